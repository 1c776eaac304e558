page-ours = Co jest nasze
page-ours-text = Tylko to jest nasze. Podobny bot lub kanał, którego tu nie wymieniono, może należeć do kogoś, kto chce wiedzieć, kto pyta.
page-ours-statement = Podpisane oświadczenie
page-ours-signature = Podpis do niego (minisign)
page-ours-key = Klucz publiczny: { $key }. Jest też w naszym README: proszę porównać.
statement-notice = Nasze jest tylko to, co wymieniono wyżej. Podobny bot lub kanał może należeć do kogoś, kto chce wiedzieć, kto pyta.
