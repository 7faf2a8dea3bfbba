/** Words that say nothing of a text's subject, folded, of the three languages together: texts mix them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also always am an and another any are as at be because been before being below
  between both but by can cannot could did do does doing done down during each either else even ever every few first for from
  further get gets getting give given go goes going got had has have having he her here hers him his how however i if in into is
  it its itself just keep know last least less let like little ll made make makes making many may me might more most much must my
  need needs never new next no nor not now of off often on once one only or other our ours out over own per put rather re really
  s said same say see seen several she should since so some something still such take taken than that the their theirs them then
  there these they thing things this those through to together too toward two under until up upon us use used uses using ve very
  via want was way ways we well were what when where whether which while who whom whose why will with within without would yet
  you your yours talk talks session sessions speaker attendee attendees audience learn show shows explore discuss share present
  presentation workshop panel
  al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cada casi como con contra cosa cosas cual
  cuales cualquier cuando cuanto cuya cuyo de del desde despues donde dos durante el ella ellas ellos en entonces entre era eran
  es esa esas ese eso esos esta estaba estamos estan estar estas este esto estos fue fueron ha hace hacen hacer hacia han hasta hay
  incluso la las le les lo los mas me mediante mejor menos mi mientras mis mismo misma muchas mucho muchos muy nada ni ningun
  ninguna nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco por porque pueda puede
  pueden podemos poder pues que quien quienes se sea sean segun ser si sido siempre sin sino sobre solo somos son su sus tambien
  tal tan tanto te tener tenemos tengo ti tiene tienen toda todas todo todos tras tu tus un una unas uno unos usar usando va vamos
  van vez veremos y ya yo charla charlas sesion platica hablaremos aprenderas mostrar compartir exploraremos taller
  ainda alem alguem algum alguns antes ao aos apos aquele aqueles as assim ate cada coisa coisas com como da das dela dele deles
  depois do dos e ela elas ele eles em enquanto entre essa essas esse esses estao estava eu faz fazer fazendo foi foram for havia
  isso isto ja la lhe mais mas melhor menos mesma mesmo meu meus minha muita muitas muito muitos na nao nas nem nessa nesta neste
  no nos nossa nossas nosso nossos num numa nunca o onde ou outra outras outro outros para pela pelas pelo pelos pode podem podemos
  poder por porque qual quais quando quanto que quem se seja sem sempre ser seu seus so sob sobre somos sua suas tambem tao tem
  temos tenho ter teu toda todas todo todos tudo um uma umas uns usar usando vai vamos vao veja voce voces palestra palestras
  sessao veremos aprender mostrar compartilhar oficina painel`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
