/**
 * Named character references of HTML (section 13.5 of the HTML standard), without those for formulas. Names and
 * characters alternate.
 */
const LIST = `
  Aacute Á aacute á Abreve Ă abreve ă Acirc Â acirc â acute ´ Acy А acy а AElig Æ aelig æ af \u2061
  Agrave À agrave à alefsym ℵ aleph ℵ Alpha Α alpha α Amacr Ā amacr ā AMP & amp & and ∧ ang ∠ angst Å
  Aogon Ą aogon ą apos ' Aring Å aring å ast * asymp ≈ Atilde Ã atilde ã Auml Ä auml ä backprime ‵ Bcy Б
  bcy б bdquo „ bepsi ϶ bernou ℬ Bernoullis ℬ Beta Β beta β beth ℶ bprime ‵ Breve ˘ breve ˘ brvbar ¦
  Bscr ℬ bsemi ⁏ bsol \\ bull • bullet • Cacute Ć cacute ć cap ∩ caret ⁁ caron ˇ Cayleys ℭ Ccaron Č
  ccaron č Ccedil Ç ccedil ç Ccirc Ĉ ccirc ĉ Cdot Ċ cdot ċ cedil ¸ Cedilla ¸ cent ¢ CenterDot ·
  centerdot · Cfr ℭ CHcy Ч chcy ч Chi Χ chi χ circ ˆ circledR ® clubs ♣ colon : comma , commat @
  complexes ℂ cong ≅ Copf ℂ COPY © copy © copysr ℗ crarr ↵ cularr ↶ cup ∪ curarr ↷ curren ¤ Dagger ‡
  dagger † daleth ℸ Darr ↡ dArr ⇓ darr ↓ dash ‐ dblac ˝ Dcaron Ď dcaron ď Dcy Д dcy д DD ⅅ ddagger ‡
  ddarr ⇊ dd ⅆ deg ° Delta Δ delta δ dharl ⇃ dharr ⇂ diams ♦ die ¨ digamma ϝ div ÷ divide ÷ DJcy Ђ djcy ђ
  dollar $ Dot ¨ dot ˙ DotDot \u20dc DoubleDot ¨ DownArrow ↓ Downarrow ⇓ downarrow ↓ DownBreve \u0311
  DScy Ѕ dscy ѕ Dstrok Đ dstrok đ duarr ⇵ DZcy Џ dzcy џ Eacute É eacute é Ecaron Ě ecaron ě Ecirc Ê
  ecirc ê Ecy Э ecy э Edot Ė edot ė ee ⅇ Egrave È egrave è ell ℓ Emacr Ē emacr ē empty ∅ emsp13 \u2004
  emsp14 \u2005 emsp \u2003 ENG Ŋ eng ŋ ensp \u2002 Eogon Ę eogon ę epsi ε Epsilon Ε epsilon ε epsiv ϵ
  equals = equiv ≡ Escr ℰ escr ℯ Eta Η eta η ETH Ð eth ð Euml Ë euml ë euro € excl ! exist ∃ Fcy Ф fcy ф
  fnof ƒ forall ∀ Fouriertrf ℱ frac12 ½ frac13 ⅓ frac14 ¼ frac15 ⅕ frac16 ⅙ frac18 ⅛ frac23 ⅔ frac25 ⅖
  frac34 ¾ frac35 ⅗ frac38 ⅜ frac45 ⅘ frac56 ⅚ frac58 ⅝ frac78 ⅞ frasl ⁄ Fscr ℱ gacute ǵ Gamma Γ Gammad Ϝ
  gammad ϝ gamma γ Gbreve Ğ gbreve ğ Gcedil Ģ Gcirc Ĝ gcirc ĝ Gcy Г gcy г Gdot Ġ gdot ġ ge ≥ gimel ℷ
  GJcy Ѓ gjcy ѓ grave \` gscr ℊ GT > gt > Hacek ˇ hairsp \u200a half ½ hamilt ℋ HARDcy Ъ hardcy ъ hArr ⇔
  harr ↔ harrw ↭ Hat ^ hbar ℏ Hcirc Ĥ hcirc ĥ hearts ♥ hellip … Hfr ℌ hoarr ⇿ Hopf ℍ horbar ― Hscr ℋ
  hslash ℏ Hstrok Ħ hstrok ħ hybull ⁃ hyphen ‐ Iacute Í iacute í ic \u2063 Icirc Î icirc î Icy И icy и
  Idot İ IEcy Е iecy е iexcl ¡ iff ⇔ Ifr ℑ Igrave Ì igrave ì ii ⅈ iiota ℩ IJlig Ĳ ijlig ĳ Im ℑ Imacr Ī
  imacr ī image ℑ ImaginaryI ⅈ imagline ℐ imagpart ℑ imath ı imped Ƶ Implies ⇒ incare ℅ infin ∞ inodot ı
  integers ℤ int ∫ IOcy Ё iocy ё Iogon Į iogon į Iota Ι iota ι iquest ¿ Iscr ℐ isin ∈ Itilde Ĩ itilde ĩ
  it \u2062 Iukcy І iukcy і Iuml Ï iuml ï Jcirc Ĵ jcirc ĵ Jcy Й jcy й jmath ȷ Jsercy Ј jsercy ј Jukcy Є
  jukcy є Kappa Κ kappa κ kappav ϰ Kcedil Ķ kcedil ķ Kcy К kcy к kgreen ĸ KHcy Х khcy х KJcy Ќ kjcy ќ
  lAarr ⇚ Lacute Ĺ lacute ĺ lagran ℒ Lambda Λ lambda λ lang ⟨ Laplacetrf ℒ laquo « Larr ↞ larrb ⇤ larrhk ↩
  lArr ⇐ larr ← larrlp ↫ larrtl ↢ lbrace { lbrack [ Lcaron Ľ lcaron ľ Lcedil Ļ lcedil ļ lceil ⌈ lcub {
  Lcy Л lcy л ldquo “ ldquor „ ldsh ↲ LeftArrow ← Leftarrow ⇐ leftarrow ← LeftVector ↼ le ≤ lfloor ⌊
  lhard ↽ lharu ↼ LJcy Љ ljcy љ llarr ⇇ Lleftarrow ⇚ Lmidot Ŀ lmidot ŀ loarr ⇽ lowast ∗ lowbar _ loz ◊
  lpar ( lrarr ⇆ lrhar ⇋ lrm \u200e lsaquo ‹ Lscr ℒ Lsh ↰ lsh ↰ lsqb [ lsquo ‘ lsquor ‚ Lstrok Ł lstrok ł
  LT < lt < macr ¯ map ↦ mapstodown ↧ mapstoleft ↤ mapsto ↦ mapstoup ↥ Mcy М mcy м mdash — Mellintrf ℳ
  mho ℧ micro µ midast * middot · minus − mldr … Mscr ℳ Mu Μ mu μ nabla ∇ Nacute Ń nacute ń napos ŉ
  naturals ℕ nbsp \u00a0 Ncaron Ň ncaron ň Ncedil Ņ ncedil ņ Ncy Н ncy н ndash – neArr ⇗ nearr ↗ nearrow ↗
  ne ≠  nhArr ⇎ nharr ↮ ni ∋ NJcy Њ njcy њ nlArr ⇍ nlarr ↚ nldr ‥ nLeftarrow ⇍ nleftarrow ↚
  NoBreak \u2060 Nopf ℕ notin ∉ not ¬ nrArr ⇏ nrarr ↛ nsub ⊄ Ntilde Ñ ntilde ñ Nu Ν numero № num #
  numsp \u2007 nu ν nwArr ⇖ nwarr ↖ nwarrow ↖ Oacute Ó oacute ó Ocirc Ô ocirc ô Ocy О ocy о Odblac Ő
  odblac ő OElig Œ oelig œ ogon ˛ Ograve Ò ograve ò ohm Ω olarr ↺ oline ‾ Omacr Ō omacr ō Omega Ω omega ω
  Omicron Ο omicron ο oplus ⊕ orarr ↻ orderof ℴ order ℴ ordf ª ordm º or ∨ oscr ℴ Oslash Ø oslash ø
  Otilde Õ otilde õ otimes ⊗ Ouml Ö ouml ö OverBar ‾ para ¶ part ∂ Pcy П pcy п percnt % period . permil ‰
  perp ⊥ pertenk ‱ Phi Φ phi φ phiv ϕ phmmat ℳ Pi Π pi π piv ϖ planckh ℎ planck ℏ plankv ℏ PlusMinus ±
  plusmn ± plus + pm ± Popf ℙ pound £ Prime ″ prime ′ primes ℙ prod ∏ prop ∝ Psi Ψ psi ψ puncsp \u2008
  Qopf ℚ qprime ⁗ quest ? QUOT " quot " rAarr ⇛ Racute Ŕ racute ŕ radic √ rang ⟩ raquo » Rarr ↠ rarrb ⇥
  rarrhk ↪ rarrlp ↬ rArr ⇒ rarr → rarrtl ↣ rarrw ↝ rationals ℚ rbrace } rbrack ] Rcaron Ř rcaron ř
  Rcedil Ŗ rcedil ŗ rceil ⌉ rcub } Rcy Р rcy р rdquo ” rdquor ” rdsh ↳ Re ℜ realine ℛ realpart ℜ real ℜ
  reals ℝ REG ® reg ® rfloor ⌋ Rfr ℜ rhard ⇁ rharu ⇀ Rho Ρ rho ρ rhov ϱ RightArrow → Rightarrow ⇒
  rightarrow → ring ˚ rlarr ⇄ rlhar ⇌ rlm \u200f roarr ⇾ Ropf ℝ rpar ) rrarr ⇉ rsaquo › Rscr ℛ Rsh ↱ rsh ↱
  rsqb ] rsquor ’ rsquo ’ rx ℞ Sacute Ś sacute ś sbquo ‚ Scaron Š scaron š Scedil Ş scedil ş Scirc Ŝ
  scirc ŝ Scy С scy с sdot ⋅ searrow ↘ seArr ⇘ searr ↘ sect § semi ; SHCHcy Щ shchcy щ SHcy Ш shcy ш
  shy \u00ad Sigma Σ sigmaf ς sigma σ sigmav ς sim ∼ slarr ← SOFTcy Ь softcy ь sol / spades ♠ srarr →
  strns ¯ sube ⊆ sub ⊂ sum ∑ sup1 ¹ sup2 ² sup3 ³ supe ⊇ sup ⊃ swarrow ↙ swArr ⇙ swarr ↙ szlig ß
   Tau Τ tau τ Tcaron Ť tcaron ť Tcedil Ţ tcedil ţ Tcy Т tcy т tdot \u20db there4 ∴ Theta Θ
  thetasym ϑ theta θ thetav ϑ ThinSpace \u2009 thinsp \u2009 THORN Þ thorn þ tilde ˜ times × tprime ‴
  TRADE ™ trade ™ TripleDot \u20db TScy Ц tscy ц TSHcy Ћ tshcy ћ Tstrok Ŧ tstrok ŧ Uacute Ú uacute ú
  Uarr ↟ uArr ⇑ uarr ↑ Ubrcy Ў ubrcy ў Ubreve Ŭ ubreve ŭ Ucirc Û ucirc û Ucy У ucy у udarr ⇅ Udblac Ű
  udblac ű Ugrave Ù ugrave ù uharl ↿ uharr ↾ Umacr Ū umacr ū uml ¨ UnderBar _ Uogon Ų uogon ų UpArrow ↑
  Uparrow ⇑ uparrow ↑ Upsi ϒ upsih ϒ Upsilon Υ upsilon υ upsi υ UpTeeArrow ↥ upuparrows ⇈ Uring Ů uring ů
  Utilde Ũ utilde ũ uuarr ⇈ Uuml Ü uuml ü varepsilon ϵ varkappa ϰ varphi ϕ varpi ϖ varrho ϱ vArr ⇕ varr ↕
  varsigma ς vartheta ϑ Vcy В vcy в Verbar ‖ verbar | Vert ‖ vert | Wcirc Ŵ wcirc ŵ weierp ℘ wp ℘ Xi Ξ
  xi ξ Yacute Ý yacute ý YAcy Я yacy я Ycirc Ŷ ycirc ŷ Ycy Ы ycy ы yen ¥ YIcy Ї yicy ї YUcy Ю yucy ю
  Yuml Ÿ yuml ÿ Zacute Ź zacute ź Zcaron Ž zcaron ž Zcy З zcy з Zdot Ż zdot ż zeetrf ℨ Zeta Ζ zeta ζ Zfr ℨ
  ZHcy Ж zhcy ж zigrarr ⇝ Zopf ℤ zwj \u200d zwnj \u200c
`;

const [, ...words] = LIST.split(/[ \n]+/);

/** Characters by name: `aacute` → `á`. */
export const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map(
  words.flatMap((word, i): [string, string][] => (i % 2 || !words[i + 1] ? [] : [[word, words[i + 1]!]])),
);
