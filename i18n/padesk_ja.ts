<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Is the contract or registration notice at hand?</source>
        <translation>「ご契約内容のご案内」または「ご登録内容のご案内」はお手元にありますか</translation>
    </message>
    <message>
        <source>Is the site number known?</source>
        <translation>サイト番号をご存じですか</translation>
    </message>
    <message>
        <source>Ask the sales rep or business partner for the site number.</source>
        <translation>営業担当またはビジネスパートナーにサイト番号をご確認ください。</translation>
    </message>
    <message>
        <source>Is an IBM ID registered?</source>
        <translation>IBM IDは登録済みですか</translation>
    </message>
    <message>
        <source>(A) Register an IBM ID.</source>
        <translation>（A）IBM IDを登録してください。</translation>
    </message>
    <message>
        <source>Is the caller the site contact?</source>
        <translation>サイトご担当者ですか</translation>
    </message>
    <message>
        <source>Sign in to PA Online.</source>
        <translation>PAオンラインにサインインしてください。</translation>
    </message>
    <message>
        <source>Does the passcode screen appear?</source>
        <translation>認証画面が表示されますか</translation>
    </message>
    <message>
        <source>Is the temporary passcode at hand?</source>
        <translation>テンポラリー・パスコードはお手元にありますか</translation>
    </message>
    <message>
        <source>(C) Request the temporary passcode; it comes by post or fax.</source>
        <translation>（C）テンポラリー・パスコードをリクエストしてください。郵送またはFAXで届きます。</translation>
    </message>
    <message>
        <source>While waiting: downloads from the passcode screen.</source>
        <translation>お待ちの間：認証画面からダウンロードのみご利用いただけます。</translation>
    </message>
    <message>
        <source>(B) Enter the temporary passcode.</source>
        <translation>（B）テンポラリー・パスコードを入力してください。</translation>
    </message>
    <message>
        <source>Call the PA office (eCustomer Care).</source>
        <translation>PA事務局（eCustomer Care）へご連絡ください。</translation>
    </message>
    <message>
        <source>The start page of PA Online: everything is open.</source>
        <translation>PAオンラインのTOP画面：ご利用いただけます。</translation>
    </message>
    <message>
        <source>(D) Self-nomination, “Are you the site contact?”: yes.</source>
        <translation>（D）セルフ・ノミネーション：サイトご担当者ですか「はい」</translation>
    </message>
    <message>
        <source>Has the PA office approved?</source>
        <translation>PA事務局が承認しましたか</translation>
    </message>
    <message>
        <source>Check the contract and registration data, then start again.</source>
        <translation>ご契約・ご登録内容を確認し、スタートへお戻りください。</translation>
    </message>
    <message>
        <source>(D) Self-nomination, “Are you the site contact?”: no.</source>
        <translation>（D）セルフ・ノミネーション：サイトご担当者ですか「いいえ」</translation>
    </message>
    <message>
        <source>On hold until the site contact signs in for the first time.</source>
        <translation>保留：サイトご担当者の初回サインインをお待ちください。</translation>
    </message>
    <message>
        <source>Has the site contact approved?</source>
        <translation>サイトご担当者が承認しましたか</translation>
    </message>
    <message>
        <source>No access; ask the site contact.</source>
        <translation>アクセス不可：サイトご担当者へご確認ください。</translation>
    </message>
    <message>
        <source>Not on record.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Told by the caller.</source>
        <translation>お客様の申告による。</translation>
    </message>
    <message>
        <source>%1 was sent on %2.</source>
        <translation>%1を%2に送付済み。</translation>
    </message>
    <message>
        <source>%1 was sent.</source>
        <translation>%1を送付済み。</translation>
    </message>
    <message>
        <source>No notice on record.</source>
        <translation>送付物の記録はありません。</translation>
    </message>
    <message>
        <source>Site %1 is registered.</source>
        <translation>サイト %1 は登録済み。</translation>
    </message>
    <message>
        <source>No site has the number %1.</source>
        <translation>サイト番号 %1 は登録されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a site number: 7 digits, the first 7 or 3.</source>
        <translation>「%1」はサイト番号ではありません（7または3で始まる7桁）。</translation>
    </message>
    <message>
        <source>This is not a site number: 7 digits, the first 7 or 3.</source>
        <translation>サイト番号ではありません（7または3で始まる7桁）。</translation>
    </message>
    <message>
        <source>IBM ID %1.</source>
        <translation>IBM ID %1。</translation>
    </message>
    <message>
        <source>Signed in first on %1.</source>
        <translation>%1に初回サインイン。</translation>
    </message>
    <message>
        <source>Has signed in.</source>
        <translation>サインイン済み。</translation>
    </message>
    <message>
        <source>Registered as the site contact.</source>
        <translation>サイトご担当者として登録済み。</translation>
    </message>
    <message>
        <source>Registered as: %1.</source>
        <translation>「%1」として登録済み。</translation>
    </message>
    <message>
        <source>Access ended on %1.</source>
        <translation>%1に終了。</translation>
    </message>
    <message>
        <source>Access has ended.</source>
        <translation>終了。</translation>
    </message>
    <message>
        <source>As stated in nomination %1.</source>
        <translation>申請 %1 の申告による。</translation>
    </message>
    <message>
        <source>The PA office passed nomination %1 on to the site contact.</source>
        <translation>PA事務局が申請 %1 をサイトご担当者へ回付。</translation>
    </message>
    <message>
        <source>Verified since %1.</source>
        <translation>%1に認証済み。</translation>
    </message>
    <message>
        <source>Verified.</source>
        <translation>認証済み。</translation>
    </message>
    <message>
        <source>The site is: %1.</source>
        <translation>サイトの状態：%1。</translation>
    </message>
    <message>
        <source>This person is suspended.</source>
        <translation>このユーザーは停止中。</translation>
    </message>
    <message>
        <source>The registered e-mail address is the IBM ID %1.</source>
        <translation>登録E-mailアドレスがIBM ID %1 と一致。</translation>
    </message>
    <message>
        <source>The self-nomination screen appears; see the causes.</source>
        <translation>セルフ・ノミネーション画面が表示されます（原因を参照）。</translation>
    </message>
    <message>
        <source>A passcode was issued on %1.</source>
        <translation>%1にパスコードを発行済み。</translation>
    </message>
    <message>
        <source>A passcode was issued.</source>
        <translation>パスコードを発行済み。</translation>
    </message>
    <message>
        <source>Wrong passcodes entered: %1.</source>
        <translation>パスコードの誤入力：%1回。</translation>
    </message>
    <message>
        <source>The passcode is locked after %1 errors.</source>
        <translation>%1回の誤りによりパスコードはロック中。</translation>
    </message>
    <message>
        <source>The passcode has expired.</source>
        <translation>パスコードは期限切れ。</translation>
    </message>
    <message>
        <source>There is no valid passcode.</source>
        <translation>有効なパスコードなし。</translation>
    </message>
    <message>
        <source>Registered on %1: no passcode was ever issued.</source>
        <translation>%1登録：パスコードは発行されていません。</translation>
    </message>
    <message>
        <source>No passcode was ever issued for this contract.</source>
        <translation>この契約にパスコードは発行されていません。</translation>
    </message>
    <message>
        <source>Request %1: %2, due on %3.</source>
        <translation>リクエスト %1：%2、期限 %3。</translation>
    </message>
    <message>
        <source>Request %1: %2.</source>
        <translation>リクエスト %1：%2。</translation>
    </message>
    <message>
        <source>Access granted on %1.</source>
        <translation>%1にアクセス権限を付与。</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>アクセス権限を付与済み。</translation>
    </message>
    <message>
        <source>Nomination %1: %2.</source>
        <translation>申請 %1：%2。</translation>
    </message>
    <message>
        <source>Nomination %1 was approved on %2.</source>
        <translation>申請 %1 は%2に承認済み。</translation>
    </message>
    <message>
        <source>Nomination %1 was approved.</source>
        <translation>申請 %1 は承認済み。</translation>
    </message>
    <message>
        <source>Nomination %1 was refused on %2.</source>
        <translation>申請 %1 は%2に拒否。</translation>
    </message>
    <message>
        <source>Nomination %1 was refused.</source>
        <translation>申請 %1 は拒否。</translation>
    </message>
    <message>
        <source>No nomination on record.</source>
        <translation>申請の記録なし。</translation>
    </message>
    <message>
        <source>Ask the caller this question.</source>
        <translation>お客様にこの質問をご確認ください。</translation>
    </message>
    <message>
        <source>Check the site number %1 and correct it.</source>
        <translation>サイト番号 %1 を確認し、訂正してください。</translation>
    </message>
    <message>
        <source>Check the site number and correct it.</source>
        <translation>サイト番号を確認し、訂正してください。</translation>
    </message>
    <message>
        <source>Ask the sales rep or business partner.</source>
        <translation>営業担当またはビジネスパートナーにご確認ください。</translation>
    </message>
    <message>
        <source>Register an IBM ID; who has one uses that.</source>
        <translation>IBM IDを登録してください。既存のIBM IDをお持ちの場合はそちらをご利用ください。</translation>
    </message>
    <message>
        <source>Sign in with IBM ID and password.</source>
        <translation>IBM IDとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Enter the temporary passcode.</source>
        <translation>テンポラリー・パスコードを入力してください。</translation>
    </message>
    <message>
        <source>Check I, l and 1 as well as O and 0 before entering it again.</source>
        <translation>I（アイ）・l（エル）・1（イチ）、O（オー）・0（ゼロ）をご確認ください。</translation>
    </message>
    <message>
        <source>Request the passcode on the screen; check fax number and company data shown there.</source>
        <translation>画面からパスコードをリクエストしてください。表示されるFAX番号・会社情報をご確認ください。</translation>
    </message>
    <message>
        <source>Wait for the passcode (request %1, due on %2).</source>
        <translation>パスコードの到着をお待ちください（リクエスト %1、期限 %2）。</translation>
    </message>
    <message>
        <source>Wait for the passcode (request %1).</source>
        <translation>パスコードの到着をお待ちください（リクエスト %1）。</translation>
    </message>
    <message>
        <source>Wait for the passcode.</source>
        <translation>パスコードの到着をお待ちください。</translation>
    </message>
    <message>
        <source>Downloads are open meanwhile from the passcode screen.</source>
        <translation>その間も認証画面からダウンロードのみご利用いただけます。</translation>
    </message>
    <message>
        <source>Go on in %1.</source>
        <translation>%1をご利用ください。</translation>
    </message>
    <message>
        <source>Downloads need Software Subscription &amp; Support: %1, %2.</source>
        <translation>ダウンロードにはソフトウェア・サブスクリプション＆サポートが必要です（%1、%2）。</translation>
    </message>
    <message>
        <source>Downloads need Software Subscription &amp; Support: %1.</source>
        <translation>ダウンロードにはソフトウェア・サブスクリプション＆サポートが必要です（%1）。</translation>
    </message>
    <message>
        <source>Fill in the self-nomination and answer “yes” to “Are you the site contact?”.</source>
        <translation>セルフ・ノミネーションで「サイトご担当者ですか」に「はい」を選んで申請してください。</translation>
    </message>
    <message>
        <source>Fill in the self-nomination and answer “no” to “Are you the site contact?”.</source>
        <translation>セルフ・ノミネーションで「サイトご担当者ですか」に「いいえ」を選んで申請してください。</translation>
    </message>
    <message>
        <source>Wait for the PA office to check nomination %1.</source>
        <translation>PA事務局による申請 %1 の確認をお待ちください。</translation>
    </message>
    <message>
        <source>Wait for the PA office to check the nomination.</source>
        <translation>PA事務局による申請の確認をお待ちください。</translation>
    </message>
    <message>
        <source>Wait for the site contact to decide on nomination %1.</source>
        <translation>サイトご担当者による申請 %1 の審査をお待ちください。</translation>
    </message>
    <message>
        <source>Wait for the site contact to decide on the nomination.</source>
        <translation>サイトご担当者による申請の審査をお待ちください。</translation>
    </message>
    <message>
        <source>Ask the site contact in person to sign in.</source>
        <translation>サイトご担当者に口頭でサインインをご依頼ください。</translation>
    </message>
    <message>
        <source>Ask the site contact.</source>
        <translation>サイトご担当者へご確認ください。</translation>
    </message>
    <message>
        <source>Have the site contact&apos;s registered e-mail address corrected.</source>
        <translation>サイトご担当者の登録E-mailアドレスを訂正してください。</translation>
    </message>
    <message>
        <source>Send the registration change form by fax.</source>
        <translation>登録変更依頼書をFAXで送付してください。</translation>
    </message>
    <message>
        <source>Cannot be told from the record.</source>
        <translation>記録からは判断できません。</translation>
    </message>
    <message>
        <source>The passcode screen.</source>
        <translation>認証画面</translation>
    </message>
    <message>
        <source>The self-nomination screen.</source>
        <translation>セルフ・ノミネーション画面</translation>
    </message>
    <message>
        <source>The start page.</source>
        <translation>TOP画面</translation>
    </message>
    <message>
        <source>Refused: the access is stopped.</source>
        <translation>アクセス不可（停止中）</translation>
    </message>
    <message>
        <source>The caller is not the site contact.</source>
        <translation>サイトご担当者ではありません。</translation>
    </message>
    <message>
        <source>The site has no site contact.</source>
        <translation>サイトご担当者の登録がありません。</translation>
    </message>
    <message>
        <source>The site contact has no e-mail address on file.</source>
        <translation>サイトご担当者のE-mailアドレスが未登録です。</translation>
    </message>
    <message>
        <source>The registered e-mail address is wrong.</source>
        <translation>登録E-mailアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>The registered e-mail address is not the IBM ID.</source>
        <translation>登録E-mailアドレスとIBM IDが異なります。</translation>
    </message>
    <message>
        <source>The previous site contact has signed in already.</source>
        <translation>前任のサイトご担当者がすでにアクセスしています。</translation>
    </message>
    <message>
        <source>PA or PAX contracted in May 2003 or before.</source>
        <translation>2003年5月以前のPA・PAX契約です。</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>CauseChip</name>
    <message>
        <source>Not the site contact</source>
        <translation>サイトご担当者ではない</translation>
    </message>
    <message>
        <source>The site has no contact</source>
        <translation>サイトご担当者がいない</translation>
    </message>
    <message>
        <source>No e-mail on file</source>
        <translation>登録E-mailなし</translation>
    </message>
    <message>
        <source>E-mail on file unusable</source>
        <translation>登録E-mailが無効</translation>
    </message>
    <message>
        <source>E-mail on file ≠ IBM ID</source>
        <translation>登録E-mailとIBM IDが異なる</translation>
    </message>
    <message>
        <source>Former contact has signed in</source>
        <translation>前のご担当者がサインイン済</translation>
    </message>
    <message>
        <source>Contract before Jun 2003</source>
        <translation>2003年5月以前のご契約</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>本日 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>QDate format of a day of this year</extracomment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>QDate format of a day</extracomment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>age in minutes, short</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>age in hours, short</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>age in days, short</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>This is not the password you have now; type it again.</source>
        <translation>現在のパスワードと違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>新しいパスワードはすでに有効です。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>パスワードは変更されていません。</translation>
    </message>
    <message>
        <source>The new password counts from now on, but no worker is running to note it down. Ask your administrator to start one, then ask again.</source>
        <translation>新しいパスワードはすでに有効ですが、処理係が動いていないため記録されていません。管理者に処理係の開始を依頼し、もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Notice at hand?</source>
        <translation>送付物がある？</translation>
    </message>
    <message>
        <source>Site number known?</source>
        <translation>サイト番号が分かる？</translation>
    </message>
    <message>
        <source>Ask sales rep or
business partner</source>
        <translation>営業担当・ビジネス
パートナーに確認</translation>
    </message>
    <message>
        <source>IBM ID registered?</source>
        <translation>IBM IDを登録済み？</translation>
    </message>
    <message>
        <source>Register an IBM ID</source>
        <translation>IBM IDを登録</translation>
    </message>
    <message>
        <source>Site contact?</source>
        <translation>サイトご担当者？</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Passcode screen?</source>
        <translation>認証画面が出る？</translation>
    </message>
    <message>
        <source>Passcode at hand?</source>
        <translation>パスコードがある？</translation>
    </message>
    <message>
        <source>Request the passcode</source>
        <translation>パスコードを再送依頼</translation>
    </message>
    <message>
        <source>Meanwhile:
downloads only</source>
        <translation>お待ちの間は
ダウンロードのみ</translation>
    </message>
    <message>
        <source>Enter the passcode</source>
        <translation>パスコードを入力</translation>
    </message>
    <message>
        <source>Second error:
call the PA office</source>
        <translation>2回目のエラー：
PA事務局へ電話</translation>
    </message>
    <message>
        <source>PA Online</source>
        <translation>PAオンライン トップ</translation>
    </message>
    <message>
        <source>Self-nomination: yes</source>
        <translation>セルフ・ノミネーション
（はい）</translation>
    </message>
    <message>
        <source>PA office approved?</source>
        <translation>PA事務局の承認？</translation>
    </message>
    <message>
        <source>Check registration,
back to start</source>
        <translation>契約・登録内容を確認し
スタートへ</translation>
    </message>
    <message>
        <source>Self-nomination: no</source>
        <translation>セルフ・ノミネーション
（いいえ）</translation>
    </message>
    <message>
        <source>On hold until the
contact signs in</source>
        <translation>保留：ご担当者の
サインイン待ち</translation>
    </message>
    <message>
        <source>Contact approved?</source>
        <translation>ご担当者の承認？</translation>
    </message>
    <message>
        <source>No access:
ask site contact</source>
        <translation>アクセス不可：
サイトご担当者へ確認</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>There is no connection profile called %1.</source>
        <translation>接続プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>The results could not all be written; is the disk full?</source>
        <translation>結果をすべて書き出せませんでした。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Made the database %1. %2 is supervisor and administrator.</source>
        <translation>データベース %1 を作成しました。%2さんが責任者兼システム管理者です。</translation>
    </message>
    <message>
        <source>Nothing to do: the database has version %1 already.</source>
        <translation>データベースはすでにバージョン %1 です。処理は不要です。</translation>
    </message>
    <message>
        <source>The database now has version %1.</source>
        <translation>データベースをバージョン %1 に更新しました。</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>データベースに問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n fault(s); restore a backup with padesk db restore.</source>
        <translation>
            <numerusform>検査で%n件の問題が見つかりました。padesk db restore でバックアップを復元してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote the backup %1.</source>
        <translation>バックアップ %1 を作成しました。</translation>
    </message>
    <message>
        <source>Restored the database from %1.</source>
        <translation>%1 からデータベースを復元しました。</translation>
    </message>
    <message>
        <source>Restored the database from %1. What was there is kept as %2.</source>
        <translation>%1 からデータベースを復元しました。元のファイルは %2 に残してあります。</translation>
    </message>
    <message>
        <source>This works on a local database file only; on a server use pg_dump and pg_restore.</source>
        <translation>この操作はローカルのデータベース・ファイルでのみ可能です。サーバーでは pg_dump と pg_restore を使用してください。</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over.</source>
        <translation>%1 はすでに存在します。上書きはしません。</translation>
    </message>
    <message>
        <source>The folder for %1 does not exist.</source>
        <translation>%1 のフォルダーがありません。</translation>
    </message>
    <message>
        <source>The folder for %1 can&apos;t be made; check the name and who may write there.</source>
        <translation>%1 のフォルダーを作成できません。名前と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read; check its name and who may read it.</source>
        <translation>ファイル %1 を読み取れません。名前と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The input could not be read to its end; the lines answered so far are done.</source>
        <translation>入力を最後まで読み取れませんでした。結果を表示した行までは処理済みです。</translation>
    </message>
    <message>
        <source>No worker has answered for three seconds; is padesk worker running? Waiting on.</source>
        <translation>3秒間ワーカーの応答がありません。padesk worker が稼働しているか確認してください。待機を続けます。</translation>
    </message>
    <message>
        <source>No worker has answered in time. The lines from %1 on are handed in and will be applied when one runs; hand in the same lines again to see their results.</source>
        <translation>時間内にワーカーの応答がありませんでした。%1行目以降は受付済みで、ワーカーの稼働後に処理されます。結果を見るには同じ行を再度送信してください。</translation>
    </message>
    <message>
        <source>Some lines were refused; the results say which and why.</source>
        <translation>拒否された行があります。該当する行と理由は結果を確認してください。</translation>
    </message>
    <message>
        <source>Another worker is at work on this database; this one has stopped.</source>
        <translation>別のワーカーがこのデータベースで稼働中のため、停止しました。</translation>
    </message>
    <message>
        <source>“%1” is not such a number; it looks like %2.</source>
        <translation>「%1」は正しい番号ではありません（例：%2）。</translation>
    </message>
    <message>
        <source>There is nothing with the number %1.</source>
        <translation>番号 %1 のデータはありません。</translation>
    </message>
    <message>
        <source>Events that follow from each other: %L1
Head: %2</source>
        <translation>連続している履歴：%L1件
