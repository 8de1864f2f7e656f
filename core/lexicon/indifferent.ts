import type { Meaning } from './lexicon.ts'

/** A shrug, and who handles it instead. Source: S3, types of managers. */

export const indifferent: Meaning = {
  ru: `
    ничем|никак|нечем ..2 не ..1 могу|можем|сможем|смогу ..2 помочь
    не ..1 могу|можем|сможем|смогу ..2 ничем|никак ..1 помочь
    помочь ..3 ничем|нечем|никак ..2 не ..1 могу|можем
    нечем|ничем ..2 помочь
    не ..1 мой|наш|моя|наша|мое|наше|мои|наши ..1 вопрос|отдел|зона|забота|проблема|проблемы|дело|уровень|компетенция|печаль|участок|сфера|епархия|обязанность|ответственность|обязанности|головная
    это|оно|вопрос ..2 не ко|к мне|нам
    не ..1 по ..1 моей|нашей части
    не ..2 в ..1 моей|нашей|моих|наших|мою|нашу ..1 компетенц*|зон*|власти|обязанност*|ведени*
    не ..1 входит|входят ..3 мои|наши|мою|нашу ..2 обязанност*|задач*|компетенц*|зон*|круг
    не|вовсе|никак|это|сроки|причины ..1 нас|меня ..1 не|никак ..1 касает*|волну*|интересу*|заботит|трогает
    нас|меня|нам|мне ..2 не ..1 касает*|волнует|волнуют|интересует|интересуют|заботит
    не ..1 касается|волнует|интересует ..1 нас|меня
    мне|нам ..2 безразлич*|фиолетово|параллельно|плевать|наплевать|начхать
    мне|нам ..2 все равно
    мне|нам ..2 без разницы
    ^ без разницы
    как ..1 получится|выйдет|пойдет $
    , как ..1 получится|выйдет|пойдет ,
    что|как будет , ?то ?так ?и будет
    когда будет , тогда ?и будет
    когда|как сделаем|сделают|приедут|привезут|придет|приедет|будет , тогда|так ..1 сделаем|сделают|приедут|привезут|придет|приедет|будет
    ну и что
    дело ваше|хозяйское
    это ваше ..1 дело
    сами ..2 разбирайтесь|решайте|выясняйте|ищите|выкручивайтесь|договаривайтесь|думайте
    разбирайтесь|выясняйте|выкручивайтесь|ищите|договаривайтесь|решайте ..4 сами|самостоятельно
    вопрос* ..4 не ко|к мне|нам
    {we} не ..1 отвечаю|отвечаем ..1 за
    за ..4 {we} ..1 не ..1 отвечаю|отвечаем
    за ..1 это|такое|подобное ..2 не ..1 отвечаю|отвечаем|отвечает
    не ..1 отвечаю|отвечаем ..1 за ..1 это|такое|чужие|чужую|других
    откуда ..1 мне|нам ..1 знать
    понятия не ..1 имею|имеем
    знать ..1 не ..1 хочу|хотим
    обращайтесь|обратитесь|спросите|звоните|пишите ..2 другое|другим|куда-нибудь|кого-нибудь|кому-нибудь
    {inf} ..2 не ..1 наша|моя ..1 работа|обязанность|забота
    вникать|разбираться|углубляться ..3 не ..1 будем|буду|станем|стану|собираем*|хотим|хочу
    не ..1 будем|буду|станем|стану|собираем* ..2 вникать|разбираться|углубляться
    нам|мне ..2 не ..1 до ..1 этого|вас|того
    не ..1 царское дело
    моя хата
    куда ..1 дел*|денет*|попад* ..4 не ..1 наш*|мо*
    {we} ..1 не ..1 в курсе
    за ..4 ответственност* ..2 не ..1 несем|несу|несет
    ответственност* за ..4 не ..1 несем|несу
    ^ ничего не ..1 знаю|знаем ,
    мне|нам так передали|сказали|велели
    неизвестно ..1 ждите
    ^ ждите $
    я ..2 ни при ..1 чем
    за рамками|пределами ..2 моих|наших|моей|нашей обязанност*|компетенци*|полномочи*
    наше|мое дело ..4 а ..6 сами|ваше|ваша|вы
  `,
  uk: `
    нічим|ніяк|нема ..2 не ..1 можу|можемо|зможемо|зможу ..2 допомогти|зарадити
    не ..1 можу|можемо|зможемо|зможу ..2 нічим|ніяк ..1 допомогти|зарадити
    допомогти|зарадити ..3 нічим|ніяк ..2 не ..1 можу|можемо
    нічим|ніяк ..2 допомогти|зарадити
    не ..1 мій|наш|моя|наша|моє|наше|мої|наші ..1 питання|відділ|зона|клопіт|турбота|проблема|проблеми|справа|рівень|компетенція|парафія|ділянка|сфера|обов'язок|відповідальність|обов'язки|біда
    це|воно|питання ..2 не до мене|нас
    не ..1 по|за ..1 моїй|нашій частині
    не ..2 у|в ..1 моїй|нашій|моїх|наших ..1 компетенц*|зон*|владі|обов'язк*|віданні
    не ..1 входить|входять ..3 моїх|наших|мої|наші|моєї|нашої ..2 обов'язк*|завдан*|компетенц*|зон*|кола
    нас|мене|нам|мені ..2 не ..1 стосується|обходить|обходять|цікавить|цікавлять|хвилює|турбує
    не ..1 стосується|обходить|цікавить|хвилює ..1 нас|мене
    мені|нам ..2 байдуже|однаково|начхати|фіолетово|паралельно
    мені|нам ..2 все|усе одно
    ^ байдуже
    як ..1 вийде|вийдуть|піде|складеться $
    , як ..1 вийде|піде|складеться ,
    що|як буде , ?те ?то ?так ?і|й буде
    якось ?воно|то буде
    коли буде , тоді ?і|й буде
    коли|як зробимо|зроблять|приїдуть|привезуть|прийде|приїде|буде , тоді|так ..1 зробимо|зроблять|приїдуть|привезуть|прийде|приїде|буде
    ну|то і|й що
    справа ваша
    ваша ..1 справа
    самі ..2 розбирайтесь|розбирайтеся|вирішуйте|з'ясовуйте|шукайте|викручуйтесь|викручуйтеся|домовляйтесь|домовляйтеся|думайте
    розбирайтесь|розбирайтеся|з'ясовуйте|викручуйтесь|викручуйтеся|шукайте|домовляйтеся|вирішуйте ..4 самі|самостійно
    питанн* ..4 не до мене|нас
    {we} не ..1 відповідаю|відповідаємо ..1 за
    за ..4 {we} ..1 не ..1 відповідаю|відповідаємо
    за ..1 це|таке|подібне ..2 не ..1 відповідаю|відповідаємо
    не ..1 відповідаю|відповідаємо ..1 за ..1 це|таке|чуже|чужі|інших
    звідки ..1 мені|нам ..1 знати
    гадки|уявлення ..1 не ..1 маю|маємо
    не ..1 маю|маємо ..2 гадки|уявлення
    знати ..1 не ..1 хочу|хочемо
    звертайтесь|звертайтеся|зверніться|запитайте|дзвоніть|пишіть ..2 інше|інших|іншим|кудись|когось|комусь
    {inf} ..2 не ..1 наша|моя ..1 робота|справа|турбота
    вникати|розбиратися|розбиратись|заглиблюватися ..3 не ..1 будемо|буду|станемо|стану|збираємо*|хочемо|хочу
    не ..1 будемо|буду|станемо|стану|збираємо* ..2 вникати|розбиратися|розбиратись|заглиблюватися
    нам|мені ..2 не ..1 до ..1 цього|вас|того
    моя|наша хата
    питайте|шукайте|звертайтеся|звертайтесь|йдіть ..1 деінде|кудись|в|у ..1 іншому|іншого|інше
    це|то ваш*|їхн* ..1 клопіт|клопоти|проблем*|справа|біда
    {our} справа маленька|десята
    я|ми ..3 не порадник|нянька|няньки|бюро|довідка
    вникати|розбиратися ..1 не буду|будемо|хочу|збираюся
  `,
  en: `
    not my|our ..1 department|job|problem|problems|concern|area|responsibility|remit|business|fault-line|worry|headache|affair|table|task|call|circus
    isn't|wasn't|aren't ..1 my|our|really ..1 my|our|department|job|problem|concern|area|responsibility|remit|business|worry|headache|affair|task
    none of my|our|ours ..1 business|concern|affair|concerns|affairs
    of ..1 no concern ..2 us|me|ours
    no ..1 concern|business|affair|problem|worry of ours|mine
    none of ours|mine
    nothing ..1 {we} ..1 can|could ..3 do|help|look|change|add|say
    nothing ..1 to do with us|me
    isn't|not|hardly ..2 something|anything ..2 {we} ..2 deal|look|concern|bother|care
    can't|cannot|couldn't|unable ..1 to help ..2 you|with|there|here|further|any
    sorry|afraid , ..1 can't|cannot help
    couldn't|could ..1 care less
    we|i don't|do ..1 ?not ..2 care
    we|i really|honestly don't care
    makes|make ..1 no difference ..1 to ..1 me|us
    all ..1 the same ..1 to ..1 me|us
    doesn't|don't ..1 concern|affect|bother|interest|matter ..2 us|me
    does|do not concern|affect|bother|interest|matter ..2 us|me
    not ours|mine to ..2 fix|solve|worry|answer|sort|say|judge|decide
    not up to us|me
    out of our|my hands
    you're|you are on your own
    take it or leave it
    it|that is what it is
    tough ..1 luck
    that's life
    so what $
    sort|figure|work|find|check|look ..3 out|up yourself|yourselves
    sort|solve|fix|handle|settle ..2 yourself|yourselves
    sort|work|figure|find ..2 out ..4 yourself|yourselves
    above|beyond|below my|our pay ..1 grade
    somebody|someone else's|anybody|anyone problem|job|concern|department
    how ..1 should|would {we} ..1 know
    i|we've|i've|have|we no ..1 idea|clue , ..2 and|nor|so|sorry
    try ..2 elsewhere|somewhere|someone|somebody
    ask|try|contact|call|phone|write ..1 somebody|someone|somewhere ..1 else
    don't ..1 look|ask|come|bother ..2 at|to|me|us
    it's done when
    ready|done|there when ..1 it's|it|they ..2 ready|done|there
    whatever happens , happens
    we|i won't|will ..1 ?not ..2 look|go|get ..1 into|involved
    can't be bothered
    beyond|outside ..1 my|our ..1 remit|responsibility|competence|area|control
    not|isn't|hardly|never ..2 my|our ..1 pigeon|patch|turf|bag|baby|monkey|monkeys|circus|province|side|end|brief|lookout|field|line
    isn't|not|aren't|hardly ..2 ours|mine ..1 to ..2
    {we} ..1 wash|washed ..1 our|my hands
    neither here nor there
    can't|cannot|won't ..2 lose sleep
    {we} couldn't|can't ..1 tell|say , ..2 and|nor
    your|his|her|their ..1 own ..1 lookout|funeral|headache
    up to you|him|her|them ..3 not us|me|ours
    {we} ..2 stay|keep out of ..1 it|that|this
    c'est la vie
    as luck|fate
    no skin off
    not|isn't|aren't ..1 our|my ..1 fight|quarrel|battle|war
    we|i only|just ..2 deliver|sell|rent|make|print|install|fit|supply ..3 , ..8
    none of our|my ..1 beeswax
    que sera
    up to ..1 the ..1 gods|heavens|stars
    come what ..1 comes
    if it ..1 works|happens ..1 it ..1 works|happens
    it ..1 comes|arrives|gets when ..1 it
    wouldn't|don't|doesn't ..1 bother|trouble|worry ..1 us|me
    makes no difference
    headache|problem|business|worry|concern|affair|lookout|funeral|mess|trouble|job , ?and not|none|hardly|never ..2 ours|mine
    headache|problem|business|worry|concern|affair|lookout|funeral|mess|trouble|job and|but not|none|hardly|never ..2 ours|mine
    not|isn't|never|hardly ..2 ours|mine|us ..1 but ..1 theirs|yours|the|his|hers
    not ours|mine , ..1 and ..4 that|it
    leave|leaves us|me ..1 cold
    {we} ..1 couldn't|don't ..1 give|care a ..1 hoot|damn|fig|monkey's
  `,
  except: {
    ru: `
      если ..6 как получится|выйдет|пойдет
      кто знает|знал
      кто|неизвестно ..2 как|знает
      смотря|посмотрим|посмотреть|проверим|увидим ..2 как
      не ..1 касается|касаются ..1 только
      чем ..1 могу|можем|смогу|сможем ..1 помочь
      если|чтобы ..4 {inf} ..2 не
    `,
    uk: `
      якщо ..6 як вийде|піде
      залежно|подивимось|подивимося|побачимо|перевіримо ..2 як
      чим ..1 можу|можемо|зможу|зможемо ..1 допомогти
      так|бо як вийде|піде
      хтозна|невідомо|знає , ?як як|вийде|піде
      хтозна ..1 як ..1 вийде|піде
    `,
    en: `
      nothing ..4 until|unless|without|before
      concern ..1 me|us ..2 much
      if ..4 can't|cannot help
      if|in|should ..6 yourself|yourselves
      can't|cannot|couldn't help ..1 but|being|noticing|thinking
      prefer|like|rather|can|could|wish|want ..6 yourself|yourselves
      it|that is what it is ..1 for|called|about
      makes no difference ..2 to|in ..2 price|date|cost|schedule
      if ..4 up to you
      doesn't|don't|wouldn't bother|trouble|worry me|us ..2 at|if
      not our ..1 area|region
    `,
  },
}

