import type { Meaning } from '../lexicon.ts'

/** Whoever belongs to the reader. */
const PARTY = {
  ru: 'ассистент|помощник|помощница|коллега|коллеги|люди|команда|сотрудник|сотрудники|ребята|бригада|водитель|закупщик|бухгалтер|бухгалтерия|секретарь|менеджер|сторож|охранник|юрист|прораб|склад|отдел|офис|мастер|электрик|завхоз|комендант|администратор',
  uk: 'асистент|помічник|помічниця|колега|колеги|люди|команда|працівник|працівники|хлопці|бригада|водій|закупівельник|бухгалтер|бухгалтерія|секретар|менеджер|сторож|охоронець|юрист|виконроб|склад|відділ|офіс|майстер|електрик|завгосп|комендант|адміністратор',
  en: 'assistant|colleague|colleagues|people|team|staff|crew|men|man|girl|girls|lads|lad|driver|drivers|buyer|buyers|office|department|manager|managers|foreman|caretaker|porter|janitor|guard|secretary|accountant|accountants|bookkeeper|lawyer|lawyers|electrician|plumber|builder|builders|architect|designer|developer|warehouse|tenant|tenants|chef|cook|waiter|committee|board|chairman|treasurer|branch|reception|receptionist|storeman|marketing|clerk|organist|registrar',
}