最終ハッシュ：%2</translation>
    </message>
    <message>
        <source>The history is broken: event %1 is missing.</source>
        <translation>履歴が壊れています：%1番の記録がありません。</translation>
    </message>
    <message>
        <source>The history is broken: event %1 does not follow from the one before it.</source>
        <translation>履歴が壊れています：%1番の記録が直前の記録とつながりません。</translation>
    </message>
    <message>
        <source>The history is broken: event %1 was changed.</source>
        <translation>履歴が壊れています：%1番の記録が変更されています。</translation>
    </message>
    <message>
        <source>The history is broken: the old values of event %1 were changed.</source>
        <translation>履歴が壊れています：%1番の記録の変更前の値が書き換えられています。</translation>
    </message>
    <message>
        <source>The history is broken: the new values of event %1 were changed.</source>
        <translation>履歴が壊れています：%1番の記録の変更後の値が書き換えられています。</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>表示される画面：%1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次の操作：%1</translation>
    </message>
    <message>
        <source>Downloads meanwhile: yes</source>
        <translation>その間のダウンロード：可</translation>
    </message>
    <message>
        <source>Downloads meanwhile: no</source>
        <translation>その間のダウンロード：不可</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>エンジン：%1</translation>
    </message>
    <message>
        <source>Version: %1 of %2</source>
        <translation>バージョン：%1（最新 %2）</translation>
    </message>
    <message>
        <source>The database is empty; padesk db init makes its tables.</source>
        <translation>データベースは空です。padesk db init で表を作成してください。</translation>
    </message>
    <message>
        <source>Sites: %L1</source>
        <translation>サイト：%L1</translation>
    </message>
    <message>
        <source>Users: %L1</source>
        <translation>ユーザー：%L1</translation>
    </message>
    <message>
        <source>Events: %L1</source>
        <translation>履歴：%L1</translation>
    </message>
    <message>
        <source>A worker is running.</source>
        <translation>ワーカーは稼働中です。</translation>
    </message>
    <message>
        <source>No worker is running.</source>
        <translation>ワーカーは稼働していません。</translation>
    </message>
    <message>
        <source>The oldest command has been waiting for %L1 ms.</source>
        <translation>最も古いコマンドは %L1 ミリ秒待機しています。</translation>
    </message>
    <message>
        <source>Commands applied: %L1, deadlines kept: %L2</source>
        <translation>処理したコマンド：%L1件、期限の処理：%L2件</translation>
    </message>
    <message>
        <source>No worker has answered in time. The command waits on the server and is applied when one runs.</source>
        <translation>時間内に処理係の応答がありませんでした。コマンドはサーバーで待機し、処理係が動くと適用されます。</translation>
    </message>
    <message>
        <source>Sign-in ID: %1</source>
        <translation>サインインID: %1</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>パスワード: %1</translation>
    </message>
    <message>
        <source>It is shown this once, and has to be changed at the first sign-in.</source>
        <translation>表示は今回限りです。初回サインイン時に変更が必要です。</translation>
    </message>
    <message>
        <source>It is shown this once.</source>
        <translation>表示は今回限りです。</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1 はサインインできなくなりました。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>This database is a file: the operating system signs people in. Say whom with --os-user.</source>
        <translation>このデータベースはファイルです。サインインはOSが行いますので、--os-user でアカウントを指定してください。</translation>
    </message>
    <message>
        <source>The account %1 may use this database.</source>
        <translation>アカウント %1 でこのデータベースを利用できます。</translation>
    </message>
    <message>
        <source>db copy moves a database to a server; write --to postgresql://user@host/name, and for files use db backup.</source>
        <translation>db copy はデータベースをサーバーへ移します。--to postgresql://user@host/name と指定してください。ファイルには db backup を使います。</translation>
    </message>
    <message>
        <source>%1 has data already and was left as it is; make a new, empty database on the server.</source>
        <translation>%1 にはすでにデータがあるため、変更していません。サーバーに新しい空のデータベースを作成してください。</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept on the server. Run the same command again to begin anew.</source>
        <translation>中止しました。サーバーには何も残っていません。同じコマンドをもう一度実行すると最初から始まります。</translation>
    </message>
    <message>
        <source>The copy was taken back because it is not what the original is (%1); check the original with db check and audit verify.</source>
        <translation>コピーが元のデータと一致しないため取り消しました（%1）。db check と audit verify で元のデータを確認してください。</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows, %3 %</source>
        <translation>%L2 行中 %L1 行、%3 %</translation>
    </message>
    <message>
        <source>%L1 rows copied and counted; the history of %L2 events verifies on both sides and ends with %3.</source>
        <translation>%L1 行をコピーし、行数を照合しました。%L2 件の履歴は両方で検証済みで、末尾は %3 です。</translation>
    </message>
    <message>
        <source>On a server nobody comes in by the account of the operating system: the people of the office are kept for the history, and %1 is the administrator. Start padesk worker, then make each of them a login:</source>
        <translation>サーバーでは OS のアカウントでサインインできません。事務局の担当者は履歴のために残り、管理者は %1 です。padesk worker を起動してから、担当者ごとにログインを作成してください：</translation>
    </message>
    <message>
        <source>The connection to the server was lost (%1); trying again.</source>
        <translation>サーバーとの接続が切れました（%1）。再接続しています。</translation>
    </message>
    <message>
        <source>Connected to the server again.</source>
        <translation>サーバーに再接続しました。</translation>
    </message>
    <message>
        <source>Say with --sealing-keys FILE, or in PADESK_SEALING_KEYS, where the keys are kept.</source>
        <translation>鍵の保存先を --sealing-keys FILE または PADESK_SEALING_KEYS で指定してください。</translation>
    </message>
    <message>
        <source>The keys in %1 can be read by others or not at all; set its mode to 0600 (chmod 600).</source>
        <translation>%1 の鍵はほかの人に読まれるか、読み取れない状態です。権限を 0600 にしてください（chmod 600）。</translation>
    </message>
    <message>
        <source>%1 holds no sealing keys (%2); restore the file, or make a new one with --new-sealing-key.</source>
        <translation>%1 に封印用の鍵がありません（%2）。ファイルを復元するか、--new-sealing-key で新しく作成してください。</translation>
    </message>
    <message>
        <source>Added the key %1 to %2, beside the one before it, if any. Copy the file to every stand-by, then restart the workers.</source>
        <translation>鍵 %1 を %2 に追加しました。直前の鍵があれば残しています。すべての待機系にファイルをコピーしてから、ワーカーを再起動してください。</translation>
    </message>
    <message>
        <source>The server has no key to seal a passcode with, so none was sent; start a worker with --sealing-keys.</source>
        <translation>サーバーにパスコードを封印する鍵がないため、送信していません。--sealing-keys を付けてワーカーを起動してください。</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>Accepted by</source>
        <translation>承認者（相違）</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>住所の変更日時</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>Entered by the applicant</source>
        <translation>申請者の入力値</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Verification method</source>
        <translation>認証方法</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Carries a passcode</source>
        <translation>パスコード記載</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>登録変更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Company confirmed</source>
        <translation>会社名の確認</translation>
    </message>
    <message>
        <source>E-mail address updated</source>
        <translation>E-mailアドレスの更新</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定日時</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Destination confirmed</source>
        <translation>送付先の確認</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>In the documents sent</source>
        <translation>送付物の値</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>重複元</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>利用資格</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>外部番号</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗回数</translation>
    </message>
    <message>
        <source>Fax number changed</source>
        <translation>FAX番号の変更日時</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>初回サインイン</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>付与者</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>直近のエラー</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>紐付け</translation>
    </message>
    <message>
        <source>Linked at</source>
        <translation>紐付け日時</translation>
    </message>
    <message>
        <source>Manage access</source>
        <translation>アクセス管理</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>パスワード変更が必要</translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation>氏名の確認</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>送付開始</translation>
    </message>
    <message>
        <source>System account</source>
        <translation>OSのアカウント</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages sent</source>
        <translation>送付済ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催促回数</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>置換先</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Passcode request</source>
        <translation>パスコード・リクエスト</translation>
    </message>
    <message>
        <source>Role asked for</source>
        <translation>希望する役割</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>役割名</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site number entered</source>
        <translation>入力されたサイト番号</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Registration at that time</source>
        <translation>当時の登録内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Staff role</source>
        <translation>事務局の役割</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Number of the subject</source>
        <translation>対象の番号</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>入力者</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>置換先</translation>
    </message>
    <message>
        <source>Tool level</source>
        <translation>ツールの権限</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証日時</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>ComparisonRow</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Roman letters</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>No server is called %1; check how the name is written.</source>
        <translation>%1 という名前のサーバーは見つかりません。名前をご確認ください。</translation>
    </message>
    <message>
        <source>The network could not say where %1 is; check that this PC is connected.</source>
        <translation>%1 の場所をネットワークに問い合わせできませんでした。このPCがネットワークに接続されているかご確認ください。</translation>
    </message>
    <message>
        <source>%1 is there, but no database listens at this port; check the port, or ask whether the server runs.</source>
        <translation>%1 はありますが、このポートでデータベースが応答していません。ポート番号と、サーバーが動いているかをご確認ください。</translation>
    </message>
    <message>
        <source>%1 does not answer; check the network, the VPN and the firewall.</source>
        <translation>%1 が応答しません。ネットワーク、VPN、ファイアウォールをご確認ください。</translation>
    </message>
    <message>
        <source>There is no way to %1 from this PC; check the network and the VPN.</source>
        <translation>このPCから %1 へつながる経路がありません。ネットワークとVPNをご確認ください。</translation>
    </message>
    <message>
        <source>%1 takes the connection but says nothing; something else may be listening there, or it is overloaded.</source>
        <translation>%1 は接続を受け付けましたが、応答しません。別のプログラムが動いているか、混み合っている可能性があります。</translation>
    </message>
    <message>
        <source>What listens at %1 is not a PostgreSQL server; check the address and the port.</source>
        <translation>%1 で応答しているのは PostgreSQL サーバーではありません。アドレスとポート番号をご確認ください。</translation>
    </message>
    <message>
        <source>%1 does not encrypt; no password was sent. Ask your administrator to turn TLS on.</source>
        <translation>%1 は暗号化に対応していません。パスワードは送信していません。TLSを有効にするよう管理者にご依頼ください。</translation>
    </message>
    <message>
        <source>The file with the authority&apos;s certificate, %4, is missing or holds none; no password was sent. Choose it again.</source>
        <translation>認証局の証明書ファイル %4 がないか、証明書が入っていません。パスワードは送信していません。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>The profile names no certificate of an authority, so %1 can&apos;t be told from a stranger; no password was sent. Ask your administrator for a profile file.</source>
        <translation>この接続には認証局の証明書がないため、%1 が本物か確認できません。パスワードは送信していません。管理者に接続プロファイルのファイルをご依頼ください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, not by the authority of this profile; no password was sent. Ask your administrator.</source>
        <translation>%1 の証明書の発行者は %2 で、この接続の認証局ではありません。パスワードは送信していません。管理者にご確認ください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %3; no password was sent. Ask your administrator to renew it.</source>
        <translation>%1 の証明書は %3 に期限が切れました。パスワードは送信していません。更新を管理者にご依頼ください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %3 on only; no password was sent. Check the clock of this PC.</source>
        <translation>%1 の証明書は %3 から有効です。パスワードは送信していません。このPCの時計をご確認ください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %4; no password was sent. Check the address.</source>
        <translation>%1 の証明書は %4 のものです。パスワードは送信していません。アドレスをご確認ください。</translation>
    </message>
    <message>
        <source>%1 and this program found no common way to encrypt; no password was sent. Ask your administrator.</source>
        <translation>%1 とこのプログラムに共通の暗号化方式がありません。パスワードは送信していません。管理者にご確認ください。</translation>
    </message>
    <message>
        <source>Encrypted, but nobody vouches for %1; use sslmode=verify-full.</source>
        <translation>暗号化されていますが、%1 が本物か確認していません。sslmode=verify-full にしてください。</translation>
    </message>
    <message>
        <source>Not encrypted; fine only while %1 is this PC.</source>
        <translation>暗号化されていません。%1 がこのPCの場合だけにしてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %3; ask your administrator to renew it.</source>
        <translation>%1 の証明書は %3 に期限が切れます。更新を管理者にご依頼ください。</translation>
    </message>
    <message>
        <source>Not tried without a sign-in ID and a password.</source>
        <translation>サインインIDとパスワードがないため、試していません。</translation>
    </message>
    <message>
        <source>The sign-in ID or the password is wrong, or the sign-in was disabled; type both again, or ask your administrator.</source>
        <translation>サインインIDかパスワードが違うか、サインインが停止されています。入力し直すか、管理者にご確認ください。</translation>
    </message>
    <message>
        <source>%1 knows this sign-in ID, but it has no rights in this office&apos;s database; ask your administrator.</source>
        <translation>%1 にこのサインインIDはありますが、このデータベースを使う権限がありません。管理者にご確認ください。</translation>
    </message>
    <message>
        <source>%1 has no database of this name; check the name.</source>
        <translation>%1 にその名前のデータベースはありません。名前をご確認ください。</translation>
    </message>
    <message>
        <source>%1 takes no more connections at the moment; close other windows or try again.</source>
        <translation>%1 は現在これ以上接続を受け付けません。ほかのウィンドウを閉じるか、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>None of the servers takes writing at the moment, they are stand-bys; try again in a minute.</source>
        <translation>どのサーバーも現在は待機系で、書き込みできません。1分ほどしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off while signing in; try again.</source>
        <translation>サインインの途中で %1 との接続が切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Signed in; the password has to be changed first.</source>
        <translation>サインインできました。最初にパスワードの変更が必要です。</translation>
    </message>
    <message>
        <source>There are no tables of PA Desk in this database; check its name, or run padesk db init.</source>
        <translation>このデータベースに PA Desk の表がありません。名前を確認するか、padesk db init を実行してください。</translation>
    </message>
    <message>
        <source>The database was made for an older version of PA Desk; your administrator has to run padesk db upgrade.</source>
        <translation>データベースは古いバージョンの PA Desk のものです。管理者が padesk db upgrade を実行する必要があります。</translation>
    </message>
    <message>
        <source>The tables are not those that PA Desk makes; ask your administrator.</source>
        <translation>表が PA Desk の作るものと違います。管理者にご確認ください。</translation>
    </message>
    <message>
        <source>No worker is running: what is handed in waits until one does. Ask your administrator to start it.</source>
        <translation>処理係が動いていません。登録した内容は処理係が動くまで待機します。管理者に開始をご依頼ください。</translation>
    </message>
    <message>
        <source>Something unexpected happened at %1; the log has the details.</source>
        <translation>%1 で予期しないことが起きました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>An address, nothing to look up.</source>
        <translation>アドレスの指定のため、名前の問い合わせは不要です。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 が応答しました。</translation>
    </message>
    <message>
        <source>Certificate for %1, issued by %2, until %3.</source>
        <translation>%1 の証明書、発行者 %2、期限 %3</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>Version %1 of the tables.</source>
        <translation>表のバージョンは %1 です。</translation>
    </message>
    <message>
        <source>A worker is running.</source>
        <translation>処理係が動いています。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a profile file: line %4, column %5 is not JSON.</source>
        <translation>%1 を接続プロファイルとして読み取れません。%4行目の%5文字目がJSONではありません。</translation>
    </message>
    <message>
        <source>%1 is not a profile file of PA Desk: “%2” has to be padesk-profile.</source>
        <translation>%1 は PA Desk の接続プロファイルではありません。「%2」は padesk-profile でなければなりません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of PA Desk (“%2” is %3); install that version.</source>
        <translation>%1 は新しいバージョンの PA Desk で作られています（「%2」が %3）。そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>“%2” is missing in the profile file %1.</source>
        <translation>接続プロファイル %1 に「%2」がありません。</translation>
    </message>
    <message>
        <source>“%2” in the profile file %1 is of another kind than it has to be.</source>
        <translation>接続プロファイル %1 の「%2」の種類が違います。</translation>
    </message>
    <message>
        <source>“%3” can&apos;t be used as “%2” in the profile file %1.</source>
        <translation>接続プロファイル %1 の「%2」に「%3」は使えません。</translation>
    </message>
    <message>
        <source>“%2” in the profile file %1 has no place there; take it out.</source>
        <translation>接続プロファイル %1 に「%2」は置けません。取り除いてください。</translation>
    </message>
    <message>
        <source>The profile file %1 holds a password (“%2”); take it out, and change that password.</source>
        <translation>接続プロファイル %1 にパスワード（「%2」）が入っています。取り除き、そのパスワードを変更してください。</translation>
    </message>
    <message>
        <source>“%2” in the profile file %1 is not a certificate in PEM.</source>
        <translation>接続プロファイル %1 の「%2」はPEM形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>%1 is too large for a profile file.</source>
        <translation>%1 は接続プロファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or kept; check that it is there and may be read.</source>
        <translation>%1 を読み取れないか、保存できません。ファイルの場所と権限をご確認ください。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>処理係</translation>
    </message>
    <message>
        <source>Where the server is</source>
        <translation>サーバーの場所</translation>
    </message>
    <message>
        <source>Whether it answers</source>
        <translation>応答するか</translation>
    </message>
    <message>
        <source>Whether it is the right one, and encrypts</source>
        <translation>本物のサーバーで、暗号化されるか</translation>
    </message>
    <message>
        <source>Whether it lets you in</source>
        <translation>サインインできるか</translation>
    </message>
    <message>
        <source>Whether its tables fit this version</source>
        <translation>表がこのバージョンに合うか</translation>
    </message>
    <message>
        <source>Whether what is handed in is carried out</source>
        <translation>登録した内容が処理されるか</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Being tested…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed, with a warning</source>
        <translation>合格（注意あり）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>実施せず</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続の名前を入力してください。</translation>
    </message>
    <message>
        <source>Shorten the name to at most 60 characters.</source>
        <translation>名前は60文字以内にしてください。</translation>
    </message>
    <message>
        <source>A name has no / and no \ in it.</source>
        <translation>名前に / と \ は使えません。</translation>
    </message>
    <message>
        <source>Another connection has this name already; choose another.</source>
        <translation>この名前の接続はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>12文字以上にしてください。</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>128文字以内にしてください。</translation>
    </message>
    <message>
        <source>It holds a character that is not the same everywhere, such as an emoji; leave it out.</source>
        <translation>絵文字など、環境によって変わる文字が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>Too easy to guess; use more different characters, and no rows like 1234 or abcd.</source>
        <translation>推測されやすいパスワードです。文字の種類を増やし、1234 や abcd のような並びは避けてください。</translation>
    </message>
    <message>
        <source>It holds your sign-in ID or your e-mail address; choose another.</source>
        <translation>サインインIDまたはE-mailアドレスが入っています。別のものにしてください。</translation>
    </message>
    <message>
        <source>This is the password you have now; choose another.</source>
        <translation>現在のパスワードと同じです。別のものにしてください。</translation>
    </message>
    <message>
        <source>Too weak</source>
        <translation>弱すぎます</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>とても強い</translation>
    </message>
    <message>
        <source>This sign-in ID is for a program, not for a person; type your own.</source>
        <translation>このサインインIDはプログラム用です。ご自分のサインインIDを入力してください。</translation>
    </message>
    <message>
        <source>The database was made for a newer version of PA Desk: this one can only look. Install the newer version on this PC.</source>
        <translation>データベースは新しいバージョンの PA Desk のものです。このバージョンでは見ることだけができます。このPCに新しいバージョンをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>DeliveryTable</name>
    <message>
        <source>To send</source>
        <translation>送付待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>投函済・送信済</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>All</source>
        <comment>deliveries</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>失敗はありません</translation>
    </message>
    <message>
        <source>What could not be sent stands here until it is sent again.</source>
        <translation>送れなかったものが、再送するまでここに並びます。</translation>
    </message>
    <message>
        <source>Everything has been confirmed</source>
        <translation>すべて確認済みです</translation>
    </message>
    <message>
        <source>Letters that were handed over stand here until somebody has looked at their pages.</source>
        <translation>出力したあと、用紙の確認が済むまでここに並びます。</translation>
    </message>
    <message>
        <source>No printed letter is waiting</source>
        <translation>投函を待つ郵便はありません</translation>
    </message>
    <message>
        <source>Printed letters stand here until they are posted.</source>
        <translation>印刷済の郵便が、投函するまでここに並びます。</translation>
    </message>
    <message>
        <source>No letter came back</source>
        <translation>返戻はありません</translation>
    </message>
    <message>
        <source>Register returned letters by scanning or typing their number.</source>
        <translation>返戻は、番号の読み取りか入力で登録します。</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>保留はありません</translation>
    </message>
    <message>
        <source>What somebody has stopped stands here until it may go on.</source>
        <translation>止めたものが、再開するまでここに並びます。</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>送付を待つものはありません</translation>
    </message>
    <message>
        <source>New letters, faxes and e-mails stand here.</source>
        <translation>新しい郵便・FAX・E-mailがここに並びます。</translation>
    </message>
</context>
<context>
    <name>DemoText</name>
    <message>
        <source>Making the demo database: %1 %</source>
        <translation>デモ用データベースを作成中: %1 %</translation>
    </message>
    <message>
        <source>Made the demo database %1 with %2 sites and %3 users.</source>
        <translation>デモ用データベース %1 を作成しました（サイト %2件、ユーザー %3名）。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written; choose another one with --out.</source>
        <translation>フォルダー %1 に書き込めません。--out で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is no demo database: the demo run decides cases and prints letters, so it works on nothing else.</source>
        <translation>%1 はデモ用データベースではありません。demo run は申請を判定し送付状を印刷するため、デモ用データベースでのみ実行できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) approved</source>
        <translation>
            <numerusform>承認した申請: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) refused</source>
        <translation>
            <numerusform>拒否した申請: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) released from hold</source>
        <translation>
            <numerusform>保留を解除した申請: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed</source>
        <translation>
            <numerusform>印刷した送付物: %n通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screenshot(s)</source>
        <translation>
            <numerusform>画面の画像: %n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>The history verifies. Everything is in %1.</source>
        <translation>履歴の検証に成功しました。結果は %1 にあります。</translation>
    </message>
    <message>
        <source>The history does not verify; see padesk audit verify.</source>
        <translation>履歴の検証に失敗しました。padesk audit verify でご確認ください。</translation>
    </message>
    <message>
        <source>There is no display here, so the desk can&apos;t be shown. Without one, try: padesk demo run --out out</source>
        <translation>画面が使用できないため、ウィンドウを表示できません。画面なしで試すには: padesk demo run --out out</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>No S&amp;S</source>
        <translation>S&amp;Sなし</translation>
    </message>
    <message>
        <source>S&amp;S expired</source>
        <translation>S&amp;S期限切れ</translation>
    </message>
    <message>
        <source>S&amp;S from %1</source>
        <translation>S&amp;S %1 から</translation>
    </message>
    <message>
        <source>S&amp;S valid</source>
        <translation>S&amp;S有効</translation>
    </message>
    <message>
        <source>S&amp;S until %1</source>
        <translation>S&amp;S %1 まで</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;S: %n day(s) left</source>
        <translation>
            <numerusform>S&amp;S 残り %n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The database server %1 does not answer; check the address and the network.</source>
        <translation>データベース・サーバー %1 が応答しません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; run the same command again, nothing is done twice.</source>
        <translation>%1 への接続が切れました。同じコマンドをもう一度実行してください（二重に処理されることはありません）。</translation>
    </message>
    <message>
        <source>%1 did not let you in; check the user name and the password.</source>
        <translation>%1 に接続できません。ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a database; name another file or restore a backup with padesk db restore.</source>
        <translation>%1 はデータベースではありません。別のファイルを指定するか、padesk db restore でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is an empty file, not a database; remove it and run padesk db init, or restore a backup.</source>
        <translation>%1 は空のファイルで、データベースではありません。削除して padesk db init を実行するか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is cut off: part of the database is missing; restore a backup with padesk db restore.</source>
        <translation>%1 は途中で切れており、データベースの一部がありません。padesk db restore でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is a database of another program; name another file.</source>
        <translation>%1 は別のプログラムのデータベースです。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of PA Desk; install that version, or look at it with --read-only.</source>
        <translation>%1 は新しいバージョンのPA Deskで作成されています。そのバージョンをインストールするか、--read-only で参照してください。</translation>
    </message>
    <message>
        <source>%1 has no tables of this version of PA Desk yet; run padesk db upgrade.</source>
        <translation>%1 はまだこのバージョンのPA Desk用になっていません。padesk db upgrade を実行してください。</translation>
    </message>
    <message>
        <source>The tables of %1 are not those that PA Desk makes; restore a backup with padesk db restore.</source>
        <translation>%1 の表はPA Deskが作成したものと異なります。padesk db restore でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is damaged; nothing was written. Restore a backup with padesk db restore.</source>
        <translation>%1 は破損しています。書き込みは行っていません。padesk db restore でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 can only be read; check who may write to the file and its folder.</source>
        <translation>%1 は読み取り専用です。ファイルとフォルダーの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Another program is writing to %1; try again in a moment.</source>
        <translation>別のプログラムが %1 に書き込み中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where data could be lost; use a local folder or a PostgreSQL server.</source>
        <translation>%1 はネットワーク・ドライブ上にあり、データが失われるおそれがあります。ローカルのフォルダーまたはPostgreSQLサーバーを使用してください。</translation>
    </message>
    <message>
        <source>There is no space left for %1; nothing was changed. Free some space and try again.</source>
        <translation>%1 の空き容量がありません。変更は行っていません。空き容量を確保してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no database at %1; check the name, or make one with padesk db init.</source>
        <translation>%1 にデータベースがありません。名前を確認するか、padesk db init で作成してください。</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over.</source>
        <translation>%1 はすでに存在します。上書きはしません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t take this value.</source>
        <translation>%1 にこの値は保存できません。</translation>
    </message>
    <message>
        <source>%1 refused a change that would break its rules; nothing was changed.</source>
        <translation>規則に反する変更のため、%1 が拒否しました。変更は行っていません。</translation>
    </message>
    <message>
        <source>Somebody else changed the same data of %1 at the same time; try again.</source>
        <translation>%1 の同じデータがほかの人によって同時に変更されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another worker has taken over %1; this one has stopped writing.</source>
        <translation>別のワーカーが %1 を引き継ぎました。このワーカーは書き込みを停止しました。</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled; what was not finished was taken back.</source>
        <translation>%1 の処理は取り消されました。未完了の分は元に戻しました。</translation>
    </message>
    <message>
        <source>Somebody else was faster and changed the record in %1; look at it again.</source>
        <translation>%1 のデータがほかの人によって先に変更されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1; nothing was changed. The log has the details.</source>
        <translation>%1 で予期しない問題が発生しました。変更は行っていません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>A database address begins with sqlite: or postgresql://</source>
        <translation>データベースのアドレスは sqlite: または postgresql:// で始まります。</translation>
    </message>
    <message>
        <source>After sqlite: comes the path of a file, or nothing for the one in your data folder.</source>
        <translation>sqlite: の後にはファイルのパスを指定します。省略するとデータ・フォルダーのファイルになります。</translation>
    </message>
    <message>
        <source>The database address names no server: postgresql://user@server/name</source>
        <translation>データベースのアドレスにサーバー名がありません：postgresql://user@server/name</translation>
    </message>
    <message>
        <source>The port of the database address is not a number between 1 and 65535.</source>
        <translation>データベースのアドレスのポートは1から65535までの数字で指定してください。</translation>
    </message>
    <message>
        <source>The database address names no user: postgresql://user@server/name</source>
        <translation>データベースのアドレスにユーザー名がありません：postgresql://user@server/name</translation>
    </message>
    <message>
        <source>The database address names no database: postgresql://user@server/name</source>
        <translation>データベースのアドレスにデータベース名がありません：postgresql://user@server/name</translation>
    </message>
    <message>
        <source>The database address has an option behind the question mark that can&apos;t be used.</source>
        <translation>データベースのアドレスの「?」以降に使用できないオプションがあります。</translation>
    </message>
    <message>
        <source>This is not a database address; write sqlite:PATH or postgresql://user@server/name</source>
        <translation>データベースのアドレスではありません。sqlite:PATH または postgresql://user@server/name と入力してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by the expected authority or has expired; no password was sent. Ask your administrator.</source>
        <translation>%1 の証明書は、想定した認証局が発行したものではないか、期限が切れています。パスワードは送信していません。管理者にご確認ください。</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host; no password was sent. Check the address.</source>
        <translation>%1 の証明書は別のホストのものです。パスワードは送信していません。アドレスをご確認ください。</translation>
    </message>
    <message>
        <source>To trust %1 the file with the authority&apos;s certificate is needed; name it by sslrootcert in the address.</source>
        <translation>%1 を信頼するには認証局の証明書ファイルが必要です。アドレスの sslrootcert で指定してください。</translation>
    </message>
    <message>
        <source>%1 and this program do not agree on encryption; no password was sent. Ask your administrator.</source>
        <translation>%1 とこのプログラムの暗号化の設定が合いません。パスワードは送信していません。管理者にご確認ください。</translation>
    </message>
    <message>
        <source>%1 takes no more connections at the moment; close other windows or try again.</source>
        <translation>%1 は現在これ以上接続を受け付けません。ほかのウィンドウを閉じるか、しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1を読めません：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used as this list; nothing was imported.</source>
        <translation>%1はこの一覧として使えません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>見出し行：%1</translation>
    </message>
    <message>
        <source>Line %1 (row %2): %3</source>
        <translation>%1 行目（データ%2件目）：%3</translation>
    </message>
    <message>
        <source>Line %1 (row %2), %3: %4</source>
        <translation>%1 行目（データ%2件目）、%3：%4</translation>
    </message>
    <message>
        <source>%L1 rows, %2 %</source>
        <translation>%L1件、%2 %</translation>
    </message>
    <message>
        <source>%L1 rows: %L2 imported, %L3 unchanged, %L4 imported before, %L5 refused.</source>
        <translation>%L1件中、取込%L2件、変更なし%L3件、取込済み%L4件、拒否%L5件。</translation>
    </message>
    <message>
        <source>Trial run, nothing was kept. %1</source>
        <translation>試行のため何も保存していません。%1</translation>
    </message>
    <message>
        <source>Stopped after %L1 rows. Run the same command again to go on there.</source>
        <translation>%L1件で中止しました。同じコマンドをもう一度実行すると続きから取り込みます。</translation>
    </message>
    <message>
        <source>%L1 rows were done before. Run the same command again to go on there; nothing is done twice.</source>
        <translation>%L1件まで済んでいます。同じコマンドをもう一度実行すると続きから取り込みます。二重に取り込むことはありません。</translation>
    </message>
    <message>
        <source>The name %1 does not say what to write; end it with .csv, .xlsx or .jsonl.</source>
        <translation>%1という名前では形式がわかりません。末尾を.csv、.xlsx、.jsonlのいずれかにしてください。</translation>
    </message>
    <message>
        <source>The filter %1 can&apos;t be used; write column=value with one of these columns: %2.</source>
        <translation>絞り込み%1は使えません。列名=値の形で、次の列のいずれかを指定してください：%2。</translation>
    </message>
    <message>
        <source>--encoding is for .csv files; .xlsx and .jsonl are always UTF-8.</source>
        <translation>--encodingは.csvファイル用です。.xlsxと.jsonlは常にUTF-8です。</translation>
    </message>
    <message>
        <source>CP932 does not have %1, in the rows of %2. Nothing was written; use --encoding utf-8-bom.</source>
        <translation>CP932にない文字があります：%1（該当行：%2）。何も書き出していません。--encoding utf-8-bomをお使いください。</translation>
    </message>
    <message>
        <source>A spreadsheet takes %L1 rows at most. Nothing was written; write a .csv file or set a --filter.</source>
        <translation>表計算ファイルに入るのは%L1件までです。何も書き出していません。.csvにするか、--filterで絞り込んでください。</translation>
    </message>
    <message>
        <source>Stopped; %1 was not written.</source>
        <translation>中止しました。%1は書き出していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) not shown; --errors FILE writes them all into a file.</source>
        <translation>
            <numerusform>ほかに%n件の問題があります。--errors ファイル名 ですべてファイルに書き出せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) into %1.</source>
        <translation>
            <numerusform>%n件を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>On a server only lists of sites and members can be tried with --dry-run; these rows are handed in one by one.</source>
        <translation>サーバーで --dry-run を使えるのはサイトとユーザーの一覧だけです。この一覧は 1 行ずつ処理されます。</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Passcodes</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>アクセス確認</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PostingRegister</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト番号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>発送番号</translation>
    </message>
    <message>
        <source>Posting register, %1</source>
        <extracomment>title of the list of letters taken to the post; %1: the day</extracomment>
        <translation>発送簿&#x3000;%1</translation>
    </message>
    <message>
        <source>%1 letters · history up to %2: %3</source>
        <extracomment>%1: number of letters, %2: number of the last entry of the history, %3: its checksum</extracomment>
        <translation>%1通・履歴 %2 まで：%3</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>This PC</source>
        <translation>このPC</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no nomination %1; check the number.</source>
        <translation>申請 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The nomination %1 is decided already (%2); undo the decision first if it is wrong.</source>
        <translation>申請 %1 はすでに処理済みです（%2）。誤りの場合は、先に取り消してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with nomination %1 while it is: %2.</source>
        <translation>申請 %1 は「%2」のため、この操作はできません。</translation>
    </message>
    <message>
        <source>%1 has no verdict yet; compare it with the document and judge it before you approve.</source>
        <translation>%1がまだ判定されていません。送付物と照合して判定してから承認してください。</translation>
    </message>
    <message>
        <source>%1 differs from the documents sent; a supervisor has to accept that before the approval, or refuse the nomination.</source>
        <translation>%1が送付物の登録情報と相違しています。承認するには責任者の許可が必要です。許可できない場合は拒否してください。</translation>
    </message>
    <message>
        <source>You accepted the difference in %1 yourself; somebody else has to approve.</source>
        <translation>%1の相違を許可した本人は承認できません。別の人が承認してください。</translation>
    </message>
    <message>
        <source>The site has a site contact, %1; choose what becomes of that person (user or end) and give your evidence.</source>
        <translation>このサイトにはサイトご担当者（%1様）がいます。前任者の扱い（ユーザーに変更・終了）と根拠を指定してください。</translation>
    </message>
    <message>
        <source>%1 is missing; the applicant is told the reason.</source>
        <translation>%1がありません。理由は申請者に通知されます。</translation>
    </message>
    <message>
        <source>%1 is missing; name the written request or document you act on.</source>
        <translation>%1がありません。根拠となる書面を指定してください。</translation>
    </message>
    <message>
        <source>A decision can be undone for %1 minutes only, and these are over.</source>
        <translation>決定を取り消せるのは%1分以内です。期限を過ぎています。</translation>
    </message>
    <message>
        <source>The notice %1 is on its way already; the decision can&apos;t be undone any more.</source>
        <translation>通知 %1 がすでに送付中のため、決定は取り消せません。</translation>
    </message>
    <message>
        <source>This person has signed in already; the decision can&apos;t be undone any more. End or suspend the access instead.</source>
        <translation>この人はすでにサインインしているため、決定は取り消せません。アクセスを停止または終了してください。</translation>
    </message>
    <message>
        <source>This approval replaced the site contact; use the replacement to go back.</source>
        <translation>この承認でサイトご担当者が交代したため、取り消せません。交代の手続きで元に戻してください。</translation>
    </message>
    <message>
        <source>The role %1 can&apos;t be given while the nomination is: %2.</source>
        <translation>申請が「%2」のとき、「%1」の役割は付与できません。</translation>
    </message>
    <message>
        <source>%1 is not one of the compared fields of this nomination.</source>
        <translation>%1はこの申請の照合項目ではありません。</translation>
    </message>
    <message>
        <source>A nomination can&apos;t be the duplicate of itself (%1); name the other one.</source>
        <translation>申請を自分自身（%1）の重複にすることはできません。もう一方の番号を指定してください。</translation>
    </message>
    <message>
        <source>It is too early: %1 business days have passed, %2 are needed.</source>
        <translation>まだ早すぎます（経過%1営業日、必要%2営業日）。</translation>
    </message>
    <message>
        <source>It is too early for this; wait until it is due.</source>
        <translation>まだ早すぎます。期限までお待ちください。</translation>
    </message>
    <message>
        <source>%1 made this decision; only that person or a supervisor can undo it.</source>
        <translation>この決定を取り消せるのは、決定した%1さんまたは責任者だけです。</translation>
    </message>
    <message>
        <source>There is no passcode request %1; check the number.</source>
        <translation>パスコード・リクエスト %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not the site contact of this site; only the site contact has a passcode.</source>
        <translation>%1 はこのサイトのサイトご担当者ではありません。パスコードが必要なのはサイトご担当者だけです。</translation>
    </message>
    <message>
        <source>This is not the site contact any more; only the site contact has a passcode.</source>
        <translation>すでにサイトご担当者ではありません。パスコードが必要なのはサイトご担当者だけです。</translation>
    </message>
    <message>
        <source>This person was verified on %1 and needs no passcode any more; IBM ID and password are enough.</source>
        <translation>%1 に認証済みのため、パスコードは不要です。IBM IDとパスワードでご利用いただけます。</translation>
    </message>
    <message>
        <source>The request %1 of this person is still open; go on with that one.</source>
        <translation>この方のパスコード・リクエスト %1 が処理中です。そちらで続けてください。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with request %1 while it is: %2.</source>
        <translation>パスコード・リクエスト %1 は「%2」のため、この操作はできません。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with request %1 as it stands now.</source>
        <translation>パスコード・リクエスト %1 は現在の状態ではこの操作ができません。</translation>
    </message>
    <message>
        <source>%1 has not been confirmed; go through the checklist first.</source>
        <translation>%1が未確認です。先にチェックリストを確認してください。</translation>
    </message>
    <message>
        <source>The site %1 has no fax number; choose post, or have the registration changed.</source>
        <translation>サイト %1 にFAX番号の登録がありません。郵送を選ぶか、登録を変更してください。</translation>
    </message>
    <message>
        <source>The site %1 has no complete address; choose fax, or have the registration changed.</source>
        <translation>サイト %1 に完全な住所の登録がありません。FAXを選ぶか、登録を変更してください。</translation>
    </message>
    <message>
        <source>The destination changed on %1, less than %2 days ago; a supervisor has to release this and type the destination again.</source>
        <translation>送付先が%1に変更されてから%2日以内です。責任者が送付先を再入力して解除してください。</translation>
    </message>
    <message>
        <source>The destination changed a short time ago; a supervisor has to release this and type the destination again.</source>
        <translation>送付先が最近変更されています。責任者が送付先を再入力して解除してください。</translation>
    </message>
    <message>
        <source>The destination typed again is not the one on file; compare the two.</source>
        <translation>再入力した送付先が登録内容と一致しません。照合してください。</translation>
    </message>
    <message>
        <source>The passcode is wrong; check I, l and 1 as well as O and 0 and enter it again.</source>
        <translation>パスコードが正しくありません。I（アイ）・l（エル）・1（イチ）、O（オー）・0（ゼロ）をご確認のうえ、再度入力してください。</translation>
    </message>
    <message>
        <source>The passcode was wrong again; please call the PA office (eCustomer Care).</source>
        <translation>パスコードが再度誤っています。PA事務局（eCustomer Care）へご連絡ください。</translation>
    </message>
    <message>
        <source>The passcode is locked after %1 errors; ask the PA office for a new one.</source>
        <translation>%1回の誤りによりパスコードはロックされています。PA事務局に新しいパスコードを依頼してください。</translation>
    </message>
    <message>
        <source>There is no valid passcode; request one by fax or post.</source>
        <translation>有効なパスコードがありません。FAXまたは郵送で再送を依頼してください。</translation>
    </message>
    <message>
        <source>The passcode expired on %1; request a new one.</source>
        <translation>パスコードは%1に期限切れになりました。新しいパスコードを依頼してください。</translation>
    </message>
    <message>
        <source>The passcode changed at this moment; enter it again.</source>
        <translation>パスコードがちょうど変更されました。再度入力してください。</translation>
    </message>
    <message>
        <source>A change of the registration is still open; decide that first.</source>
        <translation>登録変更の依頼が未処理です。先に処理してください。</translation>
    </message>
    <message>
        <source>A passcode never goes by %1; use fax or post.</source>
        <translation>パスコードは%1では送付できません。FAXまたは郵送を選んでください。</translation>
    </message>
    <message>
        <source>A passcode goes by fax or post only.</source>
        <translation>パスコードはFAXまたは郵送でのみ送付できます。</translation>
    </message>
    <message>
        <source>There is no delivery %1; check the number.</source>
        <translation>送付 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with delivery %1 while it is: %2.</source>
        <translation>送付 %1 は「%2」のため、この操作はできません。</translation>
    </message>
    <message>
        <source>Delivery %1 carries a passcode; its hash is missing.</source>
        <translation>送付 %1 にはパスコードが含まれますが、ハッシュがありません。</translation>
    </message>
    <message>
        <source>Delivery %1 carries no passcode; leave the hash out.</source>
        <translation>送付 %1 にパスコードは含まれません。ハッシュを削除してください。</translation>
    </message>
    <message>
        <source>Whether %1 arrived is not known, so its passcode must be reissued; cancel or reroute it.</source>
        <translation>送付 %1 の到着が未確認のため、パスコードは再発行が必要です。取消または送付方法の変更を行ってください。</translation>
    </message>
    <message>
        <source>Delivery %1 may start from %2 on; until then the decision can be undone.</source>
        <translation>送付 %1 は%2以降に開始できます。それまでは決定を取り消せます。</translation>
    </message>
    <message>
        <source>There is no destination for %1; choose another channel or complete the registration.</source>
        <translation>%1の送付先がありません。別の方法を選ぶか、登録を補完してください。</translation>
    </message>
    <message>
        <source>Delivery %1 goes by %2, not by post; it is not printed and posted.</source>
        <translation>送付 %1 の方法は%2で、郵送ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a document for %2 contracts; choose another one.</source>
        <translation>「%1」は%2契約の送付物ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Delivery %1 is named twice; name it once.</source>
        <translation>送付 %1 が重複しています。1回だけ指定してください。</translation>
    </message>
    <message>
        <source>Delivery %1 goes by post; report it as printed and posted instead.</source>
        <translation>送付 %1 は郵送です。印刷済・投函済として記録してください。</translation>
    </message>
    <message>
        <source>%1 and %2 would bring two passcodes to one person; start one of them only.</source>
        <translation>%1 と %2 は同じ人に2つのパスコードを送ることになります。どちらか一方だけを開始してください。</translation>
    </message>
    <message>
        <source>There is no change request %1; check the number.</source>
        <translation>登録変更 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>This change request is decided already: %1, by %2.</source>
        <translation>この登録変更はすでに処理済みです（%1、%2さん）。</translation>
    </message>
    <message>
        <source>This change request is decided already: %1.</source>
        <translation>この登録変更はすでに処理済みです（%1）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed this way; check its name.</source>
        <translation>%1はこの方法では変更できません。項目名を確認してください。</translation>
    </message>
    <message>
        <source>Nothing would change; enter at least one new value.</source>
        <translation>変更がありません。新しい値を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>Customers with a %1 contract ask for changes another way; see the guide for this contract.</source>
        <translation>%1契約の登録変更は別の方法で受け付けます。契約ごとの案内を確認してください。</translation>
    </message>
    <message>
        <source>There is no case %1; check the number.</source>
        <translation>案件 %1 はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>Case %1 is not yours; only who has claimed it can release it.</source>
        <translation>案件 %1 の担当はあなたではありません。解除できるのは担当者だけです。</translation>
    </message>
    <message>
        <source>There is no setting %1; check its name.</source>
        <translation>設定「%1」はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The setting %1 can&apos;t have this value; expected: %2.</source>
        <translation>設定「%1」にこの値は指定できません（正しい形式：%2）。</translation>
    </message>
    <message>
        <source>There is no account %1; check its name.</source>
        <translation>アカウント「%1」はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is an account of this name already; choose another one.</source>
        <translation>この名前のアカウントはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>These events are not there or are redacted already: %1.</source>
        <translation>次の記録は存在しないか、すでに消去されています：%1。</translation>
    </message>
    <message>
        <source>This works on a database server only; a local file has no such accounts.</source>
        <translation>この操作はデータベース・サーバーでのみ可能です。ローカルのファイルにこのようなアカウントはありません。</translation>
    </message>
    <message>
        <source>This view belongs to somebody else; save it under another name.</source>
        <translation>この表示設定はほかの人のものです。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The same entry stands in row %1 already; leave one of them out.</source>
        <translation>同じ内容が%1行目にすでにあります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The same entry stands in line %1 already; leave one of them out.</source>
        <translation>同じ内容が%1行目にすでにあります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The same entry stands in this file twice; leave one of them out.</source>
        <translation>同じ内容がこのファイルに2回あります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>There is no command called %1; check the spelling of “kind”.</source>
        <translation>「%1」というコマンドはありません。kind の綴りを確認してください。</translation>
    </message>
    <message>
        <source>%1 is missing; fill it in and send it again.</source>
        <translation>%1がありません。入力して再度送信してください。</translation>
    </message>
    <message>
        <source>%1 has the wrong form; expected: %2.</source>
        <translation>%1の形式が正しくありません（正しい形式：%2）。</translation>
    </message>
    <message>
        <source>This command has no field %1; check its spelling or leave it out.</source>
        <translation>このコマンドに「%1」という項目はありません。綴りを確認するか、削除してください。</translation>
    </message>
    <message>
        <source>This id was used before for something else; nothing was done. Give the command a new id.</source>
        <translation>このIDは別の内容ですでに使用されています。処理は行っていません。新しいIDを付けてください。</translation>
    </message>
    <message>
        <source>The id is missing or is not a UUID; give every command an id of its own.</source>
        <translation>id がないか、UUIDではありません。コマンドごとに固有のidを付けてください。</translation>
    </message>
    <message>
        <source>This line is not valid JSON; the mistake is at byte %1.</source>
        <translation>この行は正しいJSONではありません（%1バイト目に誤りがあります）。</translation>
    </message>
    <message>
        <source>A JSON object was expected here, with its fields in braces.</source>
        <translation>ここには、項目を波括弧で囲んだJSONオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>%1 entries are too many; send at most %2 at once.</source>
        <translation>%1件は多すぎます。一度に送信できるのは%2件までです。</translation>
    </message>
    <message>
        <source>This is too large with %1 bytes; at most %2 are taken.</source>
        <translation>サイズが大きすぎます（%1バイト）。上限は%2バイトです。</translation>
    </message>
    <message>
        <source>This is too large; divide it and send it again.</source>
        <translation>サイズが大きすぎます。分割して再度送信してください。</translation>
    </message>
    <message>
        <source>This waited for more than an hour and was not done any more; look at the case and send it again if it is still right.</source>
        <translation>1時間以上待機していたため、処理しませんでした。内容を確認し、必要であれば再度送信してください。</translation>
    </message>
    <message>
        <source>%1 is in the future; check the clock of the sending computer.</source>
        <translation>%1が未来の日時です。送信元のコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t have this value; possible are: %2.</source>
        <translation>%1にこの値は指定できません（指定できる値：%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t have this value; correct it and send it again.</source>
        <translation>%1にこの値は指定できません。修正して再度送信してください。</translation>
    </message>
    <message>
        <source>This could not be written and nothing was changed; the log says why. Report it to the administrator.</source>
        <translation>書き込みができず、何も変更されていません。原因はログにあります。システム管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This version of PA Desk is too old for the database; install the newer one.</source>
        <translation>このバージョンのPA Deskはデータベースに対して古すぎます。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Somebody changed %1 meanwhile, it is now “%2”; look at it and decide again.</source>
        <translation>%1はほかの人によって変更され、現在は「%2」です。確認して、もう一度判断してください。</translation>
    </message>
    <message>
        <source>Somebody changed %1 meanwhile; look at it and decide again.</source>
        <translation>%1はほかの人によって変更されました。確認して、もう一度判断してください。</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile; look at it again before you decide.</source>
        <translation>このデータはほかの人によって変更されました。もう一度確認してから判断してください。</translation>
    </message>
    <message>
        <source>Your role may not do this; it takes: %1.</source>
        <translation>あなたの役割ではこの操作はできません（必要な役割：%1）。</translation>
    </message>
    <message>
        <source>Your role may not do this; ask somebody whose role it is.</source>
        <translation>あなたの役割ではこの操作はできません。権限のある人に依頼してください。</translation>
    </message>
    <message>
        <source>This belongs to another site than yours.</source>
        <translation>あなたのサイト以外のデータです。</translation>
    </message>
    <message>
        <source>You can&apos;t do this to yourself; ask a colleague.</source>
        <translation>自分自身に対してこの操作はできません。ほかの担当者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is not known here; ask the administrator to enter this account as staff.</source>
        <translation>「%1」は登録されていません。システム管理者に担当者としての登録を依頼してください。</translation>
    </message>
    <message>
        <source>Your account is not known here; ask the administrator to enter it as staff.</source>
        <translation>あなたのアカウントは登録されていません。システム管理者に担当者としての登録を依頼してください。</translation>
    </message>
    <message>
        <source>%1: only a supervisor may do this.</source>
        <translation>%1：この操作は責任者だけが行えます。</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>この操作は責任者だけが行えます。</translation>
    </message>
    <message>
        <source>Two people are needed here: another supervisor has to release it.</source>
        <translation>この操作には2名の確認が必要です。別の責任者が解除してください。</translation>
    </message>
    <message>
        <source>%1 is working on this case until %2; talk to them or wait.</source>
        <translation>この案件は%1さんが%2まで担当中です。本人に確認するか、お待ちください。</translation>
    </message>
    <message>
        <source>Somebody else is working on this case; wait until it is released.</source>
        <translation>この案件はほかの人が担当中です。解除されるまでお待ちください。</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>必ず入力してください。</translation>
    </message>
    <message>
        <source>This is too long with %1 characters; at most %2 fit.</source>
        <translation>長すぎます（%1文字）。%2文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Character %1 is an invisible control character (%2); delete it.</source>
        <translation>%1文字目に見えない制御文字（%2）があります。削除してください。</translation>
    </message>
    <message>
        <source>Character %1 is only half a character; type it again.</source>
        <translation>%1文字目が壊れています。入力し直してください。</translation>
    </message>
    <message>
        <source>Only digits can stand here; character %1 is “%2”.</source>
        <translation>数字だけを入力してください（%1文字目が「%2」です）。</translation>
    </message>
    <message>
        <source>A site number has %1 digits; this one has %2.</source>
        <translation>%1桁で入力してください（%2桁あります）。</translation>
    </message>
    <message>
        <source>A site number starts with 7 or 3, not with %1.</source>
        <translation>サイト番号は7または3で始まります（%1で始まっています）。</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can stand here; character %1 is “%2”.</source>
        <translation>英数字とハイフンだけを入力してください（%1文字目が「%2」です）。</translation>
    </message>
    <message>
        <source>A postal code has %1 digits; this one has %2.</source>
        <translation>郵便番号は%1桁です（%2桁あります）。</translation>
    </message>
    <message>
        <source>A telephone number has %1 or %2 digits; this one has %3.</source>
        <translation>電話番号は%1桁または%2桁です（%3桁あります）。</translation>
    </message>
    <message>
        <source>A telephone number starts with 0, not with %1; the area code belongs to it.</source>
        <translation>電話番号は0で始まります（%1で始まっています）。市外局番から入力してください。</translation>
    </message>
    <message>
        <source>%1 is a number abroad; only numbers in Japan can be used.</source>
        <translation>%1 は海外の番号です。国内の番号だけが使えます。</translation>
    </message>
    <message>
        <source>An e-mail address has exactly one @; this one has %1.</source>
        <translation>E-mailアドレスの@は1つです（%1個あります）。</translation>
    </message>
    <message>
        <source>There is nothing before the @ of the e-mail address.</source>
        <translation>E-mailアドレスの@の前がありません。</translation>
    </message>
    <message>
        <source>The part after the @, “%1”, is incomplete; check its dots.</source>
        <translation>@の後の「%1」が正しくありません。ドットを確認してください。</translation>
    </message>
    <message>
        <source>There is nothing after the @ of the e-mail address.</source>
        <translation>E-mailアドレスの@の後がありません。</translation>
    </message>
    <message>
        <source>“%2” can&apos;t stand in an e-mail address; it is character %1.</source>
        <translation>E-mailアドレスに「%2」は使えません（%1文字目）。</translation>
    </message>
    <message>
        <source>Write this in katakana; character %1 is “%2”.</source>
        <translation>カタカナで入力してください（%1文字目が「%2」です）。</translation>
    </message>
    <message>
        <source>Write this in half-width letters A to Z; character %1 is “%2”.</source>
        <translation>半角英字で入力してください（%1文字目が「%2」です）。</translation>
    </message>
    <message>
        <source>No calendar has the day %1-%2-%3; correct it.</source>
        <translation>%1年%2月%3日という日はありません。訂正してください。</translation>
    </message>
    <message>
        <source>The year %2 of %1 does not have this day; did you mean %3?</source>
        <translation>%1%2年にこの日はありません。%3 のことでしょうか。</translation>
    </message>
    <message>
        <source>The year %2 of %1 does not have this day; correct it.</source>
        <translation>%1%2年にこの日はありません。訂正してください。</translation>
    </message>
    <message>
        <source>A passcode never contains “%2” (character %1); look at it again, I, l, 1, O and 0 do not occur.</source>
        <translation>パスコードに「%2」は使われません（%1文字目）。I・l・1・O・0は含まれません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>A passcode has %1 characters; this one has %2.</source>
        <translation>パスコードは%1文字です（%2文字あります）。</translation>
    </message>
    <message>
        <source>There is no problem.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed; close it.</source>
        <translation>引用符が閉じられていません。閉じてください。</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark; put a comma between, or double the mark.</source>
        <translation>閉じる引用符の後に文字があります。コンマを入れるか、引用符を2つ重ねてください。</translation>
    </message>
    <message>
        <source>There is a quotation mark within an unquoted cell; put the whole cell in quotation marks and double it.</source>
        <translation>引用符で囲まれていないセルの中に引用符があります。セル全体を囲み、引用符を2つ重ねてください。</translation>
    </message>
    <message>
        <source>The row has %1 cells, fewer than the %2 of the header.</source>
        <translation>セルが%1個しかありません（見出しは%2個）。</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than the %2 of the header; is a comma not quoted?</source>
        <translation>セルが%1個あり、見出しの%2個より多くなっています。引用符で囲まれていないコンマがないか確認してください。</translation>
    </message>
    <message>
        <source>There is a NUL character; the file is damaged or not a text file.</source>
        <translation>NUL文字があります。ファイルが壊れているか、テキスト・ファイルではありません。</translation>
    </message>
    <message>
        <source>The record is longer than %1 bytes; is a quotation mark not closed?</source>
        <translation>レコードが%1バイトを超えています。閉じられていない引用符がないか確認してください。</translation>
    </message>
    <message>
        <source>From byte %1 on this is no text in the encoding of the file; save it as UTF-8 or name its encoding.</source>
        <translation>%1バイト目以降がファイルの文字コードとして正しくありません。UTF-8で保存するか、文字コードを指定してください。</translation>
    </message>
    <message>
        <source>It ends at byte %1 in the middle of a character; it was cut off.</source>
        <translation>%1バイト目で文字の途中で終わっています。ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The file is empty; its first line must name the columns.</source>
        <translation>ファイルが空です。1行目に列名が必要です。</translation>
    </message>
    <message>
        <source>The file is in an encoding that is not read; save it as UTF-8.</source>
        <translation>読み取れない文字コードです。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The file could not be read to its end; check the drive.</source>
        <translation>ファイルを最後まで読み取れませんでした。ドライブを確認してください。</translation>
    </message>
    <message>
        <source>The column %1 is missing; add it to the header.</source>
        <translation>列「%1」がありません。見出しに追加してください。</translation>
    </message>
    <message>
        <source>The column %1 is there twice; remove one.</source>
        <translation>列「%1」が重複しています。1つ削除してください。</translation>
    </message>
    <message>
        <source>The column %1 is not known and is ignored.</source>
        <translation>列「%1」は不明のため、無視されます。</translation>
    </message>
    <message>
        <source>There is no site with the number %1; check it with the applicant or on the contract notice.</source>
        <translation>サイト番号 %1 は登録されていません。申請者または「ご契約内容のご案内」で確認してください。</translation>
    </message>
    <message>
        <source>This case has no site yet; correct its site number first.</source>
        <translation>この案件はまだサイトに結び付いていません。先にサイト番号を訂正してください。</translation>
    </message>
    <message>
        <source>The site number %1 is taken; look at that site before you register another one.</source>
        <translation>サイト番号 %1 はすでに登録されています。登録済みのサイトを確認してください。</translation>
    </message>
    <message>
        <source>The site %1 is not active (%2); resume it first.</source>
        <translation>サイト %1 は有効ではありません（%2）。先に再開してください。</translation>
    </message>
    <message>
        <source>The site %1 is closed; nothing can be changed on it.</source>
        <translation>サイト %1 は閉鎖されているため、変更できません。</translation>
    </message>
    <message>
        <source>Only PA contracts have an agreement number; leave it empty.</source>
        <translation>契約番号があるのはPA契約だけです。空欄にしてください。</translation>
    </message>
    <message>
        <source>A PA contract needs its agreement number; it stands on the contract.</source>
        <translation>PA契約には契約番号が必要です。契約書で確認してください。</translation>
    </message>
    <message>
        <source>An OEM or FCT contract needs the IBM customer number (ICN).</source>
        <translation>OEM・FCT契約にはIBMお客様番号（ICN）が必要です。</translation>
    </message>
    <message>
        <source>The contract date %1 is in the future; enter the day of the contract.</source>
        <translation>契約日 %1 が未来の日付です。契約の日付を入力してください。</translation>
    </message>
    <message>
        <source>The period ends before it begins (%1); exchange the two dates or correct them.</source>
        <translation>期間の終了日が開始日（%1）より前です。日付を訂正してください。</translation>
    </message>
    <message>
        <source>The first order is recorded already, on %1.</source>
        <translation>初回注文はすでに %1 に記録されています。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with a site that is: %1.</source>
        <translation>サイトの状態が「%1」のため、この操作はできません。</translation>
    </message>
    <message>
        <source>The site %1 has no site contact; enter one first.</source>
        <translation>サイト %1 にサイトご担当者がいません。先に登録してください。</translation>
    </message>
    <message>
        <source>The successor is not an open user of this site; add that person first or name another one.</source>
        <translation>後任者がこのサイトの有効なユーザーではありません。先に追加するか、別の人を指定してください。</translation>
    </message>
    <message>
        <source>The contract type can&apos;t be changed; register the new contract as a site of its own.</source>
        <translation>契約の種類は変更できません。新しい契約を別のサイトとして登録してください。</translation>
    </message>
    <message>
        <source>PA and PAX contracts have no IBM customer number (ICN); leave it empty.</source>
        <translation>PA・PAX契約にIBMお客様番号（ICN）はありません。空欄にしてください。</translation>
    </message>
    <message>
        <source>A first order is recorded for PAX contracts only; this one is %1.</source>
        <translation>初回注文を記録できるのはPAX契約だけです（このサイトは%1）。</translation>
    </message>
    <message>
        <source>%1 is in the future (%2); enter the day it happened.</source>
        <translation>%1が未来の日付です（%2）。実際の日付を入力してください。</translation>
    </message>
    <message>
        <source>Nobody with the IBM ID %1 is open at this site; check the IBM ID and the site number.</source>
        <translation>IBM ID %1 の有効なユーザーはこのサイトにいません。IBM IDとサイト番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no user %1 at this site; look the person up again.</source>
        <translation>このサイトにユーザー %1 はいません。検索し直してください。</translation>
    </message>
    <message>
        <source>There is no such person at this site; look the person up again.</source>
        <translation>該当する人はこのサイトにいません。検索し直してください。</translation>
    </message>
    <message>
        <source>Somebody at this site has the IBM ID %1 already; change that person instead.</source>
        <translation>IBM ID %1 はこのサイトですでに使用されています。登録済みの人を変更してください。</translation>
    </message>
    <message>
        <source>Somebody at this site has this IBM ID already; change that person instead.</source>
        <translation>このIBM IDはこのサイトですでに使用されています。登録済みの人を変更してください。</translation>
    </message>
    <message>
        <source>The site has four secondary users, which is the limit; end one of them first.</source>
        <translation>セカンダリー・ユーザーはすでに上限の4名です。先に1名を終了してください。</translation>
    </message>
    <message>
        <source>The site has a site contact already; use the replacement.</source>
        <translation>このサイトにはすでにサイトご担当者がいます。交代の手続きを行ってください。</translation>
    </message>
    <message>
        <source>The site contact can&apos;t go without a successor; use the replacement.</source>
        <translation>後任者なしにサイトご担当者を終了することはできません。交代の手続きを行ってください。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with somebody who is: %1.</source>
        <translation>状態が「%1」のユーザーには、この操作はできません。</translation>
    </message>
    <message>
        <source>Somebody becomes site contact only by the replacement; use that.</source>
        <translation>サイトご担当者への変更は、交代の手続きでのみ行えます。</translation>
    </message>
    <message>
        <source>A secondary user may not do this with: %1; the site contact can.</source>
        <translation>セカンダリー・ユーザーは「%1」に対してこの操作を行えません。サイトご担当者が行ってください。</translation>
    </message>
    <message>
        <source>A secondary user may not decide this; the site contact can.</source>
        <translation>セカンダリー・ユーザーはこれを決定できません。サイトご担当者が行ってください。</translation>
    </message>
    <message>
        <source>The expiry date is in the past; enter today or a later day.</source>
        <translation>有効期限が過去の日付です。今日以降の日付を入力してください。</translation>
    </message>
    <message>
        <source>This person has the IBM ID %1 already; nothing changes.</source>
        <translation>この人のIBM IDはすでに %1 です。変更はありません。</translation>
    </message>
    <message>
        <source>This person has been verified and needs no passcode any more.</source>
        <translation>この人は認証済みのため、パスコードは不要です。</translation>
    </message>
    <message>
        <source>You can&apos;t change your own registration here; hand in a change request.</source>
        <translation>ご自身の登録内容はここでは変更できません。登録変更の依頼を提出してください。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-22 or 2026/11/22.</source>
        <translation>「%1」は日付ではありません。2026-11-22 または 令和8年11月22日 のように入力してください。</translation>
    </message>
    <message>
        <source>This database is open for reading only; nothing can be changed in it now.</source>
        <translation>このデータベースは読み取り専用で開いているため、変更できません。</translation>
    </message>
    <message>
        <source>The passcode could not be read on its way; enter it again.</source>
        <translation>パスコードを読み取れませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>%1 has decided this nomination at %2 (%3); undo the decision first if it is wrong.</source>
        <translation>この申請は%1さんが%2に処理済みです（%3）。誤りの場合は、先に決定を取り消してください。</translation>
    </message>
    <message>
        <source>This was withdrawn before it was done; nothing was changed.</source>
        <translation>処理される前に取り下げられました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1行目・%2列目</translation>
    </message>
    <message>
        <source>This was refused with the code %1; this version of PA Desk does not know why.</source>
        <translation>コード %1 により拒否されました。このバージョンのPA Deskには理由が登録されていません。</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>No site contact</source>
        <translation>サイトご担当者がいない</translation>
    </message>
    <message>
        <source>Contact never signed in</source>
        <translation>サイトご担当者が未サインイン</translation>
    </message>
    <message>
        <source>No e-mail on file</source>
        <translation>E-mailの登録なし</translation>
    </message>
    <message>
        <source>S&amp;S ends within 30 days</source>
        <translation>S&amp;S 30日以内に終了</translation>
    </message>
    <message>
        <source>S&amp;S ends in 31 to 60 days</source>
        <translation>S&amp;S 31～60日で終了</translation>
    </message>
    <message>
        <source>S&amp;S ends in 61 to 90 days</source>
        <translation>S&amp;S 61～90日で終了</translation>
    </message>
    <message>
        <source>Secondary users 4/4</source>
        <translation>セカンダリー・ユーザー 4/4</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Access for colleagues is decided by the site contact of your company.</source>
        <translation>利用者の追加は、貴社のサイトご担当者にご判断いただいております。</translation>
    </message>
    <message>
        <source>Please ask your site contact to look at your request.</source>
        <translation>お手数ですが、サイトご担当者にご確認をお願いしてください。</translation>
    </message>
    <message>
        <source>We have no site contact on file for site %1.</source>
        <translation>サイト番号%1には、サイトご担当者のご登録がございません。</translation>
    </message>
    <message>
        <source>We are comparing your request with the contract and will let you know by e-mail.</source>
        <translation>ご契約の内容と照合のうえ、結果をE-mailでお知らせいたします。</translation>
    </message>
    <message>
        <source>We have no e-mail address of the site contact on file, so the passcode screen did not appear.</source>
        <translation>サイトご担当者のE-mailアドレスのご登録がないため、認証画面が表示されませんでした。</translation>
    </message>
    <message>
        <source>May we register %1 as your e-mail address?</source>
        <translation>E-mailアドレスを%1でご登録してよろしいでしょうか。</translation>
    </message>
    <message>
        <source>The e-mail address that we have on file is not a valid one.</source>
        <translation>ご登録のE-mailアドレスに誤りがございます。</translation>
    </message>
    <message>
        <source>May we correct it to %1?</source>
        <translation>%1に訂正してよろしいでしょうか。</translation>
    </message>
    <message>
        <source>The e-mail address on file is not your IBM ID, so we are checking your request here.</source>
        <translation>ご登録のE-mailアドレスとIBM IDが異なるため、事務局で確認しております。</translation>
    </message>
    <message>
        <source>May we change it to %1?</source>
        <translation>%1に変更してよろしいでしょうか。</translation>
    </message>
    <message>
        <source>The previous site contact has signed in for this site already.</source>
        <translation>前任のサイトご担当者が、すでにアクセスされています。</translation>
    </message>
    <message>
        <source>Have you taken over from them? Please tell us since when.</source>
        <translation>ご担当を引き継がれましたでしょうか。いつからかをお聞かせください。</translation>
    </message>
    <message>
        <source>Customers with a contract of May 2003 or before register by self-nomination.</source>
        <translation>2003年5月以前のご契約では、セルフ・ノミネーションでのご登録をお願いしております。</translation>
    </message>
    <message>
        <source>We are checking your request and will let you know by e-mail.</source>
        <translation>内容を確認のうえ、結果をE-mailでお知らせいたします。</translation>
    </message>
    <message>
        <source>We are comparing request %1 with what is registered for your company.</source>
        <translation>受付番号%1の申請を、ご登録の内容と照合しております。</translation>
    </message>
    <message>
        <source>The result will reach you by e-mail.</source>
        <translation>結果はE-mailでお知らせいたします。</translation>
    </message>
    <message>
        <source>There is no site with the number %1.</source>
        <translation>サイト番号%1は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Please read out the site number on your notice: seven digits, the first of them 7 or 3.</source>
        <translation>ご案内に記載のサイト番号をお読み上げください。7か3で始まる7桁の番号です。</translation>
    </message>
    <message>
        <source>Request %1 waits for the site contact of your company.</source>
        <translation>受付番号%1の申請は、貴社のサイトご担当者の審査をお待ちしております。</translation>
    </message>
    <message>
        <source>Please ask the site contact to decide on it in PA Online.</source>
        <translation>サイトご担当者に、PAオンラインでのご承認をご依頼ください。</translation>
    </message>
    <message>
        <source>The site contact has not signed in yet, so request %1 is on hold.</source>
        <translation>サイトご担当者がまだサインインされていないため、受付番号%1の申請は保留になっております。</translation>
    </message>
    <message>
        <source>Please ask the site contact in person to sign in with the temporary passcode.</source>
        <translation>サイトご担当者に、テンポラリー・パスコードでのサインインを口頭でご依頼ください。</translation>
    </message>
    <message>
        <source>After that your request goes on by itself.</source>
        <translation>サインインされますと、申請の審査が始まります。</translation>
    </message>
    <message>
        <source>Request %1 has been approved.</source>
        <translation>受付番号%1の申請は承認されました。</translation>
    </message>
    <message>
        <source>Please sign in to PA Online with your IBM ID and password.</source>
        <translation>IBM IDとパスワードで、PAオンラインにサインインしてください。</translation>
    </message>
    <message>
        <source>We could not accept request %1.</source>
        <translation>依頼番号%1は、お受けできませんでした。</translation>
    </message>
    <message>
        <source>The reason: %1.</source>
        <translation>理由は「%1」です。</translation>
    </message>
    <message>
        <source>In addition: %1</source>
        <translation>補足：%1</translation>
    </message>
    <message>
        <source>Please check the contract and registration data in your notice.</source>
        <translation>お手元のご案内で、ご契約・ご登録の内容をご確認ください。</translation>
    </message>
    <message>
        <source>Request %1 has been withdrawn.</source>
        <translation>受付番号%1の申請は取り下げられています。</translation>
    </message>
    <message>
        <source>If you still need access, please nominate yourself again.</source>
        <translation>引き続きご利用をご希望の場合は、あらためて申請してください。</translation>
    </message>
    <message>
        <source>There are two requests of yours for this site.</source>
        <translation>このサイトへの申請を、重ねて頂戴しております。</translation>
    </message>
    <message>
        <source>We go on with number %1.</source>
        <translation>受付番号%1の申請で進めております。</translation>
    </message>
    <message>
        <source>Request %1 has expired.</source>
        <translation>受付番号%1の申請は期限切れになりました。</translation>
    </message>
    <message>
        <source>May I check what is on file? Please read out your company, your name and where we should send the passcode.</source>
        <translation>ご登録内容を確認いたします。会社名、お名前、パスコードの送付先をお読み上げください。</translation>
    </message>
    <message>
        <source>The passcode goes out by %1 around %2.</source>
        <translation>パスコードは%2ごろ、%1でお送りする予定です。</translation>
    </message>
    <message>
        <source>Until it arrives you can still download from the passcode screen.</source>
        <translation>届くまでの間も、認証画面の「ダウンロードのみ」から、ダウンロードをご利用いただけます。</translation>
    </message>
    <message>
        <source>Downloads have to wait until then, because they need valid Software Subscription &amp; Support and a first sign-in.</source>
        <translation>ダウンロードには有効なソフトウェア・サブスクリプション＆サポートと初回のサインインが必要なため、届くまでお待ちいただくことになります。</translation>
    </message>
    <message>
        <source>What is on file differs from what you have told us, so the registration is corrected first.</source>
        <translation>ご登録内容とお話の内容が異なるため、先にご登録の変更をお願いしております。</translation>
    </message>
    <message>
        <source>Please send the registration change form by fax to %1.</source>
        <translation>登録変更依頼書を、FAX %1へお送りください。</translation>
    </message>
    <message>
        <source>For this contract your sales rep %1 takes the change.</source>
        <translation>このご契約の変更は、営業担当の%1が承ります。</translation>
    </message>
    <message>
        <source>Once that is done we send the passcode.</source>
        <translation>変更が終わりましたら、パスコードをお送りいたします。</translation>
    </message>
    <message>
        <source>Your passcode is about to go out by %1.</source>
        <translation>パスコードは、まもなく%1でお送りいたします。</translation>
    </message>
    <message>
        <source>It makes the former one void.</source>
        <translation>新しいパスコードの発行により、以前のパスコードは無効になります。</translation>
    </message>
    <message>
        <source>Your passcode went out by %1.</source>
        <translation>パスコードは%1でお送りいたしました。</translation>
    </message>
    <message>
        <source>That was on %1.</source>
        <translation>送付日は%1です。</translation>
    </message>
    <message>
        <source>The former passcode is void; please use the new one.</source>
        <translation>以前のパスコードは無効です。新しいパスコードをご入力ください。</translation>
    </message>
    <message>
        <source>The passcode could not be delivered by %1.</source>
        <translation>パスコードを%1でお送りできませんでした。</translation>
    </message>
    <message>
        <source>Is the number right, or shall we send it by post?</source>
        <translation>番号に誤りはございませんでしょうか。郵送に切り替えることもできます。</translation>
    </message>
    <message>
        <source>The letter with the passcode came back to us.</source>
        <translation>パスコードの郵便物が、宛先不明で戻ってまいりました。</translation>
    </message>
    <message>
        <source>Please tell us the present address of your company.</source>
        <translation>現在のご住所をお聞かせください。</translation>
    </message>
    <message>
        <source>Request %1 is closed.</source>
        <translation>依頼番号%1のお手続きは完了しております。</translation>
    </message>
    <message>
        <source>If the passcode has not reached you, please request it once more.</source>
        <translation>パスコードがお手元にない場合は、もう一度ご依頼ください。</translation>
    </message>
    <message>
        <source>Request %1 has been cancelled.</source>
        <translation>依頼番号%1は取り消されています。</translation>
    </message>
    <message>
        <source>If you need a passcode after all, please request it once more.</source>
        <translation>パスコードがご入用の場合は、もう一度ご依頼ください。</translation>
    </message>
    <message>
        <source>A wrong passcode has been entered %1 times.</source>
        <translation>パスコードの入力誤りが%1回ありました。</translation>
    </message>
    <message>
        <source>Please check I, l and 1 as well as O and 0 before you enter it again.</source>
        <translation>I・l・1、O・0をご確認のうえ、もう一度ご入力ください。</translation>
    </message>
    <message>
        <source>If you are not sure, we send you a new one.</source>
        <translation>ご不安な場合は、新しいパスコードをお送りいたします。</translation>
    </message>
    <message>
        <source>After %1 errors the passcode is locked.</source>
        <translation>入力誤りが%1回に達したため、パスコードはロックされています。</translation>
    </message>
    <message>
        <source>We send you a new one; shall it go by fax or by post?</source>
        <translation>新しいパスコードをお送りいたします。FAXと郵送のどちらがよろしいでしょうか。</translation>
    </message>
    <message>
        <source>The passcode is needed at the first access only.</source>
        <translation>パスコードが必要なのは、初回アクセスのみです。</translation>
    </message>
    <message>
        <source>Your IBM ID and password are enough now.</source>
        <translation>現在は、IBM IDとパスワードだけでご利用いただけます。</translation>
    </message>
    <message>
        <source>At the first access PA Online asks for the temporary passcode in your notice.</source>
        <translation>初回アクセスの際は、ご案内に記載のテンポラリー・パスコードをご入力ください。</translation>
    </message>
    <message>
        <source>If you do not have it any more, you can request it on the passcode screen.</source>
        <translation>お手元にない場合は、認証画面から再送をご依頼いただけます。</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Fixes only</source>
        <translation>修正プログラムのみ</translation>
    </message>
    <message>
        <source>Inquiries and case references</source>
        <translation>お問い合わせ・番号の参照も可</translation>
    </message>
    <message>
        <source>All products · S&amp;S until %1</source>
        <translation>全製品・S&amp;S %1 まで</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全製品</translation>
    </message>
    <message>
        <source>Available · S&amp;S until %1</source>
        <translation>利用可・S&amp;S %1 まで</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用できます</translation>
    </message>
    <message>
        <source>Check and change the registration</source>
        <translation>登録の確認・変更</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>ご注文履歴</translation>
    </message>
    <message>
        <source>License certificate</source>
        <translation>ライセンス証書</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Media order</source>
        <translation>メディアの発注</translation>
    </message>
    <message>
        <source>Technical inquiry</source>
        <translation>技術お問い合わせ</translation>
    </message>
    <message>
        <source>PA Online</source>
        <translation>PAオンライン</translation>
    </message>
    <message>
        <source>Software and services online</source>
        <translation>Software and services online</translation>
    </message>
    <message>
        <source>Web support (ESR)</source>
        <translation>Webサポート（ESR）</translation>
    </message>
    <message>
        <source>Customers with PA or PAX</source>
        <translation>PA・PAX のお客様</translation>
    </message>
    <message>
        <source>Customers with OEM or FCT</source>
        <translation>OEM・FCT のお客様</translation>
    </message>
    <message>
        <source>Administered elsewhere, shown only</source>
        <translation>PA Desk の管理外・表示のみ</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>利用できる</translation>
    </message>
    <message>
        <source>In the contract, but off for now</source>
        <translation>契約上は可・権限やS&amp;Sで不可</translation>
    </message>
    <message>
        <source>Not with this contract</source>
        <translation>契約の種類では利用できない</translation>
    </message>
    <message>
        <source>Ask web support (ESR)</source>
        <translation>Webサポート（ESR）をご案内</translation>
    </message>
    <message>
        <source>Not part of this tool</source>
        <translation>この機能はありません</translation>
    </message>
    <message>
        <source>For other contracts</source>
        <translation>契約の種類が異なります</translation>
    </message>
    <message>
        <source>The site is suspended</source>
        <translation>サイトが停止中です</translation>
    </message>
    <message>
        <source>The site is closed</source>
        <translation>サイトは終了しています</translation>
    </message>
    <message>
        <source>This person is suspended</source>
        <translation>この方は停止中です</translation>
    </message>
    <message>
        <source>This person&apos;s membership has ended</source>
        <translation>この方の利用は終了しています</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>まだサインインがありません</translation>
    </message>
    <message>
        <source>Passcode not entered yet</source>
        <translation>認証（パスコード入力）が未了です</translation>
    </message>
    <message>
        <source>No S&amp;S</source>
        <translation>S&amp;Sなし</translation>
    </message>
    <message>
        <source>S&amp;S begins %1</source>
        <translation>S&amp;Sは %1 からです</translation>
    </message>
    <message>
        <source>S&amp;S ended %1</source>
        <translation>S&amp;Sは %1 で終了しました</translation>
    </message>
    <message>
        <source>Not in this person&apos;s access</source>
        <translation>権限の範囲外です（変更できます）</translation>
    </message>
    <message>
        <source>Not among this person&apos;s privileges</source>
        <translation>アクセス権限がありません（変更できます）</translation>
    </message>
