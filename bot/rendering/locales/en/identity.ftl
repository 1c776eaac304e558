page-ours = What is ours
page-ours-text = Only these are ours. A bot or channel that looks like them and is not named here may belong to whoever wants to know who asks.
page-ours-statement = Signed statement
page-ours-signature = Its signature (minisign)
page-ours-key = Public key: { $key }. It stands in our README too: compare the two.
statement-notice = Only what is named above is ours. A bot or channel that looks like it may belong to whoever wants to know who asks.
