page-ours = Kas yra mūsų
page-ours-text = Tik tai yra mūsų. Panašus botas ar kanalas, kuris čia nepaminėtas, gali priklausyti tam, kas nori žinoti, kas klausia.
page-ours-statement = Pasirašytas pareiškimas
page-ours-signature = Jo parašas (minisign)
page-ours-key = Viešasis raktas: { $key }. Jis yra ir mūsų README: palyginkite.
statement-notice = Mūsų yra tik tai, kas paminėta aukščiau. Panašus botas ar kanalas gali priklausyti tam, kas nori žinoti, kas klausia.
