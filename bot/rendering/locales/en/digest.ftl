digest-daily = Digest of { $to }
digest-weekly = The week, { $from } – { $to }
digest-pause = While you paused, { $from } – { $to }
digest-each = What was gathered, { $from } – { $to }
digest-releases =
    { $count ->
        [one] { $count } release
       *[other] { $count } releases
    }
digest-sanctions =
    { $count ->
        [one] { $count } step of sanctions
       *[other] { $count } steps of sanctions
    }
digest-others =
    { $count ->
        [one] { $count } other change
       *[other] { $count } other changes
    }
digest-nothing = nothing new
digest-more = … and { $count } more: { $command }
digest-held = Still held: { $line }
digest-over = The pause is over.
button-history = All events
