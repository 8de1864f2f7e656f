import type { Meaning } from '../lexicon.ts'

/**
 * An order that grows without a word about extras: what the client had taken for granted, what nobody had drawn or discussed, a second one of
 * something, a measure larger than the drawing's, a favour asked while the crew is there anyway. Sources: S2, S3.
 */

/** Who had taken it for granted. */
const BELIEVED = {
  ru: 'считал*|думал*|полагал*|уверен|уверена|уверены|рассчитывал*|предполагал*|понял|поняла|поняли',
  uk: 'вважав|вважал*|думав|думал*|гадав|гадал*|певен|певна|певні|впевнен*|розраховував|розраховувал*|зрозумів|зрозуміл*',
  en: 'assumed|assumes|presumed|presumes|thought|believed|supposed|imagined|understood|figured',
}

/** What is said of a thing that stands in the order. */
const WITHIN = {
  ru: 'входит|входят|входил*|включен*|подразумевается|подразумевалось|прилагается|прилагаются|предусмотрен*|разумеется',
  uk: 'входить|входять|входил*|входив|включен*|мається|передбачен*|додається|додаються',
  en: 'included|covered|part|inclusive|thrown|bundled|standard',
}

/** Papers in which the order stands. */
const DRAWN = {
  ru: 'чертеж*|эскиз*|плане|проекте|спецификации|ведомости|техзадании|макете|тз|смете|договоре|заказе',
  uk: 'кресленн*|ескіз*|плані|проєкті|специфікації|відомості|техзавданні|макеті|тз|кошторисі|договорі|замовленні',
  en: 'drawing|drawings|plan|plans|sketch|schedule|list|specification|spec|bill|scope|sheet|order|contract|quote|quotation',
}

/** The client hopes for it. */
const HOPES = {
  ru: 'надеется|надеются|надеялся|надеялась|рассчитывает|рассчитывают|ждет|ждут|ожидает|ожидают|мечтает|мечтают|интересуется|поинтересовал*|спросил*|спрашивает|спрашивают|узнавал*|намекнул*',
  uk: 'сподівається|сподіваються|розраховує|розраховують|чекає|чекають|очікує|очікують|мріє|мріють|цікавиться|поцікавив*|поцікавил*|спитав|спитал*|запитав|запитал*|питає|питають|натякнув|натякнул*',
  en: 'hopes|hoped|hoping|expects|expect|expected|expecting|counts|counted|counting|keen|longs|dreams|looks',
}

