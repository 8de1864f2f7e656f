import type { Meaning } from '../lexicon.ts'

/** Giving in before anybody pressed: whatever you say, as often as you like, everything dropped, no question asked. Sources: S1 tip 2, S3. */
export const atCommand: Meaning = {
  ru: `
    ваш* ..1 праздник|дом|шоу|бал|деньги|проект|вечер|день|сцена|кухня , ваш* ..1 правила|воля|право|слово|закон
    считайте|считай , что ..2 сделано|готово|перенес*|отправ*|убра*|переставил*|заказа*|поменя*|всё|решено|договорились
    считайте|считай ..1 сделанным|перенесённым|перенесенным|решённым|решенным|готовым|отправленным
    что|как|когда|сколько|куда|где|кого ..1 захотите|пожелаете|прикажете|скажете|решите|велите|попросите , ..1 то|так|столько|тогда|туда|там|все|всё ..1 и
    что|как|когда|сколько ..1 захотите|пожелаете|прикажете|велите ..1 $
    бросим|бросаем|отложим|откладываем|отменим|отменяем|побросаем ..1 все|всё ..2 и|ради
    бросим|бросаем|отложим|откладываем|отменим|отменяем|подвинем ..1 другие|других|остальное|остальные|остальных|чужие ..3
    даже ..1 не ..1 спрашивайте|раздумывайте|просите|вопрос
    только|лишь ..1 скажите|намекните|кивните|свистните|моргните|позовите|прикажите , ..1 и|мы|сразу
    только|лишь ..1 скажите|намекните|кивните|свистните|моргните|позовите , *ем|*им
    к ..1 вашим услугам
    по ..2 первому|вашему ..1 зову|слову|звонку|свистку|щелчку|требованию|приказу|мановению
    слушаюсь|слушаемся $
    слушаюсь|слушаемся ,
    будет исполнено|исполним|исполняем ..1
    без|никаких ..1 лишних|единого ..1 вопросов|разговоров|возражений|обсуждений|споров|звука|слова|слов ..3 *ем|*им
    *ем|*им ..5 без|никаких ..1 лишних|единого ..1 вопросов|разговоров|возражений|споров|обсуждений
    *ем|*им ..4 сколько|столько ..3 раз , ..1 сколько|как
    *ем|*им ..4 хоть ..2 раз|ночью|завтра|сейчас|сегодня|бесконечно
    согласны|согласен|согласна ..2 на ..1 все|всё|любые|любой|любую|любое ..2
    на ..1 все|всё ..1 согласны|согласен|согласна|готовы|готов|готова $
    на ..1 все|всё ..1 согласны|согласен|согласна|готовы|готов|готова ,
    принимаем|примем|учтем|внесем|исправим|выполним|исполним|переделаем ..2 все|всё|любые|любую|любой|каждое|каждую ..2 правки|пожелания|замечания|условия|требования|ваши|ваше ..2 $
    любой|любая|любое ваш* ..1 каприз|прихоть|желание|пожелание|просьба
    под ваш* ..2 подстроимся|подстраиваемся|прогнемся|подвинемся
    подстроимся|подстраиваемся|прогнемся ..1 под ..1 вас|любой|любое|любые|ваш*
    спорить|возражать ..2 не ..1 будем|буду|станем|стану|смею
    не ..1 будем|буду|станем|стану ..1 спорить|возражать|торговаться
    вам ..1 виднее|лучше ..1 знать
    да|конечно , да|конечно ..1 , ..1 *ем|*им
    конечно-конечно ..2
    да-да-да
    ради ..1 вас|такого ..1 хоть|на|все|что
    для ..1 вас ..1 хоть|что|все ..1 угодно|звезду|луну|сделаем
    заказчик|клиент всегда прав
    рады|рад|рада ..1 стараться|служить|угодить|услужить
  `,
  uk: `
    ваш* ..1 свято|дім|шоу|бал|гроші|проєкт|вечір|день|сцена|кухня , ваш* ..1 правила|воля|право|слово|закон
    вважайте|вважай , що ..2 зроблено|готово|перенес*|відправ*|прибра*|переставил*|замов*|поміня*|усе|все|вирішено|домовилися
    вважайте|вважай ..1 зробленим|перенесеним|вирішеним|готовим|відправленим
    що|як|коли|скільки|куди|де|кого ..1 захочете|забажаєте|накажете|скажете|вирішите|звелите|попросите , ..1 те|то|так|стільки|тоді|туди|там|усе|все ..1 й|і
    що|як|коли|скільки ..1 забажаєте|накажете|звелите ..1 $
    кинемо|кидаємо|відкладемо|відкладаємо|скасуємо|скасовуємо|покидаємо ..1 усе|все ..2 й|і|та|заради
    кинемо|кидаємо|відкладемо|відкладаємо|скасуємо|посунемо ..1 інші|інших|решту|чужі ..3
    навіть ..1 не ..1 питайте|вагайтеся|просіть|питання
    тільки|лише ..1 скажіть|натякніть|кивніть|свисніть|кліпніть|гукніть|накажіть , ..1 і|й|ми|одразу
    тільки|лише ..1 скажіть|натякніть|кивніть|свисніть|гукніть , *емо|*имо|*ємо
    до ..1 ваших послуг
    на|за ..2 перший|першим|ваш ..1 поклик|поклику|словом|дзвінок|дзвінком|свист|вимогу|наказ
    слухаюсь|слухаюся|слухаємося $
    слухаюсь|слухаюся|слухаємося ,
    буде виконано $
    буде виконано ,
    без|жодних ..1 зайвих|єдиного ..1 питань|запитань|розмов|заперечень|обговорень|суперечок|слова|слів ..3 *емо|*имо|*ємо
    *емо|*имо|*ємо ..5 без|жодних ..1 зайвих|єдиного ..1 питань|запитань|розмов|заперечень|суперечок|обговорень
    *емо|*имо|*ємо ..4 стільки ..3 разів , ..1 скільки
    *емо|*имо|*ємо ..4 хоч|хоча ..2 разів|раз|вночі|завтра|зараз|сьогодні|безкінечно
    згодні|згоден|згодна ..2 на ..1 усе|все|будь-які|будь-який|будь-яку|будь-що ..2
    на ..1 усе|все ..1 згодні|згоден|згодна|готові|готовий|готова $
    на ..1 усе|все ..1 згодні|згоден|згодна|готові|готовий|готова ,
    приймаємо|приймемо|врахуємо|внесемо|виправимо|виконаємо|переробимо ..2 усі|всі|будь-які|будь-яку|кожне|кожну ..2 правки|побажання|зауваження|умови|вимоги|ваші|ваше ..2 $
    будь-який|будь-яка|будь-яке|кожен ваш* ..1 каприз|примха|бажання|побажання|прохання
    підлаштуємося|підлаштуємось|підлаштовуємося|прогнемося ..1 під ..1 вас|будь-який|будь-яке|будь-які|ваш*
    під ваш* ..2 підлаштуємося|підлаштуємось|прогнемося|посунемося
    сперечатися|сперечатись|заперечувати ..2 не ..1 будемо|буду|станемо|смію
    не ..1 будемо|буду|станемо ..1 сперечатися|сперечатись|заперечувати|торгуватися
    вам ..1 видніше|краще ..1 знати
    так|звісно|авжеж , так|звісно|авжеж ..1 , ..1 *емо|*имо|*ємо
    звісно-звісно ..2
    так-так-так
    заради ..1 вас|такого ..1 хоч|на|усе|все|що
    для ..1 вас ..1 хоч|що|усе|все ..1 завгодно|зірку|місяць|зробимо
    замовник|клієнт завжди правий|має
    раді|рад|рада|радий ..1 старатися|служити|догодити|прислужитися
  `,
  en: `
    your ..1 show|house|party|home|money|wedding|name|brand|day|event|kitchen|stage|film|book|project|call|event , your ..1 rules|call|way|choice|decision|word|say|law|terms
    consider|think|call it|this|that|them ..1 done|moved|booked|changed|gone|sent|settled|sorted|fixed|ordered|cancelled|swapped|added|removed|yours|agreed|approved|scheduled|rescheduled|cut|deleted|dropped|arranged $
    consider|think it|this|that|them ..1 done|moved|booked|changed|gone|sent|settled|sorted|fixed|ordered|cancelled|swapped|added|removed|agreed|approved|scheduled|rescheduled|cut|deleted|dropped|arranged , ..2
    your wish is ..1 my|our command
    drop|drops|put|puts|leave|cancel|shelve everything|all ..2 else|aside|down|other ..2
    drop|put|leave|cancel|shelve ..1 other|another|our ..2 job|jobs|orders|clients|work|plans|customers ..2 for|aside|to
    absolutely|certainly|sure|naturally|obviously|course , ..1 no need|questions ..1 to|asked ..1 ask
    absolutely|certainly|sure|naturally|course , ..1 don't|you ..2 ask
    no questions asked
    without a|any|another|further ..1 question|murmur|word|argument|quibble|second ..1 thought
    no ..1 argument|quibble|objection|objections from|on ..1 us|me|our
    whatever|anything|everything|however|whenever|wherever you ..1 say|want|ask|wish|like|need|prefer|decide|think|fancy|command ..3 , ?and we|we'll|i'll|it
    whatever|anything|everything|however|whenever|wherever you ..1 say|want|ask|wish|like|prefer|decide|fancy|command ..1 $
    we|we'll|i|i'll ..2 go|going along with ..1 whatever|anything|everything|any
    as many|often ..1 times|changes|rounds|revisions ..1 as ..1 you
    {we} ..2 agree|consent to ..1 everything|anything|all ..3
    {we} ..2 accept|take|adopt|implement|incorporate all|every|any|each|whatever ..3 you|your
    yes to ..1 everything|all|anything
    yes , yes
    yes yes
    all ..1 your ..1 wishes|whims|requests|wish ..4 granted|met|fulfilled|done|obeyed
    every|any|each whim|wish of ..1 yours
    your every whim|wish
    customer|client ..1 is|are ..1 always right
    for you ..1 , ?we anything|everything
    you ..1 name ..1 it
    {we} won't|shan't|wouldn't ..1 dream|argue|quibble|haggle|object ..1
    {we} ..1 live|exist to ..1 serve|please
    happy|glad|delighted to ..1 oblige|comply|obey ..2 $
    bend ..1 over ..1 backwards
    work|working|stay ..3 all|through|the night|nights|weekend if ..1 need|necessary|that's|you
    you ..1 know ..1 best
    in ..1 your hands ..2 entirely|completely|wholly
    at your|the disposal|beck|service ..3 day|night|always|round|any|hour
    do|redo|change|change|repeat it|them|all ..3 over|again ..2 as ..1 often|many|long
  `,
  except: {
    ru: `
      если ..4 согласны|согласен
      не|ни ..1 согласны|согласен|согласна
      скажите|напишите|намекните , ..2 исправ*|поправ*|перепиш*|уточн*|допиш*
      любой|любая|любое ваш* ..1 вопрос
      конечно-конечно но
    `,
    uk: `
      якщо ..4 згодні|згоден
      не|ні ..1 згодні|згоден|згодна
      скажіть|напишіть|натякніть , ..2 виправ*|поправ*|перепиш*|уточн*|допиш*
      чи ..3 згодні|згоден
    `,
    en: `
      anything {we} ..1 *ed|won|got|made|did|said for you could|would|might|may
      gladly ..2 {we} ..1 do|did regret|feel|hope|understand|know|see|apologise|apologize
      once|if|when|as|after|until ..8 consider it|this|that|them ..2
      {we} ..1 do|don't|not|cannot|can't ..2 agree|accept|take
      before|once|when|if|after|until {we}|you ..2 agree|accept|take
      drop|put|leave everything|all ..2 off|at|in|on|into
      whatever|anything|everything|however|whenever|wherever you ..1 say|want|ask|wish|like|prefer|decide|need ..2 within|under|up
      ask|asks|asking|tell|tells ..2 whatever|anything|everything you ..1 like|want|wish|need
      no questions|quibble ..2 refund|return|guarantee
      go|going|run over|through
    `,
  },
}
