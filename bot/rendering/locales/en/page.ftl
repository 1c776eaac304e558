page-title = Volia: who is released in Belarus, who says so, and the proof
page-tagline = Who is released in Belarus, who says so, and the proof.
page-languages = Languages
page-skip = Skip to the content
page-as-of = Page of { $moment }
page-source = source
page-none-yet = Nothing known yet.

page-held = Still held
page-held-note = political prisoners, counted by { $name }
page-held-date = as of { $day }
page-held-others = Others count
page-last-release = Last release
page-before = Before that
page-number-unknown = no number
page-sanctions = Sanctions
page-announced = announced { $day }
page-in-force = in force { $day }
page-due = due { $day }
page-not-in-force = legal text not found yet
page-gap =
    { $days ->
        [one] the law came { $days } day after the words
       *[other] the law came { $days } days after the words
    }
page-gap-before =
    { $days ->
        [one] the law came { $days } day before the words
       *[other] the law came { $days } days before the words
    }

page-manner-pardon = Pardoned
page-manner-deportation = Released and taken out of the country
page-manner-exchange = Released in an exchange
page-manner-amnesty = Released by amnesty
page-manner-early = Released early
page-manner-term-ended = Released at the end of the term
page-manner-unspecified = Released
page-episode-title = { $what }: { $people }
page-step-title = { $who }: { $direction } ({ $targets })
page-or = { $first } or { $second }
page-people-unknown = number not known
page-total-title = { $name }: { $count } still held
page-total-was = before: { $count }

page-timeline = Timeline
page-timeline-title = Releases, people still held, and sanctions, from { $from } to { $to }
page-timeline-desc =
    { $releases ->
        [one] { $releases } release
       *[other] { $releases } releases
    }, the largest of { $largest } people on { $day }. Steps of sanctions: { $steps }. The same figures stand in the lists of this page and in /v1.
page-timeline-desc-empty = No release known in this time. Steps of sanctions: { $steps }.
page-timeline-held = Still held (scale does not begin at 0)
page-timeline-released = Released, people a day
page-timeline-sanctions = Sanctions
page-legend-eased = eased
page-legend-imposed = imposed or extended
page-legend-hollow = hollow: announced only
page-timeline-sources = Volia, { $day } · Sources: { $names }

page-claim-gone = No longer claimed
page-claim-changed = Claimed otherwise
page-claim-new = Claimed anew
page-figure-place = { $post }, version { $version }
page-figure-span = { $place }, characters { $first }–{ $last }
page-counted = Events counted
page-releases = Releases
page-all-episodes = All releases and sanctions as data
page-alerts = Last alerts
page-no-alerts = No alerts yet.
page-sources = Sources
page-sources-note =
    { $ok ->
        [one] { $ok } works
       *[other] { $ok } work
    }, { $failing } in trouble.
page-col-day = Day
page-col-what = What
page-col-state = State
page-col-source = Source
page-col-role = Voice
page-col-last-success = Last read
page-col-last-post = Last new post
page-never = never
page-ago-now = just now
page-ago-minutes = { $n } min ago
page-ago-hours = { $n } h ago
page-ago-days =
    { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    }

page-follow = Follow
page-follow-atom = Atom feed
page-follow-json = JSON Feed
page-follow-api = Data (API) and how to use it
page-keeps = What Volia keeps
page-keeps-text = Of readers of this page: nothing. No cookies, no counters, no addresses, nothing loaded from elsewhere. Of the sources: every version of every post with the bytes as they were fetched, so that each figure can be checked.
page-figures-note = Every figure here is that of a named source. Volia makes none of its own.
page-minsk = Times and days are those of Minsk.

page-back = All releases and sanctions
page-figures = Figures: who says how many
page-col-speaker = Who says
page-col-count = How many
page-col-when = When
page-superseded = later replaced
page-repeats = repeated by { $source }
page-recall = told later, looking back
page-reversed = taken back: not free
page-parts = Parts of it
page-people = People named
page-person-reversed = Named as released, but not free
page-posts = Posts and proof
page-post-open = open the post
page-deleted = deleted
page-version = version { $number }, seen { $moment }
page-version-deleted = version { $number }: deleted, seen { $moment }
page-evidence = SHA-256 of the archived page
page-no-evidence = no archived page
page-history = What was told, in order
page-merged = This is part of another event:
page-may-be-part = This may be part of another event:
page-old-words = Before
page-new-words = Now
page-press-only = press, unconfirmed
page-press-title = Press, unconfirmed: { $title }
page-note-upwards = takes in the earlier figure
page-note-explained = explains the difference between the figures
page-note-not-free = counted as released, but not free
page-note-digest = the day's small move, told once
page-note-vanished = the claim is no longer in the text
page-cancels = cancels an earlier alert
page-updates = updates an earlier alert

page-docs = Data of Volia
page-docs-text = Everything on the page is here as JSON. Lists come as items and next: give next back as after. Errors are application/problem+json. The whole description for machines:
page-docs-webhooks = NGOs get each alert pushed to their server, signed by Standard Webhooks. JSON Schemas of what is sent:
page-error = This page is not here
page-error-text = Back to the first page

page-uncertain = Not yet judged
page-uncertain-note = Nobody was told of this: Volia is not sure that it understood it. Read the source itself.
page-why-unsure = certainty { $percent } of 100
page-why-part = may be part of something that is known
page-why-old = told as news, but of an earlier day
page-why-leap = a number that leaps
page-why-unclear = not clear what it belongs to
page-record = Our own record
page-record-note = Counted by the program itself, from what it told and what people decided, since { $day }.
page-record-told = Alerts of something new
page-record-false = of these false, and withdrawn
page-record-corrected = Alerts that put right what was read wrongly
page-record-missed = Happenings of which nobody was told
page-record-by-person = Told only after a person's decision
page-record-delay = From publication to alert
page-record-delays = half within { $half }, nine of ten within { $most }
page-span-seconds = { $n } s
page-span-minutes = { $n } min
page-span-hours = { $n } h
page-decided = decided by a person
page-decided-why = decided by a person: { $reason }
