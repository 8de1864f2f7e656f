import type { Meaning } from '../lexicon.ts'

/** A letter that goes over to another matter. Source: S3, one letter, one issue. */

export const secondIssue: Meaning = {
  ru: `
    ^ ?и|а|да ?да кстати ..3 о|об|про|насчет|по|хотел*|хочу|давно|вопрос*|спрос*|напомн*|когда|вы|*ите|*йте
    ^ ?и|а|да кстати ..6 *ите|*йте|*ьте|можно|нельзя
    ^ да , и ..1 по|насчет|про|о|об|касательно|совсем|кстати|второе|отдельно
    ^ ..2 заодно ..3 *ите|*йте|*ьте|хочу|хотел*|вопрос|когда|как|прошу|спрошу|напомню|уж
    ^ и|а|да|но ..1 второе|второй ,
    ^ второе|второй , ..3 хотел*|хочу|прошу|пора|надо|нужно|давайте
    помимо|кроме ..4 есть|остался|остается|хочу|хотел* ..2 вопрос|еще|обсудить|спросить|узнать
    хочу|хотел*|хотим ..1 также|тоже|еще ..1 поднять|обсудить|спросить|уточнить|затронуть|узнать
    ^ ?и|да пока ..1 пишу|пишем ..1 , ..2 вспомн*
    ^ второе , о|об|про|что|чего
    кроме|помимо ..2 , есть еще|и ..1 разговор|дело|вопрос|тема
    ^ ?и|а|да о|об|про ..1 другом|другое
    также|тоже|еще ..1 хотел*|хотелось|хочу|хотим|хочется|прошу ..2 обсудить|спросить|уточнить|узнать|попросить|напомнить|поговорить|решить
    ^ p|п s|с ..5 *ите|*йте|*ьте|хочу|хотел*|вопрос|когда|прошу|напомню
    ^ ?и|а|да кстати ..5 не|так ..2 решили|решено|выбрали|обсудили|договорились|определились|знаем
    теперь|да|и ..2 про|о|об другое|другом|ином
    ^ ?и|а|теперь совсем ..1 про|о|об другое|другом ,
    ^ ?и|а|теперь совсем ..1 про|о|об другое|другом ..2
    друг*|нов*|отдельн* тем* ,
    на|о|про|есть|еще ..2 друг* тем*
    ^ ?и|а|да ?вот ..1 еще ?один|одно|одна вопрос|момент|тема|просьба|моментик|дело
    ^ ?и|а|да ?вот еще одно|один ,
    ^ ?и|а|да еще ,
    и|а еще ,
    еще один|одна|одно ..1 вопрос|тема|просьба|момент|дело|моментик|вещь|история|разговор
    втор* ..1 вопрос|тема|момент|дело|просьба
    ^ ..1 другая|отдельная|иная история|песня|тема с|со|про|о|об
    отдельн* ..1 вопрос|тем*|просьб*|хочу|хотел*|момент
    ^ отдельно ,
    ^ отдельно о|об|про|насчет|по
    ^ и|а ..1 раз ..2 уж|пишу|мы|речь
    пользуясь случаем
    ^ ?и|а|но кроме того ..2 хот*|прошу|вопрос|нужно|есть
    ^ ?и помимо этого
    ^ ?и|а|но кроме|помимо ..1 того|этого|всего , по|про|о|об|насчет|относительно|касательно|касаемо
    ^ ?и|а также|еще|далее , по|про|насчет|относительно|касательно|касаемо
    ^ ..2 друг* ..1 тема|вопрос|разговор|дело
    по ..1 другому делу|вопросу
    совсем другое
    пока ..2 не забыл*
    чтобы два раза|дважды не
    не ..2 по теме
    ^ ?и|а|да не|уже про|о|об ..3 ,
    ^ ?и|а|да не|уже про|о|об ..3 хотел*|вопрос|когда|можно|у
    к слову
    ^ пс|зы|ps ,
    сменю|меняя|меняю тему
    есть ..1 еще|и|также ..1 друг*|отдельн*|кое-что|нечто ..2 вопрос|тема|дело|разговор|о|чем
    есть ..1 еще|и|также ..2 другое|другая|другой|отдельное|отдельный|отдельная вопрос|тема|дело|разговор|история
    есть ..1 еще кое-что|нечто
    назрел*|остал*|накопил* ..3 разговор|вопрос ..1 о|об|про|по|насчет
    еще ..3 разговор|вопрос|просьба|дело|тема ..1 о|об|про|по|насчет
    ^ раз уж|пока|коли ..1 вы|мы ..4
    ^ ?и|а последн* ,
    раз|коли уж ..1 пишу|пишем|заговорил*|речь|зашла|зашел|написал* ..3
    ^ ?и|а последн* $
    ^ еще по|про|насчет|о|об ..2
    ^ ?и|а ?вот еще про|насчет|касательно ..2
    из другой|иной оперы|области|серии
    *а *ой|*ей , а ..1 вы
    не ..2 относится|касается|имеет|связано ..4 но|однако
    отношени* ..2 не ..1 имеет|имеют
    не имеет|имеют ..2 отношени*
    к ..2 это ..1 не ..1 относится|имеет
    не забыть|забыл*|забудем ..2 бы|еще ..2 про|о|об|насчет
    едва|чуть ..1 не забыл*
    ^ заодно ..3 про|насчет|о|об|по
    ^ заодно уж
    ^ ..1 и ..1 совсем|уж|вовсе ..1 другое|другом
    ^ ?и ?а теперь ..1 о|об|про ..1 другом|другое|ином|иное
    переход* ..2 к ..2 друг*|следующ*|второ* ..1 вопрос*|тем*|дел*
    замечу|отмечу|добавлю|скажу|напомню|спрошу на полях
    ^ ?и|а на полях ,
    на отдельной ноте
    также|заодно|попутно|параллельно ..2 напомню|напоминаю|хочу|хотел*|спрошу|прошу|поднять|вопрос|затрону
    второе|вторая ..1 тема|дело|история|просьба ,
    другое|иное дело ,
    ^ другое ,
    не про|об|о *ю|*у|*е|*ом , а|но
    дело|тема|вопрос ..2 , не про|о|об|связан*
  `,
  uk: `
    ^ ?і|й|а|та|ну до слова ..4 про|щодо|хот*|хочу|питання|запитання|чи|коли|нагада*|прошу|*іть|*йте|*ьте
    ^ та|так|а , і|й ..1 щодо|про|стосовно|зовсім|друге|окремо
    ^ ..2 заразом|заодно ..3 *іть|*йте|*ьте|хочу|хотів|хотіла|питання|запитання|прошу|спитаю|запитаю|нагадаю|чи
    тепер ..1 про інше
    ^ ?і|й|а|та|ну ?от|ось ще ..1 питання|запитання|момент|прохання|тема|справа|річ|моментик|дрібниця|нюанс
    ^ ?і|й|а|та|ну ?от|ось ще одне|одна ,
    і|й|а|та ще ,
    ще одне|один|одна ..1 питання|тема|прохання|момент|справа|річ
    друг* ..1 питання|тема|момент|справа|прохання
    ^ ..1 інша|окрема історія|пісня|тема|справа з|із|зі|про|щодо
    окрем* ..1 питання|тем*|прохання|хочу|хотів|хотіла|момент
    ^ окремо ,
    ^ окремо про|щодо|стосовно
    користуючись ..1 нагодою
    ^ ?і|й|а|але крім|окрім того|цього ..2 хот*|прошу|питання|треба|є
    інш* ..1 тем*|питання|справі|розмова
    ^ ?і|й|а|але крім|окрім|поза ..1 того|цього|тим|цим , щодо|про|стосовно|по|з|із
    ^ ?і|й|а також|ще|далі , щодо|про|стосовно|по
    зовсім інше
    поки ..2 не забув|забула|забулось|забулося|забути
    щоб двічі не
    не ..1 по|за темою
    ^ ?і|й|а|та не|уже|вже про|щодо ..3 ,
    ^ ?і|й|а|та не|уже|вже про|щодо ..3 хотів|хотіла|питання|коли|чи|у|в
    ^ пс|ps|зи ,
    ^ p|п s|с ..5 *іть|*йте|*ьте|хочу|хотів|хотіла|питання|запитання|коли|прошу|нагадаю|що|чи
    принагідно ..4 про|щодо|хот*|хочу|питання|запитання|чи|нагада*|прошу|*іть|*йте|*ьте
    ^ ?і|й|а раз ..1 вже|уже|пишу
    ^ ?і|й|а якщо вже|уже
    ^ ?ну ?і|й|а|та|тепер ..2 про|щодо ..1 інше|іншу|другу|друге
    ^ ?і|й|а|та ..1 вже|уже ..1 про ..1 інше
    ^ ?і|й|а|та ..1 вже|уже інше
    ^ ?ну і|й|а|та|тепер інше|друге ,
    хочу|хотів|хотіла|хочемо|хотіли ..1 також|теж|ще ..1 порушити|підняти|обговорити|спитати|запитати|уточнити|торкнутися
    ^ ?та поки|доки ..1 пишу|пишемо ..1 , ..2 згада*
    ^ друге , про|що|чого
    крім|окрім ..2 , є ще|й ..1 розмова|справа|питання|тема
    ^ ?і|й|а|та щодо|про ..1 інше|іншого|інший
    також|теж|ще|іще|додатково|паралельно ..2 хотів|хотіла|хотіли|хотілося|хотілось|хочу|хочемо|хочеться|прошу|просимо|маю|маємо ..2 обговорити|спитати|запитати|уточнити|дізнатися|дізнатись|попросити|нагадати|поговорити|вирішити|порушити|торкнутися
    крім|окрім|поза|поруч|опріч ..4 варто|слід|хотів|хотіла|хотілося|хотілось|хочу|хочемо|треба|маю|є|залишається|лишається ..3 обговорити|поговорити|питання|запитання|ще|домовитися|домовитись|вирішити|спитати|запитати|уточнити
    на додачу|додаток|довершення ..3 хочу|хотів|хотіла|прошу|маю|питання|вважаю|треба|варто
    мало|ледь|трохи|ледве не забув|забула|забули
    офтоп|оффтоп
    з|із|зовсім ..2 іншої|інша опери|опера
    перейду|перескочу|переходжу|перескакую ..1 до|на
    поки|доки|коли|якщо|раз|оскільки ..1 ми|ви|вже|уже ..2 на ..1 зв'язку
    поки|доки ви ..1 тут
    наостанок|насамкінець|наприкінці|попутно|побіжно|заразом|паралельно ..3 про|щодо|питання|запитання|прохання|хотів|хотіла|хочу|ще|спитаю|запитаю|нагадаю|чи
    друга|інша|нова|окрема|наступна|ще справа|тема|історія|розмова|проблема ,
    друга|інша|нова|окрема|наступна тема|справа ..1 листа|розмови|звернення
    маю|є|лишилося|лишилось|лишається|з'явилося|виникло ..2 друга|друге|другу|ще|інше|інша|іншу|окреме|окрему|окрема ..2 питання|запитання|справа|справу|прохання|тема|тему|історія
    не стосується|пов'язане|пов'язана|пов'язано ..1 з|із|цього ..3 ,
    це|воно не ..1 стосується|пов'язано|пов'язане ..4 але|та|проте
    зміню|змінюю|змінюючи|міняю ..1 тему
    ^ ?і|й|а|та|ну до речі
    ^ ?і|й|а|та ще таке|ось ,
    ^ ?і|й|а|та останнє|наостанок ,
    ще|іще хотів|хотіла|хотіли|хочу|хочемо|маю ..2 спитати|запитати|уточнити|обговорити|нагадати|попросити|порадитися
    ^ ?і|й|а|та ще ..1 щодо|про|стосовно
    не про це|те , але|та
    є ..1 ще|також|іще ..2 питання|запитання|прохання|тема|справа
    водночас|паралельно|також порушу|порушую|підніму|хочу|хотів|хотіла ..2 питання|тему|обговорити|спитати|запитати
    інше|інша|друге|друга|окреме|окрема питання|запитання|справа|тема|прохання ..2 ,
    до ..1 іншого|іншої ..1 питання|теми|справи
    є ..1 ще|й|також ..2 друга|інша|інше|інший|окрема|окреме|окремий справа|тема|питання|розмова|історія
    є ..1 ще|й|також дещо|щось
    з|із зовсім ..1 іншої|іншого|інше
    раз|якщо|коли вже|уже ..1 пишу|пишемо|зайшла|мова ..3
    назріл*|лишил*|залишил*|накопичил* ..3 розмова|питання ..1 про|щодо
    ще ..3 розмова|питання|прохання|справа ..1 про|щодо
    *а *ом|*ою , а ..1 ви
    не забути|забув|забула|забудьмо ..2 б|би|ще|іще ..2 про|щодо
    дещо|щось ще|іще , про
    стосунку|відношення ..2 не ..1 має|мають
    не має|мають ..2 стосунку|відношення
    справа|тема|питання ..2 , не про|щодо|пов'язан*
  `,
  en: `
    ^ ?and|also on another|other ..1 note|matter|subject|topic|front
    on a ..1 different|separate|side|unrelated|another ..1 note|matter|subject|topic
    ^ separately
    ^ ?and nothing|not to do with|about ..3 ,
    ^ ?and this|that is|has nothing|not to do with|about ..3
    separate ..1 issue|matter|question|topic|point|thing
    one more ..1 thing|question|point|matter|request|item
    another ..1 thing|question|matter|issue|subject|topic|point
    ^ ?and|oh|also by the way
    ^ oh , and|also|one|by|yes
    ^ btw|incidentally
    while ..2 i'm|we're|i|we ..2 at|writing|here|have|remember|am|on
    before i|we forget
    second ..1 question|matter|issue|thing|topic|point|item
    unrelated
    in other news
    changing|change ..1 the|of subject
    since ..1 i'm|we're|i ..2 writing
    ^ ?and|oh as i'm|i ..2 writing
    different subject|topic|matter
    ^ ps ,
    different|another|separate|other|unrelated|distinct ..1 kettle|topic|subject|matter|question|story|issue|affair|note|point|track|file|front ..3
    ^ ?and|but|oh|now something|somewhat ..1 else|different ..1
    something else ..1 entirely|altogether|completely
    by the by
    ^ apart|aside from|all that|this|all|these ,
    ^ besides|leaving that|all|this|these ,
    ^ apart|aside|besides|leaving from|that|all|the|this|these ..6 {we}
    ^ apart|aside|besides|leaving from|that|all|the|this|these ..6 you|your|there's|question|matter
    ^ ?and besides|furthermore|moreover|additionally|secondly|lastly|finally|also|plus|then ..8 discuss|raise|mention|ask|talk|settle|propose|suggest|consider|speak
    ^ ?and besides|furthermore|moreover|additionally|secondly|lastly|finally|plus , ..2 we|i|could|would|shall|there|who|what|how|when|may|can|might
    ^ ?and besides|furthermore|moreover|secondly|plus there|we|i|there's
    ^ secondly
    ^ ?and besides|furthermore|moreover|additionally|likewise , about|regarding|concerning|as|on
    {we} ..2 also ..4 discuss|raise|mention|talk|touch|ask|announce|settle|speak|bring|propose|come
    {we} also ..1 ask|have|wanted|need|want ..2 you|a|to|your
    there's|there|is|are|plus|then ..1 also|another|too|still ..2 a|an|the ..1 question|issue|matter|topic|business|story|subject
    also ..1 a|the|another question|issue|matter|topic|request|subject
    plus|then|and there's ..1 a|the|also|still question|issue|matter|topic|business
    in addition|parallel ..8 question|issue|matter|business|topic|request|point
    not|nothing ..1 connected|related with|to
    not related|connected ,
    ^ ?quite independent|independently of
    since|as|while|now ..2 have|got you ..1 here|on ..1 line|phone|subject
    as|since|while we're|i'm|you're ..1 in touch|here|writing|corresponding|talking|it
    use|take|using|taking|seize this|the ..1 opportunity|occasion|chance ..1 to
    question|request|point|topic|matter|item number two|2
    ^ off ..1 topic
    save|spare|saving ..2 second|another|separate letter|mail|email
    now|next ..1 to|for|about|on the|your ..1 second|other|next
    ^ ?and|but|so one more subject|topic|matter|item|thing
    ^ ?and now ..1 to|for|about your
    now about your
    ^ turning|coming|moving|passing|switching|going|shifting ..1 from|to|on
    speaking|talking of which
    ^ ?and|now as|what for|about ..1 the|your|our
    nearly|almost forgot
    ^ in passing
    at the same time ..1 let's
    brings me ..1 to
    that's that
    further to that
    my|our other|second ..1 reason|request|question|point
    one other ..1 topic|item|thing|matter|point|question
    another|other thing|matter ..1 entirely|altogether|while
    nothing ..1 to do with ..2 above|rest|foregoing
    as ..2 side|sidenote ..1 note
    while you're ..2 there|reading|it
    a ..1 word ..1 on|about something|another
    ^ ..1 before ..1 i|we forget|close|sign
    ^ ..1 while {we} ..1 am|are|'m|'re ..2 it|here|writing
    ^ ?oh ?and|also , ?and ..1 about|on|as the|your ..1 other
    ^ ?and|also the ..1 other|second thing|matter|question|point|issue
    while {we}|i've|we've ..1 got|have|catch|caught you
    since|as|now ..1 {we}|i've|we've ..1 got|have|caught you ,
    quite another|different matter|subject|thing|topic
    ^ ?and now|next for ..1 something|anything|a
    on top|besides of that|this|which ..4 discuss|talk|raise|ask|mention|settle
    since|as|while|now you ..1 are|have ..1 reading|opened|got|here ..4
    ^ ?and one|a last|final|further|small|other|little thing|point|question|matter
    ^ also , ?and about|on|regarding
    ^ also ..1 about|regarding|concerning
    ^ ?and also , ..2 your|the ..2
    quite|leaving|setting apart|aside from ..4 have|do|are|is|could|would|did|will
    not|nothing ..1 to do|connected|related ..2 with|to ..4 but|though
    ^ not ..1 to ..1 do ..1 with|about
    ^ a ..1 different|separate|new|fresh story|matter|subject|point|topic|question ,
    ^ ?and a|another word|note ..1 about|on
    something else ..2 like|want|wanted|need|must|have|should ..2 to ..1 raise|mention|ask|discuss
    there|there's ..2 also|still|another|something|other ..4 matter|question|issue|business|thing|story of|about|with
    now|next to ..1 something|somewhat|a ..2 else|different|other
    ^ ?and|but then there|there's is|was|remains ..1 the|your matter|question|issue|business|small|thing
    ^ ?and|but then there's|remains the|your ..2 matter|question|issue|business|thing
    there|there's ?remains|remaining the|one ..1 matter|question|issue of
  `,
  except: {
    ru: `
      второ* вопрос*|тем*|момент|пункт ..3 из ..2 списка|перечня|письма
      ^ теперь о|об|про сам*|всё|все|то ..2
      еще один|одна|одно ..1 слой|раз|день|час|цвет|вариант|комплект
      *а *ой|*ей , а ..1 вы ..2 сказали|писали|просили
      кстати пришел*|пришл*|будет|было
      также|заодно|попутно ..2 напоминаю ..2 что
      другое|иное|другой дело|вариант|разговор , ..1 если|когда
      что касается ..6 вы ..1 просили|хотели|упоминали|спрашивали|писали
    `,
    en: `
      against|at|by|to|with|from|for|on|in|of|has|have|is a second ..1 matter|issue|thing|topic|point|item
      second|other|first question|point|matter|issue ..2 from|on|of|in your|the list|letter|email|mail
      is|are|would|be|it's|that's ..2 another|different matter|story|thing
      another|different matter|story if|when
      also ..1 about|on ..1 #|ten|half|the same
      another ..1 point|reason|argument ..2 for|against|favour
      separately|separate ..1 packed|wrapped|billed|invoiced|priced|shipped|labelled|stored|sent
      while i|we|i'm|we're ..1 was|were writing
      by the way we|he|she|it|they
      by the way ..1 that's
      before i forget ..2 figures|this|it ..2 for|of
      turning ..1 the|a|it
      also ..1 ask ..1 your|the|our|him|her|them
      as for ..1 what|why
      while|as {we} were ..2 at|there
      as for ..6 you ..1 asked|wanted|mentioned|raised|wished|requested|pointed|noticed
      on the other hand
    `,
    uk: `
      ^ тепер про сам*|все|усе|те|це ..2
      на|у|в|щодо|за ..1 друг* ..1 питання|тема|момент|прохання|справа|тему
      інш* ..1 тем*|питан*|справ* ..6 нема|немає
      інш* ..1 тем*|питан*|справ* ..2 не ..1 чіпа*|порушу*|обговорю*|маю|маємо
      друг* ..1 питання ..3 з|із|зі ..2 списку|переліку|листа
      друг* ..1 половин*|тижн*|декад*
      з|із другою темою
      якщо|коли ..3 щось|що|раптом|питання|запитання|виникн*|будуть ..4 на ..1 зв'язку
      до речі ..1 саме|тому|такий|таки|цей|ця|це|ці|той|він|вона|вони|воно|дякую|завдяки
      інша|інше справа|річ|діло|розмова , ..1 якщо|коли
      щодо|стосовно ..6 ви ..1 просили|хотіли|згадували|питали|писали
    `,
  },
}
