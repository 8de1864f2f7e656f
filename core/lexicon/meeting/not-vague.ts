import type { Meaning } from '../lexicon.ts'

/** What only sounds as if it bound nobody: what is possible, what a thing does, what others try, what has its day. */
export const NOT_VAGUE: Meaning['except'] = {
  ru: `
    со временем *еет|*еют|*вает|*вают|*яется|*яются|*ается|*аются
    *еет|*еют|*вает|*вают|*яется|*яются|*ается|*аются со временем
    Aa может|могут $
    не ..1 пробуем|пробовать|попробуем|стараемся|пытаться
    попробуйте|попытаетесь|попытайтесь|постарайтесь
    где|куда возможно
    возможно|может ..2 быть ..4 #
    может|могут !быть {inf}
    не ..1 возможно
    если ..4 , ..2 то
    если|ежели ..2 не успе*|получит*|выйдет|удаст*|хватит|найдет*|сложит*|появит* ..4 ,
    если|ежели|как|когда !конечно|правда|вдруг|разумеется ..2 , ..3 получится|выйдет|сложится|удастся|успеем|успеет|хватит|найдется|появится|дойдут
    если|ежели|когда ..2 выйдет|получится|хватит позже|позднее|дороже|дешевле|дольше|больше|меньше|иначе|хуже|длиннее|короче|шире|выше|ниже|тяжелее|свыше|одной|одного|двух|трех
    {we_do} потом
    потом|позже ..1 чем
    не ..1 позже|позднее
    позже ..2 #
    желательно не
    по ..1 мере ..1 готовност*
    по мере поступлени* ..1 заказов|заявок|товара|товаров|платежей|средств|оплаты|денег|деталей|материалов|сырья
    вернемся ..4 #
    отлож* ..6 до #
    вернем* ..4 до|в|на|к #
    посмотреть|подумать ..5 до #
    к ..2 концу
    не может
    в рабочем порядке ..4 до #
    при ..1 необходимости|желании ..3 можно|может|могут
  `,
  uk: `
    з ..1 часом *іє|*іють|*ає|*ають|*яє|*яють|*яється|*яються|*ається|*аються
    *іє|*іють|*ає|*ають|*яє|*яють|*яється|*яються|*ається|*аються з ..1 часом
    колись ..1 *ала|*али|*ало|*ила|*или|*ило|*ав|*ив|*ував|був|була|було|були
    не ..1 пробуємо|пробувати|спробуємо|стараємося|намагатися
    може|можуть {inf}
    не може
    не ..1 пізніше|можливо
    пізніше #
    повернемо* ..4 #
    відкла* ..6 до|на #
    раніше ..1 ніж
    якщо|коли|як !звичайно|звісно|раптом|певна ..2 , ..3 вийде|складеться|вдасться|встигне|встигнемо|лишиться|залишиться|знайдеться
    якщо не !буде|трапиться|навалиться
    якщо|як ..2 не встиг*|вийде|вдаст*|вистачить|знайдет*|складет*|з'явит* ..4 ,
    якщо|як|коли ..2 вийде|вистачить пізніше|дорожче|дешевше|довше|більше|менше|інакше|гірше|довш*|коротш*|ширш*|вищ*|нижч*|важч*|понад|одного|однієї|двох|трьох
    можливе|можливий|можлива
    можливо ..1 лише|тільки|не
    у|в міру ..1 постачання|готовності
    у|в міру надходження ..1 замовлень|заявок|товару|товарів|платежів|коштів|оплати|деталей|матеріалів|сировини
    уточнюється ..6 до #
    скоро ..1 вже
    оптимізувати|посилити|поліпшити|покращити ..8 #
    посилити ..3 болт*|балк*|стін*|каркас*|кріплен*
    незабаром|скоро ..1 відкриє*|відкриття
    на зв'язку ..1 з
    де ..1 можливо
    якщо|коли|як|щойно ..1 час *ння|*ття|*ції|доступу|роботи|дії
    намагаєтеся|намагаєтесь|спробуйте
    чи|аби|щоб ..5 при нагоді
    за|при ..1 потреби|потребі|бажання|бажанні|необхідності ..3 можна|може|можуть
  `,
  en: `
    someone|somebody to ..6 by|before|until ..2 #
    whoever ..1 hasn't|haven't|isn't|doesn't|didn't|is|comes|misses|fails|needs|wants|signs
    won't|not|don't ..1 try|trying ..2
    deferred|postponed|put|parked|moved|shelved ..5 to|until|till #
    to be ..1 confirmed|decided ..2 by|on #
    could|might ..1 not
    drove|went|came|walked|popped ..2 to have ..1 look
    think* ..3 by #
    might ..2 as well
    as soon as
    if so
    if|when|as ..3 , ..2 can
    when|if we|you speak|talk|think of
    when ..1 it|it's ..1 time to|for
    time zone|zones|server|stamp|limit
    ..1 , around|roughly ..2 if
    around|roughly ..3 for example|instance
    somebody|someone else , ..2
    an|previous|first|last|failed|another|not attempt ..1 to
    said|says|thinks|thought|feels|felt ..4 might|could|maybe|perhaps|probably|hopefully
    wait and see what
    if|when|as ..2 time|capacity|budget|money ..1 is|are|runs|run|gets short|tight|limited|scarce|out|low|pressing
    take|takes|took|taking|spend|spends|spent|need|needs|needed|save|saves|saved|for|after|quite some time
    see|sees|check|checks|find|know|sure|ask|tell|clear|unclear|wonder|test|learn|decide|confirm ..1 if|whether ..4 can|gets|allows|permits|capacity|time
    time|place|way|moment|chance|reminder|remind*|important|remember|reason ..2 to think ..2 about|of|over|on|what
    project|app|application|product|system|service|tool|platform|site|website|shop|initiative|document|guide|feature|campaign|programme|program|course|event ..1 aim|aims|endeavour to
    situations|options|points|things|questions|topics|ideas|alternatives|cases|aspects|risks|places worth considering
    was|were|been ..1 at some point|stage
    if possible ..2 are|is|were|was|occur|occurs|appear|appears
    if|when|as|where ..1 needed|necessary|required ..3 can|could|may
    made|got|came|went|became|broke|lost|did ..8 at some point|stage
    ^ discuss ..8 if|when|as ..2 time|chance|capacity|spare|permits|allows
    you|which|that|one|people|users|anyone|anybody can|could keep ..3 eye|touch|mind|open
    think|thinks|thinking ..3 by|until|before ..1 #|monday|tuesday|wednesday|thursday|friday
    looks ..1 into ..2 by ..1 #|monday|tuesday|wednesday|thursday|friday
    soon|shortly as|after|before
    pretty|as soon ..2 as
    later ..1 than
    some|a few ..1 calls ..3 by
    if|unless nobody|no-one|none ..2 can|gets
    nobody|no-one|never|not|didn't|hasn't|haven't ..2 get|got ..1 round|around ..1 to
    one day|time|week ..2 #|two|a|per|in|also|later|more|longer|earlier|back
    people|persons|men|crew|lads|fitters|pairs|each , one day
    # , one day
    rate|price|fee|job|work|takes|took|needs|for ..2 one day
    take|takes|taking care
    what to do|say
    keep|keeping ..3 touch|mind ..3 by
    do ..1 what ..2 can ..3 by
    in time
    make|makes|take|takes ..1 a note|note ..1 of ..2 by
    no|or ..1 later ..1 than
    what|that|which|all|thing|things|everything|anything|whatever ..4 pay|pays|paid|paying|ask|asks|asked|asking|looking|budget|budgeted|charge|charges|provide|provides|call|calls|allow|allows|allowed|account|accounts for ..1 now
    asked|asks|wondered|wonders if|whether ..7
  `,
}
