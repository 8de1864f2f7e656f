import type { Meaning } from './lexicon.ts'

/** What stands around a no: understanding, ground, another way. Source: S3, the empathetic no. */

/** The client's situation or feeling is named. First person + a verb of perceiving, or a word for what it is like. */
export const empathy: Meaning = {
  ru: `
    представляю|представляем|уявляю ..2 каково|как|сколько|насколько
    каково ..2 вам|ей|ему|им|собирать|ждать
    понимаю|понимаем|понятн*|понял*|представляю|представляем|вижу|видим|слышу|слышим|чувствую|чувствуем|догадываюсь|догадываемся|ценю|ценим|сочувств*|вхожу|разделяю|разделяем ..6 {you}|что|как|почему|зачем|откуда|насколько|сколько|это
    это понятно
    по-человечески
    на вашем месте
    {you} ..6 понять|понятн*|близк*
    желани* ..6 естественн*|понятн*|законн*
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
  `,
  uk: `
    уявляю|уявляємо ..2 яка|який|яке|які|яково|скільки|як|наскільки
    розумію|розуміємо|зрозуміло|зрозуміле|зрозуміла|уявляю|уявляємо|бачу|бачимо|чую|чуємо|відчуваю|відчуваємо|здогадуюсь|здогадуюся|здогадуємось|здогадуємося|ціную|цінуємо|співчува*|поділяю|поділяємо ..6 {you}|що|як|чому|навіщо|звідки|наскільки|скільки|це
    це зрозуміло
    по-людськи
    на вашому місці
    {you} ..6 зрозуміти|зрозуміл*|близьк*
    бажан* ..6 природн*|зрозуміл*|законн*
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
  `,
  en: `
    {we} ..2 understand|see|know|realise|realize|appreciate|imagine|hear|recognise|recognize|feel|sympathise|sympathize|get|gather ..4 why|how|what|that|you|your|where|the|it
    can|could ..1 understand|see|imagine|hear|feel|tell
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
    i'd|we'd ..1 feel|be|want|wish|say ..3 same|your|you
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
  `,
  except: {
    ru: `
      знаю|знаем что ..2 вы просили|попросили|писали
      вы ..1 понимаете
      понимаю что ..2 вы просите
      понимаете ли
      не понимаю|понимаем|понятно|вижу|видим
    `,
    uk: `
      знаю|знаємо що ..2 ви просили|попросили|писали
      ви ..1 розумієте
      розумію що ..2 ви просите
      не розумію|розуміємо|зрозуміло|бачу|бачимо
      шкода|прикро ..1 що ..2 не {can}
    `,
    en: `
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
    `,
  },
}

