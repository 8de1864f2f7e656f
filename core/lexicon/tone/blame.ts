import { joined, type Meaning } from '../lexicon.ts'
import { atYourDoor } from './at-your-door.ts'
import { heldAgainst } from './held-against.ts'
import { reproaches } from './reproach.ts'
import { scolds } from './scolding.ts'
import { theirGuilt } from './their-guilt.ts'

/** Blame and orders. Sources: S1 tip 3, S3. */

const blames: Meaning = {
  ru: `
    {you} ..1 обязан* !получить|услышать|нам|мне
    {you} ..1 должен|должна|должно|должны !быть|получить|знать|услышать|увидеть|были|нам|мне|всего|иметь|остаться|успеть
    если|когда ..1 бы ..1 вы ..6 вовремя|раньше|сразу|прислали|ответили|предупредили|сказали
    ^ мы|я ?же ?ведь {you} ?же предупреждал*
    {you} ..1 сами|сам|сама ..4 виноват*|виной|затянул*|просил*|хотел*|выбрал*|согласовал*|утвердил*|не|подписал*|задержал*|запутал*|тянул*|тянете|сорвал*|испортил*|настоял*|решили
    сами ..3 виноват*|затянул*|довели|тянули|тянете|дотянули|протянули|запутали|сорвали|прозевали|проспали
    по {you} ..1 вине|милости|небрежности|недосмотру|невнимательности
    {you} вина|вины|вину|виной|виною
    вина|ошибка|косяк|недосмотр|проблема|проблемы ..2 на|целиком|полностью|исключительно ..1 ваш*|вас|вами
    {you} ..2 виноват*|виновн*|вина|вины|вину|виной|виною
    спасибо ..1 себе
    пеняйте
    на ..1 вашей совести
    на кого обижаться|пенять
    {you} ..2 продержал*|держали ..3 у себя
    сами ..4 теряете|потеряли|удивля*|держали|продержал*
    из-за ..1 вас|вашей|вашего|ваших|того ..2 что ..1 вы
    из-за вас !не|и|тут
    из-за ваш* ..1 *ости|*ение|*ения|ошибк*|молчания|капризов|правок|изменений|задержек|задержки|лени|спешки|бардака|медлительн*|прихотей|решений|придирок|согласований|вечных|постоянных|бесконечных
    {you} ..4 сорвал*|затянул*|проигнорировал*|поленил*|проспал*|прозевал*|напутал*|перепутал*|подвел*|тормоз*|тянете|затягива*|саботир*|сорвали|провалили|забыли|забываете|накосяч*|упустил*|прошляпил*|проморгал*|удосуж*|поломал*|сломали|испортил*
    так ..1 и не|вовремя ..2 прислал*|ответил*|соизвол*|удосуж*|подготовил*|дали
    не ..1 удосуж*|соизвол*|потрудил*
    {you} ..2 не ..1 удосуж*|читал*|слушал*|слушаете|читаете|потрудил*|подумал*|проверил*|посмотрел*
    {you} загубил*|потерял*|испортил*|перепутал*|сломал*|забыли|пропустил*|упустил* ..3 сами
    ваш* ..2 не ..1 следят|смотрят|слушают|читают|отвечают|умеют|проверяют|думают|соблюдают
    {you} ..2 требую|требуем
    требую|требуем ..2 от вас|вас|немедленно|чтобы
    потрудитесь
    извольте
    будьте любезны ..3 впредь|наконец
    в ..1 ваших интересах
    ^ надо|нужно|стоило|следовало было ..1 нам|мне ..2 {inf}
    ^ надо|нужно|стоило|следовало было ..1 {inf} ..2 нам|мне
    надо|нужно|следовало|стоило ..1 было ..2 {you}|раньше|сразу|думать|читать|слушать|внимательн*|проверять|смотреть|предупреждать
    {you} ..2 надо|нужно|следовало|стоило было
    раньше ..2 надо|нужно было
    ленил*|лень
    сколько ..1 можно
    который|в раз ..4 {you} ..4 не
    это ..1 ваша|ваши|ваш ..1 вина|ошибка|ошибки|проблема|проблемы|косяк|недосмотр|забота|ответственность
    ваша|ваши ..1 ошибка|вина|халатность|невнимательность|забывчивость|нерасторопность|медлительность
    {you} ..2 вовремя не
    {you} ..2 поздно|поздновато|невовремя ..2 прислал*|отправил*|ответил*|согласовал*|утвердил*|передали|дали|сообщил*|предупредил*|обратил*
    {you} ..1 прислал*|отправил*|ответил*|согласовал*|утвердил*|передали|дали|сообщил*|предупредил*|обратил* ..3 поздно|поздновато|невовремя|опозданием
    {you} ..1 опять|снова|вновь|повторно|очередной ..5 без|неверн*|неправильн*|поздно|криво|некорректн*
    опять|снова|вновь ..1 {you} ..4 без|неверн*|неправильн*|поздно|криво|некорректн*
    опять|снова|вечно|постоянно|каждый ..3 {you} ..3 не|опаздыв*|мен*|забыва*|задержива*|переделыва*|тянете
    {you} ..1 опять|снова|вечно|постоянно|как ..1 всегда ..2 не|опаздыв*|опоздал*|задержал*|забыл*|мен*|передумал*|тянете|все
    претензи* ..3 к себе
    вопрос*|претензи*|упрек* ..2 к себе
    вам ..1 следовало|стоило|надлежало|полагалось ..3 {inf}
    немедленно|незамедлительно *ите|*йте|*ьте|*йтесь|*итесь
    {you} ..1 опять|снова|вечно|постоянно|каждый ..2 поменял*|сменил*|передела*|переписал*|перенес*|отмен*|придумал*|пропал*|пропадаете
    это вы ..2 *али|*яли|*или|*ели|*ули|*ались|*ились
    вы ..1 не *али|*или|*ели ..7 поэтому|отсюда|вот|так
    ваш* ..2 поцарап*|затопт*|залил*|порвал*|запачкал*|разбил*|повредил*|погнул*|уронил*
    {you} ..3 могли бы ..2 заметить|увидеть|догадаться|проверить|учесть|подумать|прочитать|прочесть ..2 раньше|сами|сразу|заранее
    а|и теперь|сейчас ..1 вы ..1 удивля*|возмуща*|требуете|торопите|жалуетесь|недовольны|обижаетесь
    будь ..1 ваш*|вы ..4 внимательнее|расторопнее|аккуратнее|быстрее|точнее|собраннее|повнимательнее|порасторопнее|поаккуратнее
    по ..1 собственной ..1 вине|милости|глупости|небрежности|недосмотру
    вы ..3 задержал*|затянул*|просрочил*|тянул*|протянул*|промедлил* ..3 на|с|со|целых|почти|#
    задержк*|просрочк*|промедлени*|затор|затык|простой|проблема|ошибка|сбой ..2 на ..1 вашей|вашем стороне|совести|счету|участке|отделе|складе|производстве|бухгалтерии
    вы ..7 так ..1 и не *ли|*лись
    вы ..1 неделю|месяц|целую|целый|полторы|две|три|четыре|полгода|# ..2 думали|молчали|тянули|выбирали|решали|собирались|раскачивались|согласовывали|мариновали
    чувство|впечатление|ощущение , что|будто ..2 у ?вас|вы|вам|ваши|ваша|ваш
    вы ..8 ..6 даже не проверили|посмотрели|взглянули|прочитали|прочли|подумали|предупредили|спросили|попытались
    от|из-за|благодаря таких|таким ..1 хозяев|хозяевам|заказчиков|заказчикам|клиентов|клиентам|владельцев|владельцам|жильцов|людей , ..1 кто|котор*|как
    виноват|виновата|виноваты|винить ..2 ваш*
    по ..1 вине ..1 ваш*
    вы ..3 сами ..1 себе создали|устроили|наделали|нажили
    вы ..3 себе сами ..1
  `,
  uk: `
    {you} ..1 зобов'язан* !отримати|почути|нам|мені
    {you} ..1 повинн*|мусите !бути|отримати|знати|почути|побачити|були|нам|мені|мати|встигнути
    якби|якщо ..1 б ..1 ви ..6 вчасно|раніше|одразу|надіслали|відповіли|попередили|сказали
    якби ви ..6 вчасно|раніше|одразу|надіслали|відповіли|попередили|сказали
    ^ ми|я ?ж ?же ?адже {you} ?ж попереджал*|попереджав*
    {you} ..1 самі|сам|сама ..4 винн*|затягнул*|затягли|просил*|хотіл*|обрал*|погодил*|затвердил*|не|підписал*|затримал*|заплутал*|тягнул*|тягнете|зірвал*|зіпсувал*|вирішили|наполягли
    самі ..3 винн*|винуват*|затягнул*|затягли|довели|тягнули|дотягнули|дотягли|протягли|заплутали|зірвали|проґавили|проспали
    не {we} ..1 винн*|винуват*|затягнули|затягли|тягнули|тягнемо|затримали|зірвали|прострочили|наплутали
    винн*|винуват* ..1 не {we}
    з {you} ..1 вини|провини|милості|ласки
    через ..1 вашу|вас|ваш|ваше ..1 вину|неуважність|недбалість|зволікання|провину|недогляд|помилку|бездіяльність
    через вас
    {you} ..1 вина|вини|вину|виною|винен|провин*
    вина|помилка|проблема|проблеми|недогляд ..2 на|цілком|повністю|виключно ..1 ваш*|вас|вами
    {you} ..2 винн*|винуват*
    {you} ..3 могли б|би ..2 помітити|побачити|здогадатися|здогадатись|перевірити|врахувати|подумати|прочитати ..2 раніше|самі|одразу|заздалегідь
    дякуйте ..1 собі
    нарікайте
    на ..1 вашій совісті
    вина|провина ..4 вашому|вашій боці|стороні
    на кого ображатися|ображатись|нарікати
    сами|самі ..4 втрачаєте|дивуєтесь|дивуєтеся|тримали|протримали
    {you} ..4 зірвал*|затягнул*|затягли|проігнорувал*|полінувал*|проспал*|проґавил*|наплутал*|переплутал*|підвел*|гальму*|тягнете|затягу*|саботу*|провалил*|забули|забуваєте|накосяч*|проморгал*|спромогл*|зламали|зіпсувал*|лінувал*|лінуєт*
    ви ..7 так ..1 і|й не *ли|*лися|*лись
    ви ..1 тиждень|місяць|цілий|півтора|два|три|чотири|півроку|# ..2 думали|мовчали|тягнули|тягли|обирали|вибирали|вирішували|збиралися|збирались|погоджували|маринували
    так ..1 і|й не ..2 надіслал*|відповіл*|зволил*|спромогл*|підготувал*|дали
    не ..1 спромогл*|зволил*|потурбувал*
    {you} ..2 не ..1 спромогл*|читал*|слухал*|слухаєте|читаєте|подумал*|перевірил*|подивил*
    {you} загубил*|втратил*|зіпсувал*|переплутал*|зламал*|забули|пропустил*|проґавил* ..3 самі
    ваш* ..2 не ..1 дивляться|стежать|слухають|читають|відповідають|вміють|перевіряють|думають|дотримуються
    вимагаю|вимагаємо ..2 від|негайно|щоб
    у|в ..1 ваших інтересах
    ^ треба|слід|варто було ..1 нам|мені ..2 {inf}
    ^ треба|слід|варто було ..1 {inf} ..2 нам|мені
    треба|слід|варто ..1 було ..2 {you}|раніше|одразу|думати|читати|слухати|уважн*|перевіряти|дивитися|попереджати
    {you} ..2 треба|слід|варто було
    раніше ..2 треба|слід було
    лінувал*|лінощ*
    скільки ..1 можна
    це ..1 ваша|ваші|ваш ..1 вина|провина|помилка|помилки|проблема|проблеми|недогляд|клопіт|відповідальність
    ваша|ваші ..1 помилка|вина|провина|недбалість|неуважність|забудькуватість
    {you} ..2 вчасно не
    {you} ..2 пізно|запізно|невчасно|запізненням ..2 надіслал*|відповіл*|погодил*|затвердил*|передали|дали|повідомил*|попередил*|звернул*
    {you} ..1 надіслал*|відповіл*|погодил*|затвердил*|передали|дали|повідомил*|попередил*|звернул* ..3 пізно|запізно|невчасно|запізненням
    {you} ..1 знову|знов|вкотре|укотре|повторно ..5 без|хибн*|неправильн*|пізно|криво|некоректн*
    знову|знов|вкотре|укотре ..1 {you} ..4 без|хибн*|неправильн*|пізно|криво|некоректн*
    знову|вічно|постійно|щоразу ..3 {you} ..3 не|запізню*|мін*|забува*|затриму*|переробл*|тягнете
    {you} ..1 знову|вічно|постійно|як ..1 завжди ..2 не|запізню*|запізнил*|затримал*|забул*|мін*|передумал*|тягнете|усе|все
    претензі* ..3 до себе
    ви ..1 мали|повинні|мусили ..1 були|було ..2 {inf}
    якби|коли ви ..2 не ..4 тягнул*|затягнул*|зволікал*|змінювал*|мовчал*|запізнил*|переплутал*
    ваш* ..2 тягнув*|тягнул*|затягнув*|затягнул*|зволіка*|забарил*
    ви ..1 знову|вкотре|укотре ..2 не|забул*|затягнул*|зірвал*|переплутал*
    через ..1 ваш*|вас ..1 *ість|*ощі|забаганк*|примх*|зволікан*|запізнен*|мовчан*|непорозумін*|помилк*|недогляд*|лінь
    через ..1 ваш* ..1 безкінечн*|нескінченн*|вічн*|постійн*|щоденн*|тривал*
    ваша|вашу|вашої|вашою ..1 повільність|повільності|неорганізованість|неорганізованості|неуважність|неуважності|безвідповідальність|безвідповідальності|забудькуватість|нерішучість|нерішучості|впертість|легковажність|халатність
    якби ..1 ваш* ..5 вчасно|раніше|одразу|не|хоч|нормально|уважніше
    якби ..1 ви ..5 одразу|раніше|вчасно|хоча|хоч|уважніше|не|слухали|читали|послухали|прочитали
    ^ думали|читали|слухали|дивилися|перевіряли|питали|дбали б|би ..3
    це ?ж|же ви ..2 *али|*яли|*или|*іли|*ули|*алися|*илися|*ались|*ились
    не ..1 треба|слід|варто|потрібно було ..2 {inf}
    як|хіба|хіба ж ?ж можна ..1 було ..2 не|так
    винн*|винен|винна|винуват* ..3 ви|вам|{you}
    у всьому|цьому ..1 винн*|винні ..2 ви
    на ..1 вашому ..1 сумлінні
    відповідальність|провина|вина ..1 за зрив|затримку|провал|прострочення|помилку|наслідки|збитки ..4 на ..1 вас|ваш*|замовник*|клієнт*
    припиніть|перестаньте|облиште ..1 {inf}
    годі|досить вам ..1 {inf}
    будьте ..1 ласкаві|люб'язні ..3 надалі|нарешті|дотримува*|вчасно|уважн*
    вже|уже|б ..1 нарешті *йте|*іть|*ьте|*іться|*теся|*тесь
    *йте|*іть|*ьте|*іться|*теся|*тесь ..1 вже|уже ..1 нарешті
    нарешті|негайно *йте|*іть|*ьте|*іться|*теся|*тесь
    *йте|*іть|*ьте|*іться|*теся|*тесь негайно
    у|в вас ..1 вічно|завжди|постійно|знову|щоразу ..3 не|горить|плутан*|міня*|хтось|проблем*|безлад|щось
    ви ..2 ввели|вводите ..1 нас|мене ..1 в|у оману
    тоді|потім|то не ..1 дивуйтеся|дивуйтесь|ображайтеся|скаржтеся|скаржтесь|нарікайте
    {you} ..2 неспроможн*|нездатн*
    претензі* ..6 до ..1 вашого|вашої|ваших|себе
    дякуйте|подякуйте ..1 собі|своїй|своєму|своїм|вашій|вашому
    вами ..3 порушен*|зірван*|прострочен*|допущен*|затриман*|проігноровано|переплутано
    допущен*|порушен*|зірван*|прострочен* ..2 вами
    затримк*|зволікан*|зрив*|помилк*|збій|провал* ..3 з|із|на ..1 вашого|вашому ..1 боку|боці
    {you} ..4 *єте|*ите|*їте ..1 третій|другий|четвертий|п'ятий|який|котрий ..1 тиждень|місяць|раз|день
    уже|вже третій|другий|четвертий|п'ятий|який|котрий ..1 тиждень|місяць|раз|день ..3 ви
    {you} ..4 *єте|*ите|*їте ..1 тижнями|місяцями|роками
    {you} ..2 вічно|постійно|щоразу|завжди ..2 *єте|*ите
    ви ..2 змусили|змушуєте|примусили ..1 нас
    вчасно ..2 треба|слід ..1 було
    слід|треба|варто було ..1 вчасно
    чому|хто|що ..2 вам ..1 заважало|заважав|завадило
    якщо ви ..1 не ..1 вмієте|здатні|можете|в змозі|спроможні ..6
    не ..1 наша ..1 вина|провина , ..2 ви|ваш*
    сподіваюсь|сподіваюся|сподіваємося ..4 ви ..2 нарешті
    якби|аби ..1 ваш*|ви ..4 уважніш*|спритніш*|акуратніш*|швидш*|точніш*
    були|був|була|було б|би ви|ваш* ..3 уважніш*|спритніш*|акуратніш*|швидш*
    з ..1 власної ..1 вини|провини|недбалості|ласки
    через ..1 власну ..1 недбалість|неуважність|провину|повільність
    ви ..3 затримал*|затягнул*|затягли|прострочил*|тягнул*|тягли|протягнул*|зволікал* ..3 на|з|із|зі|цілих|майже|#
    відчуття|враження , що|ніби|наче ..2 у|в|ви|вам|ваші|ваша|ваш
    ви ..8 ..6 навіть не перевірили|подивилися|подивились|глянули|прочитали|подумали|попередили|спитали|запитали|спробували
    від|через|завдяки таких|таким|такі ..1 господарів|господарям|замовників|замовникам|клієнтів|клієнтам|власників|власникам|мешканців|людей , ..1 хто|як*|котр*
    винен|винна|винні|завинив|завинила|завинили ..2 ваш*
    з ..1 вини ..1 ваш*
    ви ..3 собі самі|сам|сама
    ви ..3 самі ..1 собі
    через ..1 вашу|вашого|ваших|ваш|вашої ..3 стоїть|стоять|простою*|зрива*|зірва*|горить|гальмує*
  `,
  en: `
    you ..1 must|shall !be|have|not|feel|know|understand|see|get
    you|your ..2 are|is ..1 obliged|required|expected|obligated to
    you ..1 should|ought|could|might ..2 have ..2 told|read|checked|sent|asked|thought|said|known|noticed|listened|warned|looked|informed|planned|mentioned|started|replied|answered|been
    you ..1 failed|neglected|ignored|forgot|messed|mixed|lost|broke|delayed|dragged|botched|caused|missed|overlooked|bothered
    you ..1 kept ..1 us|me|everyone|everybody|changing|moving|delaying|asking|adding|postponing|putting|saying|forgetting|missing|sending|coming|insisting
    you ..2 never|didn't ..2 bother*|read|check|listen|send|reply|answer|tell|told|sent|checked|read|answered|replied|managed|manage
    your ..2 fault|mistake|error|negligence|carelessness|failure|oversight|delay|slowness|indecision|sloppiness
    that's|it's ..1 your ..1 problem|mess|lookout
    that|this|it|which is|was|remains ..1 your ..1 problem|mess|lookout
    your ..1 own ..1 fault|doing|mistake|making|decision|choice
    because|thanks of|to ..1 you|your ..2 late|delay|team|people|staff|colleagues|delays|changes|indecision
    because ..2 you ..3 late|failed|didn't|did|forgot|never|kept|changed|took|sat|wouldn't|couldn't
    thanks ..1 to ..1 your
    blame ..6 with|on|at ..1 you|your
    blame ..2 yourself|yourselves|you|your
    only ..1 yourself|yourselves|themselves|himself|herself ..2 blame|thank
    you should ?have given|left|asked|entrusted ..3 us|me
    you ..3 to blame
    you ..1 took|have|needed ..2 # days|weeks|months ..1 to decide|answer|reply|choose|think|approve
    you ..1 took|needed ..1 two|three|four|five|six days|weeks|months ..1 to decide|answer|reply|choose|think|approve
    had ..1 you ..3 we
    if you|your ..1 had ..6 time|earlier|sooner|sent|told|answered|replied|said
    we|i did|had ..1 warn|warned|tell|told
    you ..1 always|constantly|keep|kept ..2 chang*|forget*|ignor*|miss*|delay*|late|mov*
    once ..1 again ..1 you|your
    you|you've ..2 again ..5 without|wrong|late|incomplete|unsigned|incorrect*
    i|we insist|demand
    you ..1 have ..1 only
    you|your ..2 too ..1 late|slow|lazy
    you ..1 sent|replied|answered|approved|confirmed|delivered|told ..4 late
    your ..3 couldn't|didn't|never ..2 be|bother*|manage|bothered|read
    no ..1 excuse
    do ..2 your|you ..1 job|homework|part
    sat ..3 on ..1 it|them|this|that|draft|drafts|proof|proofs|offer|quote|file|files|contract|letter|email|invoice|plan|plans|drawing|drawings|design|text|documents|approval|papers
    next ..1 time ..1 read|check|listen|please|you
    as ..2 you ..3 refused|failed|ignored
    had ..1 you|your ..8 wouldn't|we'd|would|couldn't|might|it'd
    if you|your|you'd ..1 hadn't|had|hadn't ..8 we'd|would|wouldn't|it'd|there'd|could|we'd|done|be
    if|when|since you ..1 hadn't|hadn't|don't|didn't|won't ..2 mislaid|lost|forgotten|changed|dragged|delayed|broken|ignored|missed|kept|waited|left
    you|your|you're ..1 are to deliver|send|pay|provide|clear|remove|sign|return|ensure|make
    was|it's|were ..1 you|your ..4 who|that ..1 broke|broken|lost|forgot|delayed|wanted|chose|signed|gave|ordered|left|missed|changed
    since|because|as your ..1 people|staff|team|man|men|guard|manager|office|side|lads ..2 had|have|has|were|was|did|didn't|wouldn't|could|couldn't ..2
    you|you've ..1 have ..2 sent|given|supplied|delivered|ordered ..2 the|a wrong
    stop ..1 changing|making|blaming|sending|calling|asking|complaining|moving|chasing|arguing
    is|was|entirely|solely|purely|all down to you|your
    ^ ..1 this|that is on you
    see|make to|sure ..1 it|that ..4 doesn't|not|never ..3 side|end|again
    no ..1 excuses
    whoever ..2 on|at|in your ..2 team|side|end|office|staff
    so don't complain|blame
    don't ..1 complain|moan
    because ..1 of you
    {we} expect|require|order|instruct you to
    your ..2 constant|endless|repeated|perpetual|eternal|lack|persistent|continual ..2 changes|change|delays|delay|edits|corrections|dithering|silence|of|mistakes|complaints|indecision
    with ..1 a bit|little of ..2 care|attention|effort|planning ..2 from|on|by your|you
    you wanted ..1 it|this ..2 way|like
    you|your ..1 haven't|hadn't|didn't|not ..1 done|do ..3 homework|job|part|yours|bit|share
    we|we've|i|i've ..1 did|done|kept|delivered ..1 our|my ..2 part|bit|share|side|homework $
    you will|shall bring|send|pay|deliver|clear|remove|provide|do
    same ..1 with|old your|story|you
    you|you've ..1 have|has made ..1 a|the|an|another ..1 mistake|error|mess|blunder
    how could|can|did you ..1 leave|lose|forget|let|miss|order|sign|think
    you should've
    you shouldn't ..1 have
    we|i|we've|i've ..2 warned|told you|but ..1 but|you|and
    {we} told you ..1 so
    your ..2 don't|doesn't|can't|cannot ..1 know|understand|manage|seem ..1 how|to|the
    get your ..3 order|act|together|straight|house|paperwork|facts
    ^ clear|move|pay|remove|fix ..4 immediately|now
    why|when haven't|hasn't|didn't|don't|aren't|couldn't you|your
    how ..1 long|many|often ..2 are|do|must|should we|i ..2 supposed|wait|have
    you|you've ..1 have ..1 broken|missed|blown|overrun|ignored ..2 deadline|date|agreement|term|promise|schedule|deadlines
    be ..1 more careful|attentive|punctual
    your|you ..2 side|end|side's ..1 that's|is|are ..1 holding|delaying|blocking|dragging
    problems|trouble|delay|delays|mess ..3 from|by|to|because your|you
    you misled|deceived|cheated|tricked|wasted|ruined|wrecked|spoiled|spoilt|jammed|mislaid|misplaced|misread|locked|cut|skimped ..2 us|the|our|down|sample|key
    you let ..2 down
    you|you've ..1 have ..1 done nothing
    you ..1 were|was|been ..1 told|warned ..1 not|to|about|of|twice
    make ..1 up your ..1 mind|minds
    changing ..1 your mind
    your|you|you're|you've ..4 let|letting ..2 whole|us|everyone|everybody|team|group down
    letting the|whole|everyone|everybody ..2 down
    attitude ..2 your|part
    i'm|we're|am|are|is ..1 surprised|amazed|astonished|appalled you|that|your|to ..2 don't|didn't|haven't|you|read|still
    you have to ..1 comply|obey
    your|you|yours ..1 edits|changes|corrections|indecision|dithering|slowness|silence|delay ..1 broke|cost|caused|delayed|ruined|wrecked|put|meant|jammed|held
    couldn't|didn't|wouldn't even ..1 be|bother|read|open|look|check
    your ..1 doing ..2 nobody
    isn't|not|it's that ..1 is your ..1 doing|fault
    can't|cannot|don't ..1 expect ..3 us|me ..3 if|when you|your
    as|since|because you ..2 refused|failed|ignored|insisted|chose|couldn't|wouldn't|wanted|kept|took|let
    nobody|no-one ..1 but you|yourself|yourselves
    ^ were|had you|your ..4 quicker|careful|organised|organized|attentive|prompt|punctual|faster
    you ..1 dragged|stalled|dithered|dawdled ..4 by|for|with|over|on|out
    brought ..2 on yourself|yourselves
    through your|their own ..1 fault|negligence|carelessness|doing|slowness
    delay|hold-up|holdup|bottleneck|problem|mistake|error|fault ..3 entirely|wholly|solely|squarely|all|is on|at|with ..1 your
    you ..8 without even
    delay|delays|dithering|forgetfulness|mistake|silence|slowness|carelessness|muddle of yours
    impression|feeling|suspicion ..1 that ..1 you|your|nobody|no-one ..3 never|not|only|don't|doesn't|can't|isn't|aren't
    because|thanks of|to ..1 such|owners|customers|clients|tenants|people ..2 who|like
    because of|thanks to your ..3 is|are|has|have|stands|stand|sits ..1 idle|standing|held|stuck|late|waiting|delayed
    you|you've ..1 have ..1 brought|made|created|caused ..2 yourself|yourselves
    fault|blame ..1 lies|rests|is|sits ..1 with|entirely ..1 your
    you ..2 can't|couldn't|cannot|not be bothered ..1 to
  `,
  except: {
    ru: `
      {you} ..2 не|ни ..1 должен|должна|должно|должны|обязан*
      , что|котор*|как* вы ..1 сами ..2 *али|*или|*ели
      не ..2 {you} ..1 вин*
      не по вашей
      ваш* ..1 вин* ..4 никак*|ни|ничуть
      нет|нету|никакой|никакая ..2 ваш* вин*
      ваш* вин* ..3 нет|не
      вы|вам|вами ..1 ничего|никому не
      от|с|у|на|до вас ..1 ничего|никому не
      не из-за вас
      вы ..2 должны ..2 были ..1 получить|увидеть
      ответственность ..4 исполнител*|наш*
      {you} ..4 не ..1 сорвал*|сорвали|затянул*|подвел*|забыли|испортил*|перепутал*|проигнорировал*|провалили
      {you} ..2 не|ни ..2 винова*|виновн*|вина
      {we} ..2 {you} ..3 подвел*|подвели|задержал*|обманул*|запутал*|сорвал*
      {we} ..1 сами|сам|сама ..3 затянул*|виноват*|сорвал*|задержал*|напутал*
      {you} ..3 не ..1 нарушен*|сорван*
      чувство|впечатление|ощущение , что вы ..3 довольны|рады|понимаете|верите|доверяете|давно|всегда|нам
      виноват* ..1 перед ..1 вами|тобой
    `,
    uk: `
      ваш* ..1 вин*|провин* ..4 жодн*|нема|немає|ні|не|анітрохи
      нема|немає|жодної|жодна ..2 ваш* вин*|провин*
      {you} ..1 мусите|маєте|повинн* ..1 бачити|побачити|чути|почути|скуштувати|спробувати|відчути
      {you} ..1 забули ..2 у|в ..1 нас|мене|машині|залі|кабінеті|вагоні|роздягальні
      {you} забули ..1 ваш*|свій|свою|свої|парасольк*|шарф*|рукавич*|окуляр*|телефон*|куртк*|шапк*|зарядк*
      {you} ..2 не ..1 повинн*|зобов'язан*|мусите
      не ..2 {you} ..1 вин*|провин*
      не з|через вашої|вашу|вас
      ваш* вин* ..3 немає|нема|не
      ви|вам|вами ..1 нічого|нікому не
      від|з|у|в|на|до вас ..1 нічого|нікому не
      {you} ..4 не ..1 зірвал*|затягнул*|затягли|підвел*|забули|зіпсувал*|переплутал*|проігнорувал*|провалил*
      ми|я ..1 самі|сам|сама ..6
      винн*|винен|винна ..3 не ..1 {you}
      винн*|винен|винна {we}
      , що|як*|котр* ?ви ?самі ви|самі ..1 самі|обрал*|обрали ..2
      не ..1 винн*|винен|винуват* ..3 {you}
      винен|винна|винні|винуват* ..1 перед {you}
      це ?ж|же ви ..1 добре|гарно|чудово|влучно|слушно|просили|питали|хотіли
      через ..1 ваш* ..1 зайнятість|відсутність|присутність|готовність|доступність|довіру|щедрість
      не через|з вашу|вашої|вас
      не треба було ..2 нічого
      вам не ..1 треба|потрібно було
      {you} ..1 завжди ..2 можете|маєте|знайдете|матимете|радите|допомагаєте|вмієте|знаєте
      якби ви не ..1 помітили|сказали|підказали|допомогли|попередили
      негайно *йте|*іть|*ьте|*іться ..2 будь ласка
      будь ласка ..2 негайно ..2
      *йте|*іть|*ьте ..1 негайно ..2 будь ласка
      {we} ..2 {you} ..3 підвел*|підвели|затримал*|заплутал*|зірвал*|підвів
      ви самі ..4 гарн*|добр*|чудов*|вдал*
      відчуття|враження , що ..1 ви ..3 задоволені|раді|розумієте|вірите|довіряєте|давно|завжди|нам
      враження|відчуття , що у|в нас
      винн*|винен|винуват* ..1 перед ..1 вами|тобою
    `,
    en: `
      none|nothing of|in|about ..3 your ..1 fault|doing|mistake
      none ..4 your ..1 fault|doing|mistake
      when|if|whenever|where ..1 you are|you're ..1 obliged|required|expected|obligated to
      you|your ..2 not ..1 obliged|required|expected|obligated
      not ..2 your ..1 fault|mistake|error|doing|problem
      no ..1 fault of your*|you
      you must be|have ..2 tired|waiting|wondering|frustrat*
      isn't|wasn't ..1 your
      whose fault
      thanks to ..1 your ..2 help|quick|prompt|patience|list|notes|support|fast|work|photos|answers
      rather than your
      you lost|missed|kept ..3 #|orders|sales|money|revenue|turnover|trade|customers|guests|bookings|sleep|hours|days|an|a|half|most|some|almost|nearly|between|around|roughly|one|two|three|four|five
      if|should|when you|you'd had a|an|ten|five|some|any|half|two|more|the ..2 minute|minutes|moment|hour|time|chance|question|questions|doubts
      if you|you'd ?had asked ..2 me|us ..3
      you ..1 must try|taste|come|visit|meet|hear|excuse|forgive|see
      never told us|me how ..4 went|was|were|liked|turned
      you kept ..2 going|calm|smiling|warm|dry
      you forgot ..1 your ..1 umbrella|coat|glasses|keys|bag|scarf|hat|phone|gloves|jacket
      you ..1 must|have ..1 have ..2 been|had|felt
      thanks|glad|happy|pleased|delighted
      thank you|your|god|goodness
      because of you ..2 we ..1 won|managed|got
      why|when don't you ..1 come|drop|join|take|try|pick|let|have|give
      was|it's|were you ..3 who|that ..2 suggested|had|found|noticed|spotted|gave ..2 idea|us|it
      you|your ..1 were|was ..1 told|asked|reminded|informed ..2 by|on|in|that
      as|since|because you ..2 wanted|insisted|chose ..3 , we
      don't worry|bother
      for once ..1 all|everything|we|the
      be ..1 more careful ..2 than|with|in|ourselves|ourself
      {we} ..3 be ..1 more careful|attentive|punctual
      not ..1 to blame
      aren't to blame
      immediately ..3 please
      you could|should|might ..1 have ..8 and you did
      regret|sorry|sad ..2 that you ..1
      whatever|what you lot
    `,
  },
}

/** The client is blamed, or put under orders. */
export const blame: Meaning = joined(blames, scolds, theirGuilt, reproaches, heldAgainst, atYourDoor)