</context>
<context>
    <name>SettingSpec</name>
    <message>
        <source>Name of the office</source>
        <translation>事務局名</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Fax number for change forms</source>
        <translation>登録変更依頼書の送付先FAX番号</translation>
    </message>
    <message>
        <source>Stands on the registration change form.</source>
        <translation>登録変更依頼書に記載されます。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>As letters shall have it.</source>
        <translation>送付物に記載する表記です。</translation>
    </message>
    <message>
        <source>Address of PA Online</source>
        <translation>PAオンラインのアドレス</translation>
    </message>
    <message>
        <source>Undo, in minutes</source>
        <translation>取り消しできる時間（分）</translation>
    </message>
    <message>
        <source>The notice of a decision waits as long.</source>
        <translation>判定の通知はその間送信されません。</translation>
    </message>
    <message>
        <source>Due, in business days</source>
        <translation>期限（営業日）</translation>
    </message>
    <message>
        <source>In which the office wants to have looked at a case.</source>
        <translation>事務局が案件を確認するまでの日数です。</translation>
    </message>
    <message>
        <source>Reminder, in business days</source>
        <translation>催促（営業日）</translation>
    </message>
    <message>
        <source>On hold or with the site contact.</source>
        <translation>保留中またはサイトご担当者の審査中の場合です。</translation>
    </message>
    <message>
        <source>Taken over, in business days</source>
        <translation>事務局への引継ぎ（営業日）</translation>
    </message>
    <message>
        <source>By the office, from the site contact.</source>
        <translation>サイトご担当者から事務局に引き継ぎます。</translation>
    </message>
    <message>
        <source>Nominations expire, in business days</source>
        <translation>申請の失効（営業日）</translation>
    </message>
    <message>
        <source>0: never.</source>
        <translation>0：失効しません。</translation>
    </message>
    <message>
        <source>Sent requests close, in business days</source>
        <translation>送付済リクエストの完了（営業日）</translation>
    </message>
    <message>
        <source>Passcode errors: call</source>
        <translation>パスコード誤入力：連絡する回数</translation>
    </message>
    <message>
        <source>Passcode errors: lock</source>
        <translation>パスコード誤入力：ロックする回数</translation>
    </message>
    <message>
        <source>Passcodes are good for, in days</source>
        <translation>パスコードの有効期間（日）</translation>
    </message>
    <message>
        <source>0: until used or replaced.</source>
        <translation>0：使用または再発行まで有効です。</translation>
    </message>
    <message>
        <source>Changed destinations, in days</source>
        <translation>送付先変更後の確認期間（日）</translation>
    </message>
    <message>
        <source>Typed twice and released by a supervisor.</source>
        <translation>二度入力し、責任者が確認します。</translation>
    </message>
    <message>
        <source>Digits of an ICN</source>
        <translation>ICNの桁数</translation>
    </message>
    <message>
        <source>Assignment ends, in minutes</source>
        <translation>担当の解除（分）</translation>
    </message>
    <message>
        <source>When nothing is done with the case.</source>
        <translation>案件の操作がない場合です。</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>送付物の言語</translation>
    </message>
    <message>
        <source>Where a user has none.</source>
        <translation>ユーザーに指定がない場合です。</translation>
    </message>
    <message>
        <source>Secondary users may add secondary users</source>
        <translation>セカンダリー・ユーザーによるセカンダリー・ユーザーの追加を許可する</translation>
    </message>
    <message>
        <source>Ask for a passcode also after the office has approved</source>
        <translation>PA事務局の承認後もパスコードを求める</translation>
    </message>
    <message>
        <source>OEM sites get the registration notice by themselves</source>
        <translation>OEMサイトにご登録内容のお知らせを自動で送付する</translation>
    </message>
    <message>
        <source>Operators may import</source>
        <translation>担当者による取り込みを許可する</translation>
    </message>
    <message>
        <source>Operators may export</source>
        <translation>担当者による書き出しを許可する</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>Request</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト番号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>営業担当</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>発送番号</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>直近のエラー</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>投函日</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>氏名（カナ）</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>IBM ID</source>
        <translation>IBM ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイト担当者</translation>
    </message>
    <message>
        <source>Site contact&apos;s state</source>
        <translation>サイト担当者の状態</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Secondary users</source>
        <translation>セカンダリー・ユーザー</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>処理中の案件</translation>
    </message>
    <message>
        <source>S&amp;S until</source>
        <translation>S&amp;S終了日</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>契約日</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>初回注文日</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Site number</source>
        <translation>サイト番号</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>IBM customer number (ICN)</source>
        <translation>IBMお客様番号（ICN）</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Company in kana</source>
        <translation>会社名（カナ）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>契約日</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Day of the first order</source>
        <translation>初回注文日</translation>
    </message>
    <message>
        <source>Begin of S&amp;S</source>
        <translation>S&amp;S開始日</translation>
    </message>
    <message>
        <source>End of S&amp;S</source>
        <translation>S&amp;S終了日</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>営業担当</translation>
    </message>
    <message>
        <source>IBM ID</source>
        <translation>IBM ID</translation>
    </message>
    <message>
        <source>New IBM ID</source>
        <translation>新しいIBM ID</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name in kana</source>
        <translation>姓（カナ）</translation>
    </message>
    <message>
        <source>Given name in kana</source>
        <translation>名（カナ）</translation>
    </message>
    <message>
        <source>Family name in Roman letters</source>
        <translation>姓（ローマ字）</translation>
    </message>
    <message>
        <source>Given name in Roman letters</source>
        <translation>名（ローマ字）</translation>
    </message>
    <message>
        <source>Family name of the site contact</source>
        <translation>サイト担当者の姓</translation>
    </message>
    <message>
        <source>Given name of the site contact</source>
        <translation>サイト担当者の名</translation>
    </message>
    <message>
        <source>Family name of the site contact in kana</source>
        <translation>サイト担当者の姓（カナ）</translation>
    </message>
    <message>
        <source>Given name of the site contact in kana</source>
        <translation>サイト担当者の名（カナ）</translation>
    </message>
    <message>
        <source>E-mail address of the site contact</source>
        <translation>サイト担当者のE-mailアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Destination typed again</source>
        <translation>送付先（再入力）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Time of receipt</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Day of posting</source>
        <translation>投函日</translation>
    </message>
    <message>
        <source>Claim to be the site contact</source>
        <translation>サイトご担当者かどうか</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>secondary user</source>
        <translation>セカンダリー・ユーザー</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>post</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>registered, not signed in yet</source>
        <translation>登録済（未サインイン）</translation>
    </message>
    <message>
        <source>waiting for verification</source>
        <translation>認証待ち</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>in review by the PA office</source>
        <translation>PA事務局確認中</translation>
    </message>
    <message>
        <source>in review by the site contact</source>
        <translation>サイトご担当者審査中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>unknown site number</source>
        <translation>サイト番号不明</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>registration being checked</source>
        <translation>登録内容確認中</translation>
    </message>
    <message>
        <source>data mismatch</source>
        <translation>情報相違</translation>
    </message>
    <message>
        <source>released</source>
        <translation>発行済</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>送付待ち</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送付済</translation>
    </message>
    <message>
        <source>returned mail</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>送付失敗</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>送付待ち</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>waiting to be tried again</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>投函済</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>送付失敗</translation>
    </message>
    <message>
        <source>not known whether it arrived</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>rerouted</source>
        <translation>送付方法変更</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>反映済</translation>
    </message>
    <message>
        <source>PA contract notice</source>
        <translation>ご契約内容のご案内</translation>
    </message>
    <message>
        <source>PAX registration notice</source>
        <translation>ご登録内容のご案内</translation>
    </message>
    <message>
        <source>FCT registration notice</source>
        <translation>IBMソフトウェアご登録内容のお知らせ</translation>
    </message>
    <message>
        <source>PA Online guide</source>
        <translation>「パスポート・アドバンテージ・オンライン」のご案内</translation>
    </message>
    <message>
        <source>site contact&apos;s sign-in guide</source>
        <translation>サイトご担当者サインインのご案内</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a date like 2026-11-22</source>
        <translation>日付（例：2026-11-22）</translation>
    </message>
    <message>
        <source>a UTC time like 2026-11-22T01:00:00Z</source>
        <translation>UTCの日時（例：2026-11-22T01:00:00Z）</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>波括弧で囲んだオブジェクト</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>角括弧で囲んだリスト</translation>
    </message>
    <message>
        <source>PA Online</source>
        <translation>PAオンライン</translation>
    </message>
    <message>
        <source>Software and services online</source>
        <translation>Software and services online</translation>
    </message>
    <message>
        <source>web support (ESR)</source>
        <translation>Webサポート（ESR）</translation>
    </message>
    <message>
        <source>never had it</source>
        <translation>契約なし</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>differs from the registration in the documents sent</source>
        <translation>送付物の登録情報と相違があるため</translation>
    </message>
    <message>
        <source>not registered as the site contact</source>
        <translation>サイトご担当者としてのご登録が確認できないため</translation>
    </message>
    <message>
        <source>the site number could not be found</source>
        <translation>サイト番号が確認できないため</translation>
    </message>
    <message>
        <source>no valid contract could be found</source>
        <translation>有効なご契約が確認できないため</translation>
    </message>
    <message>
        <source>refused by the site contact</source>
        <translation>サイトご担当者により拒否されたため</translation>
    </message>
    <message>
        <source>the person could not be confirmed</source>
        <translation>ご本人の確認ができないため</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>不要になったため</translation>
    </message>
    <message>
        <source>the registration has to be cleared first</source>
        <translation>先にご登録内容の確認が必要なため</translation>
    </message>
    <message>
        <source>passcode letter</source>
        <translation>パスコード通知書</translation>
    </message>
    <message>
        <source>receipt of a nomination</source>
        <translation>申請受付のお知らせ</translation>
    </message>
    <message>
        <source>request for approval</source>
        <translation>承認のお願い</translation>
    </message>
    <message>
        <source>notice of the decision</source>
        <translation>審査結果のお知らせ</translation>
    </message>
    <message>
        <source>notice of the hold</source>
        <translation>保留のお知らせ</translation>
    </message>
    <message>
        <source>reminder to sign in</source>
        <translation>サインインのお願い</translation>
    </message>
    <message>
        <source>notice of the change</source>
        <translation>登録変更のお知らせ</translation>
    </message>
    <message>
        <source>fax cover sheet</source>
        <translation>送付状</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Office review</source>
        <translation>PA事務局確認中</translation>
    </message>
    <message>
        <source>Site contact review</source>
        <translation>サイトご担当者審査中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Unknown site</source>
        <translation>サイト番号不明</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>download only</source>
        <translation>ダウンロードのみ</translation>
    </message>
    <message>
        <source>download and media</source>
        <translation>ダウンロード＋メディア</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>contact needed</source>
        <translation>要連絡</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>認証済</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>表記ゆれ</translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>担当者本人</translation>
    </message>
    <message>
        <source>not contact</source>
        <translation>担当者以外</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>S&amp;S period</source>
        <translation>S&amp;S期間</translation>
    </message>
    <message>
        <source>replaced IBM ID</source>
        <translation>変更されたIBM ID</translation>
    </message>
    <message>
        <source>nomination</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>passcode request</source>
        <translation>パスコード・リクエスト</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>document</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>registration change</source>
        <translation>登録変更</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>letter template</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>事務局員</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>linked user</source>
        <translation>ログインとユーザーの紐付け</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>queued for sending</source>
        <translation>発送待ちに追加</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>field judged</source>
        <translation>項目の判定</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>担当開始</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>担当引継ぎ</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>メモ記入</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>エスカレーション</translation>
    </message>
    <message>
        <source>site number corrected</source>
        <translation>サイト番号の訂正</translation>
    </message>
    <message>
        <source>linked as duplicate</source>
        <translation>重複として登録</translation>
    </message>
    <message>
        <source>approver reminded</source>
        <translation>承認の督促</translation>
    </message>
    <message>
        <source>site contact reminded</source>
        <translation>サインインの督促</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>ユーザーの登録</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>stepped down</source>
        <translation>プライマリーの交代</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>IBM ID replaced</source>
        <translation>IBM IDの変更</translation>
    </message>
    <message>
        <source>IBM ID superseded</source>
        <translation>旧IBM IDの失効</translation>
    </message>
    <message>
        <source>first sign-in</source>
        <translation>初回サインイン</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>first order recorded</source>
        <translation>初回注文の記録</translation>
    </message>
    <message>
        <source>S&amp;S period set</source>
        <translation>S&amp;S期間の設定</translation>
    </message>
    <message>
        <source>passcode requested</source>
        <translation>パスコード・リクエストの受付</translation>
    </message>
    <message>
        <source>registration confirmed</source>
        <translation>登録内容の確認</translation>
    </message>
    <message>
        <source>data mismatch reported</source>
        <translation>情報相違の報告</translation>
    </message>
    <message>
        <source>passcode issued</source>
        <translation>パスコードの作成</translation>
    </message>
    <message>
        <source>reissued</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>wrong passcode entered</source>
        <translation>パスコードの誤入力</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>queued again</source>
        <translation>再度発送待ち</translation>
    </message>
    <message>
        <source>sending started</source>
        <translation>送付開始</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>list exported</source>
        <translation>一覧の書き出し</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>操作の拒否</translation>
    </message>
    <message>
        <source>database founded</source>
        <translation>データベースの作成</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>紐付け</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>紐付けの解除</translation>
    </message>
    <message>
        <source>decided by one person</source>
        <translation>一人での判定</translation>
    </message>
    <message>
        <source>reason given</source>
        <translation>理由の記入</translation>
    </message>
    <message>
        <source>written</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>padesk::AccessCheckPage</name>
    <message>
        <source>The caller could not be looked up</source>
        <translation>お客様を調べられませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>%1 %2 – %3 (%4)</source>
        <translation>%1 %2 – %3（%4）</translation>
    </message>
    <message>
        <source>Type a site number, an IBM ID or an e-mail address and press Enter.</source>
        <translation>サイト番号・IBM ID・E-mailを入力してEnterを押してください。</translation>
    </message>
    <message>
        <source>Exercise: nothing is looked up.</source>
        <translation>練習中：データは調べていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers on record</source>
        <translation>
            <numerusform>%n件の根拠を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Access check</source>
        <translation>アクセス確認</translation>
    </message>
    <message>
        <source>Why somebody can&apos;t get in, by site number, IBM ID or e-mail</source>
        <translation>サイト番号・IBM ID・E-mail で、入れない理由を確認</translation>
    </message>
    <message>
        <source>Site number, IBM ID or e-mail</source>
        <translation>サイト番号・IBM ID・E-mail</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Walk by hand (exercise)</source>
        <translation>手動でたどる（練習）</translation>
    </message>
    <message>
        <source>Answer &amp;Yes</source>
        <translation>「はい」と答える(&amp;Y)</translation>
    </message>
    <message>
        <source>Answer &amp;No</source>
        <translation>「いいえ」と答える(&amp;N)</translation>
    </message>
    <message>
        <source>Answer &amp;Back</source>
        <translation>一つ戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>padesk::AccessPanel</name>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>IBM ID</source>
        <translation>IBM ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>E-mail on file</source>
        <translation>登録E-mail</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>お待ちの間</translation>
    </message>
    <message>
        <source>Downloads are possible.</source>
        <translation>ダウンロードをご利用いただけます。</translation>
    </message>
    <message>
        <source>Open nomination</source>
        <translation>申請を開く</translation>
    </message>
    <message>
        <source>Open passcode request</source>
        <translation>再送依頼を開く</translation>
    </message>
    <message>
        <source>Open user</source>
        <translation>ユーザーを開く</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>サイトを開く</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の操作</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Nobody looked up yet</source>
        <translation>まだ調べていません</translation>
    </message>
    <message>
        <source>Type the caller&apos;s site number, IBM ID or e-mail address above: the way the caller has come lights up, with what to do next and what to say.</source>
        <translation>上の欄にサイト番号・IBM ID・E-mailのいずれかを入力してください。お客様が通った道と、次にすること、電話での案内が表示されます。</translation>
    </message>
