import type { Meaning } from '../lexicon.ts'

/** "I can't tell you anything": what was asked is left unanswered. Source: S3, types of managers. */
export const uninformed: Meaning = {
  ru: `
    , ?а дальше|остальное|там ..1 как|что ..1 хотите|знаете|угодно
    ничего|ничем|нечего ..2 не ..1 подскажу|подскажем|скажу|скажем|отвечу|ответим|посоветую|посоветуем|помогу|поможем $
    ничего|ничем|нечего ..2 не ..1 подскажу|подскажем|скажу|скажем|отвечу|ответим|посоветую|посоветуем|помогу|поможем ,
    тут|здесь|об|о|про|по ..3 ничего ..2 сказать|подсказать|посоветовать|ответить ..2 не {can} $
    тут|здесь|об|о|про|по ..3 ничего ..2 не {can} ..2 сказать|подсказать|посоветовать|ответить $
    , тут|здесь|это мы|я не советчик|советчики
  `,
  uk: `
    , ?а далі|решта|там ..1 як|що ..1 хочете|знаєте|завгодно
    нічого|нічим ..2 не ..1 підкажу|підкажемо|скажу|скажемо|відповім|порадимо|пораджу|поможу|допоможу|допоможемо $
    нічого|нічим ..2 не ..1 підкажу|підкажемо|скажу|скажемо|відповім|порадимо|пораджу|поможу|допоможу|допоможемо ,
    тут|про|щодо|по ..3 нічого ..2 сказати|підказати|порадити|відповісти ..2 не {can} $
    тут|про|щодо|по ..3 нічого ..2 не {can} ..2 сказати|підказати|порадити|відповісти $
    , тут|це ми|я не порадник|порадники
  `,
  en: `
    what|whatever ..1 happens|comes|follows ..1 next|then|afterwards|after is ..1 up|your|yours
    don't|not do|handle|touch ..3 , ..3 can't|cannot tell|help|say
    can't|cannot|couldn't tell|help you ..1 anything|there|with ..1 that|those|it $
    no idea , ..1 that's|it's|is|they're ..1 not ours|mine|us|me
    nothing ..1 i|we can say|tell|add ..2 there|here|that|it $
    not ..1 something|anything|a|thing {we} ..2 get|become|are|feel ..1 involved|concerned|responsible
    {we} only|just the ..2 side|desk|department|end|shop ,
    {we} ..1 wouldn't know
    if|when it|they|that breaks|fails|falls|goes|leaks|slips|burns|happens|rots|dies|rains , it|they|that breaks|fails|falls|goes|leaks|slips|burns|happens|rots|dies|rains
    somebody|someone will ..4 at some point
    somebody|someone will ..4 sometime|eventually|someday
    our|my job|work|responsibility|duty|business|part ends|stops|finishes|ended at|with|there|here|where|when
    {we} can't|cannot|couldn't ..1 help ..1 you there
    figure|work|sort ..2 out ..2 on your own
    figure|work|sort ..2 out yourself|yourselves
    {we} ..1 just|only work here
    {we} ..1 sell|make|rent|deliver|print|build ..2 , {we} don't|do ?not fix|repair|install|service|deliver|design|maintain
    frankly ..1 {we} ..1 don't ..1 mind|care
    outside|beyond {our} ..1 scope|remit|purview|wheelhouse
    that's|it's|is|matter|issue|question|something ?entirely|purely|strictly between you and !us|me|ourselves|our|my
    couldn't|can't|cannot|wouldn't tell|say|know ..1 you ..2 , {we} ..1 only|just
    we've|i've|we|i ..2 no idea|clue when|where|why|if|whether|what ..8 and|nor|or ..1 {we}|i|nobody|don't|neither
    if it|they|he|she doesn't|don't|won't|isn't|can't ..2 , ..1 it|they|he|she doesn't|don't|won't|isn't|can't
    either it|they ..3 or it|they doesn't|don't|won't|isn't|not
    get|gets|got|come ..1 to|round|around ..1 it|that|them|you when {we} ..2 get|come|can
    {we} only|just do|handle|see|write|keep|make|count|pack|load|drive|answer ..1 the ..4 , ..1 not|don't|nothing|so
    {we} wouldn't|couldn't|don't know ..1 about ..2 , {we} ..1 only|just
    you'd|you'll|you ?will have to ..1 see|wait|live|manage|cope ..2 $
    {we} don't|doesn't|won't mind ..1 either|which|what|how ..2 how|goes|turns|happens
    isn't|not for us|me|ours to say|judge|decide|explain|tell|answer|assess|interpret|comment
    {we} leave|leaves ..2 to|for you|others ..1 to ..1 work|figure|find|judge
    up to you , {we} ?are out|done
    not|no|isn't|aren't|won't|can't ..6 , end of story|discussion|matter
    more|else {we} can't|cannot ..1 do
    turn|turns|come|comes|arrive|arrives|show ?up ..1 sooner or later
    anyone's|anybody's guess
    who|who's can|to say|tell ..1 if|when|whether
    you'd|you|had better|best ask|try|talk|speak|find ..1 somebody|someone|somewhere|elsewhere
    that's|that|it's ?is ?just the way things|it|they ..1 are|is|goes|go
    , nothing to be done $
    makes|make ..1 no odds
  `,
  except: {
    ru: 'пока|раньше|до|сейчас|сегодня|точн*|определенн* ..3 не ..2 скажу|скажем|подскажу|подскажем|отвечу|ответим\n чтобы|если ..8 не ..1 скажу|скажем|подскажу|подскажем|отвечу|ответим|помогу|поможем',
    uk: 'поки|раніше|до|зараз|сьогодні|точн*|певн* ..3 не ..2 скажу|скажемо|підкажу|підкажемо|відповім\n щоб|якщо ..8 не ..1 скажу|скажемо|підкажу|підкажемо|відповім|поможу|допоможу',
    en: "nothing ..2 you have to ..1 see\n yet|until|before|now|today ..6 can't|cannot ..1 tell|help|say\n can't|cannot ..1 tell|say|help ..6 yet|until|before|today\n if ..8 tell|say|help you ..2",
  },
}