export const grownOrder: Meaning = {
  ru: `
    ${BELIEVED.ru} , ..1 что ..5 ${WITHIN.ru} ..2
    ${BELIEVED.ru} , ..4 это|она|он|они ..2 ${WITHIN.ru}|цене|стоимости|стоимость|смете|договоре
    ${BELIEVED.ru} , ..1 что ..5 бесплатно|даром|подарок
    ${HOPES.ru} ..3 еще и
    нужен|нужна|нужны|нужно|требуется|требуются|понадобится|понадобятся ..3 еще и
    ${HOPES.ru} ..1 , что {we} ..2 *ем|*им ..3 и|еще|также|заодно
    ${HOPES.ru} ..4 заодно|вдобавок|впридачу|вдогонку|бонусом|сверху|также
    ${HOPES.ru} ..8 до кучи
    рассчитывает|рассчитывают на нас и|еще|также с|со|в|на|по|для
    ${HOPES.ru} ..2 , не *ем|*им ли ..4 до кучи
    ждут|ждет|хотят|хочет|просят|просит и на|для|под|в *ом|*ой|*ий|*ую|*ых
    такую|такой|такое|такие|таких|того|ту же ..2 и на|для|под|у|за|над|в
    {wish} ..1 то|тоже самое|же ..2 на|для|под|в
    идея|мысль ..2 второ*|третье*|дополнительн*|еще
    идея|мысль|предложение сделать|добавить|поставить|снять|напечатать|выпустить ..1 второй|вторую|второе|третий|третью|еще|также|заодно|дополнительн*
    раньше|прежде|ранее ..2 не обсуждал*|звучал*|упоминал*|заказывал*|планировал*
    не обсуждал*|звучал*|упоминал*|заказывал* ..1 раньше|прежде|ранее
    об|о этом|нем|ней|них|таком речи|разговора|разговоров ?раньше не ..1 было|шло|заходило
    речи|разговора об|о этом|нем|ней|них|таком ?раньше не ..1 было|шло|заходило
    его|ее|их|этого|такого|такой|там|и в|на ..2 ${DRAWN.ru} ..1 нет|не|нету|отсутству*
    в|на ..1 ${DRAWN.ru} его|ее|их|этого|такого|такой ..1 нет|не|нету
    {wish} ..6 , а не ..5 , ?как в|на|по ..1 чертеж*|эскиз*|плане|проекту|проекте|смете|договору|договоре|тз
    {wish} ..6 вместо ..4 по ..1 чертеж*|эскиз*|плану|проекту|смете|договору|тз
    {wish} ..5 вместо ..2 оговоренн*|согласованн*|заказанн*|запланированн*
    добавил*|прибавил*|прилетел*|нарисовал*|подоспел* ..2 просьб*|пожелани*|хотелк*
    пока|раз|коль|благо ..5 , ..1 хорошо|неплохо|здорово|славно бы ..2
    пока|раз|коль|благо ..5 , ..3 не *ем|*им|*ут|*ят ?мы ли|и ..2
    {wish} ..2 накинуть|докинуть|подкинуть|доснять|дорисовать|допечатать|дошить|пристроить|присобачить|прикрутить|прихватить|подсобить|подлатать|подкрасить|подмазать
    {wish} ..2 пару|парочку|пяток|десяток ..1 штук|лишних|запасных|дополнительных|сверху
    {wish} ..8 по старой|дружбе|доброте|знакомству
    {wish}|${HOPES.ru} ..8 в довесок|нагрузку|подарок
    на прощание|посошок|ходу ..3 {wish}|подбросил*|подкинул*|вспомнил*|ввернул*
    аппетит* ..2 выросл*|растет|растут|разыгрался|приходит
    объем*|список|перечень|задание|тз|хотелки ..2 разросл*|разросся|распух*|вырос|выросл*|растет|пополнил*|расширил*
  `,
  uk: `
    ${BELIEVED.uk} , ..1 що|ніби|наче ..5 ${WITHIN.uk} ..2
    ${BELIEVED.uk} , ..4 це|вона|він|вони ..2 ${WITHIN.uk}|ціні|ціну|вартості|вартість|кошторисі|договорі
    ${BELIEVED.uk} , ..1 що|ніби|наче ..5 безкоштовно|безплатно|задарма|подарунок
    ${HOPES.uk} ..4 ще й|і
    потрібен|потрібна|потрібні|потрібно|знадобиться|знадобляться ..3 ще й|і
    ${HOPES.uk} ..1 , що {we} ..2 *емо|*имо|*ємо|*їмо ..3 й|і|ще|також|заодно|заразом
    ${HOPES.uk} ..4 заодно|заразом|вдодачу|навздогін|бонусом|зверху|також
    ${HOPES.uk} ..8 до купи
    розраховує|розраховують на нас й|і|ще|також з|із|у|в|на|для
    чекають|чекає|хочуть|хоче|просять|просить й|і на|для|під|у|в *ому|*ій|*ою|*их
    чекають|чекає|хочуть|хоче|просять|просить й|і *ою $
    таку|такий|таке|такі|таких|того|ту самий|саму|саме|самі|самих|самого|ж ..2 й|і на|для|під|у|за|над|в
    {wish} ..1 те|так само|саме|ж ..2 на|для|під|в|у
    ідея|думка ..2 друг*|трет*|додатков*|ще
    ідея|думка|пропозиція зробити|додати|поставити|зняти|надрукувати|випустити ..1 другий|другу|друге|третій|третю|ще|також|заодно|додатков*
    раніше|досі ..2 не обговорювал*|звучал*|згадувал*|замовлял*|планувал*
    не обговорювал*|звучал*|згадувал*|замовлял* ..1 раніше|досі
    про це|нього|неї|них|таке мови|розмови|розмов ?раніше|досі не ..1 було|йшло|заходило
    мови|розмови про це|нього|неї|них|таке ?раніше|досі не ..1 було|йшло|заходило
    його|її|їх|цього|такого|такої|там|і у|в|на ..2 ${DRAWN.uk} ..1 немає|нема|не
    у|в|на ..1 ${DRAWN.uk} його|її|їх|цього|такого|такої ..1 немає|нема|не
    {wish} ..6 , а не ..5 , ?як у|в|на|за ..1 кресленн*|ескіз*|плані|проєктом|проєкті|кошторисі|кошторисом|договором|договорі|тз
    {wish} ..6 замість ..4 за ..1 кресленн*|ескіз*|планом|проєктом|кошторисом|договором|тз
    {wish} ..5 замість ..2 обумовлен*|погоджен*|замовлен*|запланован*
    додал*|додав*|прилетіл*|намалював*|намалювал*|наспіл* ..2 прохання|побажан*|хотілк*
    поки|раз|оскільки ..5 , ..1 добре|непогано|чудово|гарно б|би ..2
    поки|раз|оскільки ..5 , ..2 чи|і не *емо|*имо|*ємо|*уть|*ять ..2
    {wish}|попросили ..2 накинути|докинути|підкинути|дозняти|домалювати|додрукувати|дошити|прилаштувати|прикрутити|прихопити|підсобити|підлатати|підфарбувати|підмазати
    {wish} ..2 пару|парочку|кілька|десяток ..1 штук|зайвих|запасних|додаткових|зверху
    {wish} ..8 по|за старій|старою|дружбі|доброті|знайомству
    закинув|закинул*|закида* вудк*|вудочк* ..1 про|щодо|на|стосовно ..1
    {wish}|${HOPES.uk} ..8 на додачу|подарунок
    на прощання|коня|ходу ..3 {wish}|підкинув|підкинул*|ввернув|ввернул*
    апетит* ..2 вирос*|росте|ростуть|розігрався|приходить
    обсяг*|список|перелік|завдання|тз|хотілки ..2 розрос*|розрісся|розпух*|виріс|вирос*|росте|поповнив*|поповнил*|розширив*|розширил*
  `,
  en: `
    ${BELIEVED.en} ..6 was|were|is|are|would|came|comes|go|goes ..2 ${WITHIN.en} ..2
    ${BELIEVED.en} ..6 came|comes|come ..1 with ..2
    ${BELIEVED.en} ..4 that ..1 we ..1 also|did|do|would
    ${HOPES.en} ..8 too|besides $
    ${HOPES.en} ..8 too|besides ,
    ${HOPES.en} ..8 as well $
    ${HOPES.en} ..8 as well ,
    ${HOPES.en} also
    also ${HOPES.en} ..1 a|an|the|some|us|one|two
    also expect|expects|hope|hopes|count|counts ..2
    idea|thought|notion|suggestion|question|matter|talk of ..1 a|an second|third|extra|further|additional ..2
    idea|thought|notion|suggestion|question|talk of another|adding ..6 came|arose|surfaced|up|raised|floated|emerged
    nothing of ..1 that|the|this kind|sort ..2 in|on ..1 ${DRAWN.en}
    {wish}|wants|wanted|needs|like|love|hopes|expects ..8 , not|never ..2 in|on|part ..2 ${DRAWN.en}
    isn't|wasn't|not|aren't|weren't ..1 on ..1 our|the drawing|drawings|plans|sketch|list|schedule|sheet , ..1 but|though
    not on|in our ..1 ${DRAWN.en} ..2 works|work
    which|that|it was|were|had ..1 never|not ..1 been ..1 discussed|mentioned|drawn|ordered|foreseen|planned|quoted|talked|raised
    never|not discussed|mentioned|raised ..1 before|until|earlier|previously
    no ..1 mention of|before ..4 until|till
    {wish}|wants|wanted|like|love|expects ..8 , not|rather|instead ..6 as ..1 drawn|ordered|agreed|quoted|planned|specified
    {wish}|wants|wanted|like|love|expects ..8 instead|rather of|than ..3 drawn|ordered|agreed|quoted|planned|specified|contracted
    wondered|wonders|asked|asks whether|if ..4 couldn't|mightn't|shouldn't ..4
    with ..5 up|here|there|out|open|on|in|running|anyway , could|can|might|would|couldn't|perhaps ..2
    {wish}|wondered|wonders|wants|like|love ..8 while|when|since they're|we're|you're|he's|she's|we|they|you ..1 at|up|there|here|on|in|about
    slipped|sneaked|snuck|squeezed|dropped in a|an|the|one|another ..1 question|word|remark|mention about|on|regarding|of
    {wish}|wants|wanted|like|love ..1 the same ..1 for|on|in|at the|his|her|their|a|both|all
    agreed|happy|glad|willing|offered|promised to knock|whip|rustle|cobble|throw|run|dash ..3 up|off|out|together
    {wish}|wants|wanted|like|love|hopes ..5 a couple|few|handful more|extra|spare
    {wish}|wants|wanted|like|love|hopes ..5 as a favour|favor
    {wish} ..1 a|one|another ..1 small|little|quick|tiny|wee favour|favor|extra|thing
    list|scope|brief|order|job ..1 has|had|is|was ..1 grown|growing|grew|swelled|swollen|crept
    list|scope|brief|order|job grew|grows|swelled|swells|crept
    appetite|appetites ..2 grown|grew|growing|grows
    has|have also ..2 thought|wanted|asked|hoped|set of|for|about|on ..3
    is|are after|wanting|expecting ..5 too|also
    is|are after|wanting|expecting ..5 as well
  `,
  except: {
    ru: `
      нужен|нужна|нужны|нужно|требуется|требуются ..3 еще и ..3 подпис*|ответ*|решен*|согласи*|день|дня|время
      ${HOPES.ru} ..4 также ..2 подтвержд*|ответ*|узнать|о|про|когда|кто|как
      идея|мысль второ*|третье* ..1 пункт*|встреч*|дня|част*|этап*|раздел*|недели
      {wish} ..3 еще и ..4 , и
    `,
    uk: `
      потрібен|потрібна|потрібні|потрібно ..3 ще й|і ..3 підпис*|відповід*|рішен*|згод*|день|дні|час
      ${HOPES.uk} ..4 також ..2 підтверд*|відповід*|дізнатися|про|коли|хто|як
      ідея|думка друг*|трет* ..1 пункт*|зустріч*|дня|частин*|етап*|розділ*|тижня
    `,
    en: `
      ${HOPES.en} ..8 come|coming|attend|join|attending|joining|be|hear|know|see|there|present ..3 too|well|also|besides
      ${HOPES.en} also ..1 come|attend|join|know|hear|see|be
      idea|thought|question|talk of ..1 a|an|another second|third|further ..1 meeting|call|date|opinion|visit|round|look
      idea|thought|question|talk of another ..1 meeting|call|date|visit|round|look|day|week
      wondered|wonders|asked|asks whether|if ..2 shouldn't|couldn't ..1 meet|wait|talk|speak|postpone|start|begin|move
      the same price|day|date|time|deadline|size|way|person|thing|colour|color
      {wish} ..1 a small|little|quick ..1 thing ..1 about
      asked|asks|wondered whether|if ..2 also|too ..1 comes|come|attends|attend|joins|join|is|was
      wondered|asked ..8 when we|they|you were|was
      list|order|job ..1 of|has|is grown ..1 men|up
      agreed to run through ..3
    `,
  },
}
