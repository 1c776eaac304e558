chart-title = В заключении, освобождены, санкции
command-chart = картинка: сколько в заключении и освобождено
command-history = что было, по страницам; /history 2025 sanctions
