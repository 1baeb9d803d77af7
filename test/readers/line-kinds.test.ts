import { expect } from '@open-wc/testing';
import { scoreOf, type FreshLine } from './fresh-lines.js';

type Gold = FreshLine[3];
const plain = (title: string): [string, Gold] => [title, { title }];

/** Lines by the kind of evidence, each with similar lines without such a fact. */
// prettier-ignore
const KINDS: Record<string, [text: string, gold: Gold][]> = {
  'a bracket with a fact closes the title before a name, which leads': [
    ['Stille vann (2019–2022) – Anna Berg', { title: 'Stille vann', start: '2019', end: '2022', leader: 'Anna Berg' }],
    ['Stille vann (2019–2022), Anna Berg', { title: 'Stille vann', start: '2019', end: '2022', leader: 'Anna Berg' }],
    ['Stille vann (ongoing) – Anna Berg', { title: 'Stille vann', status: 'ongoing', leader: 'Anna Berg' }],
    ['Stille vann (PhD project) – Anna Berg', { title: 'Stille vann', types: ['phd'], leader: 'Anna Berg' }],
    ['Stille vann (2019–2022), leder: Anna Berg', { title: 'Stille vann', start: '2019', end: '2022', leader: 'Anna Berg' }],
    ['Stille vann (2019–2022), Ytre Namdal', { title: 'Stille vann', start: '2019', end: '2022' }],
    plain('Stille vann (Norge) – Anna Berg'),
    plain('Den store krigen (1914–1918) – Anna Berg'),
    plain('The Arab Spring (2010–2012), Tunis and Cairo'),
  ],
  'words behind a quotation continue the title, unless they are a sentence or a fact': [
    plain('«Stille vann». En studie av elver i nord'),
    plain('"Nei, hør her". Om samtaler i barnehagen'),
    ['«Stille vann». En studie av elver i nord (2019–2022)', { title: '«Stille vann». En studie av elver i nord', start: '2019', end: '2022' }],
    ['«Stille vann». Prosjektet ser på elver i nord.', { title: 'Stille vann' }],
    ['«Stille vann». Anna Berg', { title: 'Stille vann', leader: 'Anna Berg' }],
    ['«Stille vann». Universitetet i Oslo', { title: 'Stille vann', coordinator: 'Universitetet i Oslo' }],
  ],
  'a person with an academic title and a workplace in the line above the title leads': [
    ['Anna Berg, professor, Department of Water\nQuiet rivers of the north', { title: 'Quiet rivers of the north', leader: 'Anna Berg' }],
    ['Professor Anna Berg, Institutt for vann\nStille elver i nord', { title: 'Stille elver i nord', leader: 'Anna Berg' }],
    ['Anna Berg, Ph.d., lektor ved Institut for Vand og Land, Sydhavn Universitet\nStille floder i nord', { title: 'Stille floder i nord', leader: 'Anna Berg' }],
    ['Stille elver, Universitetet i Vest\nElver i nord og sør', { title: 'Stille elver', coordinator: 'Universitetet i Vest' }],
    plain('Anna Berg, professor, Department of Water'),
  ],
  'a position with a capital at the start of a line is not part of the name': [
    ['Tutkimusjohtaja Aino Laine, vesien tiedekunta: Hiljaiset joet (2021–2024)', { title: 'Hiljaiset joet', start: '2021', end: '2024', leader: 'Aino Laine' }],
    ['Instituttleder Anna Berg: Stille vann', { title: 'Stille vann', leader: 'Anna Berg' }],
  ],
  'a number before an institution in brackets is not its name': [
    ['Ríos tranquilos (2019–2022)\nFFI2008-02276 (Ministerio de Aguas)', { title: 'Ríos tranquilos', start: '2019', end: '2022' }],
  ],
  'a period with a colon before the title, in a line with another fact': [
    ['2019–2023: Stille vann. Finansiert av Forte', { title: 'Stille vann', start: '2019', end: '2023', funders: ['Forte'] }],
    ['Since 2021: Quiet Water, funded by Formas', { title: 'Quiet Water', start: '2021', funders: ['Formas'] }],
    plain('2020–2022: Koronaårene'),
    ['Since 2021 We Wait, funded by Formas', { title: 'Since 2021 We Wait', funders: ['Formas'] }],
  ],
  'a funder in a sentence of its own, behind labelled facts': [
    ['Stille vann. Prosjektleder Anna Berg. 2017–2020. Innovasjonsfondet.', { title: 'Stille vann', start: '2017', end: '2020', leader: 'Anna Berg', funders: ['Innovasjonsfondet'] }],
    ['Stille vann. Prosjektleder Anna Berg. 2017–2020. Om Innovasjonsfondet.', { title: 'Stille vann', start: '2017', end: '2020', leader: 'Anna Berg' }],
  ],
  'a word in capitals behind a funder is its programme, or may be an institution': [
    ['Stille vann. Norges forskningsråd, VASSDRAGENE', { title: 'Stille vann', funders: ['Norges forskningsråd'] }],
    ['Stille vann. Norges forskningsråd, FINNUT', { title: 'Stille vann', funders: ['Norges forskningsråd'] }],
  ],
  'a number in a bracket behind a body is a grant': [
    ['Stille vann. National Institute for Water Research (NIWR203667)', { title: 'Stille vann', funders: ['National Institute for Water Research'], grant: 'NIWR203667' }],
    ['Stille vann. Institutt for fredsforskning (PRIO)', { title: 'Stille vann', coordinator: 'Institutt for fredsforskning (PRIO)' }],
  ],
  'a labelled number follows the short name of a funder in a bracket': [
    ['Stille vann (2017–2021, SNSF grant no. 171204)', { title: 'Stille vann', start: '2017', end: '2021', funders: ['SNSF'], grant: '171204' }],
    ['Stille vann (2015– ; AHRC grant number AH/X004512/1)', { title: 'Stille vann', start: '2015', funders: ['AHRC'], grant: 'AH/X004512/1' }],
    ['Hiljaiset joet (2018–2021; Suomen Akatemia, päätös 318824)', { title: 'Hiljaiset joet', start: '2018', end: '2021', funders: ['Suomen Akatemia'], grant: '318824' }],
    ['Stille vann (2019– , ANR-18-CE27-0012)', { title: 'Stille vann', start: '2019', grant: 'ANR-18-CE27-0012' }],
    plain('Reading the agreement (EU-2016-0679)'),
    plain('The council and its forms (DFG-2019-2021)'),
  ],
  'any mark before lines is a bullet': [
    ['Stille Wasser\nLaufzeit\n\ufffd 2019–2022\nLeitung\n\ufffd Prof. Dr. Eva Hagen\nKooperationspartner\n\ufffd Universität Jena\n\ufffd Universität Trier', { title: 'Stille Wasser', start: '2019', end: '2022', leader: 'Eva Hagen', partners: ['Universität Jena', 'Universität Trier'] }],
    ['Stille skoger\nSamarbeidspartnere\n✔ NINA\n✔ NIBIO\n✔ Nord universitet', { title: 'Stille skoger', partners: ['NINA', 'NIBIO', 'Nord universitet'] }],
    ['Quiet rivers\nPartners:\n» University of Hull\n» University of Leeds\nFunder:\n» AHRC', { title: 'Quiet rivers', partners: ['University of Hull', 'University of Leeds'], funders: ['AHRC'] }],
    ['► Les voix du fleuve\n► Durée : 2019-2022\n► Financement : ANR', { title: 'Les voix du fleuve', start: '2019', end: '2022', funders: ['ANR'] }],
    plain('… and justice for all'),
    plain('& Juliet: remaking a play'),
    plain('§ 218 und die Folgen'),
    plain('¿ Quién habla?'),
  ],
  'semicolons separate partners, commas their parts': [
    ['Quiet rivers\nPartners: University of Hull, UK; Lund University, Sweden', { title: 'Quiet rivers', partners: ['University of Hull', 'Lund University'] }],
    ['Stille Wasser\nPartner: Institut für Geologie, Universität Jena; Universität Trier', { title: 'Stille Wasser', partners: ['Institut für Geologie, Universität Jena', 'Universität Trier'] }],
    ['Stille Wasser\nPartner: Universität Jena; Universität Trier, Universität Kassel', { title: 'Stille Wasser', partners: ['Universität Jena', 'Universität Trier', 'Universität Kassel'] }],
    ['Stille skoger\nPartnere: NINA, NIBIO; NIVA', { title: 'Stille skoger', partners: ['NINA', 'NIBIO', 'NIVA'] }],
  ],
  'beside a labelled funder, the name of another is none': [
    ['Quiet rivers\nWellcome Trust\nPI: Anna Berg\nFunder: AHRC', { title: 'Quiet rivers', leader: 'Anna Berg', funders: ['AHRC'] }],
    ['Stille skoger\nNorges forskningsråd\nPeriode: 2019–2021\nFinansiering: Kulturrådet', { title: 'Stille skoger', start: '2019', end: '2021', funders: ['Kulturrådet'] }],
    ['Stille skoger\nNorges forskningsråd\nPeriode: 2019–2021', { title: 'Stille skoger', start: '2019', end: '2021', funders: ['Norges forskningsråd'] }],
    ['Quiet rivers\nLeverhulme Trust\nPI: Anna Berg\nFunding: £120,000', { title: 'Quiet rivers', leader: 'Anna Berg', funders: ['Leverhulme Trust'] }],
  ],
  'columns with dates stand before the title': [
    ['2022 | Lettere di suore e cultura devota | Rosa Inguati |', { title: 'Lettere di suore e cultura devota', leader: 'Rosa Inguati' }],
    ['2022 | Retoriche della peste (Italia, secc. XVI-XVII) |', { title: 'Retoriche della peste (Italia, secc. XVI-XVII)' }],
    ['01.03.2019 | 31.08.2021 | 22007318 | Befragung ländlicher Haushalte zur Nutzung von Mooren', { title: 'Befragung ländlicher Haushalte zur Nutzung von Mooren', start: '2019', end: '2021', grant: '22007318' }],
    ['2021–2024 | Tysta skogar i norr | Formas | Karin Lövgren |', { title: 'Tysta skogar i norr', start: '2021', end: '2024', leader: 'Karin Lövgren', funders: ['Formas'] }],
    plain('1922 | 2022'),
    plain('1984 | Reading Orwell today'),
    plain('2001 | A Space Odyssey | 2010'),
    plain('1914 | 1918 | 1939'),
    plain('2011 | Fukushima | Chernobyl'),
  ],
  'a word for institutions begins a name, not a label': [
    ['Stille Wasser\nUniversität Kassel\nLaufzeit 2019–2022\nFörderung DFG\nLeitung Eva Hagen', { title: 'Stille Wasser', start: '2019', end: '2022', leader: 'Eva Hagen', funders: ['DFG'] }],
    ['De stille stad\nHogeschool Utrecht\nContact Kees Vos\nLooptijd 2020-2022\nFinanciering NWO', { title: 'De stille stad', start: '2020', end: '2022', funders: ['NWO'] }],
    ['Hiljaiset joet\nOrganisaatio Oulun yliopisto\nRahoittaja Suomen Akatemia\nKesto 2018–2021', { title: 'Hiljaiset joet', start: '2018', end: '2021', coordinator: 'Oulun yliopisto', funders: ['Suomen Akatemia'] }],
  ],
  'a short name leads a sentence': [
    ['Stille vann. Ledet av OsloMet i samarbeid med NINA og Bodø kommune.', { title: 'Stille vann', coordinator: 'OsloMet', partners: ['NINA', 'Bodø kommune'] }],
    plain('Land ledet av NATO'),
  ],
  'a bracket in capitals is an acronym where the title spells it': [
    ['Kampen mot tropesykdom (MALARIA), UiB', { title: 'Kampen mot tropesykdom (MALARIA)', coordinator: 'UiB' }],
    ['Havmiljø og overvåking (HAVOV), UiB', { title: 'Havmiljø og overvåking', acronym: 'HAVOV', coordinator: 'UiB' }],
  ],
  'a sentence about the project ends the title': [
    ['Skolens digitale rom. Prosjektet undersøker hvordan lærere bruker skjerm.', { title: 'Skolens digitale rom' }],
    ['Kindheit am Meer. Das Projekt untersucht Ferien an der Nordsee.', { title: 'Kindheit am Meer' }],
    ['Quiet Rooms. This study examines libraries and is funded by the AHRC.', { title: 'Quiet Rooms', funders: ['AHRC'] }],
    ['Skogens röst. Projektet handlar om samisk sång.', { title: 'Skogens röst' }],
    ['Migration und Pflege. Das Projekt wird von der Hans-Böckler-Stiftung gefördert.', { title: 'Migration und Pflege', funders: ['Hans-Böckler-Stiftung'] }],
    ['Arv og miljø (ARM). I prosjektet studeres tvillinger.', { title: 'Arv og miljø', acronym: 'ARM' }],
    ['Hva skjer? Prosjektet følger tre skoler.', { title: 'Hva skjer?' }],
    ['Kindheit am Meer. Das Projekt wird von der DFG gefördert (2021–2023).', { title: 'Kindheit am Meer', start: '2021', end: '2023', funders: ['DFG'] }],
    plain('Hverdagens rom. Prosjektet om barn: nye perspektiver'),
    plain('Ideals. The Project Is Dead'),
    plain('Hjemme. I prosjektet hjemme'),
    plain('After Empire. The Project of Modernity'),
    plain('Brød og sirkus. Prosjektet Europa'),
    plain('Kvinner i krig. Studier i norsk litteratur'),
    plain('Prosjektet som arbeidsform'),
  ],
  'a verb of receiving leads from the title to its funder': [
    ['Counting Carers has received funding from the Nuffield Foundation', { title: 'Counting Carers', funders: ['Nuffield Foundation'] }],
    ['Hverdagens rom har fått støtte fra Norges forskningsråd.', { title: 'Hverdagens rom', funders: ['Norges forskningsråd'] }],
    ['Hverdagens rom mottar støtte fra Stiftelsen Dam (2020–2022).', { title: 'Hverdagens rom', start: '2020', end: '2022', funders: ['Stiftelsen Dam'] }],
    ['Arbejdets pris er støttet af VELUX FONDEN med 5,9 mio. kr.', { title: 'Arbejdets pris', funders: ['VELUX FONDEN'] }],
    ['Skogens röst har beviljats medel från Vetenskapsrådet.', { title: 'Skogens röst', funders: ['Vetenskapsrådet'] }],
    plain('What Has Received Wisdom Taught Us?'),
    ['Hverdagens rom er et prosjekt som er finansiert av Norges forskningsråd', { title: 'Hverdagens rom', funders: ['Norges forskningsråd'] }],
    plain('Barn som får støtte fra besteforeldre'),
    plain('Kvinner som har fått støtte fra Kvinnefondet'),
  ],
  'a title may begin with words for a funder and a colon': [
    plain('Funded by Faith: Charity in Early Modern Europe'),
    plain('Supported by Others: Independence in Old Age'),
    plain('Funded by the State: Public Art since 1945'),
    plain('Financed by the Dutch East India Company: Ships and Trade'),
    plain('Led by Donkeys: Satire in Public Space'),
  ],
  'a former or deputy role is no leader': [
    ['Hverdagens rom\nTidligere prosjektleder: Kari Vik', { title: 'Hverdagens rom' }],
    ['Hverdagens rom. Assisterende prosjektleder: Kari Vik. Prosjektleder: Nils Moe', { title: 'Hverdagens rom', leader: 'Nils Moe' }],
    ['Quiet Rooms. Deputy project leader: Anna Hart', { title: 'Quiet Rooms' }],
    ['Stille Räume. Stellvertretende Projektleitung: Dr. Ute Hahn', { title: 'Stille Räume' }],
    ['Skogens röst. Biträdande projektledare: Åsa Lind', { title: 'Skogens röst' }],
  ],
  'givers of money and titles of studies are labels': [
    ['Zorg op afstand Hoofdaanvrager: Gijs Terpstra Subsidiegever: ZonMw', { title: 'Zorg op afstand', funders: ['ZonMw'], leader: 'Gijs Terpstra' }],
    ['Wohnen im Alter\nFördermittelgeber: Land Hessen', { title: 'Wohnen im Alter', funders: ['Land Hessen'] }],
    ['Helse i hverdagen\nTilskudd fra: KS', { title: 'Helse i hverdagen', funders: ['KS'] }],
    ['Projektin nimi: Nuorten äänet. Rahoittaja: ESR.', { title: 'Nuorten äänet', funders: ['ESR'] }],
    ['Doktorand: Moa Ståhl. Avhandlingens titel: Omsorg i siffror.', { title: 'Omsorg i siffror', leader: 'Moa Ståhl', types: ['phd'] }],
    ['Mémoires ouvrières\nOrganisme financeur : Région Bretagne\nÉtablissement coordinateur : Université Rennes 2', { title: 'Mémoires ouvrières', funders: ['Région Bretagne'], coordinator: 'Université Rennes 2' }],
    ['Vatten och värme | Finansiär: Formas | Status: Avslutat', { title: 'Vatten och värme', funders: ['Formas'], status: 'finished' }],
    ['Quiet Coasts Principal Investigator: Owen Pritchard Award: RPG-2021-112 Duration: 36 months', { title: 'Quiet Coasts', leader: 'Owen Pritchard', grant: 'RPG-2021-112' }],
    plain('Arbeitgeber: Macht und Moral'),
    plain('Rådgiver: en rolle i endring'),
    ['Quiet Coasts. Award: 3. PI: Owen Pritchard', { title: 'Quiet Coasts', leader: 'Owen Pritchard' }],
  ],
  'a doctoral project is named in a segment of its own': [
    ['Hverdagens rom – ph.d.-prosjekt', { title: 'Hverdagens rom', types: ['phd'] }],
    ['Hverdagens rom, doktorgradsprosjekt, 2020–2023', { title: 'Hverdagens rom', types: ['phd'], start: '2020', end: '2023' }],
    ['Tause vitner — PhD-prosjekt. Stipendiat: Hedda Lyngvær.', { title: 'Tause vitner', leader: 'Hedda Lyngvær', types: ['phd'] }],
    ['Rettens språk; Anniken Dahle; ph.d.; 2022–2026', { title: 'Rettens språk', leader: 'Anniken Dahle', types: ['phd'], start: '2022', end: '2026' }],
    plain('Veien til frihet – en avhandling'),
    plain('Fra student til doktor'),
    plain('Bok, blad, avhandling'),
    plain('Små barn, PhD-prosjekt og andre fortellinger'),
  ],
  'a name behind a period in a list of funders is none of them': [
    ['Skogens röst, finansierat av Vetenskapsrådet, 2019–2022, Åsa Lind', { title: 'Skogens röst', start: '2019', end: '2022', funders: ['Vetenskapsrådet'] }],
    ['Skogens röst. Finansiär: Formas, 2019–2022, och Östersjöstiftelsen', { title: 'Skogens röst', start: '2019', end: '2022', funders: ['Formas', 'Östersjöstiftelsen'] }],
    ['Skogens röst. Finansiär: Formas, Region Skåne', { title: 'Skogens röst', funders: ['Formas', 'Region Skåne'] }],
  ],
  'a role or "v/" before a name that ends the line or bracket': [
    ['Børns stemmer, v/ Mette Ravn', { title: 'Børns stemmer', leader: 'Mette Ravn' }],
    ['Hverdagens rom v/Kari Vik', { title: 'Hverdagens rom', leader: 'Kari Vik' }],
    ['Børns stemmer ved lektor Mette Ravn', { title: 'Børns stemmer', leader: 'Mette Ravn' }],
    ['Hverdagens rom (prosjektleder Kari Vik)', { title: 'Hverdagens rom', leader: 'Kari Vik' }],
    ['Quiet Rooms\nPI Anna Hart', { title: 'Quiet Rooms', leader: 'Anna Hart' }],
    ['Hverdagens rom\nLeder Kari Vik\nPeriode 2020-2023', { title: 'Hverdagens rom', leader: 'Kari Vik', start: '2020', end: '2023' }],
    ['Habiter la ville, porté par Maud Lesage (Université de Nantes)', { title: 'Habiter la ville', leader: 'Maud Lesage' }],
    ['Hverdagens rom, v/ professor Kari Vik, NTNU', { title: 'Hverdagens rom', leader: 'Kari Vik' }],
    plain('Blues (Head Start Programs)'),
    plain('Barn ved lektor Hansens skole'),
    plain('Roe v. Wade'),
    plain('Oslo v/Akerselva'),
    plain('Natt ved Nordre Aker'),
    plain('Livet ved Store Lungegårdsvann'),
    plain('Møter (leder og ledet)'),
    ['Hverdagens rom\nTidligere leder Kari Vik', { title: 'Hverdagens rom' }],
  ],
  'a funder\'s short name before the word "project"': [
    ['Hverdagens rom, NFR-prosjekt, 2020–2023', { title: 'Hverdagens rom', funders: ['NFR'], start: '2020', end: '2023' }],
    ['Stille Räume – DFG-Projekt', { title: 'Stille Räume', funders: ['DFG'] }],
    plain('Drømmer, IKT-prosjekt'),
  ],
  'institutions that end before a clause, or are no institutions': [
    ['KYSTLYS is coordinated by the University of Bergen (UiB) from Norway, and has nine partners', { title: 'KYSTLYS', coordinator: 'University of Bergen (UiB)' }],
    ['Havets minne\nFunded by Brandt foundations based in Sweden', { title: 'Havets minne', funders: ['Brandt foundations'] }],
    ['Les voix de la dune\nFinancé par l’ANR sur son appel à projets 2021', { title: 'Les voix de la dune', funders: ['ANR'] }],
    ['Havets minne\nMuseumschef Esther Holm', { title: 'Havets minne' }],
    ['Havets minne. The Nordic Research School in Archives', { title: 'Havets minne. The Nordic Research School in Archives' }],
    ['Hverdagens rom\nPeriode: 2020–2023\nProsjekteier: Fjordby Næringsutvikling', { title: 'Hverdagens rom', start: '2020', end: '2023', coordinator: 'Fjordby Næringsutvikling' }],
  ],
  'titles behind the kind of support': [
    ['Prosjektfinansiering: Havets minne – prosjektleder Kari Vik', { title: 'Havets minne', leader: 'Kari Vik' }],
    ['*Havets minne*', { title: 'Havets minne' }],
    plain('Deling av makt. Del to'),
    plain('Finansiering: et spørsmål om tid'),
  ],
  'facts on lines around the title': [
    ['Projet SILEX\nLes pierres taillées et leurs usages dans les vallées du sud\n2019-2022\nPorteur : Maud Lesage', { title: 'Les pierres taillées et leurs usages dans les vallées du sud', acronym: 'SILEX', start: '2019', end: '2022', leader: 'Maud Lesage' }],
    ['Havets minne i nord\nBrandt Major Research Fellowship, 2016-18\nKari Vik', { title: 'Havets minne i nord', start: '2016', end: '2018' }],
    ['Lektor Kari Vik, Institut for Historie, 700 000 kr.\nProjekttitel: Havets minne', { title: 'Havets minne', leader: 'Kari Vik' }],
    ['Havets minne\nFørsteamanuensis Kari Vik, AHL, er prosjektleiar for arbeidet med arkivet.', { title: 'Havets minne', leader: 'Kari Vik' }],
    plain('Projet urbain'),
  ],
  'titles after the one who is paid': [
    ['Fjordby museum, kr 250 000:\nHavets minne i tre generasjoner', { title: 'Havets minne i tre generasjoner', coordinator: 'Fjordby museum' }],
    ['University of Nordby ($399,000): Quiet turbines for shallow water', { title: 'Quiet turbines for shallow water', coordinator: 'University of Nordby' }],
    ['Professori Aino Lehdon johtama hanke Kaupungin hiljaiset huoneet sai 360 000 euron rahoituksen.', { title: 'Kaupungin hiljaiset huoneet' }],
    plain('Museum for 100 kr: hvem betaler'),
  ],
  'facts around a bracket with the period': [
    ['Vann i by (2020-2022) Universitetet i Agder', { title: 'Vann i by', start: '2020', end: '2022', coordinator: 'Universitetet i Agder' }],
    ['Landskap i endring [2016–2019] NIBIO', { title: 'Landskap i endring', start: '2016', end: '2019', coordinator: 'NIBIO' }],
    ['Habiter la frontière (2019-2022), ANR. Responsable : Maud Lesage', { title: 'Habiter la frontière', start: '2019', end: '2022', funders: ['ANR'], leader: 'Maud Lesage' }],
    ['Green Towns, EU Horizon 2020 (2020–2023)', { title: 'Green Towns', start: '2020', end: '2023', funders: ['EU Horizon 2020'], types: ['horizon'] }],
    ['Skolens dag. Norges forskningsråd, 2019–2022. Helse Nord.', { title: 'Skolens dag', start: '2019', end: '2022', funders: ['Helse Nord', 'Norges forskningsråd'] }],
    plain('Krigens barn (NFR, 1940–1945), Norge'),
    plain('Om Forskningsrådet, 2019–2022, Norge'),
    plain('Resistance (1940–1945) University Students at War'),
    plain('Byen, EU og folket'),
    plain('Kriger og krig (2003–2005) Iraq'),
    plain('After Horizon 2020: Research Policy in the North'),
    plain('Om livet (og døden) NRK'),
  ],
};

