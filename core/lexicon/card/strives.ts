import type { Meaning } from '../lexicon.ts'

/** What a person wants, and what moves him. */
export const strives: Meaning = {
  ru: `
      считает|меряет|оценивает|судит ..1 иначе|другое|другим|в|по|деньгами|рублями
      для ..1 него|нее|них ..1 главное|важнее|дороже
      цен*|получает|получит|выигрывает ..2 не
      уходит|уйдет домой ..3
      чтобы ..1 не|перестали
      это ..1 вся ..1 работа|задача
      всё , что ..1 заказали
    хочет|хотят|хотел*|хочется
    спит и видит
    мечтает|мечтают|стремится|стремятся|добивается|добиваются|надеется|рассчитывает
    важно|важнее|важна|важен|важны
    нужно|нужны|нужен|нужна ..1
    боится|опасается|волнует|заботит|беспокоит|тревожит|болит
    цель|цели|задача|интерес
    мотив*|движет|движущ*
    преми*|бонус*|повышени*|карьер*|kpi|кпэ|кресл*
    зависит ..3 преми*|бонус*|оклад|должность|карьера|место
    ради
    чтобы ..2
    показать себя
    отчитыва* ..2 перед
    спрашивают ..1 за
    ругали|хвалили ..2 за
    надо
    придуман*|задуман*|затея*|затевал*|нужен ..2 чтобы
    для того
    проект|сайт|работа|приложение|система|кампания|заказ|затея ..2 должен|должна|должно|призван*|обязан
    от ..2 ждут|ждет ..2 продаж*|заказ*|заяв*|рост*|клиентов|гостей
    это даст|дает|нужно|позволит|важно|поможет
    затеял* ..4
    метит|мечта|мечты|цель ..2
    выгода|выгодно ..2
    счастлив*|рад|рада ..1 если
    просит|просят чтобы
    лишь бы
    устал*|надоел*|замуч*|измуч*|вымота*|достал*|осточертел* ..3
    ему|ей|им|Aa бы ..4
    не спит|спят ..3
    отдал|отдала бы ..4
    все|что угодно за ..2
    затея|затеи|затею|затева*|затеял*|замысел|замыслил*|задумка|задумал*|идея|смысл|суть ..4
    хотим|желаем|собираемся|рассчитываем ..2
    гонится|гонятся|тянет|манит|греет|спит и
    не хочет|желает|собирается ..2
    грезит|одержим*|бредит ..2
    ищет|ищут ..2
    чтоб ..2
    подумыва*|намерен|намерена|намерены|присматрива*|замахнул* ..2
    думает|собирается|планирует|мечтает ..2 {inf}
  `,
  uk: `
      рахує|міряє|оцінює|судить ..1 інше|інакше|іншим|у|в|за|грошима|гривнями|опалення|витрати
      для ..1 нього|неї|них ..1 головне|найважливіше
      найсильніш* ..1 стимул|мотив|рушій
      щоб ..1 не|перестали
      це ..1 вся ..1 робота|справа|задача
      просить|прагне ..2
    хоче|хочуть|хотів|хотіла|хочеться
    мріє|мріють|прагне|прагнуть|домагається|сподівається|розраховує
    важливо|важливіше|важлива|важливий|важливі
    треба|потрібно|потрібні|потрібен|потрібна ..1
    боїться|побоюється|хвилює|турбує|непокоїть|болить
    мета|ціль|цілі|завдання|інтерес
    мотив*|рухає|рушій*
    премі*|бонус*|підвищенн*|кар'єр*|kpi|крісл*
    залежить ..3 премія|бонус|оклад|посада|кар'єра|місце
    заради
    щоб ..2
    показати себе
    звіту* ..2 перед
    питають ..1 за
    сварили|хвалили ..2 за
    задуман*|затія*
    для того
    проєкт|проект|сайт|робота|застосунок|система|кампанія|замовлення|затія ..2 має|мусить|мають|повинен|повинна|покликан*
    від ..2 чекають|чекає ..2 продаж*|замовлен*|заяв*|зрост*|клієнтів|гостей
    затія*|затіва*|задум|задумка|задумав|задумала|задумали|ідея|сенс|суть ..4
    хочемо|бажаємо|збираємося|розраховуємо ..2
    женеться|женуться|вабить|гріє|спить і
    марить|одержим* ..2
    шукає|шукають ..2
    аби ..2
    втомил*|втомлен*|стомил*|набрид*|замуч*|змуч*|вимотал*|остогид*|обрид* ..3
    йому|їй|їм|Aa би|б ..4
    не спить|сплять ..3
    віддав|віддала би|б ..4
    подумує|подумують|замахнув*|замахнул* ..2
    думає|планує|збирається|має намір ..2 {inf}
  `,
  en: `
      counts|thinks|measures|reckons|judges ..1 in|by pounds|euros|dollars|money|months|percent|numbers
      moves|drives|matters|counts ..1 her|him|them|to
      gives|brings|earns ..3 by|before
      a matter of ..1 heart|pride|honour|principle
      no ..1 more than , ..3
    would like|love
    up for
    about ..1 margin|money|revenue|turnover|profit|costs|growth|sales
    wants|want|wanted|hopes|hoping|wishes|dreams
    needs|need|needed
    cares|care|matters|matter|worries|worried|fears|afraid|anxious
    goal|goals|aim|aims|objective|interest|ambition|ambitions|motive|motivation|incentive
    driven|moved|motivated|drives|moves ..1
    meant|intended|supposed|hoped to
    bonus|promotion|career|kpi|kpis|raise
    pay rise
    judged|measured|assessed|rated ..1 on|by
    keen|eager|after ..1 to|on
    out to
    so that
    in order to
    looking|look good|for|to
    to ..1 prove|show|win|get|keep
    answers ..2 to|for ..1
    has|have to
    meant|supposed to
    would love|rather
    is ..1 for
    is|was all for
    expect|expects|expected ..2 from|of ..1 site|project|campaign
    idea|point|plan|purpose|sense|thinking ..2 is|was ..2
    project|site|app|job|work|system|campaign ..2 must|will|shall ..1
    should ..2 give|have|get|let|bring|double|go|grow|rise|fall|halve|sell|pay|cover|fill|become|make|earn|save|be ..2
    what ..3 wants|want|craves
    what ..2 is|are|he's|she's|they're ..1 after
    is|are|he's|she's|they're ..1 after ..2
    longs|yearns|itches|itching|aches ..2
    tired|sick|fed of|up ..2
    worn out|down ..1 by|from|with
    keeps|keep ..2 awake
    give|do ..1 anything|kidney|arm|lot ..1 for
    exhausted|drained|swamped ..1 by|from|with
    trying|aiming|aims|set|sets ..1 to|out
    dream|heart|mind ..1 is|set ..1
    thinking|dreaming|talking of|about
    ^ Aa after|hoping|wanting|keen|aiming|itching|longing ..1
    plans|planning|looking|intends|intending to|on
    toying|considering ..2
    he'd|she'd|they'd ..1 like|love|rather
  `,
  except: {
    ru: 'должен|должна|нужно|надо|нужна|нужен ..2 согласовать|подписать|утвердить|визировать|одобрить|подпись|согласие|виза',
    uk: 'має|мусить|треба|потрібно|потрібна|потрібен ..2 погодити|підписати|затвердити|завізувати|схвалити|підпис|згода|віза',
    en: `
      has|have|needs|need|needed to ..2 agree|approve|sign|confirm|ok|okay|countersign|see|be
      needs|need|needed ..2 signature|approval|agreement|sign-off|nod|blessing
    `,
  },
}