/** "We'd be done if you had …": what would be if the reader had done his part, what he left till late, what he has to live with. */
export const reproaches: Meaning = {
  ru: `
    {you} ..3 сидите|сидели на|над ..2 бумаг*|документ*|договор*|смет*|правк*|макет*|отчет*|ответ*|счет*|счёт*|актом|актах|этим|этими|ними
    {you} ..2 маринуете|мурыжите|мусолите|промариновали ..3
    бумаги|документы|договор|смета|макет|макеты|счет|счёт|отчет|отчёт|акт|письмо ..3 пылится|пылятся ..2 у вас
    бумаги|документы|договор|смета|макет|макеты|счет|счёт|отчет|отчёт|акт|письмо ..3 у вас ..2 пылится|пылятся
    послушал*|послушались|прислушал*|согласил*|подал|подала|подали|прислал*|подписал*|ответил*|заказал*|решил*|обратил*|спросил*|предупредил*|сказал*|позвонил*|взяли|взял|взяла|купил*|оплатил* бы ..6 , ..2 не *л|*ла|*ли|*ло|*лось|*лись бы
    послушал*|послушались|прислушал*|согласил*|подал|подала|подали|прислал*|подписал*|ответил*|заказал*|решил*|обратил*|спросил*|предупредил*|сказал*|позвонил*|взяли|взял|взяла|купил*|оплатил* бы ..6 , ..3 бы не *л|*ла|*ли|*ло|*лось|*лись
    {you} ..2 обещали|пообещали|собирались|клялись|обещались ..4 и|но|да|а ..1 не *ли|*лись
    ваш* ..1 ${PARTY.ru} ..3 неправильно|неверно|ошибочно|напутал|напутала|напутали|перепутал|перепутала|перепутали
    если бы ..8 {you} ..1 обещали|обещал|обещала ..8 бы|уже
    ничья вина|ошибка , кроме
    жить|жить ..2 с последствиями
    {we} ..4 говорил*|советовал*|просил*|предупреждал* ..6 , ..2 не послушал*|прислушал*|учли
    в следующий раз думайте|читайте|считайте|смотрите ..2 , прежде|сначала
    в следующий раз думайте|читайте|считайте сначала|внимательнее|лучше|головой
    обязаны|должны немедленно|срочно {inf}
    вопреки|против наш* ..1 совету|совета|рекомендаци*|предупрежден*
  `,
  uk: `
    {you} ..3 сидите|сиділи на|над ..2 папер*|документ*|договор*|кошторис*|правк*|макет*|звіт*|відповід*|рахун*|актом|актах|цим|цими|ними
    {you} ..2 маринуєте|мурижите|мусолите|промаринували ..3
    папери|документи|договір|кошторис|макет|макети|рахунок|звіт|акт|лист ..3 у вас ..2 порохом|припадає|припадають
    послухав|послухал*|дослухав*|дослухал*|погодивс*|погодилис*|подав|подала|подали|надіслав|надіслал*|підписав|підписал*|відповів|відповіл*|замовив|замовил*|звернувс*|звернул*|спитав|спитал*|попередив|попередил*|сказав|сказала|сказали|подзвонив|подзвонил*|взяв|взяла|взяли|купив|купила|купили|оплатив|оплатил* б|би ..6 , ..2 не *в|*ла|*ли|*ло|*лося|*лось б|би
    послухав|послухал*|дослухав*|дослухал*|погодивс*|погодилис*|подав|подала|подали|надіслав|надіслал*|підписав|підписал*|відповів|відповіл*|замовив|замовил*|звернувс*|звернул*|спитав|спитал*|попередив|попередил*|сказав|сказала|сказали|подзвонив|подзвонил*|взяв|взяла|взяли|купив|купила|купили|оплатив|оплатил* б|би ..6 , ..3 б|би не *в|*ла|*ли|*ло|*лося|*лось
    {you} ..2 обіцяли|пообіцяли|збиралися|збирались|присягалися ..4 і|й|та|але|а ..1 не *ли|*лися|*лись
    ваш* ..1 ${PARTY.uk} ..3 неправильно|хибно|помилково|наплутав|наплутала|наплутали|переплутав|переплутала|переплутали
    якби ..8 {you} ..1 обіцяли|обіцяв|обіцяла ..8 б|би|вже
    нічия вина|помилка , крім|окрім
    жити ..2 з наслідками
    {we} ..4 казав|казала|казали|радив|радила|радили|просив|просила|просили|попереджали|попереджав|попереджала ..6 , ..2 не послухал*|дослухал*|зважил*
    наступного|іншого разу думайте|читайте|рахуйте|дивіться ..2 , перш|спершу
    наступного|іншого разу думайте|читайте|рахуйте спершу|спочатку|уважніше|краще|головою
    мусите|зобов'язані негайно|терміново {inf}
    всупереч|усупереч|попри|проти наш* ..1 пораді|поради|пораду|рекомендаці*|попереджен*
  `,
  en: `
    you|you've ..2 been sitting on|over ..5 since|for
    you|you've ..2 been sitting on|over this|these|those|them|it|our|my|the ..1 papers|documents|draft|drafts|proof|proofs|quote|estimate|files|figures|contract|invoice|list|texts|accounts|report|offer|proposal|forms|plans|application|letter
    you|you've ?have sat on|over ..3 since|for
    gathering|gathered|gathers dust on|in|at your
    had you|he|she|they|your ..1 listened|signed|sent|applied|replied|ordered|told|asked|agreed|called|rung|paid|decided|filed|booked|taken ..8 , ..2 wouldn't|would
    ^ had !we|i|it|there listened|signed|sent|applied|replied|ordered|agreed|paid|decided|filed|booked|taken ..8 , ..2 wouldn't|would
    if ..2 listened to us|me|our ..6 , ..2 wouldn't|would
    {you} ..2 promised|agreed|undertook ..6 and|but|yet didn't|never|haven't|hadn't
    {you} ..2 promised|agreed|undertook ..6 and|but|yet did|have|had not
    {you} ..2 promised|agreed|undertook ..6 and|but|yet you didn't|never|haven't|hadn't
    {we} ..2 told|warned|asked|advised you ..6 , ..2 you didn't|wouldn't|never listen|listened
    next time ..1 think|read before|first
    your ..1 ${PARTY.en} ..3 wrong|wrongly|incorrectly
    your ..1 ${PARTY.en} mixed|muddled|misread|mislaid|ignored|botched|bungled|dithered|dawdled|stalled|neglected|refused
    you ?simply|really|seriously|honestly|surely cannot|can't|can|could ?hardly|scarcely|seriously|really expect us|me
    nobody|no-one|none ..1 at|on|in|from your ..2 *ed|could|came|told|read|did|knew|saw|had|would|thought|bothered|picked
    nobody|no-one ..1 at|on|in your ..2 was|were ..1 there|around|available|awake|able|willing|prepared
    had|if someone|somebody|anyone|anybody ..1 at|on|in|from your ..2
    if !we|i ..8 you ..1 promised|agreed|said|undertook|committed ..8 would|wouldn't|could|we'd|it'd
    you promised ..8 still|yet|never|nothing
    you ..1 left|leave it|this|that|everything ..2 late|last|until|till
    you've|you ..1 had|have ..4 since|for ..6 done|did nothing
    you've|you ?have had ..6 and|but still ..1 not|haven't|nothing|no
    was|it's|were you ..4 who|that approved|insisted|decided|cancelled|refused|passed|okayed|signed|picked|skipped|measured|supplied|delayed
    you|you'll ..3 live|bear|carry|suffer|face ..2 consequence|consequences
    nobody's|no-one's ..1 fault|doing|mistake but
    fault|doing|mistake but ..2 own
    you|your ..6 for once
    keep|stick|adhere|hold to your ..1 own|end|word|deadlines|dates|part|side
    you have|need|are ..1 to keep|stick|adhere|abide|comply|obey to|by|with
    this|that|it ..1 is ..1 on you $
    this|that|it|one ..1 is ..1 on you , ..4 us|me
    this|that|that's|it's on you $
    this|that|that's|it's on you ,
    down|due|owing to ..8 , not ..2 us|ours
    so|please|then don't ..1 come|run|complain ..2 to us|me
    against our|my ..1 advice|recommendation|recommendations|warning|warnings|better
    you ..2 knew|know ..1 perfectly|very|full|damn well
    you ..3 wasted|waste|wasting ..2 our|my time|days|weeks|money
    {we} ..2 picking|pick|clean|cleaning|cleared|clear|clearing|mopping|sweeping up after you|your
    don't ..1 blame|look ..1 at us|me
    if you ..1 can't|cannot|couldn't|won't ..2 keep|stick to
    if you ..1 can't|cannot|couldn't|won't be bothered
    your ..4 costing|cost us
    what did|do you ..2 expect
    you ..3 brought|inflicted this|it|that on|upon ..1 yourself|yourselves
    instead of ..3 complaining|grumbling|arguing|moaning
    you ..3 only|again noticed|noticing|noticed ..3 now
    you ..2 might|could ..1 at least
    high|about time you|your
    you still ..1 haven't|hadn't managed|bothered|found
    you|your ..4 yet|still ..1 to be|get bothered
    before|instead of pointing ..2 finger|fingers
    ball has|was|lay|been ..3 in your court
    own|only|sole|real ..1 reason|cause ..3 your ..1 indecision|silence|changes|delay|haste|stinginess
    your ..1 ${PARTY.en} sent|hung|gave|delivered|put|left|ordered|fitted|wrote ..4 crooked|askew|twice|contradictory|conflicting|incomplete|upside|unsigned|unlabelled|half-finished
    because|that|when your ..1 ${PARTY.en} sent|gave|put|ordered|wrote ..3 two|three different
    not|isn't|wasn't ..1 our|my fault|doing|making|mistake ..1 that|if you|your
    everybody|everyone else ..1 managed|manages|understood
    kindly see to ..2
    if|had we|i|we'd|i'd ?had been ..1 told|informed|warned|asked|shown ..8
    you ..2 ought to have ..1 *ed|read|said|told|seen|known|sent
    muddle|delay|trouble|problem|mess|confusion|mistake|mix-up ..1 began|started|arose|stems|comes|came|happened when|because you
    muddle|delay|trouble|problem|mess|confusion|mistake|mix-up ..1 began|started|arose|stems|comes|came|happened when|because|from your ..1 ${PARTY.en}
    you ..1 refused|wouldn't|declined ..1 to|listen|hear|believe|wait ..3
    someone|somebody ..1 on|in|at your ..1 side|end|office|team|house|place ..2 forgot|lost|misread|overslept|muddled
    someone|somebody ..1 on|in|at your ..1 side|end|office|team ..2 can't|cannot read|count|spell|write
    you let the|our|every|each|another ..2 deadline|deadlines|date|dates|chance|offer slip|lapse|slide|pass|expire|go
    your ..2 ${PARTY.en} ..3 asleep|sleeping|dozing|napping|dreaming|daydreaming
  `,
  except: {
    en: `
      sitting|sat on ..2 board|committee|panel|jury|council|bench|terrace|chair|chairs|sofa|fence|floor|grass
      as you ..1 wanted ?it|them|this|him|her $
      as you ..1 wanted ?it|them|this|him|her ,
      your ..1 ${PARTY.en} ..1 was|were|is|are|got|gets|get|receives|received|had|has|have ..2 wrong|wrongly|incorrectly
      your ..1 ${PARTY.en} ..2 nothing|not|never|isn't|wasn't|didn't ..1 wrong
      nobody|no-one|none ..4 had|has|have|needed to
      you ..1 can|may|could ..1 sit|relax|rest|enjoy|lean|let|sleep|put ..6 for once
      help*|glad|grateful|great|best|nice|appreciate* ..4 if you ..1 kept|sat|forgot|lost ..2
      ought to have ..1 received|recovered|reached|arrived
      hope|let|wish|may ..8 for once
      keep|stick to the ..1 left|right|path|road|middle|track
      if ..4 , you ..1 promised|agreed|said
      , if someone|somebody|anyone|anybody
      if anyone|anybody|someone|somebody ..5 would|wants|is|has|likes|needs|can|could|asks|prefers|should|feels|knows
    `,
  },
}
