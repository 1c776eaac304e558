"""English: agencies, governments, lists of sanctions, and the English editions of the state press."""

from __future__ import annotations

from claims.extraction.lexicon import Language


def fold(word: str) -> str:
    """Lower case, straight apostrophes, the possessive dropped: "Minsk's" is Minsk."""
    low = word.lower().replace("’", "'").replace("ʼ", "'")
    return low[:-2] if low.endswith("'s") else low


TAGS = {
    "siblings": ("brothers sisters siblings twins parents spouses couple sisters-in-law brothers-in-law"),
    "formerly": "former ex ex-* retired formerly one-time onetime",
    "inside": (
        "turned_down new_verdicts verdicts transferred went_on_trial in_the_dock still_count absentees gave_her gave_him still_in still_behind "
        "still_held still_inside still_jailed still_imprisoned still_detained still_serving still_there still_awaiting "
        "is_still are_still remains remain remained not_freed not_released not_among not_on_the_list not_include was_not were_not did_not_include "
        "leaves_out left_out left_behind left_off excluded excludes missing_from absent_from without_him without_her no_sign_of never_left "
        "declined_to refused_to refuses_to refusing_to rather_sit turned_back turned_away taken_back driven_back driven_off led_away sent_back "
        "returned_to_prison returned_to_the_colony back_behind back_in_prison back_in_jail back_in_custody rearrested re-arrested arrested_again "
        "detained_again arrested detained sentenced convicted handed_down awaiting_trial on_trial in_absentia serving to_serve stays_in "
        "stays_behind stayed_in stayed_behind transferred_to moved_to denied_parole recognised_as_political recognized_as_political died death_of "
        "killed has_~_behind_him"
    ),
    "persecutor": (
        "judge judges judged prosecutor prosecutors investigator investigators warden wardens guard governor officer officers major captain colonel "
        "lieutenant sergeant general propagandist minister ministers headed_by chaired_by chairman chairwoman lawmaker mp mps senator congressman "
        "congresswoman mayor consul ambassador premier president commissioner bishop archbishop cardinal negotiator chief deputy interrogator "
        "informer"
    ),
    "helper": (
        "met welcomed greeted awaited waited_for helped helps helping cares_for looked_after coordinator coordinates volunteer volunteers founder "
        "founded organiser organizer director editor editor-in-chief runs heads head_of headed led_by psychologist lawyer lawyers attorney counsel "
        "defender thanked thanks thank brought_her brought_him picked_up cellmate cellmates cell_mate classmate neighbour neighbor colleague "
        "co-defendant parishioner translator_of with_the_help_of"
    ),
    "voiced": (
        "recalls recalled remembers explains explained argues argued thinks believes insists insisted jokes joked laughs quotes quoted comments "
        "commented observes observed notes confirms adds admits asks asked replied answers answered writes wrote objects hopes hoped urges urged "
        "warns warned according_to in_the_words_of interview interviewed interviews interviewer author authors host hosts hosted correspondent "
        "reporter blogger columnist column op-ed by_our"
    ),
    "culture": (
        "concert concerts exhibition exhibitions film films painting paintings novel book books poem poems poetry song songs premiere play "
        "director_of screenwriter prize award awards laureate lecture festival anthology translation translated reads sings sang plays played "
        "gallery painter writer poet singer in_memory memorial published_by portrait"
    ),
    "stays": (
        "got_off got_out_and turned_back turned_around is_not was_not_one not_one_of leaves_out leaves_poczobut still_where led_back "
        "does_not_cover remains_in remain_in stays_in stayed_behind still_in still_inside still_jailed still_behind no_man's "
        "neutral_zone neutral_strip left_out"
    ),
    "expert": (
        "analyst expert sociologist political_scientist volunteer psychologist lawyer attorney doctor economist activist campaigner "
        "thanked awaited met signatory engineer"
    ),
    "couple": ("couple spouses twins"),
    "candidate": "candidate* hopeful contender",
    "kin": (
        "consul nuncio cardinal archbishop mep chargé "
        "his_lawyer her_lawyer their_lawyer lawyer_for 's_lawyer son daughter mum mom mother-in-law granddaughter grandson widow fiancée "
        "fiancee fiancé fiance aunt uncle cousin niece nephew girlfriend boyfriend cellmate neighbour neighbor friend wife husband "
        "mother sister brother"
    ),
    "search": "trial court verdict raid raids searched",
    "-then": "then_jailed then_re-arrested then_detained then_rearrested then_arrested then_taken then_sent",
    "-may": "in_may of_may since_may by_may until_may last_may on_may may_# this_may late_may early_may mid-may #_may",
    "oneprison": "colony_no penal_colony_no women_~_colony one_colony this_colony single_colony",
    "-arrive": "we_met",
    "begin": "early beginning",
    "inexchange": "in_exchange_for exchanged_for in_return_for",
    "-sofar": "since_then_,",
    "-earlier": "earlier_than_scheduled",
    "occasion": "victory_day independence_day revolution_day unity_day ahead_of_~_day for_christmas for_easter ahead_of_easter ahead_of_christmas",
    "superlative": "largest biggest first_since",
    "odd": "odd",
    "-handover": "handed_over_~_list handed_over_~_letter handed_over_~_petition",
    "explainer": "what_we_know what_is_known what_do_we who_are explainer explained",
    "apply": "granted exercised issued used_his extended_to",
    "halfof": "half_a half",
    "several": "several few many",
    "times:12": "dozen",
    "atrequest": "at_the_request at_the_requests at_request at_his_request at_her_request upon_the_request on_the_request at_the_urging at_the_plea",
    "abroad": (
        "ethiopia* myanmar* nigeria* nicaragua* iraq* afghanistan* egypt* algeria* morocc* tunisia* indonesia* philippin* thailand* uganda* "
        "kenya* rwanda* sudan* somalia* libya* yemen* saudi* qatar* pakistan* bangladesh* mongolia* vietnam* mexic* colombia* argentin* brazil* "
        "bolivia* salvador* hondur* guatemala* china chinese beijing turkey turkish serbia* hungar* armenia* moldova* kyrgyz* uzbek* tajik* "
        "turkmen* cambodia* zimbabwe* guinea* cameroon* eritrea* zambia* malawi* sri_lanka* nepal* venezuel* cuba* iran* gaza hamas israel* "
        "transnistria* abkhazia* ossetia*"
    ),
    "byword": "by",
    "ought": "must should ought",
    "-out": "home_office home_secretary home_affairs home_country home_page home_match",
    "oldwar": "nazi nazis concentration_camp ghetto auschwitz buchenwald holocaust wehrmacht red_army gulag stalinist",
    "accident": "rescuers firefighters lift_shaft elevator crash collision wreckage trapped rubble hostage-taker hijack*",
    "survey": "<people>_interviewed survey surveyed respondents poll polled interviewed_by questionnaire",
    "untrue": (
        "fake hoax untrue false_report false_reports false_claim proved_false turned_out_false not_been_confirmed was_not_confirmed false_alarm "
        "did_not_happen no_such_decree denied_that denies_that no_truth_to no_truth_in false_rumour* false_rumor* denied_reports denied_a_report "
        "denied_rumours dismissed_reports dismissed_rumours rejects_reports rejected_reports denies_reports denies_rumours denied_claims "
        "fabricated made_up hoaxes baseless unfounded hoaxer there_is_no_truth not_true is_not_true isn't_true never_happened nothing_of_the_sort "
        "disinformation misinformation april_fool not_confirmed"
    ),
    "?arrive": (
        "reach_<place> reaches_<place> make_it_to made_it_to are_across is_across across_the_border on_the_other_side over_the_border "
        "already_in_<place> back_in_<place> is_back_in are_back_in safe_across "
        "landed lands rolled_into rolls_into pulled_into drove_into on_board aboard touched_down flew_into flew_to stepped_off got_off "
        "disembarked checked_in reach reaches at_the_border at_the_<adj>_border at_~_border crossing_into entered enters safely_crossed took_off "
        "take_off boarded on_a_us_plane on_a_~_plane on_the_plane flown_in walked_into_lithuania walked_into_poland crosses crossed_at "
        "stepped_onto_lithuanian on_lithuanian_soil on_polish_soil on_ukrainian_soil on_eu_soil on_american_soil on_lithuanian_territory "
        "on_polish_territory are_through came_through are_in_lithuania are_in_poland is_in_poland is_in_lithuania are_in_vilnius are_in_warsaw "
        "safe_in_vilnius safe_in_lithuania safe_in_poland safe_in_warsaw now_in_vilnius now_in_lithuania landed_at touched_down_in disembark "
        "disembarks pulls_into drew_into drew_up"
    ),
    "?deport:past": "brought carried drove carrying brought_out put_across",
    "?free:past": (
        "left_<place> left_<prison> have_left_<place> has_left_<place> came_out come_out got_out go_free went_free goes_free walked "
        "spared_the_rest reunited_with back_with_~_famil* are_back is_back back_home out_of_<prison> out_of_~_<prison> out_of_<place> "
        "return_home returns_home came_home_from stepping_off step_off stepped_off steps_off gets_off getting_off in_his_own_flat "
        "in_her_own_flat in_his_own_bed in_her_own_bed at_home_in reunited hugged embraced_by his_first_night her_first_night is_home are_home "
        "been_home come_home_from slept_at_home on_his_way_home on_her_way_home on_their_way_home on_the_way_home flying_home headed_home "
        "heading_home on_their_way_out_of on_his_way_out_of on_her_way_out_of"
    ),
    "?out": ("home safe_at_home home_again home_at_last back_home free_! out_!"),
    "digest": (
        "in_figures in_numbers year_in_review month_in_review by_the_numbers monthly_review round-up roundup weekly_review statistics "
        "monitoring_report"
    ),
    "anniversary": (
        "anniversary a_year_since a_year_after a_year_on years_after years_since one_year_after one_year_on a_month_since a_week_since "
        "months_since weeks_since days_since year_since month_since week_since months_on weeks_on years_on year_on a_month_after a_week_after "
        "six_months_after one_month_after months_after weeks_after a_month_later a_year_later weeks_later_the three_weeks_on two_weeks_on "
        "a_month_on six_months_on years_later looking_back in_memory what_became where_are_they_now fortnight_after fortnight_since weeks_into "
        "months_into"
    ),
    "allofthem": "all_of_them they_were they_all",
    "somany": "that_many so_many",
    "upto": "to through",
    "between": "between",
    "me": "me us_were i_was we_were my_release",
    "how": "how",
    "ineffect": (
        "took_effect came_into_effect entered_into_force came_into_force has_applied halted_at_midnight since_midnight went_into_effect "
        "in_effect_since first_cars first_trucks first_lorries first_travellers first_vehicles first_passengers takes_effect_upon "
        "takes_effect_immediately takes_effect_today effective_immediately with_immediate_effect took_immediate_effect with_effect_from"
    ),
    "died": "died dead death deaths dies",
    "-place": "eu_exit federal_council",
    "before": "before prior ahead",
    "-after": "the_following",
    "entity_listed": "companies firms organisations entities",
    "he": "him her he she",
    "until": "until till through",
    "tells": "tells recounts describes recalls gives gave speaks talks",
    "them": "them everyone all",
    "detain": "detained arrested rounded_up",
    "-follow": "the_following as_follows",
    "selftopic": "relief easing concession concessions thaw softening relaxation reprieve delisting delistings",
    "-listing": (
        "designated_political designated_as comprises_~~_travel_bans comprise_~~_travel_bans includes_~~_travel_bans consist*_of_~~_travel_bans "
        "consisting_of_~~_travel_bans designated_a_political designated_~_political specially_designated"
    ),
    "-impose": (
        "designated_political designated_as comprises_~~_travel_bans comprise_~~_travel_bans includes_~~_travel_bans designated_a_political "
        "designated_~_political frozen_account* ban_is_lifted as_listing asset_freezes asset_freeze specially_designated"
    ),
    "had": "had",
    "unaffected": "does_not_affect_belarus do_not_affect_belarus does_not_cover_belarus",
    "edge": "the early late mid",
    "listing": (
        "put_~~_on_its_blacklist put_~~_on_its_list put_~~_on_its_sanctions put_~~_on_the_travel-ban put_on_the_travel-ban "
        "added_~~_to_~_list added_~~_to_~_blacklist added_~~_to_its_list placed_~~_on_~_list hit_by_eu_sanctions hit_with_sanctions "
        "entries_have_been_added entries_added fresh_listings new_listings own_designations under_an_asset_freeze signed_a_decree_against "
        "schedule_grows designates_# designated_# "
        "blacklisted blacklists blacklisting designated designates designating designation designations sanctioned hit_with hits_~_with "
        "slaps_~_sanctions imposed_sanctions imposes_sanctions entries_~_added items_~_added adding_items adding_the adding_~_items names_~_added "
        "were_added_under were_added_to are_added_to is_amended added_~_to_~_list placed_on_~_list put_on_~_list listings listing "
        "subject_to_an_asset travel_bans entry_bans barred_from_entering sanctions_# sanctions_<people> sanctions_<t:individuals> lists_# adds_to "
        "to_list to_blacklist new_eu_targets new_targets has_listed have_listed new_list new_~_list more_names further_names new_names punishes "
        "punished are_sanctioning is_sanctioning is_imposing are_imposing are_designating is_designating froze_~_assets freezes_~_assets has_frozen "
        "signs_sanctions signs_~_sanctions signed_sanctions subject_to_a_freeze subject_to_~_freeze freezes_the_assets froze_the_assets "
        "frozen_the_assets freezing_the_assets freezing_~_assets aligned_itself_with_the_listings adopts_the_listings adopting_the_listings "
        "mirrors_~_listings adding_#_names adding_~_names names_to_the_national targets_# hits_# sanctions_belarusian_<people> adds_#_names "
        "added_#_names banned_from_entering freeze_the_assets freeze_~_assets to_freeze can_no_longer_travel can_no_longer_enter "
        "may_no_longer_enter bars_# bars_<people> barred_# bars_~_from_entry bars_~_from_entering widens_~_list expands_~_list widened_~_list "
        "expanded_~_list took_action_against takes_action_against taking_action_against put_~_on_~_blacklist puts_~_on_~_blacklist "
        "put_~_on_its_list put_~_under_sanctions on_~_blacklist_for new_blacklist fresh_blacklist new_sanctions_list are_inserted is_inserted "
        "inserted_in"
    ),
    "freeone": "on_board has_been_named have_been_named been_identified named_by only_one among_the_arrivals we_can_confirm",
    "noname": (
        "our your my his her their brothers brothers sisters fathers mr mrs ms dr miss spaniard frenchman briton american americans designated "
        "revolution independence victory "
        "constitution father new cold federal national human penal foreign special roman catholic orthodox "
        "church unity christmas easter colony remand detention centre center council committee foundation radio agency eve year day feast saint "
        "st city street square bridge border house prison airport people's people embassy chamber assembly statement update live live: mahilioŭ "
        "babrujsk homiel hrodna mogilev mahilioŭ babruisk vitebsk gomel brest baranavichy navapolatsk polatsk bobruisk orsha shklou zhodzina "
        "pinsk lida slutsk maladzyechna senate congress union commission office minister freedom christian holy see nobel peace prize laureate "
        "oval page"
    ),
    "gov": "treasury government ministry minister cabinet authorities administration department parliament president side envoy officials",
    "town": (
        "brest mahilou homiel pinsk baranavichy baranovichi orsha polatsk polotsk shklou shklow lida slutsk smarhon horki mazyr ivatsevichy "
        "ivatsevichi vaukavysk volkovysk maladzechna molodechno salihorsk soligorsk rechytsa barysau valadarka zhlobin svetlahorsk niasvizh "
        "ashmiany shchuchyn krychau lepiel stolin kobryn navahrudak rečyca viciebsk mahilyow mahilyou homyel bobruysk grigorovshchina benyakoni "
        "bruzgi privalka"
    ),
    "ours": (
        "belshina belkommunmash gomselmash homselmash beltamozhservice keramin belorusneft belenergo beltelecom belaeronavigatsia "
        "beltechexport "
        "baranavichy baranovichi baranavičy pinsk polatsk polotsk orsha lida slonim rechytsa rechitsa zhlobin kalinkavichy maladzechna molodechno "
        "salihorsk soligorsk slutsk kobryn kobrin vaukavysk volkovysk smarhon ashmyany astravets ostrovets novahrudak navahrudak novogrudok "
        "stoubtsy niasvizh nesvizh kletsk kapyl asipovichy osipovichi horki krychau klimavichy mstsislau bykhau rahachou dobrush khoiniki yelsk "
        "zhytkavichy luninets stolin liakhavichy hantsavichy pruzhany malaryta drahichyn lepel pastavy braslau miory talachyn dokshytsy vileika "
        "vileyka miadziel lahoisk smaliavichy fanipal zaslauye valozhyn shklou shklow shklov ivatsevichy ivacevichy valadarka volodarka okrestina "
        "novinki brest mazyr homiel homyel viciebsk vitebsk vitebskian babrujsk bobruysk polack hlybokaje berestovitsa berastavitsa svislach "
        "zhodino belaz grodno's homel's minsk's belsat euroradio pinsk's salihorsk's vitsebsk's hrodna's brest's mahilyow škłoŭ orša žodzina "
        "sałihorsk maładziečna red-and-white white-red-white horki_colony valadarskaha "
        "svaboda pozirk zerkalo "
        "zhodzina akrestsina bobruisk babruisk mahiliou mogilev homel gomel vitsebsk hrodna grodno navapolatsk kgb naftan belinvestbank "
        "belarusbank belagroprombank grodno_azot lukashenk* tsikhanou* viasna belta belavia belaruskali statkevich kalesnikava babaryka "
        "bialiatski poczobut eismont medininkai šalčininkai kuźnica bobrowniki nasha_niva pozirk hlybokaye belneftekhim mozyr terespol połowce "
        "paternieki belgazprombank kukuryki labkovich stefanovich losik andreeva andreyeva zolatava andrzej_poczobut belarusians karpenkov "
        "kachanava kamenny_loh kamenny_log babarika viktar_babaryka kolesnikova byalyatski katsiaryna hlusk mahilioŭ belarusian-lithuanian "
        "polish-belarusian"
    ),
    "euphemism": "extremis*",
    "-deny": "not_rule_out did_not_rule not_ruled_out doesn't_rule no_#",
    "-neg": "no_._# no_#",
    "round": "round rounds wave waves time batch",
    "with": "with",
    "together": "along_with together_with alongside",
    "outof": "of",
    "achieved": "secured won achieved",
    "sothat": "that to_be",
    "pardon:past": (
        "spared_~_terms spared_~_sentences let_off granted_a_pardon pardoned granted_clemency granted_pardons granted_pardon clemency_for_# "
        "pardons_for_# spared_~_sentence* spared_the_rest be_spared_the benefit_from_~_clemency granted_clemency_to pardons_granted "
        "grants_pardon grants_pardons grants_clemency to_be_spared showed_mercy shown_mercy showed_clemency shown_clemency extended_clemency "
        "extends_clemency extended_mercy spares_# spared_# spares_~_punishment spared_~_punishment spares_~_sentence* remitted_~_sentence* "
        "remits_~_sentence* commuted_~_sentence* lifted_~_sentences pardoned_by receives_pardon received_a_pardon receive_a_pardon "
        "received_pardons receive_pardons were_granted_mercy signs_~_pardon signed_~_pardon* clemency_extended act_of_clemency_frees forgave "
        "forgives_# remits_the_sentences of_the_pardoned"
    ),
    "pardon:part": "the_pardoned",
    "pardon:pres": "pardons",
    "pardon:inf": (
        "to_pardon will_pardon would_pardon may_pardon might_pardon could_pardon spare_# to_spare spare_~_punishment show_mercy grant_clemency "
        "grant_pardon* extend_clemency remit_~_sentence*"
    ),
    "pardon:ger": "pardoning",
    "pardon:noun": (
        "pardon clemency a_pardon the_pardon presidential_pardon presidential_pardons mercy_decree act_of_clemency act_of_mercy pardon_decree "
        "clemency_decree"
    ),
    "free:past": (
        "regained_~_freedom got_~_freedom won_~_freedom prisoners_out inmates_out regain_freedom left_belarus left_minsk leave_belarus "
        "leaves_belarus out_of_belarusian out_of_~_jails out_of_~_prisons left_the_country leave_prison number_of_those_freed number_of_freed "
        "home_from_belarusian home_from_prison freed released liberated let_~_go lets_~_go let_~_out walked_free walked_out walk_free set_free "
        "set_~_free out_of_prison out_of_jail out_of_custody left_prison left_jail left_a_belarusian_cell left_penal returned_home came_home "
        "come_home came_out is_free are_free were_free is_out are_out returned_to_freedom let_out let_go regained_freedom gained_freedom "
        "gained_~_freedom returned_to_ukraine return_of_# walks_free walked_~_free handed_freedom has_freed home_from_# sprung springs "
        "way_home_from home_from_<place> heading_home_from flying_home_from leave_custody leave_jail leave_detention left_custody left_detention "
        "left_belarusian left_~_colony left_~_penal_colony leaving_custody allowed_~_to_leave allow_~_to_leave allowed_to_leave let_~_leave "
        "lets_~_leave walked_over walked_across walked_through crossed_into crosses_into have_left_prison have_left_jail sent_home sends_home "
        "sent_~_home allowed_home let_home let_~_go_home lets_~_go_home returned_to_~_famil* back_with_~_famil* left_their_cells left_their_cell "
        "left_his_cell left_her_cell step_out_of_prison stepped_out_of_prison is_free_again are_free_again is_now_free are_now_free finally_free "
        "a_free_man a_free_woman free_men breathed_free tasted_freedom tastes_freedom see_freedom saw_freedom emerge_from_prison "
        "emerged_from_prison emerged_from_jail emerges_from_prison were_let_out was_let_out has_been_freed have_been_freed got_out_of_prison "
        "gates_opened_for doors_opened_for opened_the_gates_for unlocked_the_cells_of has_walked_free have_walked_free has_left_prison "
        "has_left_jail put_on_a_plane_to put_on_a_bus_to set_at_liberty discharged_from_prison discharged_from_custody bound_for_freedom "
        "won_their_freedom won_his_freedom won_her_freedom regains_freedom let_#_people_fly let_~_people_fly let_~_fly_to_vilnius let_~_fly_out "
        "let_~_board emptied_a_cell emptied_cells left_the_colony left_colony"
    ),
    "free:part": (
        "freed_<people> released_<people> freed_prisoners the_freed the_released those_freed those_released ex-prisoner* former_prisoner* "
        "ex-political"
    ),
    "free:pres": (
        "frees releases_<people> releases_# lets_go frees_<people> walks_out leave_prison releases leaves_prison frees_# frees_another lets_#_go "
        "lets_~_walk lets_out lets_go_of"
    ),
    "free:inf": (
        "free_<people> release_<people> free_# release_# free_~_prisoners release_~_prisoners release_~_hostages free_all release_all "
        "free_political to_free depart_~_detention depart_~_custody depart_<prison> let_~_out_of_prison to_let_~_go set_~_at_liberty "
        "leave_their_cells walk_out_of_prison"
    ),
    "free:fut": (
        "will_free will_release to_be_freed to_be_released to_leave_prison to_be_let will_go_home go_home to_go_home will_walk will_come_home "
        "will_be_home"
    ),
    "free:ger": "freeing releasing",
    "free:noun": "release releases release_of freedom_for liberation_of_<people> return_of_<people>",
    "out": ("at_liberty on_the_outside free_after at_large is_free_! are_free_! free_at_last free_again free_:"),
    "deport:past": (
        "was_exiled were_exiled deported expelled bussed bused driven_to driven_out driven_across taken_to_<place> taken_out taken_across "
        "moved_to_<place> transferred_to_<place> brought_to_<place> banished flown_to sent_to_<place> forced_out forcibly_removed transported_to "
        "ferried flown_out escorted_to dropped_at_the taken_by_bus sent_into_exile shipped_to put_over_the_border put_across_the_border bundled "
        "drove_them_over drove_them_to taken_over_the_border walked_over_the_border pushed_across pushed_over expelled_to ejected thrown_out_of "
        "put_out_of thrown_out_of_the bundled_into bundled_out bundled_over banished_to flown_out_to flown_from_minsk airlifted airlifted_to "
        "dumped_at dumped_on shipped_out taken_abroad deported_to sent_abroad put_on_a_flight made_to_leave_the_country forced_to_leave_belarus "
        "forced_into_exile driven_into_exile"
    ),
    "deport:part": "deportees",
    "deport:inf": "deport expel",
    "deport:pres": "deports expels",
    "deport:noun": "deportation expulsion forced_exile banishment forcible_exile forced_departure",
    "arrive": (
        "reaches rolled_into rolled_across pulled_into arrived arrive arrives reached crossed crossed_the_border arrived_in arrival welcomed "
        "received_# took_in"
    ),
    "handover:past": ("handed_over transferred turned_over handed_back handed_~_back gave_back given_back released_into_the_custody"),
    "handover:noun": "transfer handover",
    "handover:pres": ("hands_over hands_back hands_~_back returns_#_<nation>"),
    "swap:past": "exchanged swapped",
    "swap:noun": "swap exchange swaps exchanges prisoner_swap prisoner_exchange",
    "swap:inf": "exchange_<people>",
    "amnesty": "amnest*",
    "termend": (
        "serving_~_sentences serving_~_sentence serving_~_terms serving_~_term served_~_term served_~_sentence served_~_time end_of_~_sentence "
        "end_of_~_term term_ended sentence_ended completed_~_sentence serving_out full_term served_out served_his_full served_her_full "
        "served_their_full having_served after_serving completed_his completed_her completed_their finished_~_sentence finished_~_term "
        "expiry_of_~_sentence expiry_of_~_term sentence_expired term_expired at_the_end_of_~_term at_the_end_of_~_sentence serve_out "
        "full_sentence term_over sat_out_~_years sat_out_~_term sat_out_~_sentence to_the_last_day four_years_to_the_day years_to_the_day "
        "every_day_of_~_sentence every_day_of_~_term time_served sentence_over sentence_complete"
    ),
    "early": "parole* early_release released_early",
    "decree": "edict edicts decree decrees order_on_pardon",
    "petition": "petition petitions clemency_request clemency_requests pardon_commission pardons_commission",
    "sign": "signed signs signing",
    "rearrest": (
        "refused_to_be back_in_~_colony back_in_prison back_in_jail back_behind_bars returned_to_prison returned_to_jail back_in_custody "
        "refused_to_leave refused_to_cross refused_to_go refused_~_exile would_not_cross refuses_to_leave rearrested re-arrested jailed_again "
        "arrested_again taken_back took_him_back took_her_back detained_again returned_to_~_colony returned_to_~_penal back_in_a_penal "
        "back_to_prison back_to_jail back_in_a_cell chose_to_return refused_deportation refused_to_board imprisoned_again sent_back_to "
        "refuses_exile turned_back_at fetched_back back_behind back_in_a_colony picked_up_again re-detained re-jailed rejailed hauled_back "
        "walked_back went_back_to_minsk returned_to_custody back_in_detention stepped_back_across declined_to_leave declined_to_cross "
        "declined_exile chose_to_stay refused_to_go_into refusing_to_leave refusing_to_cross back_in_~_custody back_in_<adj>_custody "
        "back_in_<adj>_jail back_in_<adj>_prison returned_to_the_<prison> taken_back_to_the_<prison> returned_to_his_cell returned_to_her_cell "
        "pardoned_in_<month>_arrested pardoned_in_<month>_detained freed_in_<month>_arrested freed_in_<month>_detained "
        "released_in_<month>_arrested released_in_<month>_detained returned_to_~_remand returned_to_~_cells back_in_the_colony back_in_the_same "
        "back_in_pre-trial back_in_remand behind_bars_again arrested_anew arrested_days_after arrested_hours_after detained_days_after "
        "detained_hours_after arrested_weeks_after detained_weeks_after arrested_months_after detained_months_after held_again seized_again "
        "taken_away_again taken_away_at_the_gate rearrested_at_the_gate arrested_at_the_gate detained_at_the_gate taken_off_the_bus "
        "taken_off_the_coach taken_off_the_plane taken_off_a_bus climbed_off_the_coach climbed_off_the_bus turned_around_at turned_on_his_heel "
        "turned_on_her_heel went_back_to_belarus went_back_into returned_to_belarus_and pardon_revoked revoked_pardon pardon_withdrawn "
        "pardon_annulled pardon_cancelled release_cancelled release_revoked release_annulled decree_revoked decree_withdrawn would_not_leave "
        "would_not_go wouldn't_leave wouldn't_go not_free_after_all not_released_after_all"
    ),
    "neg": (
        "not no never n't nobody none neither without didn't wasn't won't isn't aren't doesn't don't hasn't haven't weren't cannot can't nor wouldn't"
    ),
    "will": "will shall would to_be going_to 'll set_to due_to about_to expected_to likely_to plans_to poised_to",
    "may": "not_rule_out not_ruled_out not_excluded may might could can possible possibly perhaps",
    "if": "if unless provided should_minsk as_soon_as if_and_when",
    "decide": (
        "agreed_to_extend agreed_to_prolong agreed_to_lift agreed_to_impose decided decides instructed ordered decision_to agreed_to_list "
        "told_belta announced_plans announces_plans resolved resolves decree_to"
    ),
    "plan": (
        "plan plans planned planning intend* intends promise* pledge* expect* consider* ready prepare* preparing upcoming agreed agrees_to "
        "proposal proposed proposes forthcoming soon imminent negotiat* next_step next_group would_be future offer offers offered weigh* mull* "
        "vow* scheduled weigh weighs weighed mulls mulled eyes eyed considers ponders debates floats for_pardon up_for_pardon recommended_for "
        "recommended_pardoning recommends_pardoning candidates_for next_in_line under_consideration readies readying toying toy_with floated "
        "floating explore* exploring pondering contemplat* could_soon might_soon shared_intention intention_that plans_for preparations_for "
        "earmarked slated looks_set poised lined_up in_line_for sketch* drawing_up draws_up moot* mooted bet_on bets_on weighing mull mulling "
        "dangles eyeing flags flagged hinted hints prepares promised_to promises_to has_promised will_decide will_look_at i_will_look "
        "will_be_decisions decision_by next_batch next_wave next_round next_bus another_group another_round more_to_come more_are_coming "
        "more_will_follow more_will_come to_follow under_discussion in_talks talks_on talks_about on_the_way_out being_prepared is_being_prepared "
        "are_being_prepared being_negotiated being_discussed being_drawn list_is_ready list_being on_the_list_for up_for_release up_for_clemency "
        "awaiting_pardon await_pardon asked_for_pardon petition_for_pardon put_forward submitted_for_pardon within_weeks within_days "
        "in_the_coming in_coming_weeks in_coming_days any_day_now sooner_or_later window_of dangle* dangled held_out_the_prospect "
        "holds_out_the_prospect prospect_of prospects_for eventual countdown waiting_for_a_bus beds_ready"
    ),
    "discuss": (
        "discuss* talks_on talks_about talk_of talked_of talks_of negotiat* negotiation* spoke_about spoken_of discussing debate* consider* "
        "question_of sounding_out spoke_of"
    ),
    "hope": (
        "hope hopes hoped hoping want wants wanted wish wishes seek seeks sought dream* wanted_to bet bets wager* bank_on banks_on pin_hopes "
        "pins_hopes anticipat* expects expected eyes eyeing longs_for longed_for yearn* wish_for wishes_for hopeful look_forward looking_forward "
        "looks_forward long_to keep_faith confident optimis* optimistic"
    ),
    "demand": (
        "demand demands demanded demanding call_for calls_for called_for calling_for call_on calls_on called_on urge urges urged urging appeal* "
        "must should ask asks asked asking press_for pressing_for pushes_for pushed_for insist* priority campaign* petition_for plea pleas pray* "
        "vigil rally rallied protest_for demonstrat* stand_with efforts_to_free work_for plead* implor* demand_that appeals_to entreat* "
        "presses_for pressed_for press_minsk presses_minsk lobb* clamour* pleaded beg begs begged wish_list handed_~_a_dossier asked_her_to "
        "asked_him_to asked_them_to insisted insists insist_that asked_to recommends recommended recommend reiterate*_~_call repeat_our_call "
        "repeated_its_call repeated_his_call repeated_her_call renewed_its_call renewed_calls renews_call renews_calls joins_call joined_calls "
        "calls_again unconditional_release immediate_release immediate_and_unconditional must_be_free must_go_home must_come_home "
        "have_to_come_home has_to_come_home should_be_home belong_at_home ought_to_be resolution petition petitions petitioned signatories "
        "signatures open_letter undersigned interced* advocat* champion* speak_up_for speaks_up_for spoke_up_for stand_up_for picket* "
        "hunger_strike condition_for precondition prerequisite ultimatum we_want we_will_not_rest not_rest_until until_every until_all "
        "until_the_last until_each ask_for asks_for asking_for asked_for wait_for_their every_one_of_them every_last_one each_and_every bring_up "
        "raises_the_case raised_the_case raised_the_cases raise_the_case"
    ),
    "deny": (
        "no_majority_for postponed called_off collapsed fell_through turned_down refuses_to refused_to refusal declines_to no_plans too_early "
        "premature deny denies denied denying refute* dismiss* untrue fake false debunk* no_truth ruled_out rules_out rule_out rejected rejects "
        "no_grounds see_no_reason no_reason_to see_no_grounds no_intention no_appetite never_planned fail_to_agree failed_to_agree fails_to_agree "
        "no_majority no_consensus failed_to_reach no_agreement_on blocks_proposal vetoes vetoed veto has_not_budged not_budged no_talks "
        "no_such_plan no_such_plans not_on_the_table off_the_table not_considering not_planning nor_does_it_intend does_not_intend doesn't_intend "
        "do_not_intend turns_down rebuffed rebuffs rebuff ruling_out not_contemplat* knocked_down knocks_down shot_down shoots_down "
        "nothing_to_announce dampens plays_down played_down pours_cold no_question_of not_under_discussion opposes opposed_to objected objects "
        "sees_no_reason no_grounds_for no_grounds_to saw_no_reason no_return_to no_going_back no_way_back must_not_soften must_not_ease "
        "must_not_lift should_not_lift should_not_ease cannot_be_lifted cannot_lift not_now not_this_year not_in_this not_before_all not_a_chance "
        "out_of_the_question changed_its_mind thought_better nobody_will_be no_one_will_be none_will_be not_be_released not_be_freed "
        "not_be_pardoned will_not_release will_not_pardon won't_free won't_release won't_pardon no_more_pardons no_more_releases no_pardons "
        "no_pardon no_release no_amnesty no_mercy no_bargaining does_not_trade do_not_trade don't_trade will_not_trade no_exchange no_swap "
        "not_for_sale never_asked never_requested has_not_been_freed has_not_been_released have_not_been_freed no_deal no_such_deal no_such_list "
        "there_is_no_list there_is_no_bus no_bus no_buses nobody_was no_one_was turned_away petition_rejected plea_rejected appeal_rejected "
        "denied_clemency denied_pardon clemency_denied refused_clemency refused_pardon"
    ),
    "rumour": (
        "rumour* rumor* unconfirmed speculat* hear no_confirmation hear_that rumoured rumored reportedly_may said_to_be_considering allegedly "
        "sources_speculat* whisper* chatter hearsay gossip tipster sources_claim word_is word_has_it talk_of unverified anonymous_source "
        "anonymous_sources anonymous_channel telegram_channels_claim claims_circulat* circulating said_to_be is_said_to are_said_to purported "
        "purportedly supposedly reported_plan"
    ),
    "only": "only_when whenever always usually every_time",
    "report": (
        "announce* announced reported reports report confirm* confirms said says told revealed verified secured secure secures hailed welcomed "
        "welcome welcomes won"
    ),
    "managed": "managed_to succeeded_in secured_the helped_to",
    "follow": (
        "comments_on commented_on reacts_to reacted_to looks_back weighs_in follow follows followed following thanked thank thanks thanking "
        "exchanged_for in_exchange_for in_return_for since_the after_the_release praised praise praises explain* reaction_to why"
    ),
    "after": "even_though although the_day_he the_day_she the_day_they after when following now_that",
    "question": "why what how whether",
    "that": "that",
    "rel": "who whom whose which",
    "but": "but yet however although though while",
    "hundred": "hundred",
    "and": "and",
    "or": "or",
    "rangeto": "to",
    "also": "also too as_well",
    "separate": "separately in_addition_to_them besides_them in_a_separate",
    "another": "another more further",
    "again": (
        "again back_inside in_again locked_up_again jailed_anew sentenced_again convicted_again convicted_anew tried_again pulled_off_the_bus "
        "pulled_off_the_coach hauled_off_the removed_from_the_bus removed_from_the_coach removed_from_the_plane stepped_off_and_walked "
        "walked_back_to did_not_board missing_from_the_bus never_boarded was_not_on_the_bus never_arrived never_reached did_not_reach "
        "failed_to_arrive held_back kept_back left_behind_at led_away_by led_back fresh_charges new_charges new_criminal_case fresh_case "
        "new_case_against no_longer_free free_no_longer"
    ),
    "already": "already",
    "correct": "correction corrected corrects clarif* revised not_two earlier_reported",
    "say": (
        "said says say told tell reported reports report announced announces announce confirmed confirms added adds noted notes according "
        "counts counted count listed lists writes wrote stated states hear hears claims claimed named verified posted acknowledged acknowledges "
        "estimate* estimates put puts"
    ),
    "according": "according_to citing by_the_count_of per",
    "role": (
        "president secretary minister premier envoy ambassador deputy spokeswoman spokesman spokesperson prosecutor senator congressman "
        "congresswoman adviser advisor diplomat wife husband mother sister brother judge commissioner co-chairman pope king leader_of "
        "prime_minister secretary-general director-general"
    ),
    "people:name": "names entries",
    "people:person": "people person persons men_and_women souls individuals belarusian-held passengers_<prep> adults truckers trucker",
    "people:political": (
        "dissident dissidents political_prisoner* political_detainee* political_<people> prisoners_of_conscience politzek* politically_motivated"
    ),
    "people:prisoner": "prisoner prisoners inmate inmates hostage hostages captive captives jailed_<people> detainee detainees jailed imprisoned",
    "people:convict": "convict convicts",
    "people:foreigner": "foreigner foreigners foreign_nationals foreign_citizens westerner*",
    "people:citizen": "citizen citizens national nationals civilians civilian",
    "people:worker": (
        "doctors medics nurses physicians teachers lecturers professors academics scholars students workers_<prep> miners unionists "
        "trade_unionists trade_union_leaders union_members writers authors poets artists musicians actors directors_<prep> programmers engineers "
        "accountants businessmen businesswomen entrepreneurs lawyers_<prep> attorneys pensioners retirees farmers railwaymen rail_workers "
        "athletes believers protestants catholics baptists mothers fathers sons daughters wives husbands sick_ones invalids families human_beings "
        "compatriots countrymen cellmates cell-mates fellow_inmates media_workers economists historians sociologists architects volunteers "
        "managers ex-managers anarchists photographers scientists colleagues offenders lawbreakers newcomers arrivals returnees exiles deportees "
        "opponents critics protesters beneficiaries guests faces ppl freed_<prep> detained_<prep> sick_<prep> elderly_<prep> minors teenagers "
        "sisters brothers twins siblings "
        "teachers teacher doctors surgeons surgeon dentists dentist medics medic nurses nurse paramedics engineers engineer programmers programmer "
        "welders welder electricians electrician railwaymen railwayman railway_workers miners miner truckers trucker truck_drivers truck_driver "
        "lorry_drivers lorry_driver taxi_drivers farmers farmer cooks bakers baker hairdressers hairdresser accountants accountant bookkeepers "
        "bookkeeper librarians librarian architects architect designers designer photographers photographer filmmakers filmmaker actors actresses "
        "actress writers writer novelist translators translator historians historian philologists professors professor lecturers lecturer "
        "schoolboys schoolboy schoolgirls schoolgirl schoolchildren pupils students pensioners retirees retiree entrepreneurs entrepreneur "
        "businessmen hockey_players footballers footballer basketball_player athletes athlete violinists violinist pianists pianist conductor "
        "drummers drummer guitarists guitarist poets poet singers singer painters painter artists artist musicians catholics protestants baptists "
        "believers nuns nun monks monk deacons deacon pastors pastor clergymen parishioners teenagers teenager minors supporters cellmates cellmate "
        "compatriots compatriot volunteers strikers striker trade_unionists unionists beekeepers beekeeper gardeners gardener psychologists "
        "psychologist chemists chemist physicists physicist sisters brothers siblings twins dissidents couriers courier waiters waitress postman "
        "pilots carpenter grandmothers grandmother grandfather mothers fathers veterans ex-managers former_managers ex-convicts widows widow "
        "seamstresses seamstress"
    ),
    "free:imp": (
        "let_them_go let_him_go let_her_go let_them_all_go let_all_of_them_go let_them_out let_them_come_home let_them_go_home "
        "let_him_come_home let_her_come_home let_our_people_go let_my_people_go let_everyone_go let_everybody_go let_them_walk "
        "bring_them_home bring_him_home bring_her_home bring_our give_us_back give_me_back give_back_our set_them_free set_him_free "
        "set_her_free send_them_home open_the_cells open_the_prison open_the_jails empty_the_prisons empty_the_jails fill_them"
    ),
    "leftout": (
        "will_not_free did_not_ask did_not_request not_been_let_out is_not_free are_not_free not_out not_among_the not_among_them "
        "was_not_on there_was_no_bus nobody_came never_came did_not_come did_not_arrive remains_in_prison still_in_prison"
    ),
    "doubted": (
        "fantasy invention invented nonsense rubbish fabrication prank old_video old_photo mistaken_identity premature_reports unverified "
        "could_not_be_verified no_evidence"
    ),
    "deadline": ("before_christmas before_easter before_the_new_year by_christmas by_new_year"),
    "people:woman": "woman women",
    "people:man": "man men",
    "people:clergy": "priest priests pastor pastors clergy clergymen clergyman",
    "people:journalist": "journalist journalists activist* blogger* lawyer reporter* broadcaster* teacher",
    "people:pow": "soldier soldiers pow pows prisoners_of_war prisoner_of_war servicemen troops war_prisoners",
    "people:detainee": "migrant* patient* passenger* child children refugee* sailor* trucks lorries drivers",
    "single": (
        "a_doctor a_student a_poet a_pensioner a_musician a_driver a_trucker a_lawyer a_pastor a_nun a_monk a_photographer a_writer a_translator "
        "a_historian a_professor a_lecturer a_singer an_artist an_actor an_actress an_engineer a_programmer a_welder a_miner a_beekeeper "
        "a_librarian a_grandmother an_economist a_unionist an_australian a_swiss a_ukrainian a_russian a_canadian a_briton a_frenchman pastor nun "
        "monk grandmother writer translator historian professor lecturer painter artist actor actress engineer programmer welder miner trucker "
        "librarian accountant nurse violinist footballer athlete boxer swimmer economist ex-candidate former_candidate anarchist beekeeper "
        "chess_master union_boss union_leader truck_driver lorry_driver the_german the_swiss german_citizen polish_citizen latvian_citizen "
        "lithuanian_citizen japanese_citizen swiss_citizen ukrainian_citizen "
        "american priest citizen journalist activist lawyer teacher blogger musician pensioner prisoner politician dissident an_american "
        "us_citizen a_journalist an_activist a_priest a_citizen a_woman a_man a_belarusian a_lithuanian a_pole a_political_prisoner a_japanese "
        "a_blogger a_teacher a_nurse nobel_laureate the_laureate the_journalist the_activist the_blogger reporter editor analyst philosopher "
        "poet singer scientist student trade_unionist unionist doctor businessman businesswoman coach photographer lawmaker a_us_citizen "
        "a_national an_irish a_swede a_latvian a_german the_american"
    ),
    "political": "political politically dissident* extremis* protest* opposition hostage* repress* terroris* activist* viasna unrest regime",
    "prison": (
        "prison prisons jail jails jailed behind_bars colony custody cell cells detention imprisoned incarcerat* inmates sentence sentenced "
        "imprisonment valadarka okrestina akrescina penal unjustly_held wrongfully_held unjustly_detained wrongfully_detained wrongly_jailed "
        "unjustly_imprisoned wrongfully_imprisoned held_on_political"
    ),
    "among": "among_them among_those including of_them of_whom included among among_<people> of_the_# are_political",
    "list": "list lists listed",
    "more": "others other more remaining additional another further",
    "quality": (
        "belarusian political former other more new jailed foreign ordinary male female imprisoned additional extra seriously ill elderly "
        "convicted alleged western fellow_<people> gravely further british american polish lithuanian latvian ukrainian sick extremist freed "
        "released exiled belarusian-born dual civilian"
    ),
    "ordinary": "minors pregnant ordinary",
    "-free": (
        "freed_a_driver freed_~_driver freed_~_trapped released_~_album released_~_figures released_~_players on_free_transfers the_releases "
        "released_~_statement release_~_statement releases_~_statement releases_report released_~_report released_a_video released_~_video "
        "released_~_data released_~_list press_release news_release released_new release_date releases_new free_trade free_economic "
        "free_elections free_speech free_press free_zone duty-free duty_free free_of_charge free_world freed_up frees_up free_up visa-free "
        "release_notes freedom_house freedom_day freedom_in freedom_of film_release release_funds release_of_funds released_its "
        "release_of_~_film release_~_album price_release released_~_photo* release_of_~_report released_a_statement released_~_footage "
        "released_~_dam release_of_water release_of_~_results relieved free_from freed_from_~_post freed_from_~_duties liberated_from "
        "radio_free free_belarus freed_from_~_tax* release_~_version released_~_version releases_~_version radio_liberty came_out_in_favour "
        "came_out_against came_out_in_support walked_away left_office left_the_party left_hospital left_the_eu left_belarusian_market "
        "left_behind home_office home_secretary home_affairs home_crowd home_country home_page"
    ),
    "-pardon": "pardon_me beg_your_pardon",
    "-swap": (
        "exchange_rate exchange_rates stock_exchange exchange_of_views exchange_of_opinions exchange_students exchange_programme "
        "exchanged_views exchange_program student_exchange exchange_experience currency_exchange foreign_exchange crypto_exchange"
    ),
    "-deport": "taken_to_hospital taken_to_a_hospital sent_to_hospital",
    "held": (
        "are_considered considered_political are_recognised_as are_recognized_as number_of_political number_of_prisoners_of_conscience counted "
        "remain remains still_jailed still_held behind_bars still_in still_inside in_custody in_detention still_imprisoned in_prison in_jail "
        "documented listed considers recognises recognizes recognised_as recognized_as are_held still_detained languish* currently_in "
        "incarcerated imprisoned_in has_#_names are_documented in_prison_for kept_in in_captivity designated_as are_in stay_in counts_# list_has "
        "list_for_belarus detained still_behind count_of_# put_the_figure puts_the_figure put_the_number puts_the_number put_the_total "
        "puts_the_total list_now_stands list_stands list_now_has list_now_names list_names list_contains list_counts list_runs_to tally_stands "
        "count_stands total_stands stands_at stood_at stay_locked stay_locked_up locked_up still_locked are_inside still_locked_away "
        "still_in_cells are_still_in_cells still_in_the_camps remain_inside left_behind_bars still_serving unfree are_left have_been_left_behind "
        "remain_captive in_belarusian_prisons in_belarusian_jails on_our_list on_its_list on_viasna's_list entries_on number_stands "
        "population_of_political tally_of roll_of are_being_held is_holding holds_# keeps_# holding_# keep_#"
    ),
    "recognised": (
        "recognised recognized status_of_political been_on_the_list added_to_the_list_of_political named_political_prisoners "
        "declared_political_prisoners received_the_status given_the_status joined_the_list added_to_its_list added_to_our_list"
    ),
    "sentenced": (
        "jailed_in convicted_in imprisoned_in sentenced jailed_for handed_down been_through_~_trials went_through_~_trials stood_trial "
        "put_on_trial been_tried"
    ),
    "total": "in_total in_all total altogether overall totalling totaling full_group combined",
    "sofar": (
        "since_the_start since_the_beginning this_year so_far to_date since_then has_now up_to_now in_recent_months over_the_past all_told "
        "over_that_time in_the_past waves rounds including_this counting_this by_now in_total_since in_all_since brings_the_total "
        "bringing_the_total brought_the_total brings_to bringing_to takes_the_total taking_the_total total_since  running_total "
        "in_the_first_half over_the_year over_the_last over_the_past_year in_two_years within_a_year in_a_year in_eighteen_months "
        "in_twelve_months in_the_course_of in_the_last year_to_date as_of_today until_now thus_far cumulative*"
    ),
    "since": "since",
    "period": "over_the_past in_the_past over_the_last in_the_last within_the within",
    "now": "now currently today still",
    "nobody": "none nobody no_one",
    "bound:least": (
        "more_than over at_least no_fewer_than not_fewer_than no_less_than upwards_of above exceeds minimum_of a_minimum no_less upward_of"
    ),
    "bound:about": "about around some roughly approximately nearly almost close_to an_estimated estimated circa",
    "bound:most": "up_to at_most no_more_than not_more_than as_many_as fewer_than less_than under",
    "orsomore": "or_more",
    "orso": "or_so",
    "half": "and_a_half",
    "percent": "percent per_cent pct",
    "age": "aged year-old year-olds years-old years_old years_of_age",
    "agebefore": "aged age",
    "unit:year": "year years",
    "unit:month": "month months",
    "unit:week": "week weeks fortnight",
    "unit:day": "day days",
    "unit:hour": "hour hours minute minutes",
    "money": "dollars euros usd eur billion tonnes tons dollar euro rubles roubles",
    "label": (
        "article articles section licence license gl no colony number item items schedule part regulation package packages clause annex e.o o "
        "faq resolution page chapter form"
    ),
    "prep": "in on at by from to of for with after before during under over into since until about against between within",
    "was": "was were is are be been has have had am",
    "verb": "go walk leave come are have were has had is was said says from will would",
    "offset:0": "today tonight",
    "offset:-1": "yesterday overnight the_day_before a_day_earlier one_day_earlier",
    "offset:1": "tomorrow",
    "ago": "ago",
    "later": "later after",
    "few": "few several couple a",
    "last": "last previous past",
    "this": "this same",
    "next": "next coming",
    "earlier": "earlier previously before_that formerly in_the_past days_earlier weeks_earlier months_earlier earlier_this long_ago years_ago",
    "recent": "recently lately in_recent",
    "then": "then at_the_time back_then recall* that_year that_time",
    "sameday": "the_same_day same_day that_day on_the_same_day later_that_day",
    "weekend": "weekend",
    "future": "soon shortly in_the_coming in_coming",
    "permit": (
        "authoriz* authoris* allow* permit* lawful is_legal are_legal made_legal legalis* legaliz* permissible cleared clears may_now can_now "
        "covers delist*"
    ),
    "admit": (
        "lets let_back let_~_fly let_~_trade readmit* opens_skies opens_the_door opens_door gives_~_window grants_~_window gives_~_reprieve "
        "gives_~_green gives_~_go-ahead gave_~_green gave_~_go-ahead given_~_green given_~_go-ahead back_in_~_skies return_to_~_skies "
        "returned_to_~_skies restor* resum* unban* wins_relief won_relief wins_reprieve concession grants_~_relief exempt* reopens_~_skies "
        "reopens_~_market letting_~_through licensed regains_access regained_access regains will_open_~_skies to_open_~_skies may_land can_land "
        "land_again fly_again may_fly can_fly welcome_back welcomed_back back_in_~_airspace let_~_potash let_~_in open_~_market open_the_market"
    ),
    "delist": (
        "struck_off struck_from struck_out comes_off came_off gone_from taken_off dropped_from deletes strikes annulled vanished_from "
        "off_the_sanctions_list no_longer_listed no_longer_designated "
        "vanished disappeared axed cut_from deleted removed removes dropped drops struck* strikes* removal removals deletion deletions cleared_from "
        "took_~_off taken_~_off takes_~_off strike_~_from crossed_~_off erased_~_from wiped_~_from scrubbed_~_from unlists unlisted excluded "
        "excludes"
    ),
    "forbid": (
        "ban bans banned prohibit* forbid* forbade outlaw* barred halted bars_<adj:BY> bar_imports bar_purchases bar_every to_bar barring "
        "bars_imports bars_entry bars_dealings bars_transactions bars_trade bars_purchases bans_dealings are_cut_off is_cut_off been_cut_off"
    ),
    "draft": "draft drafts proposal proposals proposed proposes bill under_consideration",
    "agency": (
        "ofac treasury bis bureau_of_industry commerce_department department_of_commerce department_of_the_treasury federal_register sdn "
        "commerce_letter"
    ),
    "power:US": (
        "ustr us_trade_representative export-import_bank exim_bank house_panel senate_panel house_of_representatives senate "
        "american_officials us_officials american_diplomat* trump_administration us_president president_trump us_embassy americans "
        "commerce_department department_of_commerce washington "
        "ofac sdn bureau_of_industry bis treasury white_house federal_register general_license u.s united_states state_department oval_office us "
        "national_emergency senators congress lawmakers_in_washington white_house_aide treasury's department_of_state commerce congressional "
        "american_list bureau_of_industry_and_security"
    ),
    "power:EU": (
        "eu_general_court eu_spokes* commission_spokes* luxembourg_court luxembourg_judges bloc's 27_states 27_capitals eu_diplomat "
        "high_representative cfsp european_leaders kaja_kallas council_president dutch_presidency danish_presidency cypriot_presidency "
        "irish_presidency "
        "eu_council council_of_the_european council_of_the_eu restrictive_measures_in_view council_decision council_implementing council_regulation "
        "brussels kallas eu_foreign eu_ambassadors coreper official_journal european_commission eeas bloc eu_envoys eu_states eu_governments "
        "member_states eu_commission commission_has ambassadors mep meps strasbourg european_parliament commission_propos* commission_adopts "
        "commission_plans commission_wants commission_tables commission_tabled commission_unveil* commission_presents commission_presented "
        "commission_is commission_will commission_weigh* commission_consider* commission_rul* council_extends council_extended council_prolongs "
        "council_prolonged council_lists council_listed council_today the_council eu_court general_court court_of_justice twenty-seven eu_leaders "
        "eu_capitals eu_ministers foreign_affairs_council eu_diplomats eu_foreign_ministers european_foreign european_council union_law eu_law "
        "eu_rules foreign_ministers"
    ),
    "power:UK": (
        "his_majesty's_government hm_government foreign_,_commonwealth secretary_of_state_has_decided british_foreign_office "
        "british_treasury house_of_commons house_of_lords parliamentary_under-secretary "
        "foreign_office fcdo hm_treasury ofsi uk_sanctions downing_street british_government foreign_secretary starmer london britain uk "
        "the_commons whitehall cooper britons westminster home_office sanctions_minister office_of_financial_sanctions trade_department "
        "department_for_transport transport_secretary hmg"
    ),
    "power:CA": (
        "ottawa's canadian_foreign canada's minister_of_foreign_affairs_exempts canada "
        "global_affairs governor_in_council governor_general special_economic_measures canada_gazette ottawa anand canadians canadian_government "
        "foreign_minister_anand"
    ),
    "power:CH": (
        "swiss_cabinet bernese "
        "federal_council seco swiss_government bern eaer swiss switzerland swiss_economics secretariat_for_economic berne swiss_authorities "
        "swiss_customs federal_department economics_department swiss_department"
    ),
    "power:UA": (
        "ukraine's_president ukraine's_security ukrainian_president ukrainian_government kyiv's "
        "nsdc zelensky zelenskiy zelenskyy kyiv kiev president_zelensky security_council_ruling security_and_defence_council ukraine"
    ),
    "power:PL": (
        "poland poland's tusk's nawrocki polish_minister polish_president "
        "tusk sikorski kierwiński kierwinski polish_border polish_interior polish_government warsaw sejm polish_cabinet polish_customs "
        "polish_authorities mswia"
    ),
    "power:LT": (
        "lithuania lithuania's nausėda nauseda vilnius's "
        "lithuanian_cabinet lithuanian_government lithuanian_interior vilnius ruginienė ruginiene budrys seimas lithuanian_parliament "
        "lithuanian_border lithuanian_customs"
    ),
    "power:LV": (
        "riga's latvian_parliament "
        "latvian_government latvian_interior riga latvijas_vēstnesis cabinet_order siliņa latvia latvia's latvian_cabinet saeima latvian_border"
    ),
    "trade": (
        "import imports importing purchase purchases purchasing export exports exporting sale sales transit dealings transactions payments "
        "overflight flights shipments trade leasing landing overflights entry"
    ),
    "byactor": "minsk belarus lukashenko lukashenka",
    "recall": (
        "recall reminder as_reported recalled recalls remembered remembers recollect* looks_back look_back earlier_this earlier_in last_time "
        "previous_release previous_releases previous_group previous_round previous_swap earlier_release earlier_releases earlier_group"
    ),
    "react": (
        "comment* regret* condemn* criticis* criticiz* deplor* thank* denounc* mistake hails dismisses shrugs reacts reacted reacting doubts "
        "explains explained explainer timeline overview frequently_asked questions_and_answers challeng* sues sued contests contested lawsuit"
    ),
    "analysis": "why what how who will could can should does is overview explained explainer analysis opinion interview timeline",
    "reprint": (
        "reprint* reproduces reproduced merely_repeats republish* nothing_new merely_reprint previously_made_available previously_issued "
        "previously_published earlier_issued"
    ),
    "hedge": (
        "if provided_that on_condition should_minsk once_~_conditions not_rule_out not_ruled_out only_when only_after only_once not_before once_all "
        "until_all unless depends depend in_case in_the_event should_incidents"
    ),
    "crossing:PL": (
        "bobrowniki kuźnica kuznica terespol połowce polowce kukuryki slawatycze sławatycze kuznitsa polowce-peshchatka bialystok_crossing zosin "
        "krynki"
    ),
    "crossing:LT": "medininkai šalčininkai salcininkai lavoriškės raigardas kena kybartai lavoriskes",
    "crossing:LV": "paternieki terehova silene patarnieki silenė grigorovščina",
    "envoy": "coale trump envoy white_house rubio us_official state_department president_donald",
    "further": "further other_sanctions next_steps more_relief most_sanctions remaining additional_relief",
    "-power": "eu_exit",
    "whether": "whether",
    "t:other": (
        "plywood pellets wood_pellets tyre tire belshina microelectronics fibre optic_fibre batteries urea ammonia nitrogen_fertili* "
        "railway rail_freight locomotives sovereign_debt government_bonds treasury_bonds reinsurance insurance shipping_insurance "
        "semiconductors crypto-asset bank_notes banknotes alcohol beer software_for tobacco_maker cigarettes glassworks optical "
        "simulators_for plastics peat charcoal aluminium_profile lottery caterer lithium luxury_cars amkodor beltelecom peleng integral "
        "agat military_plant repair_plant hrodna_azot grodno_azot "
        "arms weapons timber wood steel metals machinery dual-use luxury tobacco nitrogen defence_plants tractors trucks_maker weaponry azot "
        "machine_tools electronics chips microchips optics gold furniture glass cement technology software diamonds luxury_goods dual_use "
        "military-industrial arms_makers drones drone_parts trucks buses tyres tires grain fertiliser_plant telecom* tractor* defence_industry "
        "defense_industry weapons_makers crypto* cryptocurrenc* helium chemicals aluminium spare_parts_for_tractors drone_engines industrial_goods"
    ),
    "power:NO": "norway oslo norwegian_government norwegian norwegians",
    "power:AU": "australia canberra australian australians",
    "power:NZ": "new_zealand wellington",
    "power:JP": "japan tokyo japanese_government japanese_cabinet",
    "power:CZ": "czech_government prague czechia czech czechs",
    "power:EE": "estonia tallinn estonian_government estonian_parliament riigikogu",
    "power:DE": "germany berlin",
    "announces": "announces announced",
    "keep": (
        "keeps_~_ban keep_~_ban keeps_~_sanctions keep_~_sanctions keeps_~_curbs keep_~_curbs keeps_~_embargo keeps_~_measures will_remain "
        "would_remain will_stay would_stay maintain maintains stand_by stick_to sticks_to holds_on no_change_in no_change_to stand_firm "
        "stands_firm stays_shut stay_shut remain_shut remains_shut remains_closed stay_closed stays_closed remain_closed stays_on_~_list "
        "remains_on_~_list no_talks_on no_discussion no_talk_of not_on_the_agenda not_on_the_table keeps_~_listed"
    ),
    "ruler": "lukashenko lukashenka",
    "": (
        "traders suppliers distributors subsidiaries sawmills institutes "
        "organisation "
        "entities companies firms organisations organizations enterprises plants makers producers manufacturers"
    ),
    "restore": "restor* reinstat* resum* reimpos*",
    "revoke": (
        "revoked revokes revoking withdrawn withdraws takes_back took_back taken_back rescinded cancelled cancels stripped "
        "revok* rescind* withdraw* withdrew cancel* annul* scrap* claw* pulls pulled pull yank* scrapp* nullif* void* reverses reversed reverse "
        "suspend* terminat* undoes undid"
    ),
    "no": "no",
    "we": "we our",
    "veto": "veto vetoes",
    "by": "by",
    "vote": "voted votes vote_to vote_for",
    "sanction": (
        "sanction* restrictive_measure* restrictive_measures curbs_on penalties asset_freeze* freezing_measures blocking_sanctions punitive_measures "
        "blocking_measures sanctions-related entry_ban* visa_ban* visa_restriction* travel_ban* freeze_of_assets asset-freeze transaction_ban* "
        "ofac_measures listing_of"
    ),
    "restriction": (
        "restriction* measures curbs curb ban bans prohibition* embargo* limits restraints ban_on blockade clampdown trade_ban overflight_ban "
        "flight_ban import_ban export_ban transit_ban export_controls"
    ),
    "sanctionlist": (
        "sdn_list sdn sanctions_list blacklist blacklists schedule_1 entity_list sanctions_listing sanctions_lists register_of_planes "
        "specially_designated list_of_blocked blocked_persons consolidated_list denied_persons asset-freeze_list sanctions_register sanctions_rolls "
        "its_list us_list eu_list uk_list black_list annex_i delisted delists delisting delistings delist keeps_~_listed american_list "
        "us_sanctions_list american_sanctions_list american_blacklist the_listings annex annexes sanctions_annex uk_sanctions_list canada_list "
        "canadian_list swiss_list national_list off_the_list stop-list sdn_listing rogues list_of_specially designated_nationals listed_persons "
        "minsk_list belarus_list belarusian_list widens_list off_list off_sdn the_list_of_people list_of_people_with off_the_~_blacklist "
        "us_blacklist from_list from_its_list"
    ),
    "licence": (
        "exemptions permits authorisations "
        "general_license general_licence general_licenses general_licences licence* license licenses licensing gl authorization authorisation "
        "waiver waivers general_licen* carve-out permit permission exemption derogation derogations"
    ),
    "lift:past": (
        "gave_back_~_licen* returned_~_licen* reinstated_~_licen* restored_~_licen* renewed_~_licen* reissued reissued_~_licen* "
        "granted_~_waiver granted_a_waiver granted_~_exemption granted_~_licen* issued_~_waiver issued_~_exemption approved_~_waiver "
        "approved_~_exemption approved_~_derogation agreed_~_waiver carved_out exempt_from have_authorised has_authorised is_legal_again "
        "are_legal_again legal_again can_be_bought may_be_purchased may_now_buy may_now_sell may_now_deal can_now_buy can_now_sell "
        "can_now_deal come_off_~_list came_off_~_list comes_off_~_list gone_from_~_list vanished_from_~_list disappeared_from_~_list "
        "no_longer_on_~_list no_longer_appears no_longer_appear no_longer_listed no_longer_designated taken_off_~_list took_~_off_~_list "
        "taken_from_~_list dropped_from_~_list deleted_from removed_from entries_are_deleted entries_deleted are_deleted is_deleted "
        "is_repealed are_repealed were_deleted were_struck released_~_from_sanctions freed_of_sanctions off_the_hook off_the_sanctions_list "
        "waved_through cleared_~_to_fly has_cleared have_cleared cleared_for_export cleared_for_sale widened_~_licen* extended_~_licen* "
        "broadened_~_licen* expanded_~_licen* signed_~_waiver has_waived relented_on rescinded_~_ban rescinded_~_sanctions dissolved "
        "scrapped_~_ban dropped_~_sanctions dropped_~_ban dropped_~_names ended_~_ban ended_~_embargo softened_~_ban suspends_~_freeze "
        "opened_~_market opened_its_market opened_its_guarantee set_aside reprieved "
        "lifted eased removed waived authorized authorised delisted relaxed loosened suspended deleted cleared allowed permitted unblocked unfrozen "
        "unfroze scrapped dropped rescinded revoked taken_off taken_~_off took_~_off took_off struck_~_off struck_off struck_from crossed_off "
        "strikes_~_from rolled_back covers lets_belavia opened_trade legalised legalized lawful permissible ended expired lapsed "
        "withdrawn withdrew axed abolished repealed vanished disappeared exempted exempt let_~_fly let_~_trade let_back readmitted unbanned "
        "gave_~_green gave_~_go-ahead given_~_green given_~_go-ahead restored resumed reinstated no_longer_subject no_longer_under "
        "no_longer_sanctioned no_longer_on no_longer_applies no_longer_apply no_longer_blocked off_the_list off_the_sdn off_us_blacklist "
        "off_blacklist off_sanctions off_the_blacklist cease_to cut_from shed_~_sanctions wins_relief won_relief wins_reprieve came_off come_off "
        "comes_off back_in_~_skies return_to_~_skies returned_to_~_skies freed_from_~_sanctions undid undone may_now can_now is_legal are_legal "
        "made_legal licensed regained_access softened took_the_sanctions_off took_sanctions_off took_them_off off_the_american_list off_the_~_list "
        "off_the_us_list off_american_list is_off_the_list off_america's entries_~_deleted by_removing removing_license removing_~_requirement* "
        "by_deleting removed_license removed_~_requirement* no_longer_needs_~_licence no_longer_needs_~_license no_longer_need_~_licen* "
        "no_longer_required crossed_out erased wiped_from wiped_off scratched_from delisted_by may_once_again may_again can_once_again can_again "
        "may_pay struck_~_from strike_~_from erased_~_from wiped_~_from dropped_~_from removed_~_from cut_~_from crossed_~_off scrubbed_~_from "
        "annulled annuls quashed voided lifted_the peeled_off unlocked taken_off_list taken_off_the took_~_off_list off_list no_longer_faces "
        "no_longer_face no_longer_bars no_longer_banned no_longer_barred no_longer_restricted cuts_sanctions cut_sanctions cuts_~_sanctions "
        "cut_~_sanctions trimmed trims pared pares walked_back rolled_back_~ wound_down unwound called_off_sanctions pulled_~_off pulls_~_off "
        "pulled_from_~_list drops_off_~_list dropped_off_~_list slipped_off fell_off_~_list falls_off_~_list terminated terminates struck_out "
        "strikes_out expunged back_on_~_market back_in_swift reconnected reconnects let_~_back lets_~_back given_back regained_~_access "
        "freed_from_sanctions freed_from_us wins_~_reprieve gets_~_reprieve got_~_reprieve gets_~_relief got_~_relief given_~_reprieve "
        "gets_~_licence got_~_licence granted_~_licence granted_~_license gets_~_license green-lit greenlit greenlights green-lights "
        "opened_the_door_to opens_the_market opened_the_market not_renewed did_not_renew let_~_lapse lets_~_lapse let_~_expire lets_~_expire "
        "allowed_~_to_lapse allowed_~_to_expire spared_from_sanctions no_sanctions_on was_lifted were_lifted is_lifted are_lifted has_been_lifted "
        "have_been_lifted opened_the_way opens_the_way opened_way clears_the_way cleared_the_way trims_its_list trimmed_its_list thawed are_gone "
        "is_gone were_gone unlists unlisted excluded off_the_~_blacklist off_~_sanctions_list is_off_the_~_blacklist"
    ),
    "lift:pres": (
        "issues_~_licen* issues_~_waiver issues_~_exemption grants_~_waiver grants_~_exemption grants_a_waiver grants_~_licen* "
        "grants_~_permit approves_~_waiver approves_~_exemption permits_uk permits_~_payments lets_~_export lets_~_buy lets_~_sell "
        "lets_~_ship lets_~_deal lets_~_process lets_~_return lets_~_back lets_~_through lets_~_service strikes_~_off strikes_off "
        "strikes_~_from removes_~_from comes_off_~_list come_off_~_list drops_~_names drops_~_from_~_list drops_~_sanctions drops_~_ban "
        "drops_sanctions scraps_~_ban scraps_sanctions ends_~_ban ends_~_embargo ends_~_sanctions widens_~_licen* extends_~_licen* "
        "broadens_~_licen* expands_~_licen* gives_back_~_licen* reinstates_~_licen* restores_~_licen* renews_~_licen* waves_~_through "
        "clears_~_for clears_simulators opens_its_market opens_~_market dissolves dissolving carves_out frees_~_from_~_sanctions "
        "are_lifting is_lifting we_are_lifting "
        "lifts eases removes waives authorizes authorises delists relaxes loosens suspends permits allows unblocks unfreezes scraps opens_trade "
        "opens_door opens_the_door opens_skies drops clears loosen lets_~_fly lets legalises legalizes ends expires lapses withdraws deletes "
        "rescinds revokes repeals abolishes strikes takes_~_off exempts gives_~_window gives_~_reprieve gives_~_green gives_~_go-ahead "
        "grants_~_relief grants_~_licence grants_~_license grants_~_window readmits restores resumes reopens_~_skies reopens_~_market unbans "
        "rolls_back easing_sanctions regains_access regains softens soften softening relaxing loosening easing lifting_~_sanctions ban_falls "
        "bans_fall sanctions_fall restrictions_fall scrapping repeals_the_ban revoking removes_license removes_~_requirement* drops_~_requirement* "
        "waiving lets_belavia_back takes_belavia takes_belaruskali crosses_~_off erases wipes deletes_~_from annuls unlocks trims pares terminates "
        "unwinds drops_visa drops_~_visa quashes greenlights dropping removing rescinding suspending repealing delisting unfreezing unblocking "
        "authorizing authorising allowing exempting ending terminating annulling cancelling canceling coming_off_the_list coming_off_~_list "
        "are_coming_off is_coming_off they're_coming_off thaws excludes"
    ),
    "lift:fut": (
        "will_strike will_delete will_drop_~_sanctions will_let_~_ship will_let_~_buy will_let_~_sell will_take_~_off would_come_off "
        "comes_back_the will_grant_~_licen* will_issue_~_licen* will_renew_~_licen* will_loosen will_end_~_ban "
        "will_lift would_lift to_lift will_ease to_ease will_remove would_remove to_remove will_be_lifted to_be_lifted would_be_lifted would_ease "
        "will_drop to_drop to_delist will_delist will_suspend to_suspend to_scrap will_scrap to_waive will_waive will_expire will_lapse to_relax "
        "will_relax will_be_eased would_be_eased to_be_eased will_be_removed to_authorize to_authorise will_authorise will_authorize will_allow "
        "will_end to_let_~_fly will_resume to_resume to_end will_open_~_skies to_open_~_skies will_soften to_soften would_soften will_terminate "
        "to_terminate to_be_delisted will_be_delisted will_come_off to_come_off will_unfreeze to_unfreeze will_restore to_restore will_let "
        "will_exempt to_exempt will_be_exempt will_go would_go could_go may_lift might_lift could_lift is_lifting are_lifting is_easing are_easing "
        "is_removing are_removing will_revoke to_revoke will_repeal to_repeal will_unblock to_unblock will_permit to_permit will_reopen_~_market"
    ),
    "lift:inf": (
        "strike_~_off strike_~_from delete_~_from take_~_off_~_list take_~_off_a scrap_~_ban scrap_~_sanctions drop_~_sanctions drop_~_ban "
        "un-sanction issue_~_licen* grant_~_licen* grant_~_waiver renew_~_licen* restore_~_licen* let_~_back_into let_~_through end_~_ban "
        "end_~_embargo carve_out dilute water_down chip_away roll_back_~_sanctions roll_back_sanctions wind_down_~_sanctions "
        "soften_~_sanctions "
        "lift ease remove waive authorize authorise delist relax loosen suspend permit looser scrap withdraw rescind revoke repeal unblock resume "
        "restore easing_of soften take_off take_~_off unfreeze exempt terminate annul trim unwind drop reconnect readmit legalise legalize "
        "let_~_potash let_~_in open_~_market open_the_market"
    ),
    "lift:noun": (
        "exemptions derogation derogations carve-outs loosening rollback roll-back repeal rescission suspension_of_~_sanctions "
        "suspension_of_sanctions reinstatement_of_~_licen* removal_of_~_sanctions removal_from_~_list easement bank_relief potash_relief "
        "deletion deletions relief easing removal removals delisting delistings lifting waiver waivers relaxation thaw concession concessions "
        "reprieve exemption lapse suspension unblocking authorization_of end_to_sanctions end_of_sanctions end_to_the permitting authorizing "
        "authorising removing letting_~_through sanctions_relief annulment unfreezing termination de-listing removal_of carve-out "
        "end_of_~_sanctions end_to_~_sanctions end_to_~_curbs end_of_~_curbs end_to_~_restrictions end_of_~_restrictions end_of_~_ban end_to_~_ban"
    ),
    "impose:past": (
        "put_~~_on_its_blacklist put_~~_on_its_list put_~~_on_its_sanctions put_~~_on_the_blacklist put_~~_on_the_sanctions "
        "put_~~_on_a_blacklist placed_~~_on_~_list added_~~_to_its_list added_~~_to_its_sanctions added_~~_to_~_list "
        "added_~~_to_~_blacklist added_to_its_list put_under_sanctions placed_under_sanctions hit_by_~_sanctions hit_with_sanctions "
        "hit_by_sanctions hit_with_~_sanctions penalises penalizes revoked_~_licen* revoked_general withdrew_~_licen* pulled_~_licen* "
        "rescinded_~_licen* cancelled_~_licen* took_back_~_licen* takes_back_~_licen* taken_back stripped_of_its_licence "
        "stripped_of_~_licen* reinstated_~_ban re-imposed reimposed_~_sanctions restored_~_ban restored_~_sanctions brought_back_~_ban "
        "prohibits_the inserts_a_prohibition prohibited_from_1 now_prohibited is_now_banned are_now_banned now_extends_to now_covers "
        "now_applies_to may_no_longer can_no_longer cannot_any_longer no_longer_allowed cut_off blocked_from loses_its_licence "
        "lost_its_licence loses_access lost_access loses_reinsurance closes_a_loophole closed_a_loophole under_an_asset_freeze "
        "under_asset_freeze are_now_subject is_now_subject now_subject_to added_to_the_transaction adds_to_the_transaction seized_~_assets "
        "froze_accounts blacklisted_~ moved_to_the_entity signed_~_decree_against signed_a_decree_against enacted_~_decree decree_against "
        "follows_suit followed_suit aligned_with_~_sanctions copied_~_listings "
        "joined_eu_sanctions aligns_with aligned_with joins_eu gave_itself imposed blacklisted designated sanctioned targeted extended_to added "
        "listed adopted expanded widened broadened tightened hit hit_with hits_with froze slapped banned barred put_on placed_on are_added included "
        "are_named frozen introduced agreed_new prohibited outlawed forbade forbidden halted toughened stiffened enacted unveiled levied clamped "
        "subjected approved_~_sanctions approved_~_package adopted_~_package passed_~_sanctions joined_~_sanctions mirrored_~_sanctions "
        "followed_~_sanctions signed_off closed_its_airspace closed_~_skies amended_by_adding is_amended are_amended were_amended has_been_amended "
        "announced_~_sanctions announced_sanctions announced_new announced_~_designations travel_bans entry_bans barred_from_entering named "
        "by_adding took_over punished reimposed froze_~_assets freezes_~_assets has_frozen matched mirrored copied signed_~_sanctions "
        "signed_sanctions aligned_itself aligns_itself falls_in_line fell_in_line froze_the_assets outlawed_the outlaws_the outlaws_imports "
        "formally_adopted_~_round adopted_~_round_of adopted_~_measures enacted_~_ban shut_out shuts_out shut_the_door closes_the_tap "
        "closed_the_tap subject_to_a_freeze subject_to_~_freeze freezes_the_assets put_~_under_sanctions puts_~_under_sanctions "
        "placed_~_under_sanctions places_~_under_sanctions slapped_~_sanctions slapped_sanctions slaps_sanctions levied_sanctions levies_sanctions "
        "levied_~_sanctions brought_~_under_sanctions bars_# bars_<people> bars_<adj:BY> bars_belarusian named_# names_# added_# adds_# designates "
        "designating_# is_today_designating is_designating today_designated penalised penalized punished_with frozen_out hit_out cut_off_~_from "
        "cuts_off_~_from cut_~_off locks_out locked_out shut_~_out shuts_~_out sanctions_belarusian sanctions_belarus sanctions_belavia "
        "sanctions_naftan sanctions_belaruskali sanctions_minsk sanctions_lukash* blocks_property blocked_property slapped_on slaps_~_on "
        "trade_ban_on bans_~_imports bans_imports bans_~_exports bans_exports reimposes_sanctions reimposed_sanctions reinstates_sanctions "
        "reinstated_sanctions restores_sanctions snapped_back snaps_back brings_back_sanctions brought_back_sanctions reinstated_~_sanctions "
        "joined_eu joins_~_in_sanction* puts_~_on_~_list adds_~_to_~_list added_~_to_its joined_~_measures adopts_eu takes_over_eu subjects_~_to "
        "took_aim takes_aim cracks_down extends_~_to_belarus widened_~_to outlaws criminalised took_action_against takes_action_against "
        "put_~_on_~_blacklist puts_~_on_~_blacklist cuts_~_off cut_~_off_swift cut_~_from_swift cuts_~_from_swift disconnects disconnected "
        "kicks_~_out kicked_~_out throws_~_out_of_swift booted_~_from tightens_the_screw tightened_the_screw turns_the_screw turned_the_screw "
        "screws_are_turned squeezes squeezed targets_belarusian hits_belarusian clamps_down clamped_down responded_with_sanctions "
        "responded_~_with_sanctions answered_~_with_sanctions hit_back_with_sanctions responds_with_sanctions retaliated_with_sanctions "
        "announced_~_measures announcing_~_measures unveils_~_sanctions unveiled_~_sanctions inserted inserts are_inserted is_inserted taken_over "
        "has_taken_over are_cut_off is_cut_off been_cut_off were_cut_off have_been_blocked has_been_blocked were_blocked are_blocked blocked_by "
        "amended_the_ordinance amended_the_belarus_ordinance"
    ),
    "impose:pres": (
        "puts_~_under_an_asset puts_~_on_~_blacklist puts_~_under_sanctions places_~_on_~_list adds_~_to_~_list adds_~_to_~_sanctions "
        "adds_~_to_~_blacklist moves_~_to_the_entity targets_# revokes_~_licen* revokes_general withdraws_~_licen* pulls_~_licen* "
        "rescinds_~_licen* cancels_~_licen* takes_back re-imposes reinstates_~_ban reinstates_~_sanctions restores_~_ban brings_back_~_ban "
        "inserts inserts_a_prohibition shuts_out stops_~_imports blocks_~_imports halts_~_imports widens_~_ban tightens_~_ban "
        "extends_the_ban_to extends_the_definition freezes_~_assets follows_suit copies_~_listings loses hits_~_with goes_after "
        "imposes blacklists designates sanctions_# sanctions_<people> sanctions_<t:individuals> targets adds lists expands widens tightens bans "
        "stretches broadens slaps forbids forbid adopts hits freezes prohibits outlaws toughens introduces levies joins_~_sanctions "
        "announces_~_sanctions announces_sanctions announces_new unveils subjects takes_over punishes reimposes are_sanctioning is_sanctioning "
        "is_imposing are_imposing are_designating is_designating are_adding is_adding bars_<adj:BY> matches mirrors copies signs_~_sanctions "
        "signs_sanctions bars_# bars_<people> names_# adds_# penalises penalizes reinstates snaps_back cuts_off curbs_imports restricts "
        "limits_exports imposing sanctioning blacklisting designating banning freezing tightening widening expanding prohibiting outlawing "
        "targeting bars_dealings bars_transactions bars_trade bars_purchases bars_imports bars_exports bans_dealings"
    ),
    "impose:fut": (
        "will_follow_suit would_follow will_be_an_offence would_be_barred will_revoke will_withdraw_~_licen* will_pull_~_licen* "
        "will_be_pulled would_be_pulled will_put_~_on will_add_~_to will_penalise will_outlaw "
        "will_impose would_impose will_add to_impose to_be_listed will_forbid will_ban would_ban would_forbid would_add to_ban to_add to_blacklist "
        "to_sanction will_sanction will_list to_list to_tighten to_expand to_widen will_target to_target would_target to_adopt will_adopt "
        "will_be_banned will_be_prohibited to_forbid would_prohibit will_prohibit to_prohibit would_hit to_reimpose will_reimpose to_freeze "
        "will_freeze will_bar to_bar will_cut_off will_join to_join_~_sanctions to_put_~_on to_hit will_hit is_to_ban are_to_be_banned to_introduce "
        "will_introduce to_slap will_slap to_snap_back will_snap_back to_restore_sanctions to_restore_~_sanctions to_end_imports to_halt_imports "
        "to_stop_imports would_name would_list would_cover would_bar would_cut would_outlaw"
    ),
    "impose:inf": (
        "revoke_~_licen* withdraw_~_licen* pull_~_licen* rescind_~_licen* re-impose put_~_under_sanctions add_~_to_~_list list_the_staff "
        "propose_the_listing put_~~_on_the_list stiffen "
        "impose blacklist add designate expand tighten widen target cover ban prohibit forbid list_more adopt_~_sanctions introduce "
        "sanction_<t:individuals> toughen tougher tighter to_list reimpose outlaw bar freeze_the_assets freeze_~_assets bar_every to_bar "
        "to_blacklist to_freeze freeze_out slap hit penalise penalize sanction_naftan sanction_belaruskali sanction_the sanction_# put_~_on_~_list "
        "put_~_on_its_list snap_back restore_sanctions restore_~_sanctions reinstate_sanctions reinstate_~_sanctions cut_off shut_out extend_~_to "
        "end_imports end_the_import halt_imports stop_imports end_purchases stop_buying close_~_market"
    ),
    "impose:noun": (
        "snap-back snapback re-imposition revocation_of_~_licen* withdrawal_of_~_licen* loss_of_~_licen* fresh_listings new_listings "
        "further_listings import_ban export_ban purchase_ban asset_freeze_on parallel_measures new_blacklist designations_of "
        "own_designations "
        "listing listings designation designations new_sanctions imposition new_measures new_round fresh_sanctions new_criterion "
        "further_sanctions additional_sanctions more_sanctions additional_measures further_measures fresh_measures new_restrictions fresh_curbs "
        "new_curbs tightening expansion adopting imposing designating blacklisting new_list new_~_list longer_list more_names further_names "
        "new_names reimposing reimposition"
    ),
    "extend:past": (
        "rolled-over prorogued for_another_year for_a_further_year for_another_six_months for_a_further_six twelve_more_months "
        "six_more_months one_more_year approved_~_rollover agreed_~_rollover continued_the_national continued_for_one_year is_continued "
        "continuing_for_1_year extended_until extended_to "
        "extended prolonged renewed continued rolled_over kept_alive kept_~_alive kept_~_in_place stretched stretched_out kept_up "
        "kept_~_under_sanctions keeps_~_under_sanctions left_~_under_sanctions leaves_~_under_sanctions leaves_~_in_place left_~_in_place "
        "rolls_~_over rolled_~_over rolled_forward re-upped renewed_for extended_for keeps_~_for_another kept_~_for_another given_another_year "
        "gets_another_year will_run_until will_now_run runs_until_28 valid_until_28 in_force_until_28"
    ),
    "extend:pres": (
        "continues_the_national "
        "extends prolongs renews continues prolong rolls_over keeps_~_alive stretches leaves_~_under_sanctions rolls_over_~ rolls_forward "
        "keeps_sanctions_for keeps_~_another_year extending prolonging renewing to_run_another to_run_for_another runs_for_another runs_another"
    ),
    "extend:fut": (
        "will_extend will_renew will_prolong to_extend to_renew to_prolong to_roll_over will_roll_over will_continue_for to_continue_for "
        "is_to_be_extended will_be_extended to_be_extended will_be_renewed to_be_renewed"
    ),
    "extend:inf": ("keep_~_in_place_until keep_all_restrictive extend prolong renew roll_over"),
    "extend:noun": ("roll-over renewals extension prolongation renewal rollover continuation continuing extending renewing prolonging"),
    "transit": "transit transits transshipment ports rail_route",
    "port:LT": "klaipėda klaipeda",
    "head": "chairman chairwoman head chief boss ceo director management founder owner bosses heads executives president",
    "-lift": (
        "cut_off cuts_off cut_~_off_from bars_dealings bans_dealings ban_on_dealings prohibits_dealings outlaws_dealings ban_on_~_dealings "
        "bar_dealings cut_~_off cut_off_from cleared_the_package cleared_~_package cleared_the_~_package"
    ),
    "land:past": "landed ended_up wound_up found_themselves finds_itself",
    "land:pres": "land lands",
    "putonto:past": "put placed entered inscribed",
    "putonto:pres": "puts places enters",
    "when": "when",
    "unsaid": "did_not_say does_not_say would_not_say declined_to_say refused_to_say gave_no_date no_date unclear remains_unclear has_not_said",
    "explains": (
        "what_this_means what_it_means what_that_means what_it_does what_we_know what_is_known reaction_from reaction_of in_numbers years_on "
        "six_years_of five_years_of"
    ),
    "-extend": (
        "extends_to_entities extends_to_all extends_to_any extends_to_subsidiaries extends_to_firms extends_to_companies extends_to_dealings "
        "extends_to_transactions"
    ),
    "deceased": "deceased late_businessman had_died",
    "ends:inf": "end shorten cut_short",
    "ends:past": "ended shortened",
    "ends:pres": "ends shortens cuts_short",
    "reach": "covers cover extends_to",
    "owner": "owner owners founder",
    "migrant": "migrant* asylum border_fence fence border_barrier turned_back pushbacks",
    "gate": "airspace skies its_market their_market the_market its_ports",
    "cheer": "welcom* hail* prais* applaud*",
    "personal": "individual_sanctions individual_listings personal_sanctions individual_measures",
    "power:IS": "iceland reykjavik",
    "power:LI": "liechtenstein vaduz",
    "power:KR": "south_korea seoul",
    "because": "in_connection_with in_view_of_the_lifting",
    "likewise": (
        "parallel in_tandem likewise similar_steps own_steps steps_of_its_own steps_of_their_own measures_of_its_own measures_of_their_own "
        "same_day_as"
    ),
    "concession": "although though even_though",
    "promise": "promised promises pledged pledges",
    "comesinto": "will_enter_into_force will_come_into_force comes_into_force enters_into_force takes_effect_on will_take_effect",
    "runsout": "expire expires expired lapse lapses lapsed runs_out",
    "stay": (
        "restrictions_~_remain ban_stands ban_remains curbs_~_remain sanctions_stay remain_in_force remain_in_place sanctions_remain remain_blocked "
        "stays_blocked stay_in_place restrictions_remain curbs_and_~_remain unaffected stay_blocked remain_prohibited curbs_remain not_affected "
        "remains_blocked still_in_place still_in_force remains_in_force remains_in_place still_under still_banned still_bars still_bans "
        "remain_under remains_under stays_in_place stay_in_force stands_as_it_is bans_stand are_still_in_place remain_sanctioned remains_sanctioned "
        "still_sanctioned still_blacklisted still_listed still_barred still_shut_out stays_shut_out remain_shut_out remain_barred remains_barred "
        "stays_barred stay_barred stay_banned remain_banned remains_banned stays_banned remain_off-limits remains_off-limits stays_off-limits "
        "still_off-limits remain_closed_to remains_closed_to stays_closed_to stay_closed_to still_closed_to stays_on_the_list remain_on_the_list "
        "stay_on_the_list still_on_the_list remain_listed remains_listed stay_listed stays_listed keep_applying keeps_applying still_apply "
        "still_applies continue_to_apply continues_to_apply remain_applicable untouched are_untouched was_not_affected were_not_affected "
        "remain_frozen remains_frozen stay_frozen stays_frozen still_frozen stay_put stays_put remain_unchanged remains_unchanged are_unchanged "
        "is_unchanged no_change_to_eu law_still sanctions_linger restrictions_linger curbs_linger stays_on_brussels stay_on_brussels "
        "stays_on_~_list stay_on_~_list remain_on_~_list remains_on_~_list still_on_~_list"
    ),
    "under": (
        "under_sanctions on_the_sanctions_list_since on_sanctions_lists on_a_sanctions_list on_its_sanctions_list on_the_eu_blacklist "
        "under_western_sanctions under_american_sanctions under_european_sanctions under_us_sanctions under_british_sanctions "
        "under_canadian_sanctions under_swiss_sanctions under_eu_restrictive under_embargo blacklisted_since sanctioned_since listed_since "
        "barred_since banned_since cut_off_since shut_out_since blocked_since frozen_since subject_to_eu_sanctions subject_to_us_sanctions "
        "subject_to_sanctions targeted_by_sanctions targeted_by_eu hit_by_sanctions hit_by_eu_sanctions sanctioned_by_the_eu sanctioned_by_brussels "
        "sanctioned_by_washington sanctioned_by_the_us blacklisted_by_the_eu blacklisted_by_brussels blacklisted_by_washington "
        "blacklisted_by_london on_the_eu's_list on_the_eu's_blacklist on_brussels'_list is_on_~_sanctions_list are_on_~_sanctions_list "
        "who_is_on_~_list who_are_on_~_list which_is_on_~_list stands_on_~_list on_the_eu_sanctions_list on_the_us_sanctions_list "
        "on_the_uk_sanctions_list on_western_sanctions_lists on_european_sanctions_lists"
    ),
    "package": "package round",
    "criterion": "sanctions_regime criterion criteria legal_tool hybrid",
    "emergency": "national_emergency emergency_over belarus_emergency emergency_with_respect emergency_order emergency_law belarus_emergency_order",
    "close:past": (
        "bans_buses banned_buses bans_~_buses banned_~_buses bans_~_lorries banned_~_lorries bans_~_trucks banned_~_trucks bans_trucks "
        "banned_trucks bans_lorries turned_back_~_lorries turned_back_~_trucks no_longer_admits locked padlocked bolted barred_~_trucks "
        "barred_~_lorries barred_cars bars_cars closed_one_lane shut_the_border shut_its_border keeps_~_out "
        "closed shut sealed shuttered lowered halted_~_traffic suspended_~_traffic closed_off sealed_off barred_traffic "
        "traffic_stopped traffic_halted halted_traffic stopped_traffic can_no_longer_cross can_no_longer_pass no_longer_let_through"
    ),
    "close:pres": (
        "bans_~_plates bans_cars shuts_off locks throws_the_bolt no_longer_lets bars_buses stops_buses stops_trains halts_buses "
        "halts_trains "
        "closes shuts seals seals_border seals_~_border shuts_~_crossing slams_shut slams_~_shut pulls_down_the_barrier shuts_its_border "
        "halts_traffic stops_traffic bars_lorries bars_trucks"
    ),
    "close:fut": (
        "will_bar_~_lorries will_bar_~_trucks will_ban_buses will_lock "
        "will_close to_close will_shut to_shut to_seal will_seal would_close would_shut to_halt_traffic will_halt_traffic would_be_shut "
        "would_be_closed will_be_shut will_be_closed to_be_shut to_be_closed"
    ),
    "close:inf": "close shut seal halt_traffic stop_traffic halt_~_traffic seal_off",
    "close:noun": "closure closing sealing shutdown shutting closures",
    "open:past": (
        "back_at_work let_~_lorries let_~_trucks let_~_buses let_trucks let_lorries lifted_~_bus_ban lifted_the_bus_ban bus_ban_lifted "
        "waved_~_through the_barrier_up barriers_up readmits readmitted again_admits unlocked unlocked_~_crossing again_let_through "
        "rolled_again "
        "reopened opened went_up cross_~_once_more resumed_~_traffic lifted_the_closure back_in_operation unsealed traffic_resumed lift_the_closure "
        "resumed back_in_business open_again works_again operating_again running_again welcomed_~_travellers welcomed_~_first repealed_~_suspension "
        "lifted_~_closure ended_~_closure swung_open flung_open first_cars_roll* first_trucks_roll* first_lorries_roll* first_cars_cross* "
        "first_trucks_cross* first_~_rolled first_~_crossed first_~_drove first_~_passed_through"
    ),
    "open:pres": (
        "lets_rail_freight lets_~_cross lets_trucks lets_lorries lets_~_lorries lets_~_trucks lets_~_buses lets_buses readmits re-admits "
        "unlocks takes_~_trucks_again takes_~_lorries_again "
        "reopens opens resumes_~_traffic unseals repeals_~_suspension repeals_order reopening swings_open swing_gates_open swings_~_open "
        "swing_~_open lifts_~_closure ends_~_closure"
    ),
    "open:fut": (
        "may_roll may_cross may_roll_from will_let_~_trucks will_let_~_lorries will_let_~_buses will_readmit to_readmit will_let_~_through "
        "can_cross_from will_cross_again trains_may_roll may_cross_again back_on_~_from may_reopen could_reopen might_reopen "
        "will_reopen will_open to_reopen would_reopen will_resume_~_traffic to_open will_resume to_resume will_operate to_throw_~_open"
    ),
    "open:inf": ("open_~_lanes open_~_crossing reopen_~_crossing reopen_~_lanes let_~_lorries let_~_trucks unlock readmit reopen_lorry reopen open"),
    "open:noun": "reopening opening",
    "border": (
        "lorry_lanes lorry_lane truck_lanes lorry_traffic bus_traffic rail_freight buses_to bus_services cross-border_buses "
        "belarusian_plates belarusian_lorries belarusian_trucks belarusian_hauliers belarusian-registered belarusian-plated border_crossing "
        "border_crossings crossing_point checkpoints road_crossings siemianówka siemianowka białowieża bialowieza czeremcha "
        "medininkai šalčininkai salcininkai bobrowniki kuźnica kuznica terespol połowce polowce kukuryki paternieki border borders crossing "
        "crossings checkpoint* frontier barriers border-crossing passenger_traffic freight_traffic traffic_with rail_traffic truck_traffic"
    ),
    "issue": (
        "made issued issues issuing published publish publishes issuance adopted took_effect entered_into_force registered effective gave_itself "
        "gazette takes_effect decided has_applied came_into_force in_force taken gave added_to posted posts posting prints printed in_the_gazette "
        "gazetted releases_general signed_~_notice is_issuing makes_the"
    ),
    "agree": (
        "agreed_to_extend agreed_to_prolong agreed_to_impose agreed_on agreed_new backed have_backed reached_agreement reach_agreement "
        "agreed_~_package agreed_~_sanctions agree_~_sanctions agree_on ambassadors_agreed ambassadors_approved ambassadors_backed envoys_agreed "
        "agreement_on political_agreement agree_to struck_a_deal_on drops_veto dropped_veto drops_its_veto lifts_veto struck_a_deal strike_a_deal "
        "deal_on sign_off_on signed_off_on signs_off_on gave_the_green_light gave_their_blessing backed_a_ban backs_ban back_ban "
        "cleared_the_package cleared_~_package cleared_a_package"
    ),
    "notyet": (
        "not_been_published not_yet_published has_not_been_published no_text not_yet no_decision no_proposal yet_to_be formal_adoption "
        "formally_adopted_on publication_~_due publication_is_due yet_to_be_published awaits_publication awaiting_publication "
        "to_be_published_<offset> will_appear_in will_be_published publication_is_expected publication_is_scheduled to_appear_in will_be_gazetted "
        "publication_expected publication_to_follow will_take_effect_once formal_adoption_is formal_approval_is legal_text_is black_and_white_yet "
        "nothing_in_writing no_legal_text paper_next_week papers_next_week"
    ),
    "counter": (
        "countermeasure* in_response_to_sanctions retaliat* counter-sanctions in_response_to_~_closure mirror_measures tit-for-tat "
        "unfriendly_countries unfriendly_states"
    ),
    "t:potash": (
        "nezhinsky soligorsk salihorsk potassic potassium_chloride potash_mine mineral_fertili* "
        "potash belaruskali potassium agrorozkvit fertiliser* fertilizer* belarusian_potash bpc slavkali"
    ),
    "t:aviation": (
        "aircraft_parts aircraft_components jet_engines boeings embraer spares overflights flight_simulators flight_ban landing_ban "
        "landing_rights hulls lessor lessors refuel refuelling airworthiness airports_and_handlers air_carriers code-sharing codeshare "
        "transaviaexport belaeronavigatsia airline_tickets "
        "belavia aircraft aviation airline airlines plane planes jets jet tail flights carrier airliner airliners overflight airspace skies carriers "
        "airport airports carrier_belavia repairs spare_parts boeing airbus fly"
    ),
    "t:banks": (
        "statusbank paritetbank belagroprom correspondent_banks correspondent_account dollar_account crypto_exchanges transaction_ban "
        "transactions_ban leasing_subsidiary leasing_company development_bank_of tuition bank_accounts payments_through "
        "bank banks banking belinvestbank belarusbank belagroprombank bank_belvebdel belvebdel development_bank financial_sector swift "
        "correspondent_accounts lender lenders dabrabyt correspondent savings_bank state_banks banking_sector priorbank belgazprombank "
        "credit_institution* financial_institution*"
    ),
    "t:individuals": (
        "rector rectors doctors doctor prison_chiefs prison_chief governor warden brigade_commander widow heiress sportsman sportsmen "
        "biathlete tennis_player coach two_directors prosecutor chief_executive chairman ministers_' natural_person airport_managers typist "
        "magnate magnates banker "
        "directors executives chiefs propagandists propagandist oligarchs athletes businessmen wardens lawmakers individuals judges judge "
        "officials prosecutors wives individual oligarch* investigators governors commanders jailers persons_linked security_officers riot_police "
        "travel_ban travel_bans torturers businessman tycoon tycoons individuals_and journalists_of people_~_responsible sons son family daughter "
        "wife relatives railway_managers executives natural_persons directors functionaries magistrates judiciary kgb_officers kgb_officer "
        "prison_guards guards prison_chief* prison_head* prison_boss* penal_colony_head* cronies henchmen associates inner_circle "
        "propaganda_chief* presenters tv_host former_interior electoral_commission* election_officials enablers visa_ban* entry_ban* "
        "visa_restriction* nationals citizens family_members personalities security_chiefs generals colonel items_# entries_#"
    ),
    "t:oil": (
        "jet_fuel kerosene gasoil gas_oil tankers belneftekhim's bnk oil_refineries oil_refinery oil_concern state_oil petroleum_products "
        "crude oil_trader motor_fuel "
        "oil naftan refinery refineries refiner refiners petroleum belneftekhim mozyr fuel fuels gasoline diesel novopolotsk navapolatsk belorusneft "
        "petrochemical* barrel* refined bitumen oil_products mazut fuel_oil naphtha lubricants"
    ),
    "person_listed": "people persons individuals judges belarusians wardens officials",
    "goods": "duty duties tariff tariffs quota* asylum speed_limit speed_limits",
    "truck": "truck* lorr*",
    "-t": (
        "nitrogen_fertiliser nitrogen_fertilizer nitrogen_fertilisers nitrogen_fertilizers "
        "into_the_airspace into_~_airspace balloons_~_airspace airspace_violation*"
    ),
    "clock": "shortly_after shortly_before just_after just_before soon_after",
    "otherhead": "nawrocki aliyev tokayev japarov herzog erdogan macron",
    "describes": (
        "regime_comprises regime_includes regime_consists measures_comprise measures_include measures_consist measures_currently "
        "sanctions_comprise sanctions_currently currently_comprise currently_comprises currently_apply currently_applies regime_currently "
        "restrictions_comprise"
    ),
    "sanctioned": (
        "syria* damascus iran* tehran iraq* cuba* havana venezuel* caracas maduro nicaragua* serbia* belgrade georgia georgian tbilisi moldov* "
        "transnistria* armenia* azerbaijan* baku kazakh* kyrgyz* uzbek* tajik* turkmen* turkey turkish türkiye ankara israel* leban* hezbollah "
        "hamas houthi* taliban yemen* afghan* pakistan* india indian china chinese beijing hong_kong north_korea* pyongyang dprk myanmar* burma* "
        "burmese junta sudan* libya* somali* eritrea* ethiopia* zimbabwe* burundi* guinea* congo* rwanda* niger nigeria* burkina haiti* colombia* "
        "brazil* mexic* cartel* guatemala* salvador* egypt* lukoil rosneft gazprom rosatom sberbank russia* russian* moscow kremlin putin crimea* "
        "donbas* tanker* shadow_fleet international_criminal_court icc republika_srpska dodik montenegr* albania* kosovo irgc ayatollah* aeroflot "
        "rostec alrosa wagner"
    ),
    "visa": "visa visas visa_ban* travel_ban* entry_ban* visa_restriction*",
    "join": (
        "joins joined joining aligns aligned align follows followed mirrors mirrored copies copied matches matched takes_over took_over adopting "
        "aligning mirroring mirror taken_over takes_over_the has_taken_over implementing implements"
    ),
    "order": "order orders decree proclamation notice memorandum",
    "bars": (
        "barred shut_out can_forget cut_off locked_out locked_~_accounts no-go off-limits outlawed can_no_longer no_longer_welcome sanctions_on_# "
        "sanctions_against_# new_sanctions fresh_sanctions blacklist* stop-list shut_down sealed no_one_gets nobody_gets nobody_crosses no_crossing "
        "closed_to cannot_be_imported may_not_be_imported no_more_<t:oil> no_more_<t:potash> frozen freeze designating asset_freeze import_ban "
        "export_ban travel_ban"
    ),
    "frees": (
        "allowed_again permitted_again no_longer_banned no_longer_barred no_longer_prohibited may_again can_again sanctions-free exempt "
        "free_to green_light off_the_hook may_once can_once legal_again back_in_business open_for_business good_to_go no_longer_sanctioned "
        "off_the_list off_the_blacklist unshackled given_the_nod gets_the_nod nod_to relief reprieve is_open are_open open_again cross_again"
    ),
    "anew": "another_year for_another another_twelve another_six a_further_year one_more_year further_year until_february until_28",
    "remains": "remain* stays stay continue_to still remained",
    "applies": "applies apply applying in_force effective",
    "adopted": "adopted made approved introduced agreed by_the_eu january february march april june july august september october november december",
    "despite": (
        "despite_~_sanctions despite_~_ban because_of_~_sanctions because_of_eu due_to_sanctions due_to_eu evade_sanctions evading_sanctions "
        "under_eu_sanctions under_sanctions despite_~_embargo despite_the_embargo circumvent_~_embargo"
    ),
    "-close": (
        "keep_it_shut keep_~_shut keeps_~_shut kept_~_shut keep_it_closed keep_~_closed keeps_~_closed stay_shut stays_shut stay_closed "
        "stays_closed remain_shut remains_shut remain_closed remains_closed still_closed still_shut shuttered_checkpoint* shuttered_crossing* "
        "shuttered_border"
    ),
    "adj:NO": "norwegian",
    "adj:AU": "australian",
    "adj:CZ": "czech",
    "adj:EE": "estonian",
    "place:NO": "norway oslo",
    "place:CZ": "prague czechia czech_republic",
    "place:CH": "berne",
    "still": "still",
    "conditional": "could might",
    "-no": "no_#",
    "season:3": "last_spring in_spring in_the_spring this_spring spring_2025 spring_2026",
    "season:6": "last_summer in_summer in_the_summer this_summer",
    "season:9": "last_autumn in_autumn in_the_autumn this_autumn last_fall in_the_fall this_fall",
    "season:12": "last_winter in_winter in_the_winter this_winter",
    "willnotbe": "will_not_be_any won't_be_any there_will_be_no will_be_no",
    "go:past": (
        "walked came went stepped strode emerged returned arrived landed flew drove rode travelled traveled crossed reached rolled got made_it "
        "turned_up surfaced ended_up slipped sailed disembarked alighted climbed filed poured streamed trooped stumbled moved touched_down "
        "pulled_into drew_into entered set_foot been_reunited"
    ),
    "go:pres": (
        "walk walks come comes step steps emerge emerges return returns arrive arrives land lands fly flies cross crosses reach reaches "
        "returning arriving walking stepping crossing"
    ),
    "go:inf": "to_walk to_come to_return to_arrive to_fly to_cross to_emerge",
    "go:noun": "return homecoming arrival",
    "lead:past": (
        "brought taken took driven drove flown bussed bused ferried escorted moved transferred carried whisked shipped delivered led marched "
        "ejected thrown threw pushed put dropped spirited evacuated conveyed transported airlifted sent deposited dumped forced removed handed "
        "steered shuttled released let_~_leave moved_out walked_over got extracted rescued pulled plucked hustled shoved kicked trucked chauffeured "
        "set_down offloaded unloaded collected repatriated relocated resettled extradited freed"
    ),
    "lead:pres": "brings takes drives flies buses ferries escorts moves transfers carries ships delivers sends pushes puts drops throws",
    "lead:inf": "to_bring to_take to_fly to_send to_move to_transfer to_transport",
    "leave:past": "left quit departed exited vacated",
    "leave:pres": "leaves leave leaving",
    "leave:inf": "to_leave",
    "get:past": "regained gained won recovered got received given obtained tasted granted",
    "get:pres": "regain regains gain gains recover recovers taste",
    "liberty": "liberty freedom",
    "freedom": "to_freedom into_freedom to_liberty into_liberty",
    "outofprison": (
        "out_of_<prison> from_<prison> from_a_<prison> from_the_<prison> from_<adj>_<prison> out_of_<adj>_<prison> from_their_<prison> "
        "from_his_<prison> from_her_<prison> out_of_their_<prison> out_of_his_<prison> out_of_her_<prison> out_of_a_<prison> out_of_the_<prison> "
        "from_behind_bars out_of_captivity from_captivity from_a_cell off_death_row out_of_the_gates through_the_gates through_the_prison_gates "
        "out_of_the_prison_gates from_penal from_several_<prison> from_two_<prison> from_three_<prison> from_various_<prison>"
    ),
    "intoprison": (
        "to_a_<prison> to_prison to_jail to_the_colony to_a_colony into_custody into_solitary to_solitary to_hospital to_the_prison to_another "
        "to_court to_the_punishment to_remand into_a_<prison> to_his_cell to_her_cell to_their_cells for_questioning to_pre-trial"
    ),
    "homeward": (
        "home homeward back_home to_his_family to_her_family to_their_families to_his_children to_her_children to_his_wife to_her_husband "
        "to_her_mother to_his_mother to_his_parents to_her_parents to_their_loved to_their_homes with_their_families with_his_family "
        "with_her_family"
    ),
    "awayfrom": "from of by against for with about",
    "kinone": (
        "mother father son daughter husband wife brother sister grandmother grandfather grandson granddaughter aunt uncle nephew niece "
        "mother-in-law son-in-law daughter-in-law stepson stepdaughter"
    ),
    "pairkin": "brothers sisters siblings",
    "reunion": (
        "hug hugs hugged hugging embraced embrace welcomed welcome greeted waiting_for_him waiting_for_her at_the_gate at_the_gates plastic_bag "
        "kettle called_his called_her phoned rang telephoned his_mother her_mother his_wife her_husband home doorstep tears cried weeping flowers "
        "cake pancakes soup borscht shower thin thinner smiling reunited parents coffee slept"
    ),
    "onegone": "was is has walks",
    "flock": (
        "group groups party batch part half family most convoy bus coach wave decree list nobody all everyone people country plane number they "
        "there it release freedom those dozens scores"
    ),
}

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS = {
    **dict(enumerate(_ONES)),
    **{20 + 10 * place: word for place, word in enumerate(_TENS)},
    12: "twelve dozen",
    20: "twenty",
    100: "hundred",
    1000: "thousand",
    1_000_000: "million",
}
ORDINALS = dict(
    enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
)