/** Lines of special issues, likewise. */
// prettier-ignore
const JOURNALS: [text: string, gold: Gold][] = [
  ['Feminist Review 141: Borders and Bodies', { title: 'Borders and Bodies', journal: 'Feminist Review' }],
  ['Förskolans ute. Utbildning & Demokrati, vol. 35', { title: 'Förskolans ute', journal: 'Utbildning & Demokrati' }],
  ['Förskolans ute. Utbildning & Demokrati 35(2)', { title: 'Förskolans ute', journal: 'Utbildning & Demokrati' }],
  ['Kulturens rom, Nordisk kulturpolitisk tidsskrift 2/2023', { title: 'Kulturens rom', journal: 'Nordisk kulturpolitisk tidsskrift' }],
  ['Teemanumero: Arjen rajat. Vierailevat toimittajat: Liisa Niemi ja Ari Koski.', { kind: 'special-issue', title: 'Arjen rajat', editors: ['Liisa Niemi', 'Ari Koski'] }],
  ['Spesialutgave: Kunst i kommunen. Redaksjon: Aud Nesheim, Pål Riise.', { kind: 'special-issue', title: 'Kunst i kommunen', editors: ['Aud Nesheim', 'Pål Riise'] }],
  ['Agenda 2030: Partnerships for the Goals', { title: 'Agenda 2030: Partnerships for the Goals' }],
  ['Catch 22: Literature and War', { title: 'Catch 22: Literature and War' }],
  ['Law and Life. Part Two, vol. 3', { title: 'Law and Life. Part Two' }],
  ['Care and Code. Guest editors: Anna Hart, Nils Moe. Vol. 3', { title: 'Care and Code', editors: ['Anna Hart', 'Nils Moe'] }],
  ['Redaksjon og makt: pressen i endring', { title: 'Redaksjon og makt: pressen i endring' }],
];

for (const [kind, lines] of Object.entries(KINDS))
  describe(`lines of a kind: ${kind}`, () => {
    for (const [text, gold] of lines)
      it(text, () => expect(scoreOf(['labelled', 'project', text, gold]).differences).to.deep.equal({}));
  });

describe('lines of a kind: a journal beside its numbers, and its editors', () => {
  for (const [text, gold] of JOURNALS)
    it(text, () => expect(scoreOf(['labelled', 'issue', text, gold]).differences).to.deep.equal({}));
});
