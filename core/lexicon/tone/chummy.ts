import type { Meaning } from '../lexicon.ts'

/** Chumminess, and the familiar singular. Source: S3. */

export const chummy: Meaning = {
  ru: `
    ^ голубушка|душенька|милочка|лапочка|красавица|красотка|дорогуша ,
    , голубушка|душенька|милочка|лапочка|дорогуша ,
    ^ Aa , солнце|золотце|рыбка ,
    ^ дружище|братан|братишка|бро|старик|чувак|дружок|зайка|солнышко|дорогуша|голубчик|братец|приятель|подруга|котик|лапочка|красавчик|красотка|милочка|золотце|братцы|ребят|ребятки|ребята|старина|кореш|шеф|босс|красавец ,
    , дружище|братан|братишка|бро|старик|чувак|дружок|зайка|солнышко|дорогуша|голубчик|приятель|подруга|котик|лапочка|красавчик|красотка|милочка|золотце|братцы|ребятки|старина|кореш ,
    привет|здорово|день|утро|вечер|спасибо|слушай|да , шеф|босс
    ^ хай|йо|салют|здорово|здарова ,
    , салют|здарова ,
    ^ ..3 , старый|старик|старичок $
    хай|йо|здарова|приветик|приветики|хелло|приветос|здоровеньки ,
    ^ здарова|хай|приветики|приветик
    чмоки|чмок|обнимашки
    обнимаю|целую $
    лол|кек|ахах*|хаха*|хех|хехе*|гыгы*
    кофеек|пивк*|пивас*
    не дрейфь|парься|кипишуй|боись|парьтесь|кипишуйте
    давай ..1 пока $
    покеда|чао
    ^ Aa , дорогой|дорогая|дорогуша|милый|милая|родной|родная|золотой|голубушка|голубчик ,
    ^ дорогая|дорогой|милая|милый|родная|родной моя|мой|вы ,
    спасибки|спасибочки|пасиб|пасибо|пожалуйстики|приветики|вкусняш*|чмоки|спс|плиз
    ^ привет|здравствуй|здрасьте|приветик|хай ..1 красавица|красавицы|красотка|солнце|родная|шеф|босс|старик|начальник|милая|милый
    ^ целую|обнимаю ,
    ^ здоров|здорово|здарова ,
    че|чё|чо|шо как
  `,
  uk: `
    ^ голубонько|душенько|лапочко|красуне|красунечко|дорогенька ,
    ^ привіт|вітаю|здрастуй , красуне|красунечко|красунчику|сонечко|рідна|шефе|босе|старий
    ^ ну ти даєш|молодець|красень
    ^ Aa , сонце|зіронько|золотко ,
    ^ друже|друзяко|братане|братику|бро|чуваче|дружок|зайко|сонечко|дорогенька|дорогенький|голубе|голубчику|братчику|приятелю|подруго|котику|лапочко|красунчику|красуне|золотко|хлопці|братці|старина|шефе|босе|серденько ,
    , друже|друзяко|братане|братику|бро|чуваче|дружок|зайко|сонечко|дорогенька|дорогенький|голубе|голубчику|братчику|приятелю|подруго|котику|лапочко|красунчику|золотко|братці|шефе|серденько
    ^ хай|йо|салют|здоров|здоровенькі ,
    , салют|здоровенькі ,
    ^ ..3 , старий|старенький $
    хай|йо|здоровенькі|привітик|привітики|хелло|агов ,
    ^ здоров|привітики|привітик
    цьом|цьомки|обіймаю|цілую|обнімашки|обіймашки
    лол|кек|ахах*|хаха*|хех|хехе*|гиги*
    не дрейф|парся|парся|парся|бійсь|паріться
    давай ..1 пока|бувай $
    бувай|чао
    любонько|золотко|золотце|рибко|рибонько|голубко|голубонько|рідненький|рідненька|рідненькі|солоденька|солоденький|зайчику|зайчик|котику|кицю|ясочко ,
    ^ ?ну ?що любий|люба|золотий|золота|рідний|рідна ?мій|моя ,
    , любий|люба|золотий|золота|рідний|рідна мій|моя
    народ|народе|братва ,
    ^ гей ,
    ^ гей , народ|друже|хлопці
    привітулі|привітусики|приветик|хелоу|хеллоу|йоу|здоровенькі|здоров|дарова
    старий|старенький , виручай|допоможи|слухай
    як життя ..1 молоде|половая
    дзенькни|дзенькніть|свисни|свисніть|брякни
    чмоки|чмок|цілую|цьомаю|обнімаю|обіймаю
    дякулі|дяки|спс|плз|будьласочка|пліз
    кавуся|кавусю|пивко|пивас|пивця ,
    ^ цілую|обіймаю ,
    ^ здоров|здорово|здарова ,
  `,
  en: `
    ^ ?my dear old Aa ,
    ^ wink wink
    ^ good|clever girl|boy|lad ,
    ^ good|clever girl|boy|lad $
    ^ mate|buddy|pal|dude|bro|bruv|champ|darling|honey|sweetie|hun|amigo|legend|superstar|rockstar|fella|guys ,
    hey|hi|hello|yo|morning|evening|hiya|thanks|oi|sup ..1 mate|buddy|pal|dude|bro|champ|chief|guys|darling|honey|sweetie|amigo|captain|legend|superstar|rockstar|fella|chum|lads|mates|gang|bud|big|gorgeous
    , mate|buddy|pal|dude|bro|bruv|champ|darling|honey|sweetie|amigo|legend|superstar|rockstar|fella|chum|lads|bud ,
    , love ,
    , love $
    you ..1 legend|rascal|beauty|superstar|rockstar|genius ,
    you ..1 legend|rascal|superstar|rockstar $
    me|my|ye ..1 ol|old|ole ..1 mucker|mate|pal|chap|chum|bean|fruit|china|cock|son
    my man
    my friend
    old chap|boy|sport|bean ,
    what's up|cooking
    how's it hanging|going
    wassup|howdy|hiya|heya
    ^ yo|sup
    xoxo|xx|hugs|kisses
    lol|lmao|rofl|haha*|hehe*|omg|wtf
    no ..1 biggie
    catch you ..1 later
    you rock
    love|see|thank|thanks|tell|miss|catch ..1 ya
    y'all|gonna|wanna|gotta
    beers|pint|pints ..3 on|me|us|soon
    later|cheerio ..1 alligator|mate|dude|gator
    peace out
    hey|hiya|hi big|gorgeous|handsome
    hey ..1 man
    , ?my ?old sunshine|tiger|kiddo|matey|petal|duck|duckie|pet|treacle|babe|babes|hon|luv|lovey|sweet|sweetheart|gorgeous|handsome|stranger|boss|guv|squire|skipper|big|boyo|bruv|cuz|fam|sis|girl|girlfriend|ladies|fellas|fellow|guys|folks|peeps|people $
    , ?my ?old sunshine|tiger|kiddo|matey|petal|duck|duckie|pet|treacle|babe|babes|hon|luv|lovey|sweetheart|gorgeous|handsome|guv|squire|skipper|boyo|bruv|cuz|fam|sis ,
    ^ hon|luv|guv|sis|girl|girlfriend|kiddo|sweetheart|gorgeous|handsome|babe|babes|matey|squire|boss|sunshine|my ..1 dear|lovely|darling|fellow|boy|man|son ,
    ^ ..1 sweetheart|gorgeous|handsome|babe|sunshine|guv|luv|hon|matey|kiddo ,
    , my dear ,
    ^ my|hello|hi|well my dear ,
    ^ right|listen|look ..2 mate|matey|sunshine|kiddo|lovely|gorgeous|handsome|babe|love|beautiful|folks
    hey|hi|hello|morning|evening|cheers|ta|alright ..2 mate|matey|sunshine|kiddo|stranger|party|lovely|gorgeous|handsome|hun|hon|luv|babe|babes|ears|pet|duck|love|lover|beautiful|folks|fam
    hey hey
    hey|hi there|you ..1 handsome|gorgeous|stranger|beautiful|sexy
    big|lots|love|loads|warm ..1 of ..1 hug|hugs|kiss|kisses|love|snog
    smooch|smooches|mwah|mwa|xo
    to ..1 you and ..1 the|your ..1 missus|mrs|hubby|gang
    the|your missus
    ball and chain
    plastered|hammered|wasted|sloshed|smashed|trolleyed|legless ..2 when|together|you|friday|after
    between us|you|ourselves ..1 lads|girls|boys|men|ladies
    my favourite|favorite ..1 troublemaker|client|customer|person|human
    you're|you ..1 are ..1 a ..1 star|babe|babes|legend|darling|gem|doll|angel|diamond|love|hoot|peach
    ladies|guys|boys , ..2 you|you're
    call me bunny|mate
    wakey
    hang in there
    love you ..1 guys|lot|all|too|loads
    chill|relax|breathe , ..1 we|we'll|man|it
    ^ easy , ..1 we|we'll|man
    long time no see
    owe me|us|you a ..1 pint|beer|drink|coffee
    old man|mate|bean|boy|softie|dog|devil|rascal|thing|chum|friend ..1 ,
    you ..1 old|little|naughty|crazy|cheeky|lucky|silly|wee ..1 devil|dog|softie|boy|girl|thing|rascal|kids|monkey|minx|sod|beggar
    guess what , ..2
    toodle-oo|toodles|toodle-pip|ta-ta|tata|tatty-bye|cheerio|laters|byeee|ciao|bye-bye
    sweet pea|cheeks|thing|talk
    alrighty|okey-dokey|okey|okie-dokie|righto|peekaboo|ahoy|yoo-hoo|yay|woohoo|whoop|yippee|woop|yee-haw
    partner in crime
    what|what's|sup up|new fam|bro|dude|guys|homie|homies
    is fire $
    won't believe
    , off we go
    right then ,
    bless you|your|him , ..2
    ha|haha|hah , ..2 you
    a|give ..1 kiss|hug|cuddle|squeeze from|for
    have a ..1 pint|beer|bevvy
    no ..1 drama|dramas|worries , ..1 mate|love|boss|pal
    cheers ..1 big|me|my|m'dears
    you|your ..1 lot $
    you lot
    have you lot
    whassup|wotcha|wotcher|bestie|besties|homie|homies|mucker|muckers
    ta $
    ^ ta ,
    love ya|you to ..1 bits|pieces|moon
    oi oi
    love you ..1 guys
    hey|hi|hello|heya girl|girls|girlie|girlfriend|ladies|fam|team-mate ..1
  `,
  except: {
    ru: `
      здорово , что|если|когда|как
      дорогой|милый ..1 {you}
 на шеф
      дружище|солнышко|котик|приятель|бро|старик|голубчик ..1 так|это|назва*|назов*|называ*
      дружище|солнышко|котик|приятель|старик ..3 название|робот*|вывеск*|марка|логотип*
    `,
    uk: `
      люба|любий ..1 {you}
      друже|сонечко|котику|приятелю|зайчик ..1 так|це|назв*|назив*
      сонечко|котик|зайчик|рибка ..3 назв*|робот*|вивіск*|марк*|логотип*|груп*|садочок|садок
    `,
    en: `
      old boys school
      sales|team chief
      honey , ..1 wax|bread|milk|jam|tea|lemon|and
      love you|your ..1 to|work|idea|design|sketch|new
      lads ..1 in|at|from|on|who|will|are|is|have|did|came
      the|our|your|my|their|yard|yard's lads|fella|missus
      hi|hello|dear|morning ..1 folks|people|everyone|all
      ^ people|team|crew|family|friends|guests|boss $
      right then , ..1 the|here|to
      hang in there ..1 until
      boss ..1 is|of|says|wants|at
    `,
  },
}

