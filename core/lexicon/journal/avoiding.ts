import type { Meaning } from '../lexicon.ts'

/** A client who draws back: what a journal tells of him. Source: S3. */

/** He keeps away from meetings or calls. */
export const avoids: Meaning = {
  ru: `
    избега*|уклоня* ..3 {meeting}|общени*|разговор*|контакт*
    не бер*|подход*|снима* ..1 труб*|телефон*
    не отвечает|отвечал*|реагирует ..2 звонк*
    сбрасыва*|сбросил*|скинул*|скидыва* ..1 звонок|звонк*|вызов*|трубк*
    бросил*|бросает|швырнул* ..1 трубк*
    просит|просил*|попросил*|просьба ..1 не|больше ..1 звонить|беспокоить
    не ..1 звоните|звонить|беспокойте ..1 мне|больше
    только|лишь ..1 письм*|почт*|переписк* ..3 без ..1 {meeting}
    отказал*|отказыва* ..2 от|встречаться|встретиться|созваниваться ..1 {meeting}
    отказал* встречаться|встретиться|созваниваться|созвониться|говорить
    снова|опять|второй|третий|вновь ..2 отменил*|перенес*|отложил*|пропустил* ..2 {meeting}
    отменил*|перенес*|отложил* ..2 {meeting} ..2 снова|опять|второй|третий
    не пришел|пришла|явил* ..2 снова|опять|второй|третий
    нет ..1 времени на {meeting}
    меня ..3 не ..1 ищите|ждите|зовите
    трубк*|телефон ..2 брать|снимать|поднимать ..1 не
    не ..1 буду|стану|собираюсь|намерен|намерена ..2 брать|снимать|отвечать|встречаться|созваниваться|разговаривать
    звонить|встречаться|созваниваться ..2 не ..1 стоит|надо|нужно|хочу|буду|вижу
    не ..1 стоит|надо|нужно ..1 звонить|встречаться|созваниваться
    без ..1 {meeting} ..1 пожалуйста|обойдемся
    обойдемся ..1 без {meeting}
    видеть* не хочет
    на ..2 {meeting} ..1 не приду|придем|пойду|пойдем|приедем|приеду|выйду
    не ..1 зовите|приглашайте ..3
    {meeting} ..1 отменяю|отменяем ..6 не
    больше ..2 не ..1 встречаться|созваниваться
    секретарь|секретарша|помощница|помощник|ассистент ..2 сказал|сказала|говорит|отвечает|ответила|просит ..3 занят*|нет|совещании|перезвонить|отъезде|позже
    ссыла* на ..1 занятость|занят*
    прислал*|присылает ..1 вместо себя
    мимо|через ..1 секретаря ..2 только|отвечает
    игнорирует|игнорировал*|игнор
    прочитал*|прочитано|видел* ..1 и|но ..1 не ..1 ответил*|отвечает
  `,
  uk: `
    уник*|ухиля* ..3 {meeting}|спілкуванн*|розмов*|контакт*
    не бер*|підніма*|зніма* ..1 слухавк*|трубк*|телефон*
    не відповідає|відповідав|відповідала|реагує ..2 дзвінк*
    скида*|скинув|скинула ..1 дзвін*|виклик*|слухавк*|трубк*
    кинув|кинула|кидає ..1 слухавк*|трубк*
    просить|просив|просила|попросив|попросила ..1 не|більше ..1 дзвонити|телефонувати|турбувати
    не ..1 дзвоніть|телефонуйте|турбуйте ..1 мені|більше
    відмовив*|відмовил*|відмовля* ..2 від ..1 {meeting}
    відмовив*|відмовил* зустріча*|зустрітися|зідзвонюва*|говорити|розмовляти
    знову|вдруге|втретє|укотре|вкотре ..2 скасув*|перен*|відкла*|пропусти* ..2 {meeting}
    скасув*|перен*|відкла* ..2 {meeting} ..2 знову|вдруге|втретє
    немає|нема ..1 часу на {meeting}
    мене ..3 не ..1 шукайте|чекайте|кличте
    слухавк*|телефон ..2 брати|знімати|піднімати ..1 не
    не ..1 буду|стану|збираюся|збираюсь|маю наміру ..2 брати|знімати|відповідати|зустрічатися|зідзвонюватися|розмовляти
    дзвонити|телефонувати|зустрічатися|зустрічатись|зідзвонюватися ..2 не ..1 варто|треба|потрібно|хочу|буду|бачу
    не ..1 варто|треба|потрібно ..1 дзвонити|телефонувати|зустрічатися|зустрічатись|зідзвонюватися
    обійдемося|обійдемось ..1 без {meeting}
    секретар|секретарка|помічниця|помічник|асистент ..2 сказав|сказала|каже|відповідає|відповіла|просить ..3 зайнят*|немає|нема|нараді|передзвонити|від'їзді|пізніше
    посила* на ..1 зайнятість|зайнят*
    прислав|прислала|присилає ..1 замість себе
    ігнорує|ігнорував|ігнорувала|ігнор
    прочитав|прочитала|прочитано|бачив|бачила ..1 і|й|але ..1 не ..1 відповів|відповіла|відповідає
    не прийшов|прийшла|прийшли|з'явився|з'явилася ..2 знову|вдруге|втретє
    видіти|бачити не хоче
  `,
  en: `
    avoid|avoids|avoided|avoiding|dodges|dodged|dodging ..3 {meeting}|us|phone
    won't|doesn't|never ..2 pick|picks|picking up
    ignores|ignored|ignoring ..2 {meeting}
    asks|asked|prefers|wants ..2 not to ..2 called|phoned|meet|disturbed
    stop calling|phoning|ringing
    no point ..2 calling|phoning|ringing|meeting|in
    don't|do not ..1 bother ..1 calling|phoning|ringing|coming
    rather|prefer ..1 you ..1 didn't|don't|not ..1 call|phone|ring|come
    do ..1 without ..2 {meeting}
    don't|do not ..1 look|wait for me
    don't call|phone|ring me|us|again
    do not call|phone|ring me|us|again
    refuses|refused|declines|declined ..2 to ..1 meet|talk|speak|see
    refuses|refused ..2 {meeting}
    again|second|third|another ..2 cancelled|canceled|postponed|declined|skipped ..2 {meeting}
    cancelled|canceled|postponed|declined|skipped|missed ..3 {meeting} ..3 again|second|third
    no time for|to ..1 {meeting}|talk
    didn't show|turn up again
    rather|prefers|prefer|preferred not to ..1 meet|talk|call|phone|come|discuss|speak
    would ..1 rather not ..2 meet|talk|call|phone|come|discuss|speak
    no ..1 more calls|meetings|visits ..1 please|from|until|with
    no calls|meetings|visits ..1 please
    just|only write|email|emails ..1 please|from|me|us
    only ..1 by|in email|mail|writing from|please
    in writing only
    doesn't|does|won't|will not ..2 want|wish to ..1 meet|talk|see|speak ..2 us|with|about|again|any|to
    let's ..1 skip|drop|cancel ..2 {meeting}
    skips|skipped|ducks|ducked|dodged ..2 {meeting}
    never|doesn't|didn't|not ..1 return|returns|returned|returning ..2 calls|call|messages
    has|had ..1 secretary|assistant ..2 say|tell|cancel|decline
    put|puts ..1 off ..2 {meeting} ..2 again|third|second
    secretary|assistant|pa|receptionist says|said|tells|told ..3 busy|out|meeting|away|unavailable|later
    sent|sends ..2 instead of ..1 him|her|himself|herself
    read ..1 but ..2 no|not|didn't ..1 answer|reply|answered
    ghosting|ghosted|blanked|blanking
    hung|hangs|slammed|slams ..2 up|down ..1 on|twice|again
  `,
  // He says it of us.
  except: {
    ru: `
      никто|вы ..3 не ..2 бер*|отвеча*|подход*|снима*|реагир* ..2
      {you} ..3 игнор*
    `,
    uk: `
      ніхто|ви ..3 не ..2 бер*|відповіда*|підніма*|зніма*|реагу* ..2
      {you} ..3 ігнор*
    `,
    en: `
      nobody|no-one|you|we ..3 pick|picks|picking|answers|answer|returned|returns|return ..3
      no one ..3 pick|picks|picking|answers|answer|returned|returns|return ..3
      being ignored|ghosted
      you ..2 ignore|ignored|ignoring
    `,
  },
}