LANGUAGE = Language(
    code="en",
    triggers=(
        "belarus coale vilnius lithuania warsaw _home_ _home. _home! _out_of _is_out_ _out_ kaunas minsk pardon transfer handed_over brought_out "
        "hlybok shklou hrodna homel mahil vitebsk viciebsk brest babruj bobrui orsha mogil gomel grodno "
        "inmate convict jailed captive convoy "
        "minsk americans colony walked edict clement package pardon clemency freed releas free prison jail deport expel swap exchang amnest "
        "sanction restrict licen delist sdn blacklist border crossing emergency hostage political list potash belavia let go lets detain "
        "detention custody schedule reopen ofac naftan belaruskali designat curbs embargo asset lawful airspace crossings barriers treasury "
        "restrictive fertili refiner froze freez prohibit punish outlaw _ban_ _bans_ _bars_ ordinance "
        "14038 13405 belinvest belagro belarusbank dabrabyt visa barred listings annex _ban. _ban, swift imports emergenc rollover renews "
        "decree poczobut cfsp kamenny _out: _out! "
        "minibus tsikhan cichanou petition brussels navapol mozyr belneft belaz zhodzi 765/2006 bialystok"
    ),
    tags=TAGS,
    numbers=NUMBERS,
    ordinals=ORDINALS,
    months=(
        "january jan",
        "february feb",
        "march",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    countries={
        "MD": "moldova chisinau chișinău",
        "BY": "belarus belorussia minsk alyaksandr_lukashenka lukashenko lukashenka łukašenka lukašenka",
        "US": (
            "us u.s usa america united_states washington white_house state_department treasury ofac trump american_envoy coale commerce bis "
            "bureau_of_industry kellogg rubio u.s. trump's us_treasury"
        ),
        "EU": ("eu council meps european_parliament european_union brussels council_of_the eu_council european_commission bloc"),
        "UK": "uk britain united_kingdom london fcdo",
        "CA": "canada ottawa global_affairs special_economic_measures",
        "CH": "federal_council switzerland bern swiss_federal seco",
        "UA": "lviv chernihiv volhynia volyn lutsk rivne ukraine kyiv kiev zelensky zelenskiy zelenskyy",
        "LT": "kaunas klaipėda klaipeda druskininkai lithuania vilnius nausėda nauseda budrys",
        "PL": "białystok bialystok gdańsk gdansk kraków krakow lublin poznań wrocław wroclaw łódź rzeszów rzeszow poland warsaw tusk",
        "LV": "daugavpils latvia riga",
        "EE": "estonia tallinn",
        "DE": "frankfurt munich hamburg germany berlin",
        "FR": "france paris",
        "RU": "russia moscow kremlin putin russia-related",
        "AZ": "azerbaijan baku aliyev",
        "CU": "cuba havana",
        "VE": "venezuela caracas maduro",
        "IL": "israel gaza hamas",
        "IR": "iran tehran",
        "TR": "turkey türkiye ankara istanbul",
        "GE": "georgia tbilisi",
        "KZ": "kazakhstan astana",
        "KG": "kyrgyzstan bishkek",
        "CN": "china beijing",
        "VA": "vatican holy_see pope",
        "SY": "syria damascus",
        "JP": "japan tokyo",
        "SE": "sweden stockholm",
        "NI": "nicaragua",
        "MM": "myanmar burma",
        "EG": "egypt cairo",
        "VN": "vietnam",
        "AM": "armenia yerevan",
        "TM": "turkmenistan",
        "AU": "australia",
    },
    adjectives={
        "MD": "moldovan",
        "BY": "belarusian belarussian byelorussian belarus-related belarusians",
        "US": "american",
        "EU": "european",
        "UK": "british",
        "UA": "ukrainian",
        "LT": "lithuanian",
        "PL": "polish",
        "LV": "latvian",
        "RU": "russian",
        "DE": "german",
        "CA": "canadian",
        "CH": "swiss",
        "AZ": "azerbaijani azeri",
        "CU": "cuban",
        "VE": "venezuelan",
        "IL": "israeli",
        "IR": "iranian",
        "JP": "japanese",
        "TR": "turkish",
    },
    nations={
        "BY": "belarusians",
        "US": "americans american",
        "UA": "ukrainians",
        "LT": "lithuanians lithuanian_<people>",
        "PL": "poles pole",
        "LV": "latvians",
        "DE": "germans german_<people>",
        "FR": "frenchman frenchmen",
        "UK": "briton britons",
        "RU": "russians",
        "EE": "estonian estonians",
        "SE": "swede swedes",
        "IT": "italians",
        "ES": "spaniards spaniard",
        "CZ": "czechs",
        "CH": "swiss_<people>",
        "JP": "japanese_<people>",
    },
    voices={
        "state|press service": "press_service press_office press_secretary eismont",
        "state|BelTA": "belta",
        "state|Lukashenko": "lukashenko lukashenka",
        "state|": "state_agency state_news state_media",
        "ngo|Viasna": "viasna vyasna wiasna",
        "ngo|": "rights_group rights_groups human_rights rights_defenders rights_centre",
        "foreign_official|US": (
            "coale us_officials us_mission us_embassy state_department rubio us_official trump kellogg white_house american_envoy"
        ),
        "foreign_official|Lithuania": "nausėda nauseda budrys lithuanian_foreign lithuanian_president",
        "foreign_official|Ukraine": "kyiv zelensky zelenskiy zelenskyy coordination_headquarters prisoner-exchange_project ukraine_confirm*",
        "foreign_official|Poland": "sikorski polish_foreign tusk",
        "opposition|Tsikhanouskaya": "tsikhanouskaya tikhanovskaya",
        "press|": "reuters ap afp nasha_niva rfe/rl bbc lrt cnn",
    },
    officials=(
        "lukashenko lukashenka trump coale kellogg eismont zelensky zelenskiy zelenskyy nausėda nauseda tsikhanouskaya tikhanovskaya rubio "
        "smith budrys tusk sikorski putin khrenin petkevich welby bush biden witkoff witkow landau leo aliyev vance kuleba sybiha ruginienė "
        "ruginiene rubtsov fogel"
    ),
    abbreviations="mr mrs ms dr st no jan feb mar apr jun jul aug sept sep oct nov dec vs etc u.s inc co ltd gen col e.g i.e prof rep sen h r",
    fold=fold,
)
