status-held = Still held
status-release = Last release
status-sanctions = Sanctions
status-sources = Sources
status-at = As of { $at } (Minsk time)
status-page = More on the page
status-nothing = Nothing known yet.
status-held-line = { $number } — { $speaker }, as of { $day }
released-title = Released since …, and our own count
released-theirs = { $number } since { $since } — { $speaker }, as of { $day }
released-ours = Our own count over these days: { $count } (events: { $episodes }); difference: { $difference }
released-note = The difference is what we missed, or what others add.
episode-line = { $day } — { $what } ({ $state })
latest-none = Nothing is known yet.
sources-none = There are no sources yet.
sources-title = { $ok } working, { $failing } failing
source-failing = • { $source }: { $state }
source-line = { $source } ({ $role }): { $state }
source-success = last read: { $at }
source-post = last new post: { $at }

proof-title = Proof of { $id }
proof-published = Published { $at } (Minsk time)
proof-first-seen = First seen by us { $at }
proof-version = Version { $number }, seen { $at }:
proof-deleted = Version { $number }: deleted, seen { $at }
proof-older-versions =
    { $count ->
        [one] { $count } older version is not shown here.
       *[other] { $count } older versions are not shown here.
    }
proof-claim = Claims: “{ $quote }” (characters { $first }–{ $last })
proof-page = Archived page: SHA-256 { $sha256 }, { $length } bytes
proof-fetched = fetched { $at }
proof-no-page = No page is archived of this version.
proof-how = The SHA-256 is that of the page’s bytes as we received them. Whoever keeps a copy can check that nothing was changed.
proof-usage = Send the id that stands under an alert, for instance: { $example }
proof-unknown = Nothing is known under “{ $id }”. The id stands under each alert.

start-title = Volia
start-what = I tell you when political prisoners in Belarus are released and when sanctions change: how many, who says so, how sure that is, and with proof.
start-danger = ⚠ If you are in Belarus: do not subscribe here. Whoever opens your phone sees this chat, and Telegram knows who is subscribed. The page and the feed need no account and are safer.
start-page = Page
start-feed = Feed
start-how = To get alerts here, press the button. /privacy says what is kept of you, /forget deletes it.
button-subscribe = Subscribe
button-status = Status now

help-title = What you can ask:
help-unknown = I do not understand that. What you can ask:
help-signs = “Press, unconfirmed”: one press report on its own authority. “Confirmed”: a second, independent voice or a list of names agrees. Figures, names and quotes are never translated.

command-status = what is known now
command-latest = the last events
command-subscribe = get alerts in this chat
command-unsubscribe = no more alerts
command-sources = sources and how they are
command-proof = words, archived page and its hash
command-language = language of this bot
command-settings = what I tell and how
command-quiet = hours of silence
command-discreet = neutral words instead of alerts
command-privacy = what is kept of you
command-forget = delete all that is kept of this chat
command-help = all commands

subscribed = You are subscribed. You will be told of releases, sanctions, new totals, and of words that are changed or deleted.
subscribed-group = This group is subscribed. It will be told of releases, sanctions, new totals, and of words that are changed or deleted.
subscribed-already = This chat is subscribed already.
subscribed-how = /unsubscribe ends it, /forget deletes all that is kept of this chat, /language changes the language.
unsubscribed = No more alerts. What is kept of this chat is deleted in 7 days; /forget deletes it now.
not-subscribed = This chat is not subscribed.
admins-only = Only administrators of this group may do that.

language-ask = Language: { $language }. Choose another one:
language-changed = From now on I speak { $language }.

privacy-title = What is kept of you
privacy-kept = Only if you subscribe: the number of this chat (encrypted), its language and settings, the names that you watch and your own discreet words (both encrypted, open only in memory while they are used), and the numbers of the messages sent to it, so that they can be corrected or deleted.
privacy-not-kept = Not kept: your name, your phone, what you write, what you ask. None of that is logged.
privacy-telegram = What Telegram keeps, we cannot delete: it knows that this chat exists, both sides of it, and your address on the network. The name of this bot stays in your list of chats until you delete the chat yourself.
privacy-backups = If whoever runs this bot makes backups, a deleted row may live on in them until they are replaced.
privacy-forget = /forget deletes every row of this chat at once. Who unsubscribes or blocks the bot is deleted after 7 days.
forgotten = Done. Nothing is kept of this chat any more.
nothing-to-forget = Nothing was kept of this chat.
forgotten-telegram = My messages of the last 48 hours are being deleted. Older ones, and what you wrote, are with you and with Telegram: delete the chat to remove them.

apology = Something went wrong here. It was noted, without your words. Please try again in a minute.
slow-down = That was a lot at once. Please wait a little.
button-outdated = This button is out of date. Send the command again.
