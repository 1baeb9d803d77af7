/**
 * English words that say little about a text's topics, by kind, in all forms. They complete the list of the package
 * `stopword`.
 */

const FUNCTION_WORDS = `
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our
  ours ourselves they them their theirs themselves one ones oneself someone anyone everyone somebody anybody everybody
  something anything everything nothing nobody none a an the this that these those such same other others another each
  every either neither both all any some no few fewer fewest several many much more most less least enough little lot lots
  who whom whose which what when where why how whether whoever whatever whichever whenever wherever whereby wherein
  in on at to from of by with without within into onto upon over under above below between among amongst amid across
  through throughout during before after since until till against about around along beside besides beyond behind
  near toward towards via per versus vs despite regarding concerning including excluding except like unlike off out up
  down as than and or but nor so yet for if unless because while whilst although though however therefore thus hence
  moreover furthermore nevertheless nonetheless otherwise instead also too either then there here now again ever never
  always often sometimes usually rarely seldom already still just only even almost quite rather very really
  not no yes well perhaps maybe indeed namely etc eg ie cf et al viz aka accordingly consequently meanwhile together
  apart away back forth ahead once twice first second third last next previous former latter later earlier
  two three four five six seven eight nine ten hundred thousand million today tomorrow yesterday recently currently
  respectively especially particularly mainly mostly largely generally typically specifically notably primarily fully
  highly increasingly further closely directly strongly deeply truly
  don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't hasn't haven't hadn't
  it's that's there's let's we're they're you're i'm i've we've they've you've i'll we'll
`;

const VERBS = `
  be am is are was were been being do does did done doing have has had having can could may might must shall should
  will would ought need needs needed needing let lets get gets got getting gotten go goes went gone going come comes came coming
  make makes made making take takes took taken taking give gives gave given giving put puts putting set sets setting
  keep keeps kept keeping say says said saying see sees saw seen seeing show shows showed shown showing
  know knows knew known knowing think thinks thought thinking want wants wanted look looks looked looking
  find finds found finding use uses used using become becomes became becoming seem seems seemed seeming
  mean means meant worked working try tries tried trying help helps helped helping
  include includes included involve involves involved involving provide provides provided providing
  offer offers offered offering enable enables enabled enabling allow allows allowed allowing require requires required requiring
  aim aims aimed aiming seek seeks sought seeking focus focuses focused focusing base based bases basing
  relate relates related relating describe describes described describing present presents presented presenting
  discuss discusses discussed discussing examine examines examined examining explore explores explored exploring
  investigate investigates investigated investigating study studies studied studying argue argues argued arguing
  suggest suggests suggested suggesting propose proposes proposed proposing consider considers considered considering
  consist consists consisting contain contains contained call calls called calling refer refers referred referring
  understand understands understood develop develops developed developing create creates created creating
  promote promotes promoted promoting support supports supported supporting improve improves improved improving
  increase increases increased increasing strengthen strengthens strengthened strengthening ensure ensures ensured ensuring
  contribute contributes contributed contributing address addresses addressed addressing conduct conducts conducted conducting
  build builds built bring brings brought bringing lead leads led leading follow follows followed following
  apply applies applied applying identify identifies identified identifying understood happen happens happened
  start starts started begin begins began begun continue continues continued tend tends tended remain remains remained
  share shares shared sharing join joins joined draw draws drawn drawing combine combines combined combining
  established establish establishes funded fund funds
`;

const QUALITIES = `
  good better best bad worse worst new newer newest old great greater greatest big bigger large larger
  largest small smaller smallest high higher highest low lower lowest long longer short shorter strong stronger weak
  important main major minor key central significant relevant different various diverse similar certain possible likely
  necessary able unable available common general specific particular own whole full entire total recent current
  late real true clear difficult easy simple complex wide wider broad broader deep deeper close closer open
  interesting several overall potential based
`;

const PROSE = `
  way ways manner kind kinds sort sorts type types form forms part parts side sides number numbers amount range
  set level levels degree degrees extent time times year years month months week weeks day days place places thing things point
  points reason reasons background purpose purposes aim aims goal goals objective objectives focus approach approaches
  concept concepts perspective perspectives framework frameworks aspect aspects context contexts case cases example
  examples result results finding findings article articles paper papers chapter chapters figure table section question
  questions topic topics issue issues field fields area areas need needs role roles term terms basis view views
  order addition term regard respect view line lines word words group groups step steps use lack impact effect effects
  fact interest interests challenge challenges opportunity opportunities purpose definition definitions meaning
`;

const PAGE = `
  read click download downloads link links website page pages menu search contact email e-mail phone
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  deadline deadlines submission submissions submit submitted kr nok eur
  illustration photo image professor dr phd coordinator coordinated funded ongoing finished completed call
`;

export const OWN_STOP_WORDS = [FUNCTION_WORDS, VERBS, QUALITIES, PROSE, PAGE].join(' ');
