// Words that stand in any text and say nothing of its subject, folded as `wordsOf` folds them.
const of = (words: string): readonly string[] => words.split(' ')

const spanish = of(
  'a al algo algunas algunos ante antes aqui asi aun aunque bajo bien cada como con contra cosas cual cuales cuando cuanto de del desde donde dos durante e el ella ellas ellos en entre era es esa esas ese eso esos esta estaba estado estamos estan estar estas este esto estos fue ha hace hacer hacia han hasta hay he hemos incluso ir la las le les lo los mas me mejor menos mi mientras mis mismo mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para parte pero poco podemos por porque puede pueden pues que quien se sea ser si siempre sin sino sobre solo somos son soy su sus tambien tan tanto te tenemos tener tiene tienen toda todas todo todos trabajo tu tus un una unas uno unos usar usando vamos varios ver veremos vez y ya yo charla platica taller sesion presentacion conferencia',
)
const english = of(
  'a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing down during each even every few first for from further get give had has have having he her here hers him his how i if in into is it its itself just know learn let like ll made make many may me might more most much must my need new no nor not now of off on once one only or other our ours out over own re same see she should show so some still such than that the their theirs them then there these they this those through to together too two under until up us use used using ve very via want was way we well were what when where which while who whom why will with without would you your yours talk workshop session speaker conference presentation',
)
const portuguese = of(
  'a ao aos ainda alem algo algum alguma alguns antes ante ao apenas aquela aquele aqui as assim ate cada com como contra da das de dela dele deles depois desde dessa desse desta deste do dois dos e ela elas ele eles em entre era essa essas esse esses esta estamos estao estar estas este estes eu faz fazer foi foram ha isso isto ja lhe mais mas me melhor menos mesma mesmo meu minha muito muitos na nas nao nem nessa nesse nesta neste no nos nossa nossas nosso nossos num numa o onde os ou outra outras outro outros para parte pela pelas pelo pelos pode podem pois por porque qual quais quando que quem se sem sempre ser sera seu seus so sobre sua suas sao tambem tao te tem temos tenho ter toda todas todo todos tudo um uma umas uns usando usar vai vamos veremos vez voce voces palestra oficina sessao apresentacao conferencia',
)

// Frequent in what people propose and in how they present themselves, whatever it is about.
const everyday = of(
  'ano anos mes meses semana semanas dia dias hora horas hoy hoje today vida life mundo world persona personas pessoa pessoas gente people lleva llevar llevas llevan llevo leva levar levam aprende aprender aprenderas aprendemos aprendimos aprendizaje ejemplo ejemplos exemplo exemplos example examples idea ideas ideia ideias nueva nuevas nuevo nuevos nova novas novo novos grande grandes gran big great good buena buenas bueno buenos bom boa boas bons real reales reais manera maneras forma formas maneira jeito way ways tema temas assunto topic historia historias story stories experiencia experiencias experience experiences pasado past year years month months week weeks day days hour hours time tiempo tempo team teams equipo equipos equipe equipes time work works working trabajar trabajamos trabalhar problema problemas problem problems solucion soluciones solucao solution solutions primer primera primeros primeiro primeira tres three cuatro four cinco five quiere quieres queremos quero want needs necesita necesitas precisa crear cria create build building construir llegar chegar contar cuento conto dar damos dado dada vivir vivo live empezar comecar start started',
)

/** Stop words of all three languages together: a text often holds words of another than its own. */
export const stopWords: ReadonlySet<string> = new Set([
  ...spanish,
  ...english,
  ...portuguese,
  ...everyday,
])