export const thou: Meaning = {
  ru: `
    ^ ..1 можешь|сможешь|успеешь|увидишь|получишь|захочешь ..1 уже|сам|сама|смело|спокойно|теперь|заодно|потом|завтра|сегодня
    , можешь|сможешь|успеешь ..1 уже|сам|сама|смело|спокойно|теперь|заодно|потом|хоть|просто ..1 {inf}
    , можешь|сможешь {inf}
    можешь|сможешь ?ли ?ты {inf} мне|нам|до
    ^ {bid_thou} мне|нам|пожалуйста
    ^ {bid_thou} , пожалуйста
    посмотри|скинь|глянь|напиши|позвони|подпиши|проверь|выбери|отметь|набери|черкни ,
    , ?и посмотри|скинь|глянь|напиши|позвони|подпиши|проверь|выбери|отметь|набери|черкни
    и скинь|глянь|напиши|позвони|подпиши|проверь|выбери|отметь|набери|черкни
    пришли ..1 мне|пожалуйста|плиз
    скинь|глянь|напиши|позвони|ответь|дай|посмотри|подпиши|проверь|извини|прости|подтверди|скажи|смотри|выбери|отметь|набери|черкни|держи|забери ..1 мне|нам|пожалуйста|до|что|как|плиз
    ^ извини|прости|держи|смотри|глянь|скинь|черкни
    здравствуй ,
    здравствуй $
    ты|тебя|тебе|тобой|тобою|твой|твоя|твое|твои|твоего|твоей|твоему|твою|твоим|твоих|твоими
    ^ ..3 берешь|возьмешь|пойдешь|придешь|скажешь|дашь|сможешь|хочешь|успеешь|глянешь|кинешь|пришлешь|приедешь|заедешь|знаешь $
    если ..2 берешь|возьмешь|скажешь|дашь|сможешь|хочешь|успеешь|пришлешь|приедешь
  `,
  uk: `
    ^ ..1 можеш|зможеш|встигнеш|побачиш|отримаєш|захочеш ..1 уже|вже|сам|сама|сміливо|спокійно|тепер|заодно|потім|завтра|сьогодні
    , можеш|зможеш|встигнеш ..1 уже|вже|сам|сама|сміливо|спокійно|тепер|заодно|потім|хоч|просто ..1 {inf}
    , можеш|зможеш {inf}
    ^ {bid_thou} мені|нам
    ^ {bid_thou} , будь ласка
    подивись|скинь|глянь|напиши|подзвони|підпиши|перевір|вибери|обери|познач|набери|черкни ,
    , ?і подивись|скинь|глянь|напиши|подзвони|підпиши|перевір|обери|познач|набери|черкни
    і|й|та скинь|глянь|напиши|подзвони|підпиши|перевір|обери|познач|набери|черкни
    надішли|скинь|глянь|напиши|подзвони|зателефонуй|відпиши|дай|подивись|підпиши|перевір|вибач|пробач|підтверди|скажи|дивись|вибери|обери|познач|набери|черкни|тримай|забери ..1 мені|нам|будь|до|що|як
    ^ вибач|пробач|тримай|дивись|глянь|скинь|черкни
    ти|тебе|тобі|тобою|твій|твоя|твоє|твої|твого|твоєї|твоєму|твою|твоїм|твоїх|твоїми
    кинь|скинь|лови|тримай|глянь|чекай|слухай|дивися|дивись|вирішуй|обирай|вибирай|телефонуй|пиши|приїзди|заходь|передай|зроби|додай|виручай|подумай|порахуй|перевір|підкажи|розкажи|зачекай ,
    ^ кинь|скинь|лови|тримай|глянь|слухай|дивися|вирішуй|обирай|телефонуй|пиши|приїзди|заходь|передай|зроби|виручай|подумай|порахуй|перевір|підкажи|розкажи|зачекай|надішли|вишли|відпиши|напиши|подзвони ..1
    , кинь|скинь|лови|тримай|глянь|слухай|вирішуй|обирай|телефонуй|пиши|приїзди|заходь|передай|зроби|виручай|подумай|порахуй|перевір|підкажи|розкажи|надішли|вишли|відпиши|напиши|подзвони ..1
    якщо|як|коли хочеш|можеш|маєш|знаєш|зможеш|будеш|захочеш
    хочеш|можеш|маєш|знаєш|зможеш|будеш|бачиш|думаєш|пам'ятаєш|розумієш ,
    чи хочеш|можеш|маєш|знаєш|зможеш|будеш
    ^ хочеш|можеш|зможеш|будеш|пам'ятаєш|знаєш|бачиш
    ^ ..3 береш|візьмеш|підеш|прийдеш|скажеш|даси|зможеш|хочеш|встигнеш|глянеш|кинеш|пришлеш|надішлеш|приїдеш|заїдеш|маєш|знаєш $
    якщо ..2 береш|візьмеш|скажеш|даси|зможеш|хочеш|встигнеш|надішлеш|приїдеш
  `,
  en: `thou-never-said`,
  except: {
    ru: `
      пришли ..2 к|мы|письм*|все|они|ответ*|нам|на
      ты смотри|гляди|глянь ,
      посмотри|взгляни|послушай|прочти|прочитай|спроси|скажи|позвони|приди|пришли|ответь|подпиши|дай вы|мы|он|она|они
    `,
    uk: `
      глянь ..1 на|у
      ^ дивися|дивись також
      ти дивись|диви|ба ,
      Aa обери|твій|ти
    `,
  },
}
