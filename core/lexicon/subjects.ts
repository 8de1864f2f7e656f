/** Words that fit the subject of any letter, and so name nothing: three languages in one set, in comparing form. */
export const EMPTY_SUBJECT_WORDS: ReadonlySet<string> = new Set(
  `following checking in touching base catching re fw fwd again back regarding concerning request aw hi hello hey dear urgent urgently few couple another important asap question questions quick query info information fyi news bad good update updates
   request follow up followup letter email mail message note thing things something a an the one small little short brief your our my from to for about
   listen look hallo oi
   of some and on in please read attention need help meeting? important! reminder matter issue problem topic subject no none test untitled hi! kind just doc docs document documents file files attachment attachments attached enclosed pdf scan heads-up stuff misc miscellaneous various thoughts chat talk discussed promised per as we it this that is are here see below above you me us latest asap! ping bump
   поводу по насчет вашего вашему вашем запрос запросу вопросу вопроса письма письму обращение обращению снова опять вопрос вопросик вопросы вопросики привет здравствуйте добрый день утро вечер важный важная важные важного небольшие маленькие пара пару парочка срочная срочные несколько срочно срочное срочный важно важное очень информация инфо новость новости плохая плохие хорошая
   хорошие апдейт просьба запрос письмо сообщение пожалуйста прочитайте прочесть внимание нужна помощь напоминание проблема тема без темы дело есть один одна маленький маленькая
   слушайте послушайте эй ау алло гляньте посмотрите взгляните
   небольшой небольшая короткий к вам от нас по для вас и о на ваш ваше наш наше кое-что рабочее рабочий момент ответ уточнение итак приветствую доброго дня
   поводу вашого вашому листа листу звернення знову стосовно питання питаннячко запитання привіт вітаю добрий доброго дня день ранок вечір важливий важлива важливі термінові термінова невеликі кілька декілька пара пару терміново термінове важливо важливе дуже інформація інфо новина новини погана погані добра
   добрі апдейт прохання запит лист повідомлення будь ласка прочитайте увага потрібна допомога нагадування проблема тема без теми справа є одне один одна маленьке невелике
   слухайте послухайте агов алло гей ей гляньте погляньте подивіться
   невеличке коротке до вас від нас щодо для та й і про на ваш ваше наш наше дещо робочий момент відповідь уточнення`.split(
    /\s+/,
  ),
)
