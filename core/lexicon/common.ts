import type { Language } from '../language/language.ts'

/** Words that tell nothing of a matter: two texts that share only these are not about the same thing. In comparing form. */
export const EMPTY_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: words(`
    что чтобы как когда где кто кому кого чем чего какой какая какие каких который которая которые которых это этот эта эти этого этой этих этим
    для при без под над про или либо если нет есть был была были было быть будет будут уже еще тоже также только все всё всех всем весь вся
    наш наша наши наше нашей нашего нас нам нами ваш ваша ваши ваше вашей вашего вас вам вами они она оно его ему них ним ней мне меня мной
    свой своя свои свое сам сама сами так там тут здесь потом затем после перед между через около кроме вместо более менее очень можно нужно
    надо должен должна должны хотя пока лишь даже ведь январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь января
    февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда среду четверг пятница пятницу суббота
    воскресенье мин минут минуты час часа часов руб раз срок год года
    против среди вокруг насчет возле вдоль ради из-за из-под
    один одна одно два две двух три трех четыре четырех пять пяти шесть семь восемь девять десять
  `),
  uk: words(`
    що щоб аби як коли хто кому кого чим чого який яка які яких котрий котра котрі це цей ця ці цього цієї цих цим для при без під над про або
    чи якщо немає нема був була були було бути буде будуть вже уже ще теж також тільки лише все всі усі всіх усіх весь вся наш наша наші наше
    нашої нашого нас нам нами ваш ваша ваші ваше вашої вашого вас вам вами вони вона воно його йому них ним ній мені мене мною свій своя свої
    своє сам сама самі так там тут потім після перед між через біля крім замість більш менш дуже можна треба потрібно слід повинен повинна
    повинні хоча поки доки навіть адже січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень січня
    лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа середу четвер п'ятниця пятниця
    суботу неділя хвилин хвилини година години годин грн раз строк термін рік року
    від серед щодо задля заради проти коло навколо понад поза крізь
    один одна одне два дві двох три трьох чотири чотирьох п'ять п'яти шість сім вісім дев'ять десять
  `),
  en: words(`
    the and for with from that this these those what when where who whom which how why are was were been being has have had will would shall
    should can could may might must not but about into onto over under after before between through during until till also only all any each
    every our ours your yours their theirs they them his her him she its you him more most less very than then there here some such same
    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
    sunday min mins minutes hour hours time date day days week weeks one two three four five six seven eight nine ten per off out does did done via upon within without against among
    along across near behind beside
  `),
}

/** Beginnings of words that every meeting is full of: they tell a little, and only beside others. */
export const COMMON_STARTS: Readonly<Record<Language, readonly string[]>> = {
  ru: starts(`
    обсуд обсуж реш соглас утверд выб смотр посмотр показать покажем покажет показыв подготов готов присл присыл отправ высл сдела дела провер уточн написа напиш
    встреч созвон звон вопрос пункт тем клиент заказчик новы нова ново перв втор трет коротк итог план проект работ часть нужн друг получ
    сообщ узна найти найд список вариант предлож начат начин законч оконч вернут верн перв последн остальн задач поруч договори договорен условил материал
    файл документ команд вместе детал общ разн рассмотр подвед статус обнов
  `),
  uk: starts(`
    обговор вирі ріше погод узгод затверд обра виб диви подив показати покажемо покаже показу підготу готу надісл надсил відправ висл зроб роб перевір уточн
    напис напиш зустріч созвон дзвін дзвон питан пункт тем клієнт замовник новий нова нове нові перш друг трет корот підсум план проєкт робот
    частин потріб інш отрим повідом дізна знайти знайд список перелік варіант пропоз почат почин закінч поверн останн решт завдан доруч
    домов матеріал файл докумен команд разом детал загальн різн розгля підвед статус онов
  `),
  en: starts(`
    discuss decid decis agree approv choos chose pick look show present prepar ready send sent make made check confirm writ meet call question
    point item topic client customer new first second third short result plan project work part need other get got tell find list option
    propos start begin finish return last rest task action deal material file document team together detail general various review updat status
    next step
  `),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}

function starts(text: string): readonly string[] {
  return text.trim().split(/\s+/u)
}
