digest-daily = Зводка за { $to }
digest-weekly = Тыдзень, { $from } – { $to }
digest-pause = Пакуль была паўза, { $from } – { $to }
digest-each = Што назбіралася, { $from } – { $to }
digest-releases =
    { $count ->
        [one] { $count } вызваленне
        [few] { $count } вызваленні
       *[other] { $count } вызваленняў
    }
digest-sanctions =
    { $count ->
        [one] { $count } крок па санкцыях
        [few] { $count } крокі па санкцыях
       *[other] { $count } крокаў па санкцыях
    }
digest-others =
    { $count ->
        [one] { $count } іншая змена
        [few] { $count } іншыя змены
       *[other] { $count } іншых змен
    }
digest-nothing = нічога новага
digest-more = … і яшчэ { $count }: { $command }
digest-held = Застаюцца за кратамі: { $line }
digest-over = Паўза скончылася.
button-history = Усе падзеі
