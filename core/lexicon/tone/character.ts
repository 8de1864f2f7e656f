import type { Meaning } from '../lexicon.ts'
import { BETWEEN, CREW, INSULT, NASTY, PEOPLE, ROUGH, SCOLDED, SLIGHT, SUCH, THEM, VILE } from './called.ts'

/**
 * A character told in one word: an adjective that fits nobody but people, alone as a card has it or beside somebody; a comparison with beasts and
 * children; a nickname; an idiom of stinginess or dullness. Source: S3.
 */

/** Others who are met on the client's side. */
const ANYONE = {
  ru: `${THEM.ru}|человек|тип|персонаж|субъект|личность|мадам|барышня|врач|доктор|медсестра|повар|тренер|учитель|учительница|библиотекарь|брокер|риелтор|риэлтор|фермер|агроном|зять|невестка|брат|сестра|племянник|племянница|отец|мать|отчим|фельдшер|староста|бригадир|диспетчер|оператор|сисадмин|админ|референт|ассистент|ассистентка|эколог|аналитик|декан|ректор|батюшка|настоятель|заведующая|заведующий|завотделом|управляющий|управляющая|комендант|сторож|сметчик|сметчица|контакт|лпр`,
  uk: `${THEM.uk}|людина|тип|персонаж|суб'єкт|особистість|мадам|панночка|лікар|лікарка|медсестра|кухар|кухарка|тренер|тренерка|учитель|вчителька|бібліотекарка|брокер|рієлтор|рієлторка|фермер|агроном|зять|невістка|брат|сестра|племінник|племінниця|батько|мати|вітчим|фельдшер|староста|бригадир|диспетчер|диспетчерка|оператор|сисадмін|адмін|референт|асистент|асистентка|еколог|аналітик|декан|ректор|отець|настоятель|завідувачка|завідувач|управитель|управителька|комендант|комендантка|сторож|кошторисник|контакт|контактна|лпр|снабженець|постачальниця`,
  en: `${THEM.en}|person|vicar|matron|nurse|doctor|teacher|chef|cook|waiter|waitress|farmer|librarian|curator|registrar|dean|professor|mayor|councillor|agent|broker|surveyor|dentist|nephew|niece|uncle|aunt|son|daughter|brother|sister|cousin|contact|sponsor|coordinator|trustee|trustees|warden|janitor|steward|bailiff|fellow|agronomist|chairperson|operator|dispatcher`,
}

/** One person: no "they", which may be doors. */
const ONE =
  "he|she|he's|she's|client|customer|director|boss|owner|manager|buyer|deputy|accountant|lead|lawyer|foreman|architect|woman|man|person|contact|landlord|tenant|secretary|assistant|treasurer|chairman|partner|supplier|contractor|husband|wife|son|daughter|editor|designer|engineer|caretaker|receptionist"

