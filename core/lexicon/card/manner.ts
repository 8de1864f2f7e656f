import type { Meaning } from '../lexicon.ts'

/** How to talk with somebody: temperament, language, form of address. */
export const manner: Meaning = {
  ru: `
      обращаемся|обращайтесь|обращаться ..2 господин|госпожа|уважаем*|тетя|дядя
      говорим|говорите|говорить|пишем|писать|разговариваем ..1 тихо|коротко|медленно|просто|прямо|мягко|спокойно|тезисами|пунктами
      говорит|общается|пишет|понимает ..2 *ски|русском|английском|украинском|немецком
      меланхоличн*|холеричн*|флегматичн*|сангвиничн*
    старой ..1 школы|закалки
    холерик*|сангвиник*|флегматик*|меланхолик*|интроверт*|экстраверт*
    на ты|вы
    обраща* ..3 по|на
    по имени|имени-отчеству|отчеству
    любит|нравится|нравятся|обожает|предпочитает
    не любит|терпит|переносит|выносит|переваривает
    терпеть не
    ненавидит|раздражает|бесит|обижается|вспыльчив*|спокойн*|резк*|эмоционал*|педант*|дотошн*|медлительн*|нетерпелив*|прямолинейн*
    говорит|пишет|отвечает|читает ..1 быстро|медленно|коротко|тихо|громко|много|мало|по-русски|по-украински|по-английски|на|прямо|резко|голосовыми
    говорить|разговаривать|писать ..2 коротко|прямо|спокойно|мягко|цифрами|по
    перебивает|шутит|шутки|юмор
    язык ..1 цифр|бизнеса|общения
    темперамент|характер
    ^ с|со Aa ?Aa , ..2
    неспешн*|неторопл*|молчун*|тараторит|смеется|громк*|тихий|тихая|церемон*
    подробно|развернуто|без|канцелярит* ..1 канцелярит*|смайл*
    держаться|держимся ..2
    шутить|шутите|хвалить|хвалите|обижаться|торопить|давить|перебивать|спорить ..2
    по-простому|попросту|официально|чинно|церемон*|без церемоний
    молчун*|молчалив*|болтлив*|говорлив*|разговорчив*|веселый|веселая|строг*|вежлив*|резкая|быстрая|медленн*|вспылит|кипятится|ворчун*|ворчит|застенчив*|стесняется|мнительн*|ревнив*|упрям*|обидчив*|гордый|гордая|осторожн*
    рубит с плеча
    писать ..1 не звонить
    звонить ..1 не писать
    голосов* ..2
    ценит|уважает|не читает|читает ..3
    матерится|ругается|кричит|орет|шутник|юморит
    с ним|ней ..3 надо|нужно|можно|лучше|стоит
    решительн*|тревожн*|раним*|ироничн*|саркастич*|смешлив*|улыбчив*|серьезн*|сдержан*|добродушн*|приветлив*|дружелюбн*|деловит*|суров*|мягк*|жестк*|обходительн*|рассеян*|забывчив*|энергичн*|импульсивн*|скромн*|замкнут*|общительн*|щепетильн*|въедлив*|придирчив*|подозрительн*|недоверчив*|доверчив*|отходчив*|нервн*|уравновешен*|невозмутим*|хмур*|ворчлив*|язвительн*|остроум*|балагур*|терпелив*|требовательн*|капризн*|словоохотлив*|немногослов*|горяч*|взрывн*
    с юмором|шуткой|шутками|иронией
    по-дружески|по-свойски|по-деловому|по-домашнему|дружески|деловито|уважительно|почтительно
    без предисловий|вступлений|лирики|воды|сантиментов|давления
    успокаивать|успокоить|подбадривать|поддерживать ..1
    говорить|разговаривать|общаться|говорим|разговариваем|общаемся ..2 с|со ..1 *но|*ко|цифрами|примерами|просто
  `,
  uk: `
      звертаємося|звертаємось|звертайтеся|звертайтесь ..2 пан|пані|пане|шановн*|тітко|дядьку
      говоримо|говоріть|говорити|пишемо|писати|розмовляємо ..1 тихо|коротко|повільно|просто|прямо|м'яко|спокійно|тезами|пунктами
      говорить|спілкується|пише|розуміє|розмовляє ..2 *ською|*цькою
      меланхолійн*|холеричн*|флегматичн*|сангвінічн*
    старої ..1 школи|закалки
    холерик*|сангвінік*|флегматик*|меланхолік*|інтроверт*|екстраверт*
    на ти|ви
    зверта* ..3 по|на|на-ім'я
    на|по ім'я|імені|батькові
    любить|подобається|подобаються|обожнює|воліє
    надає перевагу
    не любить|терпить|переносить|зносить
    ненавидить|дратує|бісить|ображається|запальн*|спокійн*|різк*|емоційн*|педант*|прискіплив*|повільн*|нетерпляч*|прямолінійн*
    говорить|пише|відповідає|читає ..1 швидко|повільно|коротко|тихо|голосно|багато|мало|українською|російською|англійською|на|прямо|різко|голосовими
    говорити|розмовляти|писати ..2 коротко|прямо|спокійно|м'яко|цифрами|українською
    перебиває|жартує|жарти|гумор
    мова ..1 цифр|бізнесу|спілкування
    темперамент|характер
    ^ з|із|зі Aa ?Aa , ..2
    рішуч*|тривожн*|вразлив*|іронічн*|саркастич*|сміхотлив*|смішлив*|усміхнен*|серйозн*|стриман*|добродушн*|привітн*|приязн*|діловит*|сувор*|м'як*|жорстк*|ґречн*|неуважн*|забудькуват*|енергійн*|імпульсивн*|скромн*|замкнут*|товариськ*|відлюдкуват*|прискіплив*|підозрілив*|недовірлив*|довірлив*|відхідлив*|нервов*|врівноважен*|незворушн*|похмур*|буркотлив*|ущиплив*|дотепн*|балакуч*|гомінк*|говірк*|мовчазн*|вередлив*|вимоглив*|терпляч*|щир*|вибухов*|уперт*|вперт*|образлив*|ображається|сором'язлив*|веселий|весела|гучн*
    з|із гумором|жартом|жартами|іронією
    по-дружньому|по-свійськи|по-діловому|по-домашньому|приязно|шанобливо|з повагою|просто
    без передмов|вступів|лірики|води|сентиментів|тиску|церемоній
    жартувати|жартуйте|хвалити|хваліть|квапити|тиснути|перебивати|сперечатися|заспокоювати|підбадьорювати|кричить|лається|сердиться|цінує|поважає ..2
    з ним|нею ..3 треба|потрібно|можна|краще|варто
    неквап*|повагом|мовчун*|тихий|тиха|гаряч*|голосно|сміється|церемон*
    говорити|розмовляти|спілкуватися|спілкуватись|говоримо|розмовляємо|спілкуємося ..2 з|із|зі ..1 *но|*ко|цифрами|прикладами|просто
  `,
  en: `
      ex-army|ex-navy|ex-police|ex-military|military
      bullet points
      talk|speak|write in bullet|short|plain|simple|figures|numbers
      fluent|native ..1 in|speaker
    old school|guard
    old-school|old-fashioned
    choleric|sanguine|phlegmatic|melancholic|introvert|extrovert|introverted|extroverted
    temper|temperament|patient|impatient|blunt|direct|shy|formal|informal|brisk|calm|hot-tempered|touchy|chatty|reserved
    first name|names|name|name-terms
    mr|mrs|ms ..2 please|always|never|not|only
    likes|loves|enjoys|prefers|dislikes|hates|detests|loathes|appreciates
    can't stand|bear
    speaks|writes|reads|talks|answers ..1 fast|quickly|slowly|briefly|little|in|english|german|only|on
    interrupts|jokes|humour|humor
    short ..1 letters|sentences|emails|answers
    keep ..2 short|brief|formal
    address ..2 as|by
    speak|talk|write ..2 plainly|slowly|figures|numbers|briefly
    ^ with Aa ,
    sharp|fair|tough|proud|modest|ceremonious
    decisive|indecisive|funny|witty|ironic|sarcastic|serious|stern|strict|easygoing|easy-going|friendly|cheerful|nervous|moody|grumpy|gentle|soft-spoken|outspoken|frank|fussy|meticulous|sceptical|skeptical|suspicious|stubborn|cautious|sensitive|sociable|outgoing|talkative|taciturn|laconic|energetic|restless|no-nonsense|straightforward|thoughtful|abrupt|guarded|jovial|fiery|worrier|laughs|chatterbox
    silent|nods
    don't|never|not|no ..1 interrupt|push|rush|hurry|press|joke|argue|flatter|gush
    no preamble|fuss|flattery|small talk
    warm|quick|slow|loud|quiet|dry|swears|swear|gruff|polite
    no jargon|slides|adjectives
    lovely|sweet|kind|cheery|sunny|bubbly|breezy|jolly|jokey|earnest|shrewd|canny|posh|wordy|long-winded|chirpy|charming|difficult|prickly|feisty|bossy|pragmatic|methodical|disorganised|scatterbrained|absent-minded|forgetful|swamped|overworked|stressed|anxious|wary|hands-on|old-school|old-fashioned
    emoji|emojis|smileys|capitals
    giggly|giggles|grins|sighs|mumbles|shouts|rambles|calls everybody|everyone
    middle of the night
    one|two|three|few line|lines|sentence|sentences|words ..1 max|maximum|most
    answer|number|figure|figures|price|facts|conclusion|bottom-line first
    straight|right to ..1 point
    talk|speak|write|reply to|with Aa ..5 in|like|as|first|before|after|early|about|slowly|gently|plainly
    talk|speak|write|reply to|with her|him|them ..5 in|like|as|first|before|after|early|about|slowly|gently|plainly
    call|calls her|him|me|us ..2
    no attachments|emojis|small-talk
  `,
}