/** A meeting or call does not come about through him: once is nothing, twice running is a sign. */
export const putsOffMeeting: Meaning = {
  ru: `
    отменил*|перенес*|отложил*|сдвинул* ..3 {meeting}
    {meeting} ..2 отменил*|перенес*|отложил*|не состоял*
    не пришел|пришла|пришли|явился|явилась|приехал*
    не взял*|ответил* ..2 труб*|звон*
    не дозвон*
    не|вне ..1 сможет|может|сможем|могу|смогу ..2 встретиться|созвониться|приехать
    не до {meeting}
    отменяю|отменяем|отменяет|переношу|переносит|переносим|откладываем|откладывает|откладываю ..3 {meeting}
    {meeting} ..2 отменяю|отменяем|отменяет|переношу|переносит|переносим|откладываем|откладывает|откладываю
    на ..2 {meeting} ..1 не приду|придем|пойду|пойдем|приедем|приеду
  `,
  uk: `
    скасув*|перен*|відкла*|зсуну* ..3 {meeting}
    {meeting} ..2 скасув*|перен*|відкла*|не відбул*
    не прийшов|прийшла|прийшли|з'явився|з'явилась|з'явилася|приїхав|приїхала
    не взяв|взяла|відповів|відповіла ..2 слухавк*|дзвін*
    не додзвон*
    не ..1 зможе|може|зможу|можу ..2 зустрітися|зідзвонитися|приїхати
    не до {meeting}
  `,
  en: `
    cancels|cancelled|canceled|postpones|postponed|moved|moves|declines|declined|skipped ..3 {meeting}
    {meeting} ..2 cancelled|canceled|postponed|declined
    no show
    no-show
    didn't|never ..1 come|show|turn|appear
    did not ..1 come|show|turn|appear
    didn't ..1 pick|answer
    did not ..1 pick|answer
    no answer
    can't|cannot ..1 meet|talk|make
  `,
}