/** Bad character: adjectives that no thing is given. */
const VICE = {
  ru: 'высокомерный|высокомерная|высокомерные|высокомерен|высокомерна|заносчивый|заносчивая|заносчивые|заносчив|заносчива|надменный|надменная|надменные|надменен|надменна|спесивый|спесивая|спесивые|чванливый|чванливая|чванливые|самовлюбленный|самовлюбленная|самовлюбленные|эгоистичный|эгоистичная|эгоистичные|завистливый|завистливая|завистливые|мстительный|мстительная|мстительные|злобный|злобная|злобные|злопамятный|злопамятная|злопамятные|двуличный|двуличная|двуличные|лицемерный|лицемерная|лицемерные|трусливый|трусливая|трусливые|трусоват|трусовата|подлый|подлая|подлые|лживый|лживая|лживые|лжив|лжива|безответственный|безответственная|безответственные|безответственен|необязательная|невоспитанный|невоспитанная|невоспитанные|хамоватый|хамоватая|хамоватые|бестактный|бестактная|бестактные|инфантильный|инфантильная|инфантильные|инфантилен|инфантильна|слабохарактерный|слабохарактерная|слабохарактерные|бесхарактерный|бесхарактерная|бесхребетный|бесхребетная|бесхребетные|безвольный|безвольная|безвольные|сварливый|сварливая|сварливые|сварлив|сварлива|скупой|скупая|скупые|скуп|скупа|скуповат|скуповата|прижимистый|прижимистая|прижимистые|жадный|жадная|жадные|жадноват|жадновата|жаден|жадна|упертый|упертая|упертые|туповатый|туповатая|туповатые|глуповатый|глуповатая|наглый|наглая|наглые|нагловат|нагловата|хитрожопый|хитрожопая|склочный|склочная|склочные|истеричный|истеричная|истеричные|истерична|психованный|психованная|неадекватный|неадекватная|неадекватные|невменяемый|невменяемая|занудный|занудная|занудные|ворчливый|ворчливая|ворчливые|вздорный|вздорная|бездарный|бездарная|бездарные|несговорчивый|несговорчивая|несговорчивые|неблагодарный|неблагодарная|тщеславный|тщеславная|брюзгливый|брюзгливая|недалекий|недалекая|мягкотелый|мягкотелая|язвительный|язвительная|неуравновешенный|неуравновешенная|неуравновешенные|беспардонный|беспардонная|хитроватый|изворотливый|изворотливая|подозрительный|продажный|продажная|зазнавшийся|зажравшийся|желчный|желчная|сволочной',
  uk: "зверхній|зверхня|зверхні|пихатий|пихата|пихаті|бундючний|бундючна|бундючні|гоноровитий|гоноровита|гоноровиті|чванливий|чванлива|чванливі|самозакоханий|самозакохана|самозакохані|егоїстичний|егоїстична|егоїстичні|заздрісний|заздрісна|заздрісні|мстивий|мстива|мстиві|злостивий|злостива|злостиві|злопам'ятний|злопам'ятна|злопам'ятні|дволикий|дволика|дволикі|дволичний|дволична|лицемірний|лицемірна|лицемірні|боягузливий|боягузлива|боягузливі|підлий|підла|підлі|брехливий|брехлива|брехливі|безвідповідальний|безвідповідальна|безвідповідальні|необов'язкова|невихований|невихована|невиховані|хамуватий|хамувата|хамуваті|нетактовний|нетактовна|нетактовні|інфантильний|інфантильна|інфантильні|слабохарактерний|слабохарактерна|слабохарактерні|безхарактерний|безхарактерна|безхребетний|безхребетна|безвольний|безвольна|безвольні|сварливий|сварлива|сварливі|скупий|скупа|скупі|скупуватий|скупувата|жадібний|жадібна|жадібні|туповатий|тупувата|дурнуватий|дурнувата|нахабний|нахабна|нахабні|нахабнуватий|хитрозадий|склочний|склочна|склочні|істеричний|істерична|істеричні|психований|психована|неадекватний|неадекватна|неадекватні|неосудний|неосудна|занудний|занудна|занудні|буркотливий|буркотлива|буркотливі|бездарний|бездарна|бездарні|незговірливий|незговірлива|незговірливі|невдячний|невдячна|марнославний|марнославна|недалекий|недалека|м'якотілий|м'якотіла|язикатий|язиката|неврівноважений|неврівноважена|неврівноважені|безпардонний|безпардонна|продажний|продажна|жовчний|жовчна|безсовісний|безсовісна|безсоромний|безсоромна|підступний|підступна",
  en: 'two-faced|passive-aggressive|tight-fisted|arrogant|pushy|bossy|grumpy|bad-tempered|ill-tempered|big-headed|pig-headed|bull-headed|mean-spirited|spiteful|vindictive|stingy|greedy|clueless|conceited|pompous|haughty|snobbish|snooty|stuck-up|self-important|self-centred|self-centered|self-obsessed|narcissistic|manipulative|untrustworthy|dishonest|deceitful|devious|conniving|cowardly|spineless|gutless|slimy|sleazy|nosy|whiny|whingy|neurotic|paranoid|unhinged|childish|immature|ill-mannered|bad-mannered|foul-mouthed|loud-mouthed|boorish|cantankerous|crotchety|surly|obnoxious|insufferable|overbearing|domineering|condescending|patronising|patronizing|gormless|scatterbrained|scatty|feckless|work-shy|workshy|irresponsible|incompetent|ungrateful|unbearable|miserly|penny-pinching|obstinate|high-handed|hot-headed|ornery|know-it-all|unreasonable|dim-witted|slow-witted|empty-headed|brainless|vain|thick-headed|bone-headed|dopey|gobby|stroppy|narky|uppity|smarmy|entitled|quarrelsome|argumentative|hot-tempered|unprofessional|disorganised|disorganized|scheming|backstabbing|thin-skinned|two-timing|bullying|nit-picking|control-freakish|bloody-minded|stand-offish|standoffish|weak-willed|tactless|thoughtless|inconsiderate',
}
/** Bad character as well, but a material, a plant or a room is called so too. */
const TEMPER = {
  ru: 'капризный|капризная|капризные|вредный|вредная|вредные|ленивый|ленивая|ленивые|ленив|ленива|скандальный|скандальная|скандальные|бестолковый|бестолковая|бестолковые|мелочный|мелочная|мелочные|взбалмошный|взбалмошная|взбалмошные|упрямый|упрямая|упрямые|тупой|тупая|тупые|токсичный|токсичная|токсичные|мутный|мутная|злой|злая',
  uk: "примхливий|примхлива|примхливі|вередливий|вередлива|вередливі|шкідливий|шкідлива|шкідливі|лінивий|лінива|ліниві|ледачий|ледача|ледачі|скандальний|скандальна|скандальні|безтолковий|безтолкова|безтолкові|дріб'язковий|дріб'язкова|дріб'язкові|впертий|вперта|вперті|упертий|уперта|тупий|тупа|тупі|токсичний|токсична|токсичні|мутний|мутна|злий|зла",
  en: 'lazy|petty|moody|rude|stubborn|shifty|cranky|stupid|hysterical|tiresome',
}
/** What only somebody does. */
const DOES = {
  ru: 'меняет|торгуется|требует|звонит|кричит|орет|спорит|придирается|жалуется|опаздывает|забывает|обещает|давит|срывается|хамит|обижается|слушает|врет|грозит|ругается|скандалит|платит|доверяет|терпит|читает',
  uk: 'міняє|змінює|торгується|вимагає|дзвонить|телефонує|кричить|репетує|сперечається|чіпляється|скаржиться|запізнюється|забуває|обіцяє|тисне|зривається|хамить|ображається|слухає|бреше|погрожує|лається|скандалить|платить|довіряє|терпить|читає',
}
/** Words thrown in. */
const ASIDE = {
  ru: '?там|тут|здесь|кстати|конечно|увы|видимо|похоже|правда|честно|откровенно|понятно|естественно|признаться',
  uk: '?там|тут|звісно|звичайно|видно|схоже|правда|чесно|відверто|зрозуміло|природно',
}
/** What is spoken of as if it were somebody, and is a thing. */
const THING = {
  ru: 'тон|тона|подход|отношение|поведение|взгляд|манер*|текст|ответ|стиль|вопрос|решение|идея|цвет|материал|климат|погода|грунт|ткань|камень|двигатель|алгоритм|фильтр|растени*|дерево|сорт|кот|кошка|пес|собака|лошадь|конь|герой|героиня|персонаж|роль|сцена|привычк*|выбросы|производств*|веществ*|рыцарь|хранение|загрузк*|лестниц*',
  uk: 'тон|тону|підхід|ставлення|поведінка|погляд|манер*|текст|відповідь|стиль|питання|рішення|ідея|колір|матеріал|клімат|погода|ґрунт|тканина|камінь|двигун|алгоритм|фільтр|рослин*|дерево|сорт|кіт|кішка|пес|собака|кінь|герой|героїня|персонаж|роль|сцена|звичк*|викиди|виробництв*|речовин*|лицар|зберігання|завантажен*|сходи',
  en: 'tone|approach|behaviour|behavior|attitude|look|manner|text|answer|style|question|idea|colour|color|material|weather|cat|dog|horse|hen|goat|engine|algorithm|hero|character|role|scene|habit|loading|keyword|susan|waste|fumes|substance*|sunday|afternoon|river|eyes|lock|door|drain|hinge|valve|soil|bulb|surface|tiles|floor|steps|pavement|deck|road|plants|materials|meter|gauge|sensor|cable|wire|wiring|valve',
}
/** Called so, he is always somebody. */
const CALLED = {
  ru: 'мозгоклюй|мозгоклюйка|мозгоед|мозгоедка|бюрократ|бюрократка|формалист|формалистка|крючкотвор|перестраховщик|хитрец|хитрюга|хитрован|интриган|интриганка|сплетник|сплетница|манипуляторша|эгоист|эгоистка|параноик|торгаш|барыга|лицемер|лицемерка|трус|трусиха|слабак|нюня|плакса|копуша|растяпа|сумасброд|сумасбродка|деревенщина|краля|цаца|недоделок|злюка|вреднюга|жадюга|скупец|склочник|кляузник|кляузница|крикун|крикунья|орун|жадина-говядина|сутяга|буквоед|буквоедка|тихушник|врунишка|врунья|ябеда|выпендрежник|понторез|понтовщик|задавака|сноб|снобка|гордец|гордячка|солдафон|мужлан|неумеха|бездарность|лентяй|балаболка|балабол|истероид|нарциссист|абьюзер|жадина|вредина|врун|лжец|капризуля|выскочка|нытик|алкаш|пьянь|пьяница|маменькин',
  uk: "мозгоклюй|мозкоїд|бюрократ|бюрократка|формаліст|формалістка|перестрахувальник|хитрун|хитрунка|хитрюга|інтриган|інтриганка|пліткар|пліткарка|маніпуляторка|егоїст|егоїстка|параноїк|торгаш|барига|лицемір|лицемірка|боягуз|боягузка|слабак|плаксій|плакса|копуша|розтяпа|сумасброд|селюк|рагуль|краля|цяця|злюка|скупар|скупій|кляузник|кляузниця|крикун|крикуха|сутяга|буквоїд|тихушник|брехунець|брехуха|ябеда|понторіз|задавака|сноб|снобка|мужлай|невміха|бездара|ледар|ледарка|лінько|базіка|істероїд|аб'юзер|здирник|здирниця|жаднюга|жадюга|вреднюга|лінюх|брехун|вередун|вередунка|вискочка|базікало|пияк|пиячка|язва",
  en: 'bully|brat|liar|jerk|moaner|slacker|know-it-all|coward|airhead|twit|micromanager|micro-manager|narcissist|egomaniac|egotist|backstabber|hypocrite|pushover|schemer|chauvinist|misogynist|sleazebag|timewaster|time-waster|troublemaker|trouble-maker|whinger|complainer|ditherer|faffer|snob|pedant|grouch|curmudgeon|sourpuss|grump|hothead|blabbermouth|gasbag|nitpicker|nit-picker|backseat-driver|megalomaniac|slob|tyrant|despot|diva|crook|conman|chancer|sadist|control-freak|killjoy|slave-driver|cheapskate|tightwad|scrooge|loudmouth|blowhard|buffoon|charlatan|narc|hysteric|drunk|drunkard|boozer|backbiter|sulk|show-off|spiv|fantasist|worrywart',
}
/** Who he is likened to. */
const BEAST = {
  ru: 'осел|ослица|баран|бык|пень|дуб|индюк|павлин|петух|ребенок|дитя|маленьк*|малое|лиса|лис|змея|уж|собака|черт|скряга|плюшкин|гобсек|барон|барыня|царь|базарн*|торговк*|попугай|хомяк|черепаха|улитка|слон|удав|клещ|пиявка|танк|бульдог|бульдозер|мул',
  uk: 'осел|ослиця|віслюк|баран|бик|пень|дуб|індик|павич|півень|дитина|дитя|маленьк*|мала|лис|лисиця|змія|вуж|собака|чорт|скнара|плюшкін|гобсек|барон|барин|пані|цар|базарн*|перекупк*|папуга|хомʼяк|черепаха|равлик|слон|кліщ|танк|бульдог|бульдозер|мул|теля',
  en: 'mule|ox|donkey|brush|eel|fox|hatter|plank|post|goat|weasel|snake|bull|peacock|miser|child|brick|bricks|planks|sin|doornail|sloth|snail|badger|bear',
}
const LIKE = { ru: 'как|словно|точно|будто', uk: 'як|мов|наче|неначе|немов|ніби' }
/** In what he is like it. */
const TRAIT = {
  ru: 'упрям*|уперт*|глуп*|туп*|злой|злая|зол|зла|хитр*|жадн*|скуп*|ленив*|болтлив*|медлит*|капризн*|надут*|нудн*|скользк*|вцепил*|уперся|уперлась|уперлись|упрется|упирается|надул*|ноет|орет|торгуется',
  uk: 'вперт*|уперт*|дурн*|туп*|злий|зла|хитр*|жадібн*|скуп*|лінив*|ледач*|балакуч*|повільн*|примхлив*|вередлив*|надут*|нудн*|слизьк*|причепив*|причепил*|вчепив*|вчепил*|уперся|уперлася|вперся|вперлася|вперлись|надув*|ниє|кричить|репетує|торгується|пихат*',
  en: 'stubborn|obstinate|daft|crafty|sly|mad|nutty|miserable|mean|dumb|vain|grumpy|stupid|cunning|surly',
}
const NICK = {
  ru: 'принцесса|принцессы|принцессу|принцессой|королева|королевы|королеву|королевой|царица|барыня|барыни|барин|барина|генеральша|командирша|звезда|звезды|звезду|звездой|гений|гения|мадам|величество|начальничек|примадонна|умник|умница|красавец|герой',
  uk: 'принцеса|принцеси|принцесу|принцесою|королева|королеви|королеву|королевою|королеві|цариця|бариня|пані|барин|генеральша|командирша|зірка|зірки|зірку|зіркою|геній|генія|мадам|величність|начальничок|примадонна|розумник|красень|герой',
}