export const handledBy: Meaning = {
  ru: `
    занимает*|ведает|ведают|отвечает|отвечают|решает|решают|курирует|ведет|ведут|разбирает*|знает|знают|делает|делают|берет|возьмет|возьмут|подхватит|принимает ..4 Aa
    Aa ..4 занимает*|ведает|отвечает|решает|курирует|ведет|разбирает*|поможет|помогут|подскажет|ответит|возьмет|перезвонит|напишет|свяжется|знает|делает|займется|разберет*
    вам|вас ..3 поможет|помогут|подскажет|подскажут|ответит|ответят|перезвонит|свяжет*|проконсультируют
    обратитесь|обращайтесь|напишите|пишите|звоните|позвоните|спросите|направьте ..2 к|в|на|у|по Aa|отдел*|коллег*|номер*|адрес*|почт*|юрист*|бухгалтер*|телефон*|них|нему|ней|горяч*|линию|поддержк*|службу|страхов*|завод|банк
    передал*|переслал*|перевел*|перенаправил*|направил*|передаю|передаем|передадим|перешлем|сообщил*|связал* ..5 Aa|коллег*|отдел*|юрист*|бухгалтер*|специалист*|ваш*|их|его|партнер*
    контакт*|телефон|почта|номер|адрес ..3 ниже|вложении|его|её|ее|их|здесь
    за ..1 это ..1 отвечает|отвечают
    этим ..2 занимает*|занимают*|ведает|ведают|заведует
    свел*|сведу|сведем ..2 вас|с
    зато|но|однако|поэтому ..3 знаю|нашел|нашла|нашли|есть|спросил*|договорил*|позвонил*|узнал*
  `,
  uk: `
    займається|займаються|опікується|опікуються|відповідає|відповідають|вирішує|вирішують|курує|веде|ведуть|знає|робить|бере|візьме|підхопить|приймає ..4 Aa
    Aa ..4 займається|опікується|відповідає|вирішує|курує|веде|допоможе|допоможуть|підкаже|відповість|візьме|передзвонить|напише|зв'яжеться|знає|робить|займеться
    вам|вас ..3 допоможе|допоможуть|підкаже|підкажуть|відповість|відповідять|передзвонить|зв'яже*|проконсультують
    зверніться|звертайтесь|звертайтеся|напишіть|пишіть|дзвоніть|зателефонуйте|запитайте|спитайте|надішліть ..2 до|у|в|на|за Aa|відділ*|колег*|номер*|адрес*|пошт*|юрист*|бухгалтер*|телефон*|них|нього|неї|гаряч*|лінію|підтримк*|служб*|страхов*|завод|банк
    передав|передала|передали|переслав|переслала|переслали|перевів|перевела|перевели|спрямував|спрямували|передаю|передаємо|передамо|перешлемо|повідомив|повідомила|повідомили ..5 Aa|колег*|відділ*|юрист*|бухгалтер*|фахівц*|ваш*|їх|його|партнер*
    контакт*|телефон|пошта|номер|адреса ..3 нижче|вкладенні|його|її|їхн*|тут
    за ..1 це ..1 відповідає|відповідають
    цим ..2 займається|займаються|опікується|опікуються|відає
    звів|звела|звели|зведу|зведемо ..2 вас|з|із
    зате|але|однак|тому ..3 знаю|знайшов|знайшла|знайшли|є|спитав|спитала|домовив*|подзвони*|дізна*
  `,
  en: `
    looked|dealt|handled|run|done|answered|decided ..2 by|with|after ..3 Aa|the|our|your
    contact|ask|call|phone|write|email|speak|talk|turn|try ..2 to|at|on|with Aa|her|him|them|colleagues|department|the
    contact|ask|call|phone|email Aa|our|the
    passed|forwarded|handed|sent|put|given|passing|forwarding|copied|asked|told ..4 to|through|on|over|in|touch ..2 Aa|colleague*|our|the|her|him|them
    i've|we've|i|we ..1 asked|copied|told|spoken|called|phoned|forwarded|passed|found
    person|people|one|team|colleague|department who|that|for ..2 is|does|handles|this|deals|looks|can
    number|address|details ..2 is|are|below|attached
    will ..2 help|call|answer|contact ..1 you
    instead
    Aa ..3 handles|handle|looks|deals|runs|covers|decides ..3 that|this|it|these|care|after|with|charge|them
    Aa ..2 takes|take care|charge|over
    Aa ..2 will|can|is|are ..2 help|able|responsible|charge|happy|call|answer|sort|dealing|looking|handling|handle
    Aa ..2 knows|does ..1 this|that|it|these|about
  `,
}