</context>
<context>
    <name>padesk::ActorName</name>
    <message>
        <source>PA office</source>
        <translation>PA事務局</translation>
    </message>
</context>
<context>
    <name>padesk::AddMemberForm</name>
    <message>
        <source>Add a user</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>To site %1. Who is added is invited and can sign in at once.</source>
        <translation>サイト %1 に追加します。追加した方は招待中となり、すぐにサインインできます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Empty: the e-mail address is the IBM ID</source>
        <translation>空欄の場合はE-mailがIBM IDになります</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>空欄の場合は期限なし</translation>
    </message>
</context>
<context>
    <name>padesk::ApprovalsPage</name>
    <message>
        <source>No requests yet</source>
        <translation>申請はまだありません</translation>
    </message>
    <message>
        <source>What applicants send shows up here.</source>
        <translation>お客様からの申請がここに表示されます。</translation>
    </message>
    <message>
        <source>Register a request</source>
        <translation>申請を登録</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>お待ちの申請はありません</translation>
    </message>
    <message>
        <source>New requests of this kind show up here by themselves.</source>
        <translation>新しい申請は自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>Requests for access</source>
        <translation>アクセス申請</translation>
    </message>
    <message>
        <source>No changes to check</source>
        <translation>確認する登録変更はありません</translation>
    </message>
    <message>
        <source>Changes of registrations by fax, phone or mail show up here.</source>
        <translation>FAX・電話・郵送で届いた登録変更がここに表示されます。</translation>
    </message>
    <message>
        <source>Changes of registrations</source>
        <translation>登録変更</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未処理 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice leaves: %1</source>
        <translation>通知は %1 に送信</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 を登録しました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>登録変更</translation>
    </message>
    <message>
        <source>Sub-queues</source>
        <translation>区分</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::ApprovePanel</name>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>まだ入力が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n difference(s)</source>
        <translation>
            <numerusform>相違%n件を認める</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else approves then.</source>
        <translation>承認は別の方が行います。</translation>
    </message>
    <message>
        <source>Approve access to %1</source>
        <extracomment>button; %1: site number</extracomment>
        <translation>%1 へのアクセスを承認</translation>
    </message>
    <message>
        <source>Compare the site number first.</source>
        <translation>先にサイト番号を見比べてください。</translation>
    </message>
    <message numerus="yes">
        <source>The result leaves in %n minute(s); until then it can be undone.</source>
        <translation>
            <numerusform>%n分後に結果のメールを送ります（取り消せます）</numerusform>
        </translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>承認の内容</translation>
    </message>
    <message>
        <source>Differences of %1 accepted</source>
        <translation>%1 の相違を認めました</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 を承認しました</translation>
    </message>
    <message>
        <source>Secondary users %1 / %2</source>
        <extracomment>column of secondary users: 3 of 4</extracomment>
        <translation>セカンダリー %1 / %2</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>Secondary</source>
        <comment>role</comment>
        <translation>セカンダリー</translation>
    </message>
    <message>
        <source>User</source>
        <comment>role</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Download only</source>
        <translation>ダウンロードのみ</translation>
    </message>
    <message>
        <source>Download and media orders</source>
        <translation>ダウンロード＋メディアの発注</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The e-mail address on file becomes the IBM ID %1.</source>
        <translation>登録E-mailを IBM ID %1 に更新する</translation>
    </message>
    <message>
        <source>Identity confirmed by phone</source>
        <translation>電話で本人確認済み</translation>
    </message>
    <message>
        <source>Change notice received</source>
        <translation>変更の届けを受領済み</translation>
    </message>
    <message>
        <source>Only written differently</source>
        <translation>表記が違うだけ</translation>
    </message>
    <message>
        <source>Other document seen</source>
        <translation>別の書類で確認済み</translation>
    </message>
    <message>
        <source>Why the difference is accepted</source>
        <translation>相違を認める理由</translation>
    </message>
    <message>
        <source>I have compared the site number %1</source>
        <extracomment>%1: site number</extracomment>
        <translation>サイト番号 %1 を画面と見比べた</translation>
    </message>
    <message>
        <source>A difference is accepted in a supervisor&apos;s name.</source>
        <translation>相違を認めるため、責任者の確認が入ります</translation>
    </message>
    <message>
        <source>Only a supervisor can accept the difference.</source>
        <translation>相違を認められるのは責任者だけです。</translation>
    </message>
    <message>
        <source>%1 is the site contact now and is replaced.</source>
        <translation>現在のサイトご担当者 %1 様と交代します。</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>stays as user</source>
        <translation>ユーザーとして残す</translation>
    </message>
    <message>
        <source>loses access</source>
        <translation>利用を終了する</translation>
    </message>
    <message>
        <source>The present site contact</source>
        <translation>現在のサイトご担当者</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>For example the letter that names the successor</source>
        <translation>例：後任を知らせる書面</translation>
    </message>
    <message>
        <source>Written request</source>
        <translation>書面による依頼</translation>
    </message>
    <message>
        <source>Number or date of the paper</source>
        <translation>書面の番号または日付</translation>
    </message>
    <message>
        <source>Mend the day first.</source>
        <translation>先に日付を直してください。</translation>
    </message>
    <message>
        <source>usual for this role</source>
        <translation>この役割の標準</translation>
    </message>
    <message>
        <source>Empty: without end</source>
        <translation>空欄：期限なし</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>通知を見る</translation>
    </message>
    <message>
        <source>Notice that will be sent</source>
        <translation>送信する通知</translation>
    </message>
</context>
<context>
    <name>padesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>padesk::BulkMembersForm</name>
    <message numerus="yes">
        <source>%n person(s) selected</source>
        <translation>
            <numerusform>%n名を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what became of each.</source>
        <translation>1名ずつの結果です。</translation>
    </message>
    <message>
        <source>This is what will become of each.</source>
        <translation>実行すると、1名ずつ次のようになります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n person(s)</source>
        <translation>
            <numerusform>%n名を停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n person(s)</source>
        <translation>
            <numerusform>%n名を再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n person(s)…</source>
        <translation>
            <numerusform>%n名を終了…</numerusform>
        </translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>will be suspended</source>
        <translation>停止します</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開しました</translation>
    </message>
    <message>
        <source>will be resumed</source>
        <translation>再開します</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>will be ended</source>
        <translation>終了します</translation>
    </message>
    <message>
        <source>None of them can be.</source>
        <translation>実行できる方がいません。</translation>
    </message>
</context>
<context>
    <name>padesk::BulkPanel</name>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>Can be done</source>
        <translation>実行できます</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催促</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>%n件を承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n request(s)</source>
        <translation>
            <numerusform>%n件を拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n request(s)</source>
        <translation>
            <numerusform>%n件を担当</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind for %n request(s)</source>
        <translation>
            <numerusform>%n件を催促</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) done.</source>
        <translation>
            <numerusform>%n件が完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused; the lines say why.</source>
        <translation>
            <numerusform>%n件は受け付けられませんでした。理由は各行にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>まとめて行うこと</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>拒否の理由</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n request(s) are handled at once.</source>
        <translation>
            <numerusform>一度に扱えるのは先頭の%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are left out.</source>
        <translation>
            <numerusform>%n件は対象外です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Whether it can be done</source>
        <translation>実行の可否</translation>
    </message>
    <message>
        <source>Selected requests</source>
        <translation>選択した申請</translation>
    </message>