export const character: Meaning = {
  ru: `
    ${ANYONE.ru} ${ASIDE.ru} ${BETWEEN.ru} ${VICE.ru}|${TEMPER.ru}
    ${CREW.ru} ${ASIDE.ru} ${BETWEEN.ru} ${VICE.ru}|${TEMPER.ru}
    ${ANYONE.ru} Aa ?Aa ${BETWEEN.ru} ${VICE.ru}
    ${ANYONE.ru} у них|нас ${BETWEEN.ru} ${VICE.ru}
    Aa Aa ${BETWEEN.ru} ${VICE.ru}
    ${VICE.ru}|${NASTY.ru}|${ROUGH.ru} человек|тип|персонаж|субъект|личность|баба|тетка|мужик|дама|дядька|старик|старуха|особа|девица|барышня|мальчик|мальчишка|девочка|юноша|дед|парень
    характер|нрав|темперамент|портрет|человек|личность|натура|контакт ..2 ${VICE.ru}|${NASTY.ru}|${TEMPER.ru}
    характер|нрав ..1 скверн*|дрянн*|мерзк*|гадк*|паршив*|отвратительн*|несносн*|гнусн*|тяжелый|поганый
    скверн*|дрянн*|мерзк*|гадк*|паршив*|отвратительн*|несносн*|гнусн*|поган* характер|нрав|натура
    ^ ?очень ?слишком ?крайне ?довольно ?весьма ${VICE.ru} $
    ^ ?очень ?слишком ?крайне ?довольно ?весьма ${VICE.ru} ,
    ^ ?очень ?слишком ?крайне ?довольно ?весьма ${VICE.ru} и|но|да
    ${VICE.ru} ?и ?да ?а ?очень ${VICE.ru}|${TEMPER.ru}
    ${TEMPER.ru} ?и ?да ?а ?очень ${VICE.ru}
    ^ ?очень ${TEMPER.ru} , ..2 ${DOES.ru}
    ${ANYONE.ru} ${BETWEEN.ru} ${CALLED.ru}
    ${ANYONE.ru} Aa ?Aa ${BETWEEN.ru} ${CALLED.ru}
    Aa Aa ${BETWEEN.ru} ${CALLED.ru}
    ^ ?еще ?тот ?та ?очень ?большой ?большая ${CALLED.ru}|${INSULT.ru} ,
    редкостн*|редкий|редкая|настоящ*|страшн*|ужасн*|жуткий|жуткая|известн*|полн*|сущ*|законченн*|типичн*|вечный|вечная|главный|местн*|старый|старая|этот|эта|этого|этой|этому|наш|наша ${CALLED.ru}
    этого|этому|этим|эту|этой|этих|этими|какие-то|какой-то|какая-то ${SLIGHT.ru}|${CALLED.ru}
    тот|та|те еще ${CALLED.ru}|жадин*|упрям*|зануд*|язв*|перец
    ${TRAIT.ru} ..2 ${LIKE.ru} ..1 ${BEAST.ru}
    ${SCOLDED.ru}
    ${VILE.ru}
    звездная|звездной|звездную болезнь|болезни|болезнью
    дама|тетка|мужчина|мужик|человек|клиент|клиентка|особа|женщина с ..1 претензиями|претензией|приветом|гонором
    тугой|тугая|туг|туга|слаб|слаба|слабый|больной ..3 на голову
    эта|этот|этой|этого|этим|эту ненормальн*|сумасшедш*|чокнут*|полоумн*|больной|больная $
    эта|этот|этой|этого|этим|эту ненормальн*|сумасшедш*|чокнут*|полоумн* с|из|опять|снова|звонил*
    ну и клоуны|дикари|артисты|деятели|персонажи|фрукты|кадры
    ${SLIGHT.ru} у ..1 них|нее|него
    скупой|скуп|жадный|жаден|прижимистый|ленивый до ..1 ужаса|безобразия|неприличия|крайности
    вредина|вредный|вредная , ..2 ${DOES.ru}
    упрям*|уперт*|капризн*|вредный|вредная|вредного|вредную|вредным|вредной|вредные|ленив*|жадн*|скупой|скупая|скупого|скупую|скупым|скупые|наглый|наглая|наглого|наглую|наглым|наглой|наглые|хамоват*|сварлив*|склочн*|истеричн*|скандальн*|вздорн*|занудн*|бестолков*|надменн*|высокомерн*|неадекватн*|злобн*|инфантильн*|лжив*|невменяем* ?старого ?старую ?старым ${PEOPLE.ru}
    ^ Aa ?Aa ?Aa ${VICE.ru} ,
    ^ Aa ?Aa ?Aa ${VICE.ru} и|но|а
    ${ANYONE.ru} ..1 ?это мышь ?серая
    ${ANYONE.ru}|Aa ..1 серая мышь|мышка
    великий|великого|великим|великому стратег*|умник*|специалист*|знаток*|эксперт*
    непризнанн*|доморощенн* гени*|стратег*|эксперт*|специалист*|знаток*
    ни в зуб
    ни уха ни
    ни ухом ни
    ${ANYONE.ru} ..2 врет|брешет|лжет|врут|лгут
    ^ хитрый|хитрая|старый|тертый|скользкий лис|лиса|жук|черт|бес|уж ,
    маменькин*|мамин сынок|сынка|сынком
    подкаблучни*
    редкостн*|редкая|еще язва|язву|язвы
    ума палата , ..1 а
    дуб дубом
    баран бараном
    пень пнем
    хам хамом
    дура дурой
    дурак дураком
    свинья свиньей
    осел ослом
    жлоб жлобом
    пенек|дуб|бревно|валенок ..1 пеньком|деревянный|бревном
    опять|снова|вечно|очередн*|звонил*|явил*|пожаловал* ..2 наш|наша|наше|нашей|нашу|нашего|их ..1 ${NICK.ru}
    его|ее величество|высочество|светлость|сиятельство
    пуп|пупом земли
    клиентик*|клиентишк*|заказчишк*|директоришк*|начальничек|начальничк*|людишки|людишек|мужичонк*|бабенк*|юристишк*|менеджеришк*
    очередн*|вечн*|вчерашн*|обычн*|ежедневн* истерик*|нытье|нытья|закидон*|заскок*|выкрутас*
    выслушал*|выслушив*|терпел*|пережил* ..2 истерик*|нытье|визг|визги|вопли|закидоны
    истерит|истерила|истерил|истерят|истерить|истеричит
    вечно|всегда|постоянно|хронически недовольн*|обиженн*|ноющ*|брюзжащ*|орущ*|скандалящ* Aa
    вечно|всегда|постоянно|хронически недовольн*|обиженн*|ноющ*|брюзжащ*|орущ*|скандалящ* ..2 клиент*|заказчик*|директор*|хозяин|хозяйка|начальник
    за копейку|рубль|грош ..2 удавится|удавятся|удавил*|задушится|повесится|убьет
    за каждую|каждый ..1 копейку|рубль|грош ..2 удавится|удавятся|трясется|трясутся|душится|давится
    снега ..2 не ..1 выпросишь|допросишься
    умом ..1 не ..1 блещет|блещут|отличается|отличаются
    звезд с неба не
    не ..1 семи пядей
    не самый|самая|самые|слишком|особо|шибко|больно|очень умный|умная|умные|умен|умна|далекий|далекая|сообразительный|сообразительная|адекватный|адекватная|адекватен|адекватна ,
    не самый|самая|самые|слишком|особо|шибко|больно|очень умный|умная|умные|умен|умна|далекий|далекая|сообразительный|сообразительная|адекватный|адекватная|адекватен|адекватна человек|собеседник|мужик|тетка|дама
    у него|нее|них|клиента|заказчика|директора ..1 в голове ..1 ветер|каша|опилки|пусто|тараканы
    с ..2 заскоками|закидонами|прибабахом|придурью|гонором
    без царя в
    кровь|мозги|мозг ..2 пьет|сосет|треплет|мотает|выматывает|клюет|ест|выедает|выел*|делает|полощет
    пьет|сосет|треплет|мотает|выматывает|клюет|ест|выедает|выел*|полощет ..2 кровь|мозги|мозг
    задолбал*|заколебал*|заманал*|замордовал*|осточертел*|остохренел*
    корона ..1 жмет|давит
    задирает|задрал*|воротит|вздернул* ..1 нос
    звезду ..1 поймал*|словил*
    языком ..1 чешет|мелет|треплет
    из тех|этих ..2 , ..1 кто|котор* ..2 считает|мнит|думает|вечно|уверен|уверены|воображает
    считает|мнит|воображает себя ..1 самым|самой|умнее|гением|пупом|царем|королевой|богом|звездой|центром|великим
    тяжелый|трудный|проблемный|неприятный|скользкий|мутный клиент|заказчик|человек|тип|персонаж|дядька|мужик
    сложный человек|тип|персонаж|дядька|мужик
    сложная|тяжелая|трудная|проблемная|неприятная|скользкая|мутная клиентка|заказчица|дама|тетка|баба|особа|женщина
    проблемные|мутные|скользкие|неприятные клиенты|заказчики|люди|ребята
    тупая|тупой|наглая|наглый|жирная|зажравш* корова|овца|коза|козел|баран|осел|свинья|крыса|курица|жаба|скотина
    блондинк* ..1 из анекдот*
  `,
  uk: `
    ${ANYONE.uk} ${ASIDE.uk} ${BETWEEN.uk} ${VICE.uk}|${TEMPER.uk}
    ${CREW.uk} ${ASIDE.uk} ${BETWEEN.uk} ${VICE.uk}|${TEMPER.uk}
    ${ANYONE.uk} Aa ?Aa ${BETWEEN.uk} ${VICE.uk}
    ${ANYONE.uk} у|в них|нас ${BETWEEN.uk} ${VICE.uk}
    Aa Aa ${BETWEEN.uk} ${VICE.uk}
    ${VICE.uk}|${NASTY.uk}|${ROUGH.uk} людина|тип|персонаж|суб'єкт|особистість|баба|тітка|чоловік|дядько|дідуган|стара|особа|панночка|чолов'яга|хлопчик|дівчинка|юнак|дід|хлопець
    характер|вдача|норов|темперамент|портрет|людина|особистість|натура|контакт ..2 ${VICE.uk}|${NASTY.uk}|${TEMPER.uk}
    людина|особистість ..1 неадекватна|неосудна|психована|скандальна|хамовита|некомпетентна
    характер|вдача|норов ..1 поган*|огидн*|кепськ*|препаскудн*|паскудн*|нестерпн*|мерзенн*|важкий|важка
    огидн*|кепськ*|препаскудн*|паскудн*|нестерпн*|мерзенн*|поган* характер|вдача|норов
    ^ ?дуже ?надто ?вкрай ?доволі ?досить ${VICE.uk} $
    ^ ?дуже ?надто ?вкрай ?доволі ?досить ${VICE.uk} ,
    ^ ?дуже ?надто ?вкрай ?доволі ?досить ${VICE.uk} і|й|та|але
    ${VICE.uk} ?і ?й ?та ?а ?дуже ${VICE.uk}|${TEMPER.uk}
    ${TEMPER.uk} ?і ?й ?та ?а ?дуже ${VICE.uk}
    ^ ?дуже ${TEMPER.uk} , ..2 ${DOES.uk}
    ${ANYONE.uk} ${BETWEEN.uk} ${CALLED.uk}
    ${ANYONE.uk} Aa ?Aa ${BETWEEN.uk} ${CALLED.uk}
    Aa Aa ${BETWEEN.uk} ${CALLED.uk}
    ^ ?ще ?той ?та ?дуже ?великий ?велика ${CALLED.uk}|${INSULT.uk} ,
    рідкісн*|справжн*|страшн*|жахлив*|відом*|повн*|суцільн*|викінчен*|типов*|вічний|вічна|головний|місцев*|старий|стара|цей|ця|цього|цієї|цьому|наш|наша ${CALLED.uk}
    цього|цьому|цим|цю|цієї|цих|цими|якісь|якийсь|якась ${SLIGHT.uk}|${CALLED.uk}
    той|та|ті ще ${CALLED.uk}|жаднюг*|зануд*|язв*|перець
    наш|наша ..1 улюблен*|вічн*|дорог*|місцев* ${INSULT.uk}|${SLIGHT.uk}|${CALLED.uk}
    ${TRAIT.uk} ..2 ${LIKE.uk} ..1 ${BEAST.uk}
    дуб дубом
    баран бараном
    пень пнем
    хам хамом
    ${SCOLDED.uk}
    ${VILE.uk}
    зіркова|зіркової|зіркову хвороба|хвороби|хворобу
    пані|тітка|чоловік|дядько|людина|клієнт|клієнтка|особа|жінка з|із ..1 претензіями|претензією|привітом|гонором
    тугий|туга|слабкий|слабка|хворий ..3 на голову
    ця|цей|цієї|цього|цим|цю ненормальн*|божевільн*|навіжен*|схибнут*|несповна $
    ця|цей|цієї|цього|цим|цю ненормальн*|божевільн*|навіжен*|схибнут* з|із|знову|дзвонил*
    ну й|і клоуни|дикуни|артисти|діячі|персонажі|фрукти|кадри
    ${SLIGHT.uk} у|в ..1 них|неї|нього
    скупий|скупа|жадібний|жадібна|лінивий до ..1 жаху|неподобства|непристойності
    вреднюга|шкідливий|шкідлива , ..2 ${DOES.uk}
    вперт*|уперт*|вередлив*|примхлив*|шкідливий|шкідлива|шкідливого|шкідливу|шкідливим|лінив*|ледач*|жадібн*|скупий|скупа|скупого|скупу|скупим|нахабн*|хамуват*|сварлив*|склочн*|істеричн*|скандальн*|занудн*|безтолков*|пихат*|зверхн*|неадекватн*|злостив*|інфантильн*|брехлив*|неосудн* ?старого ?стару ?старим ${PEOPLE.uk}
    ^ Aa ?Aa ?Aa ${VICE.uk} ,
    ^ Aa ?Aa ?Aa ${VICE.uk} і|й|та|але|а
    ${ANYONE.uk} ..1 ?це миша ?сіра
    ${ANYONE.uk}|Aa ..1 сіра миша|мишка
    великий|великого|великим|великому стратег*|розумник*|спеціаліст*|знавц*|експерт*
    невизнан*|доморощен* гені*|стратег*|експерт*|спеціаліст*|знавц*
    ні в зуб
    ні вуха ні
    ${ANYONE.uk} ..2 бреше|брешуть
    ^ хитрий|хитра|старий|тертий|слизький лис|лисиця|жук|чорт|біс|вуж ,
    мамин|матусин синок|синка|синком|мазунчик
    підкаблучни*
    рідкісн*|ще язва|язву|язви
    повний|повна|абсолютний|круглий нуль у|в|щодо
    ${ANYONE.uk} ${BETWEEN.uk} повний|повна|абсолютний|круглий нуль
    дурень дурнем
    дурепа дурепою
    свиня свинею
    осел ослом
    жлоб жлобом
    поводиться|поводився|поводилася|поводилась|поводяться|поводилися|тримається|веде ..1 ?себе ${LIKE.uk} ..1 ${BEAST.uk}|хам|примадонна|діва|принцеса|королева|зірка|діти|мала
    знову|вічно|чергов*|дзвонил*|телефонувал*|з'явил* ..2 наш|наша|наше|нашій|нашу|нашого|їхня|їхній ..1 ${NICK.uk}
    королева|королеви|королеву|королевою|королеві драм*
    його|її величність|високість|світлість|ясновельможність
    пуп|пупом землі
    клієнтик*|клієнтишк*|начальничок|начальничк*|людці|мужичок|юристик*|менеджерик*
    чергов*|вічн*|вчорашн*|звичайн*|щоденн* істерик*|ниття|заскок*|викрутас*|вибрик*
    вислухал*|вислухав|терпіл*|терпів|пережил*|пережив ..2 істерик*|ниття|вереск|лемент
    істерить|істерила|істерив|істерять|істерити
    вічно|завжди|постійно|хронічно незадоволен*|невдоволен*|ображен* Aa
    вічно|завжди|постійно|хронічно незадоволен*|невдоволен*|ображен* ..2 клієнт*|замовни*|директор*|власни*|начальни*
    за копійку|гривню|грош|кожну|кожен ..1 ?копійку ?гривню ..1 вдавиться|вдавляться|удавиться|задушиться|повіситься|труситься|душиться|давиться|уб'є|вб'є
    снігу ..2 не ..1 випросиш|допросишся
    розумом ..1 не ..1 блищить|блищать|вирізняється
    зірок з неба не
    не ..1 семи п'ядей
    не надто|дуже|найрозумніший|вельми|особливо розумний|розумна|розумні|далекий|далека|кмітливий|кмітлива|адекватний|адекватна ,
    не надто|дуже|найрозумніший|вельми|особливо розумний|розумна|розумні|далекий|далека|кмітливий|кмітлива|адекватний|адекватна людина|співрозмовник|чоловік|тітка|пані
    у|в нього|неї|них|клієнта|замовника|директора ..1 у|в голові ..1 вітер|каша|тирса|порожньо|таргани
    з|із ..2 заскоками|придур'ю|вибриками|гонором
    без царя в
    кров|мізки|мозок ..2 п'є|ссе|тріпає|мотає|вимотує|клює|їсть|виїдає|виїв|виїла|полоще
    п'є|ссе|тріпає|мотає|вимотує|клює|їсть|виїдає|виїв|виїла|полоще ..2 кров|мізки|мозок
    задовбав|задовбал*|заколупав|заколупал*|замахав|замахал*|остогид*|дістав|дістала ..1 ?вже ?уже всіх|усіх|своїми|нас
    корона ..1 тисне|жме|муляє
    задирає|дере|копилить|гне ..1 носа|ніс|кирпу|губу
    зірку ..1 зловив|зловила|спіймав|спіймала
    язиком ..1 меле|плеще|чеше
    із|з тих|отих ..2 , ..1 хто|як*|котр* ..2 вважає|думає|вічно|певен|певні|уявляє
    вважає|уявляє себе ..1 найрозумніш*|розумніш*|генієм|пупом|царем|королевою|богом|зіркою|центром|великим
    важкий|проблемний|неприємний|слизький|мутний клієнт|замовник|тип|персонаж|дядько|чоловік
    складна|важка|проблемна|неприємна|слизька|мутна клієнтка|замовниця|пані|тітка|баба|особа|людина|жінка
    проблемні|мутні|слизькі|неприємні клієнти|замовники|люди
    тупа|тупий|нахабна|нахабний|жирна|зажерт* корова|вівця|коза|козел|баран|осел|свиня|щур|курка|жаба|худоба
  `,
  en: `
    ${ANYONE.en}|lead is|are|was|were|seems|seem ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly|both ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly|both ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly|both ${VICE.en} !to|with|about|of|for|towards
    ${ONE} is|was|seems|sounds ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly ${VICE.en}|${TEMPER.en} !to|with|about|of|for|towards
    he's|she's|they're|who's ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|too|just|quite|really|extremely|plain|downright|utterly ${VICE.en}|${TEMPER.en} !to|with|about|of|for|towards
    !it|this|that|there|what|which|everything|nothing|here Aa is|was ?a|bit|rather|very|so|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|just|quite|really|extremely|plain|downright|utterly ${VICE.en} ,
    !it|this|that|there|what|which|everything|nothing|here Aa is|was ?a|bit|rather|very|so|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|just|quite|really|extremely|plain|downright|utterly ?a|bit|rather|very|so|just|quite|really|extremely|plain|downright|utterly ${VICE.en} and|but
    ^ ?a|bit|rather|very|quite|really|extremely|always|often|generally ?a|bit|rather|very|quite|really|extremely|always|often|generally ?a|bit|rather|very|quite|really|extremely|always|often|generally ${VICE.en} $
    ^ ?a|bit|rather|very|quite|really|extremely|always|often|generally ?a|bit|rather|very|quite|really|extremely|always|often|generally ?a|bit|rather|very|quite|really|extremely|always|often|generally ${VICE.en} ,
    ^ ?a|bit|rather|very|quite|really|extremely|always|often|generally ?a|bit|rather|very|quite|really|extremely|always|often|generally ?a|bit|rather|very|quite|really|extremely|always|often|generally ${VICE.en} and|but ${VICE.en}|${TEMPER.en}|never|always|pays|knows
    ${VICE.en} ?and ${VICE.en}|${TEMPER.en} ,
    ${TEMPER.en} ?and ${VICE.en}|${TEMPER.en} ,
    ${VICE.en} ?and ${VICE.en}|${TEMPER.en} and|but
    ${TEMPER.en} ?and ${VICE.en}|${TEMPER.en} and|but
    ${VICE.en}|${TEMPER.en} man|woman|person|people|bloke|chap|lady|guy|fellow|type|individual|lot|boss|owner|client|customer|buyer|director
    Aa , ?a ?bit ?rather ?very ?quite ${VICE.en} ,
    Aa , ?a ?bit ?rather ?very ?quite ${VICE.en} and|but
    ${ANYONE.en}|lead is|are|was|were|being|such|sounds ?like|an|a|bit|of|total|complete|absolute|real|right|proper|such ?like|an|a|bit|of|total|complete|absolute|real|right|proper|such ?like|an|a|bit|of|total|complete|absolute|real|right|proper|such ${CALLED.en}
    he's|she's|they're ?an|a|bit|of|total|complete|absolute|real|right|proper ?an|a|bit|of|total|complete|absolute|real|right|proper ?an|a|bit|of|total|complete|absolute|real|right|proper ${CALLED.en}
    !it|this|that|there|what|which|everything|nothing|here Aa is|was ?an|a|bit|of|total|complete|absolute|real|right|such|old ?an|a|bit|of|total|complete|absolute|real|right|such|old ?an|a|bit|of|total|complete|absolute|real|right|such|old bully|brat|liar|jerk|moaner|slacker|know-it-all|coward|airhead|twit|micromanager|narcissist|egomaniac|backstabber|hypocrite|schemer|time-waster|troublemaker|whinger|ditherer|snob|pedant|crank|grouch|curmudgeon|grump|hothead|nitpicker|megalomaniac|slob|tyrant|control-freak|killjoy|cheapskate|loudmouth|blowhard
    ${ONE} is|was ?a|an|such|real|total|complete|right|bit|of ?a|an|such|real|total|complete|right|bit|of ?a|an|such|real|total|complete|right|bit|of ${SLIGHT.en}
    a bit|touch|something of a|an ${CALLED.en}|diva|tyrant|bully
    ^ ?a|an|total|complete|absolute|real|right|proper|typical|born ?a|an|total|complete|absolute|real|right|proper|typical|born ?a|an|total|complete|absolute|real|right|proper|typical|born ${CALLED.en} ,
    ^ ..1 micromanager|boss|client|customer|manager|buyer|owner|director|tenant|landlord from hell
    mr|mrs|miss|ms|lord|lady|captain|madam grumpy|grump|angry|perfect|know-it-all|nasty|stingy|important|smartypants|pushy|fussy|complaint|complaints|misery|miseryguts|bossy|impatient|never-happy|penny-pincher|muck|unreasonable|negative
    his|her lordship|ladyship|majesty|highness|nibs|holiness
    ${VILE.en}
    ${SUCH.en}
    airs and graces
    deaf as a
    that|this crazy|mad|awful|dreadful|horrible|impossible|ghastly|wretched woman|man|lady|guy|bloke|person|girl|boy
    ${ONE}|receptionist is|was|being ..2 vile|foul|horrid|beastly|ghastly|insolent
    mean as they|a ..1 come|miser
    ego ..3 size|bus|planet
    typical|proper|right|real|total|complete|absolute|notorious|resident|self-styled|self-appointed ..2 ${CALLED.en}
    our|that|this|the|their|another ..1 favourite|favorite|beloved|dear|resident|usual|eternal|old|serial ${CALLED.en}
    resident|self-styled|self-appointed|so-called genius|expert|guru|mastermind|visionary
    stubborn|stupid|silly|miserable|rude|arrogant|nasty|stuck-up|grumpy|cranky ..1 old cow|bat|bag|goat|git|sod|trout|fool|hag
    ^ ?a ?an crafty|sly|wily|cunning|slippery ..1 fox|devil|bird|customer|dog ,
    ^ Aa ?Aa ?Aa ${VICE.en} ,
    ^ Aa ?Aa ?Aa ${VICE.en} and|but
    ${ONE}|bookkeeper|secretary ?is a mouse ,
    mummy's|mommy's|mama's boy|girl
    god's gift to
    flies|flew|fly off the handle
    he|she|owner|foreman|buyer|client|director|boss|manager ..2 lies|lied ,
    he|she|owner|foreman|buyer|client|director|boss|manager lies constantly|always|about|to|through
    ^ ?a ?terrible ?real ?dreadful gossip $
    talks|talking down to everyone|everybody|us|people
    little madam|hitler|emperor|napoleon|dictator|tyrant
    another|latest|usual|daily|weekly rant|tantrum|meltdown|whinge|moan|strop|tirade|hissy-fit|outburst ..2 from|by|about|over|on
    one of those|these ..1 people|clients|customers|types|men|women|managers|owners who ..2 think|thinks|can't|never|won't|love|believe
    thinks|think he|she|they know|knows ..1 everything|best|better|all
    ${TRAIT.en} as a|an|two|thick ..1 ${BEAST.en}
    stubborn|obstinate like a|an ..1
    he|she|client|owner|they wouldn't spend|part|give ?you ?with a|you ?penny ?the ?time
    would skin a flint
    ${ONE} ?is ?was ?very ?so ?really ?notoriously cheap ,
    ${ONE} ?is ?was ?very ?so ?really ?notoriously cheap and|but
    ${ONE} ?is ?was not|isn't|wasn't very|too|particularly|terribly|exactly|overly bright|clever|smart|intelligent ,
    ^ not very|too|particularly|exactly|overly clever|smart|intelligent ,
    ${ONE} ?is ?was ?very ?really hard work ,
    ${ONE} ?is ?was ?very ?really hard work and|but
    law unto himself|herself|themselves
    ${ONE} ?is|was|such|a|bit|of ?is|was|such|a|bit|of ?is|was|such|a|bit|of loose|cold|wet cannon|fish|blanket
    ${ONE} ?is ?was not ?quite all there
    ${ONE} drives|drove me|us|everyone|everybody ..2 up|mad|crazy|nuts|insane|bonkers|spare
    ${ONE} does|did|is ?doing my|our head|heads in
    difficult|awkward|problem|impossible|tiresome|unpleasant client|clients|customer|customers|woman|man|person|people|buyer|bloke|character|owner
    ${ONE} ?is|was|a|bit|very|rather|so|quite|being ?is|was|a|bit|very|rather|so|quite|being ?is|was|a|bit|very|rather|so|quite|being difficult|awkward ,
    ${ONE} ?is|was|a|bit|very|rather|so|quite|being ?is|was|a|bit|very|rather|so|quite|being ?is|was|a|bit|very|rather|so|quite|being difficult|awkward and|but|again
    lies|lied through his|her|their teeth
    never|don't|can't trust what|a|anything|word ..2 he|she|they ..1 say|says
    stupid|silly|miserable|stuck-up|arrogant|rude|nasty cow|bag|git|ass|bugger|sod|bitch
  `,
  except: {
    ru: `
      не|ни|ничуть|нисколько|вовсе ..2 ${VICE.ru}|${VILE.ru}
      ${THING.ru} ..2 ${VILE.ru}
      ${VILE.ru} ..1 ${THING.ru}
      мы|я|меня ..3 ${VILE.ru}
      ${VILE.ru} ..3 пьес*|фильм*|сказк*|опер*|спектакл*|роль|роли|книг*|роман*
      ${THING.ru} ..2 ${VICE.ru}
      ${VICE.ru} ..1 ${THING.ru}
      мы|я|меня ..2 ${VICE.ru}|${CALLED.ru}|${SCOLDED.ru}
      для|под|роль|роли|амплуа|фильм*|пьес*|спектакл* ..2 ${SCOLDED.ru}
      ${SCOLDED.ru} ..3 пьес*|фильм*|сказк*|опер*|спектакл*|роль|роли|афиш*|журнал*
      его|ее|наш|наша|нашей|нашу|нашего Aa
      великий|великого|великому стратег*|специалист*|эксперт* ..1 , Aa
      на ..1 редкость ..2 вежлив*|умн*|приятн*
      ${CALLED.ru} ..3 пьес*|фильм*|сказк*|опер*|спектакл*|музе*|рол*|парк*|выставк*
      музе*|парк*|скелет*|костюм*|фигур*|игрушк* ..2 ${CALLED.ru}
    `,
    uk: `
      не|ні|анітрохи|зовсім ..2 ${VICE.uk}|${VILE.uk}
      ${THING.uk} ..2 ${VILE.uk}
      ${VILE.uk} ..1 ${THING.uk}
      ми|я|мене ..3 ${VILE.uk}
      ${VILE.uk} ..3 п'єс*|фільм*|казк*|опер*|вистав*|роль|ролі|книг*|роман*
      ${THING.uk} ..2 ${VICE.uk}
      ${VICE.uk} ..1 ${THING.uk}
      ми|я|мене ..2 ${VICE.uk}|${CALLED.uk}|${SCOLDED.uk}
      для|під|роль|ролі|амплуа|фільм*|п'єс*|вистав* ..2 ${SCOLDED.uk}
      ${SCOLDED.uk} ..3 п'єс*|фільм*|казк*|опер*|вистав*|роль|ролі|афіш*|журнал*
      його|її|наш|наша|нашій|нашу|нашого Aa
      ${CALLED.uk} ..3 п'єс*|фільм*|казк*|опер*|вистав*|музе*|рол*|парк*
      музе*|парк*|скелет*|костюм*|фігур*|іграшк* ..2 ${CALLED.uk}
    `,
    en: `
      drama|control|his|her Aa
      they're ..2 useless|toxic|nasty|inadequate
      no|without|never|not ..3 ${VILE.en}|${SUCH.en}
      ${VILE.en} ..1 ${THING.en}|to|of|us
      ${SUCH.en}|${VILE.en} ..3 play|film|panto|opera|ballet|story|tale|book|novel|museum|role
      i|i'm|we|we're|us ..3 ${VILE.en}|${SUCH.en}
      not|never|isn't|aren't|wasn't|hardly ..3 ${VICE.en}|${CALLED.en}
      ${THING.en} ..2 is|are|was|were ..2 ${VICE.en}
      i|i'm|we|we're|us ..3 ${VICE.en}|${CALLED.en}
      our|my !favourite|favorite|beloved|dear|resident|usual|eternal|old|serial ..3 ${VICE.en}|${CALLED.en}
      ${VICE.en} ..1 ${THING.en}
      ${CALLED.en} ..3 play|film|pantomime|panto|opera|ballet|story|tale|mural|poster|parade|costume|mask|cast|circus|museum|park
    `,
  },
}
