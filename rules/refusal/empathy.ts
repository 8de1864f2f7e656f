import { refusalOf } from '../../core/document/letter/refusal.ts'
import { showsUnderstanding } from '../../core/document/letter/understanding.ts'
import { defineRule } from '../../core/rule.ts'
import { insertBeforeNo } from '../mends.ts'

export const refusalEmpathy = defineRule({
  id: 'refusal-empathy',
  kinds: ['email'],
  severity: 'warning',
  source: 'S3',
  summary: {
    ru: 'Отказ начинается с понимания.',
    uk: 'Відмова починається з розуміння.',
    en: 'A refusal begins with understanding.',
  },
  why: {
    ru: 'Эмпатическое «нет» начинается с понимания: прежде чем отказать, покажите, что видите положение клиента и его чувства. Повторить просьбу — ещё не значит её понять.',
    uk: 'Емпатичне «ні» починається з розуміння: перш ніж відмовити, покажіть, що бачите становище клієнта і його почуття. Повторити прохання — ще не означає його зрозуміти.',
    en: "The empathetic no begins with understanding: before you refuse, show that you see the client's situation and feelings. Repeating the request is not yet understanding it.",
  },
  excuses: { missing: { acts: ['empathy'], place: 'body', from: -1 } },
  messages: {
    missing: {
      ru: 'Перед отказом нет ни слова о положении клиента. Скажите, что для него значит эта просьба.',
      uk: 'Перед відмовою немає ані слова про становище клієнта. Скажіть, що для нього означає це прохання.',
      en: "Not a word about the client's situation. Before the no, say what the request means to them.",
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить понимание перед отказом',
      uk: 'Додати розуміння перед відмовою',
      en: 'Add understanding before the no',
    },
  },
  *check({ document }) {
    const no = refusalOf(document)
    if (!no || showsUnderstanding(document, no.sentence)) return
    yield {
      message: 'missing',
      at: no.act.span,
      mends: () => [{ title: 'insert', edits: [insertBeforeNo(document, no.sentence.span, TEXT[document.language])] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Скидка на абонемент

        Камилла, вы просили скидку в тридцать процентов на группу.
        Дать её мы не можем: тренеры получают с каждого места. Предлагаю пробное занятие для всех восьмерых.
        ^^^^^^^^^^^^^^^^^^^ refusal-empathy
        `,
        `
        Тема: Перенос концерта на март

        Здравствуйте, Эдуард Карлович.
        Перенести концерт на март не получится, зал расписан до мая. Могу предложить 11 февраля.
                                  ^^^^^^^^^^^^ refusal-empathy
        `,
        `
        Тема: Олени на ёлку

        Галина, спасибо за приглашение на 19 декабря. Олени в центр города не поедут: они боятся салютов. Предлагаем двух пони.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refusal-empathy
        `,
      ],
      good: [
        `
        Тема: Три вопроса о переводе

        Вячеслав Игоревич, отвечаю на ваши вопросы по порядку.

        1. Заверение. Ездим к нотариусу сами, хватает сорока минут.
        2. Апостиль. Его мы не ставим, этим занимается Лев Тарн, он ждёт звонка.
        3. Срок. Готово будет 18 июня.
        `,
        `
        Тема: Печь в мастерской

        Первые сутки после обмазки включать печь нельзя: глина должна отдать воду. Потом топите смело.
        `,
        `
        Тема: Ночная съёмка в оранжерее

        Кирилл, сцена без луны за стеклом уже другая сцена, второй раз такую актрису на один день не соберёшь.

        Ночью оранжерею открыть мы не сможем: бабочки спят. Предлагаю рассвет, в пять утра им уже можно.
        `,
        `
        Тема: Четыре рассылки в декабре

        Анатолий Фёдорович, четвёртую рассылку не делаем, как вы и просили: тексты трёх других пришлю в среду.
        `,
        `
        Тема: Монтаж ночью

        Вы открываетесь двадцать восьмого, и каждый день без витрины вам в убыток. Ночью ставить не станем: рядом жилой дом.
        `,
        `
        Тема: Скидка на абонемент

        Камилла, понимаю, что на восьмерых сумма выходит ощутимая.
        Скидку в тридцать процентов дать не можем: тренеры получают с каждого места. Предлагаю пробное занятие для всех.
        `,
        `
        Тема: Перенос концерта на март

        Эдуард Карлович, представляю, каково собирать оркестр заново из-за болезни двух валторн.
        Перенести концерт на март не получится, зал расписан до мая. Могу предложить 11 февраля.
        `,
        `
        Тема: Показ мод в депо

        Ярослава, понимаю, как некстати эта новость за неделю до показа.
        Пустить зрителей в депо не сможем: пути под током. Могу предложить склад через дорогу.
        `,
        `
        Тема: Экскурсия в запасники

        Роман Ильич, жаль, что ваши студенты приехали так издалека, а двери закрыты.
        Пустить группу в запасники не сможем: там сейчас травят жучка. Могу предложить лекцию хранителя в зале.
        `,
        `
        Тема: Халаты для четвёртого отделения

        Алевтина Юрьевна, раскроили 60 халатов. Ткань с полосой в крой не пускаем: полоса на спине съезжает. Пришлите, пожалуйста, рост троих новых сотрудников.
        `,
        `
        Тема: Задник для «Чайки»

        Марк Аронович, ткань покрасили, тон ваш. Шов посередине прятать не станем, вы сами говорили, что он там к месту.
        `,
        `
        Тема: Картон на декабрь

        Денис, посчитали картон под обе фасовки, как вы хотели. Почему одной партией дешевле, разжёвывать не буду, это азбука любого закупщика.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Безкоштовна доставка квітів

        Ларисо, ви просили возити букети безкоштовно.
        Ми цього не зробимо, бо пальне подорожчало. Натомість можемо возити двічі на тиждень за одну ціну.
                 ^^^^^^^^^^ refusal-empathy
        `,
        `
        Тема: Рецепт паски

        Пане Остапе, рецепт паски ми не передаємо: він належить родині пекаря.
                                     ^^^^^^^^^^^^ refusal-empathy
        Пропоную готове тісто в діжках, щоранку свіже.
        `,
        `
        Тема: Креслення млина

        Пане Остапе, дати вам креслення млина ми не можемо: вони належать музею.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refusal-empathy
        Пропоную зустрітися в архіві, копії там безплатні.
        `,
        `
        Тема: Олені на ялинку

        Пані Гелено, дякуємо за запрошення на 19 грудня. Олені в центр міста не поїдуть: вони бояться салютів. Пропонуємо двох поні.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ refusal-empathy
        `,
      ],
      good: [
        `
        Тема: Три питання про переклад

        В’ячеславе Ігоровичу, відповідаю на ваші питання по черзі.

        1. Засвідчення. До нотаріуса їздимо самі, вистачає сорока хвилин.
        2. Апостиль. Його ми не ставимо, цим займається Лев Тарн, він чекає дзвінка.
        3. Строк. Готово буде 18 червня.
        `,
        `
        Тема: Піч у майстерні

        Першу добу після обмазки вмикати піч не можна: глина має віддати воду. Потім паліть сміливо.
        `,
        `
        Тема: Нічна зйомка в оранжереї

        Кириле, сцена без місяця за склом уже інша сцена, вдруге таку акторку на один день не збереш.

        Уночі відчинити оранжерею ми не зможемо: метелики сплять. Пропоную світанок, о п'ятій ранку їм уже можна.
        `,
        `
        Тема: Чотири розсилки у грудні

        Анатолію Федоровичу, четверту розсилку не робимо, як ви й просили: тексти трьох інших надішлю в середу.
        `,
        `
        Тема: Безкоштовна доставка квітів

        Ларисо, розумію, що доставка з’їдає половину прибутку з маленького букета.
        Возити безкоштовно не зможемо, бо пальне подорожчало. Натомість можемо возити двічі на тиждень за одну ціну.
        `,
        `
        Тема: Рецепт паски

        Пане Остапе, бачу, як вам хочеться пекти цю паску у своїй кав’ярні.
        Рецепт ми не передаємо: він належить родині пекаря. Пропоную готове тісто в діжках, щоранку свіже.
        `,
        `
        Тема: Репетиція в костелі

        Пане Юліане, бачу, як вас підвела зала за тиждень до концерту.
        Пустити оркестр у костел не зможемо, бо там сохне розпис. Пропоную каплицю, у ній тепло.
        `,
        `
        Тема: Плитка для кухні

        Пане Ігоре, розкладку на фартух зробив. Темну затірку туди не кладемо: біля плити вона вигоряє плямами. Гляньте, будь ласка, і напишіть до вівторка.
        `,
        `
        Тема: Задник для «Чайки»

        Марку Ароновичу, тканину пофарбували, тон ваш. Шов посередині ховати не будемо, ви самі казали, що він там доречний.
        `,
        `
        Тема: Картон на грудень

        Денисе, порахували картон на обидві фасовки, як ви хотіли. Чому однією партією дешевше, розжовувати не буду, це азбука будь-якого закупника.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Filming in the reading room

        Dear Ms Tran, you wanted two hours in the reading room with a crane.
        We cannot allow it, because the lamps fade the maps. Could you tell me whether a photograph would do instead?
        ^^^^^^^^^^^^^^^ refusal-empathy
        `,
        `
        Subject: Free alterations

        Mrs Sato, you asked us to take in six dresses free of charge.
        We cannot do that: it is a day's work. We can offer six for the price of four.
        ^^^^^^^^^ refusal-empathy
        `,
        `
        Subject: Opening the museum on Monday

        Dear Gareth,
        we will not be able to open on Monday: the guards have their day off. How about Tuesday at eight, before the public?
        ^^^^^^^^^^^^^^^^^^^ refusal-empathy
        `,
      ],
      good: [
        `
        Subject: Your three questions about the translation

        Dear Victor, here is your list, point by point.

        1. Certifying. We go to the notary ourselves, forty minutes will do.
        2. The apostille. We don't do that one, Leo Tarn handles it and waits for your call.
        3. When. It is ready on 18 June.
        `,
        `
        Subject: Filming in the palm house at night

        Dear Cyril,

        a scene without the moon behind the glass is another scene, and nobody gets that actress for one day twice.

        We cannot open the palm house at night: the butterflies sleep. We can offer dawn, by five they can take the lamps.
        `,
        `
        Subject: Four mailings in December

        Dear Mr Feather,
        we don't send the fourth mailing, as you asked: the texts of the other three reach you on Wednesday.
        `,
        `
        Subject: Free alterations

        Mrs Sato, I can see how upsetting it is to find six dresses too wide a week before the recital.
        We cannot alter them free of charge, because each one has to be unpicked by hand. We can offer the six for the price of four.
        `,
        `
        Subject: Opening the museum on Monday

        Dear Gareth, with the coach already booked, this is awkward for you, I know.
        We will not be able to open on Monday: the guards have their day off. How about Tuesday at eight?
        `,
        `
        Subject: Logs for the hotel

        Björn, both trailers of beech arrive on Thursday, split and dry. We cannot stack them in the cellar, though: the door is too narrow.
        `,
        `
        Subject: The rehearsal dinner

        Dear Mr and Mrs Kaminski, we cannot wait to see the orchard lit up.
        The tables are laid for forty, and we cannot thank your neighbour enough for the extra chairs.
        `,
        `
        Subject: Rooms for the choir in Ghent

        Mr Adkins, thirty-one beds are taken. We're not paying the city tax in advance, it is settled on the spot. Please check the passport numbers by Friday.
        `,
      ],
    },
  },
})

const TEXT = {
  ru: 'Понимаю, [что это значит для вас].',
  uk: 'Розумію, [що це означає для вас].',
  en: 'I understand [what this means for you].',
}