</context>
<context>
    <name>padesk::BulkView</name>
    <message>
        <source>Back to one request</source>
        <translation>1件の表示に戻る</translation>
    </message>
    <message>
        <source>Being handed in…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Each gets its usual access; site numbers stand in the lines.</source>
        <translation>それぞれ標準のアクセス権限になります。サイト番号は各行にあります。</translation>
    </message>
    <message>
        <source>&amp;Approve the Selected</source>
        <translation>選択した申請を承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse the Selected</source>
        <translation>選択した申請を拒否(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take the Selected</source>
        <translation>選択した申請を担当(&amp;T)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Back to One Request</source>
        <translation>1件の表示に戻る</translation>
    </message>
</context>
<context>
    <name>padesk::CasePanel</name>
    <message>
        <source>Compare</source>
        <extracomment>tab of the comparison of a case</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place of the case among those shown: 1 of 12</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>前の申請</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>次の申請</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>この申請の内訳</translation>
    </message>
</context>
<context>
    <name>padesk::ChangeMemberForm</name>
    <message>
        <source>Change %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>%1 様を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>空欄の場合は期限なし</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>書面の言語</translation>
    </message>
    <message>
        <source>As the office</source>
        <translation>事務局の設定に従う</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
</context>
<context>
    <name>padesk::ChangeRequestForm</name>
    <message>
        <source>Request a change of %1</source>
        <extracomment>%1: site number</extracomment>
        <translation>%1 の登録変更を依頼</translation>
    </message>
    <message>
        <source>Correct what is wrong. The PA office checks the request and changes the registration; you are told when it is done.</source>
        <translation>誤っている項目を直してください。PA事務局が確認して登録を変更し、完了をお知らせします。</translation>
    </message>
    <message>
        <source>Hand in the request</source>
        <translation>依頼を提出</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Contact: family</source>
        <translation>ご担当者の姓</translation>
    </message>
    <message>
        <source>Contact: given</source>
        <translation>ご担当者の名</translation>
    </message>
    <message>
        <source>Family, kana</source>
        <translation>姓（カナ）</translation>
    </message>
    <message>
        <source>Given, kana</source>
        <translation>名（カナ）</translation>
    </message>
</context>
<context>
    <name>padesk::ChangeRequestTableModel</name>
    <message>
        <source>decided</source>
        <translation>判定済</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>nobody works on the case</extracomment>
        <translation>未担当</translation>
    </message>
</context>
<context>
    <name>padesk::ChangeView</name>
    <message>
        <source>The case could not be read</source>
        <translation>案件を読み込めませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Change of registration</source>
        <translation>登録変更</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>その間に変更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>登録変更</translation>
    </message>
    <message>
        <source>On file now: %1</source>
        <extracomment>%1: value on file</extracomment>
        <translation>現在の登録：%1</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>交代</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>控え番号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>営業担当</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>Waits for it</source>
        <translation>待っている依頼</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Being handed in…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Refuse the change of %1</source>
        <translation>%1 の登録変更を拒否</translation>
    </message>
    <message>
        <source>Give a reason; it stands in the notice.</source>
        <translation>理由を入力してください。通知に記載されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>%1 に反映</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒否…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>担当を外す</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>%1 applied to the registration</source>
        <translation>%1 を登録に反映しました</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 を拒否しました</translation>
    </message>
    <message>
        <source>&amp;Apply the Change</source>
        <translation>登録変更を反映(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>拒否(&amp;R)…</translation>
    </message>
    <message>
        <source>Take, or &amp;Release</source>
        <translation>担当する／外す(&amp;R)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>Stands in the notice to the site contact</source>
        <translation>サイトご担当者への通知に記載されます</translation>
    </message>
</context>
<context>
    <name>padesk::ChartLegend</name>
    <message>
        <source>Where the caller is</source>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>The way taken</source>
        <translation>通った道</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>通っていない</translation>
    </message>
    <message>
        <source>← → follow the way</source>
        <translation>← → キーで道をたどる</translation>
    </message>
</context>
<context>
    <name>padesk::ChartView</name>
    <message>
        <source>Check chart</source>
        <translation>確認チャート</translation>
    </message>
</context>
<context>
    <name>padesk::ChecklistModel</name>
    <message>
        <source>changed today</source>
        <translation>本日変更</translation>
    </message>
    <message numerus="yes">
        <source>changed %n days ago</source>
        <translation>
            <numerusform>%n日前に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>依頼後に変更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <extracomment>for a screen reader; %1: a field of the registration</extracomment>
        <translation>%1、確認済み</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>At the request (%1)</source>
        <extracomment>head of a column; %1: the day of the request</extracomment>
        <translation>依頼時の控え（%1）</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>現在の登録</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>padesk::ChecklistView</name>
    <message>
        <source>Check of the registration</source>
        <translation>登録内容の確認</translation>
    </message>
</context>
<context>
    <name>padesk::Comparison</name>
    <message>
        <source>Judge as match</source>
        <translation>「一致」と判定</translation>
    </message>
    <message>
        <source>Judge as variant</source>
        <translation>「表記ゆれ」と判定</translation>
    </message>
    <message>
        <source>Judge as different</source>
        <translation>「相違」と判定</translation>
    </message>
    <message>
        <source>Comparison of the values</source>
        <translation>登録内容との比較</translation>
    </message>
</context>
<context>
    <name>padesk::ComparisonModel</name>
    <message>
        <source>Match</source>
        <extracomment>verdict on a compared field</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Variant</source>
        <extracomment>verdict on a compared field: written differently, meant the same</extracomment>
        <translation>表記ゆれ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>verdicts on a compared field</extracomment>
        <translation>相違・確認済</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <extracomment>verdict on a compared field: one side has nothing</extracomment>
        <translation>未照合</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <translation>%1、確認済</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>heard for an empty value</extracomment>
        <translation>空欄</translation>
    </message>
    <message>
        <source>%1, differing: %2</source>
        <extracomment>heard for a value; %2 are the parts that differ from the other side</extracomment>
        <translation>%1、異なる部分：%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>head of the values that the applicant entered</extracomment>
        <translation>申請内容</translation>
    </message>
    <message>
        <source>Registered (documents sent)</source>
        <translation>登録内容（送付物）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>padesk::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>入力した内容を破棄しますか</translation>
    </message>
    <message>
        <source>It has not been handed in, and nothing keeps it.</source>
        <translation>まだ送信されていません。破棄すると元に戻せません。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>padesk::ConfirmRow</name>
    <message>
        <source>Give up</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>padesk::ConflictBox</name>
    <message>
        <source>Somebody else was faster</source>
        <translation>ほかの人が先に変更しました</translation>
    </message>
    <message>
        <source>Choose for each field. Nothing of what you typed is lost until you do.</source>
        <translation>項目ごとに選んでください。選ぶまで入力は残ります。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the value that stands in the database now</extracomment>
        <translation>いまの登録：%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>%1: what the person at the desk has typed</extracomment>
        <translation>あなたの入力：%1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>入力を使う</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>いまの登録にする</translation>
    </message>
</context>
<context>
    <name>padesk::ConnectionMenu</name>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更しました</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>パスワードの変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Close this window and start again: with the old password a lost connection does not come back.</source>
        <translation>このウィンドウを閉じて、もう一度開始してください。古いパスワードのままでは、接続が切れたときに再接続できません。</translation>
    </message>
</context>
<context>
    <name>padesk::ContactApprovalsPage</name>
    <message>
        <source>Nothing to decide</source>
        <translation>判定待ちの申請はありません</translation>
    </message>
    <message>
        <source>When somebody asks for access to your site, the request shows up here by itself.</source>
        <translation>サイトへのアクセスが申請されると、ここに自動で表示されます。</translation>
    </message>
    <message>
        <source>Nobody is on hold</source>
        <translation>保留中の申請はありません</translation>
    </message>
    <message>
        <source>Requests wait here until the site contact has signed in.</source>
        <translation>サイトご担当者がサインインされるまで、申請はここで保留になります。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>申請はまだありません</translation>
    </message>
    <message>
        <source>Requests for access to your site show up here.</source>
        <translation>サイトへのアクセス申請がここに表示されます。</translation>
    </message>
    <message>
        <source>Requests for access</source>
        <translation>アクセス申請</translation>
    </message>
    <message>
        <source>notice leaves at %1</source>
        <extracomment>%1: time</extracomment>
        <translation>通知は %1 に送信</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your decision</source>
        <translation>
            <numerusform>判定待ちの申請 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>判定待ちはありません</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>判定待ち</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>padesk::ContactCaseView</name>
    <message>
        <source>The request could not be read</source>
        <translation>申請を読み込めませんでした</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The notice can&apos;t be shown now.</source>
        <translation>いまは通知を表示できません。</translation>
    </message>
    <message>
        <source>The decision on %1 was taken back</source>
        <translation>%1 の判定を取り消しました</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>address</comment>
        <extracomment>how a person is addressed; %1: family and given name</extracomment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>PA事務局の処理待ち</translation>
    </message>
    <message>
        <source>In kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>In Roman letters</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>E-mailと同じ</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>Approve: %1 can use PA Online for site %2, as far as you choose, and is told so by e-mail.</source>
        <extracomment>%1: applicant, %2: site number</extracomment>
        <translation>承認：%1 様がサイト %2 のPAオンラインを、選んだ範囲で利用できるようになり、E-mailで通知されます。</translation>
    </message>
    <message>
        <source>Refuse: %1 gets no access and is told your reason.</source>
        <translation>拒否：%1 様は利用できず、理由が通知されます。</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s) you can take the decision back; then the notice leaves.</source>
        <translation>
            <numerusform>判定後 %n分間は取り消せます。その後、通知が送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the site contact has signed in to PA Online for the first time. It comes to you by itself then; there is nothing to do here.</source>
        <translation>サイトご担当者がPAオンラインに初めてサインインされるまで保留です。その後、自動で判定待ちになります。ここでの操作は不要です。</translation>
    </message>
    <message>
        <source>%1 has access to site %2. What may be done with it can be changed under Users.</source>
        <translation>%1 様はサイト %2 を利用できます。アクセス権限は「ユーザー」で変更できます。</translation>
    </message>
    <message>
        <source>%1 has no access to site %2. Reason: %3</source>
        <translation>%1 様はサイト %2 を利用できません。理由：%3</translation>
    </message>
    <message>
        <source>The PA office checks this request and decides it.</source>
        <translation>PA事務局が確認して判定します。</translation>
    </message>
    <message>
        <source>This request is closed; there is nothing to decide.</source>
        <translation>この申請は終了しています。判定は不要です。</translation>
    </message>
    <message>
        <source>Secondary users</source>
        <extracomment>column of secondary users: 3 of 4</extracomment>
        <translation>セカンダリー・ユーザー</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>過去の申請</translation>
    </message>
    <message>
        <source>Waiting for the office…</source>
        <translation>PA事務局の処理を待っています…</translation>
    </message>
    <message>
        <source>Being handed in…</source>
        <translation>提出しています…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Can&apos;t be checked now.</source>
        <translation>いまは確認できません。</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>判定：%1（%2）</translation>
    </message>
    <message>
        <source>The notice leaves at %1.</source>
        <translation>通知は %1 に送信します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒否…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>拒否(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo the Decision</source>
        <translation>判定を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Who asks for access</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Not as in your registration, which says</source>
        <translation>登録と異なる項目（登録内容）</translation>
    </message>
    <message>
        <source>What the decision means</source>
        <translation>判定の結果</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>判定の結果</translation>
    </message>
</context>
<context>
    <name>padesk::ContactDesk</name>
    <message>
        <source>You no longer administer a site here</source>
        <translation>管理できるサイトがなくなりました</translation>
    </message>
    <message>
        <source>The membership ended or the sign-in was shut out. The PA office helps if this is a mistake.</source>
        <translation>登録が終了したか、サインインが停止されました。お心当たりがない場合はPA事務局へご連絡ください。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>What you typed stays; it is tried again.</source>
        <translation>入力した内容は残っています。自動で再試行します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>padesk::ContactHistoryModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of the history; %1: what it was about (user, site), %2: what was done (suspended)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a line of the history; %1: what it was about (user, site), %2: its name or number, %3: what was done (suspended)</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>PA Online</source>
        <translation>PAオンライン</translation>
    </message>
    <message>
        <source>By itself, when due</source>
        <translation>期限による自動処理</translation>
    </message>
    <message>
        <source>PA office</source>
        <translation>PA事務局</translation>
    </message>
</context>
<context>
    <name>padesk::ContactHistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>What is done at your site shows up here.</source>
        <translation>サイトで行われた操作がここに表示されます。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was done at your site, by whom and when.</source>
        <translation>サイトについて、いつ・だれが・何をしたか</translation>
    </message>
</context>
<context>
    <name>padesk::ContactSitePage</name>
    <message>
        <source>Handed in; waiting for it to be applied.</source>
        <translation>提出しました。反映を待っています。</translation>
    </message>
    <message>
        <source>The site could not be read</source>
        <translation>サイトを読み込めませんでした</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>変更がありません。</translation>
    </message>
    <message>
        <source>%1 was handed in</source>
        <translation>%1 を提出しました</translation>
    </message>
    <message>
        <source>The PA office checks it; it stands under &apos;Under way&apos; until then.</source>
        <translation>PA事務局が確認します。完了までは「処理中の依頼」に表示されます。</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>the one site of a site contact, in the navigation</extracomment>
        <translation>サイト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>S&amp;S</source>
        <translation>S&amp;S</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>No site contact is registered. The PA office helps.</source>
        <translation>サイトご担当者が登録されていません。PA事務局へご連絡ください。</translation>
    </message>
    <message>
        <source>In kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>IBM ID</source>
        <translation>IBM ID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Secondary users</source>
        <extracomment>column of secondary users: 3 of 4</extracomment>
        <translation>セカンダリー・ユーザー</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更項目</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出日時</translation>
    </message>
    <message>
        <source>Passcode by</source>
        <translation>パスコードの送付方法</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Nothing is under way at the PA office.</source>
        <translation>PA事務局で処理中の依頼はありません。</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation>電話 %1</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>E-mail %1</translation>
    </message>
    <message>
        <source>Hours %1</source>
        <translation>受付時間 %1</translation>
    </message>
    <message>
        <source>Hand the change in here, or send the registration change form by fax.</source>
        <translation>ここから変更を依頼するか、登録変更依頼書をFAXでお送りください。</translation>
    </message>
    <message>
        <source>Fax for the form: %1</source>
        <translation>登録変更依頼書の送付先FAX：%1</translation>
    </message>
    <message>
        <source>Hand the change in here, or ask the PA office (eCustomer Care).</source>
        <translation>ここから変更を依頼するか、PA事務局（eCustomer Care）へご連絡ください。</translation>
    </message>
    <message>
        <source>Changes of this contract go through your sales representative.</source>
        <translation>このご契約の変更は営業担当が承ります。</translation>
    </message>
    <message>
        <source>Changes of this contract go through your sales representative: %1</source>
        <translation>このご契約の変更は営業担当が承ります：%1</translation>
    </message>
    <message>
        <source>Which of your sites</source>
        <translation>サイトの選択</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録内容</translation>
    </message>
    <message>
        <source>&amp;Request a Change…</source>
        <translation>変更を依頼(&amp;C)…</translation>
    </message>
    <message>
        <source>Request a change…</source>
        <translation>変更を依頼…</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>ご契約</translation>
    </message>
    <message>
        <source>Company and address</source>
        <translation>会社・住所</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中の依頼</translation>
    </message>
    <message>
        <source>How to change the registration</source>
        <translation>登録内容の変更方法</translation>
    </message>
</context>
<context>
    <name>padesk::ContactUsersPage</name>
    <message>
        <source>Secondary users %1 / %2</source>
        <extracomment>how many secondary users a site has, of four at most; %1: 3, %2: 4</extracomment>
        <translation>セカンダリー・ユーザー %1 / %2名</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>ユーザーを追加…</translation>
    </message>
    <message>
        <source>&amp;Add User…</source>
        <translation>ユーザーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在籍</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>padesk::CoolingBox</name>
    <message>
        <source>Read as %1</source>
        <extracomment>below a field; %1: how the typed number was understood</extracomment>
        <translation>%1 と読み取りました</translation>
    </message>
    <message numerus="yes">
        <source>The fax number changed within the last %n days</source>
        <translation>
            <numerusform>FAX番号が%n日以内に変わっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The address changed within the last %n days</source>
        <translation>
            <numerusform>住所が%n日以内に変わっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number that the caller gives you once more.</source>
        <translation>お客様に伺った番号をもう一度入力してください。</translation>
    </message>
    <message>
        <source>Type the postal code that the caller gives you once more.</source>
        <translation>お客様に伺った郵便番号をもう一度入力してください。</translation>
    </message>
    <message>
        <source>A supervisor has to release it.</source>
        <translation>責任者の確認も必要です。</translation>
    </message>
    <message>
        <source>Fax number once more</source>
        <translation>FAX番号（再入力）</translation>
    </message>
    <message>
        <source>Postal code once more</source>
        <translation>郵便番号（再入力）</translation>
    </message>
</context>
<context>
    <name>padesk::DeliveriesPage</name>
    <message>
        <source>Save the posting register</source>
        <translation>発送簿の保存</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>送付待ち %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>未確認 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>on a button for several rows; %1: what is done, %2: how many rows</extracomment>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>印刷済にする</translation>
    </message>
    <message>
        <source>Posted…</source>
        <translation>投函済にする…</translation>
    </message>
    <message>
        <source>Sent by hand…</source>
        <translation>手動で送信済…</translation>
    </message>
    <message>
        <source>Failed…</source>
        <translation>失敗にする…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Switch to post</source>
        <translation>郵送に切替</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>返戻…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Print this one…</source>
        <translation>この1通を印刷…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>郵便を印刷</translation>
    </message>
    <message>
        <source>Returned mail</source>
        <translation>返戻を登録</translation>
    </message>
    <message>
        <source>Posting register</source>
        <translation>発送簿</translation>
    </message>
    <message>
        <source>This is no number of a delivery or a request; it looks like D-0000123.</source>
        <translation>発送番号でも依頼番号でもありません。D-0000123 のように入力してください。</translation>
    </message>
    <message>
        <source>No posted letter belongs to this number.</source>
        <translation>この番号の投函済の郵便はありません。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>返戻を登録しました：%1</translation>
    </message>
    <message>
        <source>The posting register could not be written</source>
        <translation>発送簿を書き込めませんでした</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>The posting register has %n letters</source>
        <translation>
            <numerusform>発送簿に%n通を記しました</numerusform>
        </translation>
    </message>
    <message>
        <source>History up to %1: %2…</source>
        <extracomment>%1: number of the last entry of the history, %2: the beginning of its checksum</extracomment>
        <translation>履歴 %1 まで：%2…</translation>
    </message>
    <message>
        <source>The letters could not be read</source>
        <translation>郵便を読み込めませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>印刷するものはありません</translation>
    </message>
    <message>
        <source>No letter by post is waiting among these.</source>
        <translation>この中に送付待ちの郵便はありません。</translation>
    </message>
    <message>
        <source>Delivery or request number</source>
        <translation>発送番号または依頼番号</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>手動で送信</translation>
    </message>
    <message>
        <source>For a fax that was sent on the machine: the number on its result slip.</source>
        <translation>FAX機で送信したとき、送信結果票の番号を入力します。</translation>
    </message>
    <message>
        <source>Number on the result slip</source>
        <translation>送信結果票の番号</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送信済にする</translation>
    </message>
    <message>
        <source>Taken to the post</source>
        <translation>投函</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>As 2026-11-22 or 令和8年11月22日</source>
        <translation>2026-11-22 または 令和8年11月22日</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>投函済にする</translation>
    </message>
    <message>
        <source>Scan the code of the letter, or type its number. The passcode in it is revoked.</source>
        <translation>郵便のコードを読み取るか、番号を入力してください。中のパスコードは失効します。</translation>
    </message>
    <message>
        <source>As D-0000123 or R-0000123</source>
        <translation>D-0000123 または R-0000123</translation>
    </message>
    <message>
        <source>Register as returned</source>
        <translation>返戻として登録</translation>
    </message>
    <message>
        <source>All letters that were posted that day, as PDF or CSV.</source>
        <translation>その日に投函した郵便をPDFまたはCSVに記します。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The letter came back</source>
        <translation>郵便が戻りました</translation>
    </message>
    <message>
        <source>Its passcode is revoked.</source>
        <translation>中のパスコードは失効します。</translation>
    </message>
    <message>
        <source>It did not go out</source>
        <translation>送れませんでした</translation>
    </message>
    <message>
        <source>Its passcode is revoked; send it again for a new one.</source>
        <translation>パスコードは失効します。再送すると新しく発行します。</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>失敗にする</translation>
    </message>
    <message>
        <source>Cancel the delivery</source>
        <translation>発送を取り消す</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>何も送られません。</translation>
    </message>
    <message>
        <source>The deliveries could not be read</source>
        <translation>発送を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>padesk::DeliveryBatchView</name>
    <message>
        <source>Every page is there; the letters can go to the post.</source>
        <translation>全ページを確認しました。投函に進めます。</translation>
    </message>
    <message>
        <source>They stand on the posting register of that day.</source>
        <translation>その日の発送簿に載ります。</translation>
    </message>
    <message>
        <source>Sent on the machine; each can be given the number of its slip by itself.</source>
        <translation>FAX機で送信したものです。送信結果票の番号は1件ずつ登録できます。</translation>
    </message>
    <message>
        <source>Their passcodes are revoked; send them again for new ones.</source>
        <translation>中のパスコードは失効します。もう一度送ると新しいパスコードになります。</translation>
    </message>
    <message>
        <source>They wait to be sent again; what carries a passcode gets a new one.</source>
        <translation>送付待ちに戻ります。パスコードのあるものは新しいパスコードになります。</translation>
    </message>
    <message>
        <source>New letters to the registered addresses take their place.</source>
        <translation>登録住所あての新しい郵便に替わります。</translation>
    </message>
    <message>
        <source>Nothing is sent until somebody lets them go on.</source>
        <translation>再開するまで何も送られません。</translation>
    </message>
    <message>
        <source>They go back to those that wait to be sent.</source>
        <translation>送付待ちに戻ります。</translation>
    </message>
    <message>
        <source>Their passcodes are revoked.</source>
        <translation>中のパスコードは失効します。</translation>
    </message>
    <message>
        <source>Nothing is sent, and they can&apos;t be taken up again.</source>
        <translation>何も送られません。取り消すと元に戻せません。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>発送番号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト番号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>As 2026-11-22 or 令和8年11月22日</source>
        <translation>例：2026-11-22、令和8年11月22日</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>None of them can be.</source>
        <translation>実行できるものがありません。</translation>
    </message>
    <message>
        <source>The lines say why.</source>
        <translation>理由は各行に表示しています。</translation>
    </message>
    <message>
        <source>a new letter took its place</source>
        <translation>新しい郵便に替わりました</translation>
    </message>
    <message>
        <source>a new letter takes its place</source>
        <translation>新しい郵便に替わります</translation>
    </message>
    <message>
        <source>again, with a new passcode</source>
        <translation>新しいパスコードで送付待ちにしました</translation>
    </message>
    <message>
        <source>goes again with a new passcode</source>
        <translation>新しいパスコードで送付待ちになります</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n came out</source>
        <translation>
            <numerusform>%n通を確定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as posted</source>
        <translation>
            <numerusform>%n通を投函済にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as sent</source>
        <translation>
            <numerusform>%n件を送信済にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as failed</source>
        <translation>
            <numerusform>%n件を失敗にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>%n件をもう一度送る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch %n to post</source>
        <translation>
            <numerusform>%n件を郵送に切替</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n deliveries</source>
        <translation>
            <numerusform>%n件を保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n go on</source>
        <translation>
            <numerusform>%n件を再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n as returned</source>
        <translation>
            <numerusform>%n通を返戻として登録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n deliveries</source>
        <translation>
            <numerusform>%n件を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries done.</source>
        <translation>
            <numerusform>%n件を処理しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be done.</source>
        <translation>
            <numerusform>%n件を実行できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n件は除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are handled at once.</source>
        <extracomment>several are selected, but not all are done at once</extracomment>
        <translation>
            <numerusform>一度に処理するのは先頭の%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>処理の結果</translation>
    </message>
    <message>
        <source>What will become of each</source>
        <translation>実行後の状態</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries selected</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::DeliveryPanel</name>
    <message>
        <source>Way</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>The delivery could not be read</source>
        <translation>発送を読み込めませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>%1: a kind of document</extracomment>
        <translation>送付物</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>送付開始</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>投函日</translation>
    </message>
    <message>
        <source>Result slip</source>
        <translation>送信結果票</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>Ways of this document</source>
        <translation>この送付物の経路</translation>
    </message>
    <message>
        <source>%1 (with a passcode)</source>
        <translation>%1（パスコードあり）</translation>
    </message>
</context>
<context>
    <name>padesk::Desk</name>
    <message>
        <source>The database does not answer</source>
        <translation>データベースが応答しません</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>What you typed stays; it is tried again.</source>
        <translation>入力した内容はそのまま残り、自動で再接続します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再接続</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <translation>受け付けられませんでした：%1</translation>
    </message>
    <message>
        <source>This PA Desk is too old for the server</source>
        <translation>このPA Deskはサーバーより古いバージョンです</translation>
    </message>
    <message>
        <source>You can look at everything. Install the newer version to change something.</source>
        <translation>閲覧はできます。変更するには新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>You may look only</source>
        <translation>閲覧専用です</translation>
    </message>
    <message>
        <source>Your sign-in is for reading. Ask the administrator if you have to change something.</source>
        <translation>このサインインでは閲覧のみできます。変更が必要な場合は管理者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>padesk::DeskActions</name>
    <message>
        <source>&amp;New from Paper or Phone…</source>
        <translation>書面・電話から新規登録(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import List…</source>
        <translation>一覧の取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export This List…</source>
        <translation>この一覧を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo Last Decision</source>
        <translation>直前の判定を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter This List</source>
        <translation>この一覧を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search Everywhere</source>
        <translation>どこでも検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新の状態に更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fold Navigation</source>
        <translation>ナビゲーションを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>狭い(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>広い(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Case</source>
        <translation>次の案件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Case</source>
        <translation>前の案件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Access Check for a Caller</source>
        <translation>お客様のアクセス確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Verify History</source>
        <translation>履歴を検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About PA Desk</source>
        <translation>PA Deskについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <extracomment>the menu with what can be done on the page that is open</extracomment>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Row Height</source>
        <translation>行の高さ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>padesk::DeskStatusBar</name>
    <message>
        <source>Read at %1</source>
        <translation>%1 に更新</translation>
    </message>
    <message>
        <source>Worker running</source>
        <translation>処理係 稼働中</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>処理係 停止中</translation>
    </message>
    <message>
        <source>Count and selection</source>
        <translation>件数と選択</translation>
    </message>
    <message>
        <source>Keys F1</source>
        <translation>キー一覧 F1</translation>
    </message>
    <message numerus="yes">
        <source>%n not certain yet</source>
        <translation>
            <numerusform>未確定 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the worker</source>
        <translation>
            <numerusform>処理待ち %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::DisplayForm</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>size of the text, in points</extracomment>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>padesk::EventTexts</name>
    <message>
        <source>New</source>
        <extracomment>what an event did to a field</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>what an event did to a field</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>what an event did to a field</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>イベント %1 がありません。</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>イベント %1 が直前のイベントにつながっていません。</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>イベント %1 が記録後に変更されています。</translation>
    </message>
    <message>
        <source>The values of event %1 were changed after it was written.</source>
        <translation>イベント %1 の値が記録後に変更されています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a field, %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>padesk::EventView</name>
    <message>
        <source>No. %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>This event holds no values: it changed none, or they were taken out.</source>
        <translation>このイベントに値はありません。変更がなかったか、削除されています。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>変更前と変更後の値</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose an event to see what it changed.</source>
        <translation>イベントを選ぶと変更内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>padesk::EventsPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>Everything that is done shows up here.</source>
        <translation>行われた操作はすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>There is no page of its own</source>
        <translation>専用のページがありません</translation>
    </message>
    <message>
        <source>What this event is about can only be seen here.</source>
        <translation>このイベントの対象はここでのみ確認できます。</translation>
    </message>
    <message>
        <source>The history could not be looked over</source>
        <translation>履歴を検証できませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The history is unbroken</source>
        <translation>履歴に異常はありません</translation>
    </message>
    <message>
        <source>%1 events follow from each other. Head: %2</source>
        <translation>%1件のイベントがすべてつながっています。最終ハッシュ: %2</translation>
    </message>
    <message>
        <source>The history is broken</source>
        <translation>履歴に異常があります</translation>
    </message>
    <message>
        <source>Keep a copy of the database and tell your administrator.</source>
        <translation>データベースの控えを取り、システム管理者へご連絡ください。</translation>
    </message>
    <message>
        <source>Show event</source>
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The whole history is being looked over…</source>
        <translation>履歴全体を検証しています…</translation>
    </message>
    <message>
        <source>Everything that was done: what, by whom and when.</source>
        <translation>いつ、誰が、何をしたかの記録です。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>履歴を検証</translation>
    </message>
    <message>
        <source>Open what the event is about</source>
        <translation>イベントの対象を開く</translation>
    </message>
</context>
<context>
    <name>padesk::FieldSet</name>
    <message>
        <source>Read as %1</source>
        <extracomment>below a field; %1: how the typed text was understood, as in 100-0013</extracomment>
        <translation>%1 と読み取りました</translation>
    </message>
</context>
<context>
    <name>padesk::FilterField</name>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>直近7日</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
</context>
<context>
    <name>padesk::FilterHeader</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter in words; %1 is the column, %2 what is asked of it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>padesk::FirstStart</name>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>PA Desk – first start</source>
        <translation>PA Desk – はじめに</translation>
    </message>
    <message>
        <source>Access requests, passcodes and documents in one window.</source>
        <translation>アクセス申請・パスコード・送付物を、一つの画面で。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>どのように始めますか</translation>
    </message>
    <message>
        <source>This can be changed later in the settings.</source>
        <translation>あとから「設定」で変えられます。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモで試す</translation>
    </message>
    <message>
        <source>Works at once on invented data; the window always says “Demo”.</source>
        <translation>架空のデータですぐに動きます。画面に「デモ」と表示されます</translation>
    </message>
    <message>
        <source>Start on this PC</source>
        <translation>このPCで始める</translation>
    </message>
    <message>
        <source>For one computer. The data stay in a file on this PC.</source>
        <translation>1台で使います。データはこのPCのファイルに保存されます</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Everybody in the office works on the same data.</source>
        <translation>事務局の全員で同じデータを使います</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sign-in ID</source>
        <translation>サインインID</translation>
    </message>
    <message>
        <source>Import a profile file…</source>
        <translation>設定ファイルを読み込む…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続の一覧…</translation>
    </message>
</context>
<context>
    <name>padesk::FormField</name>
    <message>
        <source>required</source>
        <extracomment>beside the label of a field that must not stay empty</extracomment>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>padesk::GlobalSearch</name>
    <message>
        <source>The search could not be finished. Type again, or press Esc.</source>
        <translation>検索できませんでした。もう一度入力するか、Escで閉じてください。</translation>
    </message>
    <message>
        <source>Site numbers, companies, names, e-mail addresses and numbers of cases are found.</source>
        <translation>サイト番号・会社名・氏名・E-mail・受付番号で探せます。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」に当てはまるものはありません。</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>どこでも検索</translation>
    </message>
    <message>
        <source>Site number, company, name, e-mail, request number</source>
        <translation>サイト番号・会社名・氏名・E-mail・受付番号</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>padesk::HomePage</name>
    <message>
        <source>The numbers could not be read</source>
        <translation>件数を読み取れませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message numerus="yes">
        <source>cases</source>
        <comment>unit</comment>
        <extracomment>the unit behind a figure (件)</extracomment>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>unit</comment>
        <extracomment>the unit behind a figure (名)</extracomment>
        <translation>
            <numerusform>名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call back</source>
        <translation>
            <numerusform>要連絡 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>送付失敗 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n sites</source>
        <translation>
            <numerusform>%nサイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sites</source>
        <translation>
            <numerusform>全 %Lnサイト中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n名が待機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest %n days</source>
        <translation>
            <numerusform>最長 %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>案内を作成</translation>
    </message>
    <message>
        <source>Sites with most people on hold</source>
        <translation>保留の多いサイト</translation>
    </message>
    <message>
        <source>Nobody is kept waiting.</source>
        <translation>お待たせしている方はいません。</translation>
    </message>
    <message>
        <source>The site contact has not signed in</source>
        <translation>サイトご担当者が未サインイン</translation>
    </message>
    <message>
        <source>Sites at risk</source>
        <translation>注意が必要なサイト</translation>
    </message>
    <message>
        <source>Nothing to look after.</source>
        <translation>注意が必要なサイトはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n回送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>発送の失敗</translation>
    </message>
    <message>
        <source>Everything has left.</source>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <source>Reminder queued</source>
        <translation>案内を送付待ちに入れました</translation>
    </message>
    <message>
        <source>%1 %2 gets a letter about the waiting requests.</source>
        <translation>%1 %2 へ、保留中の申請の案内を送ります。</translation>
    </message>
    <message>
        <source>Show deliveries</source>
        <translation>発送を見る</translation>
    </message>
    <message>
        <source>Every number opens its list.</source>
        <translation>数字をクリックすると一覧が開きます</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1 %2 時点</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Passcodes</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>padesk::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>padesk::ListFilterField</name>
    <message>
        <source>All</source>
        <extracomment>no value of a list is chosen, so all rows are shown</extracomment>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1 is a value or several; rows without it are shown</extracomment>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>All but these</source>
        <extracomment>all rows but those with the chosen values</extracomment>
        <translation>選んだもの以外</translation>
    </message>
    <message>
        <source>Filter: %1, %2</source>
        <translation>絞り込み：%1、%2</translation>
    </message>
</context>
<context>
    <name>padesk::MainWindow</name>
    <message>
        <source>PA Desk – %1</source>
        <extracomment>title of the window; %1 is the kind of database (demo, this PC …)</extracomment>
        <translation>PA Desk – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>title of the window with how many approvals wait</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About PA Desk</source>
        <translation>PA Deskについて</translation>
    </message>
    <message>
        <source>PA Desk %1, administration of the access to PA Online. Free software under GPL-3.0-or-later.</source>
        <translation>PA Desk %1：PAオンラインのアクセス管理。GPL-3.0-or-later のフリーソフトウェアです。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>要対応 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>padesk::MemberCard</name>
    <message>
        <source>Download only</source>
        <translation>ダウンロードのみ</translation>
    </message>
    <message>
        <source>not needed: only site contacts have one</source>
        <translation>不要（サイトご担当者のみ）</translation>
    </message>
    <message>
        <source>needed at the first sign-in</source>
        <translation>初回サインインで必要</translation>
    </message>
    <message>
        <source>no longer needed: verified %1</source>
        <translation>不要（%1 に認証済）</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>IBM ID</source>
        <translation>IBM ID</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Let in by</source>
        <translation>許可した人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Former ID</source>
        <translation>以前のID</translation>
    </message>
    <message>
        <source>Former IBM IDs</source>
        <translation>以前のIBM ID</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>ほかのサイトでの登録</translation>
    </message>
    <message>
        <source>Choose somebody in the table.</source>
        <translation>表からユーザーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) selected</source>
        <translation>
            <numerusform>%n 名を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::MembersView</name>
    <message>
        <source>Nobody here</source>
        <translation>該当するユーザーはいません</translation>
    </message>
    <message>
        <source>Users show up when they are added or approved.</source>
        <translation>追加または承認されると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>ユーザーを追加…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Handed in; waiting for it to be applied.</source>
        <translation>処理待ちです。反映されるまでお待ちください。</translation>
    </message>
    <message>
        <source>Added to site %1.</source>
        <translation>サイト %1 に追加しました</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The change counts from now on.</source>
        <translation>変更はいまから有効です。</translation>
    </message>
    <message>
        <source>The new IBM ID is linked.</source>
        <translation>新しいIBM IDを紐付けました</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 様を停止しました</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 様を再開しました</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 様の利用を終了しました</translation>
    </message>
    <message>
        <source>End the membership of %1?</source>
        <translation>%1 様の利用を終了しますか</translation>
    </message>
    <message numerus="yes">
        <source>End %n membership(s)?</source>
        <translation>
            <numerusform>%n名の利用を終了しますか</numerusform>
        </translation>
    </message>
    <message>
        <source>Access is gone at once and can&apos;t be taken up again; somebody who comes back is added anew.</source>
        <translation>すぐに利用できなくなり、再開できません。戻る場合は新しく追加します。</translation>
    </message>
    <message numerus="yes">
        <source>End %n membership(s)</source>
        <translation>
            <numerusform>%n名を終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>&amp;Add User…</source>
        <translation>ユーザーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;IBM ID…</source>
        <translation>新しいIBM ID(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>再開(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>終了(&amp;E)…</translation>
    </message>
    <message>
        <source>This is done one person at a time.</source>
        <translation>この操作は 1 名ずつ行います。</translation>
    </message>
    <message>
        <source>The first %1 of them at once.</source>
        <extracomment>%1: the most people at once</extracomment>
        <translation>最初の %1 名をまとめて処理します。</translation>
    </message>
</context>
<context>
    <name>padesk::MismatchForm</name>
    <message>
        <source>Read as %1</source>
        <translation>%1 と読み取りました</translation>
    </message>
    <message>
        <source>Change at least one field to what the caller says.</source>
        <translation>お客様のお話と違う項目を一つ以上直してください。</translation>
    </message>
    <message>
        <source>What does not match</source>
        <translation>情報相違</translation>
    </message>
    <message>
        <source>The registration is corrected first; the passcode waits until then.</source>
        <translation>先に登録を直します。パスコードはそれまで待ちます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Request the change</source>
        <translation>登録変更を依頼</translation>
    </message>
</context>
<context>
    <name>padesk::NavigationModel</name>
    <message numerus="yes">
        <source>%1 %n case(s)</source>
        <translation>
            <numerusform>%1 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a page with its count, %2 how many of them are overdue or failed</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>padesk::NominationContext</name>
    <message>
        <source>Why it came here</source>
        <translation>なぜここに来たか</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>過去の申請</translation>
    </message>
    <message numerus="yes">
        <source>%n (last %1 %2)</source>
        <translation>
            <numerusform>%n件（最後は %1 %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Secondary users</source>
        <extracomment>of secondary users: 3 of 4</extracomment>
        <translation>セカンダリー</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2 名</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>%1, has signed in</source>
        <translation>%1 様（サインイン済）</translation>
    </message>
    <message>
        <source>%1, not signed in yet</source>
        <translation>%1 様（未サインイン）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>ほかのサイト</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>控え番号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>On file here</source>
        <translation>このサイトでの登録</translation>
    </message>
</context>
<context>
    <name>padesk::NominationTableModel</name>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>相違 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>表記ゆれ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>unchecked</source>
        <extracomment>the applicant was not compared with a registration</extracomment>
        <translation>未照合</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>判定済</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>nobody works on the case</extracomment>
        <translation>未担当</translation>
    </message>
</context>
<context>
    <name>padesk::NominationView</name>
    <message>
        <source>The decision on %1 was taken back</source>
        <translation>%1 の判定を取り消しました</translation>
    </message>
    <message>
        <source>The case could not be read</source>
        <translation>案件を読み込めませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>電話での案内</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>address</comment>
        <extracomment>how a person is addressed; %1: family and given name</extracomment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Accepted by a supervisor</source>
        <translation>責任者が確認済み</translation>
    </message>
    <message>
        <source>Judged by the office</source>
        <translation>事務局が判定</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>処理待ち…</translation>
    </message>
    <message>
        <source>Being handed in…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The site contact has signed in and can decide.</source>
        <translation>サイトご担当者がサインイン済みで、審査できます。</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒否…</translation>
    </message>
    <message>
        <source>Reroute…</source>
        <translation>回送…</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>担当を外す</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>%1 が %2 に判定</translation>
    </message>
    <message>
        <source>The notice leaves at %1.</source>
        <translation>通知は %1 に送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) need a verdict</source>
        <translation>
            <numerusform>相違%n件の判定が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>The present site contact is replaced.</source>
        <translation>現在のサイトご担当者と交代します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>拒否(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Hold, or End Hold</source>
        <translation>保留／保留を解除(&amp;H)</translation>
    </message>
    <message>
        <source>Take, or &amp;Release</source>
        <translation>担当する／外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Judge Fields</source>
        <translation>項目を判定(&amp;J)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>&amp;Undo the Decision</source>
        <translation>判定を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The registration was changed since: %1</source>
        <translation>その後登録が変更されました：%1</translation>
    </message>
</context>
<context>
    <name>padesk::PanelForm</name>
    <message>
        <source>Link a new IBM ID</source>
        <translation>新しいIBM IDを紐付け</translation>
    </message>
    <message>
        <source>%1 has the IBM ID %2 now. An IBM ID can&apos;t be changed: the new one takes its place, the old one is remembered.</source>
        <extracomment>%1: a person&apos;s name, %2: the present IBM ID</extracomment>
        <translation>%1 様の現在のIBM IDは %2 です。IBM IDは変更できないため、新しいIDに切り替え、以前のIDは記録に残します。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>紐付ける</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 様を停止</translation>
    </message>
    <message>
        <source>Can&apos;t sign in from now on. Can be resumed later.</source>
        <translation>すぐにサインインできなくなります。あとで再開できます。</translation>
    </message>
    <message>
        <source>Suspend 1 person</source>
        <translation>1名を停止</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 様を再開</translation>
    </message>
    <message>
        <source>Can sign in again at once, with the access from before.</source>
        <translation>以前の権限で、すぐにサインインできるようになります。</translation>
    </message>
    <message>
        <source>Resume 1 person</source>
        <translation>1名を再開</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 様の利用を終了</translation>
    </message>
    <message>
        <source>The membership is over for good; a place as secondary user becomes free.</source>
        <translation>利用を完全に終了します。セカンダリー・ユーザーの場合は枠が1つ空きます。</translation>
    </message>
    <message>
        <source>End 1 person…</source>
        <translation>1名を終了…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family, kana</source>
        <translation>姓（カナ）</translation>
    </message>
    <message>
        <source>Given, kana</source>
        <translation>名（カナ）</translation>
    </message>
    <message>
        <source>Family, Roman</source>
        <translation>姓（ローマ字）</translation>
    </message>
    <message>
        <source>Given, Roman</source>
        <translation>名（ローマ字）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
</context>
<context>
    <name>padesk::PaperForm</name>
    <message>
        <source>Enter day and time, for example 2026-11-22 09:30.</source>
        <translation>日時を入力してください（例：2026-11-22 09:30）。</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <extracomment>%1: what was typed, as it was understood</extracomment>
        <translation>%1 と読み取りました</translation>
    </message>
    <message>
        <source>Not known; the request waits among the unknown sites.</source>
        <translation>登録がありません。申請は「サイト番号不明」で待ちます。</translation>
    </message>
    <message>
        <source>There is no such site; compare the number with the paper.</source>
        <translation>このサイトはありません。書面の番号と見比べてください。</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n field(s): %1</source>
        <translation>
            <numerusform>%n項目を直してください：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a request</source>
        <translation>申請を登録</translation>
    </message>
    <message>
        <source>What came by fax, phone or mail</source>
        <translation>FAX・電話・郵送で届いたもの</translation>
    </message>
    <message>
        <source>Request for access</source>
        <translation>アクセス申請</translation>
    </message>
    <message>
        <source>Passcode request</source>
        <translation>パスコード再送依頼</translation>
    </message>
    <message>
        <source>Change of registration</source>
        <translation>登録変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Send by</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Says to be the site contact</source>
        <translation>サイトご担当者本人と申告</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the value on file</extracomment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Site contact: %1</source>
        <extracomment>%1: the name of the site contact, to whom a passcode belongs</extracomment>
        <translation>サイトご担当者: %1</translation>
    </message>
    <message>
        <source>There is none on file.</source>
        <translation>登録がありません。</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <extracomment>%1: fax number or address on file</extracomment>
        <translation>送付先: %1</translation>
    </message>
</context>
<context>
    <name>padesk::PasswordDialog</name>
    <message>
        <source>The two are not the same; type it again.</source>
        <translation>2つのパスワードが一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Type the password you have now.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Write it down or keep it in the keychain before you go on.</source>
        <translation>続ける前に、書き留めるかキーチェーンに保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), %1 so far.</source>
        <translation>
            <numerusform>%n文字以上（現在%1文字）</numerusform>
        </translation>
    </message>
    <message>
        <source>PA Desk – password</source>
        <translation>PA Desk – パスワード</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>ご自分のパスワードを決めてください</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>The one you signed in with was made by the office. Nothing else can be done before it is changed.</source>
        <translation>サインインに使ったパスワードは事務局が発行したものです。変更するまで、ほかの操作はできません。</translation>
    </message>
    <message>
        <source>It holds at once, on every PC you sign in from.</source>
        <translation>変更はすぐに有効になり、どのPCからのサインインにも使われます。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>候補を作る</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更しています…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
</context>
<context>
    <name>padesk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>padesk::PendingDialog</name>
    <message>
        <source>The connection was lost before the answer came. It is handed in again as soon as the server answers; nothing is done twice. Leave the desk open.</source>
        <translation>回答が届く前に接続が切れました。サーバーにつながり次第、自動的に再送します。二重に処理されることはありません。画面は開いたままにしてください。</translation>
    </message>
    <message>
        <source>No worker is running on the server, so nothing is carried out. Ask the administrator to start “padesk worker”. What waits for more than an hour is not done any more.</source>
        <translation>サーバーの処理係が停止しているため、処理されません。管理者に「padesk worker」の起動を依頼してください。1時間を超えて待ったものは処理されません。</translation>
    </message>
    <message>
        <source>The worker on the server has not come to this yet. You can go on working; what waits for more than an hour is not done any more.</source>
        <translation>サーバーの処理係がまだ処理していません。作業は続けられます。1時間を超えて待ったものは処理されません。</translation>
    </message>
    <message>
        <source>not certain yet</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1を取り下げ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーの処理待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n not carried out yet</source>
        <translation>
            <numerusform>未処理 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation>すべて取り下げ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>padesk::PostalFill</name>
    <message>
        <source>Not in the table of postal codes: type the address</source>
        <translation>郵便番号表にありません。住所を入力してください</translation>
    </message>
    <message>
        <source>By the postal code: %1</source>
        <translation>郵便番号では：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have this code: choose with Ctrl+Space</source>
        <translation>
            <numerusform>該当する町域が%n件あります。Ctrl+Space で選べます</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in by the postal code; add street and building</source>
        <translation>郵便番号から入力しました。番地・建物を続けてください</translation>
    </message>
</context>
<context>
    <name>padesk::PrintListModel</name>
    <message>
        <source>The letter lacks: %1</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>不足している項目：%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト番号</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>発送番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>padesk::PrintRun</name>
    <message>
        <source>Save the letters</source>
        <translation>郵便の保存</translation>
    </message>
    <message>
        <source>The letters could not be prepared</source>
        <translation>郵便を準備できませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The letters did not come out</source>
        <translation>出力できませんでした</translation>
    </message>
    <message>
        <source>the printer or the file</source>
        <translation>プリンターまたはファイル</translation>
    </message>
    <message>
        <source>Codes that were made for them are void; look at “Failed” and “Not confirmed”.</source>
        <translation>作成したパスコードは無効です。「失敗」と「未確認」を確認してください。</translation>
    </message>
    <message>
        <source>did not come out of the printer</source>
        <translation>印刷されなかった</translation>
    </message>
    <message numerus="yes">
        <source>%n failed; send them again for a new code.</source>
        <translation>
            <numerusform>%n通が失敗しました。再送すると新しいパスコードになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters confirmed</source>
        <translation>
            <numerusform>%n通を確認しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are left out</source>
        <translation>
            <numerusform>%n通を除外しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 letters, %2 pages</source>
        <translation>%1通・%2枚</translation>
    </message>
    <message>
        <source>Print, sorted by postal code</source>
        <translation>印刷（郵便番号順）</translation>
    </message>
    <message>
        <source>Print the fax pages</source>
        <translation>FAX用紙の印刷</translation>
    </message>
    <message>
        <source>Passcodes are made when the letters are printed; the former ones are void then.</source>
        <translation>パスコードは印刷のときに作られ、以前のものは失効します。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Did every page come out?</source>
        <translation>全部印刷されましたか</translation>
    </message>
    <message>
        <source>Has every fax been sent?</source>
        <translation>全部送信されましたか</translation>
    </message>
    <message>
        <source>Compare the pages with the list; Space marks a letter that failed.</source>
        <translation>用紙と一覧を照らし合わせ、失敗したものに Space で印を付けます。</translation>
    </message>
    <message numerus="yes">
        <source>%n came out</source>
        <translation>
            <numerusform>%n通を確定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came out, %2 failed</source>
        <translation>%1通を確定、%2通を失敗</translation>
    </message>
    <message>
        <source>Confirm later</source>
        <translation>あとで確認</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFに保存…</translation>
    </message>
    <message>
        <source>Letters of this run</source>
        <translation>今回の郵便</translation>
    </message>
</context>
<context>
    <name>padesk::ProfileChip</name>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
</context>
<context>
    <name>padesk::ProfileForm</name>
    <message>
        <source>Type the name of the database.</source>
        <translation>データベースの名前を入力してください。</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>サーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a server; write server or server:port.</source>
        <translation>「%1」はサーバーとして読み取れません。サーバー名、または サーバー名:ポート番号 と入力してください。</translation>
    </message>
    <message>
        <source>Write the options as name=value with a space between.</source>
        <translation>オプションは 名前=値 の形で、空白で区切って入力してください。</translation>
    </message>
    <message>
        <source>The certificate has a field of its own.</source>
        <translation>証明書は専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Sign-in ID</source>
        <translation>サインインID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Options of the connection</source>
        <translation>接続のオプション</translation>
    </message>
    <message>
        <source>Several with a comma: db1.example.jp, db2.example.jp:5433</source>
        <translation>複数はカンマ区切り：db1.example.jp, db2.example.jp:5433</translation>
    </message>
    <message>
        <source>Empty: asked for when signing in.</source>
        <translation>空欄ならサインイン時に入力します。</translation>
    </message>
    <message>
        <source>Only to tell whose sign-in ID it is.</source>
        <translation>誰のサインインIDかを示すためだけに使います。</translation>
    </message>
    <message>
        <source>A file in PEM; by it this PC knows the right server.</source>
        <translation>PEM形式のファイル。本物のサーバーかどうかをこれで確かめます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Read only: look, but change nothing</source>
        <translation>読み取り専用（見るだけで変更しない）</translation>
    </message>
</context>
<context>
    <name>padesk::ProfileSession</name>
    <message>
        <source>Connection profiles (*.padesk-profile)</source>
        <translation>接続プロファイル (*.padesk-profile)</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>接続プロファイルを読み込む</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>接続プロファイルを書き出す</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>証明書 (*.crt *.pem *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was written; it holds no password.</source>
        <translation>%1 を書き出しました。パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another folder.</source>
        <translation>%1 に書き出せませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>padesk::ProfilesDialog</name>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>%1 was read from the file.</source>
        <translation>%1 をファイルから読み込みました。</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>接続 %1 を削除しますか</translation>
    </message>
    <message>
        <source>Its password leaves the keychain too. The data on the server stay.</source>
        <translation>キーチェーンのパスワードも削除されます。サーバーのデータは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>接続できます。</translation>
    </message>
    <message>
        <source>The connection works, with a warning.</source>
        <translation>接続できます（注意があります）。</translation>
    </message>
    <message>
        <source>The server is reached; sign-in was not tried.</source>
        <translation>サーバーに届きました。サインインは試していません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>PA Desk – connections</source>
        <translation>PA Desk – 接続</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Password for the test</source>
        <translation>テスト用のパスワード</translation>
    </message>
    <message>
        <source>Kept nowhere. Empty: the test goes as far as the certificate.</source>
        <translation>どこにも保存しません。空欄なら証明書の確認まで行います。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign in with this one</source>
        <translation>この接続でサインイン</translation>
    </message>
    <message>
        <source>The test stopped at %1.</source>
        <translation>接続テストは「%1」で止まりました。</translation>
    </message>
</context>
<context>
    <name>padesk::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>補足</translation>
    </message>
</context>
<context>
    <name>padesk::RefusePanel</name>
    <message>
        <source>Refuse access to %1</source>
        <extracomment>button; %1: site number</extracomment>
        <translation>%1 へのアクセスを拒否</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>まだ入力が必要です。</translation>
    </message>
    <message>
        <source>The notice leaves later; until then this can be undone.</source>
        <translation>通知はあとで送信します。それまでは取り消せます。</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 を拒否しました</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自由記入</translation>
    </message>
    <message>
        <source>Stands in the notice in place of the reason above</source>
        <translation>上の理由の代わりに通知へ記載されます</translation>
    </message>
    <message>
        <source>Written request</source>
        <translation>書面による依頼</translation>
    </message>
    <message>
        <source>Number or date of the paper</source>
        <translation>書面の番号または日付</translation>
    </message>
    <message>
        <source>Notice that will be sent</source>
        <translation>送信する通知</translation>
    </message>
</context>
<context>
    <name>padesk::ReplaceForm</name>
    <message>
        <source>Successor</source>
        <translation>後任</translation>
    </message>
    <message>
        <source>For example the letter that names the successor</source>
        <translation>例：後任を知らせる書面の番号・日付</translation>
    </message>
    <message>
        <source>The present site contact</source>
        <translation>現在のサイトご担当者</translation>
    </message>
    <message>
        <source>stays as a user</source>
        <translation>ユーザーとして残る</translation>
    </message>
    <message>
        <source>loses access</source>
        <translation>利用を終了する</translation>
    </message>
    <message>
        <source>Replace the site contact of %1</source>
        <translation>%1 のサイトご担当者を交代</translation>
    </message>
    <message>
        <source>This site has no site contact. Who becomes it?</source>
        <translation>サイトご担当者がいません。どなたにしますか。</translation>
    </message>
    <message>
        <source>%1 is the site contact now. Who takes over?</source>
        <translation>現在は %1 様です。後任を選んでください。</translation>
    </message>
    <message>
        <source>The history keeps why, and by what paper.</source>
        <translation>理由と根拠の書面は履歴に残ります。</translation>
    </message>
    <message>
        <source>%1 becomes the site contact of %2 in one step with what happens to the present one.</source>
        <extracomment>%1: the new site contact, %2: site number</extracomment>
        <translation>%1 様が %2 のサイトご担当者になります。現在のご担当者の扱いも同時に反映します。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Replace at %1</source>
        <translation>%1 のご担当者を交代</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しい方</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>後任</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Present one</source>
        <translation>現任の扱い</translation>
    </message>
</context>
<context>
    <name>padesk::RequestPanel</name>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられませんでした</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>依頼を拒否</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>依頼を取り消す</translation>
    </message>
    <message>
        <source>No passcode is sent; one that is out is revoked.</source>
        <translation>パスコードは送られません。発行済のものは失効します。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>It is handed in and will be applied; the buttons are off until then.</source>
        <translation>受け付けました。処理が済むまでボタンは使えません。</translation>
    </message>
    <message>
        <source>The case could not be read</source>
        <translation>案件を読み込めませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>person</comment>
        <extracomment>%1: the name of a person, with the honorific of the language</extracomment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Download meanwhile: yes</source>
        <translation>お待ちの間のダウンロード：できます</translation>
    </message>
    <message>
        <source>Download meanwhile: no</source>
        <translation>お待ちの間のダウンロード：できません</translation>
    </message>
    <message>
        <source>%1 of 3 confirmed</source>
        <extracomment>%1 of three points of the checklist are confirmed</extracomment>
        <translation>%1 / 3 確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%n points of the checklist are still to be confirmed</source>
        <translation>
            <numerusform>あと%n項目の確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>The destination has to be typed once more</source>
        <translation>送付先の再入力が必要です</translation>
    </message>
    <message>
        <source>Issue and queue</source>
        <translation>発行して送付待ちへ</translation>
    </message>
    <message>
        <source>Mismatch…</source>
        <translation>情報相違…</translation>
    </message>
    <message>
        <source>Switch to post</source>
        <translation>郵送に切替</translation>
    </message>
    <message>
        <source>Switch to fax</source>
        <translation>FAXに切替</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒否…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>担当を外れる</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Check of the registration</source>
        <translation>登録内容の確認</translation>
    </message>
    <message>
        <source>Ask the caller to read it out; Space ticks a line</source>
        <translation>お客様に読み上げていただき、合っていれば Space で印を付けます</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Check the registration</source>
        <translation>登録内容を確認</translation>
    </message>
</context>
<context>
    <name>padesk::RequestSide</name>
    <message numerus="yes">
        <source>%1 (%n errors)</source>
        <translation>
            <numerusform>%1（エラー%n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 works on it until %2.</source>
        <extracomment>%1: a colleague, %2: a time</extracomment>
        <translation>%1が%2まで担当しています。</translation>
    </message>
    <message>
        <source>Passcodes so far</source>
        <translation>これまでのパスコード</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>padesk::RequestTableModel</name>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>nobody works on the case</extracomment>
        <translation>未担当</translation>
    </message>
</context>
<context>
    <name>padesk::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>再送依頼</translation>
    </message>
    <message>
        <source>Call needed</source>
        <translation>要連絡</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>情報相違</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>送付失敗</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nobody has to be called</source>
        <translation>要連絡の方はいません</translation>
    </message>
    <message>
        <source>Whoever enters a wrong passcode twice stands here.</source>
        <translation>パスコードを2回間違えた方がここに並びます。</translation>
    </message>
    <message>
        <source>No registration is in doubt</source>
        <translation>情報相違はありません</translation>
    </message>
    <message>
        <source>Requests that wait for a change of the registration stand here.</source>
        <translation>登録変更を待つ依頼がここに並びます。</translation>
    </message>
    <message>
        <source>Every passcode has arrived</source>
        <translation>送付の失敗はありません</translation>
    </message>
    <message>
        <source>What came back or could not be sent stands here.</source>
        <translation>返戻と送付失敗がここに並びます。</translation>
    </message>
    <message>
        <source>No request is waiting</source>
        <translation>再送依頼はありません</translation>
    </message>
    <message>
        <source>Requests for a lost passcode stand here as soon as they come in.</source>
        <translation>パスコードの再送依頼が届くとここに並びます。</translation>
    </message>
    <message>
        <source>Passcode requests</source>
        <translation>パスコードの再送依頼</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>再送依頼 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call</source>
        <translation>
            <numerusform>要連絡 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Passcodes</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Register a request</source>
        <translation>依頼を登録</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>%1 を登録しました</translation>
    </message>
</context>
<context>
    <name>padesk::ReroutePanel</name>
    <message>
        <source>The applicant is not the site contact.</source>
        <translation>申請者はサイトご担当者ではありません。</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>まだ入力が必要です。</translation>
    </message>
    <message>
        <source>Number of the other request</source>
        <translation>もう一方の受付番号</translation>
    </message>
    <message>
        <source>Let the site contact decide</source>
        <translation>サイトご担当者の審査へ</translation>
    </message>
    <message>
        <source>Let the PA office decide</source>
        <translation>PA事務局の確認へ</translation>
    </message>
    <message>
        <source>Correct the site number</source>
        <translation>サイト番号を訂正</translation>
    </message>
    <message>
        <source>Close as duplicate</source>
        <translation>重複として終了</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>申請者による取下げ</translation>
    </message>
    <message>
        <source>Remind the site contact</source>
        <translation>サイトご担当者に催促</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>回送先</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It will be: %1</source>
        <extracomment>%1: the state that a request gets</extracomment>
        <translation>回送後：%1</translation>
    </message>
</context>
<context>
    <name>padesk::ScriptBox</name>
    <message>
        <source>On the phone</source>
        <extracomment>heading over the sentences that are read out on the telephone</extracomment>
        <translation>電話での案内</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>padesk::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>padesk::SearchHitModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Passcodes</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Registration changes</source>
        <translation>登録変更</translation>
    </message>
</context>
<context>
    <name>padesk::ServiceMatrix</name>
    <message>
        <source>This site</source>
        <translation>このサイト</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Services by tool</source>
        <translation>ツール別のサービス</translation>
    </message>
</context>
<context>
    <name>padesk::SettingForm</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Allowed here: %1.</source>
        <extracomment>at a field; %1: a range of numbers, as 1–60</extracomment>
        <translation>入力できる範囲：%1</translation>
    </message>
</context>
<context>
    <name>padesk::SettingsPage</name>
    <message>
        <source>Settings saved</source>
        <translation>設定を保存しました</translation>
    </message>
    <message>
        <source>They hold from now on, for everybody.</source>
        <translation>全員に対して、今から有効です。</translation>
    </message>
    <message>
        <source>Waiting for the worker…</source>
        <translation>処理待ちです…</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>保存していない変更があります。</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>On this PC only; takes effect at once.</source>
        <translation>このPCのみ、すぐに反映されます。</translation>
    </message>
    <message>
        <source>Office profile</source>
        <translation>事務局の情報</translation>
    </message>
    <message>
        <source>Stands in letters and notices.</source>
        <translation>送付物と通知に記載されます。</translation>
    </message>
    <message>
        <source>Rules of the office</source>
        <translation>運用ルール</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>テーブルのバージョン</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続の一覧…</translation>
    </message>
</context>
<context>
    <name>padesk::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>below a picture of a letter; %1: this page, %2: number of pages</extracomment>
        <translation>%2枚中 %1枚目</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>padesk::SignInDialog</name>
    <message>
        <source>Type the sign-in ID from your invitation.</source>
        <translation>招待状のサインインIDを入力してください。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>PA Desk – sign in</source>
        <translation>PA Desk – サインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続の一覧…</translation>
    </message>
    <message>
        <source>Sign-in ID</source>
        <translation>サインインID</translation>
    </message>
    <message>
        <source>Stands in your invitation; not your e-mail address.</source>
        <translation>招待状に記載されています（E-mailアドレスではありません）。</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 のサインインID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>キーチェーンから入力済み</translation>
    </message>
    <message>
        <source>Keep the password in this PC&apos;s keychain</source>
        <translation>パスワードをこのPCのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>This PC has no keychain that is open; the password is asked for each time.</source>
        <translation>このPCで使えるキーチェーンがないため、毎回入力が必要です。</translation>
    </message>
    <message>
        <source>The keychain did not hand the password out; type it.</source>
        <translation>キーチェーンからパスワードを取り出せませんでした。入力してください。</translation>
    </message>
    <message>
        <source>Other ways to start…</source>
        <translation>ほかの始め方…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
</context>
<context>
    <name>padesk::SimilarSitesCard</name>
    <message>
        <source>Same number</source>
        <translation>番号が同じ</translation>
    </message>
    <message>
        <source>Same agreement</source>
        <translation>契約番号が同じ</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>会社名が同じ</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>住所が同じ</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>電話が同じ</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>会社名が近い</translation>
    </message>
    <message>
        <source>Similar sites</source>
        <translation>似たサイトがあります</translation>
    </message>
    <message>
        <source>Check that this one is not registered yet.</source>
        <translation>二重登録でないか確認してください。</translation>
    </message>
</context>
<context>
    <name>padesk::SiteCasesTab</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open requests of this site</source>
        <translation>このサイトの処理中の申請・依頼</translation>
    </message>
    <message>
        <source>Nothing is open here</source>
        <translation>処理中の申請・依頼はありません</translation>
    </message>
    <message>
        <source>Requests that wait for somebody show up here.</source>
        <translation>受け付けたものがここに表示されます。</translation>
    </message>
    <message>
        <source>Request for access</source>
        <translation>セルフ・ノミネーション</translation>
    </message>
    <message>
        <source>Passcode request</source>
        <translation>パスコード再送依頼</translation>
    </message>
    <message>
        <source>Change of the registration</source>
        <translation>登録変更</translation>
    </message>
</context>
<context>
    <name>padesk::SiteDeedForm</name>
    <message>
        <source>Suspend site %1</source>
        <translation>サイト %1 を停止</translation>
    </message>
    <message>
        <source>Nobody of this site can use a service while it is suspended. Can be resumed later.</source>
        <translation>停止中はこのサイトの全員がサービスを利用できません。あとで再開できます。</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Resume site %1</source>
        <translation>サイト %1 を再開</translation>
    </message>
    <message>
        <source>Its users can use the services again as before.</source>
        <translation>ユーザーは以前と同じようにサービスを利用できます。</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>Close site %1</source>
        <translation>サイト %1 を終了</translation>
    </message>
    <message>
        <source>Passcodes are revoked, letters that carry one are cancelled, and nobody can enter.</source>
        <translation>パスコードは失効し、送付待ちのパスコード書面は取り消され、全員が利用できなくなります。</translation>
    </message>
    <message>
        <source>Close %1…</source>
        <translation>%1 を終了…</translation>
    </message>
    <message>
        <source>Record an S&amp;S period</source>
        <translation>S&amp;Sの期間を記録</translation>
    </message>
    <message>
        <source>The same first day and product corrects the period that is there.</source>
        <translation>開始日と製品が同じ場合は、登録済みの期間を訂正します。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Record the first order</source>
        <translation>初回注文を記録</translation>
    </message>
    <message>
        <source>The registration notice and the PA Online guide are queued then.</source>
        <translation>記録すると、ご登録内容のご案内とPAオンラインのご案内を送付待ちに入れます。</translation>
    </message>
    <message>
        <source>Send a document</source>
        <translation>案内を送る</translation>
    </message>
    <message>
        <source>To the site contact, as registered today. It goes to the queue of deliveries.</source>
        <translation>現在の登録内容でサイトご担当者に送ります。発送の送付待ちに入ります。</translation>
    </message>
    <message>
        <source>Queue for sending</source>
        <translation>送付待ちに入れる</translation>
    </message>
    <message>
        <source>Product, if not all</source>
        <translation>製品（一部の場合）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Site %1 is suspended.</source>
        <translation>サイト %1 を停止しました</translation>
    </message>
    <message>
        <source>Site %1 is active again.</source>
        <translation>サイト %1 を再開しました</translation>
    </message>
    <message>
        <source>Site %1 is closed.</source>
        <translation>サイト %1 を終了しました</translation>
    </message>
    <message>
        <source>The S&amp;S period is recorded.</source>
        <translation>S&amp;Sの期間を記録しました</translation>
    </message>
    <message>
        <source>The first order is recorded, the documents are queued.</source>
        <translation>初回注文を記録し、文書を送付待ちに入れました</translation>
    </message>
    <message>
        <source>The document is queued.</source>
        <translation>文書を送付待ちに入れました</translation>
    </message>
</context>
<context>
    <name>padesk::SiteDocumentsTab</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Documents sent to this site</source>
        <translation>このサイトへの送付物</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>送付物はまだありません</translation>
    </message>
    <message>
        <source>Notices and letters show up here when they are queued.</source>
        <translation>案内や書面が送付待ちに入ると表示されます。</translation>
    </message>
    <message>
        <source>A saved copy never shows the passcode.</source>
        <translation>保存した控えにパスコードは表示されません。</translation>
    </message>
</context>
<context>
    <name>padesk::SiteForm</name>
    <message>
        <source>PA: Passport Advantage</source>
        <translation>PA パスポート・アドバンテージ</translation>
    </message>
    <message>
        <source>PAX: Passport Advantage Express</source>
        <translation>PAX パスポート・アドバンテージ・エクスプレス</translation>
    </message>
    <message>
        <source>Choose first between your values and those of the other person.</source>
        <translation>先に、入力といまの登録のどちらを使うか選んでください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n field(s): %1</source>
        <translation>
            <numerusform>%n項目を直してください：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a site</source>
        <translation>サイトを登録</translation>
    </message>
    <message>
        <source>Edit site %1</source>
        <translation>サイト %1 を編集</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Company and address</source>
        <translation>会社・住所</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>S&amp;S period</source>
        <translation>S&amp;S の期間</translation>
    </message>
    <message>
        <source>Telephone and fax are the same number.</source>
        <translation>電話番号とFAX番号が同じです。</translation>
    </message>
    <message>
        <source>It can be registered so.</source>
        <translation>このまま登録できます。</translation>
    </message>
    <message>
        <source>No document is queued at the registration of such a site.</source>
        <translation>この契約では、登録時に送付待ちに入る文書はありません。</translation>
    </message>
    <message>
        <source>Queued at the registration: %1</source>
        <translation>登録と同時に送付待ちへ入ります：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>契約の種類</translation>
    </message>
</context>
<context>
    <name>padesk::SiteHead</name>
    <message>
        <source>Site number</source>
        <translation>サイト番号</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>ICN</source>
        <translation>ICN</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>padesk::SiteOverview</name>
    <message>
        <source>by the change form, by fax</source>
        <translation>登録変更依頼書（FAX）</translation>
    </message>
    <message>
        <source>by the PA office</source>
        <translation>PA事務局</translation>
    </message>
    <message>
        <source>by the sales rep</source>
        <translation>営業担当経由</translation>
    </message>
    <message>
        <source>%1 (changed %2)</source>
        <extracomment>%1: a number or address, %2: the day of its last change</extracomment>
        <translation>%1（%2 に変更）</translation>
    </message>
    <message>
        <source>none yet: no document has gone out</source>
        <translation>まだありません（文書は未送付）</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>comes with the notice</source>
        <translation>案内に記載</translation>
    </message>
    <message>
        <source>none was ever given out</source>
        <translation>発行なし</translation>
    </message>
    <message>
        <source>Changes come</source>
        <translation>変更の受付</translation>
    </message>
    <message>
        <source>This site has no site contact.</source>
        <translation>サイトご担当者がいません。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>In kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>IBM ID</source>
        <translation>IBM ID</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>初回サインイン</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Company and address</source>
        <translation>会社・住所</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Site contact</source>
        <translation>サイトご担当者</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ご注意</translation>
    </message>
</context>
<context>
    <name>padesk::SiteServicesTab</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>by passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>approved by the PA office</source>
        <translation>事務局の承認</translation>
    </message>
    <message>
        <source>let in by the site</source>
        <translation>サイトの許可</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約の種類</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>S&amp;S period</source>
        <translation>S&amp;S の期間</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Services that can be used</source>
        <translation>利用できるサービス</translation>
    </message>
    <message>
        <source>Worked out from contract, S&amp;S and access</source>
        <translation>契約の種類とS&amp;Sの期間から計算</translation>
    </message>
    <message>
        <source>For</source>
        <translation>確認する人</translation>
    </message>
    <message>
        <source>Person to check</source>
        <translation>確認する人</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>この結果の根拠</translation>
    </message>
    <message>
        <source>The site as such</source>
        <translation>サイト全体</translation>
    </message>
</context>
<context>
    <name>padesk::SiteSide</name>
    <message>
        <source>S&amp;S period</source>
        <translation>S&amp;S の期間</translation>
    </message>
    <message>
        <source>This site has no site contact.</source>
        <translation>サイトご担当者がいません。</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>%1 of %2 secondary users</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Secondary %1 / %2</source>
        <translation>セカンダリー %1 / %2</translation>
    </message>
    <message>
        <source>No period is recorded: downloads and media orders are off.</source>
        <translation>期間の記録がないため、ダウンロードと発注はできません。</translation>
    </message>
    <message>
        <source>Downloads and media orders stop when it ends.</source>
        <translation>終了するとダウンロードと発注が止まります。</translation>
    </message>
</context>
<context>
    <name>padesk::SiteTableModel</name>
    <message>
        <source>no site contact</source>
        <translation>サイトご担当者なし</translation>
    </message>
</context>
<context>
    <name>padesk::SiteView</name>
    <message>
        <source>No history yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>Whatever happens to the site shows up here.</source>
        <translation>このサイトの出来事がここに表示されます。</translation>
    </message>
    <message>
        <source>History of the site</source>
        <translation>サイトの履歴</translation>
    </message>
    <message>
        <source>Handed in; waiting for it to be applied.</source>
        <translation>処理待ちです。反映されるまでお待ちください。</translation>
    </message>
    <message>
        <source>The site could not be read</source>
        <translation>サイトを読み込めませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close site %1?</source>
        <translation>サイト %1 を終了しますか</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened again: nobody of it enters any more, its passcodes are void.</source>
        <translation>%1 は再開できなくなります。全員が利用できなくなり、パスコードは無効になります。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を終了</translation>
    </message>
    <message>
        <source>The site contact is replaced</source>
        <translation>サイトご担当者を交代しました</translation>
    </message>
    <message>
        <source>It counts at once.</source>
        <translation>すぐに有効になります。</translation>
    </message>
    <message>
        <source>Save a copy without the passcode</source>
        <translation>控えを保存（パスコードなし）</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>The copy could not be saved</source>
        <translation>控えを保存できませんでした</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Record &amp;S&amp;&amp;S Period…</source>
        <translation>S&amp;&amp;Sの期間を記録(&amp;S)…</translation>
    </message>
    <message>
        <source>Record &amp;First Order…</source>
        <translation>初回注文を記録(&amp;F)…</translation>
    </message>
    <message>
        <source>Send &amp;Document…</source>
        <translation>案内を送る(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Replace Site Contact…</source>
        <translation>サイトご担当者を交代(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;uspend Site…</source>
        <translation>サイトを停止(&amp;U)…</translation>
    </message>
    <message>
        <source>Resu&amp;me Site…</source>
        <translation>サイトを再開(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close Site…</source>
        <translation>サイトを終了(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDFで保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Add User…</source>
        <translation>ユーザーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back to the List</source>
        <translation>一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請・依頼</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>送付物</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>利用できるサービス</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>padesk::SitesPage</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>サイトはまだありません</translation>
    </message>
    <message>
        <source>Register one, or import a list from the menu File.</source>
        <translation>登録するか、ファイルメニューから一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>Register a site…</source>
        <translation>サイトを登録…</translation>
    </message>
    <message>
        <source>No site is in this state</source>
        <translation>この状態のサイトはありません</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Handed in; waiting for it to be applied.</source>
        <translation>処理待ちです。反映されるまでお待ちください。</translation>
    </message>
    <message>
        <source>Site %1 is registered</source>
        <translation>サイト %1 を登録しました</translation>
    </message>
    <message>
        <source>Site %1 is changed</source>
        <translation>サイト %1 を変更しました</translation>
    </message>
    <message>
        <source>What it is sent waits in Deliveries.</source>
        <translation>送付物は発送の送付待ちにあります。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存の変更があります</translation>
    </message>
    <message>
        <source>Register site…</source>
        <translation>サイトを登録…</translation>
    </message>
</context>
<context>
    <name>padesk::SnsBar</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period: %1 to %2</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>padesk::StartTop</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト／ダーク</translation>
    </message>
</context>
<context>
    <name>padesk::Stepper</name>
    <message>
        <source>%1: done</source>
        <translation>%1：済</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1：現在</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1：未</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2段階中%1：%3</translation>
    </message>
</context>
<context>
    <name>padesk::SubQueueTabs</name>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <extracomment>the words of a tab and how many cases it has</extracomment>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::Submission</name>
    <message>
        <source>It is not certain that this was accepted</source>
        <translation>受け付けられたか確認できません</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>title of a banner; the reasons follow</extracomment>
        <translation>受け付けられませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n件が受け付けられませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>padesk::TableArea</name>
    <message>
        <source>Counting…</source>
        <translation>件数を数えています…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <extracomment>status bar; %1: number of rows</extracomment>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 of %2 rows selected</source>
        <extracomment>status bar; %1: selected rows, %2: number of rows</extracomment>
        <translation>%2件中%1件選択</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>No row matches the filters</source>
        <translation>絞り込みに合う行がありません</translation>
    </message>
    <message>
        <source>There are rows without them.</source>
        <translation>絞り込みを外すと表示されます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>padesk::TableMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出しも付けてコピー</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>「%1」で並べ替え</translation>
    </message>
    <message>
        <source>Then sort by %1</source>
        <translation>さらに「%1」で並べ替え</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>列を左へ移動</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>列を右へ移動</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>列を隠す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列の表示</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>最初の状態に戻す</translation>
    </message>
</context>
<context>
    <name>padesk::TopBar</name>
    <message>
        <source>Site number, company, name, e-mail, request number</source>
        <translation>サイト番号・会社名・氏名・E-mail・受付番号</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>どこでも検索</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>You</source>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>padesk::TypedFilterField</name>
    <message>
        <source>From … to …</source>
        <extracomment>opens the field for typing the first and the last day</extracomment>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>accessible name of the field that narrows a table by one column; %1 is the column</extracomment>
        <translation>絞り込み：%1</translation>
    </message>
</context>
<context>
    <name>padesk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>padesk::UsersPage</name>
    <message>
        <source>Present</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Contact needed</source>
        <translation>要連絡</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>ユーザーを追加…</translation>
    </message>
</context>
</TS>
