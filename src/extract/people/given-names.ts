/**
 * Given names, which tell `Maria Weber` from `Power Models`: folded, and
 * without diacritics where they are Latin.
 */

/** Common given names, in Latin and Cyrillic letters. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abdul abdullah abena achieng adaeze adam ade adel adela adeola adi
  adilson aditi aditya adrian adriana afonso agnes agnieszka agus ahmed ahmet
  ahyoung aino aisha aitor ajay akane akash aki akiko akio akira akito akosua
  akshay alain alan alba albert alberto aldo alejandra alejandro aleksander
  aleksandr aleksandra alena alessandro alessia alex alexa alexander alexandra
  alexandre alexei alexey alexia alexis alfredo ali alice alicia alicja alina
  aline alisa alison allan allison almudena alois altair alvaro ama amanda
  amar amara amber ambra amelia amelie amina amir amira amit amparo amy ana
  anais anand ananya anas anastasia anders anderson andi andre andrea andreas
  andreea andrei andreia andres andressa andrew andrey andrzej andy angela
  angeles angelo anh aniket anil anirudh anita anja anjali anke ankit ann anna
  anne anneli annette annie annika anthony antje antoine anton antonello
  antonia antonio antti anurag anushka anya aparna april araceli ari ariadna
  arianna ariel arjun arkadiusz armin arnab arnaldo arnaud arne arpit artem
  arthur arto artur arturo arun aruna asa asami asbjorn asha ashish ashley
  ashok asier astrid asuka atsushi attila attilio audrey aurelie aurelien
  aureo austin avinash axel aya ayaka ayako ayman ayse ayumi ayush aziz
  babatunde balazs baptiste barbara barbora bart bartosz bastien bayu beata
  beatrice beatriz becky belen ben bence benedetta benedikt benedito bengt
  benito benjamin benoit bernard bernd bernhard bertrand beth bettina betty
  bharat bhavesh biagio bianca bilal bill binh birger birgit birgitta bjorn
  blandine bo bob bogdan boguslaw bohdan bohumil bora boris borja borje brad
  bradley brandon brenda brendan breno brent brett brian brigitte britta
  brittany bruce bruna bruno bryan budi burak byung caio calin camila camilla
  camille candela carl carl-johan carla carles carlo carlos carlota carlotta
  carmen carol carolina caroline carolyn carrie catalin catalina catarina
  caterina catherine cathy cecile cecilia cedric celia celine celso cem cesar
  cesare cezary chad chan chandra chanho charles charlie charlotte chau chetan
  chiaki chiara chidi chie chihiro chika chinedu chioma chipo chloe chris
  christa christian christiane christina christine christof christoph
  christophe christopher cicero cindy cintia cinzia ciprian claire clara
  clarissa claude claudia claudio claudiu claus cleber clemens clement
  clementine cody colin concha connor conrad corentin corey corrado cory
  cosimo cosmin costanza costin courtney craig cristi cristian cristiano
  cristina cristobal csaba cuong curtis cynthia cyril daehyun dag dagmar
  daichi daiki daisuke dalia dalibor dalton damien dan dana daniel daniela
  daniele danielle danilo danny daria dario dariusz darren dave david davide
  dawn dean debora deborah deepa deepak deepika delphine denilson denis denise
  deniz dennis derek detlef dev devika devon dewi dhruv dian diana diane diego
  dieter dietmar dilip dima dimitri dina dinesh diogo dirk divya dmitri dmitry
  dolores domenico dominic dominik dominika dominique don donald donatella
  donato dongha donghyun donna doris dorota dorothy doug douglas doyun dragan
  dragos drew duc dumitru duncan dung dylan ebba ebele eckhard edgar edith
  edoardo edouard edson eduarda eduardo edward edwin eero egor eiji eino
  eivind eka ekaterina elaine elena eleonora eli elia eliane elias elif elin
  elisa elisabeth eliska elizabeth elke ella ellen elodie elsa elton elvira
  elzbieta eman emanuela emanuele emeka emely emeric emerson emi emiko emil
  emilia emiliano emilie emilio emily emma emmanuel emre encarna engin ennio
  enrico enrique ercole eren eric erica erich erico erik erika erin erkki
  erling ernest ernesto erwin esa esi esperanza esteban estefania estelle
  esther eszter ethan etsuko ettore eugene eugenia eugenio eunji eunjung eva
  evan evandro evelyn everton evgeny ewa ezio fabian fabiana fabiano fabien
  fabienne fabio fabiola fabrice fabricio fabrizio fadi faisal fajar fanny
  farah faris fatima fatma federica federico felipe felix femi ferenc fermin
  fernanda fernando fidel filip filipa filippo fiorella flavia flavien flavio
  florence florent florentina florian florin folake franca francesc francesca
  francesco francis francisca francisco franco francois frank frantisek franz
  fred frederic frederick frederik fredrik frida frieda friedrich fulvio
  fumiko fumio fumiya gabor gabriel gabriela gabriele gabriella gaelle gaetan
  gaetano gaeun galina gareth gary gaston gaurav gautam gavin geeta gema
  genaro gennaro geoff geoffrey geon georg george georges georgiana gerald
  geraldo gerard gerardo gerd gergely gerhard germain gernot gerry gertrud
  gheorghe giacomo giada gian gianfranco giang gianluca gianluigi gianmarco
  gianni gianpaolo gilbert gilberto gilles gilson gina gines giorgia giorgio
  giovana giovanna giovanni girish gisela gisele giulia giuliana giuliano
  giulio giuseppe glen glenn gloria gokhan gonzalo gopal goran gordon goro
  gottfried grace graham grazia graziela grazyna greg gregoire gregor gregory
  greta grzegorz guadalupe gudrun guido guillaume guillem guillermo gunnar
  gunter gustav gustavo guy gwenael gyorgy ha haakon habib hadi haeun hai
  hajun hakan halina hamza hana hanako hanh hani hanna hannah hanne hannes
  hans hao harald harish harri harry harsh harsha hartmut haruka haruki haruna
  haruto hasan hassan hatem hayato heather hector heidi heike heikki heiko
  heinz heitor helder helen helena helene helga helle helmut heloisa hemant
  hendrik henning henri henrik henrique henry herbert hermann hernan herve
  hicham hideaki hideki hidenori hideo hideyuki hieu hikari hikaru hilde hilma
  hina hinata hiro hiroaki hirofumi hiroki hiroko hiromi hironori hiroshi
  hisashi hitomi hitoshi hoa hoang holger holly hong horia horst hortense
  howard hubert hugo hugues hui hung huong huseyin huy hyejin hyeon hyun
  hyunjin hyunwoo ian ibrahim ichiro ida ifeoma ignacio igor ike iker ilaria
  ildiko ileana ilya imad imran imre indah indira ines inga inge ingeborg
  ingmar ingo ingrid inho inigo intan ioana ion ionel ionut irena irene irina
  iris iryna isaac isabel isabela isabella isabelle isamu ishaan isidro ismail
  israel istvan itsuki ivan ivana iveta ivo iwona izabela izumi jaakko jacek
  jacinto jack jackie jacob jacopo jacqueline jacques jadwiga jaehyun jaemin
  jaime jake jakob jakub jamal james jamie jan jana jane janet janice janine
  janos janusz jared jari jarmila jaroslav jaroslaw jasmin jasmine jason javi
  javier jay jaya jayesh jean jeanne jeff jefferson jeffery jeffrey jelena jen
  jenna jennifer jenny jens jeongmin jeremie jeremy jeroen jerome jerry jerzy
  jesper jesse jessica jesus jihoon jihye jihyun jill jim jimin jimmy jindrich
  jing jinho jinsu jiri jiro jisoo jisung jiwoo jiyeon jiyoon joachim joan
  joana joanna joao joaquim joaquin jochen joe joel joerg johan johanna
  johannes john johnny joko jolanta jon jonas jonatas jonathan jongmin jordan
  jordi jorg jorge jorgen joris jorn jose josef josefa josep joseph josh
  joshua josselin jost josue jovana joy joyce jozsef juan juana juanjo judit
  judith judy juha juhee jukka julia julian juliana juliano julie julien
  juliette julio jun junho junichi junko junpei junyoung jurgen jussi justin
  justine justyna kabir kacper kai kaito kamal kamau kamil kamila kana kanako
  kaori kaoru karen kari karim karin karina karl karla karol karoline karsten
  karthik kartik kasper katalin katarzyna kate katerina kateryna katharina
  katherine kathleen kathryn kathy katia katie katja katri katrin katsuhiro
  katsuya katy katya kavita kavya kay kazimierz kazuhiko kazuhiro kazuki
  kazuko kazuma kazuo kazuya kehinde kei keiichi keiji keiko keisuke keita
  keith kelechi kelly kelsey kemal kemi ken kengo kenichi kenichiro kenji
  kenneth kensuke kent kenta kentaro kerstin ketut kevin khaled khalid khanh
  khoa kien kim kimberly kimmo kinga kiran kirill kirsi kirsten kiyoshi kjell
  klaas klara klaus kleber knut kofi kohei koichi koji kojo komal konrad
  konstantin kosuke kotaro kouji krishna kristen kristian kristin kristina
  kristof kristoffer krisztian krystof krystyna krzysztof kumiko kunal kurt
  kwame kweku kwesi kyle kyohei kyoko kyung kyungmin ladislav laetitia laia
  laila lakshmi lalit lam lan lanre lapo lara larissa larry lars lasse laszlo
  laura lauren laurence laurent laurie lea leah leandro lee leela leif leila
  lena lenka leo leon leonard leonardo leonid leonie lerato leslie leszek
  leticia letizia levente lia liam libor lidia ligia liisa lili lilian liliana
  lina linda lindsay linh linnea linus lisa lise livia livio liviu liz lluis
  loic loick lola long loredana lorena lorenzo loretta lothar lotte louis
  louise lourdes lourenco luan luana lubos luc luca lucas lucia lucian luciana
  luciano lucie lucrezia lucy ludek ludivine ludovic ludovica ludwig luigi
  luigina luis luisa luiz luiza luka lukas lukasz luke luz lydia lynn maarten
  macarena maciej madalina made madeleine madhav madhu mads maelle maelys
  magda magdalena magnus mahesh mahmoud mai maiara maija maira maite maja maki
  makiko makoto maksim malgorzata malik malin malte mami manabu manfred manish
  manlio manoj manolo manon manu manuel manuela manuele mara marc marc-antoine
  marcel marcela marcello marcelo marcia marcin marcio marco marcos marcus
  marek maren margaret margarita margaux margherita margot mari maria mariam
  mariana mariangela marianne mariano maribel maricarmen marie mariko marilena
  marilia marina mario marion marisa marisol marit marius mariusz marja mark
  markku marko markus marlene marlon marta martha martin martina martine
  marton martti marvin mary maryam masaaki masahiko masahiro masaki masako
  masami masanori masao masashi masato masaya masayuki masha massimiliano
  massimo mate mateo mateus mateusz matheus mathew mathias mathieu mathilda
  mathilde matias matilde mats matt matteo matthew matthias matthieu matti
  mattias maud maurice mauricio maurizio mauro max maxim maxime maximo maya
  mayank mayte mayu mayumi meena meera megan megumi mehdi mehmet melanie
  melina melissa mercedes mercy merete meritxell mert merve mette mia michael
  michaela michal michel michela michele michelle michiko midori mieko miguel
  mihaela mihai mihir mihnea miho mika mikael mike mikhail miki mikiko mikko
  miklos mila milada milan milena milos miloslav minako ming minh minho minji
  minjun minjung minkyu minna minoru minsoo mircea mireia mirela mirella
  miriam mirko miroslava miroslaw misaki misato mitchell mitsuru miyuki mizuki
  mladen moacir modesto mohamed mohammed mohan mohit moises molly momoko mona
  monica monika monique montse morgan morgane moritz morten mostafa motoki
  mourad muhammad mukesh murat murilo mustafa mwangi my mykhailo mykola myung
  nabil nacho nadege nadia nadiia nadim nadine nam naman nami nancy nandini
  nanna nao naoki naoko naomi naoto naoya narendra nari narumi nasser natacha
  natalia natalie nataliia natasha nathalie nathan natsuki natsumi naveen
  neeraj neeta neha neil nele nelson nemanja nenad nerea nestor neusa newton
  nga ngoc ngozi nhan nhat nhung niccolo nicholas nick nicola nicolas nicole
  nicoleta nicoletta niels nieves nigel nikhil nikita niklas niko nikola
  nikolai nikolaus nikolina nilesh nils nilton nina ning nino nisha nitin
  njeri nkechi nnamdi noah nobu nobuo nobuyuki noel noemi noemie noor nora
  norbert noriko norio norman nour nuno nuria nyoman obinna octavian octavio
  odd odile oksana olaf olalla olamide ole oleg oleksandr olena olga olha
  oliver olivia olivier olle olli olu oluwaseun omar ondrej onur onyinye
  ophelie orazio oreste orhan oriol ornella orsolya osama oscar oskar oskari
  ostap osvaldo otavio otieno otto outi ovidiu owen ozan paavo pablo pamela
  pankaj paola paolo parth pascal pascale pascual patrice patricia patricio
  patrick patrik patrizia patrycja patryk paul paula paulina pauline paulo
  pavel pavla pavlo pawel paz peder pedro peggy pekka penelope pepa pepe per
  pernille pete peter petr petra petro petteri phil philip philipp philippe
  phillip philomene phong phuc phuong pia piera pierluigi piero pierre
  pierrick pietro pilar piotr pirjo pooja prabhu pradeep prakash pranav prasad
  prashant pratik praveen preben predrag prem premysl priya przemyslaw putri
  putu quan quang quentin quoc quyen rachel rachna radek radha radim radka
  radoslaw radu rafael rafaela rafal raffaele raffaella raghav ragnar rahul
  rainer raissa raj rajat rajeev rajesh raju rakesh ralf ralph raluca rama
  ramesh rami ramiro ramon randy rania raphael raquel rashid rashmi rasmus
  raul ravi rayan raymond razvan rebeca rebecca reem reena regina rei reiko
  reinaldo reiner reinhard reka rekha remi remy ren renan renata renate renato
  renaud rene renzo ricard ricardo riccardo richard rick riikka riko rin rina
  rinaldo risa rishabh rita ritu rizky rob robert roberta roberto robin rocco
  rocio rodolfo rodrigo rogelio roger rogerio rohan rohit roland rolf romain
  roman romina romulo ron ronald ronaldo roque rosa rosana rosanna rosario
  rose roshni ross rossella roxana roy ruben rudiger rudolf ruggero rui rune
  ruslan russell ruth ryan ryo ryoko ryoma ryota ryszard ryuichi ryuji saara
  sabine sabino sabrina sachiko sachin sade sae sagar sahar sahil said saki
  sakura salim sally salma salome salvador salvatore salvo sam samantha samara
  sami samir samira samuel samuele sana sandeep sandor sandra sandrine sandro
  sangho sangmin sanjay sanket sanna santi santiago santo sara sarah sari
  sarita sarka sasa sascha sasha satish satomi satoru satoshi satsuki satu
  saul saurabh sayaka sayuri scott sean sebastian sebastien segun sehun seiji
  selena selim selin seohyun seojun seongho seppo serena serge sergei sergey
  sergi sergio serhii serkan seth seun seungmin shalini shane shankar shannon
  sharad sharon shashi shawn sheila sherif shigeki shigeru shilpa shingo
  shinichi shinji shiori shiro shivam shizuka sho shogo shohei shoichi shota
  shreya shruti shubham shuhei shun shunsuke shweta siddharth siegfried signe
  sigrid silje silke silvana silvano silvestre silvia silvio simon simona
  simone simonetta sinan sindre sipho siri siti slawomir slobodan smita sneha
  sofia soham sohee soledad solene son sonal sonia sonja sonke sophia sophie
  soren sorin sota soyeon srdjan sri srinivas stacy stan stanislas stanislav
  stanislaw stefan stefania stefanie stefano steffen steffi stella stepan
  stephan stephane stephanie stephen stevan steve steven stig stuart sture
  subhash subin sudhir sue suely suguru sujata sujin suman sumire sumit sune
  sunghoon sungmin sunho sunil suresh surya susan susana susanna susanne
  susumu suzanne svein sven svetlana swati sylvain sylvia sylvie sylwia
  szabolcs szymon tadashi tadeusz taehyung taichi taiki taina tais takaaki
  takahiro takako takao takashi takayuki takeshi takuma takumi takuya tales
  tam tamara tamas tan tanguy tania tanja tanvi tanya tao tapio tara taras
  tarek tariq taro tarun tatiana tatsuya ted teemu tejas temitope tendai teo
  teresa tereza tero terry tetiana tetsuya thabo thais thales thalita thang
  thanh thao thea themba theo theodor theophile theresa thi thiago thibaud
  thibault thien thierry thilo thinh thomas thorben thorsten thu thuy tiago
  tibor tien tiffany tijana till tilman tim timo timon timothy timur tina titi
  tiziana tiziano tjark toan tobi tobias todd tolga tolu tom tomas tomasz
  tommaso tommi tommy tomohiro tomoki tomoko tomomi tomoya toni tony tor
  torben torbjorn tore torsten toru toshi toshiaki toshiko toshio toshiyuki
  tove tracy trang travis trevor tri trinh tristan troy trung truong tsubasa
  tsutomu tsuyoshi tu tuan tudor tullio tunde tung tuomas tuula tuyen tyler
  ubiratan uche uday udo ugo ugur ulf uli ulla ulrich ulrik ulrike umberto
  umesh umut una unai ursula urszula usha uta ute uwe vaclav vadim vagner vaibhav
  val valdir valentin valentina valentino valeria valerie valerio van vanessa
  vania varun vasile vasyl veera vegard veit vera veronica veronika veronique
  vesna vianney vibeke vicente victor victoria viet vijay vikas vikram viktor
  viktoria ville vinay vince vincent vincenzo vinh vinicius vinod violaine
  violeta viorel virginia virginie vishal vit vitaly vito vitor vittoria
  vittorio vivek viviana viviane vlad vladan vladimir vojtech volkan volker
  volodymyr vu vuk vuong wael wagner waldemar wale walid wallace walter
  waltraud wambui wanda wanderley wanjiru washington wataru wayan wayne wei
  wellington wendy werner wesley wiebke wieland wiktor wilfried wilhelm will
  willem william wilson winfried witold wladyslaw wojciech wojtek wolf
  wolfgang woojin xavi xavier ximena xin xuan yago yan yann yannick yannis
  yara yaroslav yash yasin yasmin yasmine yasser yasuhiro yasuko yasuo yasushi
  yasuyuki yejin yemi yen yeon yevhen yi yigit ying yngve yoann yohan yohei
  yoichi yoko yolanda yongho yoshi yoshiaki yoshihiro yoshiko yoshinori yoshio
  yoshito yoshiyuki yosuke yota youngho youngjin youssef yu yudi yui yuichi
  yuji yukari yuki yukie yukihiro yukiko yukio yuko yulia yuliia yuma yumi
  yumiko yuna yunho yuri yurii yuriko yusuf yusuke yuta yutaka yutaro yuto
  yuya yves yvette yvonne zach zachary zaida zain zainab zanele zbigniew
  zdenek zdenka zdzislaw zeljko zeynep zhenya zineb zoe zofia zola zoltan
  zoran zoya zsofia zsolt zuzana zuzanna александр алексей анастасия анатолий
  андрей анна антон артем артём борис вадим валентин валерий василий вера
  виктор виктория виталий владимир владислав вячеслав галина георгий глеб
  григорий даниил данила дарья денис дмитрий евгений евгения егор екатерина
  елена елизавета иван игорь илья инна ирина кирилл константин ксения лариса
  лев леонид любовь людмила максим маргарита марина мария михаил надежда
  наталия наталья никита николай оксана олег ольга павел петр полина пётр
  роман руслан светлана семен семён сергей софья станислав степан тамара
  татьяна тимофей тимур федор филипп фёдор эдуард юлия юрий яна ярослав
`
    .trim()
    .split(/\s+/)
)
