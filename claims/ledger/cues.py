"""The few words that tell how two figures stand to each other, in the languages that are read.

Only wordings that decide between two episodes belong here; what a text claims is the reader's business (claims.extraction).
"""

from __future__ import annotations

import re

# "another 31 pardoned", "ещё 25 человек", "kolejnych dwadzieścia": beside an earlier figure of the same speaker it is a new happening
ANOTHER = re.compile(
    r"\b(?:another|a further|additional(?:ly)?|more people|second group|ещ[её]|другая группа|вторая группа|дополнительно"
    r"|яшч[эо]|іншая група|другая партыя|ще|інша група|kolejn\w+|jeszcze|dar|weitere)\b",
    re.IGNORECASE,
)
# "correction", "уточнение", "prostuje": the earlier figure was wrong. "Не уточняется", it is not specified, is none
CORRECTION = re.compile(
    r"(?<!не )(?<!ня )(?<!not )\b(?:correct(?:s|ed|ion)|not \d+ but|clarif\w+|updat(?:e|ed|es)|уточн\w+|исправ\w+|поправк\w+|не \d+,? а|опечатк\w+"
    r"|удакладн\w+|выпраўл\w+|папраўк\w+|виправл\w+|prostuj\w+|sprostowa\w+|korekt\w+|patikslin\w+|korrigier\w+)",
    re.IGNORECASE,
)
# "in all", "всего", "łącznie": the figure takes in what was told before
IN_ALL = re.compile(
    r"\b(?:in all|in total|altogether|total of|a total|overall|among them|including"
    r"|всего|в общей сложности|в целом|итого|среди них|в том числе|включая"
    r"|усяго|агулам|разам|у тым ліку|сярод іх|всього|загалом|серед них|зокрема|łącznie|ogółem|w sumie|w tym|wśród nich|iš viso|insgesamt)\b",
    re.IGNORECASE,
)
# "154 since Friday": over several happenings
SINCE = re.compile(
    r"\b(?:since|so far this|over the (?:past|last)|с начала|с прошл\w+|с (?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья)"
    r"|за (?:неделю|месяц|год|последн\w+)|з пачатку|з (?:панядзелка|аўторка|серады|чацвярга|пятніцы|суботы|нядзелі)|за (?:тыдзень|апошні\w+)"
    r"|від початку|з п'ятниці|за (?:тиждень|останн\w+)|od (?:początku|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli)|seit|nuo)\b",
    re.IGNORECASE,
)
# "among the released are three journalists": a text that puts a group or a person inside a larger whole
INSIDE = re.compile(
    r"\b(?:among (?:them|those|the)|one of (?:those|the)|including|was part of|in the group"
    r"|среди (?:них|освобо\w+|помилов\w+|вышед\w+|вывезен\w+|отпущ\w+|тех)"
    r"|в (?:их )?числе|в том числе|один из|одна из|сярод|у тым ліку|у ліку|адзін з|адна з|серед|у тому числі|зокрема|одна з|один із"
    r"|wśród|w tym|jest wśród|w grupie|tarp (?:jų|paleistų)|darunter|unter den)\b",
    re.IGNORECASE,
)
# "identified so far", "известны имена": a list, which is a lower bound and may come weeks later. "Имена не называются" is none
IDENTIFIED = re.compile(
    r"(?<!не )(?<!ня )(?<!not )(?<!un)\b(?:identified|known so far|names? (?:are|have become|is) known|list of names"
    r"|learn(?:ed|t) the names|established the names"
    r"|известны(?: стали)? (?:имена|фамилии)|стали известны|установ(?:лены|ила|или|лено) (?:имена|личности|фамилии)"
    r"|установила \w+ им[её]н|поим[её]нн\w+"
    r"|вядомыя (?:імёны|імены|прозвішчы)|сталі вядомыя|устаноўлен\w+|высветліл\w+ (?:імёны|імены|прозвішчы)"
    r"|відомі (?:імена|прізвища)|стали відомі|встановлен\w+ (?:імена|прізвища|особи)"
    r"|znane są nazwiska|ustalono (?:nazwiska|tożsamość)|zidentyfikowa\w+|žinomos pavardės|namentlich bekannt)\b",
    re.IGNORECASE,
)
# "103, citizens of eight countries": foreigners are among the pardoned
OF_COUNTRIES = re.compile(
    r"\b(?:citizens|nationals) of (?:\w+ ){0,2}(?:countries|states)|\bforeign (?:citizens|nationals)|\bforeigners"
    r"|\bграждан\w* (?:\w+ ){0,2}(?:стран|государств)|\bиностран(?:ц\w+|н\w+ граждан\w*)"
    r"|\bграмадзян\w* (?:\w+ ){0,2}(?:краін|дзяржаў)|\bзамежн(?:ік\w*|ых грамадзян\w*)"
    r"|\bгромадян\w* (?:\w+ ){0,2}(?:країн|держав)|\bіноземц\w+|\bіноземних громадян"
    r"|\bobywatel\w* (?:\w+ ){0,2}(?:krajów|państw)|\bcudzoziemc\w+|\b(?:\w+ ){0,2}šalių pilieči\w+|\bužsienieči\w+"
    r"|\bStaatsbürger aus (?:\w+ ){0,2}Ländern|\bAusländer",
    re.IGNORECASE,
)
# "after talks with the American delegation", "в рамках договорённостей с Трампом": a decree by agreement, with whom another country wants
BY_AGREEMENT = re.compile(
    r"\b(?:after|following|as a result of) (?:\w+[ .]){0,3}?(?:talks|negotiations)|\bunder (?:an|the) (?:agreement|deal)s?\b"
    r"|\bпо (?:итогам|результатам) переговоров|\bв рамках договор[её]нност\w+|\bпо договор[её]нности"
    r"|\bпа (?:выніках|выніку) перамоў|\bпаводле дамоўленасц\w+|\bу рамках дамоўленасц\w+"
    r"|\bза (?:результатами|підсумками) переговорів|\bза домовлен\w+"
    r"|\bpo rozmowach|\bpo deryb\w+|\bnach (?:\w+ ){0,2}(?:Gesprächen|Verhandlungen)",
    re.IGNORECASE,
)
# a name is taken off a list; the property of a licence stays blocked: two steps, not one
DELISTING = re.compile(
    r"\b(?:removals?|removed from|delist\w*|taken off|off the (?:sdn )?list|deleted from"
    r"|исключ\w+ из|вычеркн\w+|вывел\w* из|удал\w+ из"
    r"|выключ\w+ са|выкрасл\w+|вилуч\w+|виключ\w+|wykreśl\w+|usunię\w+|išbrauk\w+|gestrichen|von der (?:sanktions)?liste)",
    re.IGNORECASE,
)
LICENCE = re.compile(
    r"\b(?:general licen[cs]e|GL ?\d+|licen[cs]e|лицензи\w+|ліцэнзі\w+|ліцензі\w+|licencj\w+|licencij\w+|generallizenz|lizenz\w*)", re.IGNORECASE
)


def says(pattern: re.Pattern[str], words: str) -> bool:
    return pattern.search(words) is not None
