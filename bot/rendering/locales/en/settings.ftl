settings-title = Settings of this chat
settings-topics = Topics: { $topics }
settings-number = Releases of { $count } people or more
settings-number-every = Releases of any number of people
settings-sure-reported = Told as soon as one says so
settings-sure-confirmed = Told only when a second voice agrees or the law is there
settings-roles = First told by: { $roles }
settings-language = Language: { $language }
settings-rhythm-each = Each alert at once
settings-rhythm-daily = A digest every day at { $hour } ({ $zone })
settings-rhythm-weekly = A digest every Monday at { $hour } ({ $zone })
settings-big = Only big news: ten people or more, and every step of sanctions
settings-paused = Paused until { $at }
settings-quiet = Quiet hours: { $from }–{ $to } ({ $zone })
settings-quiet-off = No quiet hours
settings-watch-breaks = A watched name breaks them.
settings-watch-waits = A watched name waits too.
settings-discreet = Discreet mode: “{ $words }”
settings-discreet-off = Discreet mode is off
settings-delete =
    { $count ->
        [one] My messages here are deleted after { $count } hour
       *[other] My messages here are deleted after { $count } hours
    }
settings-delete-never = My messages here stay
settings-not-subscribed = This chat is not subscribed, so there is nothing to set. Subscribe first; /privacy says what is kept.
settings-saved = Saved
settings-none = none

topic-releases = Releases
topic-sanctions = Sanctions
topic-totals = How many are held
topic-statements = Words edited or deleted

settings-ask-topics = What shall I tell?
settings-ask-number = From how many released people on? What corrects something you were told comes whatever its number.
settings-ask-sure = How sure must it be? “Confirmed” comes later, sometimes by a day, and some releases are never confirmed.
settings-ask-roles = Whose words may be the first to tell you of something? If only somebody you switched off says so, you will not hear of it here.
settings-ask-rhythm = How often? A digest tells together what happened since the last one. A pause keeps everything back and ends with one digest.
settings-ask-quiet = When shall I be silent? What comes meanwhile is told afterwards. Other hours: { $example }. Another time zone: { $zone }.
settings-ask-delete = After how many hours shall I delete my messages in this chat? Telegram lets me do so for 48 hours at most. What you write yourself I cannot always delete.

settings-button-topics = Topics
settings-button-number = Least number
settings-button-sure = How sure
settings-button-roles = Sources
settings-button-language = Language
settings-button-rhythm = Rhythm
settings-button-quiet = Quiet hours
settings-button-discreet = Discreet mode
settings-button-delete = Delete messages
settings-button-back = ‹ Back
settings-button-any = Any number
settings-button-reported = Reported
settings-button-confirmed = Confirmed
settings-button-each = Each alert
settings-button-daily = Daily
settings-button-weekly = Weekly
settings-button-big = Only big news
settings-button-pause = Pause for a week
settings-button-resume = End the pause
settings-button-off = Off
settings-button-never = Never
settings-button-watch = A watched name breaks them
settings-button-hours = { $count } h

quiet-wrong = I did not understand that. Write for example { $example }, or a time zone such as { $zone }, or /quiet off.

discreet-title = Discreet mode
discreet-what = Each message then shows only neutral words. The real text stands behind a button, for { $count } minutes; then the neutral words come back. My answers to your own questions are deleted after the same time.
discreet-cannot = What it cannot hide: the name and picture of this bot in your list of chats, what you write yourself, the commands in the menu, and what Telegram knows.
discreet-own = Your own words, at most { $count } characters: { $example }
discreet-too-long = Those words are too long: { $count } characters at most.
discreet-show = Details
discreet-hide = Hide
discreet-gone = There is nothing behind it any more.

wording-parcel = The parcel status changed
wording-weather = New weather forecast
wording-library = A book you reserved is ready
wording-timetable = The timetable was updated
wording-recipe = A new recipe of the week

button-mute = Mute this event
button-unmute = Tell me again
button-settings = Settings
button-speak = Language
muted = You will hear no more of this event. If what you were told turns out wrong, I will still say so.
unmuted = You will be told again how this event goes on.

start-topics = You were invited to: { $topics }
button-add-group = Add me to a group
button-add-channel = Add me to a channel
channel-subscribed = This channel is subscribed: alerts will be posted here. The settings are for its administrators; this message may be deleted.
no-rights-channel = I cannot post in your channel: give me the right to post messages, and no other. Then I will say so in the channel.
no-rights-group = I may not write in your group: let me send messages there, then an administrator can send /subscribe.
