"""First names, language by language, with their cases: what tells a name in a text, whose it is (a man's, a woman's), and in which case it stands.

Latin spellings of Belarusian, Russian and Ukrainian names stand under "en": English and German texts have no cases, and Polish and Lithuanian
ones give those spellings the endings of their own names.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claims.extraction.givenrare import MORE
from claims.extraction.latinised import latinised

CYRILLIC, LATIN = ("ru", "be", "uk"), ("en", "pl", "lt")
CASES = ("gen", "dat", "acc", "ins", "loc")
NOMINATIVE = frozenset(["nom"])


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in text.split())


NAMES: dict[str, dict[str, str]] = {
    "ru": {
        "m": (
            "Александр Алексей Алесь Олесь Анатолий Андрей Андрус Анджей Антон Антоний Аркадий Арсений Артём Артур Афанасий Богдан Борис Вадим "
            "Валентин Валерий Василий Вацлав Вениамин Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Генрих Генрик Георгий Герман "
            "Глеб Григорий Рыгор Давид Даниил Данила Дементий Денис Дмитрий Евгений Егор Ефим Захар Зенон Змитер Иван Игнат Игнатий Игорь Ильдар "
            "Илья Иосиф Казимир Кирилл Климент Константин Корней Кастусь Лаврентий Лев Леонид Леон Лука Лукаш Макар Максим Марат Марк Матвей "
            "Микола Михаил Михась Мирослав Мечислав Назар Никита Николай Олег Остап Осип Павел Пётр Платон Прохор Рауль Родион Роман Ростислав "
            "Руслан Рустам Савва Святослав Семён Сергей Станислав Степан Тадеуш Тарас Тимофей Тимур Тихон Трофим Фёдор Феликс Филипп Франц "
            "Хаким Чеслав Эдуард Эдвард Эмиль Эрик Юлиан Юрий Юрась Юзеф Яков Якуб Ян Янка Ярослав Ромуальд Роберт Рихард Альберт Адам Алан Артемий "
            "Гинтарас Томас Йонас Рико Томаш Ежи Войцех Кшиштоф Марек Марцин Пётро Петро Влас Ахмед Рамазан Самуил Наум Ибрагим Эмин Джон Майкл "
            "Джеймс Дэвид Юстас Миндаугас Михал Войтех Ульдис Янис Харис Мартин Зигмунт Томаш Ришард Гжегож Збигнев Ежи Лешек Яцек Дитер "
            "Вольфганг Клаус Штефан Йонас Юозас Дариус Гитанас Рамиль Ринат Айдар Акихиро Сан Акихира "
            "Савелий Елисей Герасим Ефрем Кузьма Мартын Модест Никодим Прокофий Савва Севастьян Терентий Ульян Харитон Викентий Винцент "
            "Винцук Даниэль Валдис Андрис Ивар Марис Арвидас Гедиминас Кястутис Альгирдас Линас Мантас Рокас Симонас Такеши Кэйта Хироши"
        ),
        "f": (
            "Александра Алеся Олеся Алена Алёна Елена Алина Алиса Алла Альбина Анастасия Ангелина Анжела Анжелика Анна Ганна Антонина Ася Арина "
            "Белла Валентина Валерия Варвара Василиса Вера Вероника Виктория Виолетта Галина Дарья Дарина Диана Доминика Ева Евгения Екатерина "
            "Елизавета Жанна Зинаида Зоя Злата Инна Инга Инесса Ирина Ирэна Карина Каролина Катерина Кира Клавдия Кристина Ксения Лада Лана "
            "Лариса Леся Лидия Лилия Лина Любовь Людмила Маргарита Марина Мария Марфа Мая Майя Милана Мирослава Милена Надежда Настасья "
            "Наталья Наталия Нелли Ника Нина Нонна Оксана Ольга Палина Полина Раиса Регина Рената Рита Роза Светлана Снежана Софья София "
            "Станислава Стефания Таисия Тамара Татьяна Тереза Ульяна Ольга Эвелина Элеонора Элина Элла Эльвира Эмма Эмилия Юлия Юлиана Яна Янина "
            "Ярослава Ядвига Анжэлика Андреа Кэтрин Анджелика Мира Яніна Настя Катя Света Оля Юля Лиза Даша Маша Таня Данута Божена "
            "Агнешка Барбара Ирма Лилиана Наста Мэри Хелена Марыся Эва Веслава Ивона Беата Малгожата Магдалена Катажина Иоанна Уршула "
            "Дорота Ютта Ингрид Ангела Моника Эгле Раса Дайва "
            "Агата Аида Анфиса Виталина Владислава Глафира Евдокия Зоряна Зульфия Илона Марта Марьяна Нелли Оливия Прасковья Серафима "
            "Стелла Стефа Фаина Христина Эмилия Ядвига Ирэн Инесе Илзе Айно"
        ),
    },
    "be": {
        "m": (
            "Алесь Аляксандр Аляксандар Аляксей Алёксій Андрэй Андрусь Анджэй Анатоль Анатолій Антон Антось Аркадзь Арсень Артур Арцём Афанас Апанас "
            "Багдан Барыс Базыль Валер Валеры Валерый Валянцін Вацлаў Васіль Вадзім Віктар Вінцэнт Вінцук Віталь Віталій Вячаслаў "
            "Уладзімір Уладзімер "
            "Уладзіслаў Уладыслаў Усевалад Генадзь Генадзій Генрых Генрык Георгій Герман Глеб Рыгор Давід Даніла Даніла Дзяніс Дзмітрый Дзьмітры "
            "Дзмітры Зміцер Зьміцер Эдуард Эдвард Яўген Яўгеній Ягор Яўхім Жыгімонт Захар Зянон Іван Ян Янка Ігар Ігнат Ілья Ілля Іосіф Язэп Восіп "
            "Казімір Кірыл Кірыла Канстанцін Кастусь Карней Леанід Лявон Леў Лука Лукаш Макар Максім Марат Марк Мацвей Мікалай Мікола Мікалаш "
            "Мікіта Міраслаў Міхаіл Міхась Міхал Мечыслаў Назар Алег Астап Павел Павал Паўло Пётр Пётар Пятро Пятрусь Пракоп Радзівон "
            "Раман Расціслаў "
            "Руслан Рафаль Рамуальд Савва Сава Святаслаў Сьвятаслаў Сямён Сымон Сяргей Станіслаў Сцяпан Стафан Тарас Тадэвуш Цімафей Цімох Цімур "
            "Ціхан Трафім Фёдар Хведар Фелікс Філіп Піліп Францішак Франц Часлаў Эміль Эрык Юліян Юры Юрый Юрась Юрка Юзаф Якаў Якуб Яраслаў "
            "Роберт Адам Алан Акіхіра Тамаш Томас Ежы Войцех Марэк Марцін Валадзя Віця Косця Джон Рыка "
            "Савелій Сава Аўген Ільдар Кузьма Даніэль Жорж Раймонд Казік Вінцусь Генадзь Лаўрэн Мікалай Язэп Юзік Ігнацій"
        ),
        "f": (
            "Аляксандра Алеся Леся Алена Аліна Аліса Ала Алла Альбіна Анастасія Настасся Настасься Наста Ангеліна Анжэла Анжэліка Анжаліка Ганна "
            "Анна Антаніна Арына Аксана Ася Валянціна Валерыя Варвара Васіліса Вера Вераніка Вікторыя Віялета Вольга Галіна Дар'я Дарыя Дыяна "
            "Дамініка Ева Яўгенія Кацярына Лізавета Элізавета Жанна Жана Зінаіда Зоя Злата Іна Інна Інга Інэса Ірына Ірэна Карына Караліна Кіра "
            "Клаўдзія Крысціна Хрысціна Ксенія Аксіння Лада Лана Ларыса Лідзія Лідыя Лілія Ліна Любоў Людміла Маргарыта Марына Марыя Марыся Мая "
            "Мілана Міраслава Надзея Наталля Натальля Наталья Нэлі Ніка Ніна Паліна Палінка Раіса Рэгіна Рэната Рыта Ружа Святлана Сьвятлана "
            "Сняжана Соф'я Зоф'я Софія Станіслава Стэфанія Таісія Тамара Таццяна Тацяна Тэрэза Ульяна Ульляна Эвеліна Эла Эльвіра Эма Эмілія Юлія "
            "Насця Каця Света Оля Юля Ліза Даша Маша Марфа Марта Агата Адэліна Паўліна Яна Яніна Яраслава Ядвіга Данута Кэтрын Барбара Хэлена Адэля "
            "Алёна Агнэса Марта Рагнеда Аляўціна Валерыя Эмілія Ефрасіння Альжбета Фаіна Клара Міўка Таіса"
        ),
    },
    "uk": {
        "m": (
            "Олександр Олексій Олесь Алесь Андрій Анатолій Антон Анджей Аркадій Арсен Артем Артур Богдан Борис Вадим Валерій Валентин Василь Віктор "
            "Віталій Володимир Владислав В'ячеслав Всеволод Геннадій Генріх Георгій Герман Гліб Григорій Давид Данило Денис Дмитро Едуард "
            "Євген Євгеній "
            "Єгор Захар Зенон Іван Ігнат Ігор Ілля Йосип Казимир Кирило Костянтин Кузьма Лев Леонід Лука Лукаш Макар Максим Марат Марко Марк Матвій "
            "Микола Микита Мирослав Михайло Назар Олег Остап Павло Петро Прокіп Платон Роман Родіон Ростислав Руслан Рустам Сава Святослав "
            "Семен Сергій "
            "Станіслав Степан Тарас Тадеуш Тимофій Тимур Тихон Трохим Федір Фелікс Філіп Пилип Франц Чеслав Едвард Еміль Ерік Юліан Юрій Юрась Яків "
            "Якуб Ян Ярослав Роберт Адам Ежи Войцех Томаш Марек Ріко Джон Павел Янка Карпо Орест Любомир Зіновій Нестор "
        ),
        "f": (
            "Олександра Олеся Алеся Леся Олена Альона Аліна Аліса Алла Альбіна Анастасія Ангеліна Анжела Анжеліка Анна Ганна Антоніна "
            "Аріна Валентина "
            "Валерія Варвара Василина Віра Вероніка Вікторія Віолета Галина Дарія Дарина Діана Єва Євгенія Єлизавета Жанна Зінаїда Зоя Злата Інна "
            "Інга Ірина Ірена Карина Катерина Кіра Клавдія Крістіна Христина Ксенія Оксана Лада Лариса Лідія Лілія Любов Людмила Маргарита Марина "
            "Марія Марта Мая Мирослава Надія Наталія Наталя Неля Ніка Ніна Оксана Ольга Поліна Раїса Регіна Рената Роксолана Світлана "
            "Сніжана Соломія "
            "Софія Станіслава Стефанія Таїсія Тамара Тетяна Тереза Уляна Емілія Ельвіра Елла Емма Юлія Яна Яніна Ярослава Ядвіга Данута Мар'яна "
        ),
    },
    "pl": {
        "m": (
            "Adam Albert Aleksander Aleksy Alaksandr Aliaksandr Aleś Ales Andrzej Andrej Andrei Anatol Antoni Anton Arkadiusz Artur Artiom "
            "Bogdan Borys "
            "Czesław Dawid Daniel Dariusz Denis Dzianis Dymitr Dzmitry Dmitrij Edward Eduard Eugeniusz Jauhien Jewgienij Fiodor Franciszek "
            "Grzegorz Giennadij "
            "Hienadź Hieorhij Henryk Henrych Ihar Igor Ignacy Ilja Illa Iwan Jakub Jan Janka Jarosław Jarasłau Jerzy Józef Juraś Jurij "
            "Kamil Karol Kazimierz "
            "Kanstancin Konstanty Krzysztof Kastuś Kirył Leon Leanid Leonid Łukasz Maciej Maciviej Maksim Maksym Marat Marcin Marek Mariusz Mateusz "
            "Mikałaj Mikołaj Mikoła Mikita Michał Michaił Mieczysław Mirosław Natan Nikita Oleg Aleh Paweł Pawieł Pawał Piotr Rafał Roman "
            "Raman Robert "
            "Romuald Rusłan Ryhor Ryszard Siamion Siarhiej Siergiej Sergiusz Serhij Sciapan Sebastian Stanisław Stanisłau Stefan Szymon "
            "Tadeusz Taras Tomasz "
            "Timur Uładzimir Uładzimier Uładzisłau Wacław Wadim Wadzim Waldemar Walery Walancin Walenty Walentyn Wasil Wiaczasłau Wiesław "
            "Wiktar Wiktor "
            "Witold Witalij Witald Władimir Władysław Wojciech Wsiewołod Zachar Zbigniew Zdzisław Zmicier Źmicier Zygmunt Wincenty "
            "Wołodymyr Mykoła Petro "
            "Andrij Ołeksandr Ołeksij Pawło Rico Bogusław Cezary Damian Dominik Filip Jacek Janusz Lech Leszek Ludwik Marian Przemysław "
            "Radosław Sławomir "
            "Uładzisłaŭ Stanisłaŭ Siarhiej Viktar Mikita Michaś Jaŭhien Źmicier Hienadź Henrych Ignacy Kajetan Olaf Norbert Zenon "
            "Leonard Wawrzyniec Wincent"
        ),
        "f": (
            "Agata Agnieszka Ala Aleksandra Alaksandra Alesia Alina Alicja Alena Ałła Anastazja Anastasija Anżelika Andżelika Angelika "
            "Anna Ania Antonina Barbara "
            "Beata Bożena Danuta Daria Darja Diana Dominika Dorota Elżbieta Ewa Ewelina Galina Halina Hanna Helena Inna Iryna Irena Iwona "
            "Jadwiga Jana "
            "Janina Joanna Julia Justyna Karolina Karyna Katarzyna Kaciaryna Kacjaryna Krystyna Ksenia Larysa Lidia Lidzija Ludmiła Lubow "
            "Maja Magdalena Małgorzata "
            "Maria Maryja Marta Maryna Marina Marzena Monika Nadzieja Nadieżda Natalia Natalla Natallia Nina Oksana Olga Paulina Palina "
            "Raisa Regina Renata Rozalia "
            "Sławomira Stefania Swietłana Swiatłana Światłana Sofia Taisa Tamara Taciana Tatiana Teresa Urszula Walancina Walentyna Wanda "
            "Wolha Wiera Wiera "
            "Weranika Weronika Wiktoria Wiktoryja Zinaida Zofia Zoja Zuzanna Żanna Helena Elena Olena "
            "Wolha Kaciaryna Taciana Iryna Hanna Volha Natalla Julija Daryja Wiera Nadzieja Ludmiła Eliza Grażyna Jolanta Izabela Lena "
            "Zuzanna Lidia"
        ),
    },
    "lt": {
        "m": (
            "Adomas Albertas Aleksandras Aliaksandras Aleksejus Alesis Aliaksejus Alesas Andrius Andrejus Andžejus Anatolijus Antanas "
            "Antonas Arnoldas Artūras Arturas "
            "Artiomas Bogdanas Borisas Dainius Danielius Darius Denisas Dmitrijus Dzmitrijus Dovydas Edvardas Eduardas Eugenijus Gediminas Genadijus "
            "Georgijus Gintaras Grigorijus Henrikas Henrichas Ignas Igoris Iharis Iharas Ivanas Jakovas Janas Jaroslavas Jauhenas "
            "Jevgenijus Jonas Jurijus "
            "Jurgis Juozas Justas Karolis Kastytis Kęstutis Kirilas Konstantinas Leonidas Leonas Linas Lukas Maksimas Mantas Maratas "
            "Marius Markas Martynas "
            "Mykolas Mikalajus Mikola Mikita Michailas Mindaugas Nikolajus Olegas Alehas Paulius Pavelas Petras Povilas Ramūnas Raimondas "
            "Rimas Robertas "
            "Romanas Ramanas Ruslanas Ričardas Ryhoras Sergejus Siarhejus Simonas Stanislavas Stasys Stepanas Tadas Tarasas Tomas "
            "Uladzimiras Vadimas Vadzimas Valdas "
            "Valentinas Valerijus Vasilijus Viačeslavas Viktaras Viktoras Vitalijus Vladimiras Vladislavas Vytautas Zacharas Zenonas "
            "Zmiceris Algirdas "
            "Arvydas Audrius Aurimas Egidijus Rolandas Saulius Šarūnas Virgis Žygimantas Rokas Domas Nerijus "
            "Henrykas Andžejus Maksimas Valdis Aleksejus Romualdas Julius Kazimieras Česlovas Leonas Robertas Saulius Remigijus Ričardas "
            "Edgaras Ernestas Eduardas Ilja Pavelas Siarhejus Arkadijus Grigorijus Jauhenijus"
        ),
        "f": (
            "Agnė Aleksandra Alesia Alina Ala Alla Alena Anastasija Anželika Ana Anna Hana Hanna Antonina Asta Aušra Barbora Birutė Dana "
            "Daiva Darja Diana Edita Eglė Ela "
            "Elena Eva Galina Halina Helena Ina Inga Irena Irina Iryna Jadvyga Jana Janina Jolanta Julija Karolina Katerina Kacjaryna Katsiaryna "
            "Kotryna Kristina Ksenija Larisa Laura Lidija Lina Liubovė Liudmila Margarita Marija Marina Maryna Monika Nadežda Nadzeja "
            "Natalija Natalja "
            "Natallia Nijolė Nina Oksana Olga Volha Palina Polina Ona Rasa Rūta Raisa Regina Svetlana Sviatlana Sofija Tamara Tatjana "
            "Taciana Uljana Valentina "
            "Valerija Vera Veronika Viktorija Zinaida Zoja Žana "
            "Loreta Vaida Živilė Ingrida Jūratė Aldona Nastasija Kristina Aliaksandra Hanna Volha Veranika Nasta Darja"
        ),
    },
    "en": {
        "m": (
            "Aliaksandr Alyaksandr Aleksandr Alexander Alexandr Alaksandr Alaksandar Aleksander Alexei Alexey Aleksei Aliaksei Alyaksei "
            "Aleh Oleg Oleh Ales Aleś Anatol "
            "Anatoly Anatoli Anatolii Andrei Andrey Andrej Andrzej Andrew Andrii Andriy Anton Antoni Arkadz Arkady Arseni Arthur Artur "
            "Artsiom Artsyom Artyom Artem Barys "
            "Boris Bahdan Bogdan Dzianis Dzyanis Denis Denys Dmitry Dmitri Dmitriy Dzmitry Dzmitryi Zmitser Źmicier Zmicier Daniil Danila "
            "David Eduard Edward "
            "Yauhen Yauheni Jauhen Yevgeny Yevhen Evgeny Evgeni Eugene Fiodar Fyodor Fedor Fedir Felix Philip Filip Henadz Hienadz Gennady "
            "Genadz Henrykh Henryk "
            "Heorhi Georgy George Hleb Gleb Hryhory Ryhor Grigory Gregory Ihar Igor Ihor Ilya Illia Ivan Jan Yan Yanka Yahor Jahor Yegor "
            "Egor Yaraslau Yaroslav Jaroslaw "
            "Yury Yuri Yuriy Yurii Juryj Juras Yuras Youras Jerzy Kanstantsin Kanstancin Konstantin Kastus Kiryl Kirill Kyrylo Kazimir "
            "Leanid Leonid Leu Lev Luka Lukasz "
            "Maksim Maxim Maksym Maksymilian Marat Mark Marek Marcin Martin Matsvei Matvei Matvey Maciej Mikalai Mikalaj Mikola Mikolaj "
            "Mykola Nikolai Nikolay Nikita Mikita Mikhail "
            "Mikhas Michas Michal Michail Mykhailo Michael Miraslau Miroslav Nazar Pavel Paval Pavlo Pawel Paul Piotr Pyotr Petr Petro "
            "Piatro Peter Prakop Radzivon Raman "
            "Roman Rastsislau Ruslan Rustam Robert Rico Sava Siamion Semyon Semen Siarhei Siarhiej Syarhei Sergei Sergey Serhii Serhiy "
            "Sergej Stanislau Stanislav Stanisłaŭ "
            "Stsiapan Stepan Stefan Sviataslau Taras Tadeusz Tsimafei Timofey Tsimur Timur Tsikhan Uladzimir Uladzimier Vladimir Volodymyr "
            "Wladimir Wladzimir Uladzislau "
            "Vladislav Vladyslav Vadzim Vadim Vadym Valery Valeri Valeryi Valiantsin Valiancin Valentin Valentyn Vasil Vasily Vasyl "
            "Vatslau Viachaslau "
            "Vyacheslav Viacheslav Viktar Victor Viktor Vital Vitali Vitaly Vitalii Vitold Vintsent Vincent Wiktor Wojciech Zakhar Zachar "
            "Zianon Zenon Adam Alan Akihiro "
            "Akihiko Aleksy Tomas Tomasz Thomas Jonas James John Joseph Juozas Iosif Yazep Krzysztof Christian Klaus Hans Jürgen Heinrich "
            "Johannes Matthias Markus Stefan Kurt Otto "
            "Dieter Wolfgang Uwe Jens Lars Gerhard Gerd Jochen Lukas Jan Piet Erik Oskar Darius Gitanas Vytautas Andrius Tadas Marius "
            "Zbigniew Ryszard Grzegorz Leszek Jacek Zygmunt Tomasz Harry Henry William George Peter Jason Justin Matthew Daniel Samuel "
            "Kenji Hiroshi Takeshi Ronald Richard Kevin Brian Steven Jaroslav Mindaugas Gintaras Sebastian Sergio Emil Erik Ahmed Ramil "
            "Alaksandr Alaksiej Siarhiej Uładzimir Uładzimier Uładzisłaŭ Stanisłaŭ Viačasłaŭ Mikałaj Mikoła Michaś Pavieł Dźmitry "
            "Dzmitri Źmitser Hienadź Henadź Jaŭhien Jaŭhieni Juraś Jury Kanstancin Leanid Ryhor Valancin Hleb Arciom Aljaksandr Aliaksei "
            "Sjarhej Uladsimir Mikalaj Pawel Wiktar Dsmitry Jauhen Andris Valdis Janis Jānis Ivars Eero Timo Matti Juha Petri Savely "
            "Kenta Keita"
        ),
        "f": (
            "Aliaksandra Alyaksandra Aleksandra Alexandra Alesia Alesya Olesya Lesia Alena Elena Helena Halena Helen Alina Alisa Ala Alla "
            "Albina Anastasia Anastasiya "
            "Anastassia Anastasija Nastassia Nasta Nastasia Anhelina Angelina Anzhela Anzhelika Andżelika Hanna Anna Ganna Antanina "
            "Antonina Aryna Arina Aksana Oksana Asia "
            "Valiantsina Valentina Valeryia Valeria Valeriya Varvara Vasilisa Vera Veranika Veronika Veronica Viktoryia Victoria Viktoria "
            "Viyaleta Violeta Volha Olga Olha Wolha "
            "Halina Galina Darya Daria Dar'ya Daryna Darina Diana Dziana Dyana Eva Yauheniya Yauhenia Evgenia Yevgenia Katsiaryna "
            "Kaciaryna Katerina Kateryna Ekaterina Yekaterina "
            "Catherine Katherine Katarina Katarzyna Lizaveta Elizaveta Zhanna Zinaida Zoya Zoia Ina Inna Inha Inga Inesa Iryna Irina Irena "
            "Karyna Karina Karalina Kira "
            "Krystsina Kristina Khrystsina Krystyna Ksenia Kseniya Lada Larysa Larisa Lidziya Lidzia Lidia Lilia Lina Liubou Lyubov "
            "Liudmila Ludmila Lyudmila Liudmyla "
            "Marharyta Margarita Maryna Marina Maria Mariya Maryia Maryja Marya Marysia Maya Maja Milana Nadzeya Nadzeja Nadezhda Nadiia "
            "Natallia Natalia Natalya "
            "Natalla Nataliia Nataliya Nelly Nika Nina Palina Polina Paulina Raisa Rehina Regina Rita Sviatlana Svetlana Svitlana Swetlana "
            "Swjatlana Sofia Sofya Sofiya Zofia "
            "Stefania Taisia Taisiya Tamara Tatsiana Taciana Tatiana Tatyana Tetiana Teresa Uliana Ulyana Evelina Ela Ella Elvira Emma "
            "Emilia Yulia Yuliya Julia Jana "
            "Yana Yanina Janina Jadwiga Danuta Barbara Agnieszka Kathryn Kate Mary Marie Martha Ute Uta Anke Silke Karin Katrin Ingrid "
            "Helga Angela Lydia Linda Susan Sarah Laura Emily Jessica Nancy Rasa Ruta Daiva Egle Beata Iwona Ewa Eva Wiesława Małgorzata "
            "Magdalena Ursula Elisabeth Heike Sabine Monika Petra "
            "Voĺha Vieranika Viera Kaciaryna Taćciana Natallja Natalja Swiatlana Aljaksandra Julija Darja Daryja Nadzieja Ludmila "
            "Liudmiła Hienrykieta Inese Ilze Aino Sanna Ina Ada Agnes Stefaniya Lizavieta Žana Alaksandra Miuka"
        ),
    },
}
# Stems that the paradigms below do not give: name → what its other cases are built on.
STEMS = {
    "ru": _pairs("Павел:Павл Лев:Льв Пётр:Пётр"),
    "be": _pairs("Павел:Паўл Павал:Паўл Леў:Льв Пётр:Пятр Пётар:Пятр Аляксандар:Аляксандр Зміцер:Зміцер Пятро:Пятр"),
    "uk": _pairs("Федір:Федор Яків:Яков Прокіп:Прокоп Антін:Антон Лев:Льв Ігор:Ігорь Лазар:Лазарь"),
    "pl": _pairs("Paweł:Pawł Marek:Mark Jacek:Jack Leszek:Leszk Aleksander:Aleksandr Kazimierz:Kazimierz Lech:Lech"),
}
# Ending of the nominative → the endings of the cases in the order of CASES; several of one case stand after one another with "|".
PARADIGMS: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    "ru": {
        "m": (
            ("ий", "ия ию ия ием ии"),
            ("й", "я ю я ем е"),
            ("ь", "я ю я ем е"),
            ("ья", "ьи ье ью ьёй|ьей ье"),
            ("а", "ы|и е у ой|ей е"),
            ("о", "о о о о о"),
            ("", "а у а ом|ем е"),
        ),
        "f": (("ия", "ии ии ию ией ии"), ("я", "и е ю ей|ёй е"), ("а", "ы|и е у ой|ою|ей е"), ("овь", "ови ови овь овью ови"), ("", "- - - - -")),
    },
    "be": {
        "m": (
            ("ій", "ія ію ія іем іі|ію"),
            ("ый", "ыя ыю ыя ыем ыі|ыю"),
            ("ы", "ыя|ага ыю ыя|ага ыем|ым ыі|ым"),
            ("й", "я ю я ем і|ю|е"),
            ("ь", "я ю я ем|ям ю|і"),
            ("я", "і ю|і ю ем|ёй|ём і|ю"),
            ("ка", "кі ку|ку кі|ку кам|кай ку"),
            ("а", "ы|і у|е у ам|ай у|е"),
            ("о", "а у а ом|ам у|е"),
            ("ў", "ва ву ва вам ве"),
            ("", "а у а ам|ом у|е"),
        ),
        "f": (
            ("ія", "іі іі ію іяй|іяю іі"),
            ("ыя", "ыі ыі ыю ыяй|ыяю ыі"),
            ("ея", "еі еі ею еяй еі"),
            ("я", "і і ю яй|яю|ёй і"),
            ("ка", "кі цы ку кай цы"),
            ("га", "гі зе гу гай|гаю зе"),
            ("да", "ды дзе ду дай дзе"),
            ("та", "ты це ту тай це"),
            ("ра", "ры ры ру рай ры"),
            ("а", "ы е у ай|аю е"),
            ("оў", "ові ові оў оўю|оўю ові"),
            ("", "- - - - -"),
        ),
    },
    "uk": {
        "m": (
            ("ій", "ія ію|ієві ія ієм ії|ієві"),
            ("й", "я ю|єві я єм ї|єві"),
            ("о", "а у|ові а ом ові|і"),
            ("ь", "я ю|еві я ем і|еві"),
            ("ла", "ли лі|лові лу лою лі"),
            ("а", "и і|ові у ою і|ові"),
            ("я", "і і|еві ю ею і"),
            ("", "а у|ові а ом ові|і"),
        ),
        "f": (
            ("ія", "ії ії ію ією ії"),
            ("'я", "'ї 'ї 'ю 'єю 'ї"),
            ("я", "і і ю ею і"),
            ("га", "ги зі гу гою зі"),
            ("ка", "ки ці ку кою ці"),
            ("а", "и і у ою і"),
            ("ов", "ові ові ов ов'ю ові"),
            ("", "- - - - -"),
        ),
    },
    "pl": {
        "m": (
            ("y", "ego emu ego ym ym"),
            ("i", "iego iemu iego im im"),
            ("ś", "sia siowi sia siem siu"),
            ("ń", "nia niowi nia niem niu"),
            ("dź", "dzia dziowi dzia dziem dziu"),
            ("a", "y|i ie|e ę ą ie|e"),
            ("k", "ka kowi ka kiem ku"),
            ("g", "ga gowi ga giem gu"),
            ("l", "la lowi la lem lu"),
            ("", "a owi a em ie|u|e"),
        ),
        "f": (
            ("yja", "yi yi yję yją yi"),
            ("ija", "ii ii iję iją ii"),
            ("ia", "ii|i ii|i ię ią ii|i"),
            ("ja", "ji ji ję ją ji"),
            ("ka", "ki ce kę ką ce"),
            ("ga", "gi dze gę gą dze"),
            ("la", "li li lę lą li"),
            ("ta", "ty cie tę tą cie"),
            ("ra", "ry rze rę rą rze"),
            ("ła", "ły le łę łą le"),
            ("a", "y ie ę ą ie"),
            ("", "- - - - -"),
        ),
    },
    "lt": {
        "m": (
            ("ijus", "ijaus ijui ijų ijumi ijuje"),
            ("jus", "jaus jui jų jumi juje"),
            ("ius", "iaus iui ių iumi iuje"),
            ("us", "aus ui ų umi uje"),
            ("as", "o ui ą u e"),
            ("is", "io iui į iu yje"),
            ("ys", "io iui į iu yje"),
            ("a", "os ai ą a oje"),
            ("", "- - - - -"),
        ),
        "f": (("a", "os ai ą a oje"), ("ė", "ės ei ę e ėje"), ("", "- - - - -")),
    },
}


@dataclass(frozen=True, slots=True)
class Given:
    """One reading of a word as a first name."""

    nominative: str  # folded
    gender: str  # m, f
    cases: frozenset[str]


def fold(word: str) -> str:
    """Lower case, ё as е, one apostrophe: as first names are compared."""
    low = word.casefold().replace("ё", "е").replace("’", "'").replace("ʼ", "'")
    return "у" + low[1:] if low[:1] == "ў" else low


@cache
def names_of(lang: str, gender: str) -> tuple[str, ...]:
    """The first names of a language, common and rare."""
    return tuple(f"{NAMES.get(lang, {}).get(gender, '')} {MORE.get(lang, {}).get(gender, '')}".split())


def _spelled(gender: str) -> tuple[str, ...]:
    """Belarusian, Russian and Ukrainian first names in all their Latin spellings."""
    return tuple(dict.fromkeys(spelled for lang in CYRILLIC for name in names_of(lang, gender) for spelled in latinised(name, lang)))


@cache
def _belarusian_alone() -> frozenset[str]:
    """Latin spellings that first names have in Belarusian and in no other language."""
    ours = {fold(spelled) for gender in "mf" for name in names_of("be", gender) for spelled in latinised(name, "be")}
    others = {fold(spelled) for lang in ("ru", "uk") for gender in "mf" for name in names_of(lang, gender) for spelled in latinised(name, lang)}
    foreign = {
        fold(name) for table in (MORE["en"], MORE["pl"], MORE["lt"], NAMES["pl"], NAMES["lt"]) for names in table.values() for name in names.split()
    }
    return frozenset(ours - others - foreign)


def is_belarusian(word: str) -> bool:
    """ "Siarhei", "Uladzimir", "Hleb": only people of Belarus spell their names so."""
    return fold(word) in _belarusian_alone()


@cache
def forms(lang: str) -> dict[str, tuple[Given, ...]]:
    """Every form of the first names of a language, folded → its readings. English and German have only nominatives."""
    found: dict[str, dict[tuple[str, str], set[str]]] = {}
    for table in (lang, "en") if lang in ("pl", "lt") else (lang,):
        for gender in ("m", "f"):
            for name in (*names_of(table, gender), *(_spelled(gender) if lang == "en" else ())):
                for case, form in inflected(lang, name, gender):
                    found.setdefault(fold(form), {}).setdefault((fold(name), gender), set()).add(case)
    return {form: tuple(Given(name, gender, frozenset(cases)) for (name, gender), cases in each.items()) for form, each in found.items()}


def inflected(lang: str, name: str, gender: str) -> list[tuple[str, str]]:
    """(case, form) of one name, the nominative among them."""
    told = [("nom", name)]
    stem = STEMS.get(lang, {}).get(name, name)
    for ending, endings in PARADIGMS.get(lang, {}).get(gender, ()):
        if stem.endswith(ending) and len(stem) > len(ending):
            base = stem[: len(stem) - len(ending)]
            for case, told_as in zip(CASES, endings.split(), strict=True):
                told += [(case, name if each == "-" else base + each) for each in told_as.split("|")]
            break
    return told


def readings(lang: str, word: str) -> tuple[Given, ...]:
    """What a word is as a first name of a language; empty where it is none."""
    return forms("en" if lang == "de" else lang).get(fold(word), ())


def is_given(lang: str, word: str) -> bool:
    """Whether a word is a first name, in some case, of its language or of another one in the same letters."""
    own = "en" if lang == "de" else lang
    low = fold(word)
    if low in forms(own):
        return True
    others = CYRILLIC if own in CYRILLIC else LATIN
    return any(low in forms(other) for other in others if other != own)
