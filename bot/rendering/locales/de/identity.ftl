page-ours = Was zu uns gehört
page-ours-text = Nur das gehört zu uns. Ein ähnlicher Bot oder Kanal, der hier nicht steht, kann dem gehören, der wissen will, wer fragt.
page-ours-statement = Signierte Erklärung
page-ours-signature = Ihre Signatur (minisign)
page-ours-key = Öffentlicher Schlüssel: { $key }. Er steht auch in unserem README: Vergleichen Sie beide.
statement-notice = Nur was oben steht, gehört zu uns. Ein ähnlicher Bot oder Kanal kann dem gehören, der wissen will, wer fragt.
