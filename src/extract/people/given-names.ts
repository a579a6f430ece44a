/**
 * Given names, which tell `Maria Weber` from `Power Models`: folded, and
 * without diacritics where they are Latin.
 */

/** Common given names, in Latin and Cyrillic letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron adam adrian adriana agnes ahmed akira alain alan albert alberto
  alejandro aleksandr alena alessandro alex alexa alexander alexandra
  alexandre alexei alexey alexia alexis alfredo alice alicia alina alisa
  alison allan allison almudena amanda amber amelia amit amy ana anais anand
  anastasia andre andrea andreas andrei andres andrew andrey andy angela
  angelo anil anita anja anjali ankit ann anna anne annette annie anthony
  antoine anton antonia antonio anya april ariel arjun armin arnaud arne artem
  arthur arturo arun asha ashley astrid audrey aurelie austin axel ayumi
  barbara bart bartosz beata beatrice beatriz becky ben benedikt benjamin
  benoit bernard bernd bernhard beth betty bill bjorn bob bogdan boris brad
  bradley brandon brenda brendan brent brett brian brigitte brittany bruce
  bruno bryan caio camila camille carl carla carlo carlos carmen carol
  carolina caroline carolyn carrie catalina caterina catherine cathy cecile
  cecilia celine cesar chad charles charlie charlotte chiara chloe chris
  christa christian christiane christina christine christof christoph
  christophe christopher cindy claire clara clarissa claude claudia claudio
  clemens clement cody colin connor conrad corey cory courtney craig cristian
  cristina curtis cynthia cyril daisuke dan dana daniel daniela daniele
  danielle danny daria darren dave david dawn dean deborah denis denise dennis
  derek devon diana diane diego dieter dietmar dilip dima dimitri dina dirk
  dmitri dmitry dolores dominic dominik dominique don donald donna doris
  dorothy doug douglas drew duncan dylan eduardo edward edwin egor ekaterina
  elena eleonora eli elias elisa elisabeth elizabeth ella ellen elodie emil
  emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich
  erik erika erin ernest ernesto erwin esteban estelle esther ethan eugene eva
  evan evelyn evgeny fabian fabien fabio fabrice fatima federico felipe felix
  fernanda fernando filip florence florian florin francesca francesco francis
  francisca francisco francois frank franz fred frederic frederick frederik
  fredrik friedrich gabor gabriel gabriela gabriele gaelle galina gareth gary
  gaston gavin geoff geoffrey georg george georges gerald gerard gerardo
  gerhard gerry gianluca gilbert gilles gina giorgio giovanni giulia giuseppe
  glen glenn gloria gonzalo gordon grace graham greg gregor gregory grzegorz
  guillaume guillermo gunter gustavo guy hannah hannes hans hao harald harry
  haruka hassan heather hector heidi heike heiko heinz helen helena helene
  helga hendrik henri henrik henrique henry herbert hideki hiroki hiroshi
  holger holly hong horst howard hubert hugo hugues hui hyejin hyun ian
  ignacio igor ilya imran ines inga ingo ingrid irene irina iris isaac isabel
  isabella isabelle ivan ivana jack jackie jacob jacqueline jacques jaime jake
  jakob jakub james jamie jan jana jane janet janice janine jared jaroslav
  jasmin jasmine jason javier jay jean jeanne jeff jeffery jeffrey jelena jen
  jenna jennifer jenny jens jeremy jeroen jerome jerry jesper jesse jessica
  jesus jihoon jill jim jimmy jing jisoo jiwoo joachim joan joana joanna joao
  joaquin jochen joe joel joerg johan johanna johannes john johnny jon jonas
  jonathan jordan jordi jorg jorge jose josef josep joseph josh joshua joy
  joyce juan juanjo judith judy julia julian juliana julie julien juliette
  julio jun junho jurgen justin justine justyna kai karen karim karin karina
  karl karla karol karsten kate katharina katherine kathleen kathryn kathy
  katia katie katja katrin katsuhiro katy katya kay kazuki keith kelly kelsey
  ken kenichi kenji kenneth kent kenta kerstin kevin kim kimberly kirill
  kirsten klaus koji konrad konstantin krishna kristen kristian kristin
  kristina kristof krzysztof kurt kyle lara larry lars laszlo laura lauren
  laurence laurent lea leah lee lena leo leon leonard leonardo leonid leslie
  liam lidia lili liliana lina linda lindsay lisa liz loic lorena lorenzo
  louis louise luc luca lucas lucia luciana lucie lucy luigi luis luisa lukas
  lukasz luke lydia lynn maarten maciej madeleine magdalena magnus maja makoto
  maksim malte manfred manish manu manuel manuela mara marc marcel marcela
  marcelo marcin marco marcos marcus margaret margarita maria mariana marianne
  marie marina mario marion marisa marius mark marko markus marlene marta
  martha martin martina martine marvin mary masahiro masato masha mateo
  mateusz mathew mathias mathieu mathilde matias matt matteo matthew matthias
  matthieu mattias maud maurice mauricio max maxim maxime maya megan mehdi
  melanie melissa mercedes michael michaela michal michel michele michelle
  miguel mihai mika mike mikhail miki milan ming minho minjun miriam mirko
  mitchell mohamed mohammed molly monica monika monique morgan moritz muhammad
  nadia nadine nancy naoki naomi natacha natalia natalie natasha nathalie
  nathan neha neil nele nelson nicholas nick nicola nicolas nicole niels nigel
  nikita niklas niko nikola nikolai nikolaus nils nina nitin noah noel noemie
  norbert nuno olaf oleg oleksandr olga oliver olivia olivier omar oriol oscar
  oskar otto owen pablo pamela paola paolo pascal patrice patricia patricio
  patrick patrik patryk paul paula pauline paulo pavel pawel pedro peggy
  penelope per pete peter petr petra phil philip philipp philippe phillip
  pierre pierrick pilar piotr priya rachel radek rafael rafal rahul raj rajesh
  ralf ralph ramon randy raphael raquel raul ravi raymond rebecca regina
  reinhard remi renata renate rene ricardo riccardo richard rick rita rob
  robert roberta roberto robin rodolfo rodrigo roger rohan roland rolf romain
  roman ron ronald rosa rosario rose ross roy ruben rudolf rui ruslan russell
  ruth ryan ryo sabine sabrina sally salvatore sam samantha samir samuel
  sandeep sandra sanjay sara sarah sascha sasha satoshi saul scott sean
  sebastian sebastien selena seojun serge sergei sergey sergio seth shane
  shannon sharon shawn sheila shinji shota siddharth silke silvia simon simona
  simone sofia sonia sonja sophie stacy stan stanislav stefan stefania
  stefanie stefano steffen stella stepan stephan stephane stephanie stephen
  steve steven stuart sue sungmin sunil suresh susan susanne suzanne sven
  svetlana sylvain sylvia sylvie takahiro takashi takeshi takuya tamara tanja
  tanya tao tara taro tatiana ted teresa terry theo theodor theresa thiago
  thibault thierry thilo thomas thorsten tiago tiffany till tim timo timothy
  timur tina tobias todd tom tomas tomasz tommaso tommy tony torsten tracy
  travis trevor tristan troy tyler udo ulrich ulrike ursula uwe vadim val
  valentin valentina valeria valerie vanessa vera veronica veronique victor
  victoria vijay viktor vince vincent virginia virginie vitaly vivek vlad
  vladimir volker walter wanda wayne wei wendy werner wilfried wilhelm will
  willem william wojciech wolfgang xavier xin yan yann yannick yaroslav yasmin
  yi ying yoko yolanda yoshi youngjin yu yuki yukihiro yuko yulia yuri yusuke
  yves yvette yvonne zach zachary zhenya zoe zoltan александр алексей
  анастасия анатолий андрей анна антон артем артём борис вадим валентин
  валерий василий вера виктор виктория виталий владимир владислав вячеслав
  галина георгий глеб григорий даниил данила дарья денис дмитрий евгений
  евгения егор екатерина елена елизавета иван игорь илья инна ирина кирилл
  константин ксения лариса лев леонид любовь людмила максим маргарита марина
  мария михаил надежда наталия наталья никита николай оксана олег ольга павел
  петр полина пётр роман руслан светлана семен семён сергей софья станислав
  степан тамара татьяна тимофей тимур федор филипп фёдор эдуард юлия юрий яна
  ярослав
`
    .trim()
    .split(/\s+/)
)
