import type { Meaning } from '../lexicon.ts'

/**
 * A promise with a back door: it holds if time, weather or luck allow it, as far as somebody can, if nothing comes up. And decisions after which
 * nobody has anything to do: something has to be done, all stay flexible, heads are put together. Source: S4 1.2.
 */
export const backDoor: Meaning = {
  ru: `
    если|когда|коли|ежели|насколько ..2 {resource} ..2 позвол*|подвед*|дадут|даст
    если|когда|коли|насколько позвол* ..1 {resource}
    когда|как|если ..1 дойдет|дойдут|подойдет ..2 очередь|черед|руки|ход|дело
    когда|как|если ..1 очередь|черед|руки|дело ..1 дойдет|дойдут|подойдет
    , когда|если|как ..4 позвол* ..1 {resource}
    если ..2 останется|останутся ..2 {resource}|время|времени|деньги|денег|силы|сил|место|места
    если ..1 не будет|случится|навалится ..2 завал*|аврал*|форс*|накладок|сюрприз*|пожар*|запар*
    если ничего|ничто ..1 не свалит*|помеша*|случит*|сорвет*|стряс*|произойд*|всплыв*|отвлеч*|вылезет
    если ничего|ничто срочн*|важн*|друг* ..1 не
    если ..1 все ..2 пойдет|идет|будет|сложится|сложится|выйдет ..1 гладко|хорошо|нормально|плану|ладно|удачно|ок
    звезды|карты|карта сойдутся|лягут|ляжет|легла
    при ..1 оказии
    плюс-минус $
    плюс-минус ..1 день|два|неделя|пара
    или|либо около|вроде ..1 того|этого
    сделает|сделаем|сделают|поможет|помогут ..1 что|чем|сколько ..1 сможет|сможем|смогут|получится|выйдет
    как|когда|если ..2 выдаст*|выкро*|разделает*|отпустит|отпустят|передышк*
    как|когда ..2 будет|буду|будем|будут ..1 мимо|поблизости|проезжать|проездом|настроени*
    подумает|подумают|подумаем|подумаю|поразмыслит|поразмыслим ..2 о|об|над|насчет|про|как|еще
    ^ ..2 подумает|подумают $
    держим|держать|держит ..3 в курсе $
    сориентируемся|покумека*|помозгу*|пораскин*|обмозгуем
    подходить|подходим|подойти ..3 гибко|индивидуально|пониманием
    дать|даем|дадим ..2 отлежаться|вылежаться|настояться|созреть
    надо|нужно|пора|стоит ..2 что-то|чего-нибудь|что-нибудь ..2 делать|сделать|решать|решить|менять|придумать
    не ..1 помешал*|повредил*|мешал* бы
    усилить|активизировать|углубить|улучшить|интенсифицировать|повысить|наращивать ..1 работу|качество|взаимодействие|контроль|внимание|коммуникацию|скорость|усилия
    на паузу|паузе|стопе|стоп
    друг другу навстречу
    если ..1 без ..1 сюрпризов|происшествий|накладок|приключений|осложнений|форс*
    как|лишь только ..2 {loose_when}
    смотря|глядя как|когда|сколько|по ..2
    когда|как|если ..1 окажется|окажусь|будет|буду ..1 рядом|поблизости|краях
    в своем|спокойном|удобном ..1 темпе|режиме
    , не горит|спешно|срочно $
    еще ..1 помозгует|покумекает|поразмыслит|помозгуем|подумает
    навстречу друг
  `,
  uk: `
    якщо|коли|як|наскільки ..2 {resource} ..2 дозвол*|підвед*|дадуть|дасть
    якщо|коли|наскільки дозвол* ..1 {resource}
    коли|як|якщо ..1 дійде|дійдуть|підійде ..2 черга|руки|хід|діло|справа
    коли|як|якщо ..1 черга|руки|діло|справа ..1 дійде|дійдуть|підійде
    , коли|якщо|як ..4 дозвол* ..1 {resource}
    якщо ..2 лишиться|залишиться|лишаться|залишаться ..2 {resource}|час|часу|гроші|грошей|сили|сил|місце|місця
    якщо ..1 не буде|трапиться|навалиться ..2 завал*|аврал*|форс*|накладок|сюрприз*|пожеж*|запар*
    якщо нічого|ніщо ..1 не звалит*|завад*|трапит*|зірвет*|станет*|вилізе|відверн*
    якщо нічого|ніщо термінов*|важлив*|інш* ..1 не
    якщо ..1 все|усе ..2 піде|йде|буде|складеться|вийде ..1 гладко|добре|нормально|планом|плану|вдало|ок
    зірки|карти|карта зійдуться|ляжуть|ляже|лягла
    при|за ..1 оказії
    плюс-мінус $
    плюс-мінус ..1 день|два|тиждень|пара
    чи|або близько|десь ..1 того|цього|так
    зробить|зробимо|зроблять|допоможе|допоможуть ..1 що|чим|скільки ..1 зможе|зможемо|зможуть|вийде|вдасться
    як|коли|якщо ..2 випаде|видасться|викро*|впорається|упорається|відпустить|відпустять|перепочин*
    як|коли ..2 буде|буду|будемо|будуть ..1 повз|поблизу|проїжджати|проїздом
    подумає|подумають|подумаємо|подумаю|поміркує|поміркують ..2 про|над|щодо|як|ще
    ^ ..2 подумає|подумають $
    тримаємо|тримати|тримає ..3 в|у курсі $
    зорієнтуємося|зорієнтуємось|помізку*|покумека*|обмізкуємо|покметимо
    підходити|підходимо|підійти ..3 гнучко|індивідуально|розумінням
    дати|даємо|дамо ..2 відлежатися|відлежатись|вилежатися|настоятися|дозріти
    треба|потрібно|пора|варто|слід ..2 щось|чогось ..2 робити|зробити|вирішувати|вирішити|міняти|змінювати|придумати
    не ..1 завадил*|зашкодил*|завадить|зашкодить б|би
    не ..1 завадить|зашкодить
    на паузу|паузі|стопі|стоп
    якщо ..1 без ..1 сюрпризів|пригод|накладок|ускладнень|форс*
    щойно ..2 {loose_when}
    як|ледь тільки ..2 {loose_when}
    дивлячись як|коли|скільки|по ..2
    коли|як|якщо ..1 опиниться|опинюся|буде|буду ..1 поруч|поблизу|краях
    у|в своєму|спокійному|зручному ..1 темпі|режимі
    , не горить|терміново|спішно $
    десь наприкінці|посередині|ближче
    ще ..1 помізкує|покумекає|поміркує|помізкуємо|подумає
    одна|одне|один одній|одному назустріч
    назустріч одна|один|одне
    в|у осяжному|доступному майбутньому
  `,
  en: `
    if|when|should|where|provided|assuming ..2 {resource} ..3 allow|permit|let|lets|plays|play|holds|cooperates
    {resource} permitting|allowing
    when|once|if ..1 turn|time|moment comes
    if|as|when|once {we} ..1 get|gets round|around to
    if|provided|providing|assuming|unless|long ..2 nothing|something ..3 urgent|else|lands|comes|crops|gets|intervenes|happens|turns|goes|dramatic
    next|any time he|she|they|we|i|you|somebody|someone|Aa ..1 is|are|passes|pass|drops|comes|goes|happens|drives
    once|when|until|if|as ..4 breather|headspace|bandwidth|lull
    do|does|will what|whatever|everything ..2 can about|with|for|on|to
    do|does|will do what|whatever|everything ..2 can
    with ..3 luck
    if|when ..6 mood
    give|gives|given|giving ..2 some|further|more|little ..1 thought|thoughts
    or thereabouts
    or so $
    give or take $
    give or take ..1 day|days|week|couple
    if|as|once ..1 all|everything|things goes|go|runs|run|pan|pans|works|work ..1 well|smoothly|plan|out
    all|everything going ..1 well|smoothly|plan
    as|how things|matters|it develop|develops|unfold|unfolds|progress|evolve|evolves|pan|pans|shape|shapes
    keep|keeps|keeping ..3 posted|informed|updated|abreast $
    stay|remain|be|keep flexible|open-minded
    stay|remain|be|keep ..1 flexible ..1 about|on|over|with
    show|shows|showing ..1 goodwill|flexibility|understanding|patience
    put|puts|putting ..2 heads together
    let ..1 it|this|that|idea|matter|topic|question|subject rest|lie|sit|breathe
    something|somebody ..1 has|have|needs|must|should|ought ..1 be|to|do ..2 done|happen|about|something
    step|gear|ramp|stepping|gearing ..1 up ..2 efforts|effort|work
    in ..1 foreseeable
    see where|whether we|things|it|this ..2 stand|stands|are|goes|go|lead|leads|gets|takes
    idea|question|topic|matter|project|plan ..2 parked|shelved|paused|frozen
    put|puts|is|are|stays|remains|idea|question|topic|project|plan ..2 on ice|pause
    barring ..2
    hands ..2 free
    depending on how|whether ..3
    when|if|once|whenever he's|she's|they're|we're|i'm nearby|passing|around
    when|if|once|whenever he's|she's|they're|we're|i'm in ..1 area|neighbourhood|vicinity
    when|if|once|whenever Aa|he|she|they|we|i is|are ..1 nearby|passing|around
    when|if|once|whenever Aa|he|she|they|we|i is|are in ..1 area|neighbourhood|vicinity
    at ..1 own|leisurely pace
    , not urgent $
    no pressure|haste $
    have|has|having another think
    on ..1 back burner
    would|might ..1 come in ..1 handy|useful
    wouldn't|not go|come|be amiss|astray
  `,
  except: {
    uk: `
      якщо ..1 дощ
      якщо !погода|графік|бюджет|здоров'я не !буде|трапиться|навалиться
    `,
    en: `
      next|any time ..5 on|by #
      next|any time ..5 , ?on|by #
    `,
  },
}
