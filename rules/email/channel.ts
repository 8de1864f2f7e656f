import { channelNeedOf } from '../../core/document/letter/channel-need.ts'
import { defineRule } from '../../core/rule.ts'
import { insertParagraph } from '../mends.ts'

export const emailChannel = defineRule({
  id: 'email-channel',
  kinds: ['email'],
  severity: 'warning',
  source: 'S2, S3',
  summary: {
    ru: 'Подход и законченный проект показывают при встрече, о срочном сначала звонят.',
    uk: 'Підхід і завершений проєкт показують при зустрічі, про термінове спершу телефонують.',
    en: 'An approach and a finished project are shown in person; what is urgent is told by phone first.',
  },
  why: {
    ru: 'Письмо не видит лица читателя и лежит непрочитанным. Предложение и итог проекта заслуживают разговора, а срочное может не дождаться почты.',
    uk: 'Лист не бачить обличчя читача й може лежати непрочитаним. Пропозиція та підсумок проєкту варті розмови, а термінове може не дочекатися пошти.',
    en: 'A letter sees no face and may lie unread. A proposal and the end of a project deserve a talk, and what is urgent may not wait for the post.',
  },
  messages: {
    presentation: {
      ru: 'Подход или решение лучше показать вживую. Предложите встречу или видеозвонок.',
      uk: 'Підхід чи рішення краще показати наживо. Запропонуйте зустріч або відеодзвінок.',
      en: 'An approach or a solution is better shown in person. Propose a meeting or a video call.',
    },
    completion: {
      ru: 'О завершении проекта рассказывают при встрече. Предложите встречу или видеозвонок, письмо пусть придёт следом.',
      uk: 'Про завершення проєкту розповідають при зустрічі. Запропонуйте зустріч або відеодзвінок, а лист хай прийде слідом.',
      en: 'A finished project is best reported in person. Propose a meeting or a video call, and let the letter follow it.',
    },
    urgent: {
      ru: 'Срочное может пролежать в почте. Позвоните и скажите об этом в письме.',
      uk: 'Термінове може пролежати в пошті. Зателефонуйте й згадайте про це в листі.',
      en: 'Something urgent may lie unread. Ring the reader, and mention the call in the letter.',
    },
  },
  fixes: {
    propose: { ru: 'Назначить встречу', uk: 'Призначити зустріч', en: 'Announce a meeting' },
  },
  *check({ document }) {
    const need = channelNeedOf(document)
    const last = document.body.at(-1)
    if (!need || !last) return
    yield {
      message: need.matter,
      at: need.act.span,
      mends: () =>
        need.matter === 'urgent'
          ? []
          : [{ title: 'propose', edits: [insertParagraph(document, last.span, TEXT[document.language])] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Двери аптек

        После обхода я ещё раз пересмотрела снимки. У метро люди спешат. У сквера стоят и смотрят. Двери одинаковые, публика разная.

        Представляем концепцию: ваза, ступка и свет. Напишите, пожалуйста, до 25 ноября, заказываем ли плёнку.
        ^^^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Тема: Доступ к кассе

        Юра, касса в зале не видит новый прайс.

        Дело срочное. Пришлите, пожалуйста, пароль администратора.
             ^^^^^^^ email-channel
        `,
        `
        Тема: Переезд библиотеки

        Галина Сергеевна, этим письмом переезд библиотеки закончен. За одиннадцать дней перенесли 41 000 книг, последний ящик разобрали в понедельник.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-channel

        Ничего не потеряно, четыре стеллажа заменили, каталог сходится с полками до девяти томов. Подпишите, пожалуйста, лист до пятницы, иначе страховка пойдёт дальше.
        `,
        `
        Тема: Указатели в музее

        Ада, мы придумали, как связать двенадцать залов: посетитель идёт за одним письмом. Эскизы во вложении.
             ^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Тема: Печь в пекарне на Садовой

        Печь собрана, швы промазаны, тяга ровная.
        ^^^^^^^^^^^^ email-channel
        Подпишите, пожалуйста, акт до 27 ноября: в декабре бригада на другом конце области.
        `,
        `
        Тема: Стратегия для сети пекарен

        Белла Робертовна, добрый день!

        Во вложении стратегия продвижения на 2027 год, тридцать слайдов. В ней три направления: район, утро и подарки.
        ^^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Тема: Срочно: доступ к кассе

        Юра, касса в зале не видит новый прайс. Пришлите, пожалуйста, пароль администратора.
                                                ^^^^^^^^ email-channel
        `,
        `
        Тема: Решение для холла

        Игорь, мы продумали решение для холла: стойка уходит под лестницу. Эскизы во вложении. На прошлой встрече вы просили что-нибудь спокойное.
               ^^^^^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
      ],
      good: [
        `
        Тема: Двери аптек

        После обхода я ещё раз пересмотрела снимки. У метро люди спешат. У сквера стоят и смотрят. Двери одинаковые, публика разная.

        Концепция прежняя, плёнка приедет во вторник. Напишите, пожалуйста, до 25 ноября, кто её примет.
        `,
        `
        Тема: Доступ к кассе

        Юра, касса в зале не видит новый прайс.

        Пришлите, пожалуйста, пароль администратора. Это не срочно.
        `,
        `
        Тема: Открытие катка

        Лариса Олеговна, каток сдан, лёд держит. Жду вас в пятницу в десять у входа, акт подпишем там же.
        `,
        `
        Тема: Стратегия для сети пекарен

        Белла Робертовна, добрый день!

        Во вложении стратегия продвижения на 2027 год. Покажу её вам лично в четверг, приеду к десяти, а файл пока для вашего директора.
        `,
        `
        Тема: Срочно: доступ к кассе

        Юра, только что звонил, не застал. Касса в зале не видит новый прайс, пришлите, пожалуйста, пароль администратора.
        `,
        `
        Тема: Подписи к фотографиям

        Юра, ничего срочного: когда будете в студии, посмотрите, пожалуйста, подписи на стене.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Двері аптек

        Після обходу я ще раз переглянула знімки. Біля метро люди поспішають. Біля скверу стоять і дивляться. Двері однакові, публіка різна.

        Представляємо концепцію: ваза, ступка і світло. Напишіть, будь ласка, до 25 листопада, чи замовляємо плівку.
        ^^^^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Тема: Доступ до каси

        Юро, каса в залі не бачить нового прайсу.

        Справа термінова. Надішліть, будь ласка, пароль адміністратора.
               ^^^^^^^^^ email-channel
        `,
        `
        Тема: Переїзд бібліотеки

        Галино Сергіївно, цим листом переїзд бібліотеки закінчено. За одинадцять днів перенесли 41 000 книжок, останній ящик розібрали в понеділок.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-channel

        Нічого не загублено, чотири стелажі замінили, каталог сходиться з полицями до дев'яти томів. Підпишіть, будь ласка, аркуш до п'ятниці, інакше страхування піде далі.
        `,
        `
        Тема: Вказівники в музеї

        Адо, ми придумали, як зв'язати дванадцять залів: відвідувач іде за одним листом. Ескізи у вкладенні.
             ^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Тема: Піч у пекарні на Садовій

        Піч зібрано, шви промазано, тяга рівна.
        ^^^^^^^^^^^ email-channel
        Підпишіть, будь ласка, акт до 27 листопада: у грудні бригада на іншому кінці області.
        `,
        `
        Тема: Кампанію «Літній сидр» завершено

        Пане Северине, добрий день!

        Кампанію завершено, ось повний звіт: 41 тисяча переглядів, 1 300 покупок, витрачено 96 тисяч зі 100. Найкраще спрацювали відео з саду, найгірше банери на порталах.
        ^^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Тема: Макет банера

        Яно, друкарня просить файл. Надішліть його, будь ласка, терміново, сьогодні до обіду.
                                                                ^^^^^^^^^ email-channel
        `,
        `
        Тема: Рішення для холу

        Ігоре, ми продумали рішення для холу: стійка йде під сходи. Ескізи у вкладенні. На минулій зустрічі ви просили щось спокійне.
               ^^^^^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
      ],
      good: [
        `
        Тема: Доступ до каси

        Юро, каса в залі не бачить нового прайсу.

        Надішліть, будь ласка, пароль адміністратора. Це не терміново.
        `,
        `
        Тема: Відкриття ковзанки

        Пані Ларисо, проєкт завершено, лід тримає. Чекаю на вас у п'ятницю о десятій біля входу, акт підпишемо там само.
        `,
        `
        Тема: Кампанію «Літній сидр» завершено

        Пане Северине, добрий день!

        Кампанію завершено, ось цифри: 41 тисяча переглядів, 1 300 покупок. Зустріньмось у вівторок, щоб я показала все на графіках; зустріч у вас чи в нас, як зручно.
        `,
        `
        Тема: Макет банера

        Яно, дзвонила вам двічі. Друкарня просить файл. Надішліть його, будь ласка, терміново, сьогодні до обіду.
        `,
        `
        Тема: Звіт за жовтень

        Пане Северине, у жовтні відео подивились 9 тисяч разів, банери вимкнули. Кампанія триває до Різдва, наступний звіт надішлю 1 грудня.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: The pharmacy doors

        After the walk I looked through the photos again. You and I talked about it in spring. At the tube people hurry. At the square they stand and look. The doors are the same, the crowd is not.

        This is our concept: a vase, a mortar and light. Please write by 25 November whether we order the film.
        ^^^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Subject: The till

        Hi Sue, the till does not see the new prices.

        This is urgent. Please send us the password.
                ^^^^^^ email-channel
        `,
        `
        Subject: Your waiting room

        Dear Dr Kerr,

        we have thought about the waiting room for a month, and this is how we would go about it.
                                                                ^^^^^^^^^^^^^^^^^^^^^^^ email-channel

        Let's go with numbers: patients take one at the door and see the screen from any seat. Please tell me by Wednesday if we may order; the printer has a lead time of three weeks.
        `,
        `
        Subject: The orangery

        The orangery is done, the vents open by themselves at twenty degrees.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-channel
        Please sign the handover sheet by 30 November: the scaffolders wait for it.
        `,
        `
        Subject: The signs in the museum

        Ada, we've found a way to tie the twelve rooms together: the visitor follows one letter. Sketches are attached.
             ^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Subject: The oven in Orchard Lane

        The oven is built and draws well.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-channel
        Please sign the completion certificate by 27 November: in December the crew is far away.
        `,
        `
        Subject: Our concept for the visitor centre

        Dear Mr Obi,

        attached is our concept for the visitor centre, 24 pages with plans and a first budget. The main idea is to enter through the mill.
        ^^^^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
        `
        Subject: Urgent: the licence key

        Hi Sue, the server will not start. Please send us the licence key.
                                           ^^^^^^ email-channel
        `,
        `
        Subject: A design for the lobby

        Dear Mr Chan, we've worked out a design for the lobby: the desk moves under the stairs. Sketches are attached. I can be reached by phone at any time.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ email-channel
        `,
      ],
      good: [
        `
        Subject: The pharmacy doors

        After the walk I looked through the photos again. You and I talked about it in spring. At the tube people hurry. At the square they stand and look. The doors are the same, the crowd is not.

        You saw our concept in September, and the film comes on Tuesday. Please write by 25 November who takes it in.
        `,
        `
        Subject: The till

        Hi Sue, the till does not see the new prices.

        Please send us the password. Nothing urgent.
        `,
        `
        Subject: The rink opens

        Dear Lara, the project is finished and the ice holds. I expect you on Friday at ten by the gate, and we sign the form there.
        `,
        `
        Subject: Our concept for the visitor centre

        Dear Mr Obi,

        attached is our concept for the visitor centre. I would like to walk you through it in person on Tuesday; would ten suit you?
        `,
        `
        Subject: Urgent: the licence key

        Hi Sue, I tried to ring you just now and left a message on your phone. The server will not start. Please send us the licence key.
        `,
        `
        Subject: Figures for October

        Dear Mr Obi, in October 2,300 people came, a third of them on Sundays. The project runs until May, and nothing is urgent. Please note the new opening hours.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Покажу это вам лично [дата и время].',
  uk: 'Покажу це вам особисто [дата й час].',
  en: 'I will walk you through it in person on [date and time].',
}
