import type { Meaning } from '../lexicon.ts'

/** The reader’s situation or feeling, named. Source: S3, the empathetic no. */

export const empathy: Meaning = {
  ru: `
    видно|слышно|чувствуется , как|сколько|насколько|что вы|вам|вас|для ..2
    представляю|представляем|уявляю ..2 каково|как|сколько|насколько
    каково ..2 вам|ей|ему|им|собирать|ждать
    понимаю|понимаем|понятн*|понял*|представляю|представляем|вижу|видим|слышу|слышим|чувствую|чувствуем|догадываюсь|догадываемся|ценю|ценим|сочувств*|вхожу|разделяю|разделяем ..6 {you}|что|как|почему|зачем|откуда|насколько|сколько|это
    это понятно
    {you} ..2 понимаю|понимаем|сочувствую|сочувствуем
    , понятно|понятное ?дело ,
    по-человечески
    на вашем месте
    {you} ..6 понять|понятн*|близк*
    желани* ..6 естественн*|понятн*|законн*
    значит|означает {inf} ..8
    , ?и это|все {we} ..1 видим|понимаем|знаем|учли
    {we} знаю|знаем ..2 что|как|насколько|сколько|каково
    знаю|знаем ..1 что|как|насколько|сколько|каково
    {you} ..6 неудобно|обидно|тяжело|непросто|трудно|нелегко|горит|важно|некстати|больно|досадно|неприятно|тревожно|хочется|хотелось|волну*|спеш*|торопит*|поджимает|устали|рассчитыва*|надеял*|переживает*|ждали
    неудобно|обидно|тяжело|непросто|трудно|нелегко|некстати|больно|досадно|неприятно|тревожно|сложно ..6 {you}
    неудобно|обидно|досадно|непросто|тяжело|нелегко|неприятно
    жаль|жалко ..4 {you}
    мне|нам ..2 жаль|жалко|досадно|обидно|неловко|грустно
    легко|можно|нетрудно понять
    естественно|нормально|логично ..3 {inf}|что|хотеть
    логик* ..2 понятн*
    на счету
    хочется
    не ..1 самое|лучшее|то ..3 ждали|хотели|надеялись
    как ..2 важн*|сложн*|трудн*|тяжел*|непрост* ..3 {you}|для
    спасибо ..1 что ..3 прямо|откровенно|честно|доверя*
    {hard} ..2 {plight}
    {plight} ..4 {hard}
    , знаю|понимаю|вижу|помню|чувствую ,
    ^ знаю|понимаю|вижу|помню|чувствую ,
    ^ понимаем|знаем|видим ,
    {we} ..1 это ..1 видим|вижу|понимаем|понимаю|помним|помню|чувствуем|чувствую $
    страшно|неловко|стыдно|больно|тяжело|жутко|горько ..1 представить|подумать|вспомнить
    представить|подумать|вспомнить ..1 страшно|неловко|стыдно|больно|тяжело|жутко|горько
    боязно|страшно|тревожно|жалко|горько|грустно|нервно ..6
    большая|тяжелая|серьезная|огромная потеря|утрата|удар
    впервые ..4 попросили|просите|обратились
    {you} ..3 много|столько|годами ..3 вложили|сделали|ждали|готовили*|работали
    дорог|дорога|дорого|дороги ..2 {you}
    {you} ..2 дорог|дорога|дорого|дороги|тяжело|сложно|страшно|одни
    сам*|я ..3 расстро*|огорч*|переживал*|досад*
    мне|нам ..3 знаком*|близко|близка|понятно|понятна|ясно
    и|оно правда|вправду|действительно|впрямь|верно ..2 кусается|немал*|велик*|больно|непросто|тяжело|обидно|долго|дорого|неудобно|жалко|жаль
    это|все ..1 ясно ,
    ляжет|лягут|ложится|ложатся|упадет|свалится|свалились ..2 на вас
    ляжет|лягут|ложится|ложатся|упадет ..2 на ваш* плечи|счет|бюджет|кассу
    просьба|желание|вопрос|пожелание ..3 понятн*|законн*|разумн*|справедлив*|резонн*|логичн*|естественн*
    не ..1 сомневаюсь|сомневаемся ..1 что|как
  `,
  uk: `
    видно|чути|відчувається , як|скільки|наскільки|що ви|вам|вас|для ..2
    уявляю|уявляємо ..2 яка|який|яке|які|яково|скільки|як|наскільки
    розумію|розуміємо|зрозуміло|зрозуміле|зрозуміла|уявляю|уявляємо|бачу|бачимо|чую|чуємо|відчуваю|відчуваємо|здогадуюсь|здогадуюся|здогадуємось|здогадуємося|ціную|цінуємо|співчува*|поділяю|поділяємо ..6 {you}|що|як|чому|навіщо|звідки|наскільки|скільки|це
    це зрозуміло
    {you} ..2 розумію|розуміємо|співчуваю|співчуваємо
    , зрозуміло|ясна ?річ ,
    , знаю|розумію|бачу|пам'ятаю|відчуваю ,
    ^ знаю|розумію|бачу|пам'ятаю|відчуваю|розуміємо|знаємо|бачимо ,
    {we} ..1 це ..1 бачимо|бачу|розуміємо|розумію|пам'ятаємо|пам'ятаю|відчуваємо|відчуваю $
    страшно|ніяково|соромно|боляче|важко|моторошно|гірко ..1 уявити|подумати|згадати
    уявити|подумати|згадати ..1 страшно|ніяково|соромно|боляче|важко|моторошно|гірко
    по-людськи
    на вашому місці
    {you} ..6 зрозуміти|зрозуміл*|близьк*
    бажан* ..6 природн*|зрозуміл*|законн*
    означає|значить {inf} ..8
    , ?і це|усе|все {we} ..1 бачимо|розуміємо|знаємо|врахували
    знаю|знаємо ..1 що|як|наскільки|скільки|яково
    {you} ..6 незручно|прикро|важко|непросто|складно|нелегко|горить|важливо|боляче|неприємно|тривожно|хочеться|хотілось|хотілося|хвилю*|поспіша*|квапит*|підтискає|втомил*|розрахову*|сподівал*|переживає*|чекали
    незручно|прикро|важко|непросто|складно|нелегко|боляче|неприємно|тривожно ..6 {you}
    прикро|боляче|незручно|непросто|нелегко|неприємно
    шкода ..4 {you}
    легко|можна|неважко зрозуміти
    природно|логічно ..3 {inf}|що|хотіти
    на рахунку
    хочеться
    не ..1 найкраще|те ..3 чекали|хотіли|сподівались|сподівалися
    як ..2 важлив*|складн*|важк*|непрост* ..3 {you}|для
    дякую|дякуємо ..1 що ..3 прямо|відверто|чесно|довіря*
    усвідомлю*|тямлю|тямимо ..6 {you}|що|як|скільки|наскільки|яка|який|яке
    пам'ята* ..1 як|скільки|наскільки
    {you} ..8 розумію|розуміємо|усвідомлюю|усвідомлюємо|тямлю|уявляю|уявляємо
    це|усе|все|добре|чудово|прекрасно|цілком|повністю розумію|розуміємо|усвідомлюю
    розчарування|обурення|невдоволення|роздратування|досада|досаду|гнів|хвилювання|тривога|тривогу|нетерпіння|втома|втому|біль|образа|образу|злість|занепокоєння ..4 зрозуміл*|справедлив*|слушн*|близьк*|законн*|природн*|розумію|розуміємо|бачу|чую
    ваше|вашу|ваша ..2 розчарування|обурення|невдоволення|роздратування|досада|досаду|гнів|хвилювання|тривога|тривогу|нетерпіння|втома|втому|біль|образа|образу|занепокоєння
    шкода|прикро , що|коли
    {you} ..5 доводиться|довелося|довелось|доведеться
    {you} ..5 сподіва*|мріяли|мрієте|готувал*|готувалис*|втрача*|ризику*|тривож*|нерву*|старал*|вклал*
    гірко|кепсько|тяжко|сумно|образливо|виснажу*|дратує
    іншої|іншу ..1 відповід* ..6 розумі*|чекали|сподівал*
    знаю|знаємо ..1 яка|яке|який|чого|про
    знаю|знаємо ..4 відчуття|становище
    {you} ..5 важить|значить|важив|коштує|дорог*
    важить|значить|дорог* ..3 {you}
    {you} ..4 підганя*|тисн*|псує
    співчуваю|співчуваємо
    можу|можемо|легко|неважко ..1 собі ..1 уявити
    {you} ..4 {hard} ..1 {plight}
    {plight} ..2 у|в вас ..2 {hard}
    {plight} ..4 у|в вас
    у|в вас ..3 {hard} ..1 {plight}|день|тиждень
    вам|вас ..3 перепало|дісталося|дісталось|нелегко|непереливки|скрутно|сутужно|нині|тісно
    як|тим|дуже|справді|щиро ..1 прикро
    лячно|страшно|боляче|прикро|образливо|шкода ..1 {inf}
    {we} ..1 пам'ятаю|пам'ятаємо|певен|певна|певні|здогадуюся|здогадуюсь|здогадуємося ..2 що|як|про|скільки
    на ..1 вашому ..1 місці
    це ..2 {hard} ..2 для вас
    для вас ..3 {hard}|удар|втрата|клопіт|зайві
    знаю|знаємо|розумію|розуміємо|бачу|бачимо ..2 як|наскільки|скільки ..4 вам|вас|для|це|ви
    ляже|ляжуть|лягає|лягають|впаде ..2 на вас
    прохання|бажання|питання ..3 зрозуміл*|законн*|слушн*|справедлив*|логічн*
    не ..1 сумніваюся|сумніваюсь|сумніваємося ..1 що|як
  `,
  en: `
    must ..1 be|feel|have|come ..3 blow|shock|wrench|disappointment|letdown|let-down|worry|headache|nightmare|ordeal|heartbreak|setback
    course|naturally|certainly|surely ..4 handier|handiest|easier|easiest|simpler|simplest|nicer|nicest|best|better|convenient ..1 to|for|if|while|when
    {we} ..2 understand|see|know|realise|realize|appreciate|imagine|hear|recognise|recognize|feel|sympathise|sympathize|get|gather ..4 why|how|what|that|you|your|where|the|it
    {we} ..1 can|could ..1 understand|see|imagine|hear|feel|tell|picture
    one can|could ..1 understand|imagine|picture
    can|could ..1 only|well|easily understand|imagine|picture|see
    {we} ..1 quite|fully|well|entirely|completely|perfectly|really|truly understand|see|sympathise|sympathize
    {we} do ..1 understand|sympathise|sympathize|feel|see
    understandabl*
    in your|you're place|shoes|position|position
    you ..4 must|have ..3 under|frustrat*|tired|worried|disappoint*|waiting|tough|hard
    for|on you ..3 is|it's|this|and
    must be|have|feel ..3 hard|frustrat*|disappoint*|difficult|stressful|annoying|tight|galling|painful
    frustrat*|disappoint*|awkward|stressful|annoying|painful|tempting|inconvenient|maddening|unsettling|galling
    not ..3 what|answer|news ..3 you ..2 hop*|want*|expect*|look*
    it's|it|that|this ..1 makes ..1 sense
    {we} know ..3 you|your|how|what
    no fun
    must ..1 hurt|sting
    keep a|you ..1 person|awake
    sorry ..5 you|your
    hard|tough|tight|difficult|busy ..2 time|week|month|season|spot|for|on ..2 you|your
    under ..2 pressure
    matters ..2 to you
    means ..3 to you
    important ..3 to|for you
    natural ..1 to|that
    fair|reasonable|sensible question|request|wish|thing|ask|idea|to
    thank you|thanks for ..2 frank*|honest*|straight|open*|candid*|trust*
    anyone would
    wish ..4 could
    {hard} ..5 you|your|hear|anyone|anybody|someone|bride|school|family|parents|tenants|customers|team
    you|your ..6 {hard}
    can't|cannot|must|won't ..2 be|been|have|feel ..2 easy|{hard}
    {hard} ..2 position|spot|situation|place|moment|week|time|start|news|thing|wait|choice|feeling|blow
    last|only thing ..3 need|needs|want|wants|expected|wished|deserve
    puts|put|leaves|left|leaving|lands|landed ..2 you|your ..1 in|with|without ..2 spot|position|hole|lurch|bind|corner|mess|fix|showroom|nothing
    {we} ..1 would ..3 too|same|furious|cross|angry|upset|frustrated|annoyed
    i'd|we'd ..3 too|furious|cross|angry|upset|frustrated|annoyed|losing
    i'd|we'd ..1 feel|be|want|wish|say ..3 same|your
    in your ..2 place|shoes|position|boots
    you|you've ..1 put|poured|invested|worked|built|planned|pinned|set|waited|spent ..4 so|whole|everything|all|years|months|weeks|hopes|heart|around|into
    you|you'd|you've ..1 were|are|been|had|have ..1 counting|hoping|banking|relying|looking|waiting|wanting|dreaming
    every|all|any right|reason to ..1 be|feel|expect|ask|complain
    you're|you ..1 are|have ..1 right|entitled to ..1 be|feel
    with|good reason
    entirely|perfectly|fully|quite|completely|absolutely justified|understandable|legitimate|natural|normal|reasonable|valid
    only|quite natural|human|fair|right
    don't|not envy
    on your plate
    breathing|on your ..1 neck|back
    your ..2 concern|worry|worries|frustration|disappointment|impatience|anxiety|dismay|anger|annoyance|feelings|unease|reasons
    nobody|no-one|who likes|wants|enjoys|loves ..6
    no joke|picnic|pleasure|laughing
    a|heavy burden|strain|headache|blow|shock|worry ..3 you|your
    {we} ..3 aware|conscious|mindful ..2 how|that|of|what
    well aware
    know|see|realise|realize|understand|appreciate|imagine|guess|feel|sense|gather ..2 how ..1 much|hard|many|long|far|important|badly|tough|difficult|tight|it|you|keen|frustrating|awkward|disappointing|nervous
    know|see|realise|realize|understand|appreciate|imagine|guess|sense what ..3 means|mean|like|feels|felt|cost|costs|did|say|went
    {we} ..2 imagine|realise|realize|appreciate|sympathise|sympathize|share|feel|sense|guess|recognise|recognize ..3 you|your|how|what|the|this
    pressing|pressuring|chasing|pushing|leaning|hounding ..1 you|on
    under ..2 pressure|strain|gun
    a ..1 lot rides|hangs|depends|at
    rides|hangs|hinges on ..1 this|it
    such a shame|pity|disappointment
    what a ..2 shame|pity|blow|week|start|day|disappointment|nuisance|pain
    trust ..2 doesn't|not ..1 come
    thank*|thanks ..2 for ..2 bearing|patience|waiting|putting
    {hard} ..4 explaining|telling|explain|tell|face|facing|stand
    stand|stands|standing|face|facing ..2 in|your|them|the ..1 front|board|guests|customers|boss|parents
    of course you ..1 want|need|would|hoped|were|are
    means|meant|mattered|matters ..2 a ..1 lot|world|everything|great
    dear|close to ..1 your ..1 heart
    after ..3 waited|waiting|delays|delay|failures|months|years ..8 patience|trust|hard|more|tired|enough
    try|test|tries|tests ..1 anyone's|anybody's|your|a ..1 patience
    not|never ..2 what ..2 you ..3 hear|hoped|wanted|expected|wished
    throw|thrown|throws ..1 you
    cross|angry|disappointed|furious|upset with ..4 , ..2 you
    wasn't|isn't|not ..1 the ..1 news|answer|reply
    sleepless|sleep
    lose|losing|lost ..1 sleep
    season|busiest|peak|high ..4 you|your|you're
    i'm|we're ..1 with you
    hear you
    been ..2 there ..1 myself|too|before
    i|we don't ..1 blame ..1 you
    who|nobody wouldn't|would ..2 want|be
    it's|it is you who|that|he|she|they|we ..6
    you|your ..1 who|that ..1 has|have|will|must ..2 face|explain|answer|stand|tell|pay|listen
    {we} ..1 know|see|realise|realize that's|it's|you've|you're|you'd
    {we} see|know|feel|understand|appreciate|realise|realize that|this|it ?all $
    hate|shudder|dread|hesitate to think|imagine|picture
    you|you've ..2 been ..2 patient|kind|understanding|gracious|forgiving ..2 with|about|through|so|all|for
    on your ..1 hands|shoulders|mind
    it's|is|isn't {hard} to ..6 when|if|with|without|while
    it's|is|isn't ?not easy to ..6 when|if|with|without|while
  `,
  except: {
    ru: `
      как-то|что-то не очень ..3
      если ..3 не трудно|сложно|тяжело|затруднит|обременит|неудобно
      знаю|знаем что ..2 вы просили|попросили|писали
      вы ..1 понимаете
      понимаю что ..2 вы просите
      понимаете ли
      не понимаю|понимаем|понятно|вижу|видим
    `,
    uk: `
      якось|щось не дуже ..3
      якщо ..3 не важко|складно|тяжко|обтяжить|незручно
      знаю|знаємо що ..2 ви просили|попросили|писали
      ви ..1 розумієте
      розумію що ..2 ви просите
      не розумію|розуміємо|зрозуміло|бачу|бачимо
      шкода|прикро ..1 що ..2 не {can}
    `,
    en: `
      if ..3 not|isn't ..3 hard|difficult|trouble|inconvenient
      {we} know|understand|see ..1 that you asked|ask|requested|wrote|want
      do ..1 not|n't understand|see|know
      don't ..1 understand|see|know
      as you ..1 know|see
      {we} ..2 see|know ..2 whether|if|when|nothing|no
      let ..1 us|me know
      you ..1 see
      get|gets ..3 the files|invoice|it|back
      {we} know|see|understand|hear|gather|feel|realise ..1 which|where|that ..2 the|your|second|first|third|road|deed|blue|one
      {we} know|see how ..1 the ..1 *ed|lock|door|machine|works|work
      from your ..1 letter|message|note
      hard|tight|tough ..1 copy|hat|drive|disk|plastic|wood|surface|shell|water|fit|seal|deadline|schedule|hard
      you ..2 work|worked|tried|try ..1 hard
      leaves|put|left|puts ..2 you|your ..1 with|on|a|in ..2 list|copy|key|keys|box|team|list|two|three|more
      not|never|n't ..2 {hard} ..1 to|at
      sign|name|item ..4 in your place
      can|could|would|will you ..1 see|hear|tell|understand|feel|imagine
    `,
  },
}