/** Another way is offered. */
export const alternative: Meaning = {
  ru: `
    вместо ..1 этого|того|него|них
    взамен
    зато
    предлагаю|предлагаем|предложу|предложим|предложил*
    могу|можем|смогу|сможем ..4 {inf}
    {inf} ..2 могу|можем|смогу|сможем
    можно ..5 {inf}
    {inf} ..2 можно
    давайте
    вариант* !не
    другой|иной|обходной ..1 путь|вариант|способ|ход|выход
    выход|выходы ..2 есть|такой|вижу|вот
    есть ..2 выход|выходы|вариант*|способ*|возможност*|путь
    готов* ..4 {inf}
    а|но вот ..3 {we_do}|можем|могу|с|к
    либо|или ..6 либо|или
    если|как ..3 {inf}|устроит|подойдет|хотите|удобно|вам ..1
    а что , если
    что если
    а ?может , *ем|*им
    а ?может ?не взять|сделать|попробовать
    подойд* ..1 ли
    устро* ..1 ли
    у нас|меня ..1 есть
    есть ..1 такой|другой|хороший|простой
    советую|советуем|посоветую|рекомендую|рекомендуем
    лучше ..2 {inf}|сделать
    успеем|успею|сделаем|сделаю|подготовим|подготовлю|отдам|отдадим|пришлю|пришлем|покажем|покажу|соберем|соберу|поставим|поставлю|начнем|начну|привезем|привезу|подберем|подберу|посчитаем|посчитаю|найдем|разобьем|поделим|перенесем|выделим|выделю|возьмем|возьму|дадим|дам
    иначе можно
    по-другому
    по-другому|иначе ..2 {inf}
    альтернатив*
    замен*
    попробуйте|обратитесь|возьмите|посмотрите|загляните|спросите ..5
    есть ..2 пути|варианта|способа|решения|хода|выхода
    что ..1 скажете|думаете ..1 о|об|про|насчет
    как ..1 насчет|вам ..4
    почему бы ..2 не
    на время|пока|временно ..3 {give}|{we_do}|{i_give}
  `,
  uk: `
    замість ..1 цього|того|нього|них
    натомість
    зате
    пропоную|пропонуємо|запропоную|запропонуємо|запропонував|запропонувала
    можу|можемо|зможу|зможемо ..4 {inf}
    {inf} ..2 можу|можемо|зможу|зможемо
    можна ..5 {inf}
    можу|можемо ..1 в|у|до|на
    {inf} ..2 можна
    давайте
    варіант* !не
    інший|обхідний ..1 шлях|варіант|спосіб|хід|вихід
    вихід ..2 є|такий|бачу|ось
    є ..2 вихід|варіант*|спосіб|способи|можливіст*|шлях
    готов* ..4 {inf}
    або|чи ..6 або|чи
    а що , як|якщо
    що як|якщо
    а може ..3 *мо
    чи ?не взяти|зробити|спробувати
    чи підійде|влаштує
    у|в нас|мене ..1 є
    є ..1 такий|інший|добрий|простий|дві|два|варіант
    раджу|радимо|пораджу|порадимо|рекомендую|рекомендуємо
    краще ..2 {inf}
    встигнемо|встигну|зробимо|зроблю|підготуємо|підготую|віддам|віддамо|надішлю|надішлемо|покажемо|покажу|зберемо|зберу|поставимо|поставлю|почнемо|почну|привеземо|привезу|підберемо|підберу|порахуємо|порахую|знайдемо|розіб'ємо|поділимо|перенесемо|виділимо|виділю|візьмемо|візьму|дамо|дам|ділимо|лишаємо
    інакше ,
    по-іншому
    інакше|по-іншому ..2 {inf}
    альтернатив*
    замін*
    є ..2 думка|ідея|задум|пропозиція|інша|інше
    інш* ..1 шлях|дорога|дорогу|варіант|спосіб|хід|вихід|рішення|можливість|ідея|пропозиція
    друг* шлях|варіант|спосіб|хід|дорога
    пропозиція ..1 така|ось
    пропозиція|вихід|рішення|варіант|ідея ,
    ^ ?але|зате|проте ?а от|ось у|в|на|з|із|після|до
    якщо ..1 взяти|узяти|зробити|замінити|перенести|поставити|розбити|поділити|спростити|почати|обрати|зменшити|звузити|відмовитися|перейти|залишити|перевести|орендувати
    беріть|візьміть|спробуйте|зверніться|скористайтеся|скористайтесь|оберіть|виберіть
    що|як скажете|думаєте|гадаєте ..1 про|щодо|стосовно|якщо
    порадив|порадила|порекомендував|порекомендувала|рекомендував|рекомендувала|радив|радила ?вам б|би
    спробуймо|домовмося|домовмось|зробімо|почнімо|перенесімо|візьмімо|розбиймо|поділімо|замінімо|лишімо|поставмо|зупинімося|зійдімося|рушмо
    підкажу|підкажемо|порекомендую|порекомендуємо|познайомлю|познайомимо|зведу|зведемо
    переведемо|переведу|організуємо|організую|замовимо|замовлю|домовимось|домовимося|домовлюся|домовлюсь|відкладемо|відкладу|забронюємо|забронюю|тримаю|тримаємо|притримаю|притримаємо|орендуємо|позичимо|позичу|оформимо|оформлю|підключимо|підключу|поміняємо|обміняємо|запишемо|запишу|навчимо|змонтуємо|розтягнемо|розкладемо
  `,
  en: `
    instead
    alternative*
    alternatively
    {we} ..2 can ..2 offer|do|print|send|give|take|start|deliver|move|add|set|put|make|have|bring|run|open|split|ship|swap|keep|get|help|show|include|prepare|lend|hold|arrange|switch|cover|work|come|build|launch|reserve|phase
    what ..1 {we} ..1 can
    can|could ..1 offer|suggest|propose
    {we} ..1 suggest|propose|recommend|offer
    suggest|propose|recommend|suggestion|proposal
    let's
    let us
    how|what about|if
    {we} ..1 could|would|might !not
    i'd|we'd ..1 suggest|propose|recommend|be|like
    either ..6 or
    another|other|different|second|better|one ..1 way|option|route|possibility|idea
    two|three|a|some ..1 ways|options|few
    option* !is|not
    happy|glad|ready|willing|prepared to
    would ..3 work|do|suit|help
    but|we ..1 can ..2 leave|lend|offer
    there|there's ..2 is|a|the ..3 way|option|demo|route|one|chance
    what ..3 can|have|fits|works
    in the meantime
    meanwhile
    as ..1 a compromise
    next best
    on ..2 offer
    if you ..3 take|choose|switch|accept|order|agree|can|could|drop|move ..8
    if we ..2 move|moved|drop|dropped|shift|shifted|split|start|take|swap|cut|use|change|print ..8
    you|they ..1 could|might|can ..1 try|take|have|use|rent|book|choose|pick|order|replace|move|still|also|switch|keep|get|go|buy|borrow|bring|come|start|collect|print|split|swap|combine
    you'd|you'll|you get|have|still|save|make ..4 instead|anyway|though|for|still|with|the
    in|take place|lieu of
    in|takes|take its|their place
    there|here is|are ..3 ash|same|instead|compromise
    here's|what's|what is ..2 possible|doable|can|would
    what would ..1 be
    possible ..3 is|would|are
    {we} ..1 do ..1 have ..3 in|that|which|same
    we've|i've|we|i ..1 have|found|got|reserved|held ..2 you ..1 a|an|another|two
    failing that
    why don't|not we|you
    plan b
    substitute|stopgap|workaround|work-around|fallback
    compromise ..1
    half-way|halfway house
    middle ground|way
    open to ..3
    easier|better|cheaper|quicker|faster|simpler|safer ..3 to|is|would|choice|way|option|route|road|roads
    safer|better|other|simpler|cheaper|second road|roads|route|routes|way|ways|path|paths
    two|three|four|several ..2 roads|routes|paths|ways|options|possibilities|choices
    ^ try|swap|take|use|choose|consider|borrow ..6
    i'd|we'd|would ..1 swap|go|take|use|try|start|put|move|choose|print|order ..3
    until|till ..6 can|could|use|lend|borrow|spare
    in return
    failing|barring which|that
    could you live
    would ..2 suit|do|work|help ..2
    does|do work ..2 if
    does|do|would ..3 same effect|job|work|money|price|purpose
    same money|price|effect|class|quality|size ..6
    bridge ..1 the gap
    rather than|instead of ..6
    may|might|can|could {we} ..2 put|suggest|propose|offer|interest|tempt
    put forward
    {we} ..1 would ..1 be ..1 happy|glad|able|willing
    it'd|it would be ..3 to
    the week|day|month|spring|one after ..3
    next ..1 best|week|month|year|spring|autumn|season ..3 free|open|possible|works|would
    is|are|still|comes free|available|vacant|spare
    yours ..1 if
    loan|hire|spare|ex-demo|second-hand|used|refurbished|standard|smaller|shorter|simpler|lighter ..2
    on weekdays|sundays|mondays ..3 though|however
    who|which does|do|offers|offer|handles|prints|takes
    recommend|refer|introduce|put|point|send ..2 you ..2 to|in|somebody|someone|colleague
    knows|know someone|somebody|a|people who|that
    fits|fit ..4 as|in|with
    tuck|tucked|add|adding ..3 instead|card
    lies|waits|waiting ..3 folder|shelf
    already|done|it's ..1 , ..2 lies|ready|waiting
    what ..2 need|needs|helps|works|fits|want ..2 is|are
  `,
  except: {
    ru: `не могу|можем|смогу|сможем|можно
 нет ..2 вариант*|выход*|возможност*
 как ..1 можно`,
    uk: `
      не можу|можемо|зможу|зможемо|можна
      немає|нема ..2 варіант*|виход*|можливост*
      як ..1 можна
      інш* ..2 немає|нема|не
      візьміть до уваги
    `,
    en: `
      can|could|would ..1 not
      no ..2 option*|alternative*|way|other
      can't|cannot|couldn't|wouldn't
      as|if|how {we} ..1 can|could
      instead of ..3 by ..1 mistake
      printed|stands|sent|delivered|arrived|came ..4 instead of
      alternative ..1 route|power|supply|energy|medicine|text|spelling
      {we} offer courses|services|training|tours
      {we} ..1 suggest|recommend ..1 starting|keeping|that ..1 the meeting|bouquet|call
      {we} ..1 could see|hear|feel|smell
      {we} can start ..3 as
      which option|alternative|one
      were|was two|three ..1 options
      either ..6 or ..4 lapses|expires|falls
      ready|happy|glad to sign|hear|see|meet
      let's call|talk|meet|speak|see ..1 on
      if|when|as|how {we} ..1 can|could
    `,
  },
}

