"""First names that are rarer, or of other countries; in the form of given.NAMES."""

MORE: dict[str, dict[str, str]] = {
    "ru": {
        "m": (
            "Агафон Адриан Аверьян Августин Авдей Аким Алексий Алоиз Альфред Амвросий Анисим Антанас Антип Аполлинарий Арвид Аристарх Арнольд Арон "
            "Архип Аскольд Ашот Бернард Болеслав Бронислав Бруно Валдемар Вальдемар Вальтер Варлам Варфоломей Вацловас Велимир Вилен Вильгельм "
            "Вильям Виталис Витаутас Витольд Витовт Влад Владлен Власий Володя Всеслав Гавриил Гаврила Галактион Герард Гервасий Герберт Герд "
            "Гинтас Гордей Гражвидас Густав Дамир Даниел Данил Демид Демьян Джек Дональд Донат Дорофей Евграф Евдоким Евсей Евстафий Евстигней "
            "Егорий Емельян Еремей Ермолай Ерофей Жорж Захарий Зигмунд Зиновий Измаил Изяслав Илларион Ильяс Ингвар Иннокентий Иоанн Иоаким Ипполит "
            "Исаак Исаакий Йозеф Йоганн Казимеж Камиль Карел Карл Карлис Касьян Касым Кеннет Кирьян Клим Конрад Кондрат Ксаверий Ксенофонт Лаврен "
            "Лавр Лазарь Леонард Леонтий Леопольд Лех Лонгин Лоренц Луис Лукьян Любомир Людвиг Людвик Лявон Мамед Манфред Маргус Мариан Марьян "
            "Матеуш Маттиас Махмуд Мефодий Мечеслав Мика Микита Милан Митрофан Михей Моисей Мстислав Мурад Мурат Мухаммед Натан Нестор Никифор "
            "Никанор Никон Нильс Норберт Олаф Онуфрий Орест Оскар Отто Панас Панкрат Пантелеймон Патрик Пауль Петер Петрас Потап Равиль Радослав "
            "Раймонд Райнер Рамон Рафаил Рафаэль Рафал Ратибор Ренат Рикардас Ричард Рудольф Саид Самсон Самуэль Санджар Святополк Серафим "
            "Сильвестр Симон Симеон Соломон Спиридон Стефан Сулейман Тиберий Тигран Тихомир Торстен Трифон Тадас Улдис Умар Урбан Устин Ульрих "
            "Фаддей Федот Федос Федосий Феодосий Феофан Фердинанд Филимон Флориан Фома Фридрих Фрол Хакоб Ханс Харлам Хельмут Хосе Хуан Христофор "
            "Хуго Шамиль Эдгар Эдгарс Эдмунд Эдуардас Элиас Эльдар Эмануил Эммануил Эрих Эрнест Эрнст Эугениуш Юлий Юлиус Юргис Юрген Юстин Якоб "
            "Ярек Ярема Паулюс Андрюс Дайнюс Жильвинас Саулюс Арунас Римантас Витас Саша Лёша Миша Паша Дима Коля Ваня Вова Серёжа Костя Женя Толя "
            "Витя Гриша Гена Рома Стас Витька Юра Лёня Федя Петя Вася Боря Никола Тёма Стёпа Лёва Валера Макс Дэн"
        ),
        "f": (
            "Агния Агафья Агриппина Ада Адель Аделаида Аделина Аделя Азалия Айгуль Аксинья Акулина Алевтина Альфия Амалия Анжелина Анисья Анита "
            "Антонида Анеля Анэля Апполинария Аполлинария Ариадна Ариана Арсения Астрид Аурелия Аэлита Бася Беатриса Береника Биргит Богдана "
            "Бригитта Бронислава Броня Ванда Ванесса Варя Василина Вацлава Вилена Витольда Влада Габриэла Гелена Генриетта Геновефа Гертруда "
            "Гражина Грета Гульнара Дарёна Джулия Дзинтра Дина Дорофея Евлампия Евпраксия Ефимия Ефросинья Женевьева Жозефина Зарина Зина "
            "Златослава Зофия Иветта Ида Иванна Изабелла Изольда Илга Инара Ингрида Казимира Камила Камилла Капитолина Карла Катарина Клара "
            "Клементина Констанция Крыстина Ксеня Лаура Лаурита Леа Леокадия Леонида Лера Лиана Лика Линда Лия Лолита Луиза Лукерья Люба Люся "
            "Лючия Люция Магда Малика Мальвина Манана Маргрит Мариам Марианна Мартина Матильда Мелания Меланья Милица Милослава Мирра Надя Наргиза "
            "Наташа Неля Нила Нора Олимпиада Олимпия Офелия Павлина Паулина Пелагея Радмила Рая Ребекка Римма Рогнеда Розалия Роксана Рузанна "
            "Руфина Сабина Саломея Сандра Сара Светозара Севиль Сима Симона Соня Стася Сусанна Тася Тома Уля Устинья Фаня Фатима Фёкла Фелиция "
            "Франциска Фрида Хельга Хедвига Цецилия Эдита Эльжбета Эрика Эрна Эсфирь Эстер Юзефа Юлианна Юнона Юстина Юстына Ядя Галя Ира Лена Лиля "
            "Люда"
        ),
    },
    "be": {
        "m": (
            "Авяр'ян Адольф Агафон Азар Аким Акім Альберт Альгерд Альфрэд Амброзій Анісім Анатоліюс Андрон Антоній Арон Архіп Арвід Асташ Аўгустын "
            "Багуслаў Баляслаў Браніслаў Бруна Бернард Баніфацый Вальдэмар Вальтэр Вільгельм Вітаўт Вітаўтас Вітольд Віліс Вольф Галяш Гардзей "
            "Герард Герберт Гілярый Гінтас Густаў Далмат Дамінік Дзям'ян Дзмітро Еўдакім Елісей Ермалай Зыгмунт Зыгмунд Зянко Ёсіп Ёзаф Ёган Ёнас "
            "Юзэф Ібрагім Ілары Іларыён Інакенцій Іпаліт Ізідар Ірэнеуш Каміль Карл Карп Каспар Клаус Клім Кліменцій Конрад Кандрат Ксаверы Лаўрын "
            "Лазар Леанард Леапольд Леанцій Луіс Лукʼян Людвік Люцыян Лёнік Майсей Мартын Марцэль Мар'ян Матэвуш Мацей Мікалоюс Мірон Мітрафан "
            "Мяфодзій Нестар Нічыпар Одгер Олаф Ота Оскар Отто Панас Панцеляймон Пранцішак Пракоф Пахом Петрас Пётра Пятрок Радаслаў Райнер Рафал "
            "Рэнат Рычард Рышард Рудольф Саламон Самсон Самуіл Севасцьян Севярын Серафім Спірыдон Стэфан Стась Тадэуш Томаш Трыфан Улас Ульдзіс "
            "Улдзіс Улад Уладзь Урбан Усяслаў Фадзей Фларыян Фама Фрыдрых Халімон Харытон Цярэнцій Цыпрыян Эдвін Эдгар Эдгарс Эдмунд Эрнест Юльян "
            "Юстын Янук Янусь Ярамір Ярэма Саша Лёша Міша Паша Дзіма Коля Ваня Вова Жэня Грыша Лёня Стас Вася Ясь Янэк"
        ),
        "f": (
            "Агаф'я Агнія Агнешка Агрыпіна Ада Акуліна Алеўціна Амалія Амелія Анеля Анэля Апалонія Апалінарыя Аўгінія Бася Баляслава Браніслава "
            "Ванда Вацлава Васіліна Велянціна Веслава Віталія Габрыэля Гелена Генавефа Грася Гражына Грыпіна Домна Дзіна Дзіяна Евеліна Жазэфіна "
            "Зіна Зося Ізабэла Ільга Ірма Казіміра Камілія Капіталіна Кацюша Крыстына Ксеня Леакадзія Лена Лера Ліля Лінда Ляля Люба Люся "
            "Людвіка Люцыя Лючыя Лёля Магда Магдалена Майя Мальвіна Марцэля Мар'яна Маруся Марыля Мелання Міхаліна Міра Надзя Наталка Настуся Ніла "
            "Нінэль Параска Пелагея Праскоўя Пракседа Рая Рыма Рымма Разалія Сабіна Саламея Серафіма Стася Стэфа Сузана Соня Таня Тася Тэкля Улляна "
            "Уля Усціння Фёкла Феліцыя Фядора Франя Францішка Хадоска Цэцылія Эдыта Эльжбета Юзэфа Юзефа Юльяна Юстына Ядзя Яўдакія Яўхімія "
            "Ганначка Галя Іра Тома"
        ),
    },
    "uk": {
        "m": (
            "Августин Адріан Альберт Амвросій Анатоль Антоній Арон Архип Богуслав Болеслав Борислав Броніслав Вальдемар Василько Вацлав Вітольд "
            "Вітаутас Всеслав Гаврило Генрік Гнат Гордій Дем'ян Демид Домінік Дорофій Едгар Емануїл Ернест Єлисей Єремія Єрмолай Євстахій Зеновій "
            "Йосиф Іларіон Інокентій Іполит Камал Карл Клим Клаус Конрад Корнилій Лаврентій Лазар Левко Леонтій Людвік Лук'ян Мар'ян Мартин Мефодій "
            "Мирон Митрофан Михась Мойсей Мстислав Назарій Натан Никифор Омелян Онуфрій Отто Охрім Панас Пантелеймон Патрик Прохор Радим Раїль "
            "Рафаїл Рафал Ренат Рудольф Самійло Самсон Северин Серафим Сидір Соломон Стефан Тадей Терентій Тихін Томас Тиміш Устим Фадей Федот "
            "Філарет Фома Хома Християн Юліуш Юстин Юзеф Юхим Ярема Яромир Саша Льоша Міша Паша Діма Коля Ваня Вова Костя Женя Толя Вітя Гриша "
            "Сергійко"
        ),
        "f": (
            "Агата Агафія Агнешка Агнеса Агнія Ада Аделя Аделіна Алевтина Амалія Аміна Анеля Ася Богдана Броніслава Ванда Віталіна Влада Владислава "
            "Габріела Гелена Галя Гражина Дана Діна Домініка Евеліна Еліна Еріка Євдокія Зоряна Зося Ізабелла Ілона Інеса Ірма Казимира Каміла "
            "Капітоліна Кароліна Катя Клара Ксеня Леокадія Лера Лєра Ліана Ліна Лола Людвіка Люба Магда Магдалена Майя Марфа Меланія Мелана "
            "Мілана Мілена Моніка Настя Наталка Нонна Олімпія Орина Параска Пелагея Римма Рита Роза Розалія Руслана Сабіна Саломея Серафима "
            "Снежана Соня Стася Таня Текля Устина Фаїна Цецилія Юліана Юстина Ярина Ївга Лена Іра Света Оля Юля"
        ),
    },
    "pl": {
        "m": (
            "Albin Aleks Alojzy Alfred Apoloniusz August Augustyn Bazyli Bartłomiej Bartosz Benedykt Beniamin Bernard Błażej Bolesław Bronisław "
            "Bruno Cyprian Cyryl Demian Donat Dionizy Edgar Edmund Eligiusz Emanuel Emil Erazm Ernest Eryk Euzebiusz Fabian Feliks Ferdynand "
            "Florian Fryderyk Gabriel Gerard Gleb Gustaw Gwidon Hieronim Hilary Hipolit Hubert Hugo Ireneusz Izydor Jarema Jaromir Jeremi Joachim "
            "Julian Juliusz Justyn Juzef Kacper Kasper Klaudiusz Klemens Konrad Kornel Krystian Krystyn Ksawery Leopold Longin Lucjan Łazarz Makary "
            "Maksymilian Marceli Marcel Maurycy Melchior Mieszko Miłosz Miron Mścisław Nestor Nikodem Olgierd Oskar Oleś Orest Patryk Paulin Prokop "
            "Remigiusz Rudolf Seweryn Sławek Sylwester Szczepan Teodor Teofil Tymon Tymoteusz Urban Walerian Wilhelm Witalis Włodzimierz Zenobiusz "
            "Zygfryd Andriej Aleksiej Timofiej Ostap Matwiej Makar Jegor Gienadij Wasyl Hryhorij Ołeh Dmytro Hleb"
        ),
        "f": (
            "Ada Adela Adelajda Adriana Albina Aldona Alfreda Amelia Aneta Angelina Aniela Anita Apolonia Berenika Bernadeta Bogna Bogumiła "
            "Bogusława Bolesława Bronisława Brygida Cecylia Celina Dagmara Delfina Edyta Eleonora Elwira Emilia Emma Ernestyna Eryka Eugenia "
            "Felicja Franciszka Gabriela Genowefa Gertruda Gizela Henryka Honorata Iga Ilona Inga Inka Irma Izabella Józefa Judyta Julianna Julita "
            "Kamila Karina Kazimiera Klara Klaudia Klementyna Konstancja Kornelia Kunegunda Laura Leokadia Leonarda Lilianna Liliana Lucja Łucja "
            "Ludwika Luiza Magda Malwina Marcelina Margarita Marianna Mariola Marlena Martyna Marzanna Matylda Melania Michalina Milena Mirosława "
            "Nadia Natasza Nela Nikola Nona Oliwia Otylia Patrycja Paula Pelagia Prakseda Rita Roksana Sabina Salomea Sandra Sara Stanisława Stefa "
            "Stella Sylwia Tatsiana Tekla Wacława Waleria Wiesława Wioletta Władysława Zenobia Zosia Ludmila Ksienija Irina Lizawieta Mira Snieżana "
            "Dzina Ryta Żana Alona"
        ),
    },
    "lt": {
        "m": (
            "Alfredas Algis Arnas Arūnas Aurelijus Benas Bronius Deividas Domantas Donatas Eligijus Eimantas Erikas Evaldas Feliksas Giedrius "
            "Gintautas Gytis Jokūbas Kazys Laimonas Laurynas Liudas Matas Modestas Rapolas Rimantas Romas Sigitas Stanislovas Svajūnas Vaclovas "
            "Vilius Virginijus Vytas Vladas Žilvinas"
        ),
        "f": (
            "Aistė Angelė Audra Dalia Danutė Daria Dovilė Elvyra Emilija Erika Ernesta Evelina Genovaitė Giedrė Gintarė Gražina Greta Ieva Ilona "
            "Jurga Justina Laima Lucija Milda Neringa Ramunė Renata Rita Sandra Simona Snieguolė Teresė Vanda Vilma Violeta Vita Zita Zofija Žaneta"
        ),
    },
    "en": {
        "m": (
            "Aaron Abraham Achim Adrian Albert Alessandro Alfred Alois Alvaro Andre Andreas Anthony Antoine Antonio Armin Arne Arnold Arturs Artūrs "
            "Bastian Ben Benedikt Benjamin Bernard Bernd Bernhard Bertrand Björn Bob Brendan Bruno Carl Carlos Casimir Charles Charlie Chris "
            "Christoph Christopher Christos Claus Conrad Craig Dave Davit Dennis Derek Detlef Diego Dirk Dominic Dominik Donald Douglas Eberhard "
            "Eckart Eduardo Edgar Edgars Edmund Edwin Egon Elias Emmanuel Enrico Eric Erich Ernest Ernst Eugen Fabian Ferdinand Fernando Florian "
            "Francis Francisco Frank Franz Fred Frederick Friedrich Fritz Gabriel Gareth Gary Gatis Geoffrey Georg Gerald Gerard Gert Gilbert "
            "Giovanni Giuseppe Glenn Gordon Graham Greg Guido Guntis Gunter Gustav Günter Günther Hannes Harald Harold Hartmut Heiko Heinz Helmut "
            "Hendrik Henri Henrik Herbert Hermann Horst Howard Hubert Hugo Ian Ingo Isaac Jack Jacob Jacques Jakob Jeff Jeffrey Jeremy Jerry Jim "
            "Jiri Jiří Joachim Joao Joe Joel Johan Johann Johnny Jonathan Jorge Jörg Josef José Jose Joshua Juan Julian Julien Julius Kalle Karel "
            "Karl Karlis Kārlis Karsten Keith Ken Kenneth Knut Konrad Laurent Lawrence Leif Leo Leon Leonard Leonhard Leopold Lewis Liam Linus "
            "Lorenz Lothar Louis Luca Lucas Luis Ludwig Luke Magnus Manfred Manuel Marc Marcel Marco Marcus Mario Maris Marten Martins Mārtiņš "
            "Matej Mateusz Mathias Matt Matteo Max Maximilian Michel Miguel Mike Milan Mohammad Mohamed Morten Moritz Nathan Neil Nicholas Nick "
            "Nicolas Niels Niklas Norbert Oliver Olaf Ole Olivier Omar Oscar Owen Pascal Patrick Pedro Petras Phil Philipp Philippe Pierre Pieter "
            "Rafael Rainer Ralf Ralph Raymond Rene Reinhard Reinhold René Ricardo Rick Roberto Robin Roger Roland Rolf Rory Rudolf Rüdiger Russell "
            "Ryan Sam Sandro Scott Sean Siegfried Simon Stefano Steffen Stephan Stephen Steve Sven Terry Theo Theodor Thorsten Tim Timothy Tobias "
            "Todd Tom Tomáš Tony Torsten Udo Uldis Ulf Ulrich Urs Volker Waldemar Walter Wayne Werner Wilhelm Wim Winfried Xavier Yves Zachary "
            "Zdenek Sasha Kolya Misha Dima Vova Kostya Zhenya Siarhey Uladz Lukaš Mečysłaŭ Jauhien Andruś"
        ),
        "f": (
            "Abigail Adele Agata Alice Amalia Amanda Amelia Amy Andrea Anita Anja Ann Anne Annegret Annette Antje Antonia Astrid Beate Bettina "
            "Bianca Birgit Birgitta Brigitte Camilla Carla Carmen Carol Caroline Charlotte Chiara Chloe Christa Christiane Christina Christine "
            "Cindy Clara Claudia Cornelia Cristina Dagmar Daniela Deborah Denise Dorothea Dorothy Doris Eleanor Elisa Elizabeth Elke Ellen Elsa "
            "Erika Erna Esther Evelyn Felicitas Fiona Franziska Frances Franka Freya Frieda Friederike Gabriele Gerda Gertrud Gesine Gintare Gisela "
            "Giulia Greta Gudrun Hannah Hanne Harriet Heather Heidi Heiner Helene Henrike Herta Hilde Hildegard Ida Ilona Ilse Ines Inge Irene Irma "
            "Isabel Isabella Isabelle Jacqueline Jane Janet Janine Jasmin Jennifer Jenny Joan Joanna Johanna Josephine Joyce Judith Juliane Julie "
            "Juliet Jutta Karen Karla Katharina Kathleen Kathrin Katja Kerstin Kirsten Klara Kristin Lara Lea Lena Leonie Liana Liliana Lily Lisa "
            "Lotte Louise Lucia Lucy Luise Lynn Manuela Margaret Margarete Margit Margot Marianne Marion Marlene Marta Martina Mathilde Melanie "
            "Melissa Michaela Michelle Miriam Mona Monica Nadine Nadja Natascha Nicole Nora Olivia Pamela Patricia Paula Pauline Rachel Ramona "
            "Rebecca Regine Renata Renate Rosa Rosemarie Ruth Sabrina Sally Sandra Sara Sharon Sibylle Silvia Simone Sonia Sonja Sophia Sophie "
            "Stefanie Stella Stephanie Susann Susanna Susanne Svenja Sylvia Sylvie Tanja Tatjana Theresa Therese Tina Ulrike Vanessa Verena "
            "Waltraud Wendy Wiebke Yvonne Zoe Ryta Natasha Katya Masha Dasha Lera Sveta Nadzya Tanya"
        ),
    },
}
