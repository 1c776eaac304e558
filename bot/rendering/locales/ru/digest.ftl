digest-daily = Сводка за { $to }
digest-weekly = Неделя, { $from } – { $to }
digest-pause = Пока была пауза, { $from } – { $to }
digest-each = Что накопилось, { $from } – { $to }
digest-releases =
    { $count ->
        [one] { $count } освобождение
        [few] { $count } освобождения
       *[other] { $count } освобождений
    }
digest-sanctions =
    { $count ->
        [one] { $count } шаг по санкциям
        [few] { $count } шага по санкциям
       *[other] { $count } шагов по санкциям
    }
digest-others =
    { $count ->
        [one] { $count } другое изменение
        [few] { $count } других изменения
       *[other] { $count } других изменений
    }
digest-nothing = ничего нового
digest-more = … и ещё { $count }: { $command }
digest-held = Остаются за решёткой: { $line }
digest-over = Пауза закончилась.
button-history = Все события