/** Words that join a no to its ground. A ground also follows without them: the neighbouring sentence tells. */
export const reason: Meaning = {
  ru: `
    потому
    так как
    поскольку
    ибо
    из-за
    ввиду
    в|по связи|причин*
    причин*
    дело|вопрос в том|том
    иначе
    а|ведь если
    ведь
    поэтому|оттого
    чтобы не
    в связи
    по условиям|договору|закону
    в ней|нее|него|них ..2 заложен*
    объясн*
  `,
  uk: `
    тому
    бо
    оскільки
    позаяк
    через
    адже
    зважаючи
    причин*
    справа|річ у|в тому|тім
    інакше
    а|адже якщо
    щоб не
    у|в зв'язку
    за умовами|договором|законом
    поясн*
    тож|отож|отже|відтак ..6 не
    з огляду
    внаслідок|унаслідок|наслідок
    вимага* ..3 закон*|договір|правила|норми|страхов*|санстанці*|інструкці*|безпек*
    закон*|договір|договору|норми|правила|страхов*|дбн|ліцензі*|інструкці* ..4 вимага*|забороня*|дозволя*|велить|каже
    впира*|упира*|заважа*|забороня*|заборонен*
    без ..4 не
    доки|поки ..5 не
  `,
  en: `
    because
    since
    as we|the|it|our|they|that|there
    due to
    owing to
    given
    reason*
    the ..2 is ..1 that
    otherwise
    if ..8 would
    for
    so ..1 that
    so the|we|i|it|our
    would mean|be|have|leave|cost|put|break|lose
    therefore
    that|which is why
    explain*
  `,
  except: {
    ru: `причин* ..2 нет`,
    uk: `тому що-небудь`,
    en: `for ..2 your|you|us|now|example|once|christmas|january|february|march|april|may|june|july|august|september|october|november|december`,
  },
}
