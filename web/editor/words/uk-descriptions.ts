// Що означають поля: пояснення зі схеми українською, за англійським текстом.
export const descriptions: Readonly<Record<string, string>> = {
  'A story for the Story Widget, format version 1. Types of text: *text* is plain; *md* may hold inline Markdown; *MD* may hold whole Markdown. Raw HTML is shown as text.':
    'Історія для Story Widget, формат версії 1. Види тексту: *text* — звичайний; *md* може мати Markdown у рядку; *MD* — увесь Markdown. HTML показується як текст.',
  'The address of this schema, for editors.': 'Адреса цієї схеми, для редакторів.',
  'Your own name for the story. Not shown.': 'Ваша власна назва історії. Читачі її не бачать.',
  'Where the story lives (url). What readers copy links there; without it, to the page that shows the story.':
    'Де живе історія (url). Туди ведуть посилання на скопійоване; без неї — на сторінку, що показує історію.',
  'Language of the story (BCP 47). It decides the widget’s own words, how dates and numbers are written, and the direction.':
    'Мова історії (BCP 47). Від неї залежать слова віджета, запис дат і чисел та напрям письма.',
  'Whether the story starts with a list of its contents, made of the titles of its blocks and the subheads in its text.':
    'Чи починається історія зі змісту: назв її блоків і підзаголовків у тексті.',
  'Direction of the text. By default that of the language.':
    'Напрям тексту. Зазвичай той, що має мова.',
  'The headline (md).': 'Заголовок (md).',
  'The sentence or two under the headline (md).': 'Одне-два речення під заголовком (md).',
  'Who wrote the story, in the order of the byline.': 'Хто написав історію, у порядку підпису.',
  'When the story was first published (date).': 'Коли історію вперше опубліковано (date).',
  'When the story was last changed (date).': 'Коли історію востаннє змінено (date).',
  'The story, block by block, in order.': 'Історія, блок за блоком, по порядку.',
  'The part of the site that the story belongs to. With an address it becomes the way back, “To News and Stories”.':
    'Частина сайту, до якої належить історія. З адресою стає шляхом назад: «До новин».',
  'The section’s name (text).': 'Назва розділу (text).',
  'The section’s page (url).': 'Сторінка розділу (url).',
  'Somebody in the byline.': 'Хтось із підпису.',
  'The author’s name (text).': 'Ім’я автора (text).',
  'What the author does (text).': 'Що робить автор (text).',
  'The author’s page (url).': 'Сторінка автора (url).',
  'Whether the author is a person or an organization, such as an agency. Not shown: search engines read it.':
    'Чи автор — людина, чи організація, як-от агенція. Читачі цього не бачать: це для пошукових систем.',
  'Who answers for the story. Not shown: search engines, networks and previews of links read it.':
    'Хто відповідає за історію. Читачі цього не бачать: це для пошукових систем, мереж і показу посилань.',
  'The publisher’s name (text).': 'Назва видання (text).',
  'The publisher’s site (url).': 'Сайт видання (url).',
  'A page with the principles that the publisher works by (url).':
    'Сторінка з принципами, за якими працює видання (url).',
  'A picture, with what it shows in words.': 'Зображення і опис того, що на ньому.',
  'The picture’s address: http, https or relative (url).':
    'Адреса зображення: http, https або відносна (url).',
  'What the picture shows, for those who do not see it (text). "" if it only decorates.':
    'Що на зображенні, для тих, хто його не бачить (text). "" якщо воно лише прикрашає.',
  'Stands below the picture (md).': 'Стоїть під зображенням (md).',
  'Who made the picture (text).': 'Хто зробив зображення (text).',
  'In pixels. With width and height nothing moves when the picture arrives.':
    'У пікселях. З шириною й висотою нічого не рухається, коли зображення з’являється.',
  'Where a quotation or a fact comes from. Always shown.':
    'Звідки цитата чи факт. Показується завжди.',
  'Of the document or page (text).': 'Назва документа чи сторінки (text).',
  'Where to read it (url).': 'Де це прочитати (url).',
  'Who published it (text).': 'Хто це опублікував (text).',
  'When it was published (date).': 'Коли це опубліковано (date).',
  'What kind of block this is. It decides which other fields there are.':
    'Який це блок. Від цього залежить, які ще є поля.',
  'Names the block for block="…" and for links to it; unique in the story. Default: type and number, as quote-2.':
    'Називає блок для block="…" і для посилань на нього; одна на історію. Типово: тип і номер, як quote-2.',
  'Language of this block (BCP 47), if it is not the story’s.':
    'Мова цього блока (BCP 47), якщо вона не та, що в історії.',
  'A part of the story.': 'Частина історії.',
  'Body text.': 'Основний текст.',
  'The text (MD): paragraphs, headings, lists, tables, links, emphasis. # is the heading level just below the headline.':
    'Текст (MD): абзаци, заголовки, списки, таблиці, посилання, виділення. # — заголовок на рівень нижче головного.',
  'What was said, by whom, when, where, and how we know.':
    'Що сказано, ким, коли, де і звідки це відомо.',
  'The words, without quotation marks; those of the language are added (md).':
    'Слова без лапок; лапки мови додаються самі (md).',
  'How much room the quotation takes.': 'Скільки місця займає цитата.',
  'How much room the picture takes.': 'Скільки місця займає зображення.',
  'Boxes of large figures, or bars on one scale: label, bar and value in a row.':
    'Великі числа або смуги на одній шкалі: назва, смуга й значення в рядку.',
  'A mark on the scale of the bars, such as the seats that are needed, and what it is called.':
    'Позначка на шкалі смуг, наприклад потрібна кількість місць, і як вона зветься.',
  'Where the mark stands, in the unit and scale of the first fact.':
    'Де стоїть позначка, в одиницях і масштабі першого факту.',
  'What the mark means (text); without it “Majority” in the story’s language.':
    'Що означає позначка (text); без цього — «Більшість» мовою історії.',
  'As wide as the text.': 'Завширшки як текст.',
  'About half of it, with words beside where there is room.':
    'Десь половина цього, зі словами поруч, де є місце.',
  'Wider than the text.': 'Ширше за текст.',
  'As wide as the story.': 'Завширшки як уся історія.',
  'A large figure for each fact.': 'Велике число для кожного факту.',
  'A row for each fact, its bar on the scale of all.':
    'Рядок для кожного факту, смуга на спільній шкалі.',
  'Where the title leads (url).': 'Куди веде заголовок (url).',
  'A card, or a pull quote: a sentence of the text repeated, larger.':
    'Картка або винесена цитата: речення з тексту, повторене більшим.',
  'Who said it.': 'Хто це сказав.',
  'The speaker’s name (text).': 'Ім’я того, хто говорить (text).',
  'The speaker’s office or part in the story (text).': 'Посада чи роль в історії (text).',
  'For whom the speaker spoke (text).': 'Від чийого імені сказано (text).',
  'A page about the speaker (url).': 'Сторінка про того, хто говорить (url).',
  'When, where and on what occasion it was said.': 'Коли, де й з якої нагоди це сказано.',
  'When it was said (date).': 'Коли це сказано (date).',
  'Where it was said (text).': 'Де це сказано (text).',
  'At which event (md).': 'На якій події (md).',
  'The words in the language they were said in, behind “Show original”.':
    'Слова мовою, якою їх сказано, за кнопкою «Показати оригінал».',
  'The language it was said in (BCP 47).': 'Мова, якою це сказано (BCP 47).',
  'The words as they were said (text).': 'Слова, як їх сказано (text).',
  'The words in the story’s language, behind “Show translation”, where the quotation is in the one it was said in.':
    'Слова мовою історії, за кнопкою «Показати переклад», де цитата стоїть мовою, якою її сказано.',
  'The language it was translated into (BCP 47).': 'Мова перекладу (BCP 47).',
  'The words, translated (text).': 'Слова в перекладі (text).',
  'Figures with their units, dates and sources.': 'Числа з одиницями, датами й джерелами.',
  'The box’s title (text).': 'Назва блока (text).',
  'A sentence before the facts (md).': 'Речення перед фактами (md).',
  'The facts, in order.': 'Факти, по порядку.',
  'Whether the box is folded until a reader opens it.':
    'Чи блок згорнутий, доки читач його не відкриє.',
  'A figure, or another fact, and how we know.': 'Число або інший факт, і звідки це відомо.',
  'What the fact is about (md).': 'Про що факт (md).',
  'A number, which is written as people write it in the story’s language, or text.':
    'Число, записане так, як це роблять мовою історії, або текст.',
  'A three-letter ISO 4217 code (EUR, UAH) means money; anything else stands after the number (text).':
    'Трилітерний код ISO 4217 (EUR, UAH) означає гроші; усе інше стоїть після числа (text).',
  'What the value is counted in.': 'У чому рахується значення.',
  'How exact the value is. Always shown and copied with it.':
    'Наскільки точне значення. Завжди показується й копіюється разом із ним.',
  'What else is to be known (md).': 'Що ще варто знати (md).',
  'The day, month or year the figure is from (date). Marked for readers once it is more than a year ago.':
    'День, місяць чи рік, за який число (date). Коли минає понад рік, читачам це позначено.',
  'The whole that the value is a part of, in the same unit and scale. Draws a bar.':
    'Ціле, частиною якого є значення, у тих самих одиницях і порядку. Малює смужку.',
  'The whole’s number.': 'Число цілого.',
  'What the whole is (text).': 'Що таке ціле (text).',
  'Links to other pages.': 'Посилання на інші сторінки.',
  'Stands above the links (text). Default “Related”, in the story’s language.':
    'Стоїть над посиланнями (text). Типово «Читайте також», мовою історії.',
  'How the links are laid out.': 'Як розташовані посилання.',
  'The links, in order.': 'Посилання, по порядку.',
  'A page to read next.': 'Сторінка, яку варто прочитати далі.',
  'The page: http, https, mailto, tel or relative (url).':
    'Сторінка: http, https, mailto, tel або відносна (url).',
  'The page’s title (text).': 'Назва сторінки (text).',
  'A sentence about it (text).': 'Речення про неї (text).',
  'A word or two above the title (text).': 'Слово чи два над назвою (text).',
  'Whose page it is (text).': 'Чия це сторінка (text).',
  'A picture with caption and credit.': 'Зображення з підписом і автором.',
  'What happened when.': 'Що й коли сталося.',
  'The timeline’s title (text).': 'Назва хронології (text).',
  'The events, shown in the order given.': 'Події, у тому порядку, в якому їх дано.',
  'What happened on a day, in a month or in a year.': 'Що сталося в певний день, місяць чи рік.',
  'When, as exactly as is known (date); also 1914/1918 or 1890~.':
    'Коли, настільки точно, наскільки відомо (date); також 1914/1918 або 1890~.',
  'What happened (md).': 'Що сталося (md).',
  'More about it (MD).': 'Докладніше (MD).',
  'Each answer is folded until its question is opened.':
    'Кожна відповідь згорнута, доки не відкрито запитання.',
  'Stands above the questions (text).': 'Стоїть над запитаннями (text).',
  'The questions, in order.': 'Запитання, по порядку.',
  'Whether each answer is folded until its question is opened, or all are open.':
    'Чи відповіді згорнуті, доки не відкрито запитання, чи всі відкриті.',
  'A question with its answer.': 'Запитання з відповіддю.',
  'The question (md).': 'Запитання (md).',
  'The answer (MD).': 'Відповідь (MD).',
  'Who somebody is.': 'Хто це.',
  'Whom the profile is about (text).': 'Про кого йдеться (text).',
  'The person’s office or part in the story (text).': 'Посада людини чи її роль в історії (text).',
  'What there is to know (MD).': 'Що варто знати (MD).',
  'Where the name leads (url).': 'Куди веде ім’я (url).',
  'The story in a few lines.': 'Історія в кількох рядках.',
  'Stands above the points (text). Default “Key points”, in the story’s language.':
    'Стоїть над тезами (text). Типово «Головне», мовою історії.',
  'The points, in order (md).': 'Тези, по порядку (md).',
  'One point (md).': 'Одна теза (md).',
  // Значення, з яких вибирають.
  'A quotation with its speaker and source.': 'Цитата з тим, хто говорить, і джерелом.',
  'Questions with folded answers.': 'Запитання зі згорнутими відповідями.',
  'A quotation with its attribution.': 'Цитата з підписом.',
  'Repeats a sentence of the text, larger.': 'Повторює речення тексту більшим.',
  'One below the other.': 'Одне під одним.',
  'Side by side, with pictures.': 'Поруч, із зображеннями.',
  'One line: “Read more: …”.': 'Один рядок: «Читайте також: …».',
  'Pictures that belong together, each with its caption. Readers open them large.':
    'Зображення, що належать разом, кожне зі своїм підписом. Читачі відкривають їх великими.',
  'Stands above the pictures (text).': 'Стоїть над зображеннями (text).',
  'The pictures, in order.': 'Зображення, по порядку.',
  'How they stand: in a grid, two side by side, or two in one frame with a slider between them.':
    'Як вони стоять: сіткою, два поруч або два в одній рамці з повзунком між ними.',
  'A film with its files, poster, captions and transcript. Nothing but the poster is fetched before a reader plays it.':
    'Відео з файлами, обкладинкою, субтитрами й розшифровкою. Доки читач його не ввімкне, завантажується лише обкладинка.',
  'Stands above the player, and names it (text).': 'Стоїть над програвачем і називає його (text).',
  'The files, of which a browser takes the first that it can play.':
    'Файли, з яких браузер бере перший, що може програти.',
  'Files of captions, one for each language.': 'Файли субтитрів, по одному на мову.',
  'The words that are spoken, behind a fold (MD).': 'Сказані слова, згорнуті (MD).',
  'Whether somebody speaks. Where nobody does, nothing is to be captioned.':
    'Чи хтось говорить. Де ніхто не говорить, субтитри не потрібні.',
  'Stands below the player (md).': 'Стоїть під програвачем (md).',
  'Who made it (text).': 'Хто це зробив (text).',
  'How long it is, in seconds.': 'Тривалість у секундах.',
  'One of the files of a recording.': 'Один із файлів запису.',
  'The file’s address: http, https or relative (url).':
    'Адреса файлу: http, https або відносна (url).',
  'What kind of file it is (text).': 'Який це файл (text).',
  'What is said and heard, as a WebVTT file.': 'Що сказано й чутно, у файлі WebVTT.',
  'The language of the captions (BCP 47).': 'Мова субтитрів (BCP 47).',
  'What the choice is called (text). Default: the language’s own name.':
    'Як цей вибір називається (text). Типово: власна назва мови.',
  'Sound with its files, cover and transcript. Nothing but the cover is fetched before a reader plays it.':
    'Звук із файлами, обкладинкою й розшифровкою. Доки читач його не ввімкне, завантажується лише обкладинка.',
  'A post, film or page of another site, as a card with its words and a link. Pages say in the attribute `embeds` what may be shown within the story.':
    'Допис, відео чи сторінка іншого сайту: картка з його словами й посиланням. Що можна показати в самій історії, каже сторінка в атрибуті `embeds`.',
  'The post, film or page (url).': 'Допис, відео чи сторінка (url).',
  'Of the film or page (text). This or the text is needed.':
    'Назва відео чи сторінки (text). Потрібна вона або текст.',
  'The words of the post, or what is to be seen (MD).': 'Слова допису або що там видно (MD).',
  'Who wrote it (text).': 'Хто це написав (text).',
  'When it was written (date).': 'Коли це написано (date).',
  'Width and height of the frame, if the page allows one.':
    'Ширина й висота рамки, якщо сторінка її дозволяє.',
  'Figures and words in rows and columns. Readers can sort it.':
    'Числа і слова в рядках та стовпцях. Читачі можуть їх упорядкувати.',
  'What the table shows (md).': 'Що показує таблиця (md).',
  'The columns, in order: at most 32.': 'Стовпці, по порядку: щонайбільше 32.',
  'The rows, in order: at most 500, each with a cell for each column. The first cell heads its row.':
    'Рядки, по порядку: щонайбільше 500, у кожному клітинка на кожен стовпець. Перша клітинка називає рядок.',
  'A row: its cells.': 'Рядок: його клітинки.',
  'The day that the figures are of (date).': 'День, на який ці числа (date).',
  'So many rows are shown, and the others behind a button.':
    'Стільки рядків показується одразу, а решта — за кнопкою.',
  'A column with what heads it.': 'Стовпець і його заголовок.',
  'Heads the column (md).': 'Заголовок стовпця (md).',
  'What is in it. Numbers stand at the end of their column; dates are written as the language does.':
    'Що в ньому. Числа стоять у кінці стовпця; дати пишуться так, як пише мова.',
  'The side on which its cells stand. Default: numbers at the end, others at the start.':
    'З якого боку стоять клітинки. Типово: числа в кінці, решта на початку.',
  'Words (md), a number, or null for a gap.': 'Слова (md), число; порожньо, якщо нічого немає.',
  'Figures as a drawing, with the same numbers as a table behind a fold.':
    'Числа малюнком, і ті самі числа у згорнутій таблиці.',
  'Lying bars, standing columns, a line, or the parts of one bar.':
    'Лежачі смуги, стоячі стовпчики, лінія або частини однієї смуги.',
  'Stands above the chart (text).': 'Стоїть над діаграмою (text).',
  'What is to be seen in the drawing, for those who do not see it (text).':
    'Що видно на малюнку, для тих, хто його не бачить (text).',
  'The points, in order: at most 200.': 'Значення, по порядку: щонайбільше 200.',
  'What the values are counted in (text). An ISO 4217 code in capitals is money.':
    'У чому рахуються значення (text). Код ISO 4217 великими літерами — це гроші.',
  'What the values are counted in thousands, millions or billions of.':
    'Чи рахуються значення в тисячах, мільйонах або мільярдах.',
  'The label of the point that stands out (text).': 'Назва значення, яке треба виділити (text).',
  'A value with its label.': 'Значення зі своєю назвою.',
  'Whose or which value it is (text). A date is written as the language does.':
    'Чиє це значення чи яке (text). Дата пишеться так, як пише мова.',
  'A number, or null for a gap.': 'Число; порожньо, якщо його немає.',
  'The piece of a recording in which it is said.': 'Уривок запису, у якому це сказано.',
  'The recording: http, https or relative (url).': 'Запис: http, https або відносна адреса (url).',
  'Where the words begin, in seconds.': 'Де слова починаються, у секундах.',
  'Where they end, in seconds.': 'Де вони закінчуються, у секундах.',
  'The words that are heard, behind a fold (MD).': 'Слова, які чутно, згорнуті (MD).',
  'Pictures that belong together.': 'Зображення, які належать разом.',
  'A film with captions and transcript.': 'Відео із субтитрами й розшифровкою.',
  'Sound with its transcript.': 'Звук із розшифровкою.',
  'A post, film or page of another site.': 'Допис, відео чи сторінка іншого сайту.',
  'A table of data with a caption.': 'Таблиця даних із підписом.',
  'A chart of one series, with its numbers.': 'Діаграма одного ряду з його числами.',
  'Rows of pictures.': 'Ряди зображень.',
  'Two side by side.': 'Два поруч.',
  'Two of one place, with a slider between them.': 'Два того самого місця, з повзунком між ними.',
  'Bars that lie: for names.': 'Лежачі смуги: для назв.',
  'Columns that stand: for a few years.': 'Стоячі стовпчики: для кількох років.',
  'A line: for many days.': 'Лінія: для багатьох днів.',
  'Parts of one bar: shares of a whole.': 'Частини однієї смуги: частки цілого.',
  'The version of this format: 1, which is also the default, or a later minor version, of which is shown what is known.':
    'Версія формату: 1, як і без цього поля, або пізніша друга цифра; показується те, що відоме.',
  'The same picture in other sizes: browsers take the one that fits.':
    'Те саме зображення в інших розмірах: браузер бере той, що підходить.',
  'The picture in another size.': 'Зображення в іншому розмірі.',
  'Where this size is: http, https or relative (url).':
    'Де цей розмір: http, https або відносна адреса (url).',
  'How wide this size is, in pixels.': 'Ширина цього розміру в пікселях.',
  'What stays where the picture is cut, as in portraits and cards.':
    'Що лишається, коли зображення обрізане, як у портретах і картках.',
  '0 is the left edge, 1 the right one.': '0 — лівий край, 1 — правий.',
  '0 is the upper edge, 1 the lower one.': '0 — верхній край, 1 — нижній.',
  'What readers see where the block can’t be shown: by an older widget that does not know its type, or in a slot that the page leaves empty. One of text, image and address is needed.':
    'Що бачать читачі, де блок не можна показати: у старішому віджеті, який не знає цього типу, або в місці, яке сторінка лишила порожнім. Потрібне щось одне: текст, зображення або адреса.',
  'In words (MD).': 'Словами (MD).',
  'Where it can be seen (url).': 'Де це можна побачити (url).',
  'How it was made, as a term of the IPTC. What was made or altered with AI is labelled; search engines read all.':
    'Як це створено: термін Міжнародної ради преси й телекомунікацій. Створене або змінене за допомогою ШІ має позначку; пошукові системи читають усе.',
  'Made with AI: labelled.': 'Створено за допомогою ШІ: з позначкою.',
  'Altered with AI: labelled.': 'Змінено за допомогою ШІ: з позначкою.',
  'Put together of parts, some made with AI: labelled as altered.':
    'Складено з частин, деякі створено за допомогою ШІ: з позначкою про зміну.',
  'Taken with a camera.': 'Знято камерою.',
  'Put together by a camera of several shots.': 'Складено камерою з кількох знімків.',
  'Scanned from a negative.': 'Скановано з негатива.',
  'Scanned from a slide.': 'Скановано зі слайда.',
  'Scanned from a print.': 'Скановано з відбитка.',
  'Changed by a person.': 'Змінено людиною.',
  'Made by a person with software.': 'Створено людиною у програмі.',
  'A picture of a screen.': 'Знімок екрана.',
  'A recording in a virtual world.': 'Запис у віртуальному світі.',
  'Put together of parts.': 'Складено з частин.',
  'Put together of photographs.': 'Складено з фотографій.',
  'Made of data by a program.': 'Створено програмою з даних.',
  'Made by a program that does not learn.': 'Створено програмою, яка не навчається.',
  'Changed by a program that does not learn.': 'Змінено програмою, яка не навчається.',
  'Pages with what the publisher promises.': 'Сторінки з тим, що обіцяє видавець.',
  'The principles that the publisher works by (url).': 'Принципи, за якими працює видавець (url).',
  'How mistakes are corrected (url).': 'Як виправляють помилки (url).',
  'The code of ethics (url).': 'Етичний кодекс (url).',
  'Who owns and pays for the publisher (url).': 'Хто володіє видавцем і платить за нього (url).',
  'How readers are heard (url).': 'Як чують читачів (url).',
  'Who works there, and who is heard (url).': 'Хто там працює і кому дають слово (url).',
  'What was changed after the story was published. A retraction stands above the blocks, anything else below them.':
    'Що змінено після публікації. Відкликання стоїть над блоками, решта — під ними.',
  'When it was changed (date).': 'Коли змінено (date).',
  'What was done.': 'Що зроблено.',
  'A mistake was mended.': 'Виправлено помилку.',
  'What could be misread was made clear.': 'Уточнено те, що можна було зрозуміти хибно.',
  'Something new was added.': 'Додано щось нове.',
  'The story was withdrawn.': 'Історію відкликано.',
  'What was wrong, and what is right (md).': 'Що було не так і як правильно (md).',
  'The id of the block that was changed, which is marked.':
    'Ідентифікатор зміненого блока, який дістає позначку.',
  'Who translated the story.': 'Хто переклав історію.',
  'What readers should know of how the story came about: who paid, who is related (md). Stands below the byline.':
    'Що читачам слід знати про те, як постала історія: хто платив, хто з ким пов’язаний (md). Стоїть під підписом.',
  'What was changed after the story was published.': 'Що змінено після публікації.',
  'Who holds the rights (text). Stands below the story.':
    'Кому належать права (text). Стоїть під історією.',
  'Notes by their ids (md). A text names one as [^id]; they are numbered, and stand below the story.':
    'Примітки за ідентифікаторами (md). Текст називає їх як [^id]; вони пронумеровані й стоять під історією.',
  'Terms and what they mean. Each text block leads to the explanation from the first place where it has the term; they are listed below the story.':
    'Терміни та їхні значення. Кожен текстовий блок веде до пояснення з першого місця, де термін ужито; список стоїть під історією.',
  'A word or name that readers may not know.': 'Слово або назва, яких читачі можуть не знати.',
  'The term as it stands in the texts, with a small letter where it is written so within a sentence (text).':
    'Термін так, як він стоїть у текстах, з малої літери, якщо так його пишуть усередині речення (text).',
  'What it means (md).': 'Що він означає (md).',
  'A place for an element of the page’s own: a newsletter, a quiz, a map.':
    'Місце для власного елемента сторінки: розсилки, вікторини, карти.',
  'A place for an element of the page’s own: the child of the widget with `slot="story-NAME"`.':
    'Місце для власного елемента сторінки: нащадка віджета з `slot="story-NAME"`.',
  'Names the slot for the page; once in a story.': 'Назва місця для сторінки; одна на історію.',
  'Stands above the slot (text).': 'Стоїть над місцем (text).',
};
