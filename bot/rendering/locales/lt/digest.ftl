digest-daily = { $to } apžvalga
digest-weekly = Savaitė, { $from } – { $to }
digest-pause = Per pertrauką, { $from } – { $to }
digest-each = Kas susikaupė, { $from } – { $to }
digest-releases =
    { $count ->
        [one] { $count } paleidimas
        [few] { $count } paleidimai
       *[other] { $count } paleidimų
    }
digest-sanctions =
    { $count ->
        [one] { $count } žingsnis dėl sankcijų
        [few] { $count } žingsniai dėl sankcijų
       *[other] { $count } žingsnių dėl sankcijų
    }
digest-others =
    { $count ->
        [one] { $count } kitas pokytis
        [few] { $count } kiti pokyčiai
       *[other] { $count } kitų pokyčių
    }
digest-nothing = nieko naujo
digest-more = … ir dar { $count }: { $command }
digest-held = Tebekalinama: { $line }
digest-over = Pertrauka baigėsi.
button-history = Visi įvykiai
