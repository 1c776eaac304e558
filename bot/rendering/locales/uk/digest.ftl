digest-daily = Огляд за { $to }
digest-weekly = Тиждень, { $from } – { $to }
digest-pause = Поки була пауза, { $from } – { $to }
digest-each = Що зібралося, { $from } – { $to }
digest-releases =
    { $count ->
        [one] { $count } звільнення
        [few] { $count } звільнення
       *[other] { $count } звільнень
    }
digest-sanctions =
    { $count ->
        [one] { $count } крок щодо санкцій
        [few] { $count } кроки щодо санкцій
       *[other] { $count } кроків щодо санкцій
    }
digest-others =
    { $count ->
        [one] { $count } інша зміна
        [few] { $count } інші зміни
       *[other] { $count } інших змін
    }
digest-nothing = нічого нового
digest-more = … і ще { $count }: { $command }
digest-held = Досі за ґратами: { $line }
digest-over = Пауза закінчилася.
button-history = Усі події
