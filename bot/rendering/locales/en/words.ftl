language-name = English

role-state = state
role-foreign-official = foreign government
role-ngo = human rights defenders
role-opposition = opposition
role-press = press
role-legal = legal text

says-state = says the state
says-foreign-official = say officials of another country
says-ngo = say human rights defenders
says-opposition = says the opposition
says-press = says the press
says-legal = says a legal text
says-nobody = source not named
says-named = says { $name } ({ $role })
speaker-named = { $name } ({ $role })

target-potash = potash
target-aviation = aviation
target-banks = banks
target-individuals = persons and companies
target-oil = oil
target-border = border crossings
target-other = other measures

direction-eased = sanctions eased
direction-imposed = sanctions imposed
direction-extended = sanctions extended
direction-none = sanctions

state-reported = reported
state-confirmed = confirmed
state-disputed = figures differ
state-announced = announced
state-in-force = in force
state-reversed = taken back
state-withdrawn = withdrawn
state-merged = part of another event

health-ok = works
health-empty = works, no posts
health-unreachable = cannot be reached
health-timeout = answers too slowly
health-too-large = page too large
health-blocked = blocks us
health-rate-limited = asks us to slow down
health-redirected = leads elsewhere
health-wrong-type = not the kind of page expected
health-no-preview = preview switched off
health-gone = gone
health-page-changed = page changed its form
health-bad-items = items cannot be read
health-silent = unusually silent
health-new = not asked yet

part-women = women
part-men = men
part-political = political prisoners
part-extremism = convicted of “extremism”
part-foreigners = foreigners
part-clergy = clergy
part-ordinary = ordinary convicts
part-names = known by name
part-journalists = journalists
part-minors = minors
part-some = some of them
part-nationality = citizenship: { $country }
part-destination = taken to: { $country }

alert-type-release-reported = release reported
alert-type-release-revised = figure corrected
alert-type-release-disputed = figures differ
alert-type-release-confirmed = release confirmed
alert-type-release-withdrawn = report withdrawn
alert-type-sanctions-announced = sanctions announced
alert-type-sanctions-in-force = sanctions in force
alert-type-sanctions-reversed = sanctions step taken back
alert-type-sanctions-withdrawn = sanctions report withdrawn
alert-type-total-changed = new total of people held
alert-type-statement-edited = statement edited
alert-type-statement-deleted = statement deleted
alert-type-review-needed = needs a person’s check

people =
    { $bound ->
        [at_least] { $count ->
            [one] at least { $count } person
           *[other] at least { $count } people
        }
        [at_most] { $count ->
            [one] at most { $count } person
           *[other] at most { $count } people
        }
        [about] { $count ->
            [one] about { $count } person
           *[other] about { $count } people
        }
       *[other] { $count ->
            [one] { $count } person
           *[other] { $count } people
        }
    }
number-bounded =
    { $bound ->
        [at_least] at least { $count }
        [at_most] at most { $count }
        [about] about { $count }
       *[other] { $count }
    }
number-unknown = number not told

notice-source-failing = Source { $source } is failing: { $state }, since { $since }. { $detail }
notice-source-recovered = Source { $source } works again. It was: { $state }, since { $since }.
notice-other = Notice { $kind }: { $detail }
