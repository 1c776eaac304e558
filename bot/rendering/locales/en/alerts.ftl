what-released = { $people } released
what-pardoned = { $people } pardoned
what-deported = { $people } released and taken out of the country
what-exchanged = { $people } released in an exchange
what-announced = release announced: { $people }
what-reversed = counted as released, but not free: { $people }
what-released-uncounted = people released, their number is not told
what-pardoned-uncounted = people pardoned, their number is not told
what-reversed-uncounted = counted as released, but not free
what-by = { $imposer }: { $step }
what-targets = { $step } ({ $targets })

headline-said = { $what } — { $says }
headline-press = Press, unconfirmed: { $what } — { $says }
headline-revised = Figure corrected: { $what } (before: { $before }) — { $says }
headline-revised-bare = Correction: { $what } — { $says }
headline-raised = More people than told: { $what } (before: { $before }) — { $says }
headline-disputed = Figures differ: { $sides }
headline-confirmed = Confirmed: { $what } — { $says }
headline-withdrawn = Withdrawn: { $what }
headline-announced = { $what }, announced — { $says }
headline-in-force = { $what }, in force — { $says }
headline-reversed = Taken back: { $what } — { $says }
headline-total = Still held: { $people } — { $says }
headline-total-changed = Still held: { $people } (before: { $before }) — { $says }
headline-edited = Words changed after we told them — { $speaker }
headline-deleted = Post deleted after we told of it — { $speaker }
headline-review = To check by a person: is this news? (certainty { $certainty })

dispute-side = { $number } — { $speaker }
figures-title = Who says how many:
figure-line = { $number } — { $speaker }
figure-line-relayed = { $number } — { $speaker }, as told by { $source }
figure-line-gone = { $number } — { $speaker } (no longer said: the post was deleted or changed)
voice-relayed = { $speaker }, as told by { $source }
figure-line-recall = { $number } — { $speaker }, looking back
figure-line-reversed = { $number } not free — { $speaker }

parts-title = Among them:
part-line = { $number } — { $label }

named-title = Named:
named-reversed = Not free, though counted as released:
more = … and { $count } more
more-on-page = … and { $count } more on the page

about = What was told: { $what }
who = Who: { $who }
still-held = Still held: { $people } — { $says }, as of { $day }
total-as-of = As of { $day }
total-before = Before: { $people }, as of { $day }
quote-title = The words:
words-before = Before:
words-now = Now:
words-one-side = One side:
words-other-side = The other side:
words-deleted = The deleted text:
may-be-part = May be part of what was told already: { $id }
only-press = One press report on its own authority; nobody else says so yet.
note-upwards = The earlier figure is part of this one.
note-explained = This explains why the figures differed.
note-digest = The day's small move of this count; larger ones are told at once.
note-vanished = The edited text no longer says it.
note-decided = A person looked at it and put it right.
why = Why: { $reason }
updated-line = Updated { $at }. Before ({ $first }) this message said: { $what }

sanctions-announced = Announced: { $day }
sanctions-in-force = In force: { $day }
sanctions-no-law = In force: no legal text found yet
sanctions-due = Due from { $day }
sanctions-gap =
    { $days ->
        [0] Words and law on the same day
        [one] From words to law: { $days } day
       *[other] From words to law: { $days } days
    }
sanctions-law-first =
    { $days ->
        [one] The law came { $days } day before the words
       *[other] The law came { $days } days before the words
    }
sanctions-instrument = Legal text: { $instrument }

link-post = Post of { $at } (Minsk time)
link-page = All about this event
proof-hint = Proof: { $command }
button-proof = Proof
button-page = Page

linked-sanctions = Sanctions of the same days:
linked-releases = Releases of the same days:
