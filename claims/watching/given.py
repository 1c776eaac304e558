"""First names that are one name: in Belarusian, and in Russian, Ukrainian, Polish, Lithuanian and English. Letters alone do not tell it.

A row: gender, Belarusian forms | forms of other languages. Cyrillic forms stand for all their romanisations too; a Latin form is given only
where no romanisation gives it. Women's and men's forms are names apart: Александр is not Александра.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claims.watching.spelling import is_latin, sounds

ROWS = """
m аляксандр алесь алекс | александр олександр олесь алесь alexander aleksander
m аляксей алёкса | алексей олексій aleksy alexei
m алег | олег
m анатоль анатолій | анатолий анатолій
m андрэй андрусь анджэй | андрей андрій анджей andrzej andrew
m антон антось | антон antoni anthony
m аркадзь | аркадий аркадій
m арсень арсеній | арсений арсен
m артур | артур
m арцём арцемій | артём артемий artem artiom artsiom
m барыс | борис
m багдан | богдан
m валеры валерый | валерий валерій valery
m валянцін валянтын | валентин valentine
m васіль базыль | василий василь wasyl
m вадзім вадзім | вадим
m віктар | виктор віктор victor wiktor
m вінцэнт вінцук | винцент
m віталь віталій | виталий віталій vital
m вячаслаў | вячеслав вʼячеслав wacław
m уладзімір уладзімер уладзя | владимир володимир vladimir władimir wladimir
m уладзіслаў уладыслаў | владислав władysław
m усевалад | всеволод
m генадзь генадзій | геннадий геннадій gennady
m генрых | генрих генріх henryk heinrich
m глеб | глеб гліб
m георгій | георгий георгій george
m рыгор | григорий григорій hryhory grzegorz gregory
m давід | давид
m даніла данііл | данила даниил данило daniel
m дзяніс | денис denys
m дзмітрый зміцер зьміцер дзмітры | дмитрий дмитро dmitri
m эдуард | эдуард едуард edvard
m эміль | эмиль
m яўген | евгений євген eugene eugeniusz
m ягор | егор єгор
m жыгімонт | сигизмунд zygmunt
m захар | захар
m зянон | зенон
m іван янка | иван іван ivan
m ян | ян jan
m ігар | игорь ігор
m ігнат | игнат
m ілья ілля | илья ілля ilia
m ільдар | ильдар
m язэп іосіф восіп | иосиф осип йосип józef joseph
m кірыл кірыла | кирилл кирило cyril
m канстанцін кастусь | константин костянтин constantine konstanty
m леў | лев
m леанід лявон | леонид леонід
m лука лукаш | лука лукаш łukasz
m макар | макар
m максім | максим maxim
m марат | марат
m марк марка | марк marek
m мацвей | матвей матвій mateusz matthew
m мікалай мікола мікалаш | николай микола mikołaj nicholas nikolaj
m мікіта | никита микита
m міраслаў | мирослав
m міхаіл міхась міхал | михаил михайло michał michael
m павел павал паўло | павел павло paweł paul
m пётр пятро пятрусь | пётр петро piotr peter
m пракоп | прокофий
m радзівон радыён | родион родіон
m раман | роман
m расціслаў | ростислав
m рафаль | рафаил рафал
m руслан | руслан
m сава | савва
m святаслаў | святослав
m сямён сымон | семён семен симон szymon simon
m сяргей | сергей сергій siergiej sergiusz serge sergio
m станіслаў | станислав станіслав stanislaus
m сцяпан | степан stefan stephen
m тарас | тарас
m тадэвуш | тадеуш фаддей tadeusz
m цімафей цімох | тимофей тимофій timothy
m цімур | тимур
m фёдар хведар | фёдор федір theodore
m філіп піліп | филипп пилип philip
m эдвард | эдвард
m юліян | юлиан
m юры юрый юрась юрка | юрий юрій jerzy
m якаў якуб | яков яків jakub jacob
m яраслаў | ярослав jarosław
f аляксандра алеся леся | александра олександра alexandra aleksandra
f алеся | олеся алеся
f алена | елена олена helena helen
f аліна | алина аліна
f аліса | алиса аліса alice
f ала алла | алла
f альбіна | альбина
f анастасія настасся наста настасья | анастасия анастасія настасья
f ангеліна | ангелина
f анжаліка анжэліка | анжелика angelica andżelika
f ганна анна | анна ганна hanna anna anne
f антаніна | антонина
f аксана | оксана oksana
f ася | ася
f валянціна | валентина
f валерыя | валерия валерія
f варвара | варвара
f васіліса | василиса
f вера | вера віра
f вераніка | вероника вероніка veronica weronika
f вікторыя | виктория вікторія victoria wiktoria
f віялета | виолетта
f вольга | ольга olga
f галіна | галина
f дар'я дарыя дарʼя | дарья дарія daria
f дыяна | диана діана
f яўгенія | евгения євгенія eugenia
f кацярына | екатерина катерина катажина catherine katarzyna
f ева | ева єва
f жанна жана | жанна
f зінаіда | зинаида зінаїда
f зоя | зоя
f іна інна | инна інна
f інга | инга
f ірына ірэна | ирина ірина irena
f карына | карина
f клаўдзія | клавдия
f крысціна хрысціна | кристина христина christina krystyna
f ксенія аксіння | ксения ксенія оксинья
f ларыса | лариса
f лідзія | лидия лідія
f любоў | любовь любов
f людміла | людмила
f маргарыта | маргарита margaret
f марыя марыся | мария марія марья maria mary marija
f марына | марина
f мілана | милана
f мая | майя
f надзея | надежда надія nadezhda
f наталля наталья натальля | наталья наталия наталія natalia natalie
f ніка | ника
f ніна | нина ніна
f паліна палінка | полина поліна paulina
f раіса | раиса
f рэгіна | регина
f святлана сьвятлана | светлана світлана
f стэфанія | стефания
f соф'я зоф'я | софия софья софія sophia zofia
f таісія | таисия
f тамара | тамара
f таццяна таня | татьяна тетяна tatiana
f уладзіслава | владислава
f ульляна ульяна | ульяна уляна
f эла | элла
f эльвіра | эльвира
f эма | эмма
f юлія | юлия юлія julia
f яна | яна jana
f яніна | янина janina
"""


@dataclass(frozen=True, slots=True)
class Given:
    """One first name with all its forms."""

    number: int
    gender: str  # m, f
    belarusian: frozenset[str]
    others: frozenset[str]

    @property
    def forms(self) -> frozenset[str]:
        return self.belarusian | self.others


@dataclass(frozen=True, slots=True)
class _Tables:
    written: dict[str, frozenset[Given]]  # by letters
    heard: dict[str, frozenset[Given]]  # by sounds
    initials: dict[int, frozenset[str]]  # first sounds of each name


def _plain(word: str) -> str:
    """A word by which forms are looked up: ё and soft signs are often left out."""
    return word.casefold().translate(str.maketrans("ё", "е", "'’ʼ`ь"))


def _key(reading: str) -> str:
    """The sounds of a first name: only at its beginning does я differ from а (Яна is not Анна)."""
    return reading[:1] + reading[1:].replace("A", "a").replace("O", "o")


@cache
def _tables() -> _Tables:
    written: dict[str, set[Given]] = {}
    heard: dict[str, set[Given]] = {}
    initials: dict[int, frozenset[str]] = {}
    for number, row in enumerate(line for line in ROWS.splitlines() if line.strip()):
        ours, _, theirs = row[1:].partition("|")
        name = Given(number, row[0], frozenset(ours.split()), frozenset(theirs.split()))
        for form in name.forms:
            written.setdefault(_plain(form), set()).add(name)
            for reading in sounds(form):
                for key in (_key(reading), _key(reading.replace("O", "e"))):  # ё is mostly written е
                    heard.setdefault(key, set()).add(name)
        initials[number] = frozenset(reading[0] for form in name.forms for reading in sounds(form))
    return _Tables({key: frozenset(names) for key, names in written.items()}, {key: frozenset(names) for key, names in heard.items()}, initials)


def given_names(word: str) -> frozenset[Given]:
    """The first names that a word may be; Cyrillic must be written so, Latin must sound so."""
    tables = _tables()
    exact = tables.written.get(_plain(word), frozenset())
    if exact or not is_latin(word):
        return exact
    return frozenset(name for reading in sounds(word) for name in tables.heard.get(_key(reading), ()))


def may_begin(name: Given, initial: str) -> bool:
    """Whether an initial may be that of a first name, in any of its forms: В. is Владимир, У. is he too."""
    return bool(_tables().initials[name.number] & {reading[:1] for reading in sounds(initial)})


def tongue_of(word: str) -> str | None:
    """ "be" for a first name in its Belarusian form, "other" for one that is not, None for one that may be both."""
    plain = _plain(word)
    if is_latin(word):
        mine = {_key(reading) for reading in sounds(word)}
        names = given_names(word)
        ours = any(mine & {_key(reading) for form in name.belarusian for reading in sounds(form)} for name in names)
        theirs = any(mine & {_key(reading) for form in name.others for reading in sounds(form)} for name in names)
    else:
        names = given_names(word)
        ours = any(plain in map(_plain, name.belarusian) for name in names)
        theirs = any(plain in map(_plain, name.others) for name in names)
    if ours == theirs:
        return None
    return "be" if ours else "other"
