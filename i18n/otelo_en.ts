<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1">
<context>
    <name>Otelo</name>
    <message>
        <source>A Évolution démographique (logements)</source>
        <translation>A Demographic change (dwellings)</translation>
    </message>
    <message>
        <source>Adresse d'un ordonnanceur (tcp://machine:8786) dont les machines feront les tirages ; mêmes chiffres. Demande distributed, et le greffon sur chaque machine. Vide : cette machine, sans réseau.</source>
        <translation>Address of a scheduler (tcp://machine:8786) whose machines will make the draws; same figures. Needs distributed, and the plugin on each machine. Empty: this machine, without network.</translation>
    </message>
    <message>
        <source>Alertes</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Année (vide : la période)</source>
        <translation>Year (empty: the period)</translation>
    </message>
    <message>
        <source>Année de base</source>
        <translation>Base year</translation>
    </message>
    <message>
        <source>Année de base (millésime)</source>
        <translation>Base year (vintage)</translation>
    </message>
    <message>
        <source>Année de projection</source>
        <translation>Projection year</translation>
    </message>
    <message>
        <source>Année des indicateurs</source>
        <translation>Year of the indicators</translation>
    </message>
    <message>
        <source>Année des indicateurs, et première année de la projection.</source>
        <translation>Year of the indicators, and first year of the projection.</translation>
    </message>
    <message>
        <source>Année du pic</source>
        <translation>Peak year</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Aucune alerte sur les mailles</source>
        <translation>No warning on the zonings</translation>
    </message>
    <message>
        <source>Avec les cartes</source>
        <translation>With the maps</translation>
    </message>
    <message>
        <source>B Mal-logement (logements)</source>
        <translation>B Inadequate housing (dwellings)</translation>
    </message>
    <message>
        <source>B1.1 : Compter les habitations de fortune (RP) ou camping et squat (SNE)</source>
        <translation>B1.1: Count makeshift dwellings (RP) or camping and squats (SNE)</translation>
    </message>
    <message>
        <source>B1.1 : Compter les personnes à l'hôtel</source>
        <translation>B1.1: Count people in hotels</translation>
    </message>
    <message>
        <source>B1.1 : Compter les sans-abri</source>
        <translation>B1.1: Count the homeless</translation>
    </message>
    <message>
        <source>B1.1 : Part des places d'établissement comptée (%)</source>
        <translation>B1.1: Share of the places in establishments counted (%)</translation>
    </message>
    <message>
        <source>B1.1 : Source du hors logement</source>
        <translation>B1.1: Source for homelessness</translation>
    </message>
    <message>
        <source>B1.1 : Établissements d'hébergement comptés</source>
        <translation>B1.1: Establishments counted</translation>
    </message>
    <message>
        <source>B1.1 Hors logement</source>
        <translation>B1.1 Homeless</translation>
    </message>
    <message>
        <source>B1.2 : Compter les hébergés chez un particulier (SNE)</source>
        <translation>B1.2: Count people staying with family or friends (SNE)</translation>
    </message>
    <message>
        <source>B1.2 : Compter les hébergés temporairement (SNE)</source>
        <translation>B1.2: Count people staying temporarily with others (SNE)</translation>
    </message>
    <message>
        <source>B1.2 : Part des cohabitations intergénérationnelles subies (%)</source>
        <translation>B1.2: Share of intergenerational cohabitation that is involuntary (%)</translation>
    </message>
    <message>
        <source>B1.2 Hébergés</source>
        <translation>B1.2 Concealed households</translation>
    </message>
    <message>
        <source>B1.3 : Compter les accédants en effort excessif</source>
        <translation>B1.3: Count buyers with excessive housing costs</translation>
    </message>
    <message>
        <source>B1.3 : Compter les locataires du parc privé en effort excessif</source>
        <translation>B1.3: Count private tenants with excessive housing costs</translation>
    </message>
    <message>
        <source>B1.3 : Seuil du taux d'effort (%)</source>
        <translation>B1.3: Threshold of the housing cost-to-income ratio (%)</translation>
    </message>
    <message>
        <source>B1.3 : Taux de réallocation (%)</source>
        <translation>B1.3: Reallocation rate (%)</translation>
    </message>
    <message>
        <source>B1.3 Inadéquation financière</source>
        <translation>B1.3 Unaffordable housing</translation>
    </message>
    <message>
        <source>B1.4 : Défaut de confort</source>
        <translation>B1.4: Lack of comfort</translation>
    </message>
    <message>
        <source>B1.4 : Occupation</source>
        <translation>B1.4: Occupancy</translation>
    </message>
    <message>
        <source>B1.4 : Qualité du bâti (fichiers fonciers)</source>
        <translation>B1.4: Quality of the building (property files)</translation>
    </message>
    <message>
        <source>B1.4 : Source de la mauvaise qualité</source>
        <translation>B1.4: Source of poor quality</translation>
    </message>
    <message>
        <source>B1.4 : Taux de réallocation (%)</source>
        <translation>B1.4: Reallocation rate (%)</translation>
    </message>
    <message>
        <source>B1.4 Mauvaise qualité</source>
        <translation>B1.4 Poor quality</translation>
    </message>
    <message>
        <source>B1.5 : Compter les locataires hors HLM</source>
        <translation>B1.5: Count tenants out of social housing</translation>
    </message>
    <message>
        <source>B1.5 : Compter les propriétaires</source>
        <translation>B1.5: Count owners</translation>
    </message>
    <message>
        <source>B1.5 : Source de l'inadéquation physique</source>
        <translation>B1.5: Source of overcrowding</translation>
    </message>
    <message>
        <source>B1.5 : Suroccupation comptée</source>
        <translation>B1.5: Overcrowding counted</translation>
    </message>
    <message>
        <source>B1.5 : Taux de réallocation (%)</source>
        <translation>B1.5: Reallocation rate (%)</translation>
    </message>
    <message>
        <source>B1.5 Inadéquation physique</source>
        <translation>B1.5 Overcrowding</translation>
    </message>
    <message>
        <source>B2 : Années couvertes par les taux de renouvellement observés (années)</source>
        <translation>B2: Years covered by the observed renewal rates (years)</translation>
    </message>
    <message>
        <source>B2 : Réduction du taux de vacance de longue durée (%)</source>
        <translation>B2: Reduction of the long-term vacancy rate (%)</translation>
    </message>
    <message>
        <source>B2 : Scénario de projection des ménages</source>
        <translation>B2: Scenario of household projection</translation>
    </message>
    <message>
        <source>B2 : Taux annuel de disparition (fraction)</source>
        <translation>B2: Yearly rate of loss (fraction)</translation>
    </message>
    <message>
        <source>B2 : Taux annuel de restructuration (fraction)</source>
        <translation>B2: Yearly rate of restructuring (fraction)</translation>
    </message>
    <message>
        <source>B2 : Taux cible de résidences secondaires (fraction)</source>
        <translation>B2: Target rate of second homes (fraction)</translation>
    </message>
    <message>
        <source>B2 : Taux cible de vacance de courte durée (fraction)</source>
        <translation>B2: Target rate of short-term vacancy (fraction)</translation>
    </message>
    <message>
        <source>B2 : Taux cible de vacance de longue durée (fraction)</source>
        <translation>B2: Target rate of long-term vacancy (fraction)</translation>
    </message>
    <message>
        <source>B2.1 Évolution démographique</source>
        <translation>B2.1 Demographic change</translation>
    </message>
    <message>
        <source>B2.1 Évolution démographique (logements)</source>
        <translation>B2.1 Demographic change (dwellings)</translation>
    </message>
    <message>
        <source>B2.2 Évolution du parc</source>
        <translation>B2.2 Change of the stock</translation>
    </message>
    <message>
        <source>B2.2 Évolution du parc (logements)</source>
        <translation>B2.2 Change of the stock (dwellings)</translation>
    </message>
    <message>
        <source>Bas (unité du paramètre, ou facteur d'un indicateur)</source>
        <translation>Low (unit of the parameter, or factor of an indicator)</translation>
    </message>
    <message>
        <source>Base de données</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Base de données, et fichier</source>
        <translation>Database, and file</translation>
    </message>
    <message>
        <source>Besoin (logements)</source>
        <translation>Need (dwellings)</translation>
    </message>
    <message>
        <source>Besoin de construction de l'année (logements)</source>
        <translation>Need for construction of the year (dwellings)</translation>
    </message>
    <message>
        <source>Besoin de la période (logements)</source>
        <translation>Need of the period (dwellings)</translation>
    </message>
    <message>
        <source>Besoin de la référence</source>
        <translation>Need of the reference</translation>
    </message>
    <message>
        <source>Besoin du scénario (logements)</source>
        <translation>Need of the scenario (dwellings)</translation>
    </message>
    <message>
        <source>Besoin du scénario montré</source>
        <translation>Need of the scenario that is shown</translation>
    </message>
    <message>
        <source>Besoin en flux (logements)</source>
        <translation>Flow need (dwellings)</translation>
    </message>
    <message>
        <source>Besoin en stock entier (logements)</source>
        <translation>Whole stock need (dwellings)</translation>
    </message>
    <message>
        <source>Besoin non couvert (logements)</source>
        <translation>Unmet need (dwellings)</translation>
    </message>
    <message>
        <source>Besoin pour 1 000 logements</source>
        <translation>Need per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Besoin total de la période (logements)</source>
        <translation>Total need of the period (dwellings)</translation>
    </message>
    <message>
        <source>Besoin total des territoires retenus (logements)</source>
        <translation>Total need of the retained territories (dwellings)</translation>
    </message>
    <message>
        <source>Besoin total ventilé (logements)</source>
        <translation>Total need allocated (dwellings)</translation>
    </message>
    <message>
        <source>Besoins de chaque scénario</source>
        <translation>Needs of each scenario</translation>
    </message>
    <message>
        <source>Besoins en logement</source>
        <translation>Housing needs</translation>
    </message>
    <message>
        <source>Besoins par année</source>
        <translation>Needs by year</translation>
    </message>
    <message>
        <source>Besoins par commune</source>
        <translation>Needs by commune</translation>
    </message>
    <message>
        <source>Besoins par territoire d'analyse</source>
        <translation>Needs by analysis territory</translation>
    </message>
    <message>
        <source>Besoins par territoire de restitution</source>
        <translation>Needs by reporting territory</translation>
    </message>
    <message>
        <source>Brique propre : besoin entier (logements)</source>
        <translation>Own component: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Brique propre : champ des indicateurs</source>
        <translation>Own component: field of the indicators</translation>
    </message>
    <message>
        <source>Brique propre avant le pic (logements)</source>
        <translation>Own component before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Briques de stock comptées</source>
        <translation>Stock components counted</translation>
    </message>
    <message>
        <source>Briques données</source>
        <translation>Given components</translation>
    </message>
    <message>
        <source>C Fluidité du parc (logements)</source>
        <translation>C Frictional vacancy (dwellings)</translation>
    </message>
    <message>
        <source>Calcul, avec les valeurs</source>
        <translation>Computation, with the values</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.1 Hors logement par territoire d'analyse : sans-abri + habitations de fortune + hôtel + R( places d'établissement × part comptée ). Sources RP ou SNE, et FINESS pour les établissements. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the component B1.1 Homeless alone, by analysis territory: homeless + makeshift dwellings + hotels + R( places in establishments × share counted ). Sources RP or SNE, and FINESS for the establishments. The result goes to the input “Given components” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.2 Hébergés par territoire d'analyse : part subie × cohabitations intergénérationnelles + hébergés chez un particulier + hébergés temporairement. Sources RP et SNE. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the component B1.2 Concealed households alone, by analysis territory: involuntary share × intergenerational cohabitation + staying with family or friends + staying temporarily with others. Sources RP and SNE. The result goes to the input “Given components” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.3 Inadéquation financière par territoire d'analyse : ( ménages au-delà du taux d'effort - r43 × mauvaise qualité ) × ( 1 - taux de réallocation ). Source CNAF. La brique B1.4, calculée ou donnée, en retire les doubles comptes. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the component B1.3 Unaffordable housing alone, by analysis territory: ( households above the housing cost-to-income ratio - r43 × poor quality ) × ( 1 - reallocation rate ). Source CNAF. The component B1.4, computed or given, takes its double counts off. The result goes to the input “Given components” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.4 Mauvaise qualité par territoire d'analyse : logements de mauvaise qualité, selon la source choisie × ( 1 - taux de réallocation ). Sources Filocom, RP ou Fichiers fonciers. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the component B1.4 Poor quality alone, by analysis territory: dwellings of poor quality, by the chosen source × ( 1 - reallocation rate ). Sources Filocom, RP or property files. The result goes to the input “Given components” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.5 Inadéquation physique par territoire d'analyse : ( ménages en suroccupation - r25 × hébergés - r35 × inadéquation financière - r45 × mauvaise qualité ) × ( 1 - taux de réallocation ). Sources Filocom ou RP. Les briques B1.2, B1.3 et B1.4, calculées ou données, en retirent les doubles comptes. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the component B1.5 Overcrowding alone, by analysis territory: ( overcrowded households - r25 × concealed households - r35 × unaffordable housing - r45 × poor quality ) × ( 1 - reallocation rate ). Sources Filocom or RP. The components B1.2, B1.3 and B1.4, computed or given, take their double counts off. The result goes to the input “Given components” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B2.1 Évolution démographique par territoire d'analyse, de l'année de base à la plus proche du pic et de la projection. C'est la somme des ménages supplémentaires de chaque année. Le mal-logement résorbé déplace le pic : les briques de stock comptées entrent dans le calcul.</source>
        <translation>Computes the component B2.1 Demographic change alone, by analysis territory, from the base year to the nearer of the peak and the projection. It is the sum of the additional households of each year. The stock that is absorbed moves the peak: the stock components counted enter the computation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B2.2 Évolution du parc par territoire d'analyse, de l'année de base à la plus proche du pic et de la projection. Renouvellement, résidences secondaires, vacance de longue et de courte durée. Le mal-logement résorbé déplace le pic : les briques de stock comptées entrent dans le calcul.</source>
        <translation>Computes the component B2.2 Change of the stock alone, by analysis territory, from the base year to the nearer of the peak and the projection. Renewal, second homes, long-term and short-term vacancy. The stock that is absorbed moves the peak: the stock components counted enter the computation.</translation>
    </message>
    <message>
        <source>Capacité en renouvellement urbain (logements)</source>
        <translation>Capacity in urban renewal (dwellings)</translation>
    </message>
    <message>
        <source>Capacité par commune</source>
        <translation>Capacity by commune</translation>
    </message>
    <message>
        <source>Cartes</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Ce qu'est le chiffre</source>
        <translation>What the figure is</translation>
    </message>
    <message>
        <source>Ce selon quoi une commune scindée est répartie (ménages, population). Vide : population, si elle y est ; sinon à parts égales, et c'est dit.</source>
        <translation>By what a split commune is shared (households, population). Empty: population, if it is there; else equal parts, and it is said.</translation>
    </message>
    <message>
        <source>Celui du volet B : ses indicateurs sources servent de clés. Vide : scénario par défaut.</source>
        <translation>That of part B: its source indicators are the keys. Empty: default scenario.</translation>
    </message>
    <message>
        <source>Celui du volet B. Vide : scénario par défaut.</source>
        <translation>That of part B. Empty: default scenario.</translation>
    </message>
    <message>
        <source>Champ de la densité (logements/ha)</source>
        <translation>Field of the density (dwellings/ha)</translation>
    </message>
    <message>
        <source>Champ de la maille</source>
        <translation>Field of the zoning</translation>
    </message>
    <message>
        <source>Champ de la maille d'analyse</source>
        <translation>Field of the analysis zoning</translation>
    </message>
    <message>
        <source>Champ de la maille d'analyse (zone d'emploi…)</source>
        <translation>Field of the analysis zoning (employment zone…)</translation>
    </message>
    <message>
        <source>Champ de la maille de restitution</source>
        <translation>Field of the reporting zoning</translation>
    </message>
    <message>
        <source>Champ de la maille de restitution (EPCI…)</source>
        <translation>Field of the reporting zoning (EPCI…)</translation>
    </message>
    <message>
        <source>Champ de la nature</source>
        <translation>Field of the nature</translation>
    </message>
    <message>
        <source>Champ de la population (habitants)</source>
        <translation>Field of the population (inhabitants)</translation>
    </message>
    <message>
        <source>Champ du code</source>
        <translation>Field of the code</translation>
    </message>
    <message>
        <source>Champ du code de la commune</source>
        <translation>Field of the code of the commune</translation>
    </message>
    <message>
        <source>Champ du nom</source>
        <translation>Field of the name</translation>
    </message>
    <message>
        <source>Champ du nombre de logements</source>
        <translation>Field of the number of dwellings</translation>
    </message>
    <message>
        <source>Champ du poids</source>
        <translation>Field of the weight</translation>
    </message>
    <message>
        <source>Champ du territoire plus grand</source>
        <translation>Field of the larger territory</translation>
    </message>
    <message>
        <source>Champs nom, loi, bas, mode, haut, choix, portee. Lois : uniforme = également entre bas et haut ; triangulaire = de bas à haut, le plus souvent mode ; normale = autour de mode, bas et haut dépassés chacun une fois sur vingt ; choix = l'un des choix, également. Portées : ensemble = le même tirage pour tous les territoires (un biais de la source, un choix) ; territoire = un tirage par territoire (une erreur de mesure). Vide : celles du catalogue (sortie LOIS, à modifier et à redonner), hypothèses de travail à discuter.</source>
        <translation>Fields nom, loi, bas, mode, haut, choix, portee. Laws: uniforme = evenly between bas and haut; triangulaire = from bas to haut, mostly mode; normale = around mode, bas and haut each exceeded once in twenty; choix = one of the choices, evenly. Scopes: ensemble = the same draw for all the territories (a bias of the source, a choice); territoire = one draw by territory (an error of measure). Empty: those of the catalogue (output LOIS, to be changed and given back), working assumptions to be discussed.</translation>
    </message>
    <message>
        <source>Changer de maille</source>
        <translation>Change the zoning</translation>
    </message>
    <message>
        <source>Changer le millésime des communes</source>
        <translation>Change the vintage of the communes</translation>
    </message>
    <message>
        <source>Chaque série répartie part de la somme des ménages recensés de ses territoires, plutôt que de son propre chiffre de l'année de base ; son évolution en proportion est gardée.</source>
        <translation>Each shared series starts from the sum of the counted households of its territories, instead of its own figure of the base year; its relative change is kept.</translation>
    </message>
    <message>
        <source>Charger les tables</source>
        <translation>Load the tables</translation>
    </message>
    <message>
        <source>Chaîne complète</source>
        <translation>Whole chain</translation>
    </message>
    <message>
        <source>Chiffre expliqué (logements)</source>
        <translation>Figure explained (dwellings)</translation>
    </message>
    <message>
        <source>Choix possibles, séparés par |</source>
        <translation>Possible choices, separated by |</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classeur</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Clé demandée</source>
        <translation>Key asked for</translation>
    </message>
    <message>
        <source>Clé rapportée à la part des ménages, moins 100 (%)</source>
        <translation>Key relative to the share of the households, minus 100 (%)</translation>
    </message>
    <message>
        <source>Clé retenue</source>
        <translation>Key used</translation>
    </message>
    <message>
        <source>Clés remplacées</source>
        <translation>Replaced keys</translation>
    </message>
    <message>
        <source>Code de la commune et indicateurs.</source>
        <translation>Code of the commune and indicators.</translation>
    </message>
    <message>
        <source>Code de la partie (analyse-restitution)</source>
        <translation>Code of the part (analysis-reporting)</translation>
    </message>
    <message>
        <source>Code du territoire</source>
        <translation>Code of the territory</translation>
    </message>
    <message>
        <source>Codes de mailles d'analyse ou de départements, séparés par des virgules : seuls eux sont gardés, avec toutes les communes de leurs EPCI. Vide : tout.</source>
        <translation>Codes of analysis zonings or of departments, separated by commas: only they are kept, with all the communes of their EPCI. Empty: all.</translation>
    </message>
    <message>
        <source>Codes séparés par des virgules. Vide : tous ceux de l'étude.</source>
        <translation>Codes separated by commas. Empty: all those of the study.</translation>
    </message>
    <message>
        <source>Coefficient des briques de stock</source>
        <translation>Coefficient of the stock components</translation>
    </message>
    <message>
        <source>Colonne du code</source>
        <translation>Column of the code</translation>
    </message>
    <message>
        <source>Colonnes (indicateur = colonne)</source>
        <translation>Columns (indicator = column)</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes : champ du code</source>
        <translation>Communes: field of the code</translation>
    </message>
    <message>
        <source>Communes de départ non converties</source>
        <translation>Communes of departure not converted</translation>
    </message>
    <message>
        <source>Communes de départ qui ont changé</source>
        <translation>Communes of departure that changed</translation>
    </message>
    <message>
        <source>Communes de référence</source>
        <translation>Reference communes</translation>
    </message>
    <message>
        <source>Communes hors étude</source>
        <translation>Communes out of the study</translation>
    </message>
    <message>
        <source>Communes à l'arrivée</source>
        <translation>Communes on arrival</translation>
    </message>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Comparer aux voisins</source>
        <translation>Compare with the neighbours</translation>
    </message>
    <message>
        <source>Comparer des scénarios</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <source>Comparer, expliquer, mesurer l'incertitude</source>
        <translation>Compare, explain, measure uncertainty</translation>
    </message>
    <message>
        <source>Composante</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Composante du besoin</source>
        <translation>Component of the need</translation>
    </message>
    <message>
        <source>Composante montrée</source>
        <translation>Component shown</translation>
    </message>
    <message>
        <source>Compté dans le total (besoin positif)</source>
        <translation>Counted in the total (positive need)</translation>
    </message>
    <message>
        <source>Conseil</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Constats bloquants</source>
        <translation>Blocking findings</translation>
    </message>
    <message>
        <source>Constats pour information</source>
        <translation>Findings for information</translation>
    </message>
    <message>
        <source>Contribution, moyenne de tous les ordres (Shapley, logements)</source>
        <translation>Contribution, mean of all orders (Shapley, dwellings)</translation>
    </message>
    <message>
        <source>Contribution, un à un dans l'ordre du catalogue (logements)</source>
        <translation>Contribution, one by one in the order of the catalogue (dwellings)</translation>
    </message>
    <message>
        <source>Contributions des paramètres</source>
        <translation>Contributions of the parameters</translation>
    </message>
    <message>
        <source>Contrôle une table d'indicateurs avant de s'en servir : couverture par indicateur, valeurs sous secret, codes sans correspondance de part et d'autre (avec le nom et le plus proche), doublons, valeurs impossibles (taux hors bornes, volumes négatifs, sommes qui ne tombent pas juste), écarts aux voisins et ruptures avec un millésime antérieur. Ce qui empêcherait le volet B avec le scénario donné est « bloquant ». En table, en page HTML, et en couche des valeurs manquantes.</source>
        <translation>Checks a table of indicators before it is used: coverage by indicator, confidential values, codes without a match on either side (with the name and the nearest), duplicates, impossible values (rates out of bounds, negative volumes, sums that do not add up), differences from the neighbours and breaks with an earlier vintage. What would prevent part B with the given scenario is “blocking”. As a table, as an HTML page, and as a layer of missing values.</translation>
    </message>
    <message>
        <source>Contrôler la qualité des indicateurs</source>
        <translation>Check the quality of the indicators</translation>
    </message>
    <message>
        <source>Contrôles</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Convertit des indicateurs de communes d'une géographie à une autre, plus récente ou plus ancienne : fusions, scissions, changements de code, arrondissements de Paris, Lyon et Marseille. Entre deux années données, ou vers les communes d'une couche ou table de référence. Les volumes s'additionnent, les taux sont recalculés de leurs parts, une scission suit un poids ; ce qui ne peut être converti est listé. La table des changements de 2021 à 2026 est fournie ; celle de l'INSEE peut la remplacer.</source>
        <translation>Converts indicators of communes from one geography to another, more recent or older: merged and split communes, changed codes, districts of Paris, Lyon and Marseille. Between two given years, or to the communes of a reference layer or table. Volumes add up, rates are computed again from their parts, a split follows a weight; what cannot be converted is listed. The table of the changes from 2021 to 2026 comes with the plugin; INSEE's can replace it.</translation>
    </message>
    <message>
        <source>Correspondance : champ de la maille d'analyse</source>
        <translation>Correspondence: field of the analysis zoning</translation>
    </message>
    <message>
        <source>Correspondance : champ de la maille de restitution</source>
        <translation>Correspondence: field of the reporting zoning</translation>
    </message>
    <message>
        <source>Correspondance : champ du code</source>
        <translation>Correspondence: field of the code</translation>
    </message>
    <message>
        <source>Correspondance : champ du code de la commune</source>
        <translation>Correspondence: field of the code of the commune</translation>
    </message>
    <message>
        <source>Couverture minimale (%)</source>
        <translation>Minimum coverage (%)</translation>
    </message>
    <message>
        <source>D Hausse de la vacance longue (logements)</source>
        <translation>D Rise of long-term vacancy (dwellings)</translation>
    </message>
    <message>
        <source>D'où vient la série : propre, répartie, tendance, population et taille</source>
        <translation>Where the series comes from: own, shared, trend, population and size</translation>
    </message>
    <message>
        <source>D'une commune, d'un EPCI (territoire de restitution) ou d'un territoire d'analyse.</source>
        <translation>Of a commune, an EPCI (reporting territory) or an analysis territory.</translation>
    </message>
    <message>
        <source>Dans le projet, quand l'algorithme est lancé de QGIS.</source>
        <translation>Into the project, when the algorithm is run from QGIS.</translation>
    </message>
    <message>
        <source>Dans un territoire au besoin positif</source>
        <translation>In a territory of positive need</translation>
    </message>
    <message>
        <source>Dans un territoire d'analyse évalué</source>
        <translation>In an evaluated analysis territory</translation>
    </message>
    <message>
        <source>Datapack</source>
        <translation>Datapack</translation>
    </message>
    <message>
        <source>Datapack : tables communes, epci, analyse</source>
        <translation>Datapack: tables communes, epci, analyse</translation>
    </message>
    <message>
        <source>De la correspondance, sinon des indicateurs. Pour répartir : la maille de départ. Vide : trouvé d'après son nom (EPCI).</source>
        <translation>From the correspondence, else from the indicators. To share: the zoning of departure. Empty: found by its name (EPCI).</translation>
    </message>
    <message>
        <source>Demande des polygones ; sinon le reste est contrôlé.</source>
        <translation>Needs polygons; else the rest is checked.</translation>
    </message>
    <message>
        <source>Densité en extension (logements/ha)</source>
        <translation>Density in extension (dwellings/ha)</translation>
    </message>
    <message>
        <source>Densité par défaut (logements/ha)</source>
        <translation>Default density (dwellings/ha)</translation>
    </message>
    <message>
        <source>Dernière année</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Dernière année des ménages prolongés</source>
        <translation>Last year of the extended households</translation>
    </message>
    <message>
        <source>Dernière année du besoin évalué.</source>
        <translation>Last year of the evaluated need.</translation>
    </message>
    <message>
        <source>Des clés de ventilation ont été remplacées</source>
        <translation>Keys of allocation were replaced</translation>
    </message>
    <message>
        <source>Des communes aux objectifs de PLH</source>
        <translation>From communes to PLH objectives</translation>
    </message>
    <message>
        <source>Des zones qui n'ont ni logements ni densité. Vide : elles sont refusées.</source>
        <translation>Of zones that have neither dwellings nor density. Empty: they are refused.</translation>
    </message>
    <message>
        <source>Diffère du défaut</source>
        <translation>Differs from the default</translation>
    </message>
    <message>
        <source>Disposition du fichier</source>
        <translation>Layout of the file</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Donne à chaque commune, EPCI ou quartier une série de ménages par année : la sienne s'il en a une, sinon celle d'un territoire plus grand (zone d'emploi, bassin, département) répartie selon la part des ménages et sa tendance, sinon une projection locale simple (population projetée et taille des ménages, ou tendance), toujours nommée pour ce qu'elle est. Les séries réparties peuvent être recalées sur le dernier recensement. Le résultat se donne au volet B (MENAGES) ou au volet C (PROJECTIONS).</source>
        <translation>Gives each commune, EPCI or district a series of households by year: its own if it has one, else that of a larger territory (employment zone, catchment area, department) shared by the share of the households and its trend, else a simple local projection (projected population and household size, or trend), always named for what it is. The shared series can be fitted to the last census. The result goes to part B (MENAGES) or to part C (PROJECTIONS).</translation>
    </message>
    <message>
        <source>Données : importer et contrôler</source>
        <translation>Data: import and check</translation>
    </message>
    <message>
        <source>Données fictives (démonstration)</source>
        <translation>Fictitious data (demonstration)</translation>
    </message>
    <message>
        <source>Données locales : champ du code de la commune</source>
        <translation>Local data: field of the code of the commune</translation>
    </message>
    <message>
        <source>Données locales par commune</source>
        <translation>Local data by commune</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Dossier des cartes en PNG</source>
        <translation>Folder of the maps as PNG</translation>
    </message>
    <message>
        <source>Dossier des pages en PNG</source>
        <translation>Folder of the pages as PNG</translation>
    </message>
    <message>
        <source>Dossier des styles en QML</source>
        <translation>Folder of the styles as QML</translation>
    </message>
    <message>
        <source>Double compte hébergés / inadéquation physique (fraction)</source>
        <translation>Double count concealed households / overcrowding (fraction)</translation>
    </message>
    <message>
        <source>Double compte inadéquations financière / physique (fraction)</source>
        <translation>Double count unaffordable housing / overcrowding (fraction)</translation>
    </message>
    <message>
        <source>Double compte mauvaise qualité / inadéquation financière (fraction)</source>
        <translation>Double count poor quality / unaffordable housing (fraction)</translation>
    </message>
    <message>
        <source>Double compte mauvaise qualité / inadéquation physique (fraction)</source>
        <translation>Double count poor quality / overcrowding (fraction)</translation>
    </message>
    <message>
        <source>Du dossier de fichiers à l'atlas</source>
        <translation>From the folder of files to the atlas</translation>
    </message>
    <message>
        <source>Durée d'un PLH (années)</source>
        <translation>Duration of a PLH (years)</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>E Hausse des résidences secondaires (logements)</source>
        <translation>E Rise of second homes (dwellings)</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Encodage (utf-8, cp1252…)</source>
        <translation>Encoding (utf-8, cp1252…)</translation>
    </message>
    <message>
        <source>Entrées</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>Enveloppe foncière (ZAN, hectares)</source>
        <translation>Envelope of land (ZAN, hectares)</translation>
    </message>
    <message>
        <source>Enveloppe qui reste (négatif : dépassement, hectares)</source>
        <translation>Envelope that is left (negative: exceeded, hectares)</translation>
    </message>
    <message>
        <source>Excédent de l'année (logements)</source>
        <translation>Surplus of the year (dwellings)</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Explication</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Expliquer le chiffre d'un territoire</source>
        <translation>Explain the figure of a territory</translation>
    </message>
    <message>
        <source>F Solde de disparitions (logements)</source>
        <translation>F Balance of losses (dwellings)</translation>
    </message>
    <message>
        <source>Faire des hypothèses pour ce qui manque au volet B</source>
        <translation>Make assumptions for what part B lacks</translation>
    </message>
    <message>
        <source>Faire l'atlas d'une étude</source>
        <translation>Make the atlas of a study</translation>
    </message>
    <message>
        <source>Faire le projet cartographique d'une étude</source>
        <translation>Make the cartographic project of a study</translation>
    </message>
    <message>
        <source>Faire un datapack d'un dossier de fichiers</source>
        <translation>Make a datapack from a folder of files</translation>
    </message>
    <message>
        <source>Faire un modèle de datapack à remplir</source>
        <translation>Make a datapack template to fill in</translation>
    </message>
    <message>
        <source>Feuille du classeur</source>
        <translation>Sheet of the workbook</translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fichier d'où il vient, ou calcul</source>
        <translation>File that it comes from, or computation</translation>
    </message>
    <message>
        <source>Fichier dans l'archive</source>
        <translation>File in the archive</translation>
    </message>
    <message>
        <source>Fichier de scénario (JSON)</source>
        <translation>Scenario file (JSON)</translation>
    </message>
    <message>
        <source>Fichiers non lus</source>
        <translation>Files not read</translation>
    </message>
    <message>
        <source>Foncier en extension mobilisable (hectares)</source>
        <translation>Land that can be opened (hectares)</translation>
    </message>
    <message>
        <source>Format du papier</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Fusionne les communes en mailles d'analyse (zones d'emploi ou autres) et de restitution (EPCI ou autres), et en parties de territoires : chaque couple (analyse, restitution) avec ses communes, sa population et sa géométrie. Signale les EPCI à cheval, les territoires de moins de 50 000 habitants, les trous, les doublons et les codes manquants.</source>
        <translation>Dissolves communes into analysis zonings (employment zones or others) and reporting zonings (EPCI or others), and into parts of territories: each pair (analysis, reporting) with its communes, its population and its geometry. Points out the EPCI that straddle, the territories below 50,000 inhabitants, holes, duplicates and missing codes.</translation>
    </message>
    <message>
        <source>G Vacants de longue durée remobilisés (logements)</source>
        <translation>G Long-term vacant dwellings brought back (dwellings)</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Grain des territoires</source>
        <translation>Grain of the territories</translation>
    </message>
    <message>
        <source>Graine du hasard</source>
        <translation>Random seed</translation>
    </message>
    <message>
        <source>H Baisse des résidences secondaires (logements)</source>
        <translation>H Fall of second homes (dwellings)</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Hectares consommés par l'extension</source>
        <translation>Hectares used by the extension</translation>
    </message>
    <message>
        <source>Hectares en extension</source>
        <translation>Hectares in extension</translation>
    </message>
    <message>
        <source>Horizon de résorption du mal-logement</source>
        <translation>Horizon of absorption of inadequate housing</translation>
    </message>
    <message>
        <source>Hors logement : besoin entier (logements)</source>
        <translation>Homeless: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Hors logement avant le pic (logements)</source>
        <translation>Homeless before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Hypothèses faites</source>
        <translation>Assumptions made</translation>
    </message>
    <message>
        <source>Hébergés : besoin entier (logements)</source>
        <translation>Concealed households: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Hébergés avant le pic (logements)</source>
        <translation>Concealed households before the peak (dwellings)</translation>
    </message>
    <message>
        <source>I Solde d'apparitions (logements)</source>
        <translation>I Balance of appearances (dwellings)</translation>
    </message>
    <message>
        <source>Importer un fichier public</source>
        <translation>Import a public file</translation>
    </message>
    <message>
        <source>Inadéquation financière : besoin entier (logements)</source>
        <translation>Unaffordable housing: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation financière avant le pic (logements)</source>
        <translation>Unaffordable housing before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation physique : besoin entier (logements)</source>
        <translation>Overcrowding: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation physique avant le pic (logements)</source>
        <translation>Overcrowding before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicateur de commune, « source » ou « dynamique »</source>
        <translation>Indicator of communes, “source” or “dynamique”</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indicateurs : champ du code du territoire</source>
        <translation>Indicators: field of the code of the territory</translation>
    </message>
    <message>
        <source>Indicateurs au nouveau millésime</source>
        <translation>Indicators in the new vintage</translation>
    </message>
    <message>
        <source>Indicateurs d'un millésime antérieur</source>
        <translation>Indicators of an earlier vintage</translation>
    </message>
    <message>
        <source>Indicateurs du catalogue</source>
        <translation>Indicators of the catalogue</translation>
    </message>
    <message>
        <source>Indicateurs lus</source>
        <translation>Indicators read</translation>
    </message>
    <message>
        <source>Indicateurs manquants</source>
        <translation>Missing indicators</translation>
    </message>
    <message>
        <source>Indicateurs manquants (identifiants)</source>
        <translation>Missing indicators (ids)</translation>
    </message>
    <message>
        <source>Indicateurs par commune</source>
        <translation>Indicators by commune</translation>
    </message>
    <message>
        <source>Indicateurs par territoire d'analyse</source>
        <translation>Indicators by analysis territory</translation>
    </message>
    <message>
        <source>Indicateurs sous secret statistique (identifiants)</source>
        <translation>Indicators confidential (ids)</translation>
    </message>
    <message>
        <source>Indicateurs supposés, faute de source (identifiants)</source>
        <translation>Indicators assumed, for lack of a source (ids)</translation>
    </message>
    <message>
        <source>Indicateurs à la nouvelle maille</source>
        <translation>Indicators in the new zoning</translation>
    </message>
    <message>
        <source>Indicateurs à remplir par territoire</source>
        <translation>Indicators to fill in by territory</translation>
    </message>
    <message>
        <source>Interrompu : aucune sortie n'a été écrite.</source>
        <translation>Interrupted: no output was written.</translation>
    </message>
    <message>
        <source>Intervalles par territoire d'analyse</source>
        <translation>Intervals by analysis territory</translation>
    </message>
    <message>
        <source>J Vacants de courte durée libérés (logements)</source>
        <translation>J Short-term vacant dwellings freed (dwellings)</translation>
    </message>
    <message>
        <source>Jeu de clés</source>
        <translation>Set of keys</translation>
    </message>
    <message>
        <source>Jeu de clés A</source>
        <translation>Set of keys A</translation>
    </message>
    <message>
        <source>Jeu de clés B</source>
        <translation>Set of keys B</translation>
    </message>
    <message>
        <source>La brique est négative quelque part</source>
        <translation>The component is negative somewhere</translation>
    </message>
    <message>
        <source>Largeur relative : (P90 - P10) / P50 (%)</source>
        <translation>Relative width: (P90 - P10) / P50 (%)</translation>
    </message>
    <message>
        <source>Le plus bas des scénarios (logements)</source>
        <translation>The lowest of the scenarios (dwellings)</translation>
    </message>
    <message>
        <source>Le plus haut des scénarios (logements)</source>
        <translation>The highest of the scenarios (dwellings)</translation>
    </message>
    <message>
        <source>Le volet B sous les neuf scénarios de ménages, réunis en une table (champ « scenario »).</source>
        <translation>Part B under the nine household scenarios, merged into one table (field “scenario”).</translation>
    </message>
    <message>
        <source>Lecteur</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Lecteur retenu</source>
        <translation>Reader used</translation>
    </message>
    <message>
        <source>Les capacités lues dans les zones d'un PLU, puis les objectifs par commune, par EPCI et par PLH.</source>
        <translation>Capacities read in the zones of a PLU, then objectives by commune, by EPCI and by PLH.</translation>
    </message>
    <message>
        <source>Les neuf scénarios démographiques</source>
        <translation>The nine demographic scenarios</translation>
    </message>
    <message>
        <source>Les territoires d'analyse qui touchent un département, évalués en entier : étude, EPCI du département, atlas. À lancer par lot pour tous les départements d'une région.</source>
        <translation>The analysis territories that touch a department, evaluated as a whole: study, EPCI of the department, atlas. To be run in batch for all the departments of a region.</translation>
    </message>
    <message>
        <source>Les volumes entiers d'une commune scindée restent entiers, au plus fort reste.</source>
        <translation>Whole volumes of a split commune stay whole, by the largest remainder.</translation>
    </message>
    <message>
        <source>Les volumes entiers restent entiers, au plus fort reste, quand ils sont répartis.</source>
        <translation>Whole volumes stay whole, by the largest remainder, when they are shared.</translation>
    </message>
    <message>
        <source>Leur code ; menages (de l'année de base) et menages_p (sept ans avant) ; le code du territoire plus grand dont la série est répartie.</source>
        <translation>Their code; menages (of the base year) and menages_p (seven years before); the code of the larger territory whose series is shared.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ligne d'en-tête</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Limiter l'extension à l'enveloppe ZAN</source>
        <translation>Limit the extension to the ZAN envelope</translation>
    </message>
    <message>
        <source>Lit tous les fichiers d'un dossier et en fait un GeoPackage d'indicateurs propres : une table par grain (communes, EPCI, maille d'analyse), les ménages par année, la liste des indicateurs, la provenance de chaque fichier et les constats. Les communes sont ramenées à une même géographie (fusions, scissions, changements de code), les volumes s'additionnent, les taux sont recalculés, ce qui n'est connu que par EPCI est réparti entre mailles d'analyse. Le volet B se lance sur ses tables « analyse » et « menages » sans rien d'autre pour le flux.</source>
        <translation>Reads all the files of a folder and makes a GeoPackage of clean indicators: a table by grain (communes, EPCI, analysis zoning), households by year, the list of the indicators, the provenance of each file and the findings. Communes are brought to one geography (merged, split, changed codes), volumes add up, rates are computed again, what is known by EPCI only is shared between analysis zonings. Part B runs on its tables “analyse” and “menages” with nothing else for the flow.</translation>
    </message>
    <message>
        <source>Logements commencés par an (observé)</source>
        <translation>Dwellings started by year (observed)</translation>
    </message>
    <message>
        <source>Logements de l'année de base</source>
        <translation>Dwellings of the base year</translation>
    </message>
    <message>
        <source>Logements en capacité</source>
        <translation>Dwellings in capacity</translation>
    </message>
    <message>
        <source>Logements que la commune ne peut placer avant ce niveau</source>
        <translation>Dwellings that the commune cannot place before this level</translation>
    </message>
    <message>
        <source>Logements qui changent d'EPCI</source>
        <translation>Dwellings that change EPCI</translation>
    </message>
    <message>
        <source>Logements qui changent de commune</source>
        <translation>Dwellings that change commune</translation>
    </message>
    <message>
        <source>Logements redistribués entre communes</source>
        <translation>Dwellings redistributed between communes</translation>
    </message>
    <message>
        <source>Logements reçus</source>
        <translation>Dwellings received</translation>
    </message>
    <message>
        <source>Logements sociaux des segments moins rattrapage SRU (négatif : il en manque)</source>
        <translation>Social dwellings of the segments less the SRU catch-up (negative: some are lacking)</translation>
    </message>
    <message>
        <source>Logements sociaux qui manquent à l'obligation SRU</source>
        <translation>Social dwellings that the SRU obligation lacks</translation>
    </message>
    <message>
        <source>Logements à construire</source>
        <translation>Dwellings to build</translation>
    </message>
    <message>
        <source>Logements à construire de la période</source>
        <translation>Dwellings to build in the period</translation>
    </message>
    <message>
        <source>Logements à créer par changement d'usage (logements)</source>
        <translation>Dwellings to be made by change of use (dwellings)</translation>
    </message>
    <message>
        <source>Loi : uniforme, triangulaire, normale ou choix</source>
        <translation>Law: uniforme, triangulaire, normale or choix</translation>
    </message>
    <message>
        <source>Lois des paramètres et des indicateurs</source>
        <translation>Laws of the parameters and indicators</translation>
    </message>
    <message>
        <source>Lois des tirages</source>
        <translation>Laws of the draws</translation>
    </message>
    <message>
        <source>Maille</source>
        <translation>Zoning</translation>
    </message>
    <message>
        <source>Maille : groupe, analyse, restitution ou commune</source>
        <translation>Zoning: “groupe”, “analyse”, “restitution” or “commune”</translation>
    </message>
    <message>
        <source>Maille d'analyse (zone d'emploi)</source>
        <translation>Analysis zoning (employment zone)</translation>
    </message>
    <message>
        <source>Maille de restitution (EPCI)</source>
        <translation>Reporting zoning (EPCI)</translation>
    </message>
    <message>
        <source>Mailles d'analyse</source>
        <translation>Analysis zonings</translation>
    </message>
    <message>
        <source>Mailles de restitution</source>
        <translation>Reporting zonings</translation>
    </message>
    <message>
        <source>Mailles des communes</source>
        <translation>Zonings of the communes</translation>
    </message>
    <message>
        <source>Marque décimale</source>
        <translation>Decimal mark</translation>
    </message>
    <message>
        <source>Matrice des scénarios démographiques</source>
        <translation>Matrix of the demographic scenarios</translation>
    </message>
    <message>
        <source>Mauvaise qualité : besoin entier (logements)</source>
        <translation>Poor quality: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Mauvaise qualité avant le pic (logements)</source>
        <translation>Poor quality before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Mesurer la sensibilité et l'incertitude</source>
        <translation>Measure sensitivity and uncertainty</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Millésime antérieur : champ du code</source>
        <translation>Earlier vintage: field of the code</translation>
    </message>
    <message>
        <source>Millésime d'arrivée</source>
        <translation>Vintage on arrival</translation>
    </message>
    <message>
        <source>Millésime de départ</source>
        <translation>Vintage of departure</translation>
    </message>
    <message>
        <source>Modèle : tables analyse, menages, communes, cles</source>
        <translation>Template: tables analyse, menages, communes, cles</translation>
    </message>
    <message>
        <source>Modèle d'import (JSON)</source>
        <translation>Import template (JSON)</translation>
    </message>
    <message>
        <source>Modèle d'import à réutiliser</source>
        <translation>Import template to use again</translation>
    </message>
    <message>
        <source>Modèle de mise en page</source>
        <translation>Layout template</translation>
    </message>
    <message>
        <source>Modèle à remplir</source>
        <translation>Template to fill in</translation>
    </message>
    <message>
        <source>Modèles</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Montre les clés de ventilation avant de s'en servir : la part de chaque commune dans son territoire d'analyse, composante par composante, et son écart à la part des ménages. Écrit aussi la table des clés, à modifier et à redonner (CLES), et dit les clés qu'il faut remplacer faute de données.</source>
        <translation>Shows the keys of allocation before they are used: the share of each commune in its analysis territory, component by component, and its difference from the share of the households. Writes too the table of the keys, to be changed and given back (CLES), and says which keys must be replaced for lack of data.</translation>
    </message>
    <message>
        <source>Mouvements des communes</source>
        <translation>Movements of communes</translation>
    </message>
    <message>
        <source>Moyenne des tirages (logements)</source>
        <translation>Mean of the draws (dwellings)</translation>
    </message>
    <message>
        <source>Ménages</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Ménages (série propre)</source>
        <translation>Households (own series)</translation>
    </message>
    <message>
        <source>Ménages : Population basse, décohabitation en accélération</source>
        <translation>Households: Low population, household size falling faster</translation>
    </message>
    <message>
        <source>Ménages : Population basse, décohabitation en décélération</source>
        <translation>Households: Low population, household size falling slower</translation>
    </message>
    <message>
        <source>Ménages : Population basse, décohabitation tendancielle</source>
        <translation>Households: Low population, household size as it goes</translation>
    </message>
    <message>
        <source>Ménages : Population centrale, décohabitation en accélération</source>
        <translation>Households: Central population, household size falling faster</translation>
    </message>
    <message>
        <source>Ménages : Population centrale, décohabitation en décélération</source>
        <translation>Households: Central population, household size falling slower</translation>
    </message>
    <message>
        <source>Ménages : Population centrale, décohabitation tendancielle</source>
        <translation>Households: Central population, household size as it goes</translation>
    </message>
    <message>
        <source>Ménages : Population haute, décohabitation en accélération</source>
        <translation>Households: High population, household size falling faster</translation>
    </message>
    <message>
        <source>Ménages : Population haute, décohabitation en décélération</source>
        <translation>Households: High population, household size falling slower</translation>
    </message>
    <message>
        <source>Ménages : Population haute, décohabitation tendancielle</source>
        <translation>Households: High population, household size as it goes</translation>
    </message>
    <message>
        <source>Ménages : champ du code du territoire</source>
        <translation>Households: field of the code of the territory</translation>
    </message>
    <message>
        <source>Ménages par année</source>
        <translation>Households by year</translation>
    </message>
    <message>
        <source>Ménages par territoire et par année</source>
        <translation>Households by territory and year</translation>
    </message>
    <message>
        <source>Ménages projetés des territoires plus grands</source>
        <translation>Projected households of the larger territories</translation>
    </message>
    <message>
        <source>Niveau : commune, ou territoire de restitution</source>
        <translation>Level: commune, or reporting territory</translation>
    </message>
    <message>
        <source>Niveau de redistribution : restitution (EPCI), puis analyse</source>
        <translation>Level of redistribution: “restitution” (EPCI), then “analyse”</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nom de la maille de restitution</source>
        <translation>Name of the reporting zoning</translation>
    </message>
    <message>
        <source>Nom du territoire de restitution</source>
        <translation>Name of the reporting territory</translation>
    </message>
    <message>
        <source>Nombre d'alertes</source>
        <translation>Number of warnings</translation>
    </message>
    <message>
        <source>Nombre de communes</source>
        <translation>Number of communes</translation>
    </message>
    <message>
        <source>Nombre de mailles d'analyse</source>
        <translation>Number of analysis zonings</translation>
    </message>
    <message>
        <source>Nombre de mailles de restitution</source>
        <translation>Number of reporting zonings</translation>
    </message>
    <message>
        <source>Nombre de mailles de restitution à cheval</source>
        <translation>Number of reporting zonings that straddle</translation>
    </message>
    <message>
        <source>Nombre de tirages</source>
        <translation>Number of draws</translation>
    </message>
    <message>
        <source>Nombres entiers, dans l'ordre du tableau donné, proportionnels à ses valeurs et qui somment exactement au total (défaut : leur somme arrondie), par la méthode du plus fort reste.</source>
        <translation>Whole numbers, in the order of the given array, in proportion to its values and summing exactly to the total (default: their rounded sum), by the largest remainder method.</translation>
    </message>
    <message>
        <source>Numéro de la ligne des noms de colonnes. Vide : détectée.</source>
        <translation>Number of the row of the column names. Empty: detected.</translation>
    </message>
    <message>
        <source>Numéro du PLH</source>
        <translation>Number of the PLH</translation>
    </message>
    <message>
        <source>Objectif placé (logements)</source>
        <translation>Objective placed (dwellings)</translation>
    </message>
    <message>
        <source>Objectif placé pour 1 000 logements</source>
        <translation>Objective placed per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Objectifs par PLH</source>
        <translation>Objectives by PLH</translation>
    </message>
    <message>
        <source>Objectifs par commune</source>
        <translation>Objectives by commune</translation>
    </message>
    <message>
        <source>Objectifs par territoire de restitution</source>
        <translation>Objectives by reporting territory</translation>
    </message>
    <message>
        <source>Obtenu par : lu, somme, ventilé, calculé, hypothèse</source>
        <translation>Had by: lu (read), somme (sum), ventilé (allocated), calculé (computed), hypothèse (assumed)</translation>
    </message>
    <message>
        <source>Ordonnanceur Dask</source>
        <translation>Dask scheduler</translation>
    </message>
    <message>
        <source>Ordre du calcul</source>
        <translation>Order of the computation</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Otelo : besoins en logement</source>
        <translation>Otelo: housing needs</translation>
    </message>
    <message>
        <source>P10 : un tirage sur dix est en dessous (logements)</source>
        <translation>P10: one draw in ten is below (dwellings)</translation>
    </message>
    <message>
        <source>P10 du groupe (logements)</source>
        <translation>P10 of the group (dwellings)</translation>
    </message>
    <message>
        <source>P50 : médiane des tirages (logements)</source>
        <translation>P50: median of the draws (dwellings)</translation>
    </message>
    <message>
        <source>P50 du groupe (logements)</source>
        <translation>P50 of the group (dwellings)</translation>
    </message>
    <message>
        <source>P90 : un tirage sur dix est au-dessus (logements)</source>
        <translation>P90: one draw in ten is above (dwellings)</translation>
    </message>
    <message>
        <source>P90 du groupe (logements)</source>
        <translation>P90 of the group (dwellings)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Par an, rapporté à l'observé</source>
        <translation>By year, relative to what is observed</translation>
    </message>
    <message>
        <source>Paramètre</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paramètre du scénario</source>
        <translation>Parameter of the scenario</translation>
    </message>
    <message>
        <source>Paramètre, indicateur ou source</source>
        <translation>Parameter, indicator or source</translation>
    </message>
    <message>
        <source>Paramètre, indicateur, ou source (@SNE : tous ses indicateurs)</source>
        <translation>Parameter, indicator, or source (@SNE: all its indicators)</translation>
    </message>
    <message>
        <source>Paramètres du scénario</source>
        <translation>Parameters of the scenario</translation>
    </message>
    <message>
        <source>Parc de l'année de base (logements)</source>
        <translation>Stock of the base year (dwellings)</translation>
    </message>
    <message>
        <source>Parc de logements</source>
        <translation>Stock of dwellings</translation>
    </message>
    <message>
        <source>Parc social : besoin entier (logements)</source>
        <translation>Social housing: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Parc social avant le pic (logements)</source>
        <translation>Social housing before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Part : Brique propre (0 à 1)</source>
        <translation>Share: Own component (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Hors logement (0 à 1)</source>
        <translation>Share: Homeless (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Hébergés (0 à 1)</source>
        <translation>Share: Concealed households (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Inadéquation financière (0 à 1)</source>
        <translation>Share: Unaffordable housing (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Inadéquation physique (0 à 1)</source>
        <translation>Share: Overcrowding (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Mauvaise qualité (0 à 1)</source>
        <translation>Share: Poor quality (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Parc social (0 à 1)</source>
        <translation>Share: Social housing (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Renouvellement du parc (0 à 1)</source>
        <translation>Share: Renewal of the stock (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Résidences secondaires (0 à 1)</source>
        <translation>Share: Second homes (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Vacance de courte durée (0 à 1)</source>
        <translation>Share: Short-term vacancy (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Vacance de longue durée (0 à 1)</source>
        <translation>Share: Long-term vacancy (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Évolution démographique (0 à 1)</source>
        <translation>Share: Demographic change (0 to 1)</translation>
    </message>
    <message>
        <source>Part de la commune dans son territoire d'analyse, pour la composante choisie (%)</source>
        <translation>Share of the commune in its analysis territory, for the chosen component (%)</translation>
    </message>
    <message>
        <source>Part de la population du territoire de restitution (0 à 1)</source>
        <translation>Share of the population of the reporting territory (0 to 1)</translation>
    </message>
    <message>
        <source>Part de la variance due à lui seul (0 à 1)</source>
        <translation>Share of the variance due to it alone (0 to 1)</translation>
    </message>
    <message>
        <source>Part de la variance, interactions comprises (0 à 1)</source>
        <translation>Share of the variance, interactions included (0 to 1)</translation>
    </message>
    <message>
        <source>Part des communes du territoire de restitution (0 à 1)</source>
        <translation>Share of the communes of the reporting territory (0 to 1)</translation>
    </message>
    <message>
        <source>Part des indicateurs manquants (%)</source>
        <translation>Share of the indicators that are missing (%)</translation>
    </message>
    <message>
        <source>Part des ménages du territoire d'analyse (%)</source>
        <translation>Share of the households of the analysis territory (%)</translation>
    </message>
    <message>
        <source>Part des territoires connus (0 à 1)</source>
        <translation>Share of the territories that are known (0 to 1)</translation>
    </message>
    <message>
        <source>Part des territoires sous secret (0 à 1)</source>
        <translation>Share of the territories that is confidential (0 to 1)</translation>
    </message>
    <message>
        <source>Part du rattrapage dans ce qui est à construire (plus de 1 : il le dépasse)</source>
        <translation>Share of the catch-up in what is to be built (above 1: it exceeds it)</translation>
    </message>
    <message>
        <source>Part hors étude, non évaluée (0 à 1)</source>
        <translation>Share out of the study, not evaluated (0 to 1)</translation>
    </message>
    <message>
        <source>Part mobilisable dans la période (%)</source>
        <translation>Share that can be used in the period (%)</translation>
    </message>
    <message>
        <source>Partie du calcul</source>
        <translation>Part of the computation</translation>
    </message>
    <message>
        <source>Parties de territoires</source>
        <translation>Parts of territories</translation>
    </message>
    <message>
        <source>Parts de la variance (Sobol)</source>
        <translation>Shares of the variance (Sobol)</translation>
    </message>
    <message>
        <source>Parts des communes</source>
        <translation>Shares of the communes</translation>
    </message>
    <message>
        <source>Parts des segments par territoire de restitution</source>
        <translation>Shares of the segments by reporting territory</translation>
    </message>
    <message>
        <source>Parts entières</source>
        <translation>Whole shares</translation>
    </message>
    <message>
        <source>Plus grand écart relatif d'un volume entre départ et arrivée</source>
        <translation>Greatest relative difference of a volume between departure and arrival</translation>
    </message>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Poids (somme 1 par composante)</source>
        <translation>Weight (summing to 1 by component)</translation>
    </message>
    <message>
        <source>Polygones d'arrivée</source>
        <translation>Polygons of arrival</translation>
    </message>
    <message>
        <source>Polygones d'arrivée : champ du code</source>
        <translation>Polygons of arrival: field of the code</translation>
    </message>
    <message>
        <source>Polygones des communes, avec un SCR. Toutes celles des EPCI étudiés.</source>
        <translation>Polygons of the communes, with a CRS. All those of the studied EPCI.</translation>
    </message>
    <message>
        <source>Polygones des communes.</source>
        <translation>Polygons of the communes.</translation>
    </message>
    <message>
        <source>Polygones, avec leur nature et un nombre de logements ou une densité.</source>
        <translation>Polygons, with their nature and a number of dwellings or a density.</translation>
    </message>
    <message>
        <source>Population (habitants)</source>
        <translation>Population (inhabitants)</translation>
    </message>
    <message>
        <source>Population projetée</source>
        <translation>Projected population</translation>
    </message>
    <message>
        <source>Porte des indicateurs d'une maille à une autre : de la commune à l'EPCI, à la zone d'emploi, au département ou à n'importe quel champ ; d'un EPCI à ses parties ou à ses communes, selon un poids dit ; et, par surfaces, vers des polygones qui ne s'emboîtent pas. Les volumes sont conservés au dernier chiffre, les taux sont pondérés par leur dénominateur, ce qui manque reste manquant.</source>
        <translation>Carries indicators from one zoning to another: from the commune to the EPCI, the employment zone, the department or any field; from an EPCI to its parts or its communes, by a stated weight; and, by areas, to polygons that do not nest. Volumes are conserved to the last digit, rates are weighted by their denominator, what is missing stays missing.</translation>
    </message>
    <message>
        <source>Portée : ensemble (même tirage partout) ou territoire</source>
        <translation>Scope: ensemble (same draw everywhere) or territoire</translation>
    </message>
    <message>
        <source>Première année</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>Première année du PLH</source>
        <translation>First year of the PLH</translation>
    </message>
    <message>
        <source>Projections propres de communes ou d'EPCI</source>
        <translation>Own projections of communes or EPCI</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projeter les ménages de petits territoires</source>
        <translation>Project the households of small territories</translation>
    </message>
    <message>
        <source>Propriétaire de la base</source>
        <translation>Owner of the database</translation>
    </message>
    <message>
        <source>Quand le fichier en a plusieurs (P13_, P18_, P21_). Vide : le plus récent.</source>
        <translation>When the file has several (P13_, P18_, P21_). Empty: the most recent.</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rang, du plus sensible au moins sensible pour le groupe</source>
        <translation>Rank, from the most to the least sensitive for the group</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Rattrapage SRU : part du déficit à combler par période de trois ans (%)</source>
        <translation>SRU catch-up: share of the deficit to make up by period of three years (%)</translation>
    </message>
    <message>
        <source>Rattrapage SRU de la période (logements sociaux)</source>
        <translation>SRU catch-up of the period (social dwellings)</translation>
    </message>
    <message>
        <source>Recaler sur le recensement</source>
        <translation>Fit to the census</translation>
    </message>
    <message>
        <source>Redistribution entre communes</source>
        <translation>Redistribution between communes</translation>
    </message>
    <message>
        <source>Renouvellement du parc (logements)</source>
        <translation>Renewal of the stock (dwellings)</translation>
    </message>
    <message>
        <source>Restitution : cartes, atlas, rapport, tableur</source>
        <translation>Reporting: maps, atlas, report, workbook</translation>
    </message>
    <message>
        <source>Rien ne bloque le volet B</source>
        <translation>Nothing blocks part B</translation>
    </message>
    <message>
        <source>Rythme de construction (logements par an)</source>
        <translation>Pace of construction (dwellings per year)</translation>
    </message>
    <message>
        <source>Rythme des objectifs</source>
        <translation>Pace of the objectives</translation>
    </message>
    <message>
        <source>Rythme rapporté à l'observé</source>
        <translation>Pace relative to what is observed</translation>
    </message>
    <message>
        <source>Référence : champ du code</source>
        <translation>Reference: field of the code</translation>
    </message>
    <message>
        <source>Référence : champ du poids</source>
        <translation>Reference: field of the weight</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Résidences secondaires (logements)</source>
        <translation>Second homes (dwellings)</translation>
    </message>
    <message>
        <source>Résolution (points par pouce)</source>
        <translation>Resolution (dots per inch)</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scénario (texte JSON)</source>
        <translation>Scenario (JSON text)</translation>
    </message>
    <message>
        <source>Scénario appliqué</source>
        <translation>Scenario applied</translation>
    </message>
    <message>
        <source>Scénario comparé à la référence</source>
        <translation>Scenario compared with the reference</translation>
    </message>
    <message>
        <source>Scénario montré sur les cartes</source>
        <translation>Scenario shown on the maps</translation>
    </message>
    <message>
        <source>Scénarios à comparer (JSON)</source>
        <translation>Scenarios to compare (JSON)</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Sensibilité et incertitude</source>
        <translation>Sensitivity and uncertainty</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sinon, ceux que demande le scénario, et pour les communes ceux des clés de ventilation.</source>
        <translation>Else, those that the scenario asks for, and for the communes those of the keys of allocation.</translation>
    </message>
    <message>
        <source>Somme des besoins annuels jusqu'au pic (logements)</source>
        <translation>Sum of the yearly needs up to the peak (dwellings)</translation>
    </message>
    <message>
        <source>Somme des excédents annuels (logements)</source>
        <translation>Sum of the yearly surpluses (dwellings)</translation>
    </message>
    <message>
        <source>Somme signée des composantes (logements)</source>
        <translation>Signed sum of the components (dwellings)</translation>
    </message>
    <message>
        <source>Sortie BESOINS du volet B.</source>
        <translation>Output BESOINS of part B.</translation>
    </message>
    <message>
        <source>Sortie COMMUNES_BESOINS du volet C.</source>
        <translation>Output COMMUNES_BESOINS of part C.</translation>
    </message>
    <message>
        <source>Sorties</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Stock résorbé après le pic (logements)</source>
        <translation>Stock absorbed after the peak (dwellings)</translation>
    </message>
    <message>
        <source>Stock résorbé avant le pic (logements)</source>
        <translation>Stock absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Superficie (km²)</source>
        <translation>Area (km²)</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Séparateur des champs</source>
        <translation>Field separator</translation>
    </message>
    <message>
        <source>Séries propres</source>
        <translation>Own series</translation>
    </message>
    <message>
        <source>Table de correspondance</source>
        <translation>Table of correspondence</translation>
    </message>
    <message>
        <source>Table de correspondance des mailles</source>
        <translation>Table of correspondence of the zonings</translation>
    </message>
    <message>
        <source>Table des EPCI</source>
        <translation>Table of the EPCI</translation>
    </message>
    <message>
        <source>Table des clés</source>
        <translation>Table of the keys</translation>
    </message>
    <message>
        <source>Table des clés de ventilation</source>
        <translation>Table of the keys of allocation</translation>
    </message>
    <message>
        <source>Table des clés de ventilation A</source>
        <translation>Table of the keys of allocation A</translation>
    </message>
    <message>
        <source>Table des clés de ventilation B</source>
        <translation>Table of the keys of allocation B</translation>
    </message>
    <message>
        <source>Table des communes</source>
        <translation>Table of the communes</translation>
    </message>
    <message>
        <source>Table des mailles d'analyse</source>
        <translation>Table of the analysis zonings</translation>
    </message>
    <message>
        <source>Table des ménages par année</source>
        <translation>Table of the households by year</translation>
    </message>
    <message>
        <source>Table ou couche à contrôler : un code et des indicateurs du catalogue par territoire.</source>
        <translation>Table or layer to check: a code and indicators of the catalogue by territory.</translation>
    </message>
    <message>
        <source>Taille de l'échantillon de Sobol</source>
        <translation>Size of the Sobol sample</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Territoire (vide : tous)</source>
        <translation>Territory (empty: all)</translation>
    </message>
    <message>
        <source>Territoire d'analyse</source>
        <translation>Analysis territory</translation>
    </message>
    <message>
        <source>Territoire d'analyse (vide : le groupe)</source>
        <translation>Analysis territory (empty: the group)</translation>
    </message>
    <message>
        <source>Territoire de ce niveau</source>
        <translation>Territory of this level</translation>
    </message>
    <message>
        <source>Territoire de restitution</source>
        <translation>Reporting territory</translation>
    </message>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Territoires : champ du code</source>
        <translation>Territories: field of the code</translation>
    </message>
    <message>
        <source>Territoires au besoin positif</source>
        <translation>Territories of positive need</translation>
    </message>
    <message>
        <source>Territoires d'analyse</source>
        <translation>Analysis territories</translation>
    </message>
    <message>
        <source>Territoires d'analyse touchés</source>
        <translation>Analysis territories touched</translation>
    </message>
    <message>
        <source>Territoires d'arrivée</source>
        <translation>Territories of arrival</translation>
    </message>
    <message>
        <source>Territoires de départ sans correspondance</source>
        <translation>Territories of departure without a match</translation>
    </message>
    <message>
        <source>Territoires de restitution touchés</source>
        <translation>Reporting territories touched</translation>
    </message>
    <message>
        <source>Territoires de référence</source>
        <translation>Reference territories</translation>
    </message>
    <message>
        <source>Territoires et valeurs manquantes</source>
        <translation>Territories and missing values</translation>
    </message>
    <message>
        <source>Territoires lus</source>
        <translation>Territories read</translation>
    </message>
    <message>
        <source>Territoires projetés</source>
        <translation>Territories projected</translation>
    </message>
    <message>
        <source>Territoires sans projection possible</source>
        <translation>Territories that cannot be projected</translation>
    </message>
    <message>
        <source>Territoires à garder</source>
        <translation>Territories to keep</translation>
    </message>
    <message>
        <source>Territoires à projeter</source>
        <translation>Territories to project</translation>
    </message>
    <message>
        <source>Territoires évalués</source>
        <translation>Territories evaluated</translation>
    </message>
    <message>
        <source>Tirages</source>
        <translation>Draws</translation>
    </message>
    <message>
        <source>Tire de polygones (zones AU et U d'un PLU, gisements fonciers, friches, locaux à transformer) la capacité de construction de chaque commune : hectares et densité en extension, logements en renouvellement, vacants, changements d'usage. Une zone à cheval est partagée selon sa surface. Le résultat est la table CAPACITES du volet D.</source>
        <translation>Draws from polygons (AU and U zones of a PLU, land, brownfields, premises to convert) the construction capacity of each commune: hectares and density in extension, dwellings in renewal, vacant dwellings, changes of use. A zone that straddles is shared by its area. The result is the table CAPACITES of part D.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tornade</source>
        <translation>Tornado</translation>
    </message>
    <message>
        <source>Total de la brique (logements)</source>
        <translation>Total of the component (dwellings)</translation>
    </message>
    <message>
        <source>Totaux imposés par territoire de restitution</source>
        <translation>Totals imposed by reporting territory</translation>
    </message>
    <message>
        <source>Tous les indicateurs du catalogue</source>
        <translation>All the indicators of the catalogue</translation>
    </message>
    <message>
        <source>Tous les territoires ont un besoin positif</source>
        <translation>All the territories have a positive need</translation>
    </message>
    <message>
        <source>Tout le besoin est couvert</source>
        <translation>The whole need is met</translation>
    </message>
    <message>
        <source>Traduit les besoins des communes en objectifs de construction : conversions et ajustements locaux, calage sur des totaux imposés par EPCI, capacité (foncier x densité + renouvellement, sous un plafond ; vacants et changements d'usage), redistribution dans l'EPCI puis dans le territoire d'analyse selon la capacité restante et la polarité, besoin non couvert. Placé et non couvert somment au besoin, exactement. Donne aussi les hectares consommés face à l'enveloppe ZAN, le rattrapage SRU, les segments (PLAI, PLUS, PLS, intermédiaire, accession, libre), le rythme annuel face aux mises en chantier, et les objectifs par PLH.</source>
        <translation>Translates the needs of communes into construction objectives: local conversions and adjustments, fit to totals imposed by EPCI, capacity (land x density + renewal, under a ceiling; vacant dwellings and changes of use), redistribution within the EPCI then within the analysis territory by the capacity that is left and the polarity, unmet need. Placed and unmet sum to the need, exactly. Gives too the hectares used against the ZAN envelope, the SRU catch-up, the segments (PLAI, PLUS, PLS, intermediate, helped purchase, free), the yearly pace against the dwellings started, and the objectives by PLH.</translation>
    </message>
    <message>
        <source>Un dossier de fichiers publics devient un datapack, une étude (volets A à D), un projet cartographique, un atlas, un rapport et un tableur.</source>
        <translation>A folder of public files becomes a datapack, a study (parts A to D), a cartographic project, an atlas, a report and a workbook.</translation>
    </message>
    <message>
        <source>Un département</source>
        <translation>One department</translation>
    </message>
    <message>
        <source>Une ligne par territoire : son code et les indicateurs du catalogue que demande le scénario (logements, ménages, places ; taux en fractions). Une couche de polygones donne sa géométrie aux résultats.</source>
        <translation>One row by territory: its code and the indicators of the catalogue that the scenario asks for (dwellings, households, places; rates as fractions). A layer of polygons gives its geometry to the results.</translation>
    </message>
    <message>
        <source>Une ligne par territoire de départ : son code et des indicateurs du catalogue. Des polygones sont nécessaires pour interpoler par surfaces.</source>
        <translation>One row by territory of departure: its code and indicators of the catalogue. Polygons are needed to interpolate by areas.</translation>
    </message>
    <message>
        <source>Une page par</source>
        <translation>One page by</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vacance de courte durée (logements)</source>
        <translation>Short-term vacancy (dwellings)</translation>
    </message>
    <message>
        <source>Vacance de longue durée (logements)</source>
        <translation>Long-term vacancy (dwellings)</translation>
    </message>
    <message>
        <source>Vacants mobilisables par l'action locale, ceux du flux compris (logements)</source>
        <translation>Vacant dwellings that local action can bring back, those of the flow included (dwellings)</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Valeur (JSON)</source>
        <translation>Value (JSON)</translation>
    </message>
    <message>
        <source>Valeur attendue</source>
        <translation>Expected value</translation>
    </message>
    <message>
        <source>Valeur basse</source>
        <translation>Low value</translation>
    </message>
    <message>
        <source>Valeur de la référence</source>
        <translation>Value of the reference</translation>
    </message>
    <message>
        <source>Valeur du scénario</source>
        <translation>Value of the scenario</translation>
    </message>
    <message>
        <source>Valeur haute</source>
        <translation>High value</translation>
    </message>
    <message>
        <source>Valeur la plus probable</source>
        <translation>Most likely value</translation>
    </message>
    <message>
        <source>Valeur par défaut (JSON)</source>
        <translation>Default value (JSON)</translation>
    </message>
    <message>
        <source>Ventile les besoins des territoires d'analyse à leurs communes, une clé par brique, en nombres entiers par la méthode du plus fort reste : les communes somment exactement à leur territoire. Agrège ensuite aux EPCI, dans toutes les mailles d'analyse, et montre la part de chaque EPCI qui reste hors étude.</source>
        <translation>Allocates the needs of the analysis territories to their communes, one key by component, in whole numbers by the largest remainder method: the communes sum exactly to their territory. Then aggregates to the EPCI, over all the analysis zonings, and shows the part of each EPCI that stays out of the study.</translation>
    </message>
    <message>
        <source>Ventile les mêmes besoins avec deux jeux de clés, A et B, et montre sur la carte ce que le choix change à chaque commune et à chaque EPCI. Les totaux des territoires d'analyse sont les mêmes.</source>
        <translation>Allocates the same needs with two sets of keys, A and B, and shows on the map what the choice changes for each commune and each EPCI. The totals of the analysis territories are the same.</translation>
    </message>
    <message>
        <source>Vide : celle des colonnes du recensement.</source>
        <translation>Empty: that of the columns of the census.</translation>
    </message>
    <message>
        <source>Vide : celui du greffon (dossier layouts), que l'on peut copier et modifier dans QGIS. Les éléments sont reconnus à leur identifiant (carte, legende, echelle, nord, tableau…).</source>
        <translation>Empty: that of the plugin (folder layouts), which can be copied and changed in QGIS. Items are recognised by their id (carte, legende, echelle, nord, tableau…).</translation>
    </message>
    <message>
        <source>Vide : champ « densite ».</source>
        <translation>Empty: field “densite”.</translation>
    </message>
    <message>
        <source>Vide : champ « logements ».</source>
        <translation>Empty: field “logements”.</translation>
    </message>
    <message>
        <source>Vide : détecté, et dit dans le journal.</source>
        <translation>Empty: detected, and said in the log.</translation>
    </message>
    <message>
        <source>Vide : trouvé d'après son nom.</source>
        <translation>Empty: found by its name.</translation>
    </message>
    <message>
        <source>Vide : trouvée d'après son nom.</source>
        <translation>Empty: found by its name.</translation>
    </message>
    <message>
        <source>Volet A : construire les mailles</source>
        <translation>Part A: make the zonings</translation>
    </message>
    <message>
        <source>Volet A : mailles</source>
        <translation>Part A: zonings</translation>
    </message>
    <message>
        <source>Volet B : besoins</source>
        <translation>Part B: needs</translation>
    </message>
    <message>
        <source>Volet B : évaluer les besoins</source>
        <translation>Part B: evaluate the needs</translation>
    </message>
    <message>
        <source>Volet C : comparer deux jeux de clés</source>
        <translation>Part C: compare two sets of keys</translation>
    </message>
    <message>
        <source>Volet C : ventilation</source>
        <translation>Part C: allocation</translation>
    </message>
    <message>
        <source>Volet C : ventiler aux communes</source>
        <translation>Part C: allocate to communes</translation>
    </message>
    <message>
        <source>Volet C : voir les clés de ventilation</source>
        <translation>Part C: see the keys of allocation</translation>
    </message>
    <message>
        <source>Volet D : capacités d'après des zones</source>
        <translation>Part D: capacities from zones</translation>
    </message>
    <message>
        <source>Volet D : fixer les objectifs</source>
        <translation>Part D: set the objectives</translation>
    </message>
    <message>
        <source>Volet D : objectifs</source>
        <translation>Part D: objectives</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones ou parcelles</source>
        <translation>Zones or plots</translation>
    </message>
    <message>
        <source>Zones qui touchent la commune</source>
        <translation>Zones that touch the commune</translation>
    </message>
    <message>
        <source>dont flux (logements)</source>
        <translation>of which flow (dwellings)</translation>
    </message>
    <message>
        <source>dont stock avant le pic (logements)</source>
        <translation>of which stock before the peak (dwellings)</translation>
    </message>
    <message>
        <source>v_mvt_commune_AAAA.csv ou table de passage de l'INSEE. Vide : la table fournie (2021-2026).</source>
        <translation>v_mvt_commune_AAAA.csv or table of passage of INSEE. Empty: the table that comes with the plugin (2021-2026).</translation>
    </message>
    <message>
        <source>À dire seulement quand le même code sert dans deux mailles.</source>
        <translation>To be said only when one code serves in two zonings.</translation>
    </message>
    <message>
        <source>Écart au scénario de référence (%)</source>
        <translation>Difference from the reference scenario (%)</translation>
    </message>
    <message>
        <source>Écart au scénario de référence (logements)</source>
        <translation>Difference from the reference scenario (dwellings)</translation>
    </message>
    <message>
        <source>Écart entre les deux (logements)</source>
        <translation>Difference between the two (dwellings)</translation>
    </message>
    <message>
        <source>Écart type des tirages (logements)</source>
        <translation>Standard deviation of the draws (dwellings)</translation>
    </message>
    <message>
        <source>Écarts par commune</source>
        <translation>Differences by commune</translation>
    </message>
    <message>
        <source>Écarts par territoire d'analyse</source>
        <translation>Differences by analysis territory</translation>
    </message>
    <message>
        <source>Écarts par territoire de restitution</source>
        <translation>Differences by reporting territory</translation>
    </message>
    <message>
        <source>Écrire le rapport d'une étude</source>
        <translation>Write the report of a study</translation>
    </message>
    <message>
        <source>Écrire le tableur d'une étude</source>
        <translation>Write the workbook of a study</translation>
    </message>
    <message>
        <source>Écrit un GeoPackage dont les tables sont celles que lisent les volets : indicateurs par territoire d'analyse (les champs que demande le scénario), ménages par année, clés de ventilation, indicateurs et données locales par commune. Chaque champ dit son libellé, son unité et sa source. Donnez des territoires ou des communes pour que leurs lignes soient déjà là.</source>
        <translation>Writes a GeoPackage whose tables are those that the parts read: indicators by analysis territory (the fields that the scenario asks for), households by year, keys of allocation, indicators and local data by commune. Each field says its label, its unit and its source. Give territories or communes for their rows to be there already.</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Étapes du calcul</source>
        <translation>Steps of the computation</translation>
    </message>
    <message>
        <source>Étude : toutes les sorties</source>
        <translation>Study: all outputs</translation>
    </message>
    <message>
        <source>Évalue les besoins en logement de chaque territoire d'analyse par la méthode nationale (Otelo / TPL) : six briques de stock (hors logement, hébergés, inadéquation financière, mauvaise qualité, inadéquation physique, parc social) et deux de flux (évolution démographique, évolution du parc), année par année, avec les chiffres de l'application officielle à l'unité près. Le total du groupe ne somme que les besoins positifs.</source>
        <translation>Evaluates the housing needs of each analysis territory with the national method (Otelo / TPL): six stock components (homeless, concealed households, unaffordable housing, poor quality, overcrowding, social housing) and two of flow (demographic change, change of the stock), year by year, with the figures of the official application to the unit. The total of the group sums the positive needs only.</translation>
    </message>
    <message>
        <source>Évaluer les besoins en logement…</source>
        <translation>Evaluate housing needs…</translation>
    </message>
    <message>
        <source>Évolution de la taille des ménages (% par an)</source>
        <translation>Change of household size (% by year)</translation>
    </message>
    <message>
        <source>Évolution démographique (logements)</source>
        <translation>Demographic change (dwellings)</translation>
    </message>
    <message>
        <source>Charger le territoire de démonstration</source>
        <translation>Load the demo territory</translation>
    </message>
    <message>
        <source>données fictives</source>
        <translation>fictitious data</translation>
    </message>
    <message>
        <source>0 : la tornade seule. Vide : 1000.</source>
        <translation>0: the tornado alone. Empty: 1000.</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Abandonnée par l'application officielle ; n'entre dans les totaux que si elle est cochée.</source>
        <translation>Dropped by the official application; enters the totals only if it is counted.</translation>
    </message>
    <message>
        <source>Accentuée (lourde)</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>Agréger les communes par département</source>
        <translation>Aggregate communes by department</translation>
    </message>
    <message>
        <source>Agréger vers la maille d'un champ (EPCI, zone d'emploi, bassin…)</source>
        <translation>Aggregate to the zoning of a field (EPCI, employment zone, basin…)</translation>
    </message>
    <message>
        <source>Ajustement de politique locale (logements)</source>
        <translation>Adjustment of local policy (dwellings)</translation>
    </message>
    <message>
        <source>Année de la géographie (au 1er janvier). Vide, pour les deux : une table de référence.</source>
        <translation>Year of the geography (1 January). Empty, for both: a reference table.</translation>
    </message>
    <message>
        <source>Année où tout le besoin en stock est résorbé.</source>
        <translation>Year by which the whole stock of needs is absorbed.</translation>
    </message>
    <message>
        <source>Application officielle : classeur exporté</source>
        <translation>Official application: exported workbook</translation>
    </message>
    <message>
        <source>Application officielle : table de la base</source>
        <translation>Official application: table of the database</translation>
    </message>
    <message>
        <source>Aucune : le flux seul</source>
        <translation>None: the flow alone</translation>
    </message>
    <message>
        <source>Autres centres d'accueil</source>
        <translation>Other reception centres</translation>
    </message>
    <message>
        <source>B1.7 : Compter la brique parc social</source>
        <translation>B1.7: Count the component of social housing</translation>
    </message>
    <message>
        <source>B1.7 : Motif de la demande de mutation</source>
        <translation>B1.7: Reason of the request for another dwelling</translation>
    </message>
    <message>
        <source>B1.7 : Taux de réallocation (%)</source>
        <translation>B1.7: Reallocation rate (%)</translation>
    </message>
    <message>
        <source>B1.7 Parc social</source>
        <translation>B1.7 Social housing</translation>
    </message>
    <message>
        <source>B2 Flux</source>
        <translation>B2 Flow</translation>
    </message>
    <message>
        <source>Besoin : Population basse, décohabitation en accélération (logements)</source>
        <translation>Need: Low population, household size falling faster (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population basse, décohabitation en décélération (logements)</source>
        <translation>Need: Low population, household size falling slower (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population basse, décohabitation tendancielle (logements)</source>
        <translation>Need: Low population, household size as it goes (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population centrale, décohabitation en accélération (logements)</source>
        <translation>Need: Central population, household size falling faster (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population centrale, décohabitation en décélération (logements)</source>
        <translation>Need: Central population, household size falling slower (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population centrale, décohabitation tendancielle (logements)</source>
        <translation>Need: Central population, household size as it goes (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population haute, décohabitation en accélération (logements)</source>
        <translation>Need: High population, household size falling faster (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population haute, décohabitation en décélération (logements)</source>
        <translation>Need: High population, household size falling slower (dwellings)</translation>
    </message>
    <message>
        <source>Besoin : Population haute, décohabitation tendancielle (logements)</source>
        <translation>Need: High population, household size as it goes (dwellings)</translation>
    </message>
    <message>
        <source>Besoin entier (logements) d'une brique que la méthode nationale n'a pas : elle s'ajoute au stock et se résorbe comme lui. Sans correction des doubles comptes : elle ne doit compter personne que les autres comptent déjà. Vide : aucune.</source>
        <translation>Whole need (dwellings) of a component that the national method does not have: it adds to the stock and is absorbed like it. No double counting is taken off: it must count nobody that the others count already. Empty: none.</translation>
    </message>
    <message>
        <source>Besoin à la valeur basse (logements)</source>
        <translation>Need at the low value (dwellings)</translation>
    </message>
    <message>
        <source>Besoin à la valeur haute (logements)</source>
        <translation>Need at the high value (dwellings)</translation>
    </message>
    <message>
        <source>Brique propre</source>
        <translation>Own component</translation>
    </message>
    <message>
        <source>Brique propre : part résorbée avant le pic (logements)</source>
        <translation>Own component: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Brique propre : part résorbée en projection (logements)</source>
        <translation>Own component: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Cadre de l'évaluation</source>
        <translation>Frame of the evaluation</translation>
    </message>
    <message>
        <source>Calage sur les totaux imposés par territoire de restitution (logements)</source>
        <translation>Fit to the totals imposed by reporting territory (dwellings)</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.7 Parc social par territoire d'analyse : ménages du parc social en demande de mutation (SNE), selon le motif × ( 1 - taux de réallocation ). Source SNE. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the component B1.7 Social housing alone, by analysis territory: social tenants who ask for another dwelling (SNE), by reason × ( 1 - reallocation rate ). Source SNE. The result goes to the input “Given components” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Capacité : construction, vacants, changements d'usage (logements ; vide : sans limite, ou hors étude)</source>
        <translation>Capacity: construction, vacant dwellings, changes of use (dwellings; empty: no limit, or out of the study)</translation>
    </message>
    <message>
        <source>Ce que la rétention foncière laisse. Vide : 100 %.</source>
        <translation>What land retention leaves. Empty: 100%.</translation>
    </message>
    <message>
        <source>Ce selon quoi un EPCI est réparti entre mailles, et la couverture mesurée.</source>
        <translation>That by which an EPCI is shared between zonings, and coverage measured.</translation>
    </message>
    <message>
        <source>Celui du besoin annuel du territoire d'analyse</source>
        <translation>That of the yearly need of the analysis territory</translation>
    </message>
    <message>
        <source>Centres d'accueil de demandeurs d'asile (CADA)</source>
        <translation>Reception centres for asylum seekers (CADA)</translation>
    </message>
    <message>
        <source>Centres d'hébergement et de réinsertion sociale (CHRS)</source>
        <translation>Accommodation and social rehabilitation centres (CHRS)</translation>
    </message>
    <message>
        <source>Centres provisoires d'hébergement (CPH)</source>
        <translation>Temporary accommodation centres (CPH)</translation>
    </message>
    <message>
        <source>Ces trois motifs</source>
        <translation>These three reasons</translation>
    </message>
    <message>
        <source>Ceux que la table devrait couvrir : leurs codes sont comparés des deux côtés. Des polygones servent aux voisins et à la couche des manquants. Vide : pas de comparaison des codes.</source>
        <translation>Those that the table should cover: their codes are compared on both sides. Polygons serve for the neighbours and the layer of missing values. Empty: no comparison of codes.</translation>
    </message>
    <message>
        <source>Champs code (commune ou territoire de restitution), annee, menages. Ceux qui en ont une la gardent pour l'évolution démographique ; les autres se partagent le reste de leur territoire d'analyse. Vide : l'évolution est ventilée par les clés.</source>
        <translation>Fields code (commune or reporting territory), annee, menages. Those that have one keep it for the demographic change; the others share the rest of their analysis territory. Empty: the change is shared out by the keys.</translation>
    </message>
    <message>
        <source>Champs code et seg_plai, seg_plus, seg_pls, seg_inter, seg_acces, seg_libre (%, qui somment à 100), pour les communes qui n'ont pas les leurs dans les données locales. Vide : seulement celles des données locales.</source>
        <translation>Fields code and seg_plai, seg_plus, seg_pls, seg_inter, seg_acces, seg_libre (%, summing to 100), for the communes that do not have theirs in the local data. Empty: only those of the local data.</translation>
    </message>
    <message>
        <source>Champs code et total (logements de la période, partie étudiée du territoire). Les objectifs y sont calés (ajustement proportionnel itératif) en gardant les totaux des territoires d'analyse ; ce qui ne peut pas tenir ensemble est dit. Vide : aucun total imposé.</source>
        <translation>Fields code and total (dwellings of the period, studied part of the territory). The objectives are fitted to them (iterative proportional fitting) with the totals of the analysis territories kept; what cannot hold together is said. Empty: no imposed total.</translation>
    </message>
    <message>
        <source>Champs code, annee, menages : gardées telles quelles, et valables pour tout scénario. Vide : aucune.</source>
        <translation>Fields code, annee, menages: kept as they are, and holding for any scenario. Empty: none.</translation>
    </message>
    <message>
        <source>Champs code, annee, population : pour les territoires sans projection de ménages. Vide : leur tendance.</source>
        <translation>Fields code, annee, population: for the territories without household projection. Empty: their trend.</translation>
    </message>
    <message>
        <source>Coché : une commune n'étend pas au-delà de zan_ha. Décoché : le dépassement est montré, sans limiter.</source>
        <translation>Yes: a commune does not extend beyond zan_ha. No: the excess is shown, without limiting.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Compté, avant doubles comptes et réallocation (logements)</source>
        <translation>Counted, before double counts and reallocation (dwellings)</translation>
    </message>
    <message>
        <source>Confiance à 95 % de s1 (plus ou moins) (0 à 1)</source>
        <translation>95% confidence of s1 (plus or minus) (0 to 1)</translation>
    </message>
    <message>
        <source>Confiance à 95 % de st (plus ou moins) (0 à 1)</source>
        <translation>95% confidence of st (plus or minus) (0 to 1)</translation>
    </message>
    <message>
        <source>Conversions et restructurations décidées (logements)</source>
        <translation>Conversions and restructurings decided (dwellings)</translation>
    </message>
    <message>
        <source>Couche ou table dont les codes sont ceux d'arrivée ; le millésime de départ n'a pas à être connu. Vide : les deux millésimes.</source>
        <translation>Layer or table whose codes are those on arrival; the vintage of departure does not have to be known. Empty: the two vintages.</translation>
    </message>
    <message>
        <source>Cédé à d'autres communes (logements)</source>
        <translation>Given up to other communes (dwellings)</translation>
    </message>
    <message>
        <source>D'une entrée du modèle, d'une autre étape ou d'une expression</source>
        <translation>From an input of the model, another step or an expression</translation>
    </message>
    <message>
        <source>Dans les communes. Vide : trouvé d'après son nom, là ou dans la table de correspondance.</source>
        <translation>In the communes. Empty: found by its name, there or in the correspondence table.</translation>
    </message>
    <message>
        <source>Doubles comptes retirés (logements)</source>
        <translation>Double counts taken off (dwellings)</translation>
    </message>
    <message>
        <source>Dynamique récente</source>
        <translation>Recent dynamics</translation>
    </message>
    <message>
        <source>EPCI, ou autre territoire de restitution</source>
        <translation>EPCI, or other reporting territory</translation>
    </message>
    <message>
        <source>Enchaîne les quatre volets en une fois : mailles, besoins par territoire d'analyse, ventilation aux communes et aux EPCI, objectifs de construction. Donne les mêmes chiffres que les quatre algorithmes lancés l'un après l'autre. L'étude (ETUDE) a toutes leurs tables : besoins, années, paramètres, communes, EPCI, clés remplacées, objectifs, transferts, phasage, mailles, parties, constats, et celles des données ; les algorithmes des volets les donnent aussi une à une. Les champs qui ne se choisissent pas ici (nom, population, table de correspondance, données locales) sont trouvés à leurs noms usuels. Tous les paramètres sont dans le fichier de scénario (otelo:scenario).</source>
        <translation>Chains the four parts at once: zonings, needs by analysis territory, allocation to communes and EPCI, construction objectives. Gives the same figures as the four algorithms run one after the other. The study (ETUDE) has all their tables: needs, years, parameters, communes, EPCI, replaced keys, objectives, transfers, phasing, zonings, parts, findings, and those of the data; the algorithms of the parts give them one by one too. The fields that are not chosen here (name, population, correspondence table, local data) are found by their usual names. All the parameters are in the scenario file (otelo:scenario).</translation>
    </message>
    <message>
        <source>Enregistré par un import précédent : disposition, colonnes, facteurs. Ce qui est rempli ici l'emporte. Vide : tout est détecté.</source>
        <translation>Saved by an earlier import: layout, columns, factors. What is filled in here prevails. Empty: everything is detected.</translation>
    </message>
    <message>
        <source>Environnement, voisinage</source>
        <translation>Environment, neighbourhood</translation>
    </message>
    <message>
        <source>Excédent sans emploi dans le territoire d'analyse (logements)</source>
        <translation>Surplus without use in the analysis territory (dwellings)</translation>
    </message>
    <message>
        <source>FF : absence de WC</source>
        <translation>FF: no WC</translation>
    </message>
    <message>
        <source>FF : absence de WC et de chauffage</source>
        <translation>FF: no WC nor heating</translation>
    </message>
    <message>
        <source>FF : absence de WC et de salle de bain</source>
        <translation>FF: no WC nor bathroom</translation>
    </message>
    <message>
        <source>FF : absence de chauffage</source>
        <translation>FF: no heating</translation>
    </message>
    <message>
        <source>FF : absence de salle de bain</source>
        <translation>FF: no bathroom</translation>
    </message>
    <message>
        <source>FF : absence de salle de bain et de chauffage</source>
        <translation>FF: no bathroom nor heating</translation>
    </message>
    <message>
        <source>FF : absence des trois éléments de confort</source>
        <translation>FF: none of the three amenities</translation>
    </message>
    <message>
        <source>FINESS : établissements et équipements sociaux</source>
        <translation>FINESS: social establishments and facilities</translation>
    </message>
    <message>
        <source>Fait la cible par défaut de la vacance longue : 85 % du taux observé.</source>
        <translation>Makes the default target of long-term vacancy: 85% of the observed rate.</translation>
    </message>
    <message>
        <source>Fichiers fonciers</source>
        <translation>Land files (Fichiers fonciers)</translation>
    </message>
    <message>
        <source>Filocom</source>
        <translation>Filocom</translation>
    </message>
    <message>
        <source>Filocom (parc privé potentiellement indigne)</source>
        <translation>Filocom (private stock potentially unfit)</translation>
    </message>
    <message>
        <source>Foyers de jeunes travailleurs</source>
        <translation>Hostels for young workers</translation>
    </message>
    <message>
        <source>Foyers de travailleurs migrants</source>
        <translation>Hostels for migrant workers</translation>
    </message>
    <message>
        <source>Hors logement</source>
        <translation>Homeless</translation>
    </message>
    <message>
        <source>Hors logement : part résorbée avant le pic (logements)</source>
        <translation>Homeless: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Hors logement : part résorbée en projection (logements)</source>
        <translation>Homeless: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Hébergement de familles de malades</source>
        <translation>Lodging of families of patients</translation>
    </message>
    <message>
        <source>Hébergés</source>
        <translation>Concealed households</translation>
    </message>
    <message>
        <source>Hébergés : part résorbée avant le pic (logements)</source>
        <translation>Concealed households: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Hébergés : part résorbée en projection (logements)</source>
        <translation>Concealed households: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>INSEE : Filosofi</source>
        <translation>INSEE: Filosofi</translation>
    </message>
    <message>
        <source>INSEE : base communale logement</source>
        <translation>INSEE: housing by commune</translation>
    </message>
    <message>
        <source>INSEE : comparateur de territoires</source>
        <translation>INSEE: comparison of territories</translation>
    </message>
    <message>
        <source>INSEE : couples, familles, ménages</source>
        <translation>INSEE: couples, families, households</translation>
    </message>
    <message>
        <source>INSEE : dossier complet</source>
        <translation>INSEE: complete file</translation>
    </message>
    <message>
        <source>INSEE : mouvements des communes</source>
        <translation>INSEE: changes of communes</translation>
    </message>
    <message>
        <source>INSEE : table d'appartenance géographique</source>
        <translation>INSEE: table of geographic membership</translation>
    </message>
    <message>
        <source>INSEE : table de passage des communes</source>
        <translation>INSEE: passage table of communes</translation>
    </message>
    <message>
        <source>Inadéquation financière</source>
        <translation>Unaffordable housing</translation>
    </message>
    <message>
        <source>Inadéquation financière : dont doubles comptes, avant le pic (logements)</source>
        <translation>Unaffordable housing: of which double counts, before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation financière : part résorbée avant le pic (logements)</source>
        <translation>Unaffordable housing: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation financière : part résorbée en projection (logements)</source>
        <translation>Unaffordable housing: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation physique</source>
        <translation>Overcrowding</translation>
    </message>
    <message>
        <source>Inadéquation physique : dont doubles comptes, avant le pic (logements)</source>
        <translation>Overcrowding: of which double counts, before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation physique : part résorbée avant le pic (logements)</source>
        <translation>Overcrowding: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation physique : part résorbée en projection (logements)</source>
        <translation>Overcrowding: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Indifférent</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Interpoler par surfaces vers des polygones qui ne s'emboîtent pas</source>
        <translation>Interpolate by area to polygons that do not nest</translation>
    </message>
    <message>
        <source>L'application officielle multiplie chaque brique par projection / horizon quand la projection précède l'horizon, ce qui semble une erreur : 1 par défaut.</source>
        <translation>The official application multiplies each component by projection / horizon when the projection comes before the horizon, which seems a slip: 1 by default.</translation>
    </message>
    <message>
        <source>LOVAC : logements vacants du parc privé</source>
        <translation>LOVAC: vacant dwellings of the private stock</translation>
    </message>
    <message>
        <source>Le guide de la méthode écrit 80 ; l'application officielle applique 90.</source>
        <translation>The guide of the method says 80; the official application applies 90.</translation>
    </message>
    <message>
        <source>Le même chaque année</source>
        <translation>The same every year</translation>
    </message>
    <message>
        <source>Le scénario est celui de la méthode, sans rien changé</source>
        <translation>The scenario is that of the method, nothing changed</translation>
    </message>
    <message>
        <source>Le scénario ne compte aucune brique de stock</source>
        <translation>The scenario counts no component of the stock</translation>
    </message>
    <message>
        <source>Les choix RP_ valent avec la source RP, les choix FF_ avec la source FF.</source>
        <translation>Choices RP_ go with the source RP, choices FF_ with the source FF.</translation>
    </message>
    <message>
        <source>Les mêmes tirages pour la même graine, quels que soient leur nombre et la machine. Vide : 0.</source>
        <translation>The same draws for the same seed, whatever their number and the machine. Empty: 0.</translation>
    </message>
    <message>
        <source>Les objectifs annuels sont sommés par périodes de cette durée.</source>
        <translation>Yearly objectives are summed by periods of this length.</translation>
    </message>
    <message>
        <source>Les taux observés sont divisés par cette durée pour être annuels. Par défaut 6 avec une année de base 2021 ou antérieure, 1 ensuite.</source>
        <translation>Observed rates are divided by this length to be yearly. By default 6 with a base year of 2021 or earlier, 1 afterwards.</translation>
    </message>
    <message>
        <source>Leurs codes et noms remplissent les tables. Vide : sans ligne.</source>
        <translation>Their codes and names fill the tables. Empty: no row.</translation>
    </message>
    <message>
        <source>Leurs codes, noms et mailles remplissent la table des communes. Vide : sans ligne.</source>
        <translation>Their codes, names and zonings fill the table of communes. Empty: no row.</translation>
    </message>
    <message>
        <source>Locataires (hors HLM)</source>
        <translation>Tenants (social housing apart)</translation>
    </message>
    <message>
        <source>Logements</source>
        <translation>Dwellings</translation>
    </message>
    <message>
        <source>Maille d'analyse</source>
        <translation>Analysis zoning</translation>
    </message>
    <message>
        <source>Maisons relais, pensions de famille</source>
        <translation>Relay houses, family boarding houses</translation>
    </message>
    <message>
        <source>Mauvaise qualité</source>
        <translation>Poor quality</translation>
    </message>
    <message>
        <source>Mauvaise qualité : part résorbée avant le pic (logements)</source>
        <translation>Poor quality: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Mauvaise qualité : part résorbée en projection (logements)</source>
        <translation>Poor quality: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Modérée (légère)</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Méthode nationale</source>
        <translation>National method</translation>
    </message>
    <message>
        <source>Mêmes codes et indicateurs : les variations hors du commun sont signalées. Vide : pas de comparaison.</source>
        <translation>Same codes and indicators: uncommon changes are pointed out. Empty: no comparison.</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Objectif après compensation des communes en excédent, et calage (logements)</source>
        <translation>Objective once the communes in surplus are made up for, and fit (dwellings)</translation>
    </message>
    <message>
        <source>Objectif avant capacité (logements)</source>
        <translation>Objective before capacity (dwellings)</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Par défaut l'année qui suit l'année de base. Les années d'avant font une période à part.</source>
        <translation>By default the year after the base year. The years before make a period of their own.</translation>
    </message>
    <message>
        <source>Par défaut la règle de la loi 3DS (art. L. 302-8 du CCH) : 33 %, 50 % quand il manque de 2 à 4 points, 100 % quand il en manque moins de 2.</source>
        <translation>By default the rule of the 3DS act (art. L. 302-8 of the CCH): 33%, 50% when 2 to 4 points are missing, 100% when fewer than 2 are.</translation>
    </message>
    <message>
        <source>Par défaut, la valeur tirée de l'ENL 2013 selon la région (catalogue/double_counting.csv).</source>
        <translation>By default, the value of the housing survey of 2013 by region (catalogue/double_counting.csv).</translation>
    </message>
    <message>
        <source>Par défaut, le taux observé diminué de la réduction demandée. S'applique à tous les territoires qui n'ont pas de cible propre.</source>
        <translation>By default, the observed rate less the reduction asked for. Applies to every territory without a target of its own.</translation>
    </message>
    <message>
        <source>Par défaut, le taux observé. S'applique à tous les territoires qui n'ont pas de cible propre.</source>
        <translation>By default, the observed rate. Applies to every territory without a target of its own.</translation>
    </message>
    <message>
        <source>Paramètres qui ne sont pas ceux de la méthode</source>
        <translation>Parameters that are not those of the method</translation>
    </message>
    <message>
        <source>Parc social</source>
        <translation>Social housing</translation>
    </message>
    <message>
        <source>Parc social : part résorbée avant le pic (logements)</source>
        <translation>Social housing: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Parc social : part résorbée en projection (logements)</source>
        <translation>Social housing: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Part des ménages dont le départ libère un logement qui reste utile.</source>
        <translation>Share of households whose move frees a dwelling that stays useful.</translation>
    </message>
    <message>
        <source>Paysage</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Placé en construisant (logements)</source>
        <translation>Placed by building (dwellings)</translation>
    </message>
    <message>
        <source>Placé en remobilisant des vacants, au-delà de ceux du flux (logements)</source>
        <translation>Placed by bringing back vacant dwellings, beyond those of the flow (dwellings)</translation>
    </message>
    <message>
        <source>Placé par changement d'usage (logements)</source>
        <translation>Placed by change of use (dwellings)</translation>
    </message>
    <message>
        <source>Poids des ménages</source>
        <translation>Weight of households</translation>
    </message>
    <message>
        <source>Polarités du SCoT</source>
        <translation>Polarities of the SCoT</translation>
    </message>
    <message>
        <source>Polygones : leurs communes sont la géographie du datapack, et ses tables les reçoivent. Les mailles viennent de leurs champs, sinon de la table d'appartenance. Vide : celles du dossier, sans géométrie.</source>
        <translation>Polygons: their communes are the geography of the datapack, and its tables receive them. Zonings come from their fields, else from the membership table. Empty: those of the folder, without geometry.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population basse, décohabitation en accélération</source>
        <translation>Low population, faster splitting of households</translation>
    </message>
    <message>
        <source>Population basse, décohabitation en décélération</source>
        <translation>Low population, slower splitting of households</translation>
    </message>
    <message>
        <source>Population basse, décohabitation tendancielle</source>
        <translation>Low population, splitting of households on trend</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation en accélération</source>
        <translation>Central population, faster splitting of households</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation en décélération</source>
        <translation>Central population, slower splitting of households</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation tendancielle</source>
        <translation>Central population, splitting of households on trend</translation>
    </message>
    <message>
        <source>Population haute, décohabitation en accélération</source>
        <translation>High population, faster splitting of households</translation>
    </message>
    <message>
        <source>Population haute, décohabitation en décélération</source>
        <translation>High population, slower splitting of households</translation>
    </message>
    <message>
        <source>Population haute, décohabitation tendancielle</source>
        <translation>High population, splitting of households on trend</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Pour agréger : une ligne par territoire de départ (facultative si la maille est un champ des indicateurs). Pour répartir : une ligne par territoire d'arrivée, avec la maille de départ et le poids. Vide : la maille est un champ des indicateurs.</source>
        <translation>To aggregate: one row by territory of departure (optional if the zoning is a field of the indicators). To share: one row by territory of arrival, with the zoning of departure and the weight. Empty: the zoning is a field of the indicators.</translation>
    </message>
    <message>
        <source>Pour ce qui n'est pas reconnu : « tx_lv=Taux vacance*0.01 ; lv_2plus=Vacants 2 ans ». Le facteur, facultatif, convertit l'unité. Vide : celles qui sont reconnues.</source>
        <translation>For what is not recognised: “tx_lv=Taux vacance*0.01; lv_2plus=Vacants 2 ans”. The factor, optional, converts the unit. Empty: those that are recognised.</translation>
    </message>
    <message>
        <source>Pour interpoler par surfaces ; ailleurs, donnent leur géométrie et leur nom au résultat. Vide : une table.</source>
        <translation>To interpolate by areas; elsewhere, give their geometry and their name to the result. Empty: a table.</translation>
    </message>
    <message>
        <source>Pour répartir : le poids de chaque territoire d'arrivée (correspondance). Pour agréger : ce qui mesure la couverture et pondère un taux sans dénominateur. Vide : les ménages, pour répartir.</source>
        <translation>To share: the weight of each territory of arrival (correspondence). To aggregate: what measures coverage and weights a rate without denominator. Empty: households, to share out.</translation>
    </message>
    <message>
        <source>Projections de ménages (Omphale, SDES, série propre)</source>
        <translation>Projections of households (Omphale, SDES, own series)</translation>
    </message>
    <message>
        <source>Propriétaires</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Propriétaires et locataires</source>
        <translation>Owners and tenants</translation>
    </message>
    <message>
        <source>Qui publie le rapport : écrit sous le titre. Vide : personne.</source>
        <translation>Who publishes the report: written under the title. Empty: nobody.</translation>
    </message>
    <message>
        <source>RP</source>
        <translation>RP (census)</translation>
    </message>
    <message>
        <source>RP : absence de sanitaires</source>
        <translation>RP: no sanitary facilities</translation>
    </message>
    <message>
        <source>RP : absence de sanitaires ou de chauffage</source>
        <translation>RP: no sanitary facilities or no heating</translation>
    </message>
    <message>
        <source>RPLS : parc locatif social</source>
        <translation>RPLS: social rented stock</translation>
    </message>
    <message>
        <source>Rapprochement d'une assistante maternelle</source>
        <translation>To be near a childminder</translation>
    </message>
    <message>
        <source>Rapprochement des services</source>
        <translation>To be near services</translation>
    </message>
    <message>
        <source>Recensement de la population</source>
        <translation>Population census</translation>
    </message>
    <message>
        <source>Renouvellement du parc</source>
        <translation>Renewal of the stock</translation>
    </message>
    <message>
        <source>Retraitement des cumuls, déjà déduit (logements)</source>
        <translation>Double counts, already taken off (dwellings)</translation>
    </message>
    <message>
        <source>Retraitement des cumuls, déjà déduit : besoin entier (logements)</source>
        <translation>Double counts, already taken off: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Retraitement des cumuls, déjà déduit : part avant le pic (logements)</source>
        <translation>Double counts, already taken off: part before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Reçu d'autres communes (logements)</source>
        <translation>Received from other communes (dwellings)</translation>
    </message>
    <message>
        <source>Répartir vers des territoires plus petits, selon un poids</source>
        <translation>Share out to smaller territories, by a weight</translation>
    </message>
    <message>
        <source>Résidences secondaires</source>
        <translation>Second homes</translation>
    </message>
    <message>
        <source>Résidences sociales hors maisons relais</source>
        <translation>Social residences, relay houses apart</translation>
    </message>
    <message>
        <source>SNE</source>
        <translation>SNE</translation>
    </message>
    <message>
        <source>SNE : demandes de logement social</source>
        <translation>SNE: applications for social housing</translation>
    </message>
    <message>
        <source>Sans effet avec la source Filocom, qui compte toujours les deux.</source>
        <translation>Without effect with the source Filocom, which always counts both.</translation>
    </message>
    <message>
        <source>Sans effet quand la table des ménages donne une série propre (champ « menages »), qui vaut pour tout scénario.</source>
        <translation>Without effect when the table of households gives an own series (field “menages”), which holds for any scenario.</translation>
    </message>
    <message>
        <source>Sans entretien</source>
        <translation>Not maintained</translation>
    </message>
    <message>
        <source>Sans entretien ou de mauvaise qualité</source>
        <translation>Not maintained or of poor quality</translation>
    </message>
    <message>
        <source>Sans source : vacance toute de courte durée, ni disparition ni restructuration, ménages prolongés en ligne droite. Chaque hypothèse est dite. Non : rien n'est supposé.</source>
        <translation>Without a source: all vacancy short, no loss nor restructuring, households prolonged in a straight line. Every assumption is told. No: nothing is assumed.</translation>
    </message>
    <message>
        <source>Sert avec la population projetée. Vide : celle de 1999 à 2018 en France (INSEE).</source>
        <translation>Used with the projected population. Empty: that of France from 1999 to 2018 (INSEE).</translation>
    </message>
    <message>
        <source>Ses paramètres d_ (ZAN, SRU, PLH, rythme) règlent les objectifs ; les années sont celles des besoins. Écrit par otelo:scenario. Vide : les défauts de la méthode.</source>
        <translation>Its parameters d_ (ZAN, SRU, PLH, pace) set the objectives; the years are those of the needs. Written by otelo:scenario. Empty: the defaults of the method.</translation>
    </message>
    <message>
        <source>Ses sources et ses années font la clé « source » et la clé « dynamique ». Vide : les défauts.</source>
        <translation>Its sources and years make the keys “source” and “dynamique”. Empty: the defaults.</translation>
    </message>
    <message>
        <source>Sitadel : logements autorisés et commencés</source>
        <translation>Sitadel: dwellings authorised and started</translation>
    </message>
    <message>
        <source>Sortie ANNEES du volet B, pour un rythme qui suit celui du besoin (d_rythme du scénario). Vide : un rythme régulier.</source>
        <translation>Output ANNEES of part B, for a pace that follows that of the need (d_rythme of the scenario). Empty: a regular pace.</translation>
    </message>
    <message>
        <source>Stock : ensemble des briques</source>
        <translation>Stock: all the components</translation>
    </message>
    <message>
        <source>Table quelconque (modèle d'import)</source>
        <translation>Any table (import model)</translation>
    </message>
    <message>
        <source>Tables par territoire d'analyse qui donnent des briques de stock au lieu de les calculer : son code et un champ par brique (b11, b12, b13, b14, b15, b17, propre ; besoin entier, logements). Ce sont les sorties d'otelo:b11 à otelo:b17, telles quelles ou corrigées, ou celles d'un traitement à soi. Vide : toutes sont calculées.</source>
        <translation>Tables by analysis territory that give stock components instead of computing them: its code and a field by component (b11, b12, b13, b14, b15, b17, propre; whole need, dwellings). They are the outputs of otelo:b11 to otelo:b17, as they are or corrected, or those of a process of your own. Empty: all are computed.</translation>
    </message>
    <message>
        <source>Tous les motifs</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Un territoire dont une part moindre est connue (secret, commune absente) reste manquant. Vide : 95 %.</source>
        <translation>A territory of which a smaller part is known (confidentiality, missing commune) stays missing. Empty: 95%.</translation>
    </message>
    <message>
        <source>Une brique non comptée vaut 0 et ses indicateurs ne sont pas demandés. La brique B1.7 a son propre interrupteur.</source>
        <translation>A component that is not counted is 0 and its indicators are not asked for. Component B1.7 has a switch of its own.</translation>
    </message>
    <message>
        <source>Une cible dont une part moindre est connue reste manquante. Vide : 95 %.</source>
        <translation>A target of which a smaller part is known stays missing. Empty: 95%.</translation>
    </message>
    <message>
        <source>Une ligne par commune : son code et ceux de ses mailles. L'emporte sur les champs de la couche. Vide : ceux-ci.</source>
        <translation>One row by commune: its code and those of its zonings. It prevails over the fields of the layer. Empty: these.</translation>
    </message>
    <message>
        <source>Une ligne par territoire et par année : code, annee, et un champ par scénario ou « menages ». Vide : sans projection de territoire plus grand.</source>
        <translation>One row by territory and year: code, annee, and a field by scenario or “menages”. Empty: no projection of a larger territory.</translation>
    </message>
    <message>
        <source>Une puissance de 2 (256…) ; demande SALib. Vide, ou 0 : pas d'indices de Sobol.</source>
        <translation>A power of 2 (256…); needs SALib. Empty, or 0: no Sobol indices.</translation>
    </message>
    <message>
        <source>Vacance de courte durée</source>
        <translation>Short-term vacancy</translation>
    </message>
    <message>
        <source>Vacance de longue durée</source>
        <translation>Long-term vacancy</translation>
    </message>
    <message>
        <source>Valeur de {} à {}.</source>
        <translation>Value from {} to {}.</translation>
    </message>
    <message>
        <source>Vide : 150.</source>
        <translation>Empty: 150.</translation>
    </message>
    <message>
        <source>Vide : 200.</source>
        <translation>Empty: 200.</translation>
    </message>
    <message>
        <source>Vide : 2050.</source>
        <translation>Empty: 2050.</translation>
    </message>
    <message>
        <source>Vide : {}</source>
        <translation>Empty: {}</translation>
    </message>
    <message>
        <source>Vide : « Besoins en logement ».</source>
        <translation>Empty: “Besoins en logement”.</translation>
    </message>
    <message>
        <source>bornes rondes</source>
        <translation>round bounds</translation>
    </message>
    <message>
        <source>celle où le code se trouve</source>
        <translation>the one where the code is found</translation>
    </message>
    <message>
        <source>celui du modèle d'import, sinon d'après la forme des codes</source>
        <translation>that of the import model, or else by the form of the codes</translation>
    </message>
    <message>
        <source>celui du modèle d'import, sinon reconnu aux colonnes</source>
        <translation>that of the import model, or else recognised by the columns</translation>
    </message>
    <message>
        <source>classes naturelles (Jenks)</source>
        <translation>natural classes (Jenks)</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>dont en extension, ou sans capacité de renouvellement connue (logements)</source>
        <translation>of which in extension, or without a known capacity of renewal (dwellings)</translation>
    </message>
    <message>
        <source>dont en renouvellement urbain (logements)</source>
        <translation>of which in urban renewal (dwellings)</translation>
    </message>
    <message>
        <source>dont pris par d'autres communes du territoire (logements)</source>
        <translation>of which taken by other communes of the territory (dwellings)</translation>
    </message>
    <message>
        <source>dont sous secret statistique (indicateurs)</source>
        <translation>of which confidential (indicators)</translation>
    </message>
    <message>
        <source>dont vacants remobilisés, déjà déduits du besoin (logements)</source>
        <translation>of which vacant dwellings brought back, already taken off the need (dwellings)</translation>
    </message>
    <message>
        <source>règle par défaut</source>
        <translation>default rule</translation>
    </message>
    <message>
        <source>territoire d'analyse</source>
        <translation>analysis territory</translation>
    </message>
    <message>
        <source>valeur du fichier de scénario, sinon {}</source>
        <translation>value of the scenario file, or else {}</translation>
    </message>
    <message>
        <source>À construire en accession aidée (logements)</source>
        <translation>To build as helped purchase (dwellings)</translation>
    </message>
    <message>
        <source>À construire en locatif social PLAI (logements)</source>
        <translation>To build as social rented PLAI (dwellings)</translation>
    </message>
    <message>
        <source>À construire en locatif social PLS (logements)</source>
        <translation>To build as social rented PLS (dwellings)</translation>
    </message>
    <message>
        <source>À construire en locatif social PLUS (logements)</source>
        <translation>To build as social rented PLUS (dwellings)</translation>
    </message>
    <message>
        <source>À construire en logement intermédiaire (logements)</source>
        <translation>To build as intermediate housing (dwellings)</translation>
    </message>
    <message>
        <source>À construire en marché libre (logements)</source>
        <translation>To build on the free market (dwellings)</translation>
    </message>
    <message>
        <source>Écrire un scénario</source>
        <translation>Write a scenario</translation>
    </message>
    <message>
        <source>Évolution démographique</source>
        <translation>Demographic change</translation>
    </message>
    <message>
        <source>A Mailles d'analyse</source>
        <translation>A Analysis zonings</translation>
    </message>
    <message>
        <source>A Mailles de restitution</source>
        <translation>A Reporting zonings</translation>
    </message>
    <message>
        <source>Atlas (PDF)</source>
        <translation>Atlas (PDF)</translation>
    </message>
    <message>
        <source>B Besoins par année</source>
        <translation>B Needs by year</translation>
    </message>
    <message>
        <source>B Besoins par territoire d'analyse</source>
        <translation>B Needs by analysis territory</translation>
    </message>
    <message>
        <source>Besoins sous les neuf scénarios</source>
        <translation>Needs under the nine scenarios</translation>
    </message>
    <message>
        <source>C Besoins par EPCI</source>
        <translation>C Needs by EPCI</translation>
    </message>
    <message>
        <source>C Besoins par commune</source>
        <translation>C Needs by commune</translation>
    </message>
    <message>
        <source>Code du département</source>
        <translation>Code of the department</translation>
    </message>
    <message>
        <source>Comparaison (page HTML)</source>
        <translation>Comparison (HTML page)</translation>
    </message>
    <message>
        <source>Comparé au scénario A : écrit par otelo:scenario, ou gardé d'une évaluation.</source>
        <translation>Compared with scenario A: written by otelo:scenario, or kept from an evaluation.</translation>
    </message>
    <message>
        <source>D Objectifs par EPCI</source>
        <translation>D Objectives by EPCI</translation>
    </message>
    <message>
        <source>D Objectifs par PLH</source>
        <translation>D Objectives by PLH</translation>
    </message>
    <message>
        <source>D Objectifs par commune</source>
        <translation>D Objectives by commune</translation>
    </message>
    <message>
        <source>Dans les communes : le code INSEE.</source>
        <translation>In the communes: the INSEE code.</translation>
    </message>
    <message>
        <source>Dans les communes.</source>
        <translation>In the communes.</translation>
    </message>
    <message>
        <source>Dans les indicateurs.</source>
        <translation>In the indicators.</translation>
    </message>
    <message>
        <source>Des neuf scénarios à l'atlas</source>
        <translation>From the nine scenarios to the atlas</translation>
    </message>
    <message>
        <source>Du contrôle des données au rapport</source>
        <translation>From the control of the data to the report</translation>
    </message>
    <message>
        <source>La référence, écrite par otelo:scenario ou gardée d'une évaluation. Vide : les défauts de la méthode.</source>
        <translation>The reference, written by otelo:scenario or kept from an evaluation. Empty: the defaults of the method.</translation>
    </message>
    <message>
        <source>Le début du code de ses communes : 59, 2A, 974.</source>
        <translation>How the codes of its communes begin: 59, 2A, 974.</translation>
    </message>
    <message>
        <source>Le scénario A contre le scénario B</source>
        <translation>Scenario A against scenario B</translation>
    </message>
    <message>
        <source>Les besoins sous les neuf scénarios de ménages, en une page et une table par territoire, puis l'étude et l'atlas de celui qui est retenu.</source>
        <translation>The needs under the nine household scenarios, as a page and a table by territory, then the study and the atlas of the one that is chosen.</translation>
    </message>
    <message>
        <source>Les besoins évalués sous deux scénarios : une page qui les compare et dit ce que chaque paramètre y ajoute, les écarts sur la carte, l'étude du scénario A.</source>
        <translation>The needs evaluated under two scenarios: a page that compares them and says what each parameter adds, the differences on the map, the study of scenario A.</translation>
    </message>
    <message>
        <source>Les indicateurs sont contrôlés ; si rien ne bloque le volet B, les besoins sont évalués et le rapport écrit. Si quelque chose bloque, le modèle s'arrête et la page du contrôle dit quoi. La branche est un exemple à reprendre.</source>
        <translation>The indicators are checked; if nothing blocks part B, the needs are evaluated and the report written. If something does, the model stops and the page of the control says what. The branch is an example to start from.</translation>
    </message>
    <message>
        <source>Les neuf scénarios (page HTML)</source>
        <translation>The nine scenarios (HTML page)</translation>
    </message>
    <message>
        <source>Les quatre volets un à un</source>
        <translation>The four parts one by one</translation>
    </message>
    <message>
        <source>Les volets A, B, C et D en quatre étapes, avec leurs tables entre elles : ce que chacun reçoit et ce qu'il donne au suivant. Les mêmes chiffres que l'évaluation de bout en bout.</source>
        <translation>Parts A, B, C and D in four steps, with their tables between them: what each takes and what it gives to the next one. The same figures as the evaluation from end to end.</translation>
    </message>
    <message>
        <source>Objectifs des EPCI du département</source>
        <translation>Objectives of the EPCI of the department</translation>
    </message>
    <message>
        <source>Objectifs par EPCI</source>
        <translation>Objectives by EPCI</translation>
    </message>
    <message>
        <source>Page du contrôle</source>
        <translation>Page of the control</translation>
    </message>
    <message>
        <source>Projet QGIS</source>
        <translation>QGIS project</translation>
    </message>
    <message>
        <source>Rapport (page HTML)</source>
        <translation>Report (HTML page)</translation>
    </message>
    <message>
        <source>Scénario A (JSON)</source>
        <translation>Scenario A (JSON)</translation>
    </message>
    <message>
        <source>Scénario B (JSON)</source>
        <translation>Scenario B (JSON)</translation>
    </message>
    <message>
        <source>Tableur</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Écarts de B à A par EPCI</source>
        <translation>Differences of B from A by EPCI</translation>
    </message>
    <message>
        <source>Écarts de B à A par commune</source>
        <translation>Differences of B from A by commune</translation>
    </message>
    <message>
        <source>Écarts de B à A par territoire d'analyse</source>
        <translation>Differences of B from A by analysis territory</translation>
    </message>
    <message>
        <source>Étude</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Évaluer les besoins de bout en bout</source>
        <translation>Evaluate the needs from end to end</translation>
    </message>
    <message>
        <source>Aires de stationnement des gens du voyage</source>
        <translation>Halting sites for travellers</translation>
    </message>
    <message>
        <source>Année de l'évaluation</source>
        <translation>Year of the evaluation</translation>
    </message>
    <message>
        <source>Année des indicateurs, et première année de la projection. Édition du guide : 2015 par défaut.</source>
        <translation>Year of the indicators, and first year of the projection. Edition of the guide: 2015 by default.</translation>
    </message>
    <message>
        <source>Année du parc de logements. Le besoin est celui des six années qui suivent, durée d'un PLH.</source>
        <translation>Year of the housing stock. The need is that of the six years that follow, the length of a PLH.</translation>
    </message>
    <message>
        <source>Année où tout le besoin en stock est résorbé. Édition du guide : 20 ans après l'année de base par défaut.</source>
        <translation>Year in which the whole stock need is met. Edition of the guide: 20 years after the base year by default.</translation>
    </message>
    <message>
        <source>Années en lesquelles tout le besoin en stock est satisfait ; les six premières comptent.</source>
        <translation>Years in which the whole stock need is met; the first six count.</translation>
    </message>
    <message>
        <source>Arrondis du flux</source>
        <translation>Roundings of the flow</translation>
    </message>
    <message>
        <source>Arrondis du flux (logements)</source>
        <translation>Roundings of the flow (dwellings)</translation>
    </message>
    <message>
        <source>Arrondis du stock</source>
        <translation>Roundings of the stock</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Aucun : rien n'est compté</source>
        <translation>None: nothing is counted</translation>
    </message>
    <message>
        <source>Aucun choisi</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Aucune : rien n'est compté</source>
        <translation>None: nothing is counted</translation>
    </message>
    <message>
        <source>Autre : la donnée de l'utilisateur seule</source>
        <translation>Other: the user's own figure alone</translation>
    </message>
    <message>
        <source>B1.1 : Ajouter une donnée de l'utilisateur</source>
        <translation>B1.1: Add a figure of the user's own</translation>
    </message>
    <message>
        <source>B1.1 : Donnée de l'utilisateur (logements)</source>
        <translation>B1.1: The user's own figure (dwellings)</translation>
    </message>
    <message>
        <source>B1.2 : Ajouter une donnée de l'utilisateur</source>
        <translation>B1.2: Add a figure of the user's own</translation>
    </message>
    <message>
        <source>B1.2 : Compter les cohabitations intergénérationnelles (source fiscale), en entier</source>
        <translation>B1.2: Count cohabitation between generations (tax source), whole</translation>
    </message>
    <message>
        <source>B1.2 : Compter les logés à titre gratuit (SNE)</source>
        <translation>B1.2: Count people housed free of charge (SNE)</translation>
    </message>
    <message>
        <source>B1.2 : Donnée de l'utilisateur (logements)</source>
        <translation>B1.2: The user's own figure (dwellings)</translation>
    </message>
    <message>
        <source>B1.2 : Part à satisfaire en logements sociaux (%)</source>
        <translation>B1.2: Share to be met with social dwellings (%)</translation>
    </message>
    <message>
        <source>B1.2 : Part à satisfaire à prix maîtrisé (%)</source>
        <translation>B1.2: Share to be met at controlled prices (%)</translation>
    </message>
    <message>
        <source>B1.3 : Part à satisfaire en logements sociaux (%)</source>
        <translation>B1.3: Share to be met with social dwellings (%)</translation>
    </message>
    <message>
        <source>B1.3 : Part à satisfaire à prix maîtrisé (%)</source>
        <translation>B1.3: Share to be met at controlled prices (%)</translation>
    </message>
    <message>
        <source>B1.4 : Compter les locataires hors HLM</source>
        <translation>B1.4: Count tenants outside social housing</translation>
    </message>
    <message>
        <source>B1.4 : Compter les propriétaires occupants</source>
        <translation>B1.4: Count owner-occupiers</translation>
    </message>
    <message>
        <source>B1.4 : Défaut de confort (source FF)</source>
        <translation>B1.4: Lack of comfort (source FF)</translation>
    </message>
    <message>
        <source>B1.4 : Défaut de confort (source RP)</source>
        <translation>B1.4: Lack of comfort (source RP)</translation>
    </message>
    <message>
        <source>B1.4 : Part des propriétaires dont le logement est à réhabiliter (%)</source>
        <translation>B1.4: Share of owners whose dwelling is to be rehabilitated (%)</translation>
    </message>
    <message>
        <source>B1.4 : Part à satisfaire en logements sociaux (%)</source>
        <translation>B1.4: Share to be met with social dwellings (%)</translation>
    </message>
    <message>
        <source>B1.4 : Part à satisfaire à prix maîtrisé (%)</source>
        <translation>B1.4: Share to be met at controlled prices (%)</translation>
    </message>
    <message>
        <source>B1.4 : Qualité du bâti (source FF)</source>
        <translation>B1.4: Quality of the building (source FF)</translation>
    </message>
    <message>
        <source>B1.5 : Part à satisfaire en logements sociaux (%)</source>
        <translation>B1.5: Share to be met with social dwellings (%)</translation>
    </message>
    <message>
        <source>B1.5 : Part à satisfaire à prix maîtrisé (%)</source>
        <translation>B1.5: Share to be met at controlled prices (%)</translation>
    </message>
    <message>
        <source>B1.7 : Demandes de mutation dans le parc social comptées</source>
        <translation>B1.7: Demands to move within the social stock counted</translation>
    </message>
    <message>
        <source>B2 : Ménages supplémentaires en six ans, donnés (ménages)</source>
        <translation>B2: Extra households in six years, given (households)</translation>
    </message>
    <message>
        <source>B2 : Ménages supplémentaires tirés d'une projection</source>
        <translation>B2: Extra households taken from a projection</translation>
    </message>
    <message>
        <source>B2 : Part de la demande potentielle à prix maîtrisé (%)</source>
        <translation>B2: Share of the potential demand at controlled prices (%)</translation>
    </message>
    <message>
        <source>B2 : Taux cible de vacance (fraction)</source>
        <translation>B2: Target rate of vacancy (fraction)</translation>
    </message>
    <message>
        <source>B2 : Taux de disparition en six ans (fraction)</source>
        <translation>B2: Rate of loss in six years (fraction)</translation>
    </message>
    <message>
        <source>B2 : Taux de restructuration en six ans (fraction)</source>
        <translation>B2: Rate of restructuring in six years (fraction)</translation>
    </message>
    <message>
        <source>Besoins sous les six scénarios</source>
        <translation>Needs under the six scenarios</translation>
    </message>
    <message>
        <source>Celle du guide évalue sur six ans, en logements sociaux et libres ; la nationale jusqu'à l'année de projection, année par année. Leurs paramètres ne sont pas les mêmes.</source>
        <translation>That of the guide evaluates over six years, in social and free dwellings; the national one up to the projection year, year by year. Their parameters are not the same.</translation>
    </message>
    <message>
        <source>Champs composante (b11, b12, b13, b14, b15, b17, propre, demo, renouv, second, vac_longue, vac_courte, arr_stock, vacants, arrondi, ou un groupe : tout, stock, flux, vacance), indicateur (du catalogue, ou « source » = indicateur source de la brique, s'il existe à la commune ; « dynamique » = poids des ménages déplacé par sa tendance sur sept ans ; « polarites » = ménages multipliés par le poids de polarité (armature urbaine) ; « coefficients » = logements, corrigés par les coefficients de la classe de la commune (guide)) et poids (somme 1 par composante). Ce qu'elle ne dit pas garde la clé du jeu. Vide : les clés du jeu.</source>
        <translation>Fields composante (b11, b12, b13, b14, b15, b17, propre, demo, renouv, second, vac_longue, vac_courte, arr_stock, vacants, arrondi, or a group: tout, stock, flux, vacance), indicateur (of the catalogue, or "source" = source indicator of the component, if the commune has it; "dynamique" = weight of households moved by its trend over seven years; "polarites" = households times the weight of polarity (urban framework); "coefficients" = dwellings, corrected by the coefficients of the commune's class (guide)) and poids (which sum to 1 by component). What it does not say keeps the key of the set. Empty: the keys of the set.</translation>
    </message>
    <message>
        <source>Coefficients correctifs (édition du guide)</source>
        <translation>Corrective coefficients (edition of the guide)</translation>
    </message>
    <message>
        <source>Compté quand la projection ne l'est pas.</source>
        <translation>Counted when the projection is not.</translation>
    </message>
    <message>
        <source>Dernière année du besoin évalué. Édition du guide : toujours six ans après l'année de base.</source>
        <translation>Last year of the need that is evaluated. Edition of the guide: always six years after the base year.</translation>
    </message>
    <message>
        <source>Durée de résorption du besoin en stock (années)</source>
        <translation>Years in which the stock need is met (years)</translation>
    </message>
    <message>
        <source>Décoché : la donnée de l'utilisateur. Un territoire sans projection prend l'évolution observée, et c'est dit.</source>
        <translation>Unticked: the user's own figure. A territory without a projection takes the observed change, and it is said.</translation>
    </message>
    <message>
        <source>Le reste va au logement libre (et au logement à prix maîtrisé, s'il en a une part).</source>
        <translation>The rest goes to free dwellings (and to dwellings at controlled prices, if they have a share).</translation>
    </message>
    <message>
        <source>Le système refuse un fichier : {}. Vérifiez l'espace du disque et les droits.</source>
        <translation>The system refuses a file: {}. Check the disk space and the permissions.</translation>
    </message>
    <message>
        <source>Le troisième segment du guide ; Otelo 1.2 ne le compte pas (0).</source>
        <translation>The third segment of the guide; Otelo 1.2 does not count it (0).</translation>
    </message>
    <message>
        <source>Le volet B de l'édition du guide sous les six scénarios de ménages d'Otelo 1.2, réunis en une table (champ « scenario »).</source>
        <translation>Part B of the edition of the guide under the six household scenarios of Otelo 1.2, in one table (field "scenario").</translation>
    </message>
    <message>
        <source>Les six scénarios démographiques de l'édition du guide</source>
        <translation>The six demographic scenarios of the edition of the guide</translation>
    </message>
    <message>
        <source>Logements vacants</source>
        <translation>Vacant dwellings</translation>
    </message>
    <message>
        <source>Logements-foyers non spécialisés</source>
        <translation>Non-specialised residential homes</translation>
    </message>
    <message>
        <source>Ménages : Population centrale, décohabitation maintenue</source>
        <translation>Households: Central population, cohabitation as it is</translation>
    </message>
    <message>
        <source>Otelo démo : communes</source>
        <translation>Otelo demo: communes</translation>
    </message>
    <message>
        <source>Otelo démo : indicateurs</source>
        <translation>Otelo demo: indicators</translation>
    </message>
    <message>
        <source>Otelo démo : ménages</source>
        <translation>Otelo demo: households</translation>
    </message>
    <message>
        <source>Par défaut, le taux observé.</source>
        <translation>By default, the observed rate.</translation>
    </message>
    <message>
        <source>Paramètres par territoire d'analyse</source>
        <translation>Parameters by analysis territory</translation>
    </message>
    <message>
        <source>Part : Arrondis du flux (0 à 1)</source>
        <translation>Share: Roundings of the flow (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Arrondis du stock (0 à 1)</source>
        <translation>Share: Roundings of the stock (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Logements vacants (0 à 1)</source>
        <translation>Share: Vacant dwellings (0 to 1)</translation>
    </message>
    <message>
        <source>Part des ménages en inadéquation financière ou physique dont le départ libère un logement qui reste utile. Ces logements sont retirés du besoin, et du logement libre.</source>
        <translation>Share of the households in unaffordable or overcrowded housing whose move frees a dwelling that stays useful. These dwellings are taken off the need, and off free dwellings.</translation>
    </message>
    <message>
        <source>Poids des logements (« naïf » du guide)</source>
        <translation>Weight of dwellings ("naive", of the guide)</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation maintenue</source>
        <translation>Central population, cohabitation as it is</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation maintenue (édition du guide)</source>
        <translation>Central population, cohabitation as it is (edition of the guide)</translation>
    </message>
    <message>
        <source>Règle tous les paramètres de l'édition du guide (TPL de mars 2017, Otelo 1.2) de la méthode en un seul endroit et les écrit dans un fichier de scénario (JSON), que lisent tous les autres algorithmes (SCENARIO) et qui se branche d'une étape à l'autre d'un modèle. Un paramètre laissé vide garde la valeur du scénario de départ, sinon celle de la méthode ; un paramètre rempli l'emporte toujours. Des réglages qui ne vont pas ensemble sont refusés.</source>
        <translation>Sets all the parameters of the edition of the guide (TPL of March 2017, Otelo 1.2) of the method in one place and writes them in a scenario file (JSON), which all the other algorithms read (SCENARIO) and which is wired from one step of a model to the next. A parameter that is left empty keeps the value of the starting scenario, else that of the method; one that is filled in always wins. Settings that do not go together are refused.</translation>
    </message>
    <message>
        <source>Règle tous les paramètres de l'édition nationale de la méthode en un seul endroit et les écrit dans un fichier de scénario (JSON), que lisent tous les autres algorithmes (SCENARIO) et qui se branche d'une étape à l'autre d'un modèle. Un paramètre laissé vide garde la valeur du scénario de départ, sinon celle de la méthode ; un paramètre rempli l'emporte toujours. Des réglages qui ne vont pas ensemble sont refusés.</source>
        <translation>Sets all the parameters of the national edition of the method in one place and writes them in a scenario file (JSON), which all the other algorithms read (SCENARIO) and which is wired from one step of a model to the next. A parameter that is left empty keeps the value of the starting scenario, else that of the method; one that is filled in always wins. Settings that do not go together are refused.</translation>
    </message>
    <message>
        <source>Sans effet quand la table des ménages donne une série propre (champ « menages »).</source>
        <translation>Without effect when the table of households gives a series of its own (field "menages").</translation>
    </message>
    <message>
        <source>Scénario de départ, que les réglages remplis changent. Un scénario de l'édition du guide est accepté, et n'est changé que par ce que les deux éditions partagent. Vide : les défauts de la méthode.</source>
        <translation>Starting scenario, which the settings that are filled in change. A scenario of the edition of the guide is accepted, and is changed only by what both editions share. Empty: the defaults of the method.</translation>
    </message>
    <message>
        <source>Scénario de départ, que les réglages remplis changent. Vide : les défauts d'Otelo 1.2.</source>
        <translation>Starting scenario, which the settings that are filled in change. Empty: the defaults of Otelo 1.2.</translation>
    </message>
    <message>
        <source>Son code et un champ par paramètre qui lui est propre, sous le nom du paramètre en minuscules : tous ceux du volet B (taux en fractions, 0,06 pour 6 % ; oui ou non ; identifiant d'un choix). Une case vide garde la valeur du scénario. Une ligne remplace ce que le scénario de départ donnait à son territoire. Vide : ce que donne le scénario de départ.</source>
        <translation>Its code and one field for each parameter of its own, under the name of the parameter in lower case: all those of part B (rates as fractions, 0.06 for 6%; yes or no; identifier of a choice). An empty cell keeps the value of the scenario. A row replaces what the starting scenario gave to its territory. Empty: what the starting scenario gives.</translation>
    </message>
    <message>
        <source>Taux de réallocation (%)</source>
        <translation>Rate of reallocation (%)</translation>
    </message>
    <message>
        <source>Territoires d'analyse à étudier pour le reste (codes)</source>
        <translation>Analysis territories to study for the rest (codes)</translation>
    </message>
    <message>
        <source>Territoires qui ont leurs paramètres</source>
        <translation>Territories that have parameters of their own</translation>
    </message>
    <message>
        <source>Toutes, quel que soit le motif</source>
        <translation>All, whatever the motive</translation>
    </message>
    <message>
        <source>Toutes, sauf pour ces trois motifs</source>
        <translation>All but for these three motives</translation>
    </message>
    <message>
        <source>Toutes, sauf pour se rapprocher d'équipements et de services</source>
        <translation>All but to be nearer to amenities and services</translation>
    </message>
    <message>
        <source>Toutes, sauf pour un problème d'environnement ou de voisinage</source>
        <translation>All but for a problem of environment or neighbours</translation>
    </message>
    <message>
        <source>Toutes, sauf pour une assistante maternelle ou familiale</source>
        <translation>All but for a childminder or foster carer</translation>
    </message>
    <message>
        <source>Un besoin à part, montré sans être ajouté : ces ménages ne demandent pas d'autre logement. Le reste des propriétaires est compté dans la brique, s'ils le sont.</source>
        <translation>A need apart, shown without being added: these households ask for no other dwelling. The rest of the owners is counted in the component, if they are.</translation>
    </message>
    <message>
        <source>Une ligne par territoire et par année, de l'année de base à celle de projection : code, annee, et un champ par scénario (central_c, ph_h…) ou « menages » pour une série propre. Édition du guide : les deux années de la période. Vide : l'évolution observée, dans cette édition seule.</source>
        <translation>One row per territory and year, from the base year to the projection year: code, annee, and one field per scenario (central_c, ph_h…) or "menages" for a series of one's own. Edition of the guide: the two years of the period. Empty: the observed change, in this edition alone.</translation>
    </message>
    <message>
        <source>celui de l'édition ({} dans l'édition nationale)</source>
        <translation>that of the edition ({} in the national edition)</translation>
    </message>
    <message>
        <source>{} : « {} » n'est pas une couche qui se lit. Choisissez une couche de vecteurs, ou une table.</source>
        <translation>{}: “{}” is not a layer that can be read. Choose a vector layer, or a table.</translation>
    </message>
    <message>
        <source>Écrire un scénario de l'édition du guide</source>
        <translation>Write a scenario of the edition of the guide</translation>
    </message>
    <message>
        <source>Écrit par otelo:scenario ou otelo:scenario_guide, ou gardé d'une évaluation : tous les paramètres, et ceux qu'un territoire a en propre. Un réglage ci-dessus qui est rempli l'emporte sur le fichier. Vide : les défauts de la méthode.</source>
        <translation>Written by otelo:scenario or otelo:scenario_guide, or kept from an evaluation: all the parameters, and those that a territory has of its own. A setting above that is filled in wins over the file. Empty: the defaults of the method.</translation>
    </message>
    <message>
        <source>Écrit, partout où des communes sont montrées, que le guide ne permet pas d'en publier les chiffres. Non : elle est retirée, et c'est à qui publie de dire ce que valent ces chiffres.</source>
        <translation>Writes, wherever communes are shown, that the guide does not allow their figures to be published. No: it is taken off, and whoever publishes must say what these figures are worth.</translation>
    </message>
    <message>
        <source>Édition de la méthode</source>
        <translation>Edition of the method</translation>
    </message>
    <message>
        <source>Édition du guide (TPL, mars 2017 ; Otelo 1.2)</source>
        <translation>Edition of the guide (TPL, March 2017; Otelo 1.2)</translation>
    </message>
    <message>
        <source>Édition du guide : mention de fiabilité des communes</source>
        <translation>Edition of the guide: word on the reliability of communes</translation>
    </message>
    <message>
        <source>Édition nationale (application du ministère, 2022-2026)</source>
        <translation>National edition (the ministry's application, 2022-2026)</translation>
    </message>
    <message>
        <source>Ajoute les scénarios de population et de décohabitation de l'édition (neuf, ou les six du guide), le reste comme dans l'étude.</source>
        <translation>Adds the scenarios of population and of splitting of households of the edition (nine, or the six of the guide), the rest as in the study.</translation>
    </message>
    <message>
        <source>Besoin : Population centrale, décohabitation maintenue (logements)</source>
        <translation>Need: Central population, splitting of households kept as it is (dwellings)</translation>
    </message>
    <message>
        <source>Besoin d'un territoire (logements) : total, an (par an), stock, flux. Édition du guide, aux territoires d'analyse : ls (logement social), lm (prix maîtrisé), ll (logement libre), les mêmes par an (ls_an…), et rehab (réhabilitation, à part du besoin). Lu dans la couche donnée (nom ou identifiant), sinon dans les couches de résultats du projet. NULL si aucune n'a ce code.</source>
        <translation>Need of a territory (dwellings): total, an (per year), stock, flux (flow). Edition of the guide, for analysis territories: ls (social dwellings), lm (moderate price), ll (free dwellings), the same per year (ls_an…), and rehab (rehabilitation, apart from the need). Read in the given layer (name or identifier), else in the layers of results of the project. NULL if none has this code.</translation>
    </message>
    <message>
        <source>Besoin d'une brique dans un territoire (logements, part comptée dans le besoin) : b11 à b17, propre, b21 ou b22. Édition du guide : la part des six ans, après réallocation, mais B1.6 en entier aux territoires d'analyse. Lu dans la couche donnée (nom ou identifiant), sinon dans les couches de résultats du projet. NULL si aucune n'a ce code.</source>
        <translation>Need of a component in a territory (dwellings, part counted in the need): b11 to b17, propre, b21 or b22. Edition of the guide: the part of the six years, after reallocation, but B1.6 whole for analysis territories. Read in the given layer (name or identifier), else in the layers of results of the project. NULL if none has this code.</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS, ODS, Parquet, ZIP ou GZ. D'une archive de plusieurs tables, la première, ou celle que dit « Fichier dans l'archive ».</source>
        <translation>CSV, XLSX, XLS, ODS, Parquet, ZIP or GZ. Of an archive of several tables, the first one, or the one that “File in the archive” says.</translation>
    </message>
    <message>
        <source>Calculés sur les indicateurs et ménages de l'étude, dans une édition qu'ils nourrissent. Vide : aucun.</source>
        <translation>Computed on the indicators and households of the study, in an edition that they feed. Empty: none.</translation>
    </message>
    <message>
        <source>Ce que l'étape ajoute (logements)</source>
        <translation>What the step adds (dwellings)</translation>
    </message>
    <message>
        <source>Ce que l'étape change</source>
        <translation>What the step changes</translation>
    </message>
    <message>
        <source>Classes des communes (Otelo 1.2)</source>
        <translation>Classes of the communes (Otelo 1.2)</translation>
    </message>
    <message>
        <source>Classes des communes d'Otelo 1.2</source>
        <translation>Classes of the communes for Otelo 1.2</translation>
    </message>
    <message>
        <source>Configuration d'Otelo 1.2</source>
        <translation>Configuration of Otelo 1.2</translation>
    </message>
    <message>
        <source>Configuration pour Otelo 1.2</source>
        <translation>Configuration for Otelo 1.2</translation>
    </message>
    <message>
        <source>D'autres résultats, tels quels, de l'une ou l'autre édition. Vide : aucune.</source>
        <translation>Other results, as they are, of either edition. Empty: none.</translation>
    </message>
    <message>
        <source>De la configuration, en une ligne. Vide : le fichier et la période de l'étude.</source>
        <translation>Of the configuration, on one line. Empty: the file and the period of the study.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Dit à quel point le besoin d'une étude est sûr, et de quoi il dépend : chaque paramètre et chaque source entre ses bornes (tornade) ; des milliers de tirages selon des lois dites (Monte Carlo), avec P10, P50 et P90 par territoire d'analyse et la carte de leur largeur ; et, si on le veut, les parts de la variance (indices de Sobol, par SALib). Les lois sont celles du catalogue pour l'édition de l'étude, ou d'une table que vous donnez ; un territoire garde les paramètres qui lui sont propres. La graine est gardée : les mêmes tirages se refont.</source>
        <translation>Tells how sure the need of a study is, and what it depends on: each parameter and each source between its bounds (tornado); thousands of draws from stated laws (Monte Carlo), with P10, P50 and P90 by analysis territory and the map of their width; and, if wanted, the shares of the variance (Sobol indices, by SALib). The laws are those of the catalogue for the edition of the study, or of a table that you give; a territory keeps the parameters that are its own. The seed is kept: the same draws can be made again.</translation>
    </message>
    <message>
        <source>EPCI exportés</source>
        <translation>EPCI exported</translation>
    </message>
    <message>
        <source>Export des EPCI</source>
        <translation>Export of the EPCI</translation>
    </message>
    <message>
        <source>Export des zones d'emploi</source>
        <translation>Export of the employment zones</translation>
    </message>
    <message>
        <source>Exporter une étude comme Otelo 1.2</source>
        <translation>Export a study as Otelo 1.2 does</translation>
    </message>
    <message>
        <source>Fait d'une étude un projet QGIS prêt à ouvrir : couches groupées par volet, styles (taux en aplats, volumes en cercles, termes signés autour de zéro, besoin et capacité croisés, termes du besoin en diagrammes, manquants et hors étude hachurés), contours des EPCI et des zones d'emploi, un thème et une mise en page par carte, infobulles, dates des couches annuelles pour le contrôleur temporel. Dans l'édition du guide, aussi : besoin corrigé et naïf, classes des communes, social et libre, réhabilitation. Écrit aussi, si on le veut, chaque carte en PNG et chaque style en QML.</source>
        <translation>Makes a QGIS project ready to open from a study: layers grouped by part, styles (rates as fills, volumes as circles, signed terms around zero, need and capacity together, terms of the need as diagrams, missing values and what is outside the study hatched), outlines of the EPCI and employment zones, a theme and a layout for each map, map tips, dates of the yearly layers for the temporal controller. In the edition of the guide, also: corrected and naive need, classes of communes, social and free dwellings, rehabilitation. Also writes, if wanted, each map as PNG and each style as QML.</translation>
    </message>
    <message>
        <source>Fichier .cfg qu'Otelo 1.2 a enregistré : le scénario de départ, à la place du fichier de scénario. Ce que toutes ses zones partagent devient un paramètre du scénario, le reste est par territoire. Vide : le fichier de scénario, sinon les défauts de la méthode.</source>
        <translation>A .cfg file that Otelo 1.2 saved: the starting scenario, in place of the scenario file. What all its zones share becomes a parameter of the scenario, the rest is by territory. Empty: the scenario file, else the defaults of the method.</translation>
    </message>
    <message>
        <source>Otelo 1.2 : communes, classes et coefficients</source>
        <translation>Otelo 1.2: communes, classes and coefficients</translation>
    </message>
    <message>
        <source>Otelo 1.2 : packs B1 et B2</source>
        <translation>Otelo 1.2: packs B1 and B2</translation>
    </message>
    <message>
        <source>Ses fichiers CSV, XLSX, XLS, ODS, Parquet, ZIP et GZ sont lus (pas ses sous-dossiers). Un fichier « x.csv.otelo.json » à côté de « x.csv » dit comment le lire. Il faut au moins une base communale, et la table d'appartenance de l'INSEE ou une couche de communes avec ses mailles ; le fichier des communes d'Otelo 1.2 est les deux à la fois.</source>
        <translation>Its CSV, XLSX, XLS, ODS, Parquet, ZIP and GZ files are read (not its sub-folders). A file “x.csv.otelo.json” beside “x.csv” says how to read it. It takes at least one commune database, and INSEE's membership table or a layer of communes with its zonings; the file of the communes of Otelo 1.2 is both at once.</translation>
    </message>
    <message>
        <source>Terme du besoin d'un territoire (logements), de A à J, ou de A à M dans l'édition du guide, avec son signe : leur somme est le besoin. Lu dans la couche donnée (nom ou identifiant), sinon dans les couches de résultats du projet. NULL si aucune n'a ce code.</source>
        <translation>Term of the need of a territory (dwellings), A to J, or A to M in the edition of the guide, with its sign: their sum is the need. Read in the given layer (name or identifier), else in the layers of results of the project. NULL if none has this code.</translation>
    </message>
    <message>
        <source>Tous les scénarios démographiques</source>
        <translation>All demographic scenarios</translation>
    </message>
    <message>
        <source>Zones exportées</source>
        <translation>Zones exported</translation>
    </message>
    <message>
        <source>Écrit la chaîne de calcul d'un territoire d'une étude : chaque valeur intermédiaire, sa formule, le calcul avec ses nombres, l'indicateur et sa source, le paramètre. Un territoire d'analyse est expliqué brique par brique et année par année (édition du guide : du stock aux six ans, puis par destination), une commune par ses clés (et ses coefficients) puis son objectif, un EPCI par ses communes, en disant la part hors étude. La chaîne est refaite à partir de ce que l'étude garde, et finit, à l'unité, sur le chiffre qu'elle montre.</source>
        <translation>Writes the chain of computation of a territory of a study: each intermediate value, its formula, the computation with its numbers, the indicator and its source, the parameter. An analysis territory is explained component by component and year by year (edition of the guide: from the stock to the six years, then by destination), a commune by its keys (and its coefficients) then its objective, an EPCI by its communes, saying the part that is out of the study. The chain is made again from what the study keeps, and ends, to the unit, on the figure that it shows.</translation>
    </message>
    <message>
        <source>Écrit une étude de l'édition du guide dans les fichiers d'Otelo 1.2 : l'export des zones d'emploi (une ligne par zone, par an) et celui des EPCI (besoin naïf, besoin corrigé sur un an et sur six ans), avec les mêmes colonnes, en CSV (« ; », virgule décimale, UTF-8) ; et, si on les demande, la configuration (paramètres par zone) et les classes de communes changées, que l'outil recharge. Les noms des colonnes disent 2015 et 2021 comme les siens, quelle que soit l'année de l'étude. Les chiffres sont ceux de l'étude : rien n'est recalculé.</source>
        <translation>Writes a study of the guide's edition as the files of Otelo 1.2: the export of the employment zones (one row per zone, per year) and that of the EPCI (naive need, corrected need over one year and over six), with the same columns, as CSV (“;”, decimal comma, UTF-8); and, if asked for, the configuration (parameters by zone) and the classes of communes that were changed, which that tool loads again. The names of the columns say 2015 and 2021 as its own do, whatever the year of the study. The figures are those of the study: nothing is computed again.</translation>
    </message>
    <message>
        <source>Édition du guide : fichier de classes d'Otelo 1.2 (.cfgclass), une ligne par commune changée, code|classe, de 1 à 7. L'emporte sur le champ « classe » des communes. Vide : ce champ, sinon « classe_ini ».</source>
        <translation>Edition of the guide: file of classes of Otelo 1.2 (.cfgclass), one line per commune that was changed, code|class, from 1 to 7. It wins over the field “classe” of the communes. Empty: this field, else “classe_ini”.</translation>
    </message>
    <message>
        <source>Étape du passage</source>
        <translation>Step of the passage</translation>
    </message>
    <message>
        <source>Étape, du besoin de la référence à celui du scénario</source>
        <translation>Step, from the need of the reference to that of the scenario</translation>
    </message>
    <message>
        <source>édition du guide</source>
        <translation>edition of the guide</translation>
    </message>
    <message>
        <source>Du même territoire : le rapport explique, étape par étape, ce qui sépare les deux besoins. Vide : une seule édition.</source>
        <translation>Of the same territory: the report explains, step by step, what separates the two needs. Empty: one edition only.</translation>
    </message>
    <message>
        <source>Années de la période</source>
        <translation>Years of the period</translation>
    </message>
    <message>
        <source>Bassin où les territoires sont comparés</source>
        <translation>Market area in which the territories are compared</translation>
    </message>
    <message>
        <source>Besoin du territoire (logements)</source>
        <translation>Need of the territory (dwellings)</translation>
    </message>
    <message>
        <source>Capacité de construction (vide : sans limite) (logements)</source>
        <translation>Construction capacity (empty: without limit) (dwellings)</translation>
    </message>
    <message>
        <source>Ce qu’aucun voisin ne peut prendre (logements)</source>
        <translation>What no neighbour can take (dwellings)</translation>
    </message>
    <message>
        <source>Cessions entre voisins</source>
        <translation>Transfers between neighbours</translation>
    </message>
    <message>
        <source>Champ du bassin</source>
        <translation>Field of the market area</translation>
    </message>
    <message>
        <source>Champ du code et, tous facultatifs : note_etat (priorités de l’État et rattrapage SRU) ; note_desse (desserte en transports en commun) ; note_morph (morphologie urbaine) ; note_dynam (dynamisme économique) ; note_vacan (vacance structurelle), toutes supérieures à 0 ; capacite (logements de la période) ; mec_an (logements commencés par an). Une note absente est neutre. Vide : les champs de la couche des besoins qui ont ces noms.</source>
        <translation>Field of the code and, all optional: note_etat (priorities of the State and SRU catch-up); note_desse (public transport); note_morph (urban form); note_dynam (economic dynamism); note_vacan (structural vacancy), all above 0; capacite (dwellings of the period); mec_an (dwellings started per year). A missing note is neutral. Empty: the fields of the layer of needs that have these names.</translation>
    </message>
    <message>
        <source>Champs : le code du territoire de restitution et sru_taux, sru_lls, res_princ, art_ha, art_ha_p, population, pop_p, emplois, actifs, lv_2plus, parc_prive, ceux qui sont connus. Notes calculées, là où aucune n’est donnée : priorités de l’État et rattrapage SRU = 1 + logements sociaux qui manquent à l’obligation SRU / résidences principales ; morphologie urbaine = ( population / population avant ) / ( surface artificialisée / surface artificialisée avant ) ; dynamisme économique = emplois au lieu de travail / actifs de 15 à 64 ans ; vacance structurelle = 1 + logements vacants depuis deux ans ou plus / logements du parc privé. Vide : aucune note n’est calculée.</source>
        <translation>Fields: the code of the output territory and sru_taux, sru_lls, res_princ, art_ha, art_ha_p, population, pop_p, emplois, actifs, lv_2plus, parc_prive, those that are known. Notes computed where none is given: priorities of the State and SRU catch-up = 1 + social dwellings missing from the SRU obligation / main residences; urban form = (population / population before) / (artificial land / artificial land before); economic dynamism = jobs at the workplace / active people aged 15 to 64; structural vacancy = 1 + dwellings vacant for two years or more / dwellings of the private stock. Empty: no note is computed.</translation>
    </message>
    <message>
        <source>Communes : champ du territoire de restitution (EPCI…)</source>
        <translation>Communes: field of the output territory (EPCI…)</translation>
    </message>
    <message>
        <source>Cédé à des territoires voisins (logements)</source>
        <translation>Given to neighbouring territories (dwellings)</translation>
    </message>
    <message>
        <source>Donné d’ailleurs (un SRHH, un accord) ; partagé entre bassins selon leur besoin. Vide : le besoin.</source>
        <translation>Given from elsewhere (a regional housing plan, an agreement); shared between market areas by their need. Empty: the need.</translation>
    </message>
    <message>
        <source>Exposant : desserte en transports en commun</source>
        <translation>Exponent: public transport</translation>
    </message>
    <message>
        <source>Exposant : dynamisme économique</source>
        <translation>Exponent: economic dynamism</translation>
    </message>
    <message>
        <source>Exposant : morphologie urbaine</source>
        <translation>Exponent: urban form</translation>
    </message>
    <message>
        <source>Exposant : priorités de l’État et rattrapage SRU</source>
        <translation>Exponent: priorities of the State and SRU catch-up</translation>
    </message>
    <message>
        <source>Exposant : vacance structurelle</source>
        <translation>Exponent: structural vacancy</translation>
    </message>
    <message>
        <source>Indicateurs des communes, pour calculer des notes</source>
        <translation>Indicators of the communes, to compute notes from</translation>
    </message>
    <message>
        <source>Le reste est celui du besoin. Vide : 10 %, comme dans le guide.</source>
        <translation>The rest is that of the need. Empty: 10%, as in the guide.</translation>
    </message>
    <message>
        <source>Les notes se comparent, et les logements s’échangent, dans un même bassin : zone d’emploi, SCoT… Vide : champ « bassin » s’il existe, sinon tous les territoires sont d’un seul bassin.</source>
        <translation>Notes are compared, and dwellings exchanged, inside one market area: employment zone, SCoT… Empty: the field “bassin” if there is one, else all territories are of one market area.</translation>
    </message>
    <message>
        <source>Logements cédés</source>
        <translation>Dwellings given</translation>
    </message>
    <message>
        <source>Logements cédés à des voisins</source>
        <translation>Dwellings given to neighbours</translation>
    </message>
    <message>
        <source>Logements que la capacité ne couvre pas</source>
        <translation>Dwellings that capacity does not cover</translation>
    </message>
    <message>
        <source>Logements que le score déplace</source>
        <translation>Dwellings that the score moves</translation>
    </message>
    <message>
        <source>Note brute : desserte en transports en commun</source>
        <translation>Raw note: public transport</translation>
    </message>
    <message>
        <source>Note brute : dynamisme économique</source>
        <translation>Raw note: economic dynamism</translation>
    </message>
    <message>
        <source>Note brute : morphologie urbaine</source>
        <translation>Raw note: urban form</translation>
    </message>
    <message>
        <source>Note brute : priorités de l’État et rattrapage SRU</source>
        <translation>Raw note: priorities of the State and SRU catch-up</translation>
    </message>
    <message>
        <source>Note brute : vacance structurelle</source>
        <translation>Raw note: structural vacancy</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : desserte en transports en commun (indice)</source>
        <translation>Note over that of the market area: public transport (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : dynamisme économique (indice)</source>
        <translation>Note over that of the market area: economic dynamism (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : morphologie urbaine (indice)</source>
        <translation>Note over that of the market area: urban form (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : priorités de l’État et rattrapage SRU (indice)</source>
        <translation>Note over that of the market area: priorities of the State and SRU catch-up (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : vacance structurelle (indice)</source>
        <translation>Note over that of the market area: structural vacancy (index)</translation>
    </message>
    <message>
        <source>Notes et capacités par territoire</source>
        <translation>Notes and capacities by territory</translation>
    </message>
    <message>
        <source>Objectif hors capacité (logements)</source>
        <translation>Objective out of any capacity (dwellings)</translation>
    </message>
    <message>
        <source>Objectif moins celui de la seule part du besoin (logements)</source>
        <translation>Objective minus that of the share of the need alone (dwellings)</translation>
    </message>
    <message>
        <source>Objectif retenu, à imposer au volet D (logements)</source>
        <translation>Objective retained, to impose on part D (dwellings)</translation>
    </message>
    <message>
        <source>Objectifs par score</source>
        <translation>Objectives by score</translation>
    </message>
    <message>
        <source>Par rapport à mec_an × années de la période ; le guide propose 20 %. Vide : la capacité est prise telle quelle.</source>
        <translation>Compared with mec_an × years of the period; the guide proposes 20%. Empty: the capacity is taken as it is.</translation>
    </message>
    <message>
        <source>Part du besoin du bassin (0 à 1)</source>
        <translation>Share of the need of the market area (0 to 1)</translation>
    </message>
    <message>
        <source>Part du score du bassin (0 à 1)</source>
        <translation>Share of the score of the market area (0 to 1)</translation>
    </message>
    <message>
        <source>Part retenue : besoin et score, selon leurs poids (0 à 1)</source>
        <translation>Share retained: need and score, by their weights (0 to 1)</translation>
    </message>
    <message>
        <source>Plus il est grand, plus le thème pèse ; 0 l’ôte du score. Vide : 1.</source>
        <translation>The greater it is, the more the theme weighs; 0 takes it off the score. Empty: 1.</translation>
    </message>
    <message>
        <source>Poids du score (%)</source>
        <translation>Weight of the score (%)</translation>
    </message>
    <message>
        <source>Reçu de territoires voisins (logements)</source>
        <translation>Received from neighbouring territories (dwellings)</translation>
    </message>
    <message>
        <source>Répartit le besoin des EPCI d’un bassin, ou un volume donné, selon la part de chacun dans le besoin et, un peu, selon un score : priorités de l’État et SRU, desserte, morphologie, dynamisme économique, vacance structurelle (guide, pages 94 à 101). Là où une capacité est donnée, ce qui la dépasse passe aux territoires voisins du même bassin, en cent passes (pages 104 à 106). Rien n’est perdu : objectif - cédé - non couvert + reçu = total. Les totaux se donnent à otelo:objectifs (TOTAUX), qui les répartit entre communes.</source>
        <translation>Shares the need of the EPCI of a market area, or a given volume, by the part of each in the need and, a little, by a score: priorities of the State and SRU, public transport, urban form, economic dynamism, structural vacancy (guide, pages 94 to 101). Where a capacity is given, what exceeds it goes to neighbouring territories of the same market area, in a hundred passes (pages 104 to 106). Nothing is lost: objective - given - unmet + received = total. The totals are given to otelo:objectifs (TOTAUX), which shares them between communes.</translation>
    </message>
    <message>
        <source>Score : produit des notes rapportées au bassin (indice)</source>
        <translation>Score: product of the notes over those of the market area (index)</translation>
    </message>
    <message>
        <source>Sortie EPCI_BESOINS du volet C, ou toute table qui a un code et un champ besoin (logements de la période). Ses polygones disent qui touche qui.</source>
        <translation>Output EPCI_BESOINS of part C, or any table that has a code and a field besoin (dwellings of the period). Its polygons tell who touches whom.</translation>
    </message>
    <message>
        <source>Tenir la capacité près de la construction passée (± %)</source>
        <translation>Hold capacity near past construction (± %)</translation>
    </message>
    <message>
        <source>Territoire qui cède</source>
        <translation>Territory that gives</translation>
    </message>
    <message>
        <source>Territoire voisin qui reçoit</source>
        <translation>Neighbouring territory that receives</translation>
    </message>
    <message>
        <source>Vide : celles de la couche des besoins (projection - annee_base), sinon 6.</source>
        <translation>Empty: those of the layer of needs (projection - annee_base), else 6.</translation>
    </message>
    <message>
        <source>Volet D du guide : répartir par score et capacité</source>
        <translation>Part D of the guide: share out by score and capacity</translation>
    </message>
    <message>
        <source>Volume à répartir (logements)</source>
        <translation>Volume to share out (dwellings)</translation>
    </message>
    <message>
        <source>Bilan des clés</source>
        <translation>Results of the keys</translation>
    </message>
    <message>
        <source>Ce que la clé montrée lui donne (logements)</source>
        <translation>What the key shown gives it (dwellings)</translation>
    </message>
    <message>
        <source>Champ de la maille d’analyse (zone d’emploi…)</source>
        <translation>Field of the analysis zoning (employment zone…)</translation>
    </message>
    <message>
        <source>Classe de la commune (1 à 7)</source>
        <translation>Class of the commune (1 to 7)</translation>
    </message>
    <message>
        <source>Classe de la commune dans le fichier des coefficients (1 à 7) (classe)</source>
        <translation>Class of the commune in the file of coefficients (1 to 7) (class)</translation>
    </message>
    <message>
        <source>Classes des communes</source>
        <translation>Classes of the communes</translation>
    </message>
    <message>
        <source>Clé montrée</source>
        <translation>Key shown</translation>
    </message>
    <message>
        <source>Clé montrée sur la carte</source>
        <translation>Key shown on the map</translation>
    </message>
    <message>
        <source>Clé qui place le moins mal</source>
        <translation>Key that misplaces least</translation>
    </message>
    <message>
        <source>Clé éprouvée</source>
        <translation>Key tried</translation>
    </message>
    <message>
        <source>Clés éprouvées</source>
        <translation>Keys tried</translation>
    </message>
    <message>
        <source>Code et classe (1 à 7) : sortie d’otelo:typologie, ou la vôtre. Vide : champ « classe » ou « classe_ini » des communes, sinon une seule classe pour toutes.</source>
        <translation>Code and class (1 to 7): output of otelo:typologie, or your own. Empty: field “classe” or “classe_ini” of the communes, else one class for all.</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 1 (points)</source>
        <translation>Corrective coefficient, losses, column 1 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 2 (points)</source>
        <translation>Corrective coefficient, losses, column 2 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 3 (points)</source>
        <translation>Corrective coefficient, losses, column 3 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 4 (points)</source>
        <translation>Corrective coefficient, losses, column 4 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 5 (points)</source>
        <translation>Corrective coefficient, losses, column 5 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 6 (points)</source>
        <translation>Corrective coefficient, losses, column 6 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 7 (points)</source>
        <translation>Corrective coefficient, losses, column 7 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 1 (points)</source>
        <translation>Corrective coefficient, second homes, column 1 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 2 (points)</source>
        <translation>Corrective coefficient, second homes, column 2 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 3 (points)</source>
        <translation>Corrective coefficient, second homes, column 3 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 4 (points)</source>
        <translation>Corrective coefficient, second homes, column 4 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 5 (points)</source>
        <translation>Corrective coefficient, second homes, column 5 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 6 (points)</source>
        <translation>Corrective coefficient, second homes, column 6 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 7 (points)</source>
        <translation>Corrective coefficient, second homes, column 7 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 1 (points)</source>
        <translation>Corrective coefficient, mean household size, column 1 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 2 (points)</source>
        <translation>Corrective coefficient, mean household size, column 2 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 3 (points)</source>
        <translation>Corrective coefficient, mean household size, column 3 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 4 (points)</source>
        <translation>Corrective coefficient, mean household size, column 4 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 5 (points)</source>
        <translation>Corrective coefficient, mean household size, column 5 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 6 (points)</source>
        <translation>Corrective coefficient, mean household size, column 6 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 7 (points)</source>
        <translation>Corrective coefficient, mean household size, column 7 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 1 (points)</source>
        <translation>Corrective coefficient, vacancy, column 1 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 2 (points)</source>
        <translation>Corrective coefficient, vacancy, column 2 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 3 (points)</source>
        <translation>Corrective coefficient, vacancy, column 3 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 4 (points)</source>
        <translation>Corrective coefficient, vacancy, column 4 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 5 (points)</source>
        <translation>Corrective coefficient, vacancy, column 5 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 6 (points)</source>
        <translation>Corrective coefficient, vacancy, column 6 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 7 (points)</source>
        <translation>Corrective coefficient, vacancy, column 7 (points)</translation>
    </message>
    <message>
        <source>Coefficient le plus bas permis (points)</source>
        <translation>Lowest coefficient allowed (points)</translation>
    </message>
    <message>
        <source>Coefficient le plus haut permis (points)</source>
        <translation>Highest coefficient allowed (points)</translation>
    </message>
    <message>
        <source>Coefficients estimés</source>
        <translation>Estimated coefficients</translation>
    </message>
    <message>
        <source>Coefficients par classe, estimés sur les autres zones</source>
        <translation>Coefficients by class, estimated on the other zones</translation>
    </message>
    <message>
        <source>Coefficients par commune</source>
        <translation>Coefficients by commune</translation>
    </message>
    <message>
        <source>Construction récente</source>
        <translation>Recent construction</translation>
    </message>
    <message>
        <source>Correction de sa classe : somme signée des quatre coefficients (points)</source>
        <translation>Correction of its class: signed sum of the four coefficients (points)</translation>
    </message>
    <message>
        <source>Couche ou table : code et, s’il le faut, maille d’analyse (zone d’emploi), EPCI et classe. Ses polygones font la carte.</source>
        <translation>Layer or table: code and, where needed, analysis zoning (employment zone), EPCI and class. Its polygons make the map.</translation>
    </message>
    <message>
        <source>Dimension : vacance, secondaires, disparitions, taille des ménages</source>
        <translation>Dimension: vacancy, second homes, losses, household size</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé montrée (logements)</source>
        <translation>Given minus appeared, key shown (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « coefs » (logements)</source>
        <translation>Given minus appeared, key “coefs” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « construits » (logements)</source>
        <translation>Given minus appeared, key “construits” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « dynamique » (logements)</source>
        <translation>Given minus appeared, key “dynamique” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « emplois » (logements)</source>
        <translation>Given minus appeared, key “emplois” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « logements »</source>
        <translation>Given minus appeared, key “logements” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « menages » (logements)</source>
        <translation>Given minus appeared, key “menages” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « polarite » (logements)</source>
        <translation>Given minus appeared, key “polarite” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « population » (logements)</source>
        <translation>Given minus appeared, key “population” (dwellings)</translation>
    </message>
    <message>
        <source>Donné moins apparu, clé « superficie » (logements)</source>
        <translation>Given minus appeared, key “superficie” (dwellings)</translation>
    </message>
    <message>
        <source>Effet d’une unité du taux (points)</source>
        <translation>Effect of one unit of the rate (points)</translation>
    </message>
    <message>
        <source>Effet rapporté à son erreur type (rapport)</source>
        <translation>Effect over its standard error (ratio)</translation>
    </message>
    <message>
        <source>Emplois</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Erreur de la clé naïve (aucun coefficient) (points)</source>
        <translation>Error of the naive key (no coefficient) (points)</translation>
    </message>
    <message>
        <source>Erreur quadratique moyenne par territoire (logements)</source>
        <translation>Root mean square error by territory (dwellings)</translation>
    </message>
    <message>
        <source>Erreur sur des zones non vues (écart quadratique moyen) (points)</source>
        <translation>Error on zones not seen (root mean square) (points)</translation>
    </message>
    <message>
        <source>Erreur type de cet effet (points)</source>
        <translation>Standard error of this effect (points)</translation>
    </message>
    <message>
        <source>Erreurs des clés par commune</source>
        <translation>Errors of the keys by commune</translation>
    </message>
    <message>
        <source>Estime les quatre coefficients correctifs du guide (vacance, résidences secondaires, disparitions, taille des ménages) à partir de deux recensements de l’utilisateur, au lieu de prendre ceux de 2012 : classe par classe, ce que chaque commune a fait de plus ou de moins que sa zone, expliqué par ce qui l’en distingue à la première date, puis avancé d’une période. Une régression ne sert que si elle se trompe moins que la clé naïve sur des zones qu’elle n’a pas vues. Le résultat se donne au volet C (COMMUNES), ou s’écrit comme le fichier d’Otelo 1.2.</source>
        <translation>Estimates the four corrective coefficients of the guide (vacancy, second homes, losses, household size) from two censuses of the user, instead of taking those of 2012: class by class, what each commune did more or less than its zone, explained by what set it apart at the first date, then moved one period ahead. A regression serves only if it errs less than the naive key on zones that it has not seen. The result is given to part C (COMMUNES), or written as the file of Otelo 1.2.</translation>
    </message>
    <message>
        <source>Fichier de communes d’Otelo 1.2</source>
        <translation>File of communes of Otelo 1.2</translation>
    </message>
    <message>
        <source>Indicateurs des communes à la date la plus récente : une table, ou plusieurs (recensement, Filosofi, LOVAC…) ; la première qui a un indicateur l’emporte. Sorties d’otelo:importer, ou table des communes d’un datapack.</source>
        <translation>Indicators of the communes at the latest date: one table, or several (census, Filosofi, LOVAC…); the first that has an indicator wins. Outputs of otelo:importer, or the table of communes of a datapack.</translation>
    </message>
    <message>
        <source>Indicateurs à la deuxième date</source>
        <translation>Indicators at the second date</translation>
    </message>
    <message>
        <source>Indicateurs à la première date</source>
        <translation>Indicators at the first date</translation>
    </message>
    <message>
        <source>Les mêmes, à la première date, dans les communes d’aujourd’hui (otelo:changer_millesime). Un fichier de l’INSEE qui porte deux recensements s’importe deux fois (MILLESIME).</source>
        <translation>The same, at the first date, in today’s communes (otelo:changer_millesime). A file of INSEE that holds two censuses is imported twice (MILLESIME).</translation>
    </message>
    <message>
        <source>Logements (clé naïve du guide)</source>
        <translation>Dwellings (naive key of the guide)</translation>
    </message>
    <message>
        <source>Logements (logements)</source>
        <translation>Dwellings (dwellings)</translation>
    </message>
    <message>
        <source>Logements apparus</source>
        <translation>Dwellings that appeared</translation>
    </message>
    <message>
        <source>Logements apparus dans la commune</source>
        <translation>Dwellings that appeared in the commune</translation>
    </message>
    <message>
        <source>Logements apparus entre les deux dates</source>
        <translation>Dwellings that appeared between the two dates</translation>
    </message>
    <message>
        <source>Logements de la première date</source>
        <translation>Dwellings of the first date</translation>
    </message>
    <message>
        <source>Logements du territoire d'analyse de la commune (fichier des coefficients) (logements)</source>
        <translation>Dwellings of the analysis territory of the commune (file of coefficients) (dwellings)</translation>
    </message>
    <message>
        <source>Logements placés ailleurs que là où ils sont apparus</source>
        <translation>Dwellings placed elsewhere than where they appeared</translation>
    </message>
    <message>
        <source>Logements que la clé naïve place mal</source>
        <translation>Dwellings that the naive key misplaces</translation>
    </message>
    <message>
        <source>Maille où l’erreur est mesurée</source>
        <translation>Zoning at which the error is measured</translation>
    </message>
    <message>
        <source>Meilleure clé par zone</source>
        <translation>Best key by zone</translation>
    </message>
    <message>
        <source>Ménages déplacés par leur tendance</source>
        <translation>Households moved by their trend</translation>
    </message>
    <message>
        <source>Part de l’erreur quadratique ôtée sur des zones non vues (%)</source>
        <translation>Share of the squared error taken off on zones not seen (%)</translation>
    </message>
    <message>
        <source>Part mal placée des logements apparus (0 à 1)</source>
        <translation>Misplaced share of the dwellings that appeared (0 to 1)</translation>
    </message>
    <message>
        <source>Polarité</source>
        <translation>Polarity</translation>
    </message>
    <message>
        <source>Pourquoi elle ne l’est pas</source>
        <translation>Why it is not</translation>
    </message>
    <message>
        <source>Rang : 1 pour la clé qui place le moins mal</source>
        <translation>Rank: 1 for the key that misplaces least</translation>
    </message>
    <message>
        <source>R² : part de la variance expliquée, sur les communes vues (0 à 1)</source>
        <translation>R²: share of the variance explained, on the communes seen (0 to 1)</translation>
    </message>
    <message>
        <source>Régression retenue</source>
        <translation>Regression retained</translation>
    </message>
    <message>
        <source>Régressions</source>
        <translation>Regressions</translation>
    </message>
    <message>
        <source>Régressions qui servent</source>
        <translation>Regressions that serve</translation>
    </message>
    <message>
        <source>Superficie</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Taux laissés, et pourquoi</source>
        <translation>Rates left out, and why</translation>
    </message>
    <message>
        <source>Taux retenus</source>
        <translation>Rates kept</translation>
    </message>
    <message>
        <source>Taux, ou « constante »</source>
        <translation>Rate, or “constante”</translation>
    </message>
    <message>
        <source>Termes des régressions</source>
        <translation>Terms of the regressions</translation>
    </message>
    <message>
        <source>Valeurs extrêmes ramenées aux bornes (%)</source>
        <translation>Extreme values brought back to the bounds (%)</translation>
    </message>
    <message>
        <source>Ventile avec chaque clé, depuis un premier recensement, les logements qui sont apparus dans chaque zone jusqu’au second, et dit combien de logements elle place ailleurs que là où ils sont apparus, par commune et par EPCI : logements (clé naïve), ménages, population, emplois, construction récente, superficie, polarité, tendance des ménages, coefficients par classe. Les coefficients d’une zone sont estimés sur les autres zones : ils n’ont pas vu ce qu’ils prédisent.</source>
        <translation>Allocates with each key, from a first census, the dwellings that appeared in each zone until the second, and tells how many dwellings it places elsewhere than where they appeared, by commune and by EPCI: dwellings (naive key), households, population, jobs, recent construction, area, polarity, trend of the households, coefficients by class. The coefficients of a zone are estimated on the other zones: they have not seen what they predict.</translation>
    </message>
    <message>
        <source>Volet C : éprouver les clés sur un passé connu</source>
        <translation>Part C: try the keys on a known past</translation>
    </message>
    <message>
        <source>Volet C du guide : estimer les coefficients</source>
        <translation>Part C of the guide: estimate the coefficients</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones éprouvées</source>
        <translation>Zones tried</translation>
    </message>
    <message>
        <source>celle qui place le moins mal, à la maille de restitution</source>
        <translation>the one that misplaces least, at the output zoning</translation>
    </message>
    <message>
        <source>Axe (1 à 5)</source>
        <translation>Axis (1 to 5)</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Ce que l’axe oppose</source>
        <translation>What the axis opposes</translation>
    </message>
    <message>
        <source>Ce qui distingue la classe</source>
        <translation>What sets the class apart</translation>
    </message>
    <message>
        <source>Ce qu’elle est</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Classe avant les déplacements demandés (1 à 7)</source>
        <translation>Class before the moves that were asked for (1 to 7)</translation>
    </message>
    <message>
        <source>Classe les communes comme le guide : des taux et des évolutions tirés de vos indicateurs (démographie, emploi et précarité, parc de logements, aménagement), centrés et réduits, une analyse en composantes principales, cinq axes, une classification ascendante de Ward, sept classes. Donne le portrait de chaque classe, ses communes typiques, ce que chaque axe oppose, et les communes qui ne peuvent pas être classées. Rien n’est tiré au hasard : les mêmes données donnent les mêmes classes.</source>
        <translation>Classes the communes as the guide does: rates and changes drawn from your indicators (demography, employment and precariousness, dwellings, land), standardised, a principal component analysis, five axes, Ward’s hierarchical clustering, seven classes. Gives the portrait of each class, its typical communes, what each axis opposes, and the communes that cannot be classed. Nothing is drawn at random: the same data give the same classes.</translation>
    </message>
    <message>
        <source>Classes de communes</source>
        <translation>Classes of communes</translation>
    </message>
    <message>
        <source>Classes d’un calcul précédent</source>
        <translation>Classes of a former run</translation>
    </message>
    <message>
        <source>Code et classe (1 à 7) voulue. Les portraits et les coefficients suivent. Vide : aucune.</source>
        <translation>Code and class (1 to 7) that is wanted. Portraits and coefficients follow. Empty: none.</translation>
    </message>
    <message>
        <source>Code et classe : les numéros sont alors ceux qui s’en écartent le moins. Vide : les classes sont numérotées de la plus dense à la moins dense.</source>
        <translation>Code and class: the numbers are then those that differ least from them. Empty: classes are numbered from the densest to the least dense.</translation>
    </message>
    <message>
        <source>Communes classées</source>
        <translation>Communes classed</translation>
    </message>
    <message>
        <source>Communes les plus proches du centre de la classe</source>
        <translation>Communes nearest to the centre of the class</translation>
    </message>
    <message>
        <source>Communes sans classe</source>
        <translation>Communes without a class</translation>
    </message>
    <message>
        <source>Communes à changer de classe</source>
        <translation>Communes to move to another class</translation>
    </message>
    <message>
        <source>Coordonnée sur l’axe 1 (écarts)</source>
        <translation>Coordinate on axis 1 (deviations)</translation>
    </message>
    <message>
        <source>Coordonnée sur l’axe 2 (écarts)</source>
        <translation>Coordinate on axis 2 (deviations)</translation>
    </message>
    <message>
        <source>Coordonnée sur l’axe 3 (écarts)</source>
        <translation>Coordinate on axis 3 (deviations)</translation>
    </message>
    <message>
        <source>Coordonnée sur l’axe 4 (écarts)</source>
        <translation>Coordinate on axis 4 (deviations)</translation>
    </message>
    <message>
        <source>Coordonnée sur l’axe 5 (écarts)</source>
        <translation>Coordinate on axis 5 (deviations)</translation>
    </message>
    <message>
        <source>Corrélation du taux et de l’axe (-1 à 1)</source>
        <translation>Correlation of the rate and the axis (-1 to 1)</translation>
    </message>
    <message>
        <source>Densité de population (habitants/km²)</source>
        <translation>Population density (inhabitants/km²)</translation>
    </message>
    <message>
        <source>Distance au centre de sa classe, sur les axes (écarts)</source>
        <translation>Distance to the centre of its class, on the axes (deviations)</translation>
    </message>
    <message>
        <source>Emplois pour un actif (ratio)</source>
        <translation>Jobs per active person (ratio)</translation>
    </message>
    <message>
        <source>Habitants par ménage (personnes)</source>
        <translation>Inhabitants per household (people)</translation>
    </message>
    <message>
        <source>Les mêmes, à la première date, dans les communes d’aujourd’hui (otelo:changer_millesime). Un fichier de l’INSEE qui porte deux recensements s’importe deux fois (MILLESIME). Vide : aucune évolution n’est calculée.</source>
        <translation>The same, at the first date, in today’s communes (otelo:changer_millesime). A file of INSEE that holds two censuses is imported twice (MILLESIME). Empty: no change is computed.</translation>
    </message>
    <message>
        <source>Libellé du taux</source>
        <translation>Label of the rate</translation>
    </message>
    <message>
        <source>Liste des classes</source>
        <translation>List of the classes</translation>
    </message>
    <message>
        <source>Logements commencés en cinq ans pour 100 logements (%)</source>
        <translation>Dwellings started in five years per 100 dwellings (%)</translation>
    </message>
    <message>
        <source>Moyenne de la classe</source>
        <translation>Mean of the class</translation>
    </message>
    <message>
        <source>Moyenne de toutes les communes classées</source>
        <translation>Mean of all the communes that are classed</translation>
    </message>
    <message>
        <source>Niveau de vie médian (euros)</source>
        <translation>Median standard of living (euros)</translation>
    </message>
    <message>
        <source>Nombre de classes</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>Nombre d’axes</source>
        <translation>Number of axes</translation>
    </message>
    <message>
        <source>Part de l’emploi salarié (%)</source>
        <translation>Share of salaried jobs (%)</translation>
    </message>
    <message>
        <source>Part de l’inertie que disent les axes (%)</source>
        <translation>Share of the inertia that the axes tell (%)</translation>
    </message>
    <message>
        <source>Part de l’inertie que dit l’axe (0 à 1)</source>
        <translation>Share of the inertia that the axis tells (0 to 1)</translation>
    </message>
    <message>
        <source>Part des appartements (%)</source>
        <translation>Share of flats (%)</translation>
    </message>
    <message>
        <source>Part des communes classées (0 à 1)</source>
        <translation>Share of the communes that are classed (0 to 1)</translation>
    </message>
    <message>
        <source>Part des couples avec enfant (%)</source>
        <translation>Share of couples with children (%)</translation>
    </message>
    <message>
        <source>Part des familles monoparentales (%)</source>
        <translation>Share of one-parent families (%)</translation>
    </message>
    <message>
        <source>Part des locataires HLM (%)</source>
        <translation>Share of social tenants (%)</translation>
    </message>
    <message>
        <source>Part des logements de 1 ou 2 pièces (%)</source>
        <translation>Share of dwellings of 1 or 2 rooms (%)</translation>
    </message>
    <message>
        <source>Part des logements de 5 pièces ou plus (%)</source>
        <translation>Share of dwellings of 5 rooms or more (%)</translation>
    </message>
    <message>
        <source>Part des logements d’avant 1919 (%)</source>
        <translation>Share of dwellings from before 1919 (%)</translation>
    </message>
    <message>
        <source>Part des logements vacants (%)</source>
        <translation>Share of vacant dwellings (%)</translation>
    </message>
    <message>
        <source>Part des ménages d’une personne (%)</source>
        <translation>Share of one-person households (%)</translation>
    </message>
    <message>
        <source>Part des ménages emménagés depuis moins de 2 ans (%)</source>
        <translation>Share of households that moved in less than 2 years ago (%)</translation>
    </message>
    <message>
        <source>Part des ménages fiscaux imposés (%)</source>
        <translation>Share of taxed households (%)</translation>
    </message>
    <message>
        <source>Part des propriétaires occupants (%)</source>
        <translation>Share of owner-occupiers (%)</translation>
    </message>
    <message>
        <source>Part des résidences principales (%)</source>
        <translation>Share of main residences (%)</translation>
    </message>
    <message>
        <source>Part des résidences principales suroccupées (%)</source>
        <translation>Share of overcrowded main residences (%)</translation>
    </message>
    <message>
        <source>Part des résidences secondaires (%)</source>
        <translation>Share of second homes (%)</translation>
    </message>
    <message>
        <source>Part du sol artificialisé (%)</source>
        <translation>Share of artificial land (%)</translation>
    </message>
    <message>
        <source>Part du taux dans l’axe (0 à 1)</source>
        <translation>Share of the rate in the axis (0 to 1)</translation>
    </message>
    <message>
        <source>Portraits des classes</source>
        <translation>Portraits of the classes</translation>
    </message>
    <message>
        <source>Rapport interdécile du niveau de vie</source>
        <translation>Interdecile ratio of the standard of living</translation>
    </message>
    <message>
        <source>Rapport interdécile du niveau de vie (rapport)</source>
        <translation>Interdecile ratio of the standard of living (ratio)</translation>
    </message>
    <message>
        <source>Taux de chômage (%)</source>
        <translation>Unemployment rate (%)</translation>
    </message>
    <message>
        <source>Taux de pauvreté (%)</source>
        <translation>Poverty rate (%)</translation>
    </message>
    <message>
        <source>Taux d’activité des 15 à 64 ans (%)</source>
        <translation>Activity rate of people aged 15 to 64 (%)</translation>
    </message>
    <message>
        <source>Taux supposés à la moyenne, faute de valeur</source>
        <translation>Rates supposed to be the mean, for want of a value</translation>
    </message>
    <message>
        <source>Vacance de deux ans ou plus du parc privé (%)</source>
        <translation>Vacancy of two years or more in the private stock (%)</translation>
    </message>
    <message>
        <source>Variation de la part des logements vacants (points)</source>
        <translation>Change of the share of vacant dwellings (points)</translation>
    </message>
    <message>
        <source>Variation de la part des résidences secondaires (points)</source>
        <translation>Change of the share of second homes (points)</translation>
    </message>
    <message>
        <source>Variation du nombre d’habitants par ménage (personnes)</source>
        <translation>Change of the inhabitants per household (people)</translation>
    </message>
    <message>
        <source>Variation du taux de chômage (points)</source>
        <translation>Change of the unemployment rate (points)</translation>
    </message>
    <message>
        <source>Vide : 5, comme dans le guide.</source>
        <translation>Empty: 5, as in the guide.</translation>
    </message>
    <message>
        <source>Vide : 7, comme dans le guide ; le volet C n’en lit pas plus.</source>
        <translation>Empty: 7, as in the guide; part C reads no more.</translation>
    </message>
    <message>
        <source>Volet C du guide : classer les communes</source>
        <translation>Part C of the guide: class the communes</translation>
    </message>
    <message>
        <source>tous ceux qui se calculent</source>
        <translation>all that can be computed</translation>
    </message>
    <message>
        <source>À chaque bout : une commune de dix logements qui en gagne cinq ne fait pas la règle. Des coefficients restent dans les bornes de leur classe. Vide : 1 %.</source>
        <translation>At each end: a commune of ten dwellings that gains five does not make the rule. Coefficients stay within the bounds of their class. Empty: 1%.</translation>
    </message>
    <message>
        <source>Écart de la classe, en écarts types</source>
        <translation>Gap of the class, in standard deviations</translation>
    </message>
    <message>
        <source>Évolution de la population (%)</source>
        <translation>Growth of the population (%)</translation>
    </message>
    <message>
        <source>Évolution de l’emploi (%)</source>
        <translation>Growth of employment (%)</translation>
    </message>
    <message>
        <source>Évolution des ménages (%)</source>
        <translation>Growth of households (%)</translation>
    </message>
    <message>
        <source>Évolution du parc de logements (%)</source>
        <translation>Growth of the stock of dwellings (%)</translation>
    </message>
    <message>
        <source>Évolution du sol artificialisé (%)</source>
        <translation>Growth of artificial land (%)</translation>
    </message>
    <message>
        <source>1 changé</source>
        <translation>1 changed</translation>
    </message>
    <message>
        <source>A Évolution démographique</source>
        <translation>A Demographic change</translation>
    </message>
    <message>
        <source>AAAA, ou AAAA-MM en cours d’année : elle compte alors pour sa part de mois. Vide : la dernière année de l’étude.</source>
        <translation>YYYY, or YYYY-MM within a year: the year then counts for its share of months. Empty: the last year of the study.</translation>
    </message>
    <message>
        <source>AAAA, ou AAAA-MM en cours d’année : elle compte alors pour sa part de mois. Vide : la première année de l’étude.</source>
        <translation>YYYY, or YYYY-MM within a year: the year then counts for its share of months. Empty: the first year of the study.</translation>
    </message>
    <message>
        <source>Agréés ou livrés dans l’année, ou un stock au 1er janvier (inventaire SRU, RPLS) dont l’évolution est suivie. Attendu : code de la commune, annee, et une colonne parmi sociaux, agrees, sociaux_finances, lls, sru_lls, nb_ls, nb_ls_actif, nb_logt_total (type facultatif : la ligne « Tous logements » est prise, sinon les types sont additionnés) ; ou une colonne par année (sociaux_2024). Vide : pas de suivi du logement social.</source>
        <translation>Approved or delivered in the year, or a stock on 1 January (SRU inventory, RPLS) whose change is followed. Expected: code of the commune, annee, and a column among sociaux, agrees, sociaux_finances, lls, sru_lls, nb_ls, nb_ls_actif, nb_logt_total (type is optional: the row "Tous logements" is taken, else the types are added up); or a column for each year (sociaux_2024). Empty: social housing is not followed.</translation>
    </message>
    <message>
        <source>Ajouter une donnée de l'utilisateur</source>
        <translation>Add a figure of the user's own</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Année d'autorisation</source>
        <translation>Year of authorisation</translation>
    </message>
    <message>
        <source>Année où l’objectif est atteint, au rythme actuel (vide : jamais, ou après 2100)</source>
        <translation>Year in which the objective is reached, at the present pace (empty: never, or after 2100)</translation>
    </message>
    <message>
        <source>Années couvertes par les taux de renouvellement observés</source>
        <translation>Years covered by the observed renewal rates</translation>
    </message>
    <message>
        <source>Années du rythme actuel</source>
        <translation>Years of the present pace</translation>
    </message>
    <message>
        <source>Années sans donnée, jusqu’à la dernière connue (par commune)</source>
        <translation>Years without data, up to the last that is known (by commune)</translation>
    </message>
    <message>
        <source>Attendu : code de la commune, annee, et une colonne parmi demolis, nb_lgt_demolis, logements_demolis (type facultatif : la ligne « Tous logements » est prise, sinon les types sont additionnés) ; ou une colonne par année (demolis_2024). Vide : celles de la table de construction, s’il y en a.</source>
        <translation>Expected: code of the commune, annee, and a column among demolis, nb_lgt_demolis, logements_demolis (type is optional: the row "Tous logements" is taken, else the types are added up); or a column for each year (demolis_2024). Empty: those of the table of construction, if it has some.</translation>
    </message>
    <message>
        <source>Attendu à ce jour (années connues) (logements)</source>
        <translation>Expected to date (known years) (dwellings)</translation>
    </message>
    <message>
        <source>Attendu à ce jour (logements)</source>
        <translation>Expected to date (dwellings)</translation>
    </message>
    <message>
        <source>Autres cartes</source>
        <translation>Other maps</translation>
    </message>
    <message>
        <source>Autres…</source>
        <translation>Others…</translation>
    </message>
    <message>
        <source>B Mal-logement</source>
        <translation>B Inadequate housing</translation>
    </message>
    <message>
        <source>Basse</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Besoin et capacité</source>
        <translation>Need and capacity</translation>
    </message>
    <message>
        <source>Besoin et capacité par commune</source>
        <translation>Need and capacity by commune</translation>
    </message>
    <message>
        <source>Besoin non couvert par commune</source>
        <translation>Unmet need by commune</translation>
    </message>
    <message>
        <source>Besoin par EPCI</source>
        <translation>Need by EPCI</translation>
    </message>
    <message>
        <source>Besoin par année</source>
        <translation>Need by year</translation>
    </message>
    <message>
        <source>Besoin total sur six ans (logements)</source>
        <translation>Total need over six years (dwellings)</translation>
    </message>
    <message>
        <source>Besoin, moins celui de la référence</source>
        <translation>Need, minus that of the reference</translation>
    </message>
    <message>
        <source>Besoins par EPCI</source>
        <translation>Needs by EPCI</translation>
    </message>
    <message>
        <source>Bilan</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>C Fluidité du parc</source>
        <translation>C Frictional vacancy</translation>
    </message>
    <message>
        <source>Ce que le projet gardait du panneau ne se lit pas : {}.</source>
        <translation>What the project kept of the panel cannot be read: {}.</translation>
    </message>
    <message>
        <source>Centrale</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Chercher un paramètre</source>
        <translation>Search for a parameter</translation>
    </message>
    <message>
        <source>Chercher un territoire</source>
        <translation>Search for a territory</translation>
    </message>
    <message>
        <source>Chercher un territoire d'analyse ou un EPCI</source>
        <translation>Search for an analysis territory or an EPCI</translation>
    </message>
    <message>
        <source>Choisissez une couche pour : {}.</source>
        <translation>Choose a layer for: {}.</translation>
    </message>
    <message>
        <source>Classes des communes (table)</source>
        <translation>Classes of communes (table)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comme observé</source>
        <translation>As observed</translation>
    </message>
    <message>
        <source>Comme observé, réduit</source>
        <translation>As observed, reduced</translation>
    </message>
    <message>
        <source>Commencer la configuration</source>
        <translation>Start the configuration</translation>
    </message>
    <message>
        <source>Communes en retard ou très en retard</source>
        <translation>Communes that are late or very late</translation>
    </message>
    <message>
        <source>Communes sans aucune donnée</source>
        <translation>Communes without any data</translation>
    </message>
    <message>
        <source>Communes sans donnée</source>
        <translation>Communes without data</translation>
    </message>
    <message>
        <source>Compare les objectifs d’une étude à ce qui a été construit depuis, commune par commune et EPCI par EPCI : réalisé, attendu à ce jour, reste, rythme des dernières années et rythme nécessaire, année où l’objectif est atteint à ce rythme, statut en mots. La construction vient d’une table par commune et année (Sitadel, permis) ; logements sociaux, vacants remis en usage et démolitions peuvent s’y ajouter. Ce qui n’est pas encore déclaré est montré à côté de ce qui est lu, jamais caché. Réalisé + reste = objectif à chaque maille ; une année inconnue n’est pas zéro ; les communes fusionnées ou scindées entre-temps sont suivies ; une période peut commencer en cours d’année.</source>
        <translation>Compares the objectives of a study with what was built since, commune by commune and EPCI by EPCI: achieved, expected to date, remaining, pace of the last years and pace needed, year in which the objective is reached at that pace, status in words. Construction comes from a table by commune and year (Sitadel, permits); social dwellings, vacant dwellings put back in use and demolitions may be added. What is not declared yet is shown beside what is read, never hidden. Achieved + remaining = objective at each zoning; a year that is not known is no zero; communes merged or split in between are followed; a period may begin within a year.</translation>
    </message>
    <message>
        <source>Comparer à lui la carte et les tables.</source>
        <translation>Compare the map and the tables with it.</translation>
    </message>
    <message>
        <source>Compter la brique parc social</source>
        <translation>Count the component of social housing</translation>
    </message>
    <message>
        <source>Compter les accédants en effort excessif</source>
        <translation>Count buyers with excessive housing costs</translation>
    </message>
    <message>
        <source>Compter les cohabitations intergénérationnelles (source fiscale), en entier</source>
        <translation>Count cohabitation between generations (tax source), whole</translation>
    </message>
    <message>
        <source>Compter les habitations de fortune (RP) ou camping et squat (SNE)</source>
        <translation>Count makeshift dwellings (RP) or camping and squats (SNE)</translation>
    </message>
    <message>
        <source>Compter les hébergés chez un particulier (SNE)</source>
        <translation>Count people staying with family or friends (SNE)</translation>
    </message>
    <message>
        <source>Compter les hébergés temporairement (SNE)</source>
        <translation>Count people staying temporarily with others (SNE)</translation>
    </message>
    <message>
        <source>Compter les locataires du parc privé en effort excessif</source>
        <translation>Count private tenants with excessive housing costs</translation>
    </message>
    <message>
        <source>Compter les locataires hors HLM</source>
        <translation>Count tenants out of social housing</translation>
    </message>
    <message>
        <source>Compter les logés à titre gratuit (SNE)</source>
        <translation>Count people housed free of charge (SNE)</translation>
    </message>
    <message>
        <source>Compter les personnes à l'hôtel</source>
        <translation>Count people in hotels</translation>
    </message>
    <message>
        <source>Compter les propriétaires</source>
        <translation>Count owners</translation>
    </message>
    <message>
        <source>Compter les propriétaires occupants</source>
        <translation>Count owner-occupiers</translation>
    </message>
    <message>
        <source>Compter les sans-abri</source>
        <translation>Count the homeless</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Constats du suivi</source>
        <translation>Findings of the follow-up</translation>
    </message>
    <message>
        <source>Construction par commune et année</source>
        <translation>Construction by commune and year</translation>
    </message>
    <message>
        <source>Construction à juger</source>
        <translation>Construction that is judged</translation>
    </message>
    <message>
        <source>Couloir de la trajectoire : au-delà de l’objectif au-dessus (logements)</source>
        <translation>Corridor of the trajectory: beyond the objective above it (dwellings)</translation>
    </message>
    <message>
        <source>Couloir de la trajectoire : en retard au-dessous (logements)</source>
        <translation>Corridor of the trajectory: late below it (dwellings)</translation>
    </message>
    <message>
        <source>D Hausse de la vacance longue</source>
        <translation>D Rise of long-term vacancy</translation>
    </message>
    <message>
        <source>D'où vient le chiffre : {}</source>
        <translation>Where the figure comes from: {}</translation>
    </message>
    <message>
        <source>Dans l’étude (table « Objectifs par PLH »). Vide : la période donnée, sinon toute l’étude.</source>
        <translation>In the study (table "Objectives by PLH"). Empty: the period that is given, else the whole study.</translation>
    </message>
    <message>
        <source>Date réelle d'achèvement</source>
        <translation>Actual date of completion</translation>
    </message>
    <message>
        <source>Date réelle d'autorisation</source>
        <translation>Actual date of authorisation</translation>
    </message>
    <message>
        <source>Date réelle d'ouverture de chantier</source>
        <translation>Actual date of the start of works</translation>
    </message>
    <message>
        <source>De la dernière année connue aux précédentes, séparées par « ; » : 30;20;15. La dernière valeur vaut pour toutes les années d’avant. Vide : 15, de l’ordre de ce que Sitadel ne connaît jamais.</source>
        <translation>From the last known year to those before, separated by ";": 30;20;15. The last value holds for all the years before. Empty: 15, about what Sitadel never knows.</translation>
    </message>
    <message>
        <source>De quoi le besoin est fait</source>
        <translation>What the need is made of</translation>
    </message>
    <message>
        <source>De quoi le besoin est fait, par EPCI</source>
        <translation>What the need is made of, by EPCI</translation>
    </message>
    <message>
        <source>De quoi le besoin est fait, par territoire de restitution</source>
        <translation>What the need is made of, by reporting territory</translation>
    </message>
    <message>
        <source>De « {} » à « {} » :</source>
        <translation>From “{}” to “{}”:</translation>
    </message>
    <message>
        <source>Demandes de mutation dans le parc social comptées</source>
        <translation>Demands to move within the social stock counted</translation>
    </message>
    <message>
        <source>Dernière année connue</source>
        <translation>Last known year</translation>
    </message>
    <message>
        <source>Dernière année à compter</source>
        <translation>Last year that counts</translation>
    </message>
    <message>
        <source>Dernières années connues dont le rythme est la moyenne. Vide : 3.</source>
        <translation>Last known years that the pace is the mean of. Empty: 3.</translation>
    </message>
    <message>
        <source>Des territoires d'analyse entiers : {}. La méthode n'a pas de besoin annuel en deçà.</source>
        <translation>Whole analysis territories: {}. The method has no yearly need below them.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimensions d'un cube inconnu</source>
        <translation>Dimensions of an unknown cube</translation>
    </message>
    <message>
        <source>Donnée de l'utilisateur</source>
        <translation>The user's own figure</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Données fictives de démonstration</source>
        <translation>Fictitious data, for demonstration</translation>
    </message>
    <message>
        <source>Données locales</source>
        <translation>Local data</translation>
    </message>
    <message>
        <source>Dossier de fichiers…</source>
        <translation>Folder of files…</translation>
    </message>
    <message>
        <source>Double compte hébergés / inadéquation physique</source>
        <translation>Double count concealed households / overcrowding</translation>
    </message>
    <message>
        <source>Double compte inadéquations financière / physique</source>
        <translation>Double count unaffordable housing / overcrowding</translation>
    </message>
    <message>
        <source>Double compte mauvaise qualité / inadéquation financière</source>
        <translation>Double count poor quality / unaffordable housing</translation>
    </message>
    <message>
        <source>Double compte mauvaise qualité / inadéquation physique</source>
        <translation>Double count poor quality / overcrowding</translation>
    </message>
    <message>
        <source>Du besoin à ce qui est placé</source>
        <translation>From the need to what is placed</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Durée d'un PLH</source>
        <translation>Duration of a PLH</translation>
    </message>
    <message>
        <source>Durée de résorption du besoin en stock</source>
        <translation>Years in which the stock need is met</translation>
    </message>
    <message>
        <source>Début de la période</source>
        <translation>Beginning of the period</translation>
    </message>
    <message>
        <source>Défaut de confort</source>
        <translation>Lack of comfort</translation>
    </message>
    <message>
        <source>Défaut de confort (source FF)</source>
        <translation>Lack of comfort (source FF)</translation>
    </message>
    <message>
        <source>Défaut de confort (source RP)</source>
        <translation>Lack of comfort (source RP)</translation>
    </message>
    <message>
        <source>Démolitions par commune et année</source>
        <translation>Demolitions by commune and year</translation>
    </message>
    <message>
        <source>Dépassé à partir de (% de l’objectif)</source>
        <translation>Exceeded from (% of the objective)</translation>
    </message>
    <message>
        <source>E Hausse des résidences secondaires</source>
        <translation>E Rise of second homes</translation>
    </message>
    <message>
        <source>En bonne voie à partir de (% de l’attendu)</source>
        <translation>On track from (% of what was expected)</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>At hand</translation>
    </message>
    <message>
        <source>Enregistrer l'étude</source>
        <translation>Save the study</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Expliquer…</source>
        <translation>Explain…</translation>
    </message>
    <message>
        <source>F Solde de disparitions</source>
        <translation>F Net losses</translation>
    </message>
    <message>
        <source>Fait un datapack d'un dossier de fichiers publics, puis donne ses couches.</source>
        <translation>Makes a datapack of a folder of public files, then gives its layers.</translation>
    </message>
    <message>
        <source>Fin de la période</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Flux : demande potentielle sur six ans (logements)</source>
        <translation>Flow: potential demand over six years (dwellings)</translation>
    </message>
    <message>
        <source>G Vacants de longue durée remobilisés</source>
        <translation>G Long-vacant dwellings put back into use</translation>
    </message>
    <message>
        <source>Garder ce qui est en cours, sous un nom.</source>
        <translation>Keep what is at hand, under a name.</translation>
    </message>
    <message>
        <source>Garder le scénario</source>
        <translation>Keep the scenario</translation>
    </message>
    <message>
        <source>Garder…</source>
        <translation>Keep…</translation>
    </message>
    <message>
        <source>Gardez au moins un territoire d'analyse.</source>
        <translation>Keep at least one analysis territory.</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>H Baisse des résidences secondaires</source>
        <translation>H Fall of second homes</translation>
    </message>
    <message>
        <source>Haute</source>
        <translation>High</translation>
    </message>
    <message>
        <source>I Solde d'apparitions</source>
        <translation>I Net appearances</translation>
    </message>
    <message>
        <source>INSEE : fichier long (recensement 2023, Filosofi 2023)</source>
        <translation>INSEE: long file (census of 2023, Filosofi 2023)</translation>
    </message>
    <message>
        <source>INSEE : tableau détaillé du recensement (TD_LOG, TD_PRINC)</source>
        <translation>INSEE: detailed table of the census (TD_LOG, TD_PRINC)</translation>
    </message>
    <message>
        <source>J Vacants de courte durée libérés</source>
        <translation>J Short-vacant dwellings freed</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>K Hausse de la vacance</source>
        <translation>K Rise of vacancy</translation>
    </message>
    <message>
        <source>L Baisse de la vacance</source>
        <translation>L Fall of vacancy</translation>
    </message>
    <message>
        <source>L'année des indicateurs : la première de la période.</source>
        <translation>The year of the indicators: the first of the period.</translation>
    </message>
    <message>
        <source>L'étude « {} » n'est plus là : ouvrez-la là où elle est, dans « Données ».</source>
        <translation>The study “{}” is no longer there: open it where it is, in “Data”.</translation>
    </message>
    <message>
        <source>Le calcul s'est arrêté : {}.</source>
        <translation>The computation stopped: {}.</translation>
    </message>
    <message>
        <source>Le taux, le rythme et le statut sont ceux de cette lecture ; l’autre est toujours montrée à côté.</source>
        <translation>The rate, the pace and the status are those of this reading; the other is always shown beside it.</translation>
    </message>
    <message>
        <source>Les années suivantes de la table sont laissées de côté (année en cours). Vide : toutes celles que la table connaît.</source>
        <translation>Later years of the table are left aside (year in progress). Empty: all those that the table knows.</translation>
    </message>
    <message>
        <source>Les territoires d'analyse des communes sélectionnées sur la carte.</source>
        <translation>The analysis territories of the communes selected on the map.</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free market</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Logement social, à prix maîtrisé, libre</source>
        <translation>Social, controlled-price and free-market dwellings</translation>
    </message>
    <message>
        <source>Logements autorisés</source>
        <translation>Dwellings authorised</translation>
    </message>
    <message>
        <source>Logements autorisés dans la période (années connues)</source>
        <translation>Dwellings authorised in the period (known years)</translation>
    </message>
    <message>
        <source>Logements autorisés et commencés par année et par type</source>
        <translation>Dwellings authorised and started by year and type</translation>
    </message>
    <message>
        <source>Logements commencés</source>
        <translation>Dwellings started</translation>
    </message>
    <message>
        <source>Logements commencés, et s’ils y sont autorisés et démolis. Attendu : code de la commune, annee, et une colonne parmi commences, mec, log_com, nb_lgt_com, logements_commences, started_housing_count (type facultatif : la ligne « Tous logements » est prise, sinon les types sont additionnés) ; ou une colonne par année (commences_2024).</source>
        <translation>Dwellings started, and if they are there authorised and demolished. Expected: code of the commune, annee, and a column among commences, mec, log_com, nb_lgt_com, logements_commences, started_housing_count (type is optional: the row "Tous logements" is taken, else the types are added up); or a column for each year (commences_2024).</translation>
    </message>
    <message>
        <source>Logements créés</source>
        <translation>Dwellings created</translation>
    </message>
    <message>
        <source>Logements créés d'une pièce</source>
        <translation>Dwellings created, one room</translation>
    </message>
    <message>
        <source>Logements créés de 2 pièces</source>
        <translation>Dwellings created, 2 rooms</translation>
    </message>
    <message>
        <source>Logements créés de 3 pièces</source>
        <translation>Dwellings created, 3 rooms</translation>
    </message>
    <message>
        <source>Logements créés de 4 pièces</source>
        <translation>Dwellings created, 4 rooms</translation>
    </message>
    <message>
        <source>Logements créés de 5 pièces</source>
        <translation>Dwellings created, 5 rooms</translation>
    </message>
    <message>
        <source>Logements créés de 6 pièces ou plus</source>
        <translation>Dwellings created, 6 rooms or more</translation>
    </message>
    <message>
        <source>Logements créés en résidence</source>
        <translation>Dwellings created in residences with services</translation>
    </message>
    <message>
        <source>Logements créés, collectifs</source>
        <translation>Dwellings created, flats</translation>
    </message>
    <message>
        <source>Logements créés, individuels</source>
        <translation>Dwellings created, houses</translation>
    </message>
    <message>
        <source>Logements créés, locatifs sociaux</source>
        <translation>Dwellings created, social rented</translation>
    </message>
    <message>
        <source>Logements démolis</source>
        <translation>Dwellings demolished</translation>
    </message>
    <message>
        <source>Logements démolis dans la période (années connues)</source>
        <translation>Dwellings demolished in the period (known years)</translation>
    </message>
    <message>
        <source>Logements sociaux attendus à ce jour</source>
        <translation>Social dwellings expected to date</translation>
    </message>
    <message>
        <source>Logements sociaux de l’objectif</source>
        <translation>Social dwellings of the objective</translation>
    </message>
    <message>
        <source>Logements sociaux par commune et année</source>
        <translation>Social dwellings by commune and year</translation>
    </message>
    <message>
        <source>Logements sociaux qui restent</source>
        <translation>Social dwellings that remain</translation>
    </message>
    <message>
        <source>Logements sociaux réalisés</source>
        <translation>Social dwellings achieved</translation>
    </message>
    <message>
        <source>Logements vacants par commune et année</source>
        <translation>Vacant dwellings by commune and year</translation>
    </message>
    <message>
        <source>Logements vacants à remettre en usage</source>
        <translation>Vacant dwellings to put back in use</translation>
    </message>
    <message>
        <source>L’ensemble est en retard, ou très en retard</source>
        <translation>The whole is late, or very late</translation>
    </message>
    <message>
        <source>M Arrondis du flux</source>
        <translation>M Roundings of the flow</translation>
    </message>
    <message>
        <source>Maille de la table</source>
        <translation>Zoning of the table</translation>
    </message>
    <message>
        <source>Mal-logement</source>
        <translation>Inadequate housing</translation>
    </message>
    <message>
        <source>Mises en chantier non déclarées (%)</source>
        <translation>Starts that are not declared (%)</translation>
    </message>
    <message>
        <source>Motif de la demande de mutation</source>
        <translation>Reason of the request for another dwelling</translation>
    </message>
    <message>
        <source>Ménages supplémentaires en six ans, donnés</source>
        <translation>Extra households in six years, given</translation>
    </message>
    <message>
        <source>Ménages supplémentaires tirés d'une projection</source>
        <translation>Extra households taken from a projection</translation>
    </message>
    <message>
        <source>Niveau : commune, restitution, ou ensemble</source>
        <translation>Level: “commune”, “restitution”, or “ensemble” (the whole)</translation>
    </message>
    <message>
        <source>Nom du scénario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation>Unmet</translation>
    </message>
    <message>
        <source>Numéro du PLH suivi</source>
        <translation>Number of the PLH that is followed</translation>
    </message>
    <message>
        <source>Numéro du permis</source>
        <translation>Number of the permit</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Objectif cumulé (logements)</source>
        <translation>Objective, cumulated (dwellings)</translation>
    </message>
    <message>
        <source>Objectif de la période (logements)</source>
        <translation>Objective of the period (dwellings)</translation>
    </message>
    <message>
        <source>Objectif de la période suivie (logements)</source>
        <translation>Objective of the period that is followed (dwellings)</translation>
    </message>
    <message>
        <source>Objectif de l’année (logements)</source>
        <translation>Objective of the year (dwellings)</translation>
    </message>
    <message>
        <source>Objectif par EPCI</source>
        <translation>Objective by EPCI</translation>
    </message>
    <message>
        <source>Objectif placé</source>
        <translation>Objective placed</translation>
    </message>
    <message>
        <source>Observé : {}</source>
        <translation>Observed: {}</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Otelo : territoire de démonstration (données fictives)</source>
        <translation>Otelo: demonstration territory (fictitious data)</translation>
    </message>
    <message>
        <source>Ouvrir une étude</source>
        <translation>Open a study</translation>
    </message>
    <message>
        <source>Ouvrir une étude…</source>
        <translation>Open a study…</translation>
    </message>
    <message>
        <source>Panneau Otelo</source>
        <translation>Otelo panel</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Parcelles cadastrales</source>
        <translation>Cadastral parcels</translation>
    </message>
    <message>
        <source>Part de la demande potentielle à prix maîtrisé</source>
        <translation>Share of the potential demand at controlled prices</translation>
    </message>
    <message>
        <source>Part de l’année dans la période (0 à 1)</source>
        <translation>Share of the year in the period (0 to 1)</translation>
    </message>
    <message>
        <source>Part de l’objectif réalisée (%)</source>
        <translation>Share of the objective that is achieved (%)</translation>
    </message>
    <message>
        <source>Part de l’objectif suivi réalisée (%)</source>
        <translation>Share of the followed objective that is achieved (%)</translation>
    </message>
    <message>
        <source>Part des cohabitations intergénérationnelles subies</source>
        <translation>Share of intergenerational cohabitation that is involuntary</translation>
    </message>
    <message>
        <source>Part des places d'établissement comptée</source>
        <translation>Share of the places in establishments counted</translation>
    </message>
    <message>
        <source>Part des propriétaires dont le logement est à réhabiliter</source>
        <translation>Share of owners whose dwelling is to be rehabilitated</translation>
    </message>
    <message>
        <source>Part à satisfaire en logements sociaux</source>
        <translation>Share to be met with social dwellings</translation>
    </message>
    <message>
        <source>Part à satisfaire à prix maîtrisé</source>
        <translation>Share to be met at controlled prices</translation>
    </message>
    <message>
        <source>Parts des segments</source>
        <translation>Shares of the segments</translation>
    </message>
    <message>
        <source>Permis de construire et de démolir</source>
        <translation>Building and demolition permits</translation>
    </message>
    <message>
        <source>Placé</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Population ↓, décohabitation →</source>
        <translation>Population ↓, parting →</translation>
    </message>
    <message>
        <source>Pour 1 000 logements</source>
        <translation>Per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Prendre pour référence</source>
        <translation>Take as reference</translation>
    </message>
    <message>
        <source>Prix maîtrisé</source>
        <translation>Controlled price</translation>
    </message>
    <message>
        <source>Propre à : {}</source>
        <translation>Own value: {}</translation>
    </message>
    <message>
        <source>Période suivie</source>
        <translation>Period that is followed</translation>
    </message>
    <message>
        <source>Qualité du bâti (fichiers fonciers)</source>
        <translation>Quality of the building (property files)</translation>
    </message>
    <message>
        <source>Qualité du bâti (source FF)</source>
        <translation>Quality of the building (source FF)</translation>
    </message>
    <message>
        <source>Qui publie le bilan : écrit sous le titre. Vide : personne.</source>
        <translation>Who publishes the review: written under the title. Empty: nobody.</translation>
    </message>
    <message>
        <source>Rattrapage SRU : part du déficit à combler par période de trois ans</source>
        <translation>SRU catch-up: share of the deficit to make up by period of three years</translation>
    </message>
    <message>
        <source>Redistribution</source>
        <translation>Redistribution</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Take up</translation>
    </message>
    <message>
        <source>Reste à réaliser (logements)</source>
        <translation>Remaining (dwellings)</translation>
    </message>
    <message>
        <source>Reste à réaliser (négatif : au-delà de l’objectif) (logements)</source>
        <translation>Remaining (negative: beyond the objective) (dwellings)</translation>
    </message>
    <message>
        <source>Rythme des dernières années (logements par an)</source>
        <translation>Pace of the last years (dwellings a year)</translation>
    </message>
    <message>
        <source>Rythme nécessaire jusqu’à la fin (logements par an)</source>
        <translation>Pace needed until the end (dwellings a year)</translation>
    </message>
    <message>
        <source>Réalisé (logements)</source>
        <translation>Achieved (dwellings)</translation>
    </message>
    <message>
        <source>Réalisé : logements commencés, selon la lecture retenue</source>
        <translation>Achieved: dwellings started, in the reading that is kept</translation>
    </message>
    <message>
        <source>Réalisé au-delà de l’objectif (logements)</source>
        <translation>Achieved beyond the objective (dwellings)</translation>
    </message>
    <message>
        <source>Réalisé cumulé, avec ce qui n’est pas encore déclaré (logements)</source>
        <translation>Achieved, cumulated, with what is not declared yet (dwellings)</translation>
    </message>
    <message>
        <source>Réalisé cumulé, tel que lu (logements)</source>
        <translation>Achieved, cumulated, as read (dwellings)</translation>
    </message>
    <message>
        <source>Réalisé rapporté à l’attendu à ce jour (%)</source>
        <translation>Achieved over expected to date (%)</translation>
    </message>
    <message>
        <source>Réalisé, avec ce qui n’est pas encore déclaré (logements)</source>
        <translation>Achieved, with what is not declared yet (dwellings)</translation>
    </message>
    <message>
        <source>Réalisé, tel que lu (logements)</source>
        <translation>Achieved, as read (dwellings)</translation>
    </message>
    <message>
        <source>Réduction du taux de vacance de longue durée</source>
        <translation>Reduction of the long-term vacancy rate</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Réglages de tous les jours</source>
        <translation>Everyday settings</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Rétablir ({})</source>
        <translation>Reset ({})</translation>
    </message>
    <message>
        <source>Rétablir : {}</source>
        <translation>Reset: {}</translation>
    </message>
    <message>
        <source>Scénario de projection des ménages</source>
        <translation>Scenario of household projection</translation>
    </message>
    <message>
        <source>Scénario {}</source>
        <translation>Scenario {}</translation>
    </message>
    <message>
        <source>Scénarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Scénarios gardés</source>
        <translation>Kept scenarios</translation>
    </message>
    <message>
        <source>Seuil du taux d'effort</source>
        <translation>Threshold of the housing cost-to-income ratio</translation>
    </message>
    <message>
        <source>Seul, ce réglage mène le besoin de {} à {} ; il est de {}.</source>
        <translation>Alone, this setting takes the need from {} to {}; it is {}.</translation>
    </message>
    <message>
        <source>Sitadel : liste des permis</source>
        <translation>Sitadel: list of permits</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Source CNAF. La brique B1.4, calculée ou donnée, en retire les doubles comptes.</source>
        <translation>Source: CNAF. Component B1.4, computed or given, takes the double counts off it.</translation>
    </message>
    <message>
        <source>Source SNE.</source>
        <translation>Source: SNE.</translation>
    </message>
    <message>
        <source>Source de l'inadéquation physique</source>
        <translation>Source of overcrowding</translation>
    </message>
    <message>
        <source>Source de la mauvaise qualité</source>
        <translation>Source of poor quality</translation>
    </message>
    <message>
        <source>Source du hors logement</source>
        <translation>Source for homelessness</translation>
    </message>
    <message>
        <source>Sources Filocom ou RP. Les briques B1.2, B1.3 et B1.4, calculées ou données, en retirent les doubles comptes.</source>
        <translation>Sources: Filocom or census. Components B1.2, B1.3 and B1.4, computed or given, take the double counts off it.</translation>
    </message>
    <message>
        <source>Sources Filocom, RP ou Fichiers fonciers.</source>
        <translation>Sources: Filocom, census or land files.</translation>
    </message>
    <message>
        <source>Sources RP et SNE.</source>
        <translation>Sources: census and SNE.</translation>
    </message>
    <message>
        <source>Sources RP ou SNE, et FINESS pour les établissements.</source>
        <translation>Sources: census or SNE, and FINESS for the establishments.</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statut de l’ensemble</source>
        <translation>Status of the whole</translation>
    </message>
    <message>
        <source>Statut, avec ce qui n’est pas encore déclaré</source>
        <translation>Status, with what is not declared yet</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock avant le pic</source>
        <translation>Stock before the peak</translation>
    </message>
    <message>
        <source>Stock sur six ans, après réallocation (logements)</source>
        <translation>Stock over six years, after reallocation (dwellings)</translation>
    </message>
    <message>
        <source>Suivi : des objectifs à ce qui est construit</source>
        <translation>Follow-up: from objectives to what is built</translation>
    </message>
    <message>
        <source>Suivi des objectifs</source>
        <translation>Follow-up of the objectives</translation>
    </message>
    <message>
        <source>Suivi par année</source>
        <translation>Follow-up by year</translation>
    </message>
    <message>
        <source>Suivi par commune</source>
        <translation>Follow-up by commune</translation>
    </message>
    <message>
        <source>Suivi par territoire de restitution</source>
        <translation>Follow-up by reporting territory</translation>
    </message>
    <message>
        <source>Suivre les objectifs d’une étude</source>
        <translation>Follow the objectives of a study</translation>
    </message>
    <message>
        <source>Superficie du terrain (m²)</source>
        <translation>Area of the plot (m²)</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Sur la carte</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Suroccupation comptée</source>
        <translation>Overcrowding counted</translation>
    </message>
    <message>
        <source>Sélection de la carte</source>
        <translation>Map selection</translation>
    </message>
    <message>
        <source>Sélectionnez d'abord, sur la carte, des communes des territoires voulus.</source>
        <translation>First select, on the map, communes of the territories that you want.</translation>
    </message>
    <message>
        <source>Taux annuel de disparition</source>
        <translation>Yearly rate of loss</translation>
    </message>
    <message>
        <source>Taux annuel de restructuration</source>
        <translation>Yearly rate of restructuring</translation>
    </message>
    <message>
        <source>Taux cible de résidences secondaires</source>
        <translation>Target rate of second homes</translation>
    </message>
    <message>
        <source>Taux cible de vacance</source>
        <translation>Target rate of vacancy</translation>
    </message>
    <message>
        <source>Taux cible de vacance de courte durée</source>
        <translation>Target rate of short-term vacancy</translation>
    </message>
    <message>
        <source>Taux cible de vacance de longue durée</source>
        <translation>Target rate of long-term vacancy</translation>
    </message>
    <message>
        <source>Taux de disparition en six ans</source>
        <translation>Rate of loss in six years</translation>
    </message>
    <message>
        <source>Taux de restructuration en six ans</source>
        <translation>Rate of restructuring in six years</translation>
    </message>
    <message>
        <source>Taux de réallocation</source>
        <translation>Rate of reallocation</translation>
    </message>
    <message>
        <source>Termes du besoin par EPCI</source>
        <translation>Terms of the need by EPCI</translation>
    </message>
    <message>
        <source>Territoire dont on règle les paramètres</source>
        <translation>Territory whose parameters are set</translation>
    </message>
    <message>
        <source>Territoires d'analyse évalués</source>
        <translation>Analysis territories evaluated</translation>
    </message>
    <message>
        <source>Territoires et arrondis</source>
        <translation>Territories and roundings</translation>
    </message>
    <message>
        <source>Totaux imposés</source>
        <translation>Imposed totals</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tous les territoires</source>
        <translation>All territories</translation>
    </message>
    <message>
        <source>Tout le territoire</source>
        <translation>The whole territory</translation>
    </message>
    <message>
        <source>Toute la chaîne de calcul du chiffre de ce territoire, dans une page.</source>
        <translation>The whole chain of computation of the figure of this territory, as a page.</translation>
    </message>
    <message>
        <source>Travailler sur ce scénario. S'annule.</source>
        <translation>Work on this scenario. Can be undone.</translation>
    </message>
    <message>
        <source>Très en retard au-dessous de (% de l’attendu)</source>
        <translation>Very late below (% of what was expected)</translation>
    </message>
    <message>
        <source>Type d'autorisation (PC, DP, PA, PD)</source>
        <translation>Type of permission (PC, DP, PA, PD)</translation>
    </message>
    <message>
        <source>Type de logement</source>
        <translation>Type of dwelling</translation>
    </message>
    <message>
        <source>Vacants remis en usage (négatif : la vacance augmente) (logements)</source>
        <translation>Vacant dwellings put back in use (negative: vacancy rises) (dwellings)</translation>
    </message>
    <message>
        <source>Vacants à remettre attendus à ce jour (logements)</source>
        <translation>Vacant dwellings expected to be put back to date (dwellings)</translation>
    </message>
    <message>
        <source>Vacants à remettre qui restent (logements)</source>
        <translation>Vacant dwellings that remain to be put back (dwellings)</translation>
    </message>
    <message>
        <source>Valeurs par défaut</source>
        <translation>Default values</translation>
    </message>
    <message>
        <source>Vide : 110.</source>
        <translation>Empty: 110.</translation>
    </message>
    <message>
        <source>Vide : 60.</source>
        <translation>Empty: 60.</translation>
    </message>
    <message>
        <source>Vide : 90.</source>
        <translation>Empty: 90.</translation>
    </message>
    <message>
        <source>Vide : « Bilan des objectifs de construction », avec la période.</source>
        <translation>Empty: the name of the review, with the period.</translation>
    </message>
    <message>
        <source>accélérée</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>années</source>
        <translation>years</translation>
    </message>
    <message>
        <source>corrigée de ce qui n’est pas encore déclaré</source>
        <translation>corrected with what is not declared yet</translation>
    </message>
    <message>
        <source>dont communes dont la construction est connue (logements)</source>
        <translation>of which communes whose construction is known (dwellings)</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>la référence</source>
        <translation>the reference</translation>
    </message>
    <message>
        <source>la valeur de tous</source>
        <translation>the value of all</translation>
    </message>
    <message>
        <source>logements de {} à {}</source>
        <translation>dwellings from {} to {}</translation>
    </message>
    <message>
        <source>maintenue</source>
        <translation>held</translation>
    </message>
    <message>
        <source>ménages</source>
        <translation>households</translation>
    </message>
    <message>
        <source>par rapport à {}</source>
        <translation>against {}</translation>
    </message>
    <message>
        <source>ralentie</source>
        <translation>slower</translation>
    </message>
    <message>
        <source>telle que lue</source>
        <translation>as read</translation>
    </message>
    <message>
        <source>tendance</source>
        <translation>trend</translation>
    </message>
    <message>
        <source>valeurs par défaut</source>
        <translation>default values</translation>
    </message>
    <message>
        <source>{} changés</source>
        <translation>{} changed</translation>
    </message>
    <message>
        <source>{} communes</source>
        <translation>{} communes</translation>
    </message>
    <message>
        <source>{} par an</source>
        <translation>{} a year</translation>
    </message>
    <message>
        <source>{} placés, {} non couverts</source>
        <translation>{} placed, {} unmet</translation>
    </message>
    <message>
        <source>{} remarques</source>
        <translation>{} remarks</translation>
    </message>
    <message>
        <source>{} sur {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>« {} » est d'une autre édition : changez d'abord celle de l'étude.</source>
        <translation>“{}” is of another edition: first change that of the study.</translation>
    </message>
    <message>
        <source>« {} » n'a pas les champs attendus pour : {}.</source>
        <translation>“{}” does not have the fields expected for: {}.</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Écart par EPCI</source>
        <translation>Gap by EPCI</translation>
    </message>
    <message>
        <source>Écart à la référence, par EPCI</source>
        <translation>Gap to the reference, by EPCI</translation>
    </message>
    <message>
        <source>Écart à la référence, par commune</source>
        <translation>Gap to the reference, by commune</translation>
    </message>
    <message>
        <source>Écart à la référence, par territoire de restitution</source>
        <translation>Gap to the reference, by reporting territory</translation>
    </message>
    <message>
        <source>Écrire le bilan d’un PLH</source>
        <translation>Write the review of a PLH</translation>
    </message>
    <message>
        <source>Écrit le bilan d’une étude suivie (sortie ETUDE_SUIVIE d’otelo:suivi) : où en sont les objectifs, trajectoire et couloir, année par année, EPCI par EPCI, commune par commune, logements sociaux et vacants, cartes du statut, du rythme et du reste, constats sur les données et méthode. Une page HTML d’un seul fichier et, si on le veut, un document DOCX à compléter et à envoyer.</source>
        <translation>Writes the review of a followed study (output ETUDE_SUIVIE of otelo:suivi): where the objectives stand, trajectory and corridor, year by year, EPCI by EPCI, commune by commune, social and vacant dwellings, maps of the status, the pace and what remains, findings on the data and method. An HTML page in a single file and, if wanted, a DOCX document to complete and to send.</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Édition du guide : une ligne par commune changée, avec son code et son champ « classe », de 1 à 7 (9999 ou vide : celle du fichier des coefficients). L'emporte sur le champ « classe » des communes. Vide : ce champ, sinon « classe_ini ».</source>
        <translation>Edition of the guide: a row for each commune that is changed, with its code and its field “classe”, from 1 to 7 (9999 or empty: that of the file of coefficients). Overrides the field “classe” of the communes. Empty: that field, else “classe_ini”.</translation>
    </message>
    <message>
        <source>Établissements d'hébergement comptés</source>
        <translation>Establishments counted</translation>
    </message>
    <message>
        <source>État d'avancement</source>
        <translation>State of progress</translation>
    </message>
    <message>
        <source>Étude (*.gpkg)</source>
        <translation>Study (*.gpkg)</translation>
    </message>
    <message>
        <source>Étude enregistrée : {}</source>
        <translation>Study saved: {}</translation>
    </message>
    <message>
        <source>Étude, avec son suivi</source>
        <translation>Study, with its follow-up</translation>
    </message>
    <message>
        <source>Évaluez les besoins en logement d'un territoire, et voyez ce que change chaque réglage.</source>
        <translation>Evaluate the housing needs of a territory, and see what each setting changes.</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translation>to correct</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>étude « {} »</source>
        <translation>study “{}”</translation>
    </message>
    <message>
        <source>B1.7 en entier : mutations par taille et loyer</source>
        <translation>B1.7 in full: moves by size and rent</translation>
    </message>
    <message>
        <source>Besoin de la brique 1.7</source>
        <translation>Need of component 1.7</translation>
    </message>
    <message>
        <source>Besoin de la brique 1.7 (logements)</source>
        <translation>Need of component 1.7 (dwellings)</translation>
    </message>
    <message>
        <source>Besoin en logements sociaux</source>
        <translation>Need for social dwellings</translation>
    </message>
    <message>
        <source>Champs : code (territoire demandé), cotitulaires (1 ou 2), enfants, ressources (euros par mois, du foyer), menages (combien de demandeurs). Source : SNE.</source>
        <translation>Fields: code (territory asked for), cotitulaires (1 or 2 holders), enfants (children), ressources (euros per month, of the household), menages (how many applicants). Source: SNE.</translation>
    </message>
    <message>
        <source>Champs : code (territoire d’analyse), pieces (1 à 6), loyer (tranche, de 1, la moins chère, à 5), entrants et sortants (ménages). Une ligne par territoire, taille et tranche ; celles qui manquent sont sans demande.</source>
        <translation>Fields: code (analysis territory), pieces (rooms, 1 to 6), loyer (band of rent, from 1, the least, to 5), entrants and sortants (households that ask to enter and to leave). One row per territory, size and band; those that are missing have no demand.</translation>
    </message>
    <message>
        <source>Champs : code et besoin_ls, entier (sortie BESOINS du volet B, édition du guide, ou la vôtre). Vide : le besoin n’est pas partagé.</source>
        <translation>Fields: code and besoin_ls, whole (output BESOINS of part B, edition of the guide, or your own). Empty: the need is not shared out.</translation>
    </message>
    <message>
        <source>Champs : code, surface (m²), pieces, loyer (euros par m²), logements (combien). De plusieurs années si l’effectif est petit. Source : RPLS.</source>
        <translation>Fields: code, surface (m²), pieces (rooms), loyer (euros per m²), logements (how many). Of several years where there are few. Source: RPLS.</translation>
    </message>
    <message>
        <source>Demande au-delà de l’offre (ménages)</source>
        <translation>Demand above supply (households)</translation>
    </message>
    <message>
        <source>Demande rapportée à l’offre (vide : pas d’offre) (rapport)</source>
        <translation>Demand over supply (empty: no supply) (ratio)</translation>
    </message>
    <message>
        <source>Demandes de mutation par taille et tranche de loyer</source>
        <translation>Demands to move by size and band of rent</translation>
    </message>
    <message>
        <source>Demandes d’en sortir (ménages)</source>
        <translation>Demands to leave it (households)</translation>
    </message>
    <message>
        <source>Demandes d’entrer dans la tranche (ménages)</source>
        <translation>Demands to enter the band (households)</translation>
    </message>
    <message>
        <source>Demandeurs</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>Demandeurs, hors mutations</source>
        <translation>Applicants, moves inside the social stock left out</translation>
    </message>
    <message>
        <source>Logement social : demande et offre par taille et loyer</source>
        <translation>Social dwellings: demand and supply by size and rent</translation>
    </message>
    <message>
        <source>Logements libérés que personne n’a pris</source>
        <translation>Dwellings left that nobody took</translation>
    </message>
    <message>
        <source>Logements loués</source>
        <translation>Dwellings let</translation>
    </message>
    <message>
        <source>Logements loués récemment</source>
        <translation>Dwellings let lately</translation>
    </message>
    <message>
        <source>Logements sociaux loués récemment</source>
        <translation>Social dwellings let lately</translation>
    </message>
    <message>
        <source>Logements à créer</source>
        <translation>Dwellings to create</translation>
    </message>
    <message>
        <source>Loyer × surface / ressources. Vide : 33 %, comme dans le guide.</source>
        <translation>Rent × area / income. Empty: 33%, as in the guide.</translation>
    </message>
    <message>
        <source>Mutations par tranche</source>
        <translation>Moves by band</translation>
    </message>
    <message>
        <source>Ménages demandeurs affectés au segment</source>
        <translation>Applicant households assigned to the segment</translation>
    </message>
    <message>
        <source>Nombre de pièces (6 : six ou plus)</source>
        <translation>Number of rooms (6: six or more)</translation>
    </message>
    <message>
        <source>Part du besoin en logements sociaux</source>
        <translation>Part of the need for social dwellings</translation>
    </message>
    <message>
        <source>Qualifie le besoin en logements sociaux comme le guide (pages 113 à 117) : les demandeurs sont affectés aux logements que leur famille peut habiter (poids de l’ENL 2013) et que leurs ressources peuvent payer, l’offre est celle des logements loués récemment. Le rapport des deux, segment par segment, dit où la demande pèse le plus ; le besoin se partage selon la demande qui n’est pas servie.</source>
        <translation>Qualifies the need for social dwellings as the guide does (pages 113 to 117): applicants are assigned to the dwellings that their family may live in (weights of the 2013 housing survey) and that their income can pay; the supply is that of dwellings let lately. The ratio of both, segment by segment, tells where demand weighs most; the need is shared by the demand that is not served.</translation>
    </message>
    <message>
        <source>Segment : pièces, surface, loyer</source>
        <translation>Segment: rooms, area, rent</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segments du logement social</source>
        <translation>Segments of social dwellings</translation>
    </message>
    <message>
        <source>Taux d’effort brut le plus haut (%)</source>
        <translation>Highest gross housing cost-to-income ratio (%)</translation>
    </message>
    <message>
        <source>Tension du logement social</source>
        <translation>Tension of social dwellings</translation>
    </message>
    <message>
        <source>Tranche de loyer, de 1 (la moins chère) à 5</source>
        <translation>Band of rent, from 1 (the least) to 5</translation>
    </message>
    <message>
        <source>Tranche de surface, de 1 (moins de 35 m²) à 5 (95 m² et plus)</source>
        <translation>Band of area, from 1 (under 35 m²) to 5 (95 m² and more)</translation>
    </message>
    <message>
        <source>Compte le besoin de la brique 1.7 comme le guide (pages 46 à 49) : pour chaque taille, les ménages du parc social qui demandent à entrer dans une tranche de loyer et ceux qui demandent à en sortir. Un logement libéré que personne ne prend sert à ceux qui demandent une tranche plus chère ; ce qui manque est à créer. Le résultat se donne à otelo:besoins (BRIQUES, édition nationale) au lieu du compte des demandes ; la brique 1.7 doit être demandée (b17_actif).</source>
        <translation>Counts the need of component 1.7 as the guide does (pages 46 to 49): for each size, the households of the social stock that ask to enter a band of rent and those that ask to leave it. A dwelling that is left and that nobody takes serves those who ask for a dearer band; what is missing is to be created. The result is given to otelo:besoins (BRIQUES, national edition) instead of the count of demands; component 1.7 must be asked for (b17_actif).</translation>
    </message>
    <message>
        <source>B2.1 bis : places pour les personnes âgées</source>
        <translation>B2.1 bis: places for elderly people</translation>
    </message>
    <message>
        <source>Champs : code, annee, age (le plus bas de la tranche, ou « 60-64 »), sexe (H ou F, 1 ou 2), population. Deux années au moins ; les moins de 60 ans ne comptent pas.</source>
        <translation>Fields: code, annee (year), age (least of the band, or “60-64”), sexe (H or F, 1 or 2), population. Two years at least; people under 60 do not count.</translation>
    </message>
    <message>
        <source>Champs : code, ehpad et ehpa (hors logements-foyers). Source : FINESS.</source>
        <translation>Fields: code, ehpad and ehpa (without sheltered flats). Source: FINESS.</translation>
    </message>
    <message>
        <source>Estime les places d’EHPAD et d’EHPA à créer, comme le guide (pages 57 à 60) : une population projetée par âge et sexe, les taux de bénéficiaires de l’APA (Drees 2011), et les places d’aujourd’hui par personne dépendante et par personne autonome, gardées constantes. À part du besoin en logements, qui compte déjà les ménages âgés.</source>
        <translation>Estimates the places of EHPAD and EHPA to create, as the guide does (pages 57 to 60): a population projected by age and sex, the rates of people who have the APA (Drees 2011), and the places of today per dependent person and per other person, kept constant. Apart from the need for dwellings, which already counts elderly households.</translation>
    </message>
    <message>
        <source>Personnes de 60 ans ou plus, dernière année (habitants)</source>
        <translation>People of 60 or more, last year (inhabitants)</translation>
    </message>
    <message>
        <source>Personnes de 60 ans ou plus, première année (habitants)</source>
        <translation>People of 60 or more, first year (inhabitants)</translation>
    </message>
    <message>
        <source>Personnes dépendantes (APA), dernière année (habitants)</source>
        <translation>Dependent people (APA), last year (inhabitants)</translation>
    </message>
    <message>
        <source>Personnes dépendantes (APA), première année (habitants)</source>
        <translation>Dependent people (APA), first year (inhabitants)</translation>
    </message>
    <message>
        <source>Places d’EHPA existantes, hors logements-foyers</source>
        <translation>Existing places of EHPA, without sheltered flats</translation>
    </message>
    <message>
        <source>Places d’EHPA par personne autonome</source>
        <translation>Places of EHPA per independent person</translation>
    </message>
    <message>
        <source>Places d’EHPA à créer</source>
        <translation>Places of EHPA to create</translation>
    </message>
    <message>
        <source>Places d’EHPAD existantes</source>
        <translation>Existing places of EHPAD</translation>
    </message>
    <message>
        <source>Places d’EHPAD par personne dépendante</source>
        <translation>Places of EHPAD per dependent person</translation>
    </message>
    <message>
        <source>Places d’EHPAD à créer</source>
        <translation>Places of EHPAD to create</translation>
    </message>
    <message>
        <source>Places existantes</source>
        <translation>Existing places</translation>
    </message>
    <message>
        <source>Places à créer</source>
        <translation>Places to create</translation>
    </message>
    <message>
        <source>Population projetée par âge et sexe</source>
        <translation>Projected population by age and sex</translation>
    </message>
    <message>
        <source>Au-delà, logement libre. Vide : 150 % ; le guide va jusqu’à 180 % en zone A.</source>
        <translation>Above, free dwellings. Empty: 150%; the guide goes up to 180% in zone A.</translation>
    </message>
    <message>
        <source>Brique du stock</source>
        <translation>Component of the stock</translation>
    </message>
    <message>
        <source>Celui dont on part, dans l’édition du guide ; ses autres paramètres sont gardés. Vide : les défauts.</source>
        <translation>The one to start from, of the edition of the guide; its other parameters are kept. Empty: the defaults.</translation>
    </message>
    <message>
        <source>Champs : code (territoire d’analyse), brique (b12, b13, b14, b15), ratio (revenu imposable, en % du plafond du PLUS) et menages (combien). Source : Filocom, ou la vôtre.</source>
        <translation>Fields: code (analysis territory), “brique” (b12, b13, b14, b15), ratio (taxable income, in % of the ceiling of the PLUS) and menages (how many households). Source: Filocom, or your own.</translation>
    </message>
    <message>
        <source>Ménages en besoin dont le revenu est connu</source>
        <translation>Households in need whose income is known</translation>
    </message>
    <message>
        <source>Part à satisfaire en logement libre (%)</source>
        <translation>Share to be met by free dwellings (%)</translation>
    </message>
    <message>
        <source>Part à satisfaire en logement social (%)</source>
        <translation>Share to be met by social dwellings (%)</translation>
    </message>
    <message>
        <source>Part à satisfaire à prix maîtrisé (%)</source>
        <translation>Share to be met at a controlled price (%)</translation>
    </message>
    <message>
        <source>Parts des destinations</source>
        <translation>Shares of the destinations</translation>
    </message>
    <message>
        <source>Plafond du logement social (% du PLUS)</source>
        <translation>Ceiling of social dwellings (% of the PLUS)</translation>
    </message>
    <message>
        <source>Plafond du prix maîtrisé (% du PLUS)</source>
        <translation>Ceiling of the controlled price (% of the PLUS)</translation>
    </message>
    <message>
        <source>Revenus des ménages en besoin</source>
        <translation>Income of the households in need</translation>
    </message>
    <message>
        <source>Répartit le besoin des briques 1.2 à 1.5 entre logement social, à prix maîtrisé et libre comme le guide (page 39), d’après les revenus des ménages en besoin rapportés au plafond du PLUS, et l’écrit dans un scénario de l’édition du guide : la part sociale et la part à prix maîtrisé de chaque brique, territoire par territoire.</source>
        <translation>Shares the need of components 1.2 to 1.5 between social dwellings, dwellings at a controlled price and free ones as the guide does (page 39), by the income of the households in need over the ceiling of the PLUS, and writes it in a scenario of the edition of the guide: the social share and the share at a controlled price of each component, territory by territory.</translation>
    </message>
    <message>
        <source>Répartir social et prix maîtrisé et libre selon les revenus</source>
        <translation>Share social and controlled price and free by income</translation>
    </message>
    <message>
        <source>Territoires qui ont leurs parts</source>
        <translation>Territories that have their shares</translation>
    </message>
    <message>
        <source>Vide : 130 %, celui du PLS.</source>
        <translation>Empty: 130%, that of the PLS.</translation>
    </message>
    <message>
        <source>Année prévue</source>
        <translation>Planned year</translation>
    </message>
    <message>
        <source>Bilan (page HTML)</source>
        <translation>Review (HTML page)</translation>
    </message>
    <message>
        <source>Ce qu’elle devient</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Ceux d’un PLH adopté, par exemple : code d’une commune ou d’un territoire de restitution, et objectif (logements à construire de la période). Ils remplacent ceux de l’étude ; celui d’un territoire est réparti entre ses communes qui n’en ont pas. Vide : ceux de l’étude.</source>
        <translation>Those of an adopted PLH, say: code of a commune or of a reporting territory, and objectif (dwellings to build in the period). They take the place of those of the study; that of a territory is shared between its communes that have none. Empty: those of the study.</translation>
    </message>
    <message>
        <source>Code de la commune</source>
        <translation>Code of the commune</translation>
    </message>
    <message>
        <source>Distance d’un permis qui rend une opération douteuse (m)</source>
        <translation>Distance from a permit that makes an operation doubtful (m)</translation>
    </message>
    <message>
        <source>Du suivi des objectifs au bilan</source>
        <translation>From the follow-up of objectives to the review</translation>
    </message>
    <message>
        <source>Logements de l’opération</source>
        <translation>Dwellings of the operation</translation>
    </message>
    <message>
        <source>Logements d’opérations connues, d’ici la fin de la période</source>
        <translation>Dwellings of known operations, until the end of the period</translation>
    </message>
    <message>
        <source>Objectifs décidés pour la période</source>
        <translation>Objectives decided for the period</translation>
    </message>
    <message>
        <source>Opération</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Opérations connues</source>
        <translation>Known operations</translation>
    </message>
    <message>
        <source>Permis de ce chantier</source>
        <translation>Permit of these works</translation>
    </message>
    <message>
        <source>Permis, avec leur ouverture de chantier</source>
        <translation>Permits, with the beginning of their works</translation>
    </message>
    <message>
        <source>Points, polygones ou table : logements (logements, nb_lgt, nb_logements…), annee prévue, et, s’ils y sont, probabilite (%), nom, segment, permis, parcelle. La commune est celle du champ insee (ou commune, codgeo…), sinon celle où l’opération se trouve. Vide : aucune.</source>
        <translation>Points, polygons or table: dwellings (logements, nb_lgt, nb_logements…), planned annee, and if they are there probabilite (%), nom, segment, permis, parcelle. The commune is that of the field insee (or commune, codgeo…), else that where the operation is. Empty: none.</translation>
    </message>
    <message>
        <source>Pour ne pas compter deux fois une opération déjà commencée : commune, permis (ou num_dau), date d’ouverture (date_reelle_doc, dpc_doc, date_doc…), et s’ils y sont parcelle et point. Vide : aucun rapprochement.</source>
        <translation>So that operations that have begun are not counted twice: commune, permis (or num_dau), date of the beginning (date_reelle_doc, dpc_doc, date_doc…), and if they are there parcelle and point. Empty: nothing is brought together.</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Probabilité (%)</source>
        <translation>Probability (%)</translation>
    </message>
    <message>
        <source>Rapprochée d’un chantier ouvert par : permis, parcelle ou distance</source>
        <translation>Brought together with works that have begun by: permit, parcel or distance</translation>
    </message>
    <message>
        <source>Reste sans opération connue (logements)</source>
        <translation>Remaining without any known operation (dwellings)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Une étude face à ce qui a été construit : l’étude garde son suivi, dont le projet cartographique, le bilan et le tableur sont faits. À relancer chaque année sur la table de construction de l’année.</source>
        <translation>A study against what was built: the study keeps its follow-up, which the map project, the review and the workbook are made from. To be run again each year on the table of construction of the year.</translation>
    </message>
    <message>
        <source>Vide : 50.</source>
        <translation>Empty: 50.</translation>
    </message>
    <message>
        <source>dont espérés, selon leur probabilité (logements)</source>
        <translation>of which expected, by their probability (dwellings)</translation>
    </message>
    <message>
        <source>Consommation d'espaces par commune (Cerema)</source>
        <translation>Land consumption by commune (Cerema)</translation>
    </message>
    <message>
        <source>Dictionnaire de colonnes (meta_*, schéma) : rien à lire</source>
        <translation>Dictionary of columns (meta_*, schema): nothing to read</translation>
    </message>
    <message>
        <source>FINESS : extractions JSON (structures et activités)</source>
        <translation>FINESS: JSON extracts (structures and activities)</translation>
    </message>
    <message>
        <source>Inventaire SRU : obligations et logements sociaux</source>
        <translation>SRU inventory: obligations and social dwellings</translation>
    </message>
    <message>
        <source>Lit un fichier tel que son éditeur le publie (INSEE : bases communales, comparateur, dossier complet, appartenance, mouvements, Filosofi, fichiers longs et tableaux détaillés du recensement ; LOVAC, Sitadel et ses permis, FINESS, RPLS, SNE, SRU, consommation d'espaces, Omphale, tables et classeur de l'application officielle ; packs B1 et B2 d'Otelo 1.2, et ses communes avec leurs classes et leurs coefficients), ou n'importe quelle table dont on dit les colonnes. Encodage, séparateur, décimale, milliers, ligne d'en-tête, feuille et millésime sont détectés, dits, et peuvent être imposés. Les zéros perdus reviennent, les arrondissements de Paris, Lyon et Marseille vont à leur commune, une valeur sous secret reste manquante (dans un pack d'Otelo 1.2, elle compte 5 comme pour lui, et c'est dit). CSV, XLSX, XLS, ODS, Parquet, archives ZIP et GZ.</source>
        <translation>Reads a file as its publisher gives it (INSEE: commune databases, comparator, complete file, membership, movements, Filosofi, long files and detailed tables of the census; LOVAC, Sitadel and its permits, FINESS, RPLS, SNE, SRU, land consumption, Omphale, tables and workbook of the official application; packs B1 and B2 of Otelo 1.2, and its communes with their classes and coefficients), or any table whose columns are told. Encoding, separator, decimal mark, thousands, header row, sheet and year are detected, told, and can be imposed. Lost zeros come back, the districts of Paris, Lyon and Marseille go to their commune, a secret value stays missing (in a pack of Otelo 1.2 it counts as 5, as there, and that is told). CSV, XLSX, XLS, ODS, Parquet, ZIP and GZ archives.</translation>
    </message>
    <message>
        <source>Ménages projetés par type</source>
        <translation>Projected households by type</translation>
    </message>
    <message>
        <source>Omphale : projections détaillées (ménages, population, types de ménages)</source>
        <translation>Omphale: detailed projections (households, population, types of household)</translation>
    </message>
    <message>
        <source>RPLS : données communales (DiDo)</source>
        <translation>RPLS: commune data (DiDo)</translation>
    </message>
    <message>
        <source>Type de ménage</source>
        <translation>Type of household</translation>
    </message>
    <message>
        <source>Amplitude des scénarios, en % de la référence</source>
        <translation>Range of the scenarios, in % of the reference</translation>
    </message>
    <message>
        <source>Besoin de la référence (logements)</source>
        <translation>Need of the reference (dwellings)</translation>
    </message>
    <message>
        <source>Objectif placé de la référence (logements)</source>
        <translation>Placed objective of the reference (dwellings)</translation>
    </message>
    <message>
        <source>Objectif placé du scénario (logements)</source>
        <translation>Placed objective of the scenario (dwellings)</translation>
    </message>
    <message>
        <source>Objectif placé, écart du scénario à la référence (logements)</source>
        <translation>Placed objective, gap of the scenario to the reference (dwellings)</translation>
    </message>
    <message>
        <source>Écart du scénario à la référence (logements)</source>
        <translation>Gap of the scenario to the reference (dwellings)</translation>
    </message>
    <message>
        <source>Écart du scénario à la référence, en %</source>
        <translation>Gap of the scenario to the reference, in %</translation>
    </message>
    <message>
        <source>Écart du scénario à la référence, pour 1 000 logements</source>
        <translation>Gap of the scenario to the reference, per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Image (PNG, SVG) à droite du titre. Vide : aucune.</source>
        <translation>Image (PNG, SVG) at the right of the title. Empty: none.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Écrit après la source, avec la date du jour : « Réalisation : … ». Vide : rien.</source>
        <translation>Written after the source, with the date of the day: “Made by: …”. Empty: nothing.</translation>
    </message>
    <message>
        <source>Ajustements locaux</source>
        <translation>Local adjustments</translation>
    </message>
    <message>
        <source>Calage sur les totaux imposés</source>
        <translation>Fit to imposed totals</translation>
    </message>
    <message>
        <source>Compensation des communes en excédent</source>
        <translation>Offset of communes in surplus</translation>
    </message>
    <message>
        <source>Conversions décidées</source>
        <translation>Decided conversions</translation>
    </message>
    <message>
        <source>Cédé à d’autres territoires</source>
        <translation>Handed to other territories</translation>
    </message>
    <message>
        <source>Logements à construire par an</source>
        <translation>Dwellings to build a year</translation>
    </message>
    <message>
        <source>Pic de besoin</source>
        <translation>Peak of need</translation>
    </message>
    <message>
        <source>Reçu d’autres territoires</source>
        <translation>Received from other territories</translation>
    </message>
    <message>
        <source>À construire par an</source>
        <translation>To build a year</translation>
    </message>
    <message>
        <source>Auteur : utilisateur de la base</source>
        <translation>Author: user of the database</translation>
    </message>
    <message>
        <source>Copie</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copie une étude, telle quelle, d’un GeoPackage dans un schéma de PostGIS, d’un schéma dans un GeoPackage, ou de l’un à l’autre de même sorte : mêmes tables, mêmes géométries, mêmes chiffres. Un schéma reçoit une nouvelle version, entière ou pas du tout ; celles d’avant y restent.</source>
        <translation>Copies a study, as it is, from a GeoPackage into a schema of PostGIS, from a schema into a GeoPackage, or between two of the same kind: same tables, same geometries, same figures. A schema receives a new version, whole or not at all; those before stay there.</translation>
    </message>
    <message>
        <source>Copier une étude entre un fichier et une base</source>
        <translation>Copy a study between a file and a database</translation>
    </message>
    <message>
        <source>Date et heure d’écriture</source>
        <translation>Date and time of writing</translation>
    </message>
    <message>
        <source>Dernière version</source>
        <translation>Last version</translation>
    </message>
    <message>
        <source>Dit, d’une étude d’un schéma de PostGIS, chaque version : son numéro, qui l’a écrite, quand, avec quelle version du greffon, et combien de lignes elle a. « version=3 », après le schéma, en désigne une.</source>
        <translation>Tells each version of a study of a schema of PostGIS: its number, who wrote it, when, with which version of the plugin, and how many rows it has. “version=3”, after the schema, names one.</translation>
    </message>
    <message>
        <source>Laissées de côté, parce qu’elles ne sont pas d’une étude : {}.</source>
        <translation>Left aside, because they are not of a study: {}.</translation>
    </message>
    <message>
        <source>Lister les versions d’une étude d’une base</source>
        <translation>List the versions of a study of a database</translation>
    </message>
    <message>
        <source>Numéro de version</source>
        <translation>Version number</translation>
    </message>
    <message>
        <source>Sortie ETUDE d'otelo:evaluation, ou un GeoPackage dont les tables portent le nom des sorties des volets, en minuscules (besoins, annees, communes_besoins, objectifs…). Dans une base PostGIS : « postgis:service=habitat schema=plh_2035 », dernière version, ou « version=3 ».</source>
        <translation>Output ETUDE of otelo:evaluation, or a GeoPackage whose tables have the names of the outputs of the parts, in lower case (besoins, annees, communes_besoins, objectifs…). In a PostGIS database: “postgis:service=habitat schema=plh_2035”, last version, or “version=3”.</translation>
    </message>
    <message>
        <source>Tables copiées</source>
        <translation>Copied tables</translation>
    </message>
    <message>
        <source>Un GeoPackage, ou un schéma d’une base PostGIS, qui reçoit une nouvelle version : « postgis:service=habitat schema=plh_2035 » (docs/postgis.md).</source>
        <translation>A GeoPackage, or a schema of a PostGIS database, which receives a new version: “postgis:service=habitat schema=plh_2035” (docs/postgis.md).</translation>
    </message>
    <message>
        <source>Version du greffon</source>
        <translation>Version of the plugin</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Étude (*.gpkg);;Tous les fichiers (*)</source>
        <translation>Study (*.gpkg);;All files (*)</translation>
    </message>
    <message>
        <source>Étude (GeoPackage ou base)</source>
        <translation>Study (GeoPackage or database)</translation>
    </message>
    <message>
        <source>Étude de l'autre édition (GeoPackage ou base)</source>
        <translation>Study of the other edition (GeoPackage or database)</translation>
    </message>
    <message>
        <source>Études à comparer (GeoPackage ou base)</source>
        <translation>Studies to compare (GeoPackage or database)</translation>
    </message>
    <message>
        <source>1 territoire</source>
        <translation>1 territory</translation>
    </message>
    <message>
        <source>Atlas…</source>
        <translation>Atlas…</translation>
    </message>
    <message>
        <source>Cartes en images…</source>
        <translation>Maps as images…</translation>
    </message>
    <message>
        <source>Ce qui est décidé</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>Décisions par territoire</source>
        <translation>Decisions by territory</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;OpenDocument (*.ods)</source>
        <translation>Excel (*.xlsx);;OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Le fichier de tous les paramètres, pour un lot ou un modèle.</source>
        <translation>The file of all parameters, for a batch or a model.</translation>
    </message>
    <message>
        <source>Les parts font {} %, et non 100.</source>
        <translation>The shares make {}%, not 100.</translation>
    </message>
    <message>
        <source>Montrer un territoire sur la carte, d'un clic</source>
        <translation>Show a territory by a click on the map</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Part de l'objectif : accession aidée</source>
        <translation>Share of the objective: assisted ownership</translation>
    </message>
    <message>
        <source>Part de l'objectif : locatif social PLAI</source>
        <translation>Share of the objective: social rental PLAI</translation>
    </message>
    <message>
        <source>Part de l'objectif : locatif social PLS</source>
        <translation>Share of the objective: social rental PLS</translation>
    </message>
    <message>
        <source>Part de l'objectif : locatif social PLUS</source>
        <translation>Share of the objective: social rental PLUS</translation>
    </message>
    <message>
        <source>Part de l'objectif : logement intermédiaire</source>
        <translation>Share of the objective: intermediate housing</translation>
    </message>
    <message>
        <source>Part de l'objectif : marché libre</source>
        <translation>Share of the objective: free market</translation>
    </message>
    <message>
        <source>Parts des segments (%)</source>
        <translation>Shares of the segments (%)</translation>
    </message>
    <message>
        <source>Projet QGIS (*.qgz)</source>
        <translation>QGIS project (*.qgz)</translation>
    </message>
    <message>
        <source>Projet QGIS…</source>
        <translation>QGIS project…</translation>
    </message>
    <message>
        <source>Rapport…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Scénario…</source>
        <translation>Scenario…</translation>
    </message>
    <message>
        <source>Tableur…</source>
        <translation>Workbook…</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totaux imposés (logements)</source>
        <translation>Imposed totals (dwellings)</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Toutes les cartes, en PNG, dans un dossier.</source>
        <translation>Every map, as PNG, in a folder.</translation>
    </message>
    <message>
        <source>Un classeur dont les totaux sont des formules.</source>
        <translation>A workbook whose totals are formulas.</translation>
    </message>
    <message>
        <source>Un projet prêt : cartes par volet, thèmes, mises en page, infobulles.</source>
        <translation>A ready project: maps by part of the method, themes, layouts, map tips.</translation>
    </message>
    <message>
        <source>Un rapport d'une page web, qui s'envoie et s'imprime.</source>
        <translation>A report as one web page, to be sent and printed.</translation>
    </message>
    <message>
        <source>Une case vide : rien n'est imposé. Collez depuis un tableur (code, valeurs).</source>
        <translation>An empty cell: nothing is imposed. Paste from a spreadsheet (code, values).</translation>
    </message>
    <message>
        <source>Une page par EPCI : carte, chiffres, termes, communes.</source>
        <translation>A page for each EPCI: map, figures, terms, communes.</translation>
    </message>
    <message>
        <source>Une part n'est pas un nombre.</source>
        <translation>A share is not a number.</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>comme {}</source>
        <translation>as {}</translation>
    </message>
    <message>
        <source>{} : donnez un nombre entier de logements.</source>
        <translation>{}: give a whole number of dwellings.</translation>
    </message>
    <message>
        <source>{} territoires</source>
        <translation>{} territories</translation>
    </message>
    <message>
        <source>« {} » n'est pas un nombre de logements.</source>
        <translation>“{}” is not a number of dwellings.</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Ce à quoi elle sert</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Compare les fichiers d’un dossier au registre de ce que les diffuseurs donnent : pour chaque famille (recensement, LOVAC, Sitadel, FINESS…), le fichier trouvé et l’année de ses données, la dernière édition connue de cette version du greffon, ce à quoi elle sert et où la trouver. Un fichier est reconnu à ce qu’il contient. Rien n’est téléchargé.</source>
        <translation>Compares the files of a folder with the register of what publishers give: for each family (census, LOVAC, Sitadel, FINESS…), the file found and the year of its data, the latest edition that this version of the plugin knows, what it is for and where to find it. A file is recognised by what it holds. Nothing is downloaded.</translation>
    </message>
    <message>
        <source>Dernière édition connue</source>
        <translation>Latest known edition</translation>
    </message>
    <message>
        <source>Diffuseur</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Dire ce qu’un dossier de fichiers a et n’a pas</source>
        <translation>Say what a folder of files has and lacks</translation>
    </message>
    <message>
        <source>Famille de fichiers</source>
        <translation>Family of files</translation>
    </message>
    <message>
        <source>Familles absentes</source>
        <translation>Absent families</translation>
    </message>
    <message>
        <source>Familles de fichiers</source>
        <translation>Families of files</translation>
    </message>
    <message>
        <source>Familles en retard</source>
        <translation>Families behind</translation>
    </message>
    <message>
        <source>Familles trouvées</source>
        <translation>Families found</translation>
    </message>
    <message>
        <source>Fichiers du dossier</source>
        <translation>Files of the folder</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Mise à jour</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Où la trouver</source>
        <translation>Where to find it</translation>
    </message>
    <message>
        <source>Parution de la dernière édition</source>
        <translation>Latest edition published</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Ses fichiers sont lus en entier (pas ses sous-dossiers) ; il peut être vide.</source>
        <translation>Its files are read whole (not its sub-folders); it may be empty.</translation>
    </message>
    <message>
        <source>Édition trouvée</source>
        <translation>Edition found</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>2020, 2023, 2026… Vide : celle de la première année de l’étude.</source>
        <translation>2020, 2023, 2026… Empty: that of the first year of the study.</translation>
    </message>
    <message>
        <source>Agréés ou livrés dans l’année, ou un stock au 1er janvier (inventaires SRU, RPLS) dont l’évolution est comptée. Attendu : code de la commune, annee, et une colonne parmi sociaux, agrees, sociaux_finances, lls, sru_lls, nb_ls, nb_ls_actif, nb_logt_total (type facultatif : la ligne « Tous logements » est prise, sinon les types sont additionnés) ; ou une colonne par année (sociaux_2024). Vide : rien n’est connu du réalisé.</source>
        <translation>Approved or delivered in the year, or a stock on 1 January (SRU inventories, RPLS) whose change is counted. Expected: code of the commune, annee, and one column among sociaux, agrees, sociaux_finances, lls, sru_lls, nb_ls, nb_ls_actif, nb_logt_total (type optional: the row “Tous logements” is taken, otherwise types are added up); or one column per year (sociaux_2024). Empty: nothing is known of what was achieved.</translation>
    </message>
    <message>
        <source>Bilan de la période</source>
        <translation>Balance of the period</translation>
    </message>
    <message>
        <source>Bilan par commune</source>
        <translation>Balance by commune</translation>
    </message>
    <message>
        <source>Bilan par territoire de restitution</source>
        <translation>Balance by reporting territory</translation>
    </message>
    <message>
        <source>Bilan triennal SRU</source>
        <translation>SRU triennial balance</translation>
    </message>
    <message>
        <source>Carencée au dernier inventaire</source>
        <translation>Declared deficient at the latest inventory</translation>
    </message>
    <message>
        <source>Celle d’un contrat de mixité sociale, pour toutes les communes. Vide : celle de la loi (33, 50 ou 100 % selon l’écart au taux).</source>
        <translation>That of a social mix contract, for all communes. Empty: that of the law (33, 50 or 100% according to the gap to the rate).</translation>
    </message>
    <message>
        <source>Communes en retard</source>
        <translation>Communes behind schedule</translation>
    </message>
    <message>
        <source>Communes sous obligation</source>
        <translation>Communes under an obligation</translation>
    </message>
    <message>
        <source>Inventaire SRU au début de la période</source>
        <translation>SRU inventory at the start of the period</translation>
    </message>
    <message>
        <source>Logements sociaux au début de la période</source>
        <translation>Social dwellings at the start of the period</translation>
    </message>
    <message>
        <source>Logements sociaux que l’étude prévoit dans la période</source>
        <translation>Social dwellings that the study plans in the period</translation>
    </message>
    <message>
        <source>Logements sociaux réalisés dans la période</source>
        <translation>Social dwellings achieved in the period</translation>
    </message>
    <message>
        <source>Objectif de rattrapage de la période triennale (logements sociaux)</source>
        <translation>Catch-up objective of the triennial period (social dwellings)</translation>
    </message>
    <message>
        <source>Objectif triennal (logements sociaux)</source>
        <translation>Triennial objective (social dwellings)</translation>
    </message>
    <message>
        <source>Obligation SRU (%)</source>
        <translation>SRU obligation (%)</translation>
    </message>
    <message>
        <source>Par commune : sru_taux (obligation, %), sru_lls (logements sociaux), res_princ ou sru_actuel (taux, %) et, s’ils y sont, sru_carenc et sru_exempt. C’est ce qu’otelo:importer fait du fichier du ministère.</source>
        <translation>By commune: sru_taux (obligation, %), sru_lls (social dwellings), res_princ or sru_actuel (rate, %) and, if present, sru_carenc and sru_exempt. This is what otelo:importer makes of the ministry's file.</translation>
    </message>
    <message>
        <source>Part de l’objectif triennal réalisée (%)</source>
        <translation>Share of the triennial objective achieved (%)</translation>
    </message>
    <message>
        <source>Part du manque à rattraper (%)</source>
        <translation>Share of the shortfall to catch up (%)</translation>
    </message>
    <message>
        <source>Part du manque à rattraper en trois ans (%)</source>
        <translation>Share of the shortfall to catch up in three years (%)</translation>
    </message>
    <message>
        <source>Pour chaque commune d’une étude, ce que la loi SRU demande en trois ans (manque de logements sociaux, part à rattraper, objectif), ce qui a été réalisé, ce qui reste, la carence, et ce que les objectifs de l’étude y changent : logements sociaux prévus dans la période, écart à l’objectif, taux à la fin. Réalisé + reste = objectif ; ce qui n’est pas connu n’est pas zéro. Une couche, une table par territoire de restitution, une page et, si on le veut, un document DOCX.</source>
        <translation>For each commune of a study, what the SRU law asks in three years (shortfall of social dwellings, share to catch up, objective), what was achieved, what remains, deficiency, and what the objectives of the study change: social dwellings planned in the period, gap to the objective, rate at the end. Achieved + remaining = objective; what is not known is not zero. A layer, a table by reporting territory, a page and, if wanted, a DOCX document.</translation>
    </message>
    <message>
        <source>Première année de la période triennale</source>
        <translation>First year of the triennial period</translation>
    </message>
    <message>
        <source>Prévus par l’étude moins objectif triennal (négatif : il en manque) (logements sociaux)</source>
        <translation>Planned by the study minus triennial objective (negative: some lack) (social dwellings)</translation>
    </message>
    <message>
        <source>Reste à réaliser (négatif : au-delà de l’objectif) (logements sociaux)</source>
        <translation>Left to achieve (negative: beyond the objective) (social dwellings)</translation>
    </message>
    <message>
        <source>Taux SRU au début de la période (%)</source>
        <translation>SRU rate at the start of the period (%)</translation>
    </message>
    <message>
        <source>Taux SRU à la fin de la période, si l’étude se réalise (%)</source>
        <translation>SRU rate at the end of the period, if the study comes true (%)</translation>
    </message>
    <message>
        <source>Écrire le bilan triennal SRU</source>
        <translation>Write the SRU triennial balance</translation>
    </message>
    <message>
        <source>1 : cœurs d’agglomération</source>
        <translation>1: city centres</translation>
    </message>
    <message>
        <source>2 : couronnes aisées et dynamiques</source>
        <translation>2: well-off, dynamic suburbs</translation>
    </message>
    <message>
        <source>3 : couronnes résidentielles stables</source>
        <translation>3: stable residential suburbs</translation>
    </message>
    <message>
        <source>4 : villes et campagnes en déclin</source>
        <translation>4: declining towns and countryside</translation>
    </message>
    <message>
        <source>5 : campagnes en forte croissance</source>
        <translation>5: fast-growing countryside</translation>
    </message>
    <message>
        <source>6 : campagnes jeunes et familiales</source>
        <translation>6: young, family countryside</translation>
    </message>
    <message>
        <source>7 : villégiature</source>
        <translation>7: holiday resorts</translation>
    </message>
    <message>
        <source>Arrondis</source>
        <translation>Roundings</translation>
    </message>
    <message>
        <source>Besoin corrigé et naïf par EPCI</source>
        <translation>Corrected and naive need by EPCI</translation>
    </message>
    <message>
        <source>Besoin corrigé et naïf par commune</source>
        <translation>Corrected and naive need by commune</translation>
    </message>
    <message>
        <source>Besoin corrigé et naïf par territoire de restitution</source>
        <translation>Corrected and naive need by reporting territory</translation>
    </message>
    <message>
        <source>Besoin de l'année pour 1 000 logements</source>
        <translation>Need of the year per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Besoin de l'ensemble</source>
        <translation>Need of them all</translation>
    </message>
    <message>
        <source>Besoin démographique pour 1 000 logements</source>
        <translation>Demographic need per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Besoin selon sa destination, ce qui est négatif sous la ligne ; sous le nom, le besoin en logements.</source>
        <translation>Need by destination, what is negative below the line; under the name, the need in dwellings.</translation>
    </message>
    <message>
        <source>Capacité sans limite : avec les plus fortes.</source>
        <translation>Capacity without limit: with the highest.</translation>
    </message>
    <message>
        <source>Ce que la clé aurait donné de trop (couleurs chaudes) ou de moins que ce qui est apparu.</source>
        <translation>What the key would have given in excess (warm colours) or short of what appeared.</translation>
    </message>
    <message>
        <source>Ce que le score, le volume imposé et la capacité changent au besoin (couleurs) ; objectif en logements (cercles).</source>
        <translation>What the score, the imposed volume and the capacity change to the need (colours); objective in dwellings (circles).</translation>
    </message>
    <message>
        <source>Ce qui est construit, rapporté à ce qui était attendu à ce jour (couleurs) ; logements qui restent à construire (cercles).</source>
        <translation>What is built, relative to what was expected to date (colours); dwellings left to build (circles).</translation>
    </message>
    <message>
        <source>Ce qui est construit, rapporté à ce qui était attendu à ce jour.</source>
        <translation>What is built, relative to what was expected to date.</translation>
    </message>
    <message>
        <source>Ce qui manque à ce qui était prévu depuis le début de la période. Au-dessous de zéro : avance.</source>
        <translation>What is short of the plan since the start of the period. Below zero: ahead.</translation>
    </message>
    <message>
        <source>Ce qui s'ajoute au-dessus de la ligne, ce qui se retire dessous ; sous le nom, le besoin et ses parts.</source>
        <translation>What adds above the line, what is taken off below; under the name, the need and its parts.</translation>
    </message>
    <message>
        <source>Classe 1</source>
        <translation>Class 1</translation>
    </message>
    <message>
        <source>Classe 2</source>
        <translation>Class 2</translation>
    </message>
    <message>
        <source>Classe 3</source>
        <translation>Class 3</translation>
    </message>
    <message>
        <source>Classe 4</source>
        <translation>Class 4</translation>
    </message>
    <message>
        <source>Classe 5</source>
        <translation>Class 5</translation>
    </message>
    <message>
        <source>Classe 6</source>
        <translation>Class 6</translation>
    </message>
    <message>
        <source>Classe 7</source>
        <translation>Class 7</translation>
    </message>
    <message>
        <source>Classe de chaque commune selon le guide : ses coefficients corrigent le besoin.</source>
        <translation>Class of each commune after the guide: its coefficients correct the need.</translation>
    </message>
    <message>
        <source>Classe de commune</source>
        <translation>Class of commune</translation>
    </message>
    <message>
        <source>Classe de commune (guide)</source>
        <translation>Class of commune (guide)</translation>
    </message>
    <message>
        <source>Classe des communes</source>
        <translation>Class of communes</translation>
    </message>
    <message>
        <source>Clé moins part des ménages (%)</source>
        <translation>Key minus share of households (%)</translation>
    </message>
    <message>
        <source>Clés de ventilation, rapportées aux ménages</source>
        <translation>Allocation keys, relative to households</translation>
    </message>
    <message>
        <source>Communes qui se ressemblent, d’après leurs taux ; ce qui distingue chaque classe est dans la légende.</source>
        <translation>Communes that are alike, after their rates; what sets each class apart is in the legend.</translation>
    </message>
    <message>
        <source>Consommation foncière par commune</source>
        <translation>Land take by commune</translation>
    </message>
    <message>
        <source>Correction de la clé naïve (points)</source>
        <translation>Correction of the naive key (points)</translation>
    </message>
    <message>
        <source>Correction par les coefficients</source>
        <translation>Correction by the coefficients</translation>
    </message>
    <message>
        <source>De combien le besoin s'écarte de celui de la référence, en % de celui-ci.</source>
        <translation>How far the need is from that of the reference, in % of it.</translation>
    </message>
    <message>
        <source>De haut en bas, en logements</source>
        <translation>From the top, in dwellings</translation>
    </message>
    <message>
        <source>Donné moins apparu, pour 1 000 logements</source>
        <translation>Given minus appeared, per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Démographie</source>
        <translation>Demography</translation>
    </message>
    <message>
        <source>Erreur de la clé éprouvée</source>
        <translation>Error of the tested key</translation>
    </message>
    <message>
        <source>Espérés (logements)</source>
        <translation>Expected (dwellings)</translation>
    </message>
    <message>
        <source>Foncier consommé (hectares)</source>
        <translation>Land taken (hectares)</translation>
    </message>
    <message>
        <source>Fond</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Hors étude pour plus de moitié</source>
        <translation>More than half out of the study</translation>
    </message>
    <message>
        <source>Hors étude, ou non évalué</source>
        <translation>Out of the study, or not evaluated</translation>
    </message>
    <message>
        <source>Incertitude du besoin</source>
        <translation>Uncertainty of the need</translation>
    </message>
    <message>
        <source>Indicateurs manquants (%)</source>
        <translation>Missing indicators (%)</translation>
    </message>
    <message>
        <source>Largeur relative (P90 - P10) / P50 (%)</source>
        <translation>Relative width (P90 - P10) / P50 (%)</translation>
    </message>
    <message>
        <source>Limites</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Limites : EPCI</source>
        <translation>Boundaries: EPCI</translation>
    </message>
    <message>
        <source>Limites : autres EPCI</source>
        <translation>Boundaries: other EPCI</translation>
    </message>
    <message>
        <source>Limites : département</source>
        <translation>Boundaries: department</translation>
    </message>
    <message>
        <source>Limites : pays</source>
        <translation>Boundaries: country</translation>
    </message>
    <message>
        <source>Limites : territoire d'analyse</source>
        <translation>Boundaries: analysis territory</translation>
    </message>
    <message>
        <source>Limites : territoire de restitution</source>
        <translation>Boundaries: reporting territory</translation>
    </message>
    <message>
        <source>Logements libérés</source>
        <translation>Dwellings released</translation>
    </message>
    <message>
        <source>Médiane (logements)</source>
        <translation>Median (dwellings)</translation>
    </message>
    <message>
        <source>Objectif moins besoin (%)</source>
        <translation>Objective minus need (%)</translation>
    </message>
    <message>
        <source>Objectifs par score et capacité</source>
        <translation>Objectives by score and capacity</translation>
    </message>
    <message>
        <source>Opérations connues et reste par commune</source>
        <translation>Known operations and remainder by commune</translation>
    </message>
    <message>
        <source>Par an, pour 1 000 logements</source>
        <translation>A year, per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Part de l'enveloppe ZAN consommée (%)</source>
        <translation>Share of the ZAN allowance taken (%)</translation>
    </message>
    <message>
        <source>Part de l’objectif qui reste (%)</source>
        <translation>Share of the objective left (%)</translation>
    </message>
    <message>
        <source>Part de l’objectif sans opération (%)</source>
        <translation>Share of the objective without an operation (%)</translation>
    </message>
    <message>
        <source>Part du territoire d'analyse (%)</source>
        <translation>Share of the analysis territory (%)</translation>
    </message>
    <message>
        <source>Parties de territoires de restitution</source>
        <translation>Parts of reporting territories</translation>
    </message>
    <message>
        <source>Pas de données</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Pas de données, ou rien de prévu</source>
        <translation>No data, or nothing planned</translation>
    </message>
    <message>
        <source>Pas de données, ou sans objectif</source>
        <translation>No data, or no objective</translation>
    </message>
    <message>
        <source>Pour 1 000 logements (couleurs) et en logements (cercles) ; à part du besoin.</source>
        <translation>Per 1,000 dwellings (colours) and in dwellings (circles); apart from the need.</translation>
    </message>
    <message>
        <source>Rattrapage SRU (logements sociaux)</source>
        <translation>SRU catch-up (social dwellings)</translation>
    </message>
    <message>
        <source>Rattrapage SRU par commune</source>
        <translation>SRU catch-up by commune</translation>
    </message>
    <message>
        <source>Reste (logements)</source>
        <translation>Left (dwellings)</translation>
    </message>
    <message>
        <source>Reste à réaliser par commune</source>
        <translation>Left to build by commune</translation>
    </message>
    <message>
        <source>Retard sur la trajectoire par commune et année</source>
        <translation>Lag behind the path by commune and year</translation>
    </message>
    <message>
        <source>Retard, en % de ce qui était prévu</source>
        <translation>Lag, in % of what was planned</translation>
    </message>
    <message>
        <source>Reçu moins cédé, pour 1 000 logements</source>
        <translation>Received minus given, per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Rythme nécessaire jusqu’à la fin de la période, moins le rythme des dernières années. Au-dessous de zéro, le rythme actuel suffit.</source>
        <translation>Pace needed until the end of the period, minus that of the last years. Below zero, the present pace is enough.</translation>
    </message>
    <message>
        <source>Rythme qui manque par commune</source>
        <translation>Missing pace by commune</translation>
    </message>
    <message>
        <source>Réhabilitation (logements)</source>
        <translation>Rehabilitation (dwellings)</translation>
    </message>
    <message>
        <source>Réhabilitation par territoire d'analyse</source>
        <translation>Rehabilitation by analysis territory</translation>
    </message>
    <message>
        <source>Réhabilitation pour 1 000 logements</source>
        <translation>Rehabilitation per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Sans classe</source>
        <translation>Without class</translation>
    </message>
    <message>
        <source>Social et libre, par territoire d'analyse</source>
        <translation>Social and market, by analysis territory</translation>
    </message>
    <message>
        <source>Solde nul ou négatif : rien à construire</source>
        <translation>Balance nil or negative: nothing to build</translation>
    </message>
    <message>
        <source>Somme signée des quatre coefficients de la classe de la commune.</source>
        <translation>Signed sum of the four coefficients of the class of the commune.</translation>
    </message>
    <message>
        <source>Statut des objectifs par EPCI</source>
        <translation>Status of objectives by EPCI</translation>
    </message>
    <message>
        <source>Statut des objectifs par commune</source>
        <translation>Status of objectives by commune</translation>
    </message>
    <message>
        <source>Statut des objectifs par territoire de restitution</source>
        <translation>Status of objectives by reporting territory</translation>
    </message>
    <message>
        <source>Statut à la dernière année connue</source>
        <translation>Status in the last known year</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Valeurs manquantes</source>
        <translation>Missing values</translation>
    </message>
    <message>
        <source>atteint</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>autres EPCI</source>
        <translation>other EPCI</translation>
    </message>
    <message>
        <source>besoin</source>
        <translation>need</translation>
    </message>
    <message>
        <source>capacité</source>
        <translation>capacity</translation>
    </message>
    <message>
        <source>cercle de {amount}</source>
        <translation>circle of {amount}</translation>
    </message>
    <message>
        <source>de {low} à moins de {high}</source>
        <translation>{low} to less than {high}</translation>
    </message>
    <message>
        <source>de {low} à {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>dont secret statistique</source>
        <translation>with statistical confidentiality</translation>
    </message>
    <message>
        <source>département</source>
        <translation>department</translation>
    </message>
    <message>
        <source>dépassé</source>
        <translation>exceeded</translation>
    </message>
    <message>
        <source>en bonne voie</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>faible</source>
        <translation>low</translation>
    </message>
    <message>
        <source>fort</source>
        <translation>high</translation>
    </message>
    <message>
        <source>forte ou sans limite</source>
        <translation>high or without limit</translation>
    </message>
    <message>
        <source>moins de {high}</source>
        <translation>less than {high}</translation>
    </message>
    <message>
        <source>moyen</source>
        <translation>middling</translation>
    </message>
    <message>
        <source>moyenne</source>
        <translation>middling</translation>
    </message>
    <message>
        <source>ni reçu ni cédé</source>
        <translation>neither received nor given</translation>
    </message>
    <message>
        <source>nul, ou presque</source>
        <translation>nil, or nearly</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>country</translation>
    </message>
    <message>
        <source>sans objectif</source>
        <translation>no objective</translation>
    </message>
    <message>
        <source>territoire de restitution</source>
        <translation>reporting territory</translation>
    </message>
    <message>
        <source>très en retard</source>
        <translation>very late</translation>
    </message>
    <message>
        <source>vacance, résidences secondaires, disparitions</source>
        <translation>vacancy, second homes, losses</translation>
    </message>
    <message>
        <source>vacants, résidences secondaires, apparitions</source>
        <translation>vacant, second homes, appearances</translation>
    </message>
    <message>
        <source>{amount} : cercles</source>
        <translation>{amount}: circles</translation>
    </message>
    <message>
        <source>{amount} logements</source>
        <translation>{amount} dwellings</translation>
    </message>
    <message>
        <source>{first} et {second}, par tiers</source>
        <translation>{first} and {second}, by thirds</translation>
    </message>
    <message>
        <source>{first} {level}, {second} {other}</source>
        <translation>{level} {first}, {other} {second}</translation>
    </message>
    <message>
        <source>{low} et plus</source>
        <translation>{low} and more</translation>
    </message>
    <message>
        <source>{low} à {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>{rate} pour 1 000 logements</source>
        <translation>{rate} per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Écart (logements)</source>
        <translation>Gap (dwellings)</translation>
    </message>
    <message>
        <source>Écart du besoin à la référence (%)</source>
        <translation>Gap of the need to the reference (%)</translation>
    </message>
    <message>
        <source>Écart du corrigé au naïf (%)</source>
        <translation>Gap of corrected to naive (%)</translation>
    </message>
    <message>
        <source>Écart du scénario à la référence</source>
        <translation>Gap of the scenario to the reference</translation>
    </message>
    <message>
        <source>Évolution du parc</source>
        <translation>Change of the stock</translation>
    </message>
    <message>
        <source>Évolution du parc par commune</source>
        <translation>Change of the stock by commune</translation>
    </message>
    <message>
        <source>Évolution du parc pour 1 000 logements</source>
        <translation>Change of the stock per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Évolution démographique par commune</source>
        <translation>Demographic change by commune</translation>
    </message>
    <message>
        <source>écrit sous le nom</source>
        <translation>written under the name</translation>
    </message>
    <message>
        <source>Fond : IGN, Admin Express ; Natural Earth</source>
        <translation>Background: IGN, Admin Express; Natural Earth</translation>
    </message>
    <message>
        <source>Méthode Otelo / TPL, édition du guide (TPL, mars 2017 ; Otelo 1.2)</source>
        <translation>Otelo / TPL method, edition of the guide (TPL, March 2017; Otelo 1.2)</translation>
    </message>
    <message>
        <source>Méthode Otelo / TPL, édition nationale (application du ministère, 2022-2026)</source>
        <translation>Otelo / TPL method, national edition (application of the ministry, 2022-2026)</translation>
    </message>
    <message>
        <source>Projection : {crs}</source>
        <translation>Projection: {crs}</translation>
    </message>
    <message>
        <source>Réalisation : {who}.</source>
        <translation>Made by: {who}.</translation>
    </message>
    <message>
        <source>Scénario : {name}.</source>
        <translation>Scenario: {name}.</translation>
    </message>
    <message>
        <source>Source : {data}</source>
        <translation>Source: {data}</translation>
    </message>
    <message>
        <source>Sources : {data}</source>
        <translation>Sources: {data}</translation>
    </message>
    <message>
        <source>calcul Otelo pour QGIS</source>
        <translation>computed by Otelo for QGIS</translation>
    </message>
    <message>
        <source>calcul Otelo pour QGIS du {date}</source>
        <translation>computed by Otelo for QGIS, {date}</translation>
    </message>
    <message>
        <source>cercles</source>
        <translation>circles</translation>
    </message>
    <message>
        <source>couleurs</source>
        <translation>colours</translation>
    </message>
    <message>
        <source>sous le nom</source>
        <translation>under the name</translation>
    </message>
    <message>
        <source>{first} et {second}</source>
        <translation>{first} and {second}</translation>
    </message>
    <message>
        <source>{first} et {second} pour 1 000 logements, par tiers.</source>
        <translation>{first} and {second} per 1,000 dwellings, by thirds.</translation>
    </message>
    <message>
        <source>{name}, en {unit}</source>
        <translation>{name}, in {unit}</translation>
    </message>
    <message>
        <source>forte</source>
        <translation>high</translation>
    </message>
    <message>
        <source>3 au plus, scénarios et études ensemble. Calculés sur les indicateurs et ménages de l'étude, dans une édition qu'ils nourrissent. Vide : aucun.</source>
        <translation>3 at most, scenarios and studies together. Computed on the indicators and households of the study, in an edition that they can feed. Empty: none.</translation>
    </message>
    <message>
        <source>3 au plus, scénarios et études ensemble. D'autres résultats, tels quels, de l'une ou l'autre édition. Vide : aucune.</source>
        <translation>3 at most, scenarios and studies together. Other results, as they are, of either edition. Empty: none.</translation>
    </message>
    <message>
        <source>Ce qu'il faut vérifier</source>
        <translation>What must be checked</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Dans l'ordre des scénarios, puis des études, séparés par des points-virgules : « Haut ; Sobre ». Vide : ceux des fichiers.</source>
        <translation>In the order of the scenarios, then of the studies, separated by semicolons: "High; Sober". Empty: those of the files.</translation>
    </message>
    <message>
        <source>Dit, d'après l'étude seule, ce qu'il faut vérifier avant d'en publier les chiffres : données fictives, hypothèses à la place de données, secret statistique, indicateurs incomplets ou anciens, EPCI évalués en partie, territoires de moins de 50 000 habitants, communes hors étude, cibles loin de l'observé, totaux imposés non tenus, besoin non couvert, rythmes loin des mises en chantier. Chaque point dit où il est et comment le vérifier. En table et en page ; le rapport et les autres documents les ont aussi.</source>
        <translation>Says, from the study alone, what must be checked before its figures are published: made-up data, assumptions in place of data, statistical confidentiality, incomplete or old indicators, EPCI evaluated in part, territories of fewer than 50,000 inhabitants, communes outside the study, targets far from what is observed, imposed totals that do not hold, unmet need, paces far from housing starts. Each point says where it is and how to check it. As a table and as a page; the report and the other documents have them too.</translation>
    </message>
    <message>
        <source>Lister les points à vérifier</source>
        <translation>List the points to check</translation>
    </message>
    <message>
        <source>Motifs des hypothèses</source>
        <translation>Reasons for the assumptions</translation>
    </message>
    <message>
        <source>Noms des scénarios</source>
        <translation>Names of the scenarios</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Points qui s'opposent à la publication</source>
        <translation>Points that stand against publication</translation>
    </message>
    <message>
        <source>Points à savoir</source>
        <translation>Points to know</translation>
    </message>
    <message>
        <source>Points à vérifier</source>
        <translation>Points to check</translation>
    </message>
    <message>
        <source>Points à vérifier (table)</source>
        <translation>Points to check (table)</translation>
    </message>
    <message>
        <source>Pourquoi un paramètre diffère de son défaut, un par ligne : « b2_tx_rs = le PLH vise… ». Vide : le rapport dit que le motif n'est pas dit.</source>
        <translation>Why a parameter differs from its default, one a line: "b2_tx_rs = the PLH aims at…". Empty: the report says that the reason is not told.</translation>
    </message>
    <message>
        <source>Un des noms donnés, ou le nom du fichier sans son extension : c'est B. Vide : le dernier donné.</source>
        <translation>One of the names given, or the name of the file without its extension: this is B. Empty: the last one given.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents faits</source>
        <translation>Documents made</translation>
    </message>
    <message>
        <source>Documents qui n'ont pu être faits</source>
        <translation>Documents that could not be made</translation>
    </message>
    <message>
        <source>Faire tous les documents d'une étude</source>
        <translation>Make every document of a study</translation>
    </message>
    <message>
        <source>Où les écrire ; il est fait s'il n'existe pas. Un document du même nom y est remplacé.</source>
        <translation>Where to write them; it is made if it does not exist. A document of the same name is replaced there.</translation>
    </message>
    <message>
        <source>Projet QGIS et cartes</source>
        <translation>QGIS project and maps</translation>
    </message>
    <message>
        <source>Avec couverture, sommaire, synthèse et méthode</source>
        <translation>With cover, contents, summary and method</translation>
    </message>
    <message>
        <source>Modèle de document</source>
        <translation>Document template</translation>
    </message>
    <message>
        <source>Modèle de présentation</source>
        <translation>Slides template</translation>
    </message>
    <message>
        <source>Non : les seules pages des territoires. Les signets du PDF demandent le paquet Python pypdf ; sans lui, le sommaire donne les numéros des pages.</source>
        <translation>No: the pages of the territories alone. The bookmarks of the PDF need the Python package pypdf; without it, the contents give the numbers of the pages.</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Un document Word du service : ses styles, sa page, ses en-têtes et pieds sont repris, son texte laissé. Les styles « Otelo … » qu'il n'a pas y sont ajoutés. Vide : ceux du greffon.</source>
        <translation>A Word document of your own: its styles, page, headers and footers are taken, its text is left out. The “Otelo …” styles that it lacks are added. Empty: those of the plugin.</translation>
    </message>
    <message>
        <source>Une feuille de plus par EPCI (ou autre territoire de restitution) : ses résultats, les années de ses territoires d'analyse, les paramètres.</source>
        <translation>One more sheet per EPCI (or other reporting territory): its results, the years of its analysis territories, the parameters.</translation>
    </message>
    <message>
        <source>Une feuille par EPCI</source>
        <translation>One sheet per EPCI</translation>
    </message>
    <message>
        <source>Une présentation du service : son masque et sa taille sont repris, ses diapositives laissées. Vide : une page blanche.</source>
        <translation>A presentation of your own: its master and size are taken, its slides are left out. Empty: a blank page.</translation>
    </message>
    <message>
        <source>Écrit le rapport d'une étude : l'essentiel, les termes du besoin, stock et flux, le besoin et le parc année par année, cartes, tables par territoire d'analyse, EPCI et commune (qui se trient), hypothèses avec les paramètres changés surlignés, provenance et qualité des données, et pour chaque chiffre un lien vers sa formule. D'une édition de la méthode à l'autre, ce qui sépare les deux besoins. Une page HTML d'un seul fichier, sans réseau, qui s'imprime et se lit sur un téléphone ; et, si on le veut, un document DOCX ou ODT pour la suite bureautique (couverture, sommaire, liste des figures, communes par EPCI) et une présentation PPTX d'une dizaine de diapositives, avec les notes de qui parle.</source>
        <translation>Writes the report of a study: the essentials, the terms of the need, stock and flow, the need and the stock of dwellings year by year, maps, tables by analysis territory, EPCI and commune (which can be sorted), assumptions with the changed parameters highlighted, provenance and quality of the data, and for each figure a link to its formula. From one edition of the method to the other, what separates the two needs. One HTML page in a single file, without any network, that prints and reads on a phone; and, if wanted, a DOCX or ODT document for the office suite (cover, contents, list of figures, communes by EPCI) and a PPTX presentation of some ten slides, with speaker notes.</translation>
    </message>
    <message>
        <source>Écrit une étude dans un classeur XLSX ou ODS : une page pour un conseil, ce qu'il faut savoir, puis une feuille par résultat, les paramètres et la provenance. Les totaux sont des formules, ainsi que le flux, le stock et le besoin de chaque territoire d'analyse, et la somme des communes de chaque EPCI : un lecteur peut tout revérifier. Les en-têtes sont figés et reviennent sur chaque page imprimée, les nombres à la française.</source>
        <translation>Writes a study to an XLSX or ODS workbook: a page for a council, what to know, then one sheet per result, the parameters and the provenance. Totals are formulas, as are the flow, the stock and the need of each analysis territory, and the sum of the communes of each EPCI: a reader can check everything again. Headings are frozen and come again on each printed page, numbers are written the French way.</translation>
    </message>
    <message>
        <source>Actualiser</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Actualiser l'étude</source>
        <translation>Update the study</translation>
    </message>
    <message>
        <source>Actualiser une étude</source>
        <translation>Update a study</translation>
    </message>
    <message>
        <source>Actualiser…</source>
        <translation>Update…</translation>
    </message>
    <message>
        <source>Ajoute au projet les tables d'un datapack, et les choisit.</source>
        <translation>Adds the tables of a datapack to the project, and chooses them.</translation>
    </message>
    <message>
        <source>Ajustement de politique locale (signé)</source>
        <translation>Adjustment of local policy (signed)</translation>
    </message>
    <message>
        <source>Avant actualisation</source>
        <translation>Before the update</translation>
    </message>
    <message>
        <source>Avant et après</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Besoin d'après</source>
        <translation>Need after</translation>
    </message>
    <message>
        <source>Besoin d'avant</source>
        <translation>Need before</translation>
    </message>
    <message>
        <source>Capacité en renouvellement urbain</source>
        <translation>Capacity in urban renewal</translation>
    </message>
    <message>
        <source>Celle des nouveaux indicateurs. Vide : celle de l'étude.</source>
        <translation>That of the newer indicators. Empty: that of the study.</translation>
    </message>
    <message>
        <source>Celles de l'étude</source>
        <translation>Those of the study</translation>
    </message>
    <message>
        <source>Communes : SRU</source>
        <translation>Communes: SRU</translation>
    </message>
    <message>
        <source>Communes : capacités</source>
        <translation>Communes: capacities</translation>
    </message>
    <message>
        <source>Communes : parts des segments (%)</source>
        <translation>Communes: shares of the segments (%)</translation>
    </message>
    <message>
        <source>Communes : polarité, conversions</source>
        <translation>Communes: polarity, conversions</translation>
    </message>
    <message>
        <source>Compare à une étude de référence d'autres scénarios (fichiers JSON, calculés sur les mêmes données) ou d'autres études : totaux, écarts par territoire d'analyse, EPCI et commune sur la carte, et ce que chaque paramètre ajoute à l'écart, un à un dans l'ordre du catalogue et en moyenne de tous les ordres (Shapley). D'une édition de la méthode à l'autre, l'écart est expliqué étape par étape : définitions, réallocation, durée de résorption, période, pic, arrondis. D'un jeu de données à un autre, cause par cause : année de base, ménages, chaque base de données. Donne aussi, en une fois, la matrice des scénarios démographiques (population x décohabitation) de l'édition.</source>
        <translation>Compares with a reference study other scenarios (JSON files, computed on the same data) or other studies: totals, differences by analysis territory, EPCI and commune on the map, and what each parameter adds to the difference, one by one in the order of the catalogue and as the mean of all orders (Shapley). From one edition of the method to the other, the difference is explained step by step: definitions, reallocation, time to absorb the stock, period, peak, roundings. From one set of data to another, cause by cause: base year, households, each database. Also gives, in one go, the matrix of the demographic scenarios (population x splitting of households) of the edition.</translation>
    </message>
    <message>
        <source>Conversions et restructurations décidées localement</source>
        <translation>Conversions and restructurings decided locally</translation>
    </message>
    <message>
        <source>Datapack…</source>
        <translation>Datapack…</translation>
    </message>
    <message>
        <source>Densité en extension</source>
        <translation>Density of extensions</translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>EPCI dont les communes sont montrées</source>
        <translation>EPCI whose communes are shown</translation>
    </message>
    <message>
        <source>Enveloppe de consommation foncière (ZAN) de la période</source>
        <translation>Land consumption envelope (ZAN) of the period</translation>
    </message>
    <message>
        <source>Foncier en extension mobilisable</source>
        <translation>Land available for extensions</translation>
    </message>
    <message>
        <source>L'étude est refaite sur les données choisies, avec ses paramètres, ses décisions et ses scénarios. Ce qui reste vide ne change pas.</source>
        <translation>The study is redone on the data that are chosen, with its parameters, its decisions and its scenarios. What is left empty does not change.</translation>
    </message>
    <message>
        <source>Le premier devient la référence de la carte et des tables ; le second est repris (s'annule).</source>
        <translation>The first becomes the reference of the map and the tables; the second is taken up (can be undone).</translation>
    </message>
    <message>
        <source>Les parts d'une commune font 100 %.</source>
        <translation>The shares of a commune sum to 100%.</translation>
    </message>
    <message>
        <source>Logements commencés par an</source>
        <translation>Dwellings started a year</translation>
    </message>
    <message>
        <source>Logements locatifs sociaux à l'inventaire SRU</source>
        <translation>Social rental dwellings in the SRU inventory</translation>
    </message>
    <message>
        <source>Logements à créer par changement d'usage</source>
        <translation>Dwellings to create by change of use</translation>
    </message>
    <message>
        <source>Ne plus montrer</source>
        <translation>Do not show again</translation>
    </message>
    <message>
        <source>Nouveaux indicateurs</source>
        <translation>Newer indicators</translation>
    </message>
    <message>
        <source>Nouveaux ménages</source>
        <translation>Newer households</translation>
    </message>
    <message>
        <source>Nouvelles communes</source>
        <translation>Newer communes</translation>
    </message>
    <message>
        <source>Obligation SRU : part de logements sociaux (25, 20, ou 0 sans obligation)</source>
        <translation>SRU obligation: share of social dwellings (25, 20, or 0 without obligation)</translation>
    </message>
    <message>
        <source>Passage d'une étude à l'autre</source>
        <translation>From one study to the other</translation>
    </message>
    <message>
        <source>Plafond réglementaire de logements</source>
        <translation>Regulatory cap of dwellings</translation>
    </message>
    <message>
        <source>Poids de polarité (armature urbaine)</source>
        <translation>Weight of polarity (urban framework)</translation>
    </message>
    <message>
        <source>Polygones des communes, avec leurs deux mailles. Les données locales qu'elles n'ont pas restent celles de l'étude. Vide : celles de l'étude.</source>
        <translation>Polygons of the communes, with their two zonings. Local data that they do not have stay those of the study. Empty: those of the study.</translation>
    </message>
    <message>
        <source>Refait l'étude sur des données plus récentes, et dit ce qui a bougé et pourquoi.</source>
        <translation>Redoes the study on newer data, and tells what moved and why.</translation>
    </message>
    <message>
        <source>Refait une étude sur des données plus récentes (un recensement, un LOVAC, des ménages, des communes), avec ses paramètres, ses clés et ses décisions, et dit ce qui a bougé et pourquoi : année de base, ménages, chaque base de données, en moyenne de tous les ordres (Shapley), dont la somme est l'écart. Ce qui n'est pas donné reste celui de l'étude ; l'étude d'origine n'est pas touchée.</source>
        <translation>Redoes a study on newer data (a census, a LOVAC, households, communes), with its parameters, its keys and its decisions, and tells what moved and why: base year, households, each database, on average over every order (Shapley), whose sum is the difference. What is not given stays that of the study; the original study is left as it is.</translation>
    </message>
    <message>
        <source>Résidences principales</source>
        <translation>Main residences</translation>
    </message>
    <message>
        <source>Tous les EPCI</source>
        <translation>All EPCI</translation>
    </message>
    <message>
        <source>Une case vide : la valeur des données. En gras : ce qui est décidé. Se colle d'un tableur.</source>
        <translation>An empty cell: the value of the data. In bold: what is decided. Pastes from a spreadsheet.</translation>
    </message>
    <message>
        <source>Une ligne par territoire et par année, depuis l'année de base. Vide : ceux de l'étude.</source>
        <translation>One row by territory and by year, from the base year on. Empty: those of the study.</translation>
    </message>
    <message>
        <source>Vacants mobilisables par l'action locale, ceux du flux compris</source>
        <translation>Vacant dwellings that local action can put back, those of the flow included</translation>
    </message>
    <message>
        <source>Voir l'écart sur la carte</source>
        <translation>See the gap on the map</translation>
    </message>
    <message>
        <source>« {} » n'est pas un nombre qui convient à : {}.</source>
        <translation>“{}” is not a number that suits: {}.</translation>
    </message>
    <message>
        <source>Édition nationale. Vide : celle de l'étude.</source>
        <translation>National edition. Empty: that of the study.</translation>
    </message>
    <message>
        <source>Étude actualisée</source>
        <translation>Updated study</translation>
    </message>
    <message>
        <source>Étude actualisée : {} logements, {} avant ({}). Elle n'est pas encore enregistrée.</source>
        <translation>Updated study: {} dwellings, {} before ({}). It is not saved yet.</translation>
    </message>
    <message>
        <source>Une ligne par territoire d'analyse, comme pour otelo:evaluation : la table « analyse » d'un datapack plus récent. Vide : ceux de l'étude.</source>
        <translation>One row by analysis territory, as for otelo:evaluation: the table “analyse” of a newer datapack. Empty: those of the study.</translation>
    </message>
    <message>
        <source>Dans vos données : {}.</source>
        <translation>In your data: {}.</translation>
    </message>
    <message>
        <source>{} territoires sur {}</source>
        <translation>{} territories of {}</translation>
    </message>
    <message>
        <source>Ajustement</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Ce qui fait l'écart</source>
        <translation>What makes the gap</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <source>Le territoire est évalué. Changez un réglage ci-dessous, carte et chiffres suivent. Puis choisissez un EPCI dans la table, et gardez un scénario pour le comparer.</source>
        <translation>The territory is evaluated. Change a setting below, the map and the figures follow. Then choose an EPCI in the table, and keep a scenario to compare it.</translation>
    </message>
    <message>
        <source>Plafond</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Renouvel.</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Résidences</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>Sociaux</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Taux SRU</source>
        <translation>SRU rate</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Vacants</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>ZAN (ha)</source>
        <translation>ZAN (ha)</translation>
    </message>
    <message>
        <source>Objectif triennal des communes dont le réalisé est connu (logements sociaux)</source>
        <translation>Triennial objective of the communes whose achievement is known (social dwellings)</translation>
    </message>
    <message>
        <source>Gravité : bloquant, alerte ou info</source>
        <translation>Severity: bloquant (blocking), alerte (warning) or info</translation>
    </message>
    <message>
        <source>De quoi le besoin est fait (logements)</source>
        <translation>What the need is made of (dwellings)</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>Ensemble des {} communes</source>
        <translation>All {} communes</translation>
    </message>
    <message>
        <source>Synthèse, par {}</source>
        <translation>Summary, by {}</translation>
    </message>
    <message>
        <source>{} : légende et chiffres page « Synthèse ».</source>
        <translation>{}: legend and figures on the page “Summary”.</translation>
    </message>
    <message>
        <source>Année où l’enveloppe est dépassée, au rythme actuel (vide : jamais, ou après 2100)</source>
        <translation>Year in which the envelope is overrun, at the present pace (empty: never, or after 2100)</translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Années de l’enveloppe foncière</source>
        <translation>Years of the land envelope</translation>
    </message>
    <message>
        <source>Atteint en</source>
        <translation>Reached in</translation>
    </message>
    <message>
        <source>Attendu à ce jour</source>
        <translation>Expected to date</translation>
    </message>
    <message>
        <source>Autres indicateurs des communes</source>
        <translation>Other indicators of the communes</translation>
    </message>
    <message>
        <source>Bilan…</source>
        <translation>Review…</translation>
    </message>
    <message>
        <source>Carte du suivi</source>
        <translation>Map of the follow-up</translation>
    </message>
    <message>
        <source>Ce par quoi ils diffèrent</source>
        <translation>How they differ</translation>
    </message>
    <message>
        <source>Ce par quoi ils se ressemblent</source>
        <translation>What they are alike by</translation>
    </message>
    <message>
        <source>Ce par quoi les EPCI sont comparés ; chaque thème compte autant.</source>
        <translation>What the EPCI are compared by; each theme counts the same.</translation>
    </message>
    <message>
        <source>Ce qui a été construit</source>
        <translation>What was built</translation>
    </message>
    <message>
        <source>Champ de l’EPCI</source>
        <translation>Field of the EPCI</translation>
    </message>
    <message>
        <source>Champ du niveau supérieur</source>
        <translation>Field of the upper level</translation>
    </message>
    <message>
        <source>Choisir un fichier : {}</source>
        <translation>Choose a file: {}</translation>
    </message>
    <message>
        <source>Choisissez la table de ce qui a été construit.</source>
        <translation>Choose the table of what was built.</translation>
    </message>
    <message>
        <source>Cibles</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Classe les EPCI des données du plus au moins semblable à un territoire, sur les thèmes choisis : mesures centrées et réduites, distance en écarts types, chaque thème comptant autant ; dit par quoi chacun ressemble au territoire et par quoi il en diffère. En carte, en table et en page. Leurs taux de vacance et de résidences secondaires sont des repères pour les cibles d’un scénario (CIBLES).</source>
        <translation>Ranks the EPCI of the data from the most to the least like a territory, on the themes chosen: standardised measures, distance in standard deviations, each theme counting the same; tells what each is alike by and what it differs by. As a map, a table and a page. Their rates of vacancy and of second homes are references for the targets of a scenario (CIBLES).</translation>
    </message>
    <message>
        <source>Code d’un EPCI, d’un territoire d’analyse, d’un département ou d’une commune ; plusieurs, séparés par des virgules, sont pris ensemble.</source>
        <translation>Code of an EPCI, of an analysis territory, of a department or of a commune; several, separated by commas, are taken together.</translation>
    </message>
    <message>
        <source>Code d’une commune, d’un territoire de restitution ou d’un territoire du niveau supérieur, et objectif (logements à construire de la période). Vide : ceux de l’étude.</source>
        <translation>Code of a commune, of a reporting territory or of a territory of the upper level, and objective (dwellings to build in the period). Empty: those of the study.</translation>
    </message>
    <message>
        <source>Code, ou nom. Vide : le premier de scot, pays, petr, departement, dep, region, territoire.</source>
        <translation>Code, or name. Empty: the first of scot, pays, petr, departement, dep, region, territoire.</translation>
    </message>
    <message>
        <source>Combien d’EPCI, les plus proches, sont retenus. Vide : 5.</source>
        <translation>How many EPCI, the nearest, are kept. Empty: 5.</translation>
    </message>
    <message>
        <source>Commencés par année ; l’objectif, d’un trait</source>
        <translation>Started each year; the objective, as a line</translation>
    </message>
    <message>
        <source>Communes et niveau supérieur</source>
        <translation>Communes and upper level</translation>
    </message>
    <message>
        <source>Comparable retenu</source>
        <translation>Comparable territory, kept</translation>
    </message>
    <message>
        <source>Comparables retenus</source>
        <translation>Comparable territories kept</translation>
    </message>
    <message>
        <source>Consommation des dernières années (hectares par an)</source>
        <translation>Consumption of the last years (hectares a year)</translation>
    </message>
    <message>
        <source>Consommation d’espaces par commune et année</source>
        <translation>Land consumption by commune and year</translation>
    </message>
    <message>
        <source>Consommation que l’enveloppe permet jusqu’à sa fin (hectares par an)</source>
        <translation>Consumption that the envelope allows until its end (hectares a year)</translation>
    </message>
    <message>
        <source>Consommé (%)</source>
        <translation>Consumed (%)</translation>
    </message>
    <message>
        <source>Constats de la déclinaison</source>
        <translation>Findings of the handing down</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>De un à moins de deux écarts types</source>
        <translation>From one to less than two standard deviations</translation>
    </message>
    <message>
        <source>Demandes de logement social pour 100 ménages</source>
        <translation>Requests for social housing per 100 households</translation>
    </message>
    <message>
        <source>Demandes en cours pour une attribution de l'année</source>
        <translation>Pending requests per allocation of the year</translation>
    </message>
    <message>
        <source>Dernière année connue de la consommation</source>
        <translation>Last known year of consumption</translation>
    </message>
    <message>
        <source>Des données à tous les documents</source>
        <translation>From data to every document</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Diapositives</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Distance au territoire, en écarts types</source>
        <translation>Distance to the territory, in standard deviations (écarts types)</translation>
    </message>
    <message>
        <source>Distance des mesures centrées et réduites, chaque thème comptant autant.</source>
        <translation>Distance of the standardised measures, each theme counting the same.</translation>
    </message>
    <message>
        <source>Dit d’un territoire, avant tout besoin, ce que ses données montrent : population, ménages et leur taille, vieillissement, occupation du parc, vacance selon sa durée, résidences secondaires, parc social et demande, revenus, construction, foncier consommé ; chaque mesure avec sa base et ses années, à côté de celle du département et de la médiane des EPCI comparables. Ce qui manque est dit, avec les indicateurs qu’il faudrait. En page, en table et en document.</source>
        <translation>Tells of a territory, before any need, what its data show: population, households and their size, ageing, occupation of the stock, vacancy by its length, second homes, social stock and demand, incomes, construction, land consumed; each measure with its database and its years, beside that of the department and the median of comparable EPCI. What is missing is told, with the indicators that it takes. As a page, a table and a document.</translation>
    </message>
    <message>
        <source>Décline des objectifs de construction d’un niveau au suivant : d’un SCoT à ses EPCI, d’un EPCI à ses communes. Ce qui est demandé à n’importe quel niveau est gardé, le reste est réparti en proportion de l’étude ; les sommes sont vérifiées dans les deux sens, ce qui ne s’accorde pas et ce qui est déplacé sont dits. Une nouvelle période peut reprendre ce qui n’a pas été construit dans celle qui a été suivie. La table des communes se donne à otelo:suivi (CIBLES).</source>
        <translation>Hands construction objectives down from a level to the next: from a SCoT to its EPCI, from an EPCI to its communes. What is asked for at any level is kept, the rest is shared in proportion to the study; sums are checked both ways, what does not agree and what is moved are told. A new period may take up what was not built in the one that was followed. The table of communes is given to otelo:suivi (CIBLES).</translation>
    </message>
    <message>
        <source>Décliner des objectifs par niveau</source>
        <translation>Hand objectives down by level</translation>
    </message>
    <message>
        <source>Déplacé par les objectifs demandés (logements)</source>
        <translation>Moved by the objectives that are asked for (dwellings)</translation>
    </message>
    <message>
        <source>EPCI comparés</source>
        <translation>EPCI compared</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Enveloppe ZAN</source>
        <translation>ZAN envelope</translation>
    </message>
    <message>
        <source>Enveloppe ZAN qui reste (hectares)</source>
        <translation>ZAN envelope that remains (hectares)</translation>
    </message>
    <message>
        <source>Enveloppe foncière : où elle en est</source>
        <translation>Land envelope: where it stands</translation>
    </message>
    <message>
        <source>Enveloppe foncière de l’habitat (ZAN) (hectares)</source>
        <translation>Land envelope of housing (ZAN) (hectares)</translation>
    </message>
    <message>
        <source>Enveloppe foncière et habitat par commune</source>
        <translation>Land envelope and housing by commune</translation>
    </message>
    <message>
        <source>Enveloppe qui reste (négatif : dépassement) (hectares)</source>
        <translation>Envelope that remains (negative: overrun) (hectares)</translation>
    </message>
    <message>
        <source>Espaces</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Espaces consommés par an et par habitant (m² par habitant et par an)</source>
        <translation>Land consumed a year by inhabitant (m² by inhabitant and by year)</translation>
    </message>
    <message>
        <source>Espaces naturels, agricoles et forestiers pris par l’habitat : le fichier du Cerema tel que publié (art21hab22…, en m²), ou conh_2021… en hectares, ce qu’otelo:importer en fait. Elle est rapportée à l’enveloppe ZAN de l’étude (zan_ha), sinon à la moitié de 2011-2020. Vide : pas de bilan ZAN.</source>
        <translation>Natural, farmed and wooded land taken by housing: the file of Cerema as published (art21hab22…, in m²), or conh_2021… in hectares, which otelo:importer makes of it. It is compared with the ZAN envelope of the study (zan_ha), else with half of 2011-2020. Empty: no ZAN balance.</translation>
    </message>
    <message>
        <source>Espaces naturels, agricoles et forestiers que l’habitat a pris depuis le début de l’enveloppe.</source>
        <translation>Natural, farmed and wooded land that housing has taken since the envelope began.</translation>
    </message>
    <message>
        <source>Espaces que l’habitat a consommés, par commune et année (Cerema)</source>
        <translation>Land that housing consumed, by commune and year (Cerema)</translation>
    </message>
    <message>
        <source>Fait d'une étude, dans un dossier, tous ses documents : points à vérifier, tableur, rapport (page et DOCX), diapositives (PPTX), atlas, projet et cartes. L'avancement est dit document par document. Ce qui manque à l'un (un paquet Python, des polygones) n'arrête pas les autres : le journal dit ce qui n'est pas fait, et pourquoi.</source>
        <translation>Makes of a study, in a folder, all its documents: points to check, workbook, report (page and DOCX), slides (PPTX), atlas, project and maps. Progress is told document by document. What one lacks (a Python package, polygons) does not stop the others: the log says what is not made, and why.</translation>
    </message>
    <message>
        <source>Foncier consommé</source>
        <translation>Land consumed</translation>
    </message>
    <message>
        <source>Hectares consommés par l’habitat (enveloppe ZAN)</source>
        <translation>Hectares consumed by housing (ZAN envelope)</translation>
    </message>
    <message>
        <source>Hectares consommés par l’habitat, années connues de l’enveloppe</source>
        <translation>Hectares consumed by housing, known years of the envelope</translation>
    </message>
    <message>
        <source>Image (PNG, SVG) sur la couverture du document et des diapositives. Vide : aucune.</source>
        <translation>Image (PNG, SVG) on the cover of the document and of the slides. Empty: none.</translation>
    </message>
    <message>
        <source>Le bilan des objectifs, une page web avec ses cartes.</source>
        <translation>The review of the objectives, a web page with its maps.</translation>
    </message>
    <message>
        <source>Le territoire</source>
        <translation>The territory</translation>
    </message>
    <message>
        <source>Les autres sont dits, avec l’écart.</source>
        <translation>The others are told, with the gap.</translation>
    </message>
    <message>
        <source>Les besoins évalués, puis tous les documents de l'étude dans un dossier : points à vérifier, tableur, rapport (page et DOCX), diapositives, atlas, projet et cartes. Ce qui manque à l'un (un paquet Python) ne coûte que lui.</source>
        <translation>The needs evaluated, then every document of the study in a folder: points to check, workbook, report (page and DOCX), slides, atlas, project and maps. What one lacks (a Python package) costs only that one.</translation>
    </message>
    <message>
        <source>Leurs codes, leur EPCI et leurs indicateurs : table « communes » d’un datapack, dont les tables « epci », « analyse » et « indicateurs » servent aussi. Celles du département, ou de la région : le territoire y est comparé.</source>
        <translation>Their codes, their EPCI and their indicators: table "communes" of a datapack, whose tables "epci", "analyse" and "indicateurs" serve too. Those of the department, or of the region: the territory is compared there.</translation>
    </message>
    <message>
        <source>Logement social : parc et demande</source>
        <translation>Social housing: stock and demand</translation>
    </message>
    <message>
        <source>Logements commencés par an pour 1 000 logements</source>
        <translation>Dwellings started a year per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Logements commencés par commune et année (Sitadel, permis)</source>
        <translation>Dwellings started by commune and year (Sitadel, permits)</translation>
    </message>
    <message>
        <source>Logements commencés par hectare que l’habitat consomme</source>
        <translation>Dwellings started per hectare that housing consumes</translation>
    </message>
    <message>
        <source>Logements locatifs sociaux pour 100 résidences principales</source>
        <translation>Social rented dwellings per 100 main residences</translation>
    </message>
    <message>
        <source>Logements sociaux par commune et année, ou stock au 1er janvier (SRU, RPLS)</source>
        <translation>Social dwellings by commune and year, or stock on 1 January (SRU, RPLS)</translation>
    </message>
    <message>
        <source>Loyer moyen du parc social (euros par m²)</source>
        <translation>Mean rent of social dwellings (euros per m²)</translation>
    </message>
    <message>
        <source>L’étude a changé depuis : suivez-la de nouveau.</source>
        <translation>The study has changed since: follow it again.</translation>
    </message>
    <message>
        <source>L’étude avec son suivi, dans un fichier : cartes, atlas, rapport, tableur.</source>
        <translation>The study with its follow-up, in a file: maps, atlas, report, workbook.</translation>
    </message>
    <message>
        <source>L’étude n’a pas d’objectifs par commune : donnez-lui le volet D.</source>
        <translation>The study has no objectives by commune: give it part D.</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Mesures connues du territoire</source>
        <translation>Measures known of the territory</translation>
    </message>
    <message>
        <source>Mesures du diagnostic</source>
        <translation>Measures of the diagnostic</translation>
    </message>
    <message>
        <source>Mesures que les deux territoires ont</source>
        <translation>Measures that both territories have</translation>
    </message>
    <message>
        <source>Mesures qui manquent</source>
        <translation>Missing measures</translation>
    </message>
    <message>
        <source>Met en page une étude, prête à remettre : une couverture, un sommaire, une synthèse, une page par EPCI, par commune ou par territoire d'analyse, avec sa carte, ses chiffres clés, les termes du besoin, le besoin de chaque année (dans l'édition du guide : par destination) et la table de toutes ses communes, qui continue sur les pages suivantes ; où en sont les objectifs, si l'étude a son suivi (otelo:suivi) ; enfin la méthode. Écrit un PDF d'un seul tenant et, si on le veut, une image par page.</source>
        <translation>Lays a study out, ready to hand over: a cover, contents, a summary, a page per EPCI, commune or analysis territory, with its map, its key figures, the terms of the need, the need of each year (in the edition of the guide: by destination) and the table of all its communes, which goes on on the next pages; where the objectives stand, if the study has its follow-up (otelo:suivi); then the method. Writes a PDF in one piece and, if wanted, an image per page.</translation>
    </message>
    <message>
        <source>Médiane des comparables</source>
        <translation>Median of the comparable territories</translation>
    </message>
    <message>
        <source>Ménages et leur taille</source>
        <translation>Households and their size</translation>
    </message>
    <message>
        <source>Niveau : ensemble, territoires, commune</source>
        <translation>Level: whole, territories, commune</translation>
    </message>
    <message>
        <source>Nombre de comparables</source>
        <translation>Number of comparable territories</translation>
    </message>
    <message>
        <source>Non comparé</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>Objectif de la période, d’après l’étude (logements)</source>
        <translation>Objective of the period, after the study (dwellings)</translation>
    </message>
    <message>
        <source>Objectif de l’étude (logements)</source>
        <translation>Objective of the study (dwellings)</translation>
    </message>
    <message>
        <source>Objectif demandé (logements)</source>
        <translation>Objective that is asked for (dwellings)</translation>
    </message>
    <message>
        <source>Objectif retenu (logements)</source>
        <translation>Objective that is kept (dwellings)</translation>
    </message>
    <message>
        <source>Objectifs demandés</source>
        <translation>Objectives that are asked for</translation>
    </message>
    <message>
        <source>Objectifs demandés qui ne sont pas tenus</source>
        <translation>Objectives asked for that are not met</translation>
    </message>
    <message>
        <source>Objectifs décidés pour la période, par commune ou territoire de restitution</source>
        <translation>Objectives decided for the period, by commune or reporting territory</translation>
    </message>
    <message>
        <source>Objectifs par niveau</source>
        <translation>Objectives by level</translation>
    </message>
    <message>
        <source>Occupation du parc</source>
        <translation>Occupation of the stock</translation>
    </message>
    <message>
        <source>Opérations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Opérations connues : logements, année, probabilité</source>
        <translation>Known operations: dwellings, year, probability</translation>
    </message>
    <message>
        <source>Où les objectifs se contredisent, garder</source>
        <translation>Where objectives contradict each other, keep</translation>
    </message>
    <message>
        <source>PLH {} : {}-{}</source>
        <translation>PLH {}: {}-{}</translation>
    </message>
    <message>
        <source>Part de l’enveloppe ZAN consommée (%)</source>
        <translation>Part of the ZAN envelope consumed (%)</translation>
    </message>
    <message>
        <source>Part de l’enveloppe consommée (%)</source>
        <translation>Part of the envelope consumed (%)</translation>
    </message>
    <message>
        <source>Part des 15 à 64 ans (%)</source>
        <translation>Share of people of 15 to 64 (%)</translation>
    </message>
    <message>
        <source>Part des 60 ans ou plus (%)</source>
        <translation>Share of people of 60 or more (%)</translation>
    </message>
    <message>
        <source>Part des 75 ans ou plus (%)</source>
        <translation>Share of people of 75 or more (%)</translation>
    </message>
    <message>
        <source>Pas de données, ou sans enveloppe</source>
        <translation>No data, or no envelope</translation>
    </message>
    <message>
        <source>Pourquoi le territoire n’a pas de valeur</source>
        <translation>Why the territory has no value</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Rang : 1 pour le plus proche, 0 pour lui-même</source>
        <translation>Rank: 1 for the nearest, 0 for itself</translation>
    </message>
    <message>
        <source>Rapport en document</source>
        <translation>Report as a document</translation>
    </message>
    <message>
        <source>Report (logements)</source>
        <translation>Carried over (dwellings)</translation>
    </message>
    <message>
        <source>Report de la période précédente (logements)</source>
        <translation>Carried over from the period before (dwellings)</translation>
    </message>
    <message>
        <source>Reporter de la période suivie</source>
        <translation>Carry over from the period that was followed</translation>
    </message>
    <message>
        <source>Repères pour des cibles</source>
        <translation>References for targets</translation>
    </message>
    <message>
        <source>Ressemblance au territoire</source>
        <translation>Likeness to the territory</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Reste à réaliser</source>
        <translation>Remaining to build</translation>
    </message>
    <message>
        <source>Retenu moins demandé (logements)</source>
        <translation>Kept less asked for (dwellings)</translation>
    </message>
    <message>
        <source>Retenu parmi les comparables</source>
        <translation>Kept among the comparable territories</translation>
    </message>
    <message>
        <source>Revenus</source>
        <translation>Incomes</translation>
    </message>
    <message>
        <source>Rythme actuel</source>
        <translation>Current pace</translation>
    </message>
    <message>
        <source>Rythme nécessaire</source>
        <translation>Pace needed</translation>
    </message>
    <message>
        <source>Rythme qui manque</source>
        <translation>Lacking pace</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Réalisé / attendu (%)</source>
        <translation>Achieved / expected (%)</translation>
    </message>
    <message>
        <source>Sortie SUIVI d’otelo:suivi. Vide : celui que l’étude garde (ETUDE_SUIVIE).</source>
        <translation>SUIVI output of otelo:suivi. Empty: the one that the study keeps (ETUDE_SUIVIE).</translation>
    </message>
    <message>
        <source>Statut par EPCI</source>
        <translation>Status by EPCI</translation>
    </message>
    <message>
        <source>Statut par commune</source>
        <translation>Status by commune</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Suivi de la période précédente</source>
        <translation>Follow-up of the period before</translation>
    </message>
    <message>
        <source>Suivre les objectifs</source>
        <translation>Follow the objectives</translation>
    </message>
    <message>
        <source>Tables et couches (*.csv *.txt *.xlsx *.xls *.ods *.gpkg *.shp *.geojson);;Tous les fichiers (*)</source>
        <translation>Tables and layers (*.csv *.txt *.xlsx *.xls *.ods *.gpkg *.shp *.geojson);;All files (*)</translation>
    </message>
    <message>
        <source>Tables par commune (sorties d’otelo:importer), pour ce que les communes n’ont pas. Vide : aucune.</source>
        <translation>Tables by commune (outputs of otelo:importer), for what the communes do not have. Empty: none.</translation>
    </message>
    <message>
        <source>Taux de mobilité du parc social (%)</source>
        <translation>Mobility rate of social dwellings (%)</translation>
    </message>
    <message>
        <source>Territoires comparables</source>
        <translation>Comparable territories</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Thèmes comparés</source>
        <translation>Themes compared</translation>
    </message>
    <message>
        <source>Toute l’étude</source>
        <translation>The whole study</translation>
    </message>
    <message>
        <source>Trouver les territoires comparables</source>
        <translation>Find comparable territories</translation>
    </message>
    <message>
        <source>Un territoire dont une part moindre est connue (secret, commune absente) reste sans valeur. Vide : 95 %.</source>
        <translation>A territory of which a smaller share is known (confidential, absent commune) has no value. Empty: 95%.</translation>
    </message>
    <message>
        <source>Une carte du suivi…</source>
        <translation>A map of the follow-up…</translation>
    </message>
    <message>
        <source>Vacance</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Vacance de cinq ans ou plus du parc privé (%)</source>
        <translation>Vacancy of five years or more in the private stock (%)</translation>
    </message>
    <message>
        <source>Vacance du parc privé, toutes durées (%)</source>
        <translation>Vacancy of the private stock, of any length (%)</translation>
    </message>
    <message>
        <source>Vacants remis en usage, ou stock au 1er janvier (LOVAC)</source>
        <translation>Vacant dwellings put back into use, or stock on 1 January (LOVAC)</translation>
    </message>
    <message>
        <source>Valeur du département</source>
        <translation>Value of the department</translation>
    </message>
    <message>
        <source>Valeur du territoire</source>
        <translation>Value of the territory</translation>
    </message>
    <message>
        <source>Vieillissement</source>
        <translation>Ageing</translation>
    </message>
    <message>
        <source>ce qui n’a pas été construit s’ajoute, ce qui l’a été en plus se retire</source>
        <translation>what was not built is added, what was built beyond is taken off</translation>
    </message>
    <message>
        <source>ce qui n’a pas été construit s’ajoute, commune par commune</source>
        <translation>what was not built is added, commune by commune</translation>
    </message>
    <message>
        <source>celle de la commune, puis de l’EPCI : le niveau du haut est dépassé, ou pas atteint</source>
        <translation>that of the commune, then of the EPCI: the upper level is passed, or not reached</translation>
    </message>
    <message>
        <source>celle du niveau le plus haut : celles du dessous sont mises à sa proportion</source>
        <translation>that of the highest level: those below are brought to its proportion</translation>
    </message>
    <message>
        <source>rien : les objectifs de la nouvelle période, seuls</source>
        <translation>nothing: the objectives of the new period, alone</translation>
    </message>
    <message>
        <source>{} sur {} logements</source>
        <translation>{} of {} dwellings</translation>
    </message>
    <message>
        <source>{}, bilan</source>
        <translation>{}, review</translation>
    </message>
    <message>
        <source>{}, suivi</source>
        <translation>{}, follow-up</translation>
    </message>
    <message>
        <source>À ajouter aux objectifs de l’étude avant de les répartir. Une étude refaite sur des données plus récentes compte déjà ce qui n’a pas été construit : ne le reportez pas.</source>
        <translation>To be added to the objectives of the study before they are shared. A study redone on newer data already counts what was not built: do not carry it over.</translation>
    </message>
    <message>
        <source>À deux écarts types ou plus</source>
        <translation>Two standard deviations or more</translation>
    </message>
    <message>
        <source>À moins d’un écart type</source>
        <translation>Less than one standard deviation</translation>
    </message>
    <message>
        <source>Écrire le diagnostic d’un territoire</source>
        <translation>Write the diagnostic of a territory</translation>
    </message>
    <message>
        <source>Évaluez d’abord un territoire.</source>
        <translation>Evaluate a territory first.</translation>
    </message>
    <message>
        <source>Évolution annuelle de la population (% par an)</source>
        <translation>Yearly growth of the population (% a year)</translation>
    </message>
    <message>
        <source>Évolution annuelle des ménages (% par an)</source>
        <translation>Yearly growth of the households (% a year)</translation>
    </message>
    <message>
        <source>Évolution annuelle des résidences secondaires (% par an)</source>
        <translation>Yearly growth of second homes (% a year)</translation>
    </message>
    <message>
        <source>Évolution annuelle du parc de logements (% par an)</source>
        <translation>Yearly growth of the stock of dwellings (% a year)</translation>
    </message>
    <message>
        <source>Champs, tous facultatifs : cap_ha (foncier en extension mobilisable, hectares), cap_dens (densité en extension, logements/ha), cap_renouv (capacité en renouvellement urbain, logements), cap_max (plafond réglementaire de logements, logements), cap_vacant (vacants mobilisables par l'action locale, ceux du flux compris, logements), cap_usage (logements à créer par changement d'usage, logements), zan_ha (enveloppe de consommation foncière (ZAN) de la période, hectares), conversion (conversions et restructurations décidées localement, logements), ajustement (ajustement de politique locale (signé), logements), polarite (poids de polarité (armature urbaine), poids), mec_an (logements commencés par an, logements/an), sru_taux (obligation SRU : part de logements sociaux (25, 20, ou 0 sans obligation), %), sru_lls (logements locatifs sociaux à l'inventaire SRU, logements), res_princ (résidences principales, logements), seg_plai (part de l'objectif : locatif social PLAI, %), seg_plus (part de l'objectif : locatif social PLUS, %), seg_pls (part de l'objectif : locatif social PLS, %), seg_inter (part de l'objectif : logement intermédiaire, %), seg_acces (part de l'objectif : accession aidée, %), seg_libre (part de l'objectif : marché libre, %). L'emportent sur ceux de la couche des communes. Vide : ceux de la couche, et une capacité sans limite où ils manquent.</source>
        <translation>Fields, all optional: cap_ha (land that can be opened, hectares), cap_dens (density in extension, dwellings/ha), cap_renouv (capacity in urban renewal, dwellings), cap_max (regulatory ceiling of dwellings, dwellings), cap_vacant (vacant dwellings that local action can bring back, those of the flow included, dwellings), cap_usage (dwellings to be made by change of use, dwellings), zan_ha (envelope of land consumption (ZAN) of the period, hectares), conversion (conversions and restructurings decided locally, dwellings), ajustement (adjustment of local policy (signed), dwellings), polarite (weight of polarity (urban framework), weight), mec_an (dwellings started by year, dwellings/year), sru_taux (SRU obligation: share of social dwellings (25, 20, or 0 without obligation), %), sru_lls (social rented dwellings in the SRU inventory, dwellings), res_princ (principal residences, dwellings), seg_plai (share of the objective: social rented PLAI, %), seg_plus (share of the objective: social rented PLUS, %), seg_pls (share of the objective: social rented PLS, %), seg_inter (share of the objective: intermediate housing, %), seg_acces (share of the objective: helped purchase, %), seg_libre (share of the objective: free market, %). They prevail over those of the layer of communes. Empty: those of the layer, and a capacity without limit where they are missing.</translation>
    </message>
    <message>
        <source>1 clé à vous</source>
        <translation>1 key of yours</translation>
    </message>
    <message>
        <source>Celles que les données ou l'édition donnent, sans aucune des vôtres.</source>
        <translation>Those that the data or the edition give, without any of yours.</translation>
    </message>
    <message>
        <source>Choisir sur la carte</source>
        <translation>Pick on the map</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Clés de ventilation</source>
        <translation>Allocation keys</translation>
    </message>
    <message>
        <source>Clés des données</source>
        <translation>Keys of the data</translation>
    </message>
    <message>
        <source>Code de chaque commune et de son territoire au-dessus de l’EPCI (SCoT, pays, département…) : la sortie PERIMETRES d’otelo:importer, par exemple. Vide : pas de niveau au-dessus du territoire de restitution.</source>
        <translation>Code of each commune and of its territory above the EPCI (SCoT, pays, département…): the output PERIMETRES of otelo:importer, for example. Empty: no level above the reporting territory.</translation>
    </message>
    <message>
        <source>Document local opposable (identifiant ou code)</source>
        <translation>Local plan in force (identifier or code)</translation>
    </message>
    <message>
        <source>Documents d'urbanisme : SCoT et PLU(i) des communes (Docurba, SuDocUH)</source>
        <translation>Planning documents: SCoT and PLU(i) of the communes (Docurba, SuDocUH)</translation>
    </message>
    <message>
        <source>Documents d'urbanisme des communes</source>
        <translation>Planning documents of the communes</translation>
    </message>
    <message>
        <source>Enregistrer dans une base PostGIS</source>
        <translation>Save in a PostGIS database</translation>
    </message>
    <message>
        <source>Enregistrer dans une base PostGIS…</source>
        <translation>Save in a PostGIS database…</translation>
    </message>
    <message>
        <source>Friches</source>
        <translation>Brownfields</translation>
    </message>
    <message>
        <source>Friches : Cartofriches et inventaires au standard CNIG</source>
        <translation>Brownfields: Cartofriches and inventories by the CNIG standard</translation>
    </message>
    <message>
        <source>INSEE : liste des communes (code officiel géographique)</source>
        <translation>INSEE: list of communes (official geographic code)</translation>
    </message>
    <message>
        <source>Identifiant du site</source>
        <translation>Identifier of the site</translation>
    </message>
    <message>
        <source>Il n'y a là aucune commune d'un territoire d'analyse des données.</source>
        <translation>There is no commune here of an analysis territory of the data.</translation>
    </message>
    <message>
        <source>Il n'y a pas de communes sur la carte : choisissez dans la liste.</source>
        <translation>There are no communes on the map: choose in the list.</translation>
    </message>
    <message>
        <source>La clé d'une composante la répartit entre les communes. Un indicateur, ou plusieurs (0,75 polarites + 0,25 emplois). Les vôtres sont en gras. Se colle d'un tableur.</source>
        <translation>The key of a component shares it between the communes. One indicator, or several (0.75 polarites + 0.25 emplois). Yours are in bold. Takes what is pasted from a spreadsheet.</translation>
    </message>
    <message>
        <source>Nom du SCoT</source>
        <translation>Name of the SCoT</translation>
    </message>
    <message>
        <source>Nom du document local</source>
        <translation>Name of the local plan</translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation>Name of the site</translation>
    </message>
    <message>
        <source>Nouvelle étude</source>
        <translation>New study</translation>
    </message>
    <message>
        <source>Ouvrir une étude d'une base PostGIS</source>
        <translation>Open a study of a PostGIS database</translation>
    </message>
    <message>
        <source>RPLS : liste des logements</source>
        <translation>RPLS: list of dwellings</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>SCoT opposable (identifiant ou code)</source>
        <translation>SCoT in force (identifier or code)</translation>
    </message>
    <message>
        <source>Service ou connexion, et schéma : « postgis:service=habitat schema=plh_2035 »,
ou « postgis:connexion='nom dans QGIS' schema=plh_2035 ».</source>
        <translation>Service or connection, and schema: “postgis:service=habitat schema=plh_2035”,
or “postgis:connexion='name in QGIS' schema=plh_2035”.</translation>
    </message>
    <message>
        <source>Statut : friche sans projet, avec projet, potentielle, reconvertie</source>
        <translation>Status: brownfield without project, with project, potential, redeveloped</translation>
    </message>
    <message>
        <source>Surface de plancher des bâtiments (m²)</source>
        <translation>Floor area of the buildings (m²)</translation>
    </message>
    <message>
        <source>Type de site</source>
        <translation>Kind of site</translation>
    </message>
    <message>
        <source>Type du document local (PLU, PLUi, CC…)</source>
        <translation>Kind of local plan (PLU, PLUi, CC…)</translation>
    </message>
    <message>
        <source>Un clic ne garde qu'un territoire, les suivants en ajoutent ou en retirent ; un rectangle garde ceux qu'il touche, Maj les ajoute.</source>
        <translation>A click keeps one territory alone, the next ones add some or take some off; a rectangle keeps those that it touches, Shift adds them.</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Vide : nature, typezone, type, ou site_statut (Cartofriches : toutes les friches sont du renouvellement, sauf celles qui sont reconverties ou sans statut). Lus d'après leur début (AU, 1AUh, U, friche…) : extension = Extension : zones AU, foncier à ouvrir ; renouvellement = Renouvellement : zones U, dents creuses, friches, divisions ; vacance = Logements vacants à remobiliser ; usage = Changement d'usage : bureaux, locaux, résidences secondaires.</source>
        <translation>Empty: nature, typezone, type, or site_statut (Cartofriches: all brownfields are renewal, except those that are redeveloped or without status). Read by their beginning (AU, 1AUh, U, friche…): extension = Extension: AU zones, land to be opened; renouvellement = Renewal: U zones, gaps, brownfields, divisions; vacance = Vacant dwellings to bring back; usage = Change of use: offices, premises, second homes.</translation>
    </message>
    <message>
        <source>Vos clés</source>
        <translation>Your keys</translation>
    </message>
    <message>
        <source>Zone d'urbanisme (U, AUc, N…)</source>
        <translation>Planning zone (U, AUc, N…)</translation>
    </message>
    <message>
        <source>clés des données</source>
        <translation>keys of the data</translation>
    </message>
    <message>
        <source>{} clés à vous</source>
        <translation>{} keys of yours</translation>
    </message>
    <message>
        <source>« {} » n'est pas un champ de la couche des communes. Elle a : {}.</source>
        <translation>“{}” is not a field of the layer of communes. It has: {}.</translation>
    </message>
    <message>
        <source>« {} » n'est pas une composante. Choisissez parmi {}.</source>
        <translation>“{}” is not a component. Choose among {}.</translation>
    </message>
    <message>
        <source>Étude d'une base PostGIS…</source>
        <translation>Study of a PostGIS database…</translation>
    </message>
    <message>
        <source>Études du projet</source>
        <translation>Studies of the project</translation>
    </message>
    <message>
        <source>{} sur les mêmes territoires</source>
        <translation>{} on the same territories</translation>
    </message>
    <message>
        <source>Image (PNG, SVG) sur la couverture du document. Vide : aucune.</source>
        <translation>Image (PNG, SVG) on the cover of the document. Empty: none.</translation>
    </message>
    <message>
        <source>Qui publie : écrit sur la couverture du document. Vide : rien.</source>
        <translation>Who publishes: written on the cover of the document. Empty: nothing.</translation>
    </message>
    <message>
        <source>Remis en usage dans l’année, ou un stock au 1er janvier (LOVAC, plus de deux ans) dont la baisse est suivie. Attendu : code de la commune, annee, et une colonne parmi remis, vacants_remis, vacants, vac_2ans, pp_vacant_plus_2ans, lv2 (type facultatif : la ligne « Tous logements » est prise, sinon les types sont additionnés) ; ou une colonne par année (remis_2024). Vide : pas de suivi des vacants.</source>
        <translation>Put back in use in the year, or a stock on 1 January (LOVAC, more than two years) whose fall is followed. Expected: code of the commune, annee, and a column among remis, vacants_remis, vacants, vac_2ans, pp_vacant_plus_2ans, lv2 (type is optional: the row "Tous logements" is taken, else the types are added up); or a column for each year (remis_2024). Empty: vacant dwellings are not followed.</translation>
    </message>
</context>
<context>
    <name>OteloSentences</name>
    <message>
        <source>(B1.1 + B1.2) × min(y - y0, H - y0) / (H - y0)</source>
        <translation>(B1.1 + B1.2) × min(y - y0, H - y0) / (H - y0)</translation>
    </message>
    <message>
        <source>(codes : {0})</source>
        <translation>(codes: {0})</translation>
    </message>
    <message>
        <source>, champ « {0} »</source>
        <translation>, field “{0}”</translation>
    </message>
    <message>
        <source>, mode {0}</source>
        <translation>, mode {0}</translation>
    </message>
    <message>
        <source>, ou prenez le lecteur « omphale » si ce sont des ménages par année</source>
        <translation>, or take the reader “omphale” if these are households by year</translation>
    </message>
    <message>
        <source>, une fois multiplié par le facteur de « {0} »</source>
        <translation>, once multiplied by the factor of “{0}”</translation>
    </message>
    <message>
        <source>0 ou plus</source>
        <translation>0 or more</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 room</translation>
    </message>
    <message>
        <source>2 pieces</source>
        <translation>2 rooms</translation>
    </message>
    <message>
        <source>3 pieces</source>
        <translation>3 rooms</translation>
    </message>
    <message>
        <source>4 pieces</source>
        <translation>4 rooms</translation>
    </message>
    <message>
        <source>4,5 à 5,5 €/m²</source>
        <translation>4.5 to 5.5 €/m²</translation>
    </message>
    <message>
        <source>5 pieces</source>
        <translation>5 rooms</translation>
    </message>
    <message>
        <source>5,5 à 6,5 €/m²</source>
        <translation>5.5 to 6.5 €/m²</translation>
    </message>
    <message>
        <source>6,5 à 7,5 €/m²</source>
        <translation>6.5 to 7.5 €/m²</translation>
    </message>
    <message>
        <source>7,5 €/m² et plus</source>
        <translation>7.5 €/m² and more</translation>
    </message>
    <message>
        <source>A Évolution démographique</source>
        <translation>A Demographic change</translation>
    </message>
    <message>
        <source>Accordez les deux.</source>
        <translation>Make the two agree.</translation>
    </message>
    <message>
        <source>Ajoutez au dossier la table d'appartenance géographique de l'INSEE ou le fichier des communes d'Otelo 1.2, ou donnez une couche de communes qui porte sa zone d'emploi et son EPCI. Un pack d'Otelo 1.2 seul se lit par otelo:importer.</source>
        <translation>Add INSEE's table of geographic membership or the file of communes of Otelo 1.2 to the folder, or give a layer of communes with its employment zone and its EPCI. A pack of Otelo 1.2 alone is read by otelo:importer.</translation>
    </message>
    <message>
        <source>Ajoutez au dossier une base communale (recensement : logement, comparateur de territoires…).</source>
        <translation>Add a commune table to the folder (census: housing, “comparateur de territoires”…).</translation>
    </message>
    <message>
        <source>Ajoutez ces champs, ou changez dans le scénario la source ou l'option qui les demande.</source>
        <translation>Add these fields, or change in the scenario the source or the option that needs them.</translation>
    </message>
    <message>
        <source>Ajoutez la feuille d'Omphale du pack B1, ou votre propre série.</source>
        <translation>Add the Omphale sheet of pack B1, or your own series.</translation>
    </message>
    <message>
        <source>Ajoutez leur dénominateur pour un calcul exact.</source>
        <translation>Add their denominator for an exact computation.</translation>
    </message>
    <message>
        <source>Ajoutez leurs lignes (0 si c'est zéro) : une capacité absente ne se devine pas.</source>
        <translation>Add their rows (0 if it is zero): a missing capacity is not guessed.</translation>
    </message>
    <message>
        <source>Ajoutez leurs lignes (0 si c'est zéro).</source>
        <translation>Add their rows (0 if it is zero).</translation>
    </message>
    <message>
        <source>Ajoutez leurs lignes, une par année.</source>
        <translation>Add their rows, one per year.</translation>
    </message>
    <message>
        <source>Ajoutez un fichier qui les couvre.</source>
        <translation>Add a file that covers them.</translation>
    </message>
    <message>
        <source>Ajoutez une projection (Omphale, SDES) ou votre propre série.</source>
        <translation>Add a projection (Omphale, SDES) or your own series.</translation>
    </message>
    <message>
        <source>Ajoutez une projection (Omphale, SDES), votre propre série, ou un autre recensement.</source>
        <translation>Add a projection (Omphale, SDES), your own series, or another census.</translation>
    </message>
    <message>
        <source>Ajoutez une source ({0}) pour remplacer cette hypothèse.</source>
        <translation>Add a source ({0}) to replace this assumption.</translation>
    </message>
    <message>
        <source>Ajoutez une source ({0}, pack B1) pour remplacer cette hypothèse.</source>
        <translation>Add a source ({0}, pack B1) to replace this assumption.</translation>
    </message>
    <message>
        <source>Ajoutez une source pour la remplacer.</source>
        <translation>Add a source to replace it.</translation>
    </message>
    <message>
        <source>Ajustements locaux</source>
        <translation>Local adjustments</translation>
    </message>
    <message>
        <source>Année des indicateurs</source>
        <translation>Year of the indicators</translation>
    </message>
    <message>
        <source>Application officielle : classeur exporté</source>
        <translation>Official application: exported workbook</translation>
    </message>
    <message>
        <source>Application officielle : table de la base</source>
        <translation>Official application: table of the database</translation>
    </message>
    <message>
        <source>Attendu : code de la commune, annee, et une colonne parmi {0} (type facultatif : la ligne « Tous logements » est prise, sinon les types sont additionnés) ; ou une colonne par année ({1}).</source>
        <translation>Expected: code of the commune, annee (year), and a column among {0} (type is optional: the row “Tous logements” is taken, else the types are added up); or one column per year ({1}).</translation>
    </message>
    <message>
        <source>Attendu : {0}.</source>
        <translation>Expected: {0}.</translation>
    </message>
    <message>
        <source>Attendue : AAAA-MM-JJ ou JJ/MM/AAAA.</source>
        <translation>Expected: YYYY-MM-DD or DD/MM/YYYY.</translation>
    </message>
    <message>
        <source>Attendue : AAAA-MM-JJ.</source>
        <translation>Expected: YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Attendue : AAAA.</source>
        <translation>Expected: YYYY.</translation>
    </message>
    <message>
        <source>Attendue : ANNEE.</source>
        <translation>Expected: ANNEE.</translation>
    </message>
    <message>
        <source>Attendues : Code_INSEE_commune, Taux_cible_commune…, Nombre_lls…. Trouvées : {0}.</source>
        <translation>Expected: Code_INSEE_commune, Taux_cible_commune…, Nombre_lls…. Found: {0}.</translation>
    </message>
    <message>
        <source>Attendues : ZONE, ANNEE.</source>
        <translation>Expected: ZONE, ANNEE.</translation>
    </message>
    <message>
        <source>Attendues : naf11art12… Trouvées : {0}.</source>
        <translation>Expected: naf11art12… Found: {0}.</translation>
    </message>
    <message>
        <source>Attendus : 1 ou 0.</source>
        <translation>Expected: 1 or 0.</translation>
    </message>
    <message>
        <source>Attendus : le code de la commune | sa classe.</source>
        <translation>Expected: the code of the commune | its class.</translation>
    </message>
    <message>
        <source>Attendus : {0}.</source>
        <translation>Expected: {0}.</translation>
    </message>
    <message>
        <source>Aucun fichier demandé : donnez au moins l'une des sorties {0}.</source>
        <translation>No file asked for: give at least one of the outputs {0}.</translation>
    </message>
    <message>
        <source>Aucun scénario « {0} » n'est gardé.</source>
        <translation>No scenario “{0}” is kept.</translation>
    </message>
    <message>
        <source>Aucune cible : ses valeurs ne sont pas reprises.</source>
        <translation>No target: its values are not carried over.</translation>
    </message>
    <message>
        <source>Aucune classe de commune : toutes en font une seule. Voyez otelo:typologie.</source>
        <translation>No class of commune: all make a single one. See otelo:typologie.</translation>
    </message>
    <message>
        <source>Aucune incertitude ne touche ce scénario : complétez « Lois des paramètres et des indicateurs ».</source>
        <translation>No uncertainty touches this scenario: fill in “Laws of the parameters and indicators”.</translation>
    </message>
    <message>
        <source>Aucune projection de ménages : l'édition du guide prendra l'évolution observée.</source>
        <translation>No projection of households: the edition of the guide will take the observed change.</translation>
    </message>
    <message>
        <source>Aucune projection de ménages : prolongés de {0} à {1} en ligne droite, {2}.</source>
        <translation>No projection of households: extended from {0} to {1} in a straight line, {2}.</translation>
    </message>
    <message>
        <source>Aucune projection de ménages, et un seul recensement : rien à prolonger.</source>
        <translation>No projection of households, and only one census: nothing to extend.</translation>
    </message>
    <message>
        <source>Aucune régression ne sert : la clé des coefficients serait la clé naïve, elle est laissée.</source>
        <translation>No regression is used: the key of the coefficients would be the naive key, it is left aside.</translation>
    </message>
    <message>
        <source>Aucune zone n’a toutes ses communes connues : aucune clé ne peut être éprouvée.</source>
        <translation>No zone has all its communes known: no key can be tested.</translation>
    </message>
    <message>
        <source>B Mal-logement</source>
        <translation>B Inadequate housing</translation>
    </message>
    <message>
        <source>Base de données, schéma « {0} » : version {1} écrite.</source>
        <translation>Database, schema “{0}”: version {1} written.</translation>
    </message>
    <message>
        <source>Base de données, schéma « {0} » : {1}.</source>
        <translation>Database, schema “{0}”: {1}.</translation>
    </message>
    <message>
        <source>Bassin {0} :</source>
        <translation>Market area {0}:</translation>
    </message>
    <message>
        <source>Besoin de l'année</source>
        <translation>Need of the year</translation>
    </message>
    <message>
        <source>Besoin en réhabilitation sur six ans, à part du besoin : {0} logements.</source>
        <translation>Need for rehabilitation over six years, apart from the need: {0} dwellings.</translation>
    </message>
    <message>
        <source>Besoin social négatif, pris pour 0 : {0}.</source>
        <translation>Negative social need, taken as 0: {0}.</translation>
    </message>
    <message>
        <source>Besoin total : {0} logements.</source>
        <translation>Total need: {0} dwellings.</translation>
    </message>
    <message>
        <source>Besoins négatifs, comptés pour 0 dans le partage : {0}.</source>
        <translation>Negative needs, counted as 0 in the sharing: {0}.</translation>
    </message>
    <message>
        <source>Bloquant. {0}</source>
        <translation>Blocking. {0}</translation>
    </message>
    <message>
        <source>Brique {0} donnée par « {1} », {2}</source>
        <translation>Component {0} given by “{1}”, {2}</translation>
    </message>
    <message>
        <source>Brique {0} négative pour {1} : {2}</source>
        <translation>Component {0} negative for {1}: {2}</translation>
    </message>
    <message>
        <source>Briques de stock non comptées, tenues pour nulles : {0}.</source>
        <translation>Stock components not counted, taken as zero: {0}.</translation>
    </message>
    <message>
        <source>Briques données, brique propre : l'édition du guide n'en prend pas. Elle a des données de l'utilisateur, par territoire (autre_source_b11, autre_source_b12, autre_source_b21).</source>
        <translation>Given components, own component: the edition of the guide takes none. It has the user's data, by territory (autre_source_b11, autre_source_b12, autre_source_b21).</translation>
    </message>
    <message>
        <source>C Fluidité du parc</source>
        <translation>C Frictional vacancy</translation>
    </message>
    <message>
        <source>C'est elle qui dit le code d'origine.</source>
        <translation>It tells the code of origin.</translation>
    </message>
    <message>
        <source>C'est elle qui dit le code de destination.</source>
        <translation>It tells the code of destination.</translation>
    </message>
    <message>
        <source>C'est l'usage pour l'année qui n'est pas achevée : elle ne compte ni pour zéro, ni dans la moyenne.</source>
        <translation>This is usual for a year that is not finished: it counts neither as zero nor in the mean.</translation>
    </message>
    <message>
        <source>C'est normal pour une ligne de total ; sinon, corrigez ces codes.</source>
        <translation>This is normal for a row of totals; otherwise, correct these codes.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calage sur les totaux imposés</source>
        <translation>Fit to imposed totals</translation>
    </message>
    <message>
        <source>Calage sur {0} total(aux) imposé(s) : atteint en {1} tour(s).</source>
        <translation>Fit to {0} imposed total(s): reached in {1} round(s).</translation>
    </message>
    <message>
        <source>Ce QGIS n’a pas le fournisseur PostgreSQL : il ne lit que des GeoPackages.</source>
        <translation>This QGIS does not have the PostgreSQL provider: it only reads GeoPackages.</translation>
    </message>
    <message>
        <source>Ce fichier d'Otelo 1.2 se lit par la place des colonnes : rendez-lui celles qui manquent, ou retirez celles qui sont en trop.</source>
        <translation>This file of Otelo 1.2 is read by the place of its columns: put back those that are missing, or remove those that are too many.</translation>
    </message>
    <message>
        <source>Ce fichier est vide : laissez l'entrée vide.</source>
        <translation>This file is empty: leave the input empty.</translation>
    </message>
    <message>
        <source>Ce fichier n'est pas {0} : « format » doit valoir « {1} ».</source>
        <translation>This file is not {0}: “format” must be “{1}”.</translation>
    </message>
    <message>
        <source>Cette étude a été lue : elle ne garde pas le détail de son calcul.</source>
        <translation>This study was read: it does not keep the detail of its computation.</translation>
    </message>
    <message>
        <source>Ceux que l'on connaît : {0}.</source>
        <translation>Those that are known: {0}.</translation>
    </message>
    <message>
        <source>Champs attendus : {0}.</source>
        <translation>Fields expected: {0}.</translation>
    </message>
    <message>
        <source>Champs trouvés : {0}.</source>
        <translation>Fields found: {0}.</translation>
    </message>
    <message>
        <source>Champs trouvés : {0}. Importez d'abord le fichier (otelo:importer).</source>
        <translation>Fields found: {0}. First import the file (otelo:importer).</translation>
    </message>
    <message>
        <source>Changement d'usage : bureaux, locaux, résidences secondaires</source>
        <translation>Change of use: offices, premises, second homes</translation>
    </message>
    <message>
        <source>Chaîne complète</source>
        <translation>Whole chain</translation>
    </message>
    <message>
        <source>Choisissez celle de « {0} » parmi : {1}.</source>
        <translation>Choose that of “{0}” from: {1}.</translation>
    </message>
    <message>
        <source>Choisissez la colonne du code et le grain.</source>
        <translation>Choose the column of the code and the grain.</translation>
    </message>
    <message>
        <source>Choisissez la couche d'arrivée.</source>
        <translation>Choose the layer of arrival.</translation>
    </message>
    <message>
        <source>Choisissez parmi : {0}.</source>
        <translation>Choose from: {0}.</translation>
    </message>
    <message>
        <source>Choisissez parmi : {0}. Forme attendue : DIMENSION=code &amp; DIMENSION=code.</source>
        <translation>Choose from: {0}. Expected form: DIMENSION=code &amp; DIMENSION=code.</translation>
    </message>
    <message>
        <source>Choisissez parmi {0}.</source>
        <translation>Choose from {0}.</translation>
    </message>
    <message>
        <source>Choisissez pour elles un scénario que la projection donne.</source>
        <translation>Choose for them a scenario that the projection gives.</translation>
    </message>
    <message>
        <source>Choisissez un autre champ.</source>
        <translation>Choose another field.</translation>
    </message>
    <message>
        <source>Choisissez un autre poids pour ce territoire.</source>
        <translation>Choose another weight for this territory.</translation>
    </message>
    <message>
        <source>Choisissez un indicateur de commune (menages, logements…), ou l'une des clés {0}.</source>
        <translation>Choose a commune indicator (menages, logements…), or one of the keys {0}.</translation>
    </message>
    <message>
        <source>Choisissez un millésime : des années mêlées ne se comparent pas.</source>
        <translation>Choose one vintage: mixed years cannot be compared.</translation>
    </message>
    <message>
        <source>Choisissez-en un autre par « Millésime ».</source>
        <translation>Choose another one by “Vintage”.</translation>
    </message>
    <message>
        <source>Choisissez-en un autre s'il se trompe.</source>
        <translation>Choose another one if this is wrong.</translation>
    </message>
    <message>
        <source>Choisissez-en un parmi {0}, ou ajoutez un champ « {1} » (ou « {2} » pour une série propre).</source>
        <translation>Choose one from {0}, or add a field “{1}” (or “{2}” for an own series).</translation>
    </message>
    <message>
        <source>Choisissez-la parmi : {0}.</source>
        <translation>Choose it from: {0}.</translation>
    </message>
    <message>
        <source>Choisissez-le parmi : {0}.</source>
        <translation>Choose it from: {0}.</translation>
    </message>
    <message>
        <source>Classe {0} : {1} communes. {2}.</source>
        <translation>Class {0}: {1} communes. {2}.</translation>
    </message>
    <message>
        <source>Classes (*.{0})</source>
        <translation>Classes (*.{0})</translation>
    </message>
    <message>
        <source>Classes des communes d'Otelo 1.2</source>
        <translation>Classes of the communes for Otelo 1.2</translation>
    </message>
    <message>
        <source>Clé « {0} » au lieu de « {1} » pour {2} : {3}{4}</source>
        <translation>Key “{0}” instead of “{1}” for {2}: {3}{4}</translation>
    </message>
    <message>
        <source>Clés {0}. {1}</source>
        <translation>Keys {0}. {1}</translation>
    </message>
    <message>
        <source>Coefficient 0 ({0}) : {1}.</source>
        <translation>Coefficient 0 ({0}): {1}.</translation>
    </message>
    <message>
        <source>Colonnes : facteur « {0} » de « {1} ».</source>
        <translation>Columns: factor “{0}” of “{1}”.</translation>
    </message>
    <message>
        <source>Colonnes : {0}.</source>
        <translation>Columns: {0}.</translation>
    </message>
    <message>
        <source>Colonnes : « {0} » n'est pas de la forme indicateur = colonne. Séparez par « ; ».</source>
        <translation>Columns: “{0}” is not of the form indicator = column. Separate by “;”.</translation>
    </message>
    <message>
        <source>Colonnes attendues : LOG_AUT, LOG_COM. Trouvées : {0}.</source>
        <translation>Columns expected: LOG_AUT, LOG_COM. Found: {0}.</translation>
    </message>
    <message>
        <source>Colonnes attendues : code, annee et un scénario ({0}) ou « {1} ». Trouvées : {2}.</source>
        <translation>Columns expected: code, annee (year) and a scenario ({0}) or “{1}”. Found: {2}.</translation>
    </message>
    <message>
        <source>Commune dont le polygone n'a pas de surface.</source>
        <translation>Commune whose polygon has no area.</translation>
    </message>
    <message>
        <source>Commune en plusieurs lignes, réunies en une.</source>
        <translation>Commune on several rows, merged into one.</translation>
    </message>
    <message>
        <source>Commune hors de toute maille d'analyse : elle est hors étude.</source>
        <translation>Commune outside any analysis zoning: it is outside the study.</translation>
    </message>
    <message>
        <source>Commune sans maille de restitution, rangée sous {0}.</source>
        <translation>Commune without a reporting zoning, put under {0}.</translation>
    </message>
    <message>
        <source>Communes dont un taux manque, supposé être celui de leur zone : {0} ({1}).</source>
        <translation>Communes with a missing rate, assumed to be that of their zone: {0} ({1}).</translation>
    </message>
    <message>
        <source>Communes sans classe, laissées de côté : {0}.</source>
        <translation>Communes without a class, left aside: {0}.</translation>
    </message>
    <message>
        <source>Communes sans zone : {0}.</source>
        <translation>Communes without a zone: {0}.</translation>
    </message>
    <message>
        <source>Comparer des scénarios</source>
        <translation>Compare scenarios</translation>
    </message>
    <message>
        <source>Comparer, expliquer, mesurer l'incertitude</source>
        <translation>Compare, explain, measure uncertainty</translation>
    </message>
    <message>
        <source>Compensation des communes en excédent</source>
        <translation>Offset of communes in surplus</translation>
    </message>
    <message>
        <source>Complétez ce champ.</source>
        <translation>Complete this field.</translation>
    </message>
    <message>
        <source>Complétez la série : elle doit couvrir chaque année, de l'année de base à l'année de projection.</source>
        <translation>Complete the series: it must cover each year, from the base year to the projection year.</translation>
    </message>
    <message>
        <source>Complétez la série.</source>
        <translation>Complete the series.</translation>
    </message>
    <message>
        <source>Complétez la table de correspondance, ou changez de millésime.</source>
        <translation>Complete the correspondence table, or change the vintage.</translation>
    </message>
    <message>
        <source>Complétez le champ du code.</source>
        <translation>Complete the field of the code.</translation>
    </message>
    <message>
        <source>Complétez le champ ou la table de correspondance.</source>
        <translation>Complete the field or the correspondence table.</translation>
    </message>
    <message>
        <source>Complétez les ménages : ils pèsent dans les clés et les parts.</source>
        <translation>Complete the households: they weigh in the keys and the shares.</translation>
    </message>
    <message>
        <source>Complétez les valeurs, ou abaissez la couverture demandée.</source>
        <translation>Complete the values, or lower the coverage asked for.</translation>
    </message>
    <message>
        <source>Complétez ou retirez ces lignes.</source>
        <translation>Complete or remove these rows.</translation>
    </message>
    <message>
        <source>Complétez « menages » : il pèse dans les clés et les parts.</source>
        <translation>Complete “menages”: it weighs in the keys and the shares.</translation>
    </message>
    <message>
        <source>Complétez-la (0 si c'est zéro) : une valeur absente n'est jamais lue comme 0.</source>
        <translation>Complete it (0 if it is zero): a missing value is never read as 0.</translation>
    </message>
    <message>
        <source>Complétez-les (0 si c'est zéro), ou prenez une autre source.</source>
        <translation>Complete them (0 if it is zero), or take another source.</translation>
    </message>
    <message>
        <source>Complétez-les (0 si c'est zéro).</source>
        <translation>Complete them (0 if it is zero).</translation>
    </message>
    <message>
        <source>Complétez-les : ils disent la part de chaque territoire dans le plus grand.</source>
        <translation>Complete them: they tell the share of each territory in the larger one.</translation>
    </message>
    <message>
        <source>Complétez-les, ou donnez une « Densité par défaut ».</source>
        <translation>Complete them, or give a “Default density”.</translation>
    </message>
    <message>
        <source>Configuration (*.{0})</source>
        <translation>Configuration (*.{0})</translation>
    </message>
    <message>
        <source>Configuration d'Otelo 1.2</source>
        <translation>Configuration of Otelo 1.2</translation>
    </message>
    <message>
        <source>Configuration « {0} » : {1} zone(s).</source>
        <translation>Configuration “{0}”: {1} zone(s).</translation>
    </message>
    <message>
        <source>Connexion « {0} » inconnue de QGIS.{1}</source>
        <translation>Connection “{0}” unknown to QGIS.{1}</translation>
    </message>
    <message>
        <source>Consommation d'espaces par commune (Cerema)</source>
        <translation>Land consumption by commune (Cerema)</translation>
    </message>
    <message>
        <source>Conversions décidées</source>
        <translation>Decided conversions</translation>
    </message>
    <message>
        <source>Correspondance : champ de la maille d'analyse</source>
        <translation>Correspondence: field of the analysis zoning</translation>
    </message>
    <message>
        <source>Correspondance : champ de la maille de restitution</source>
        <translation>Correspondence: field of the reporting zoning</translation>
    </message>
    <message>
        <source>Correspondance : champ du code de la commune</source>
        <translation>Correspondence: field of the code of the commune</translation>
    </message>
    <message>
        <source>Corrigez ce champ.</source>
        <translation>Correct this field.</translation>
    </message>
    <message>
        <source>Corrigez ce nom.</source>
        <translation>Correct this name.</translation>
    </message>
    <message>
        <source>Corrigez ces codes, ou choisissez le champ du code INSEE.</source>
        <translation>Correct these codes, or choose the field of the INSEE code.</translation>
    </message>
    <message>
        <source>Corrigez ces valeurs.</source>
        <translation>Correct these values.</translation>
    </message>
    <message>
        <source>Corrigez cette série, ou ne recalez pas.</source>
        <translation>Correct this series, or do not fit it.</translation>
    </message>
    <message>
        <source>Corrigez cette valeur : les taux du parc en sont tirés.</source>
        <translation>Correct this value: the rates of the stock are drawn from it.</translation>
    </message>
    <message>
        <source>Corrigez cette valeur, ou son unité.</source>
        <translation>Correct this value, or its unit.</translation>
    </message>
    <message>
        <source>Corrigez cette valeur.</source>
        <translation>Correct this value.</translation>
    </message>
    <message>
        <source>Corrigez ft_va ou ft_rs.</source>
        <translation>Correct ft_va or ft_rs.</translation>
    </message>
    <message>
        <source>Corrigez l'un des deux champs.</source>
        <translation>Correct one of the two fields.</translation>
    </message>
    <message>
        <source>Corrigez la couche des cibles.</source>
        <translation>Correct the layer of targets.</translation>
    </message>
    <message>
        <source>Corrigez les doublons : leurs attributs se contredisent.</source>
        <translation>Correct the duplicates: their attributes contradict one another.</translation>
    </message>
    <message>
        <source>Corrigez lv_total, ou mettez tx_lv à 0 : sinon la vacance ne peut être partagée entre longue et courte durée.</source>
        <translation>Correct lv_total, or set tx_lv to 0: otherwise vacancy cannot be split between long and short term.</translation>
    </message>
    <message>
        <source>Corrigez tx_lv ou tx_rs.</source>
        <translation>Correct tx_lv or tx_rs.</translation>
    </message>
    <message>
        <source>Corrigez-la, ou videz la cellule (une classe vide est la classe {0}, comme dans Otelo 1.2).</source>
        <translation>Correct it, or empty the cell (an empty class is class {0}, as in Otelo 1.2).</translation>
    </message>
    <message>
        <source>Corrigez-le, ou laissez-le vide : il est détecté.</source>
        <translation>Correct it, or leave it empty: it is detected.</translation>
    </message>
    <message>
        <source>Corrigez-le, ou le facteur du modèle d'import.</source>
        <translation>Correct it, or the factor of the import template.</translation>
    </message>
    <message>
        <source>Corrigez-le, ou retirez-le du dossier.</source>
        <translation>Correct it, or take it out of the folder.</translation>
    </message>
    <message>
        <source>Cédé à d’autres territoires</source>
        <translation>Handed to other territories</translation>
    </message>
    <message>
        <source>D Hausse de la vacance longue</source>
        <translation>D Rise of long-term vacancy</translation>
    </message>
    <message>
        <source>De l'INSEE, prenez le fichier long en CSV ; de FINESS, ces deux fichiers, ou les extractions CSV etalab-cs1100502 et cs1100505.</source>
        <translation>From INSEE, take the long file in CSV; from FINESS, these two files, or the CSV extracts etalab-cs1100502 and cs1100505.</translation>
    </message>
    <message>
        <source>Debian : « apt install python3-rtree » ; ailleurs : « python -m pip install --user rtree ».</source>
        <translation>Debian: “apt install python3-rtree”; elsewhere: “python -m pip install --user rtree”.</translation>
    </message>
    <message>
        <source>Des contributions demandent deux scénarios.</source>
        <translation>Contributions need two scenarios.</translation>
    </message>
    <message>
        <source>Dictionnaire de colonnes (meta_*, schéma) : rien à lire</source>
        <translation>Dictionary of columns (meta_*, schema): nothing to read</translation>
    </message>
    <message>
        <source>Dimensions : {0}. Dites lesquels dans « Colonnes » : indicateur = DIMENSION=code &amp; DIMENSION=code.</source>
        <translation>Dimensions: {0}. Say which ones in “Columns”: indicator = DIMENSION=code &amp; DIMENSION=code.</translation>
    </message>
    <message>
        <source>Dites lesquels, par exemple, dans « Colonnes », population = {0} ; les autres dimensions sont prises à leur total ({1}).</source>
        <translation>Say which ones, for example, in “Columns”, population = {0}; the other dimensions are taken at their total ({1}).</translation>
    </message>
    <message>
        <source>Dites quelle colonne est quel indicateur (modèle d'import){0}. Colonnes : {1}.</source>
        <translation>Say which column is which indicator (import template){0}. Columns: {1}.</translation>
    </message>
    <message>
        <source>Donnez au fichier le nom de la table (homeless.csv, hotel.csv…).</source>
        <translation>Give the file the name of the table (homeless.csv, hotel.csv…).</translation>
    </message>
    <message>
        <source>Donnez au moins un champ du nom d'un paramètre du volet B, en minuscules (b2_tx_rs, b13_taux_effort…).</source>
        <translation>Give at least one field named as a parameter of part B, in lower case (b2_tx_rs, b13_taux_effort…).</translation>
    </message>
    <message>
        <source>Donnez au moins un de ces champs : {0}.</source>
        <translation>Give at least one of these fields: {0}.</translation>
    </message>
    <message>
        <source>Donnez au moins un paramètre ou un indicateur.</source>
        <translation>Give at least one parameter or one indicator.</translation>
    </message>
    <message>
        <source>Donnez au moins un polygone.</source>
        <translation>Give at least one polygon.</translation>
    </message>
    <message>
        <source>Donnez au moins une ligne d'indicateurs.</source>
        <translation>Give at least one row of indicators.</translation>
    </message>
    <message>
        <source>Donnez celle d’aujourd’hui et celle de l’horizon.</source>
        <translation>Give that of today and that of the horizon.</translation>
    </message>
    <message>
        <source>Donnez des codes de zones d'emploi ou de départements, séparés par des virgules.</source>
        <translation>Give codes of employment zones or departments, separated by commas.</translation>
    </message>
    <message>
        <source>Donnez l'un de ces indicateurs à la commune : {0}.</source>
        <translation>Give one of these indicators for communes: {0}.</translation>
    </message>
    <message>
        <source>Donnez la classe (1 à 7) de chaque commune.</source>
        <translation>Give the class (1 to 7) of each commune.</translation>
    </message>
    <message>
        <source>Donnez le champ « {0} » ou « {1} » (1 à 7).</source>
        <translation>Give the field “{0}” or “{1}” (1 to 7).</translation>
    </message>
    <message>
        <source>Donnez leur vraie valeur si vous la connaissez.</source>
        <translation>Give their true value if you know it.</translation>
    </message>
    <message>
        <source>Donnez leurs parts (seg_plai… seg_libre, qui somment à 100), ou celles de leur EPCI.</source>
        <translation>Give their shares (seg_plai… seg_libre, which add up to 100), or those of their EPCI.</translation>
    </message>
    <message>
        <source>Donnez l’année prévue de chaque opération (AAAA).</source>
        <translation>Give the planned year of each operation (YYYY).</translation>
    </message>
    <message>
        <source>Donnez son millésime, que l'INSEE écrit dans le nom du fichier (TD_PRINC2_2023).</source>
        <translation>Give its vintage, which INSEE writes in the name of the file (TD_PRINC2_2023).</translation>
    </message>
    <message>
        <source>Donnez un champ « {0} », ou ceux des scénarios ({1}).</source>
        <translation>Give a field “{0}”, or those of the scenarios ({1}).</translation>
    </message>
    <message>
        <source>Donnez un poids (ménages, population) au millésime d'arrivée.</source>
        <translation>Give a weight (households, population) of the vintage of arrival.</translation>
    </message>
    <message>
        <source>Donnez un poids positif.</source>
        <translation>Give a positive weight.</translation>
    </message>
    <message>
        <source>Donnez une couche de communes non vide.</source>
        <translation>Give a layer of communes that is not empty.</translation>
    </message>
    <message>
        <source>Donnez une couche de polygones.</source>
        <translation>Give a layer of polygons.</translation>
    </message>
    <message>
        <source>Donnez une ligne par territoire et par année.</source>
        <translation>Give one row per territory and per year.</translation>
    </message>
    <message>
        <source>Donnez {0} et {1} de chaque scénario, ou aucune des deux.</source>
        <translation>Give {0} and {1} of each scenario, or neither.</translation>
    </message>
    <message>
        <source>Donnez « {0} » et le territoire plus grand de chacun, « {1} », « {2} », ou les champs menages et menages_p.</source>
        <translation>Give “{0}” and the larger territory of each, “{1}”, “{2}”, or the fields menages and menages_p.</translation>
    </message>
    <message>
        <source>Donnez « {0} » et « {1} », ou « {2} ».</source>
        <translation>Give “{0}” and “{1}”, or “{2}”.</translation>
    </message>
    <message>
        <source>Donnez à cet indicateur le facteur 0.01 dans le modèle d'import.</source>
        <translation>Give this indicator the factor 0.01 in the import template.</translation>
    </message>
    <message>
        <source>Donnez-en deux ou plus, séparés par « | », parmi {0}.</source>
        <translation>Give two or more, separated by “|”, from {0}.</translation>
    </message>
    <message>
        <source>Donnez-la comme couche de communes (« Communes »).</source>
        <translation>Give it as the layer of communes (“Communes”).</translation>
    </message>
    <message>
        <source>Donnez-lui le numéro du permis si c’est la même opération ; sinon réduisez la distance.</source>
        <translation>Give it the number of the permit if it is the same operation; otherwise reduce the distance.</translation>
    </message>
    <message>
        <source>Données : importer et contrôler</source>
        <translation>Data: import and check</translation>
    </message>
    <message>
        <source>Dossier « {0} » : aucun fichier à lire. Déposez-y vos téléchargements.</source>
        <translation>Folder “{0}”: no file to read. Put your downloads there.</translation>
    </message>
    <message>
        <source>Dossier « {0} » introuvable. Choisissez le dossier qui contient les fichiers.</source>
        <translation>Folder “{0}” not found. Choose the folder that contains the files.</translation>
    </message>
    <message>
        <source>Doubles comptes de la région {0}, où est {1} % de son poids.</source>
        <translation>Double counts of region {0}, where {1}% of its weight is.</translation>
    </message>
    <message>
        <source>Douze mois sont attendus ; trouvés : {0}.</source>
        <translation>Twelve months are expected; found: {0}.</translation>
    </message>
    <message>
        <source>Découpez-le, ou prenez un extrait.</source>
        <translation>Split it, or take an extract of it.</translation>
    </message>
    <message>
        <source>Définissez le SCR de la couche (clic droit, Définir le SCR) avant de relancer.</source>
        <translation>Set the CRS of the layer (right click, Layer CRS) before running again.</translation>
    </message>
    <message>
        <source>Définissez le SCR.</source>
        <translation>Set the CRS.</translation>
    </message>
    <message>
        <source>Déposez-le dans le même dossier : l'un a les établissements, l'autre leurs places.</source>
        <translation>Put it in the same folder: one has the establishments, the other their places.</translation>
    </message>
    <message>
        <source>E Hausse des résidences secondaires</source>
        <translation>E Rise of second homes</translation>
    </message>
    <message>
        <source>Elle devrait contenir un CSV ou un classeur.</source>
        <translation>It should contain a CSV or a workbook.</translation>
    </message>
    <message>
        <source>Elle vient d'une version plus ancienne : refaites-la. {0}</source>
        <translation>It comes from an older version: make it again. {0}</translation>
    </message>
    <message>
        <source>Elles ne sont pas comptées : vérifiez que ce ne sont pas des croisements.</source>
        <translation>They are not counted: check that they are not crossings.</translation>
    </message>
    <message>
        <source>Elles restent manquantes : prenez un grain plus large ou une autre source.</source>
        <translation>They stay missing: take a coarser grain or another source.</translation>
    </message>
    <message>
        <source>Encodage (utf-8, cp1252…)</source>
        <translation>Encoding (utf-8, cp1252…)</translation>
    </message>
    <message>
        <source>Enregistrez-la de nouveau dans Otelo 1.2.</source>
        <translation>Save it again in Otelo 1.2.</translation>
    </message>
    <message>
        <source>Enregistrez-le de nouveau.</source>
        <translation>Save it again.</translation>
    </message>
    <message>
        <source>Enveloppe ZAN dépassée dans {0} commune(s) : {1}.</source>
        <translation>ZAN envelope exceeded in {0} commune(s): {1}.</translation>
    </message>
    <message>
        <source>Excédent de l'année</source>
        <translation>Surplus of the year</translation>
    </message>
    <message>
        <source>Excédent de {0} logements dans des territoires où conversions et ajustements dépassent le besoin.</source>
        <translation>Surplus of {0} dwellings in territories where conversions and adjustments exceed the need.</translation>
    </message>
    <message>
        <source>Export des EPCI</source>
        <translation>Export of the EPCI</translation>
    </message>
    <message>
        <source>Export des zones d'emploi</source>
        <translation>Export of the employment zones</translation>
    </message>
    <message>
        <source>Extension : zones AU, foncier à ouvrir</source>
        <translation>Extension: AU zones, land to open</translation>
    </message>
    <message>
        <source>F Solde de disparitions</source>
        <translation>F Net losses</translation>
    </message>
    <message>
        <source>FINESS : extractions JSON (structures et activités)</source>
        <translation>FINESS: JSON extracts (structures and activities)</translation>
    </message>
    <message>
        <source>FINESS : établissements et équipements sociaux</source>
        <translation>FINESS: social establishments and facilities</translation>
    </message>
    <message>
        <source>Feuille du classeur</source>
        <translation>Sheet of the workbook</translation>
    </message>
    <message>
        <source>Feuilles attendues : Menages_totaux, Population_totale, Menages_typologie. Trouvées : {0}.</source>
        <translation>Sheets expected: Menages_totaux, Population_totale, Menages_typologie. Found: {0}.</translation>
    </message>
    <message>
        <source>Fichier dans l'archive</source>
        <translation>File in the archive</translation>
    </message>
    <message>
        <source>Fichier de scénario « {0} » : il est de l'édition « {1} », pas de « {2} ». Donnez un fichier de celle-ci, ou laissez l'édition vide.</source>
        <translation>Scenario file “{0}”: it is of the edition “{1}”, not of “{2}”. Give a file of that one, or leave the edition empty.</translation>
    </message>
    <message>
        <source>Fichiers non lus</source>
        <translation>Files not read</translation>
    </message>
    <message>
        <source>Formats lus : {0}.</source>
        <translation>Formats that are read: {0}.</translation>
    </message>
    <message>
        <source>Fusion de communes, changement de définition, ou erreur : vérifiez.</source>
        <translation>Merger of communes, change of definition, or error: check.</translation>
    </message>
    <message>
        <source>G Vacants de longue durée remobilisés</source>
        <translation>G Long-vacant dwellings put back into use</translation>
    </message>
    <message>
        <source>Gardez un seul de ces fichiers, le plus récent.</source>
        <translation>Keep one of these files, the most recent.</translation>
    </message>
    <message>
        <source>Gardez un seul scénario.</source>
        <translation>Keep a single scenario.</translation>
    </message>
    <message>
        <source>Gardez une ligne par commune.</source>
        <translation>Keep one line per commune.</translation>
    </message>
    <message>
        <source>Gardez une ligne par territoire et par année.</source>
        <translation>Keep one row per territory and per year.</translation>
    </message>
    <message>
        <source>Gardez une ligne par territoire, ou choisissez la bonne feuille.</source>
        <translation>Keep one row per territory, or choose the right sheet.</translation>
    </message>
    <message>
        <source>Gardez une ligne par tranche.</source>
        <translation>Keep one row per band.</translation>
    </message>
    <message>
        <source>Gardez une ligne par zone.</source>
        <translation>Keep one line per zone.</translation>
    </message>
    <message>
        <source>Gardez une seule ligne par territoire.</source>
        <translation>Keep a single row per territory.</translation>
    </message>
    <message>
        <source>Gardez une seule ligne.</source>
        <translation>Keep a single row.</translation>
    </message>
    <message>
        <source>Gardez-en un.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>Gardez-en une : le fichier a peut-être été collé deux fois.</source>
        <translation>Keep one of them: the file may have been pasted twice.</translation>
    </message>
    <message>
        <source>Gardez-en une, ou ajoutez la colonne du type de logement.</source>
        <translation>Keep one of them, or add the column of the type of dwelling.</translation>
    </message>
    <message>
        <source>Gardez-en une, ou un seul millésime de projection.</source>
        <translation>Keep one of them, or a single vintage of projection.</translation>
    </message>
    <message>
        <source>Gardez-en une.</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>Grain « {0} » inconnu. Choisissez parmi {1}.</source>
        <translation>Unknown grain “{0}”. Choose from {1}.</translation>
    </message>
    <message>
        <source>Géométrie invalide, réparée.</source>
        <translation>Invalid geometry, repaired.</translation>
    </message>
    <message>
        <source>Géométrie « {0} » : un polygone est attendu.</source>
        <translation>Geometry “{0}”: a polygon is expected.</translation>
    </message>
    <message>
        <source>H Baisse des résidences secondaires</source>
        <translation>H Fall of second homes</translation>
    </message>
    <message>
        <source>Hors logement et hébergés relogés</source>
        <translation>Homeless and concealed households, rehoused</translation>
    </message>
    <message>
        <source>Hypothèses faites</source>
        <translation>Assumptions made</translation>
    </message>
    <message>
        <source>I Solde d'apparitions</source>
        <translation>I Net appearances</translation>
    </message>
    <message>
        <source>INSEE : Filosofi</source>
        <translation>INSEE: Filosofi</translation>
    </message>
    <message>
        <source>INSEE : base communale logement</source>
        <translation>INSEE: housing by commune</translation>
    </message>
    <message>
        <source>INSEE : comparateur de territoires</source>
        <translation>INSEE: comparison of territories</translation>
    </message>
    <message>
        <source>INSEE : couples, familles, ménages</source>
        <translation>INSEE: couples, families, households</translation>
    </message>
    <message>
        <source>INSEE : dossier complet</source>
        <translation>INSEE: complete file</translation>
    </message>
    <message>
        <source>INSEE : fichier long (recensement 2023, Filosofi 2023)</source>
        <translation>INSEE: long file (census of 2023, Filosofi 2023)</translation>
    </message>
    <message>
        <source>INSEE : mouvements des communes</source>
        <translation>INSEE: changes of communes</translation>
    </message>
    <message>
        <source>INSEE : table d'appartenance géographique</source>
        <translation>INSEE: table of geographic membership</translation>
    </message>
    <message>
        <source>INSEE : table de passage des communes</source>
        <translation>INSEE: passage table of communes</translation>
    </message>
    <message>
        <source>INSEE : tableau détaillé du recensement (TD_LOG, TD_PRINC)</source>
        <translation>INSEE: detailed table of the census (TD_LOG, TD_PRINC)</translation>
    </message>
    <message>
        <source>Il dit la part de chaque territoire dans le plus grand.</source>
        <translation>It tells the share of each territory in the larger one.</translation>
    </message>
    <message>
        <source>Il en faut un au moins.</source>
        <translation>At least one is needed.</translation>
    </message>
    <message>
        <source>Il est abîmé, protégé, ou n'est pas du format que dit son nom : enregistrez-le de nouveau.</source>
        <translation>It is damaged, protected, or not of the format that its name says: save it again.</translation>
    </message>
    <message>
        <source>Il faut bas &lt; haut, et mode entre eux.</source>
        <translation>bas &lt; haut is needed, and mode between them.</translation>
    </message>
    <message>
        <source>Il manque un index spatial ({0}).</source>
        <translation>A spatial index is missing ({0}).</translation>
    </message>
    <message>
        <source>Ils doivent sommer à 1.</source>
        <translation>They must add up to 1.</translation>
    </message>
    <message>
        <source>Indicateur source de la brique, s'il existe à la commune</source>
        <translation>Source indicator of the component, if it exists for communes</translation>
    </message>
    <message>
        <source>Indicateur « {0} » inconnu du catalogue.{1}</source>
        <translation>Indicator “{0}” is not in the catalogue.{1}</translation>
    </message>
    <message>
        <source>Indicateurs de source {0}</source>
        <translation>Indicators of source {0}</translation>
    </message>
    <message>
        <source>Interpolation par surfaces : {0}</source>
        <translation>Interpolation by areas: {0}</translation>
    </message>
    <message>
        <source>Inventaire SRU : obligations et logements sociaux</source>
        <translation>SRU inventory: obligations and social dwellings</translation>
    </message>
    <message>
        <source>J Vacants de courte durée libérés</source>
        <translation>J Short-vacant dwellings freed</translation>
    </message>
    <message>
        <source>Jeu de clés « {0} » inconnu. Choisissez parmi {1}.</source>
        <translation>Unknown set of keys “{0}”. Choose from {1}.</translation>
    </message>
    <message>
        <source>Jointure « {0} » / « {1} » : {2} code(s) sur {3} ({4} %) trouvés.</source>
        <translation>Join “{0}” / “{1}”: {2} code(s) out of {3} ({4}%) found.</translation>
    </message>
    <message>
        <source>K Hausse de la vacance</source>
        <translation>K Rise of vacancy</translation>
    </message>
    <message>
        <source>L Baisse de la vacance</source>
        <translation>L Fall of vacancy</translation>
    </message>
    <message>
        <source>L'année de projection est l'année de base : le besoin en flux est nul.</source>
        <translation>The projection year is the base year: the flow need is zero.</translation>
    </message>
    <message>
        <source>L'enveloppe ZAN ne limite l'extension que si elle est donnée, avec la densité.</source>
        <translation>The ZAN envelope only limits extension if it is given, with the density.</translation>
    </message>
    <message>
        <source>L'horizon de résorption ({0}) ne dépasse pas l'année de base ({1}) : tout le besoin en stock est compté, sans étalement.</source>
        <translation>The horizon of absorption ({0}) does not go beyond the base year ({1}): the whole stock need is counted, without being spread.</translation>
    </message>
    <message>
        <source>L'interpolation par surfaces demande des polygones.</source>
        <translation>Interpolation by areas needs polygons.</translation>
    </message>
    <message>
        <source>L'interpolation par surfaces demande un index spatial ({0}). {1}</source>
        <translation>Interpolation by areas needs a spatial index ({0}). {1}</translation>
    </message>
    <message>
        <source>LOVAC : logements vacants du parc privé</source>
        <translation>LOVAC: vacant dwellings of the private stock</translation>
    </message>
    <message>
        <source>La période finit ({0}) avant de commencer ({1}).</source>
        <translation>The period ends ({0}) before it begins ({1}).</translation>
    </message>
    <message>
        <source>La période {0} sort de l’étude, dont les objectifs vont de {1} à {2}.</source>
        <translation>The period {0} goes beyond the study, whose objectives run from {1} to {2}.</translation>
    </message>
    <message>
        <source>La table a été modifiée hors du greffon : refaites l'étude. {0}</source>
        <translation>The table was changed outside the plugin: make the study again. {0}</translation>
    </message>
    <message>
        <source>La table d'appartenance doit dire la zone d'emploi (ZE2020) et l'EPCI de chaque commune.</source>
        <translation>The membership table must give the employment zone (ZE2020) and the EPCI of each commune.</translation>
    </message>
    <message>
        <source>La valeur sous-estime d'autant le territoire.</source>
        <translation>The value underestimates the territory by as much.</translation>
    </message>
    <message>
        <source>Laissez l'encodage vide pour qu'il soit détecté.</source>
        <translation>Leave the encoding empty so that it is detected.</translation>
    </message>
    <message>
        <source>Laissez le lecteur vide pour que le fichier soit reconnu, ou choisissez-en un autre. Ses colonnes : {0}.</source>
        <translation>Leave the reader empty so that the file is recognised, or choose another one. Its columns: {0}.</translation>
    </message>
    <message>
        <source>Lancez otelo:evaluation avec sa sortie « Étude ».</source>
        <translation>Run otelo:evaluation with its output “Study”.</translation>
    </message>
    <message>
        <source>Le besoin en stock est résorbé en {0} an(s), moins que les six de la période : Otelo 1.2 en compte alors plus que le tout.</source>
        <translation>The stock need is absorbed in {0} year(s), fewer than the six of the period: Otelo 1.2 then counts more than the whole.</translation>
    </message>
    <message>
        <source>Le fichier a : {0}.</source>
        <translation>The file has: {0}.</translation>
    </message>
    <message>
        <source>Le fichier a peut-être été collé deux fois.</source>
        <translation>The file may have been pasted twice.</translation>
    </message>
    <message>
        <source>Le fichier a {0} ligne(s) au plus.</source>
        <translation>The file has {0} row(s) at most.</translation>
    </message>
    <message>
        <source>Le poids « {0} » y est nul : parts égales.</source>
        <translation>The weight “{0}” is zero there: equal parts.</translation>
    </message>
    <message>
        <source>Le rattrapage SRU demande {0}.</source>
        <translation>The SRU catch-up needs {0}.</translation>
    </message>
    <message>
        <source>Le score déplace {0} logements.</source>
        <translation>The score moves {0} dwellings.</translation>
    </message>
    <message>
        <source>Les classes vont de {0} à {1} ({2} : celle du fichier).</source>
        <translation>Classes go from {0} to {1} ({2}: that of the file).</translation>
    </message>
    <message>
        <source>Les classes vont de {0} à {1} ({2} ou vide : celle du fichier).</source>
        <translation>Classes go from {0} to {1} ({2} or empty: that of the file).</translation>
    </message>
    <message>
        <source>Les deux millésimes sont le même ({0}). Donnez-en deux différents.</source>
        <translation>The two vintages are the same ({0}). Give two different ones.</translation>
    </message>
    <message>
        <source>Les deux études n'ont aucun territoire d'analyse en commun : leurs mailles diffèrent ({0}…, {1}…).</source>
        <translation>The two studies have no analysis territory in common: their zonings differ ({0}…, {1}…).</translation>
    </message>
    <message>
        <source>Les deux études sont de la même édition : elles n'ont pas de passage.</source>
        <translation>The two studies are of the same edition: there is no bridge between them.</translation>
    </message>
    <message>
        <source>Les données ou les paramètres de cette étude ont été modifiés depuis son calcul : ses chiffres n'en viennent plus. Refaites-la.</source>
        <translation>The data or the parameters of this study were changed after it was computed: its figures no longer come from them. Make it again.</translation>
    </message>
    <message>
        <source>Les hectares en extension et leur densité vont ensemble.</source>
        <translation>The hectares in extension and their density go together.</translation>
    </message>
    <message>
        <source>Les indices de Sobol demandent au moins deux incertitudes de portée « ensemble ».</source>
        <translation>Sobol indices need at least two uncertainties of scope “ensemble”.</translation>
    </message>
    <message>
        <source>Les scénarios démographiques demandent une série par scénario ({0}) et pas de série propre (« {1} »), qui vaut pour tous.</source>
        <translation>The demographic scenarios need one series per scenario ({0}) and no own series (“{1}”), which holds for all.</translation>
    </message>
    <message>
        <source>Les scénarios n'ont pas la même année de base ({0}, {1}) : leurs indicateurs ne sont pas les mêmes. Comparez-les par leurs études.</source>
        <translation>The scenarios do not have the same base year ({0}, {1}): their indicators are not the same. Compare them by their studies.</translation>
    </message>
    <message>
        <source>Les scénarios ne sont pas de la même édition : leurs paramètres ne sont pas les mêmes.</source>
        <translation>The scenarios are not of the same edition: their parameters are not the same.</translation>
    </message>
    <message>
        <source>Les séries annuelles de Sitadel comptent à la date de prise en compte : les deux diffèrent.</source>
        <translation>The yearly series of Sitadel count at the date of registration: the two differ.</translation>
    </message>
    <message>
        <source>Les taux cibles de vacance et de résidences secondaires font 100 % du parc ou plus pour {0} : baissez-les.</source>
        <translation>The target rates of vacancy and second homes make 100% of the stock or more for {0}: lower them.</translation>
    </message>
    <message>
        <source>Les taux sont des fractions : écrivez 0,07 pour 7 %.</source>
        <translation>Rates are fractions: write 0.07 for 7%.</translation>
    </message>
    <message>
        <source>Les voisins se lisent dans la géométrie : donnez une couche à « {0} ».</source>
        <translation>Neighbours are read in the geometry: give a layer to “{0}”.</translation>
    </message>
    <message>
        <source>Leur évolution observée sera prise, comme dans Otelo 1.2.</source>
        <translation>Their observed change will be taken, as in Otelo 1.2.</translation>
    </message>
    <message>
        <source>Leurs valeurs manquent : elles ne sont pas tenues pour nulles.</source>
        <translation>Their values are missing: they are not taken as zero.</translation>
    </message>
    <message>
        <source>Leurs valeurs manquent pour : {0}.</source>
        <translation>Their values are missing for: {0}.</translation>
    </message>
    <message>
        <source>Logements disparus en six ans</source>
        <translation>Dwellings that disappeared in six years</translation>
    </message>
    <message>
        <source>Logements nouveaux</source>
        <translation>New dwellings</translation>
    </message>
    <message>
        <source>Logements restructurés en six ans</source>
        <translation>Dwellings restructured in six years</translation>
    </message>
    <message>
        <source>Logements vacants</source>
        <translation>Vacant dwellings</translation>
    </message>
    <message>
        <source>Logements vacants à remobiliser</source>
        <translation>Vacant dwellings to bring back into use</translation>
    </message>
    <message>
        <source>Logements, corrigés par les coefficients de la classe de la commune (guide)</source>
        <translation>Dwellings, corrected by the coefficients of the class of the commune (guide)</translation>
    </message>
    <message>
        <source>L’attendu de ces communes ne compte pas ces années ; rien n’y est pris pour zéro.</source>
        <translation>What is expected of these communes leaves these years out; nothing is taken as zero.</translation>
    </message>
    <message>
        <source>M Arrondis du flux</source>
        <translation>M Roundings of the flow</translation>
    </message>
    <message>
        <source>Maille d'analyse</source>
        <translation>Analysis zoning</translation>
    </message>
    <message>
        <source>Mailles d'analyse</source>
        <translation>Analysis zonings</translation>
    </message>
    <message>
        <source>Mal-logement résorbé</source>
        <translation>Inadequate housing absorbed</translation>
    </message>
    <message>
        <source>Marque décimale</source>
        <translation>Decimal mark</translation>
    </message>
    <message>
        <source>Mettez les trois tables dans les communes d’une même année (otelo:changer_millesime).</source>
        <translation>Put the three tables in the communes of one year (otelo:changer_millesime).</translation>
    </message>
    <message>
        <source>Mettez-la à jour, ou enregistrez le fichier en CSV.</source>
        <translation>Update it, or save the file as CSV.</translation>
    </message>
    <message>
        <source>Modèle d'import</source>
        <translation>Import template</translation>
    </message>
    <message>
        <source>Modèle de mise en page « {0} » : ce n'est pas un modèle QGIS (.qpt).</source>
        <translation>Layout template “{0}”: this is not a QGIS template (.qpt).</translation>
    </message>
    <message>
        <source>Modèle de mise en page « {0} » : pas de carte d'identifiant « carte ». Donnez cet identifiant à la carte, dans ses propriétés d'élément.</source>
        <translation>Layout template “{0}”: no map with the identifier “carte”. Give the map this identifier, in its item properties.</translation>
    </message>
    <message>
        <source>Modèle de mise en page « {0} » illisible : {1}.</source>
        <translation>Layout template “{0}” cannot be read: {1}.</translation>
    </message>
    <message>
        <source>Modèle de {0} indicateurs par territoire : {1}.</source>
        <translation>Template of {0} indicators by territory: {1}.</translation>
    </message>
    <message>
        <source>Ménages : le scénario « {0} » n'y est plus.</source>
        <translation>Households: the scenario “{0}” is no longer there.</translation>
    </message>
    <message>
        <source>Ménages multipliés par le poids de polarité (armature urbaine)</source>
        <translation>Households multiplied by the polarity weight (urban framework)</translation>
    </message>
    <message>
        <source>Ménages projetés par EPCI, répartis entre territoires d'analyse selon le poids de chaque partie.</source>
        <translation>Projected households by EPCI, shared between analysis territories by the weight of each part.</translation>
    </message>
    <message>
        <source>Ménages supplémentaires</source>
        <translation>Additional households</translation>
    </message>
    <message>
        <source>Natures lues : {0}, ou AU…, U…. Changez ces valeurs, ou filtrez la couche.</source>
        <translation>Natures that are read: {0}, or AU…, U…. Change these values, or filter the layer.</translation>
    </message>
    <message>
        <source>Ne lisez pas d'évolution de part et d'autre de {0}.</source>
        <translation>Do not read a change across {0}.</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>No space left</translation>
    </message>
    <message>
        <source>Nommez-le {0}. Champs : {1}.</source>
        <translation>Name it {0}. Fields: {1}.</translation>
    </message>
    <message>
        <source>Non couvert</source>
        <translation>Unmet</translation>
    </message>
    <message>
        <source>Notes calculées : {0}.</source>
        <translation>Scores computed: {0}.</translation>
    </message>
    <message>
        <source>Objectif de la période : {0} logements dans l’étude, {1} d’après les cibles ; {2} en changent.</source>
        <translation>Objective of the period: {0} dwellings in the study, {1} by the targets; {2} change because of them.</translation>
    </message>
    <message>
        <source>Objectif placé</source>
        <translation>Objective placed</translation>
    </message>
    <message>
        <source>Omphale : projections détaillées (ménages, population, types de ménages)</source>
        <translation>Omphale: detailed projections (households, population, types of household)</translation>
    </message>
    <message>
        <source>Ordonnanceur Dask : « {0} » ne répond pas ({1}). Vérifiez l'adresse.</source>
        <translation>Dask scheduler: “{0}” does not answer ({1}). Check the address.</translation>
    </message>
    <message>
        <source>Otelo 1.2 : communes, classes et coefficients</source>
        <translation>Otelo 1.2: communes, classes and coefficients</translation>
    </message>
    <message>
        <source>Otelo 1.2 : packs B1 et B2</source>
        <translation>Otelo 1.2: packs B1 and B2</translation>
    </message>
    <message>
        <source>Otelo a besoin de {0}. {1}</source>
        <translation>Otelo needs {0}. {1}</translation>
    </message>
    <message>
        <source>PLH {0} : l’étude a {1}.</source>
        <translation>PLH {0}: the study has {1}.</translation>
    </message>
    <message>
        <source>Paramètre {0} : la source {1} demande un défaut de confort. Choisissez-en un.</source>
        <translation>Parameter {0}: the source {1} needs a lack of comfort. Choose one.</translation>
    </message>
    <message>
        <source>Paramètre {0} : {1} est hors bornes. Donnez une valeur {2}.</source>
        <translation>Parameter {0}: {1} is out of bounds. Give a value {2}.</translation>
    </message>
    <message>
        <source>Paramètre {0} : {1} n'est pas {2}</source>
        <translation>Parameter {0}: {1} is not {2}</translation>
    </message>
    <message>
        <source>Paramètre {0} : {1} ne vaut pas avec la source {2}. Choisissez parmi : {3}.</source>
        <translation>Parameter {0}: {1} does not hold with the source {2}. Choose from: {3}.</translation>
    </message>
    <message>
        <source>Paramètre {0} : {1} précède l'année de base ({2}). Donnez une année de projection postérieure.</source>
        <translation>Parameter {0}: {1} is before the base year ({2}). Give a later projection year.</translation>
    </message>
    <message>
        <source>Paramètre {0} : « {1} » ne va pas avec d'autres briques. Retirez l'un ou les autres.</source>
        <translation>Parameter {0}: “{1}” does not go with other components. Remove it, or the others.</translation>
    </message>
    <message>
        <source>Paramètre {0} : « {1} » ne va pas avec d'autres. Retirez l'un ou les autres.</source>
        <translation>Parameter {0}: “{1}” does not go with others. Remove it, or the others.</translation>
    </message>
    <message>
        <source>Paramètre « b11_etablissement » : {0} inconnu(s).</source>
        <translation>Parameter “b11_etablissement”: unknown {0}.</translation>
    </message>
    <message>
        <source>Paramètre « edition » : {0} n'est pas parmi {1}.</source>
        <translation>Parameter “edition”: {0} is not one of {1}.</translation>
    </message>
    <message>
        <source>Paramètre « projection » ({0}) : l'édition du guide évalue les six ans d'un PLH, de {1} à {2}. Laissez-le vide, ou changez l'année de base.</source>
        <translation>Parameter “projection” ({0}): the edition of the guide evaluates the six years of a PLH, from {1} to {2}. Leave it empty, or change the base year.</translation>
    </message>
    <message>
        <source>Paramètre « source_b14 » : {0} inconnu.</source>
        <translation>Parameter “source_b14”: unknown {0}.</translation>
    </message>
    <message>
        <source>Paramètre « {0} » ({1}) : {2} territoire(s) gardent leur propre valeur ({3}).</source>
        <translation>Parameter “{0}” ({1}): {2} territory(ies) keep their own value ({3}).</translation>
    </message>
    <message>
        <source>Paramètre « {0} » : « {1} » n'est ni True ni False.</source>
        <translation>Parameter “{0}”: “{1}” is neither True nor False.</translation>
    </message>
    <message>
        <source>Paramètre « {0} » : « {1} » n'est pas un nombre.</source>
        <translation>Parameter “{0}”: “{1}” is not a number.</translation>
    </message>
    <message>
        <source>Paramètre « {0} » inconnu de ce traitement.{1} Ses paramètres : {2}.</source>
        <translation>Parameter “{0}” is unknown to this algorithm.{1} Its parameters: {2}.</translation>
    </message>
    <message>
        <source>Paramètres d'Otelo 1.2 absents : {0}.</source>
        <translation>Missing parameters of Otelo 1.2: {0}.</translation>
    </message>
    <message>
        <source>Paramètres {0} : ils font 100 % du parc ou plus. Baissez-les.</source>
        <translation>Parameters {0}: they make 100% of the stock or more. Lower them.</translation>
    </message>
    <message>
        <source>Paramètres {0} : {1} % et {2} % font plus de 100 %. Baissez l'un ou l'autre.</source>
        <translation>Parameters {0}: {1}% and {2}% make more than 100%. Lower one or the other.</translation>
    </message>
    <message>
        <source>Paramètres « {0} » et « {1} » : la cible de l'un et le taux observé ou la cible de l'autre font 100 % du parc ou plus pour {2}. Baissez-les.</source>
        <translation>Parameters “{0}” and “{1}”: the target of one and the observed rate or the target of the other make 100% of the stock or more for {2}. Lower them.</translation>
    </message>
    <message>
        <source>Parc qui loge les ménages</source>
        <translation>Stock that houses the households</translation>
    </message>
    <message>
        <source>Poids des ménages déplacé par sa tendance sur sept ans</source>
        <translation>Weight of the households moved by its trend over seven years</translation>
    </message>
    <message>
        <source>Poids manquant, compté pour 0.</source>
        <translation>Missing weight, counted as 0.</translation>
    </message>
    <message>
        <source>Polygones d'arrivée</source>
        <translation>Polygons of arrival</translation>
    </message>
    <message>
        <source>Pondérés par « {0} » : {1}.</source>
        <translation>Weighted by “{0}”: {1}.</translation>
    </message>
    <message>
        <source>Population basse, décohabitation tendancielle</source>
        <translation>Low population, splitting of households on trend</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation en accélération</source>
        <translation>Central population, faster splitting of households</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation en décélération</source>
        <translation>Central population, slower splitting of households</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation maintenue</source>
        <translation>Central population, cohabitation as it is</translation>
    </message>
    <message>
        <source>Population centrale, décohabitation tendancielle</source>
        <translation>Central population, splitting of households on trend</translation>
    </message>
    <message>
        <source>Population haute, décohabitation tendancielle</source>
        <translation>High population, splitting of households on trend</translation>
    </message>
    <message>
        <source>Population {0}, décohabitation {1}</source>
        <translation>Population {0}, household size {1}</translation>
    </message>
    <message>
        <source>PostGIS manque dans cette base : CREATE EXTENSION postgis</source>
        <translation>PostGIS is missing from this database: CREATE EXTENSION postgis</translation>
    </message>
    <message>
        <source>Pour répartir, donnez une ligne par territoire d'arrivée : son code, la maille de départ, un poids.</source>
        <translation>To share, give one row per territory of arrival: its code, the zoning of departure, a weight.</translation>
    </message>
    <message>
        <source>Prenez la loi « choix », ou retirez la ligne.</source>
        <translation>Take the law “choix”, or remove the row.</translation>
    </message>
    <message>
        <source>Prenez la projection des EPCI de l'étude, ou un autre millésime.</source>
        <translation>Take the projection of the EPCI of the study, or another vintage.</translation>
    </message>
    <message>
        <source>Prenez la table des ménages (demographic_evolution_omphale), pas celle des tailles (household_sizes).</source>
        <translation>Take the table of households (demographic_evolution_omphale), not that of sizes (household_sizes).</translation>
    </message>
    <message>
        <source>Prenez le fichier des mouvements de communes (v_mvt_commune_AAAA.csv) de l'INSEE.</source>
        <translation>Take INSEE's file of changes of communes (v_mvt_commune_AAAA.csv).</translation>
    </message>
    <message>
        <source>Prenez le même fichier par commune. otelo:importer lit celui-ci.</source>
        <translation>Take the same file by commune. otelo:importer reads this one.</translation>
    </message>
    <message>
        <source>Prenez pour elles la projection de leur bassin ou de leur EPCI, ou votre propre série.</source>
        <translation>Take the projection of their market area or of their EPCI for them, or your own series.</translation>
    </message>
    <message>
        <source>Prenez pour eux la base communale ou le fichier long « logements » du même recensement.</source>
        <translation>Take the commune table or the long “logements” file of the same census for them.</translation>
    </message>
    <message>
        <source>Prenez un fichier qui a plus d'années ; d'ici là, ne le comparez pas à une somme de cinq ans.</source>
        <translation>Take a file that has more years; until then, do not compare it with a total of five years.</translation>
    </message>
    <message>
        <source>Prenez un fichier qui les a tous.</source>
        <translation>Take a file that has them all.</translation>
    </message>
    <message>
        <source>Prenez une extraction JSON de FINESS.</source>
        <translation>Take a JSON extract of FINESS.</translation>
    </message>
    <message>
        <source>Prenez une table d'appartenance du même millésime que la couche.</source>
        <translation>Take a membership table of the same vintage as the layer.</translation>
    </message>
    <message>
        <source>Prenez v_mvt_commune_AAAA.csv ou table_passage_geo2003_geoAAAA.xlsx de l'INSEE.</source>
        <translation>Take v_mvt_commune_AAAA.csv or table_passage_geo2003_geoAAAA.xlsx from INSEE.</translation>
    </message>
    <message>
        <source>Projection « {0} » : PostGIS ne connaît que celles de l’EPSG. Reprojetez la couche des communes (Lambert-93 : EPSG:2154).</source>
        <translation>Projection “{0}”: PostGIS only knows those of the EPSG. Reproject the layer of communes (Lambert-93: EPSG:2154).</translation>
    </message>
    <message>
        <source>Projections de ménages (Omphale, SDES, série propre)</source>
        <translation>Projections of households (Omphale, SDES, own series)</translation>
    </message>
    <message>
        <source>Projections propres gardées : {0} commune(s), {1} partie(s) de territoires de restitution.</source>
        <translation>Own projections kept: {0} commune(s), {1} part(s) of reporting territories.</translation>
    </message>
    <message>
        <source>QGIS connaît : {0}.</source>
        <translation>QGIS knows: {0}.</translation>
    </message>
    <message>
        <source>QGIS n’en connaît aucune.</source>
        <translation>QGIS knows none.</translation>
    </message>
    <message>
        <source>R( (M + N) / (1 - v - rs) )</source>
        <translation>R( (M + N) / (1 - v - rs) )</translation>
    </message>
    <message>
        <source>R( D / (H - y0) ), jusqu'à H</source>
        <translation>R( D / (H - y0) ), until H</translation>
    </message>
    <message>
        <source>R( L(y) t(y) - L(y-1) t(y-1) ), t = rs</source>
        <translation>R( L(y) t(y) - L(y-1) t(y-1) ), t = rs</translation>
    </message>
    <message>
        <source>R( L(y) t(y) - L(y-1) t(y-1) ), t = v courte ; 0 après le pic</source>
        <translation>R( L(y) t(y) - L(y-1) t(y-1) ), t = short v; 0 after the peak</translation>
    </message>
    <message>
        <source>R( L(y) t(y) - L(y-1) t(y-1) ), t = v longue, pas moins que -n(y) ; 0 après le pic, ou si n &lt;= 0</source>
        <translation>R( L(y) t(y) - L(y-1) t(y-1) ), t = long v, not less than -n(y); 0 after the peak, or if n &lt;= 0</translation>
    </message>
    <message>
        <source>R( n + courte + longue + second. ), 0 si ces trois dépassent n ; n après le pic</source>
        <translation>R( n + short + long + second ), 0 if these three exceed n; n after the peak</translation>
    </message>
    <message>
        <source>R( parc(y-1) × (disparition - restructuration) ), sans retirer plus que nouv.</source>
        <translation>R( stock(y-1) × (loss - restructuring) ), without taking off more than new</translation>
    </message>
    <message>
        <source>R( renouv. + nouv. ) de l'année suivante, si positif</source>
        <translation>R( renewal + new ) of the next year, if positive</translation>
    </message>
    <message>
        <source>RPLS : données communales (DiDo)</source>
        <translation>RPLS: commune data (DiDo)</translation>
    </message>
    <message>
        <source>RPLS : parc locatif social</source>
        <translation>RPLS: social rented stock</translation>
    </message>
    <message>
        <source>Refaites-la avec le volet D (otelo:evaluation).</source>
        <translation>Make it again with part D (otelo:evaluation).</translation>
    </message>
    <message>
        <source>Relancez le volet B.</source>
        <translation>Run part B again.</translation>
    </message>
    <message>
        <source>Relancez le volet C.</source>
        <translation>Run part C again.</translation>
    </message>
    <message>
        <source>Remplacez-le par un nombre, ou videz la cellule.</source>
        <translation>Replace it by a number, or empty the cell.</translation>
    </message>
    <message>
        <source>Rendez-lui ses noms de colonnes, en ligne 1. Elle a : {0}.</source>
        <translation>Give it back its column names, in row 1. It has: {0}.</translation>
    </message>
    <message>
        <source>Rendez-lui son numéro.</source>
        <translation>Give it its number back.</translation>
    </message>
    <message>
        <source>Renommez ou retirez l'une des deux : on ne devine pas laquelle est la bonne.</source>
        <translation>Rename or remove one of the two: which one is right is not guessed.</translation>
    </message>
    <message>
        <source>Renommez-les si ce sont celles d'un des onze établissements.</source>
        <translation>Rename them if they are those of one of the eleven establishments.</translation>
    </message>
    <message>
        <source>Renouvellement : zones U, dents creuses, friches, divisions</source>
        <translation>Renewal: U zones, gaps, brownfields, plot divisions</translation>
    </message>
    <message>
        <source>Reprenez le pack entier : chaque feuille porte une source de la méthode.</source>
        <translation>Take the whole pack again: each sheet carries a source of the method.</translation>
    </message>
    <message>
        <source>Restitution : cartes, atlas, rapport, tableur</source>
        <translation>Reporting: maps, atlas, report, workbook</translation>
    </message>
    <message>
        <source>Retirez cette ligne, ou prenez le paramètre de l'édition de l'étude.</source>
        <translation>Remove this row, or take the parameter of the edition of the study.</translation>
    </message>
    <message>
        <source>Retirez l'une des deux : elles compteraient deux fois.</source>
        <translation>Remove one of the two: they would count twice.</translation>
    </message>
    <message>
        <source>Retirez les recouvrements : le même terrain ne se bâtit pas deux fois.</source>
        <translation>Remove the overlaps: the same land is not built on twice.</translation>
    </message>
    <message>
        <source>Retirez-la de l'une d'elles.</source>
        <translation>Remove it from one of them.</translation>
    </message>
    <message>
        <source>Reçu d’autres territoires</source>
        <translation>Received from other territories</translation>
    </message>
    <message>
        <source>Rien à comparer : remplissez {0}.</source>
        <translation>Nothing to compare: fill in {0}.</translation>
    </message>
    <message>
        <source>Réalisation : {0}.</source>
        <translation>Made by: {0}.</translation>
    </message>
    <message>
        <source>Régressions qui servent : {0} sur {1}.</source>
        <translation>Regressions that are used: {0} out of {1}.</translation>
    </message>
    <message>
        <source>Répartie entre {0}, {1}.</source>
        <translation>Shared between {0}, {1}.</translation>
    </message>
    <message>
        <source>Résidences secondaires</source>
        <translation>Second homes</translation>
    </message>
    <message>
        <source>Réunissez ce territoire à un voisin, ou lisez ses résultats avec prudence.</source>
        <translation>Join this territory to a neighbour, or read its results with caution.</translation>
    </message>
    <message>
        <source>SNE : demandes de logement social</source>
        <translation>SNE: applications for social housing</translation>
    </message>
    <message>
        <source>Sans commune suivie : {0}.</source>
        <translation>Without any followed commune: {0}.</translation>
    </message>
    <message>
        <source>Sans ménage, gardent les parts du scénario : {0}.</source>
        <translation>Without households, keep the shares of the scenario: {0}.</translation>
    </message>
    <message>
        <source>Sans projection de ménages pour la période, l'évolution observée est prise : {0}.</source>
        <translation>No projection of households for the period, the observed change is taken: {0}.</translation>
    </message>
    <message>
        <source>Schéma « {0} » : il a d’autres tables, et n’est pas une étude. Donnez-en un autre.</source>
        <translation>Schema “{0}”: it has other tables, and is not a study. Give another one.</translation>
    </message>
    <message>
        <source>Schéma « {0} » : il {1}. otelo:versions_etude les montre.</source>
        <translation>Schema “{0}”: it {1}. otelo:versions_etude shows them.</translation>
    </message>
    <message>
        <source>Schéma « {0} » : une version ne se réécrit pas : retirez « version= ».</source>
        <translation>Schema “{0}”: a version is not written again: remove “version=”.</translation>
    </message>
    <message>
        <source>Schéma « {0} » : {1} est en train d’y écrire. Recommencez quand ce sera fini, ou donnez un autre schéma.</source>
        <translation>Schema “{0}”: {1} is writing to it. Start again when that is finished, or give another schema.</translation>
    </message>
    <message>
        <source>Schéma « {0} », table « {1} » : {2} lignes sur {3}. Elle a été modifiée hors du greffon : refaites l’étude.</source>
        <translation>Schema “{0}”, table “{1}”: {2} rows out of {3}. It was changed outside the plugin: make the study again.</translation>
    </message>
    <message>
        <source>Schéma « {0} », table « {1} », champ « {2} » : {3} dans les versions d’avant, {4} dans celle-ci. Une étude d’une autre projection, ou d’autres types, va dans un autre schéma.</source>
        <translation>Schema “{0}”, table “{1}”, field “{2}”: {3} in the versions before, {4} in this one. A study with another projection, or other types, goes to another schema.</translation>
    </message>
    <message>
        <source>Scénario : cibles de territoires absents de « {0} », sans effet : {1}.</source>
        <translation>Scenario: targets of territories that are not in “{0}”, without effect: {1}.</translation>
    </message>
    <message>
        <source>Scénario gardé « {0} » : illisible ({1}).</source>
        <translation>Kept scenario “{0}”: cannot be read ({1}).</translation>
    </message>
    <message>
        <source>Scénario gardé « {0} » : {1}</source>
        <translation>Kept scenario “{0}”: {1}</translation>
    </message>
    <message>
        <source>Scénario « {0} » :</source>
        <translation>Scenario “{0}”:</translation>
    </message>
    <message>
        <source>Scénario « {0} » : « {1} ». Les données de l'étude, d'une autre édition, ne suffisent pas à le calculer : évaluez-le à part (otelo:evaluation), et donnez son étude (« Études à comparer »). {2}</source>
        <translation>Scenario “{0}”: “{1}”. The data of the study, which is of another edition, are not enough to compute it: evaluate it apart (otelo:evaluation), and give its study (“Studies to compare”). {2}</translation>
    </message>
    <message>
        <source>Scénarios démographiques : {0} garde(nt) celui qui leur est propre.</source>
        <translation>Demographic scenarios: {0} keep(s) their own.</translation>
    </message>
    <message>
        <source>Segment le plus tendu : {0} ({1}).</source>
        <translation>Tightest segment: {0} ({1}).</translation>
    </message>
    <message>
        <source>Ses chiffres ne peuvent être recalculés : refaites-la. {0}</source>
        <translation>Its figures cannot be computed again: make it again. {0}</translation>
    </message>
    <message>
        <source>Seuils qui se contredisent : {0} {1}, {2} {3}, {4} {5} (100 au moins).</source>
        <translation>Thresholds that contradict one another: {0} {1}, {2} {3}, {4} {5} (100 at least).</translation>
    </message>
    <message>
        <source>Seulement dans « {0} » : {1} ({2}).</source>
        <translation>Only in “{0}”: {1} ({2}).</translation>
    </message>
    <message>
        <source>Si elles devraient en être, vérifiez le millésime.</source>
        <translation>If they should be in it, check the vintage.</translation>
    </message>
    <message>
        <source>Sitadel : liste des permis</source>
        <translation>Sitadel: list of permits</translation>
    </message>
    <message>
        <source>Sitadel : logements autorisés et commencés</source>
        <translation>Sitadel: dwellings authorised and started</translation>
    </message>
    <message>
        <source>Sortie « {0} » : QGIS n’a pas pu l’écrire ({1}). Vérifiez son chemin, l’espace du disque et vos droits.</source>
        <translation>Output “{0}”: QGIS could not write it ({1}). Check its path, the space on the disk and your rights.</translation>
    </message>
    <message>
        <source>Sortie « {0} » : ce fichier n'en a pas, elle est laissée.</source>
        <translation>Output “{0}”: this file has none, it is left aside.</translation>
    </message>
    <message>
        <source>Sortie « {0} » : elle va dans un fichier, pas dans une base.</source>
        <translation>Output “{0}”: it goes to a file, not to a database.</translation>
    </message>
    <message>
        <source>Sortie « {0} » : « {1} » est le fichier de l'entrée « {2} », qu'elle remplacerait. Donnez un autre nom.</source>
        <translation>Output “{0}”: “{1}” is the file of the input “{2}”, which it would replace. Give another name.</translation>
    </message>
    <message>
        <source>Sorties « {0} » et « {1} » : le même fichier, « {2} ». L'une remplacerait l'autre : donnez à chacune le sien.</source>
        <translation>Outputs “{0}” and “{1}”: the same file, “{2}”. One would replace the other: give each its own.</translation>
    </message>
    <message>
        <source>Style « {0} » : {1}</source>
        <translation>Style “{0}”: {1}</translation>
    </message>
    <message>
        <source>Suivi : des objectifs à ce qui est construit</source>
        <translation>Follow-up: from objectives to what is built</translation>
    </message>
    <message>
        <source>Séparateur des champs</source>
        <translation>Field separator</translation>
    </message>
    <message>
        <source>Table de correspondance</source>
        <translation>Table of correspondence</translation>
    </message>
    <message>
        <source>Table quelconque (modèle d'import)</source>
        <translation>Any table (import model)</translation>
    </message>
    <message>
        <source>Taux annuel de disparition</source>
        <translation>Yearly rate of loss</translation>
    </message>
    <message>
        <source>Taux annuel de restructuration</source>
        <translation>Yearly rate of restructuring</translation>
    </message>
    <message>
        <source>Taux de disparition en six ans</source>
        <translation>Rate of loss in six years</translation>
    </message>
    <message>
        <source>Taux de l’APA gardés à leur valeur de {0} : la Drees ne va pas jusqu’en {1}.</source>
        <translation>APA rates kept at their value of {0}: Drees does not go as far as {1}.</translation>
    </message>
    <message>
        <source>Taux de restructuration en six ans</source>
        <translation>Rate of restructuring in six years</translation>
    </message>
    <message>
        <source>Taux de résidences secondaires</source>
        <translation>Rate of second homes</translation>
    </message>
    <message>
        <source>Taux de résidences secondaires observé</source>
        <translation>Observed rate of second homes</translation>
    </message>
    <message>
        <source>Taux de résidences secondaires visé</source>
        <translation>Target rate of second homes</translation>
    </message>
    <message>
        <source>Taux de vacance</source>
        <translation>Vacancy rate</translation>
    </message>
    <message>
        <source>Taux de vacance courte</source>
        <translation>Short-term vacancy rate</translation>
    </message>
    <message>
        <source>Taux de vacance courte observé</source>
        <translation>Observed short-term vacancy rate</translation>
    </message>
    <message>
        <source>Taux de vacance courte visé</source>
        <translation>Target short-term vacancy rate</translation>
    </message>
    <message>
        <source>Taux de vacance longue</source>
        <translation>Long-term vacancy rate</translation>
    </message>
    <message>
        <source>Taux de vacance longue observé</source>
        <translation>Observed long-term vacancy rate</translation>
    </message>
    <message>
        <source>Taux de vacance longue visé</source>
        <translation>Target long-term vacancy rate</translation>
    </message>
    <message>
        <source>Taux laissé : {0} ({1}).</source>
        <translation>Rate left out: {0} ({1}).</translation>
    </message>
    <message>
        <source>Taux qui ne se calculent pas avec ces tables : {0}.</source>
        <translation>Rates that cannot be computed with these tables: {0}.</translation>
    </message>
    <message>
        <source>Territoire d'analyse</source>
        <translation>Analysis territory</translation>
    </message>
    <message>
        <source>Territoire de restitution</source>
        <translation>Reporting territory</translation>
    </message>
    <message>
        <source>Territoire {0} : Otelo 1.2 n'a pas de logement à prix maîtrisé ({1}). Mettez ces parts à 0 pour écrire sa configuration.</source>
        <translation>Territory {0}: Otelo 1.2 has no housing at a controlled price ({1}). Set these shares to 0 to write its configuration.</translation>
    </message>
    <message>
        <source>Territoire {0} : un objet JSON est attendu, pas {1}.</source>
        <translation>Territory {0}: a JSON object is expected, not {1}.</translation>
    </message>
    <message>
        <source>Territoire {0} : {1}</source>
        <translation>Territory {0}: {1}</translation>
    </message>
    <message>
        <source>Territoire {0} : {1} logements non couverts. Toute la capacité de ses communes ({2} logements) est prise : il en manque autant, en foncier, densité, renouvellement, vacants ou plafond.</source>
        <translation>Territory {0}: {1} unmet dwellings. The whole capacity of its communes ({2} dwellings) is used: as many are lacking, in land, density, renewal, vacant dwellings or ceiling.</translation>
    </message>
    <message>
        <source>Territoire {0}, paramètre « {1} » : Otelo 1.2 ne garde que des nombres entiers, pas {2}. Arrondissez-le pour écrire sa configuration.</source>
        <translation>Territory {0}, parameter “{1}”: Otelo 1.2 only keeps whole numbers, not {2}. Round it to write its configuration.</translation>
    </message>
    <message>
        <source>Territoires d'analyse</source>
        <translation>Analysis territories</translation>
    </message>
    <message>
        <source>Territoires d'analyse dont des communes n'ont pas {0}, laissés de côté : {1}.</source>
        <translation>Analysis territories with communes that lack {0}, left aside: {1}.</translation>
    </message>
    <message>
        <source>Territoires dont les places, ou les personnes, manquent : {0}.</source>
        <translation>Territories whose places, or people, are missing: {0}.</translation>
    </message>
    <message>
        <source>Territoires sans besoin de construction (total nul ou négatif), écartés du total : {0}</source>
        <translation>Territories without a need for construction (zero or negative total), left out of the total: {0}</translation>
    </message>
    <message>
        <source>Territoires sans « {0} », neutres : {1}.</source>
        <translation>Territories without “{0}”, neutral: {1}.</translation>
    </message>
    <message>
        <source>Territoires à garder : {0} n'est pas dans la table « {1} » de « {2} ». Vérifiez les codes et le choix « Une page par ».</source>
        <translation>Territories to keep: {0} is not in the table “{1}” of “{2}”. Check the codes and the choice “One page per”.</translation>
    </message>
    <message>
        <source>Thèmes sans note, neutres : {0}.</source>
        <translation>Themes without a score, neutral: {0}.</translation>
    </message>
    <message>
        <source>Total imposé à {0} : {1} logements demandés, {2} compatibles avec les totaux des territoires d'analyse, qui sont gardés. Revoyez les totaux imposés : leur somme, ou les communes où ils se placent.</source>
        <translation>Total imposed on {0}: {1} dwellings asked for, {2} compatible with the totals of the analysis territories, which are kept. Review the imposed totals: their sum, or the communes where they go.</translation>
    </message>
    <message>
        <source>Totaux imposés à des territoires hors étude, sans effet : {0}.</source>
        <translation>Totals imposed on territories outside the study, without effect: {0}.</translation>
    </message>
    <message>
        <source>Trou de {0} km² dans le territoire, vers {1} ; {2}.</source>
        <translation>Hole of {0} km² in the territory, near {1}; {2}.</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau l'extraction FINESS.</source>
        <translation>Download the FINESS extract again.</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau l'extraction.</source>
        <translation>Download the extract again.</translation>
    </message>
    <message>
        <source>Téléchargez de nouveau le fichier : il a peut-être été collé deux fois.</source>
        <translation>Download the file again: it may have been pasted twice.</translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau, ou enregistrez-le sans mot de passe.</source>
        <translation>Download it again, or save it without a password.</translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau.</source>
        <translation>Download it again.</translation>
    </message>
    <message>
        <source>Un extrait ne les a pas tous ; prenez le fichier entier s'ils vous manquent.</source>
        <translation>An extract does not have them all; take the whole file if you need them.</translation>
    </message>
    <message>
        <source>Un facteur est autour de 1.</source>
        <translation>A factor is around 1.</translation>
    </message>
    <message>
        <source>Un nom ne dit pas toujours quelle commune : téléchargez le même tableau en CSV « avec les codes » (colonnes GEO, TIME_PERIOD, OBS_VALUE).</source>
        <translation>A name does not always tell which commune: download the same table as CSV “with codes” (columns GEO, TIME_PERIOD, OBS_VALUE).</translation>
    </message>
    <message>
        <source>Un nombre, ou une tranche qui commence par un nombre.</source>
        <translation>A number, or a band that begins with a number.</translation>
    </message>
    <message>
        <source>Un séparateur y manque, ou est dans un texte sans guillemets : corrigez cette ligne.</source>
        <translation>A separator is missing there, or is in a text without quotes: correct this row.</translation>
    </message>
    <message>
        <source>Un taux ne peut servir de clé de ventilation : {0}. Prenez un volume.</source>
        <translation>A rate cannot be a key of allocation: {0}. Take a volume.</translation>
    </message>
    <message>
        <source>Une année incomplète ne se compare pas à une année entière.</source>
        <translation>An incomplete year cannot be compared with a whole year.</translation>
    </message>
    <message>
        <source>Une autre commune a exactement le même polygone.</source>
        <translation>Another commune has exactly the same polygon.</translation>
    </message>
    <message>
        <source>Une commune manque peut-être.</source>
        <translation>A commune may be missing.</translation>
    </message>
    <message>
        <source>Une configuration d'Otelo 1.2 a une ligne par zone, avec tous ses paramètres. Enregistrez-la de nouveau, ou rendez à cette ligne les valeurs qui manquent.</source>
        <translation>A configuration of Otelo 1.2 has one line per zone, with all its parameters. Save it again, or give this line the values that it lacks.</translation>
    </message>
    <message>
        <source>Une note se compare à celle du bassin : donnez un nombre positif. Un taux s’écrit 1 + taux.</source>
        <translation>A score is compared with that of the market area: give a positive number. A rate is written 1 + rate.</translation>
    </message>
    <message>
        <source>Une étude d’une base s’écrit « postgis:service=habitat schema=plh_2035 », ou avec authcfg=, ou connexion='nom d’une connexion de QGIS' ; version=3 pour une autre que la dernière.</source>
        <translation>A study of a database is written “postgis:service=habitat schema=plh_2035”, or with authcfg=, or connexion='name of a connection of QGIS'; version=3 for another than the last.</translation>
    </message>
    <message>
        <source>Vacance courte</source>
        <translation>Short-term vacancy</translation>
    </message>
    <message>
        <source>Vacance longue</source>
        <translation>Long-term vacancy</translation>
    </message>
    <message>
        <source>Variables : {0} ; une au moins n'a pas toutes ses modalités.</source>
        <translation>Variables: {0}; one at least does not have all its categories.</translation>
    </message>
    <message>
        <source>Version {0} : {1}, {2}, {3} lignes.</source>
        <translation>Version {0}: {1}, {2}, {3} rows.</translation>
    </message>
    <message>
        <source>Version {0} inconnue : cette version du plugin lit la version {1}.</source>
        <translation>Unknown version {0}: this version of the plugin reads version {1}.</translation>
    </message>
    <message>
        <source>Vide : aucune évolution n’est calculée.</source>
        <translation>Empty: no change is computed.</translation>
    </message>
    <message>
        <source>Volet A : mailles</source>
        <translation>Part A: zonings</translation>
    </message>
    <message>
        <source>Volet B : besoins</source>
        <translation>Part B: needs</translation>
    </message>
    <message>
        <source>Volet C : ventilation</source>
        <translation>Part C: allocation</translation>
    </message>
    <message>
        <source>Volet D : objectifs</source>
        <translation>Part D: objectives</translation>
    </message>
    <message>
        <source>Vouliez-vous dire « {0} » ?</source>
        <translation>Did you mean “{0}”?</translation>
    </message>
    <message>
        <source>Vérifiez l'espace disque et que le fichier n'est pas ouvert ailleurs.</source>
        <translation>Check the space on the disk and that the file is not open elsewhere.</translation>
    </message>
    <message>
        <source>Vérifiez l'unité (une fraction, pas un pourcentage) et la colonne.</source>
        <translation>Check the unit (a fraction, not a percentage) and the column.</translation>
    </message>
    <message>
        <source>Vérifiez la couche : leurs surfaces sont comptées deux fois.</source>
        <translation>Check the layer: their areas are counted twice.</translation>
    </message>
    <message>
        <source>Vérifiez la couche.</source>
        <translation>Check the layer.</translation>
    </message>
    <message>
        <source>Vérifiez la jointure qui l'a donné.</source>
        <translation>Check the join that gave it.</translation>
    </message>
    <message>
        <source>Vérifiez la table.</source>
        <translation>Check the table.</translation>
    </message>
    <message>
        <source>Vérifiez la valeur ; elle peut aussi être vraie.</source>
        <translation>Check the value; it may also be true.</translation>
    </message>
    <message>
        <source>Vérifiez le SCR de la couche (clic droit, Définir le SCR) et l'ordre de ses coordonnées.</source>
        <translation>Check the CRS of the layer (right click, Layer CRS) and the order of its coordinates.</translation>
    </message>
    <message>
        <source>Vérifiez le champ de la maille d'analyse, ou retirez ces lignes des indicateurs.</source>
        <translation>Check the field of the analysis zoning, or remove these rows from the indicators.</translation>
    </message>
    <message>
        <source>Vérifiez le champ de la maille d'analyse, ou retirez ces territoires des besoins.</source>
        <translation>Check the field of the analysis zoning, or remove these territories from the needs.</translation>
    </message>
    <message>
        <source>Vérifiez le chemin : {0}.</source>
        <translation>Check the path: {0}.</translation>
    </message>
    <message>
        <source>Vérifiez le contour.</source>
        <translation>Check the outline.</translation>
    </message>
    <message>
        <source>Vérifiez le fichier, ou prenez-en un extrait.</source>
        <translation>Check the file, or take an extract of it.</translation>
    </message>
    <message>
        <source>Vérifiez le fichier.</source>
        <translation>Check the file.</translation>
    </message>
    <message>
        <source>Vérifiez le séparateur, les guillemets, et que le fichier est complet.</source>
        <translation>Check the separator, the quotes, and that the file is complete.</translation>
    </message>
    <message>
        <source>Vérifiez les droits et le disque.</source>
        <translation>Check the permissions and the disk.</translation>
    </message>
    <message>
        <source>Vérifiez les droits.</source>
        <translation>Check the permissions.</translation>
    </message>
    <message>
        <source>Vérifiez leur millésime ; c'est normal pour un fichier national et une étude locale.</source>
        <translation>Check their vintage; this is normal for a national file and a local study.</translation>
    </message>
    <message>
        <source>Vérifiez que ces colonnes sont du même millésime et du même fichier.</source>
        <translation>Check that these columns are of the same vintage and the same file.</translation>
    </message>
    <message>
        <source>Vérifiez que l'extraction est complète.</source>
        <translation>Check that the extract is complete.</translation>
    </message>
    <message>
        <source>Vérifiez que la table dit bien des ménages (ni une population, ni une taille de ménage), l'unité et le territoire.</source>
        <translation>Check that the table does give households (neither a population nor a size of household), the unit and the territory.</translation>
    </message>
    <message>
        <source>Vérifiez que le fichier est complet, la feuille et la ligne d'en-tête.</source>
        <translation>Check that the file is complete, the sheet and the header row.</translation>
    </message>
    <message>
        <source>Vérifiez que le fichier est complet.</source>
        <translation>Check that the file is complete.</translation>
    </message>
    <message>
        <source>Vérifiez sa première colonne.</source>
        <translation>Check its first column.</translation>
    </message>
    <message>
        <source>Vérifiez son contenu.</source>
        <translation>Check its content.</translation>
    </message>
    <message>
        <source>Vérifiez son contour.</source>
        <translation>Check its outline.</translation>
    </message>
    <message>
        <source>Windows : ouvrez « OSGeo4W Shell » et lancez « python -m pip install --user {0} ». macOS : « /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {1} ». Debian, Ubuntu : {2}. Puis relancez QGIS.</source>
        <translation>Windows: open “OSGeo4W Shell” and run “python -m pip install --user {0}”. macOS: “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {1}”. Debian, Ubuntu: {2}. Then start QGIS again.</translation>
    </message>
    <message>
        <source>XLSX ou en ODS</source>
        <translation>XLSX or ODS</translation>
    </message>
    <message>
        <source>Zones dont le parc n’a pas augmenté, ou n’est pas connu, laissées de côté : {0}.</source>
        <translation>Zones whose stock has not grown, or is not known, left aside: {0}.</translation>
    </message>
    <message>
        <source>année illisible</source>
        <translation>year that cannot be read</translation>
    </message>
    <message>
        <source>année illisible (« {0} »)</source>
        <translation>year that cannot be read (“{0}”)</translation>
    </message>
    <message>
        <source>année inachevée</source>
        <translation>unfinished year</translation>
    </message>
    <message>
        <source>année manquante</source>
        <translation>missing year</translation>
    </message>
    <message>
        <source>année manquante ou non entière</source>
        <translation>year missing or not whole</translation>
    </message>
    <message>
        <source>année provisoire</source>
        <translation>provisional year</translation>
    </message>
    <message>
        <source>année qui n’en est pas une (« {0} »)</source>
        <translation>year that is none (“{0}”)</translation>
    </message>
    <message>
        <source>année sans aucune donnée</source>
        <translation>year without any data</translation>
    </message>
    <message>
        <source>année sans valeur</source>
        <translation>year without a value</translation>
    </message>
    <message>
        <source>années comptées</source>
        <translation>years counted</translation>
    </message>
    <message>
        <source>années et total</source>
        <translation>years and total</translation>
    </message>
    <message>
        <source>années hors catalogue</source>
        <translation>years outside the catalogue</translation>
    </message>
    <message>
        <source>années inconnues de certaines communes</source>
        <translation>years unknown for some communes</translation>
    </message>
    <message>
        <source>années manquantes</source>
        <translation>missing years</translation>
    </message>
    <message>
        <source>années sans ménage</source>
        <translation>years without households</translation>
    </message>
    <message>
        <source>après la période</source>
        <translation>after the period</translation>
    </message>
    <message>
        <source>archive sans table</source>
        <translation>archive without a table</translation>
    </message>
    <message>
        <source>arrondissements incomplets</source>
        <translation>incomplete arrondissements</translation>
    </message>
    <message>
        <source>au lieu d'être calculée.</source>
        <translation>instead of being computed.</translation>
    </message>
    <message>
        <source>au lieu de {0}.</source>
        <translation>instead of {0}.</translation>
    </message>
    <message>
        <source>au moins</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>aucun code valable</source>
        <translation>no valid code</translation>
    </message>
    <message>
        <source>aucun des indicateurs de ce cube n'y est</source>
        <translation>none of the indicators of this cube is in it</translation>
    </message>
    <message>
        <source>aucun indicateur de commune</source>
        <translation>no commune indicator</translation>
    </message>
    <message>
        <source>aucun indicateur dont une note se calcule</source>
        <translation>no indicator from which a score can be computed</translation>
    </message>
    <message>
        <source>aucun indicateur du catalogue</source>
        <translation>no indicator of the catalogue</translation>
    </message>
    <message>
        <source>aucun indicateur ne se fait des croisements de ce tableau</source>
        <translation>no indicator can be made from the crossings of this table</translation>
    </message>
    <message>
        <source>aucun indicateur reconnu</source>
        <translation>no indicator recognised</translation>
    </message>
    <message>
        <source>aucun logement</source>
        <translation>no dwelling</translation>
    </message>
    <message>
        <source>aucun logement vacant alors que le taux de vacance (tx_lv) n'est pas nul</source>
        <translation>no vacant dwelling although the vacancy rate (tx_lv) is not zero</translation>
    </message>
    <message>
        <source>aucun ménage</source>
        <translation>no household</translation>
    </message>
    <message>
        <source>aucun ménage en {0} : rien à recaler sur le recensement</source>
        <translation>no household in {0}: nothing to fit to the census</translation>
    </message>
    <message>
        <source>aucun paramètre du volet B</source>
        <translation>no parameter of part B</translation>
    </message>
    <message>
        <source>aucun territoire</source>
        <translation>no territory</translation>
    </message>
    <message>
        <source>aucun territoire du grain demandé ({0})</source>
        <translation>no territory of the grain asked for ({0})</translation>
    </message>
    <message>
        <source>aucun territoire lisible</source>
        <translation>no territory can be read</translation>
    </message>
    <message>
        <source>aucun territoire ne peut être projeté</source>
        <translation>no territory can be projected</translation>
    </message>
    <message>
        <source>aucune année de consommation d'espaces</source>
        <translation>no year of land consumption</translation>
    </message>
    <message>
        <source>aucune année entière</source>
        <translation>no whole year</translation>
    </message>
    <message>
        <source>aucune brique</source>
        <translation>no component</translation>
    </message>
    <message>
        <source>aucune clé ne permet de ventiler « {0} »</source>
        <translation>no key allows “{0}” to be allocated</translation>
    </message>
    <message>
        <source>aucune colonne n'est un croisement de variables connues</source>
        <translation>no column crosses known variables</translation>
    </message>
    <message>
        <source>aucune commune</source>
        <translation>no commune</translation>
    </message>
    <message>
        <source>aucune commune connue aux deux dates</source>
        <translation>no commune known at both dates</translation>
    </message>
    <message>
        <source>aucune commune n'a de code</source>
        <translation>no commune has a code</translation>
    </message>
    <message>
        <source>aucune disparition de logement</source>
        <translation>no loss of dwellings</translation>
    </message>
    <message>
        <source>aucune donnée locale</source>
        <translation>no local data</translation>
    </message>
    <message>
        <source>aucune ligne</source>
        <translation>no row</translation>
    </message>
    <message>
        <source>aucune ligne sous l'en-tête</source>
        <translation>no row under the header</translation>
    </message>
    <message>
        <source>aucune ligne « {0} »</source>
        <translation>no row “{0}”</translation>
    </message>
    <message>
        <source>aucune place des neuf catégories suivies</source>
        <translation>no place of the nine categories that are followed</translation>
    </message>
    <message>
        <source>aucune restructuration de logement</source>
        <translation>no restructuring of dwellings</translation>
    </message>
    <message>
        <source>aucune série de ménages</source>
        <translation>no series of households</translation>
    </message>
    <message>
        <source>aucune série de ménages pour des territoires à évaluer</source>
        <translation>no series of households for territories to evaluate</translation>
    </message>
    <message>
        <source>aucune zone</source>
        <translation>no zone</translation>
    </message>
    <message>
        <source>autour de mode, bas et haut dépassés chacun une fois sur vingt</source>
        <translation>around mode, bas and haut each exceeded one time in twenty</translation>
    </message>
    <message>
        <source>autre résidence soc</source>
        <translation>other social residence</translation>
    </message>
    <message>
        <source>aux deux dates.</source>
        <translation>at both dates.</translation>
    </message>
    <message>
        <source>avant 1919</source>
        <translation>before 1919</translation>
    </message>
    <message>
        <source>besoin manquant ou non entier</source>
        <translation>need missing or not whole</translation>
    </message>
    <message>
        <source>besoin non entier</source>
        <translation>need that is not whole</translation>
    </message>
    <message>
        <source>besoin retiré.</source>
        <translation>need taken off.</translation>
    </message>
    <message>
        <source>besoins manquants ou non entiers</source>
        <translation>needs missing or not whole</translation>
    </message>
    <message>
        <source>besoins évalués</source>
        <translation>evaluated needs</translation>
    </message>
    <message>
        <source>bornes de « {0} » : {1}, {2}, {3}</source>
        <translation>bounds of “{0}”: {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>brique donnée par deux tables</source>
        <translation>component given by two tables</translation>
    </message>
    <message>
        <source>brique inconnue</source>
        <translation>unknown component</translation>
    </message>
    <message>
        <source>briques données par cette table et par une autre</source>
        <translation>components given by this table and by another</translation>
    </message>
    <message>
        <source>c'est une extraction JSON de FINESS</source>
        <translation>it is a JSON extract of FINESS</translation>
    </message>
    <message>
        <source>capacité « {0} » illisible</source>
        <translation>capacity “{0}” that cannot be read</translation>
    </message>
    <message>
        <source>ce n'est pas un fichier de la famille « {0} »</source>
        <translation>it is not a file of the family “{0}”</translation>
    </message>
    <message>
        <source>cellules vides</source>
        <translation>empty cells</translation>
    </message>
    <message>
        <source>cette étude ne garde pas ce dont elle a été calculée</source>
        <translation>this study does not keep what it was computed from</translation>
    </message>
    <message>
        <source>cette étude n’a pas d’objectifs par commune</source>
        <translation>this study has no objectives by commune</translation>
    </message>
    <message>
        <source>ceux de ce paramètre</source>
        <translation>those of this parameter</translation>
    </message>
    <message>
        <source>champ {0} introuvable</source>
        <translation>field {0} not found</translation>
    </message>
    <message>
        <source>champ {0} introuvable{1}</source>
        <translation>field {0} not found{1}</translation>
    </message>
    <message>
        <source>champ « {0} » introuvable</source>
        <translation>field “{0}” not found</translation>
    </message>
    <message>
        <source>champ(s) absent(s) : {0}</source>
        <translation>missing field(s): {0}</translation>
    </message>
    <message>
        <source>champs absents : {0}</source>
        <translation>missing fields: {0}</translation>
    </message>
    <message>
        <source>choix de « {0} » : {1}</source>
        <translation>choices of “{0}”: {1}</translation>
    </message>
    <message>
        <source>cible hors de l’étude</source>
        <translation>target outside the study</translation>
    </message>
    <message>
        <source>cibles propres</source>
        <translation>own targets</translation>
    </message>
    <message>
        <source>cibles qui ne somment pas</source>
        <translation>targets that do not add up</translation>
    </message>
    <message>
        <source>cibles qui se recouvrent</source>
        <translation>overlapping targets</translation>
    </message>
    <message>
        <source>classe de commune qui n'est pas de 1 à 7</source>
        <translation>class of a commune that is not from 1 to 7</translation>
    </message>
    <message>
        <source>classe de commune qui n’est pas de 1 à 7</source>
        <translation>class of a commune that is not from 1 to 7</translation>
    </message>
    <message>
        <source>classe vide</source>
        <translation>empty class</translation>
    </message>
    <message>
        <source>classe {0}</source>
        <translation>class {0}</translation>
    </message>
    <message>
        <source>classe {0} : les classes vont de {1} à {2}</source>
        <translation>class {0}: classes go from {1} to {2}</translation>
    </message>
    <message>
        <source>classeur vide</source>
        <translation>empty workbook</translation>
    </message>
    <message>
        <source>code en double</source>
        <translation>duplicate code</translation>
    </message>
    <message>
        <source>code hors géographie</source>
        <translation>code outside the geography</translation>
    </message>
    <message>
        <source>code illisible</source>
        <translation>code that cannot be read</translation>
    </message>
    <message>
        <source>code qui n'a pas {0} caractères</source>
        <translation>code that does not have {0} characters</translation>
    </message>
    <message>
        <source>code sans correspondance</source>
        <translation>code without a match</translation>
    </message>
    <message>
        <source>codes en double</source>
        <translation>duplicate codes</translation>
    </message>
    <message>
        <source>codes en double : plusieurs lignes pour un même territoire</source>
        <translation>duplicate codes: several rows for one territory</translation>
    </message>
    <message>
        <source>codes inconnus</source>
        <translation>unknown codes</translation>
    </message>
    <message>
        <source>codes qui ne sont ni de commune, ni d'EPCI, ni de zone d'emploi</source>
        <translation>codes that are neither of a commune, nor of an EPCI, nor of an employment zone</translation>
    </message>
    <message>
        <source>coefficient ou logements du territoire manquants</source>
        <translation>coefficient or dwellings of the territory missing</translation>
    </message>
    <message>
        <source>colonne CODGEO_AAAA introuvable</source>
        <translation>column CODGEO_AAAA not found</translation>
    </message>
    <message>
        <source>colonne CODGEO_INI introuvable</source>
        <translation>column CODGEO_INI not found</translation>
    </message>
    <message>
        <source>colonne de l'année introuvable</source>
        <translation>column of the year not found</translation>
    </message>
    <message>
        <source>colonne du code introuvable{0}</source>
        <translation>column of the code not found{0}</translation>
    </message>
    <message>
        <source>colonne en double dans l'en-tête : {0}</source>
        <translation>column twice in the header: {0}</translation>
    </message>
    <message>
        <source>colonne {0}</source>
        <translation>column {0}</translation>
    </message>
    <message>
        <source>colonne « {0} » introuvable</source>
        <translation>column “{0}” not found</translation>
    </message>
    <message>
        <source>colonne(s) absente(s) : {0}</source>
        <translation>missing column(s): {0}</translation>
    </message>
    <message>
        <source>colonnes absentes : {0}</source>
        <translation>missing columns: {0}</translation>
    </message>
    <message>
        <source>colonnes de l'inventaire SRU introuvables</source>
        <translation>columns of the SRU inventory not found</translation>
    </message>
    <message>
        <source>colonnes laissées</source>
        <translation>columns left aside</translation>
    </message>
    <message>
        <source>commune fusionnée ou recodée</source>
        <translation>commune merged or recoded</translation>
    </message>
    <message>
        <source>commune sans donnée</source>
        <translation>commune without data</translation>
    </message>
    <message>
        <source>commune sans maille</source>
        <translation>commune without a zoning</translation>
    </message>
    <message>
        <source>commune scindée</source>
        <translation>split commune</translation>
    </message>
    <message>
        <source>commune {0} : classe « {1} »</source>
        <translation>commune {0}: class “{1}”</translation>
    </message>
    <message>
        <source>commune {0} en double</source>
        <translation>commune {0} twice</translation>
    </message>
    <message>
        <source>communes absentes</source>
        <translation>missing communes</translation>
    </message>
    <message>
        <source>communes hors de l’étude</source>
        <translation>communes outside the study</translation>
    </message>
    <message>
        <source>communes qui construisent, sans part de segment</source>
        <translation>communes that build, without shares of segments</translation>
    </message>
    <message>
        <source>communes étudiées sans données locales</source>
        <translation>communes of the study without local data</translation>
    </message>
    <message>
        <source>composante « {0} » inconnue</source>
        <translation>unknown component “{0}”</translation>
    </message>
    <message>
        <source>compté ailleurs</source>
        <translation>counted elsewhere</translation>
    </message>
    <message>
        <source>configuration sans zone</source>
        <translation>configuration without any zone</translation>
    </message>
    <message>
        <source>configuration vide</source>
        <translation>empty configuration</translation>
    </message>
    <message>
        <source>coordonnées échangées : la couche est hors de France, et y serait avec x et y échangés</source>
        <translation>swapped coordinates: the layer is outside France, and would be in it with x and y swapped</translation>
    </message>
    <message>
        <source>couche géographique, pas une table</source>
        <translation>geographic layer, not a table</translation>
    </message>
    <message>
        <source>could not extend file</source>
        <translation>could not extend file</translation>
    </message>
    <message>
        <source>couverture partielle</source>
        <translation>partial coverage</translation>
    </message>
    <message>
        <source>cube décrit par le modèle d'import</source>
        <translation>cube described by the import template</translation>
    </message>
    <message>
        <source>cube inconnu</source>
        <translation>unknown cube</translation>
    </message>
    <message>
        <source>cube reconnu</source>
        <translation>cube recognised</translation>
    </message>
    <message>
        <source>d'au moins {0}{1}</source>
        <translation>of at least {0}{1}</translation>
    </message>
    <message>
        <source>dans l'archive</source>
        <translation>in the archive</translation>
    </message>
    <message>
        <source>dans les logements attendus d’opérations</source>
        <translation>in the dwellings expected from operations</translation>
    </message>
    <message>
        <source>date d'effet illisible</source>
        <translation>date of effect that cannot be read</translation>
    </message>
    <message>
        <source>date illisible (« {0} »)</source>
        <translation>date that cannot be read (“{0}”)</translation>
    </message>
    <message>
        <source>date inconnue</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>de 0 à 100 (%)</source>
        <translation>from 0 to 100 (%)</translation>
    </message>
    <message>
        <source>de 0 à {0}{1}</source>
        <translation>from 0 to {0}{1}</translation>
    </message>
    <message>
        <source>de bas à haut, le plus souvent mode</source>
        <translation>from bas (low) to haut (high), most often mode</translation>
    </message>
    <message>
        <source>de l'année</source>
        <translation>of the year</translation>
    </message>
    <message>
        <source>de la maille d'analyse</source>
        <translation>of the analysis zoning</translation>
    </message>
    <message>
        <source>de la maille de départ</source>
        <translation>of the zoning of departure</translation>
    </message>
    <message>
        <source>de la maille de restitution</source>
        <translation>of the reporting zoning</translation>
    </message>
    <message>
        <source>de la maille d’analyse</source>
        <translation>of the analysis zoning</translation>
    </message>
    <message>
        <source>de la nature de la zone</source>
        <translation>of the nature of the zone</translation>
    </message>
    <message>
        <source>de la population</source>
        <translation>of the population</translation>
    </message>
    <message>
        <source>de l’année prévue</source>
        <translation>of the planned year</translation>
    </message>
    <message>
        <source>de l’ouverture du chantier</source>
        <translation>of the beginning of the works</translation>
    </message>
    <message>
        <source>de {0} à {1}</source>
        <translation>from {0} to {1}</translation>
    </message>
    <message>
        <source>de {0} à {1}{2}</source>
        <translation>from {0} to {1}{2}</translation>
    </message>
    <message>
        <source>des capacités, mais pas de polygones</source>
        <translation>capacities, but no polygons</translation>
    </message>
    <message>
        <source>des coefficients correctifs, mais aucune classe de commune</source>
        <translation>correcting coefficients, but no class of commune</translation>
    </message>
    <message>
        <source>des ménages</source>
        <translation>of households</translation>
    </message>
    <message>
        <source>des résidences principales</source>
        <translation>of main homes</translation>
    </message>
    <message>
        <source>deux colonnes du même croisement ({0})</source>
        <translation>two columns of the same crossing ({0})</translation>
    </message>
    <message>
        <source>dictionnaire de colonnes</source>
        <translation>dictionary of columns</translation>
    </message>
    <message>
        <source>dimension « {0} » introuvable</source>
        <translation>dimension “{0}” not found</translation>
    </message>
    <message>
        <source>document qui déclare des entités XML</source>
        <translation>document that declares XML entities</translation>
    </message>
    <message>
        <source>dossier plein, ou interdit en écriture</source>
        <translation>folder full, or write-protected</translation>
    </message>
    <message>
        <source>droit refusé. Il faut le rôle « {0} »</source>
        <translation>permission denied. The role “{0}” is needed</translation>
    </message>
    <message>
        <source>droit refusé. Il faut le rôle « {0} » pour écrire, « {1} » pour lire</source>
        <translation>permission denied. The role “{0}” is needed to write, “{1}” to read</translation>
    </message>
    <message>
        <source>droite de l'observé à la cible</source>
        <translation>straight line from the observed value to the target</translation>
    </message>
    <message>
        <source>droite de l'observé à la cible, atteinte au pic ou en P</source>
        <translation>straight line from the observed value to the target, reached at the peak or in P</translation>
    </message>
    <message>
        <source>du code</source>
        <translation>of the code</translation>
    </message>
    <message>
        <source>du code de la commune</source>
        <translation>of the code of the commune</translation>
    </message>
    <message>
        <source>du code du territoire</source>
        <translation>of the code of the territory</translation>
    </message>
    <message>
        <source>du nombre de logements</source>
        <translation>of the number of dwellings</translation>
    </message>
    <message>
        <source>du poids</source>
        <translation>of the weight</translation>
    </message>
    <message>
        <source>du territoire de restitution</source>
        <translation>of the reporting territory</translation>
    </message>
    <message>
        <source>décimale « {0} » : « , » ou « . » est attendue</source>
        <translation>decimal mark “{0}”: “,” or “.” is expected</translation>
    </message>
    <message>
        <source>déficit sans écart</source>
        <translation>deficit without a gap</translation>
    </message>
    <message>
        <source>déjà commencée</source>
        <translation>already started</translation>
    </message>
    <message>
        <source>effectif négatif</source>
        <translation>negative count</translation>
    </message>
    <message>
        <source>effectifs secrets</source>
        <translation>confidential counts</translation>
    </message>
    <message>
        <source>elle finit après la période suivie</source>
        <translation>it ends after the period that is followed</translation>
    </message>
    <message>
        <source>elle n’est dans aucune commune suivie</source>
        <translation>it is in no followed commune</translation>
    </message>
    <message>
        <source>en accélération</source>
        <translation>faster</translation>
    </message>
    <message>
        <source>en décélération</source>
        <translation>slower</translation>
    </message>
    <message>
        <source>encodage non valable ({0})</source>
        <translation>encoding that does not fit ({0})</translation>
    </message>
    <message>
        <source>et de</source>
        <translation>and of</translation>
    </message>
    <message>
        <source>et {0} autre(s)</source>
        <translation>and {0} other(s)</translation>
    </message>
    <message>
        <source>export à libellés : ses territoires ont un nom et pas de code</source>
        <translation>export with labels: its territories have a name and no code</translation>
    </message>
    <message>
        <source>facteur négatif de « {0} »</source>
        <translation>negative factor of “{0}”</translation>
    </message>
    <message>
        <source>famille monoparentale</source>
        <translation>single-parent family</translation>
    </message>
    <message>
        <source>feuille « {0} » introuvable</source>
        <translation>sheet “{0}” not found</translation>
    </message>
    <message>
        <source>feuille(s) absente(s) du pack B1 : {0}</source>
        <translation>missing sheet(s) of pack B1: {0}</translation>
    </message>
    <message>
        <source>feuilles laissées</source>
        <translation>sheets left aside</translation>
    </message>
    <message>
        <source>fichier JSON tronqué ou abîmé</source>
        <translation>truncated or damaged JSON file</translation>
    </message>
    <message>
        <source>fichier abîmé ({0})</source>
        <translation>damaged file ({0})</translation>
    </message>
    <message>
        <source>fichier illisible ({0} : {1})</source>
        <translation>file that cannot be read ({0}: {1})</translation>
    </message>
    <message>
        <source>fichier introuvable</source>
        <translation>file not found</translation>
    </message>
    <message>
        <source>fichier non lu</source>
        <translation>file not read</translation>
    </message>
    <message>
        <source>fichier par département</source>
        <translation>file by department</translation>
    </message>
    <message>
        <source>fichier tronqué : sa dernière ligne ({0}) a {1} champ(s) au lieu de {2}</source>
        <translation>truncated file: its last row ({0}) has {1} field(s) instead of {2}</translation>
    </message>
    <message>
        <source>fichier tronqué, abîmé ou protégé par un mot de passe ({0})</source>
        <translation>file truncated, damaged or protected by a password ({0})</translation>
    </message>
    <message>
        <source>fichier vide</source>
        <translation>empty file</translation>
    </message>
    <message>
        <source>format « {0} » non lu</source>
        <translation>format “{0}” is not read</translation>
    </message>
    <message>
        <source>forte ou sans limite</source>
        <translation>strong or without limit</translation>
    </message>
    <message>
        <source>foyer sans titulaire</source>
        <translation>household without a holder</translation>
    </message>
    <message>
        <source>géométrie invalide</source>
        <translation>invalid geometry</translation>
    </message>
    <message>
        <source>hors de France</source>
        <translation>outside France</translation>
    </message>
    <message>
        <source>hors de l’étude</source>
        <translation>outside the study</translation>
    </message>
    <message>
        <source>hors ménage</source>
        <translation>outside households</translation>
    </message>
    <message>
        <source>il décrit des colonnes au lieu d'avoir des chiffres</source>
        <translation>it describes columns instead of having figures</translation>
    </message>
    <message>
        <source>il manque l'autre fichier de l'extraction FINESS (finess-{0}-…)</source>
        <translation>the other file of the FINESS extract is missing (finess-{0}-…)</translation>
    </message>
    <message>
        <source>il manque l'autre fichier de l'extraction FINESS ({0})</source>
        <translation>the other file of the FINESS extract is missing ({0})</translation>
    </message>
    <message>
        <source>il manque une bibliothèque pour lire ce format ({0})</source>
        <translation>a library to read this format is missing ({0})</translation>
    </message>
    <message>
        <source>il manque « {0} »</source>
        <translation>“{0}” is missing</translation>
    </message>
    <message>
        <source>il manque « {0} » ({1})</source>
        <translation>“{0}” is missing ({1})</translation>
    </message>
    <message>
        <source>il n’y a pas d’étude ici. Écrivez-en une par otelo:evaluation ou otelo:copier_etude</source>
        <translation>there is no study here. Write one by otelo:evaluation or otelo:copier_etude</translation>
    </message>
    <message>
        <source>image de la mise en page</source>
        <translation>image of the layout</translation>
    </message>
    <message>
        <source>indicateur en double</source>
        <translation>indicator found twice</translation>
    </message>
    <message>
        <source>indicateur « {0} » inconnu du catalogue</source>
        <translation>indicator “{0}” is not in the catalogue</translation>
    </message>
    <message>
        <source>indicateurs absents</source>
        <translation>missing indicators</translation>
    </message>
    <message>
        <source>indicateurs absents : {0}</source>
        <translation>missing indicators: {0}</translation>
    </message>
    <message>
        <source>individuel groupé</source>
        <translation>grouped individual</translation>
    </message>
    <message>
        <source>individuel pur</source>
        <translation>detached individual</translation>
    </message>
    <message>
        <source>inventaire SRU</source>
        <translation>SRU inventory</translation>
    </message>
    <message>
        <source>l'encodage, le séparateur, la décimale, la feuille et le fichier sont des textes</source>
        <translation>the encoding, the separator, the decimal mark, the sheet and the file are texts</translation>
    </message>
    <message>
        <source>l'opposé, s'il est négatif</source>
        <translation>its opposite, if it is negative</translation>
    </message>
    <message>
        <source>l'un des choix, également</source>
        <translation>one of the choices, equally likely</translation>
    </message>
    <message>
        <source>la clé « {0} » de « {1} » est inutilisable : {2}</source>
        <translation>the key “{0}” of “{1}” cannot be used: {2}</translation>
    </message>
    <message>
        <source>la colonne {0} est vide</source>
        <translation>the column {0} is empty</translation>
    </message>
    <message>
        <source>la correction des doubles comptes dépasse le besoin compté. Le chiffre officiel est gardé.</source>
        <translation>the correction of double counts exceeds the need counted. The official figure is kept.</translation>
    </message>
    <message>
        <source>la ligne d'en-tête {0} n'existe pas</source>
        <translation>the header row {0} does not exist</translation>
    </message>
    <message>
        <source>la ligne {0} a {1} champ(s) au lieu de {2}</source>
        <translation>row {0} has {1} field(s) instead of {2}</translation>
    </message>
    <message>
        <source>laissé manquant</source>
        <translation>left missing</translation>
    </message>
    <message>
        <source>le disque du serveur est plein</source>
        <translation>the disk of the server is full</translation>
    </message>
    <message>
        <source>le même polygone pour toutes les communes</source>
        <translation>the same polygon for all communes</translation>
    </message>
    <message>
        <source>le même tirage pour tous les territoires (un biais de la source, un choix)</source>
        <translation>the same draw for all territories (a bias of the source, a choice)</translation>
    </message>
    <message>
        <source>le paquet shapely installé ne peut être chargé dans QGIS.</source>
        <translation>the installed package shapely cannot be loaded in QGIS.</translation>
    </message>
    <message>
        <source>le parc HLM et SEM du fichier Filocom, faute de RPLS</source>
        <translation>the HLM and SEM stock of the Filocom file, for lack of RPLS</translation>
    </message>
    <message>
        <source>le scénario de ménages « {0} » n'y est pas</source>
        <translation>the household scenario “{0}” is not in it</translation>
    </message>
    <message>
        <source>le serveur met trop de temps à répondre</source>
        <translation>the server takes too long to answer</translation>
    </message>
    <message>
        <source>le serveur ne répond pas, ou refuse la connexion. Vérifiez le service, la configuration d’authentification et le réseau (« psql service=… »)</source>
        <translation>the server does not answer, or refuses the connection. Check the service, the authentication configuration and the network (“psql service=…”)</translation>
    </message>
    <message>
        <source>lecteur retenu</source>
        <translation>reader used</translation>
    </message>
    <message>
        <source>lecteur « {0} » inconnu</source>
        <translation>unknown reader “{0}”</translation>
    </message>
    <message>
        <source>lecture impossible ({0} : {1})</source>
        <translation>cannot be read ({0}: {1})</translation>
    </message>
    <message>
        <source>lecture impossible ({0})</source>
        <translation>cannot be read ({0})</translation>
    </message>
    <message>
        <source>les fichiers JSON ne sont pas lus, sauf ceux de FINESS (structures et activites)</source>
        <translation>JSON files are not read, except those of FINESS (structures and activites)</translation>
    </message>
    <message>
        <source>les poids de « {0} » font {1}</source>
        <translation>the weights of “{0}” make {1}</translation>
    </message>
    <message>
        <source>les résidences principales du fichier Filocom, faute de recensement</source>
        <translation>the main homes of the Filocom file, for lack of a census</translation>
    </message>
    <message>
        <source>leur reste est perdu</source>
        <translation>the rest of them is lost</translation>
    </message>
    <message>
        <source>leur reste est réparti entre les cibles touchées</source>
        <translation>the rest of them is shared between the targets that they touch</translation>
    </message>
    <message>
        <source>ligne d'en-tête</source>
        <translation>header row</translation>
    </message>
    <message>
        <source>ligne d'en-tête « {0} » : un nombre entier est attendu, 1 pour la première</source>
        <translation>header row “{0}”: a whole number is expected, 1 for the first</translation>
    </message>
    <message>
        <source>ligne sans code</source>
        <translation>row without a code</translation>
    </message>
    <message>
        <source>ligne(s) {0}</source>
        <translation>row(s) {0}</translation>
    </message>
    <message>
        <source>lignes en double</source>
        <translation>duplicate rows</translation>
    </message>
    <message>
        <source>lignes illisibles ({0})</source>
        <translation>rows that cannot be read ({0})</translation>
    </message>
    <message>
        <source>lignes ou points au lieu de polygones</source>
        <translation>lines or points instead of polygons</translation>
    </message>
    <message>
        <source>logements autorisés</source>
        <translation>authorised dwellings</translation>
    </message>
    <message>
        <source>logements commencés</source>
        <translation>started dwellings</translation>
    </message>
    <message>
        <source>logements par an</source>
        <translation>dwellings per year</translation>
    </message>
    <message>
        <source>logements récents absents</source>
        <translation>recent dwellings missing</translation>
    </message>
    <message>
        <source>logements sociaux</source>
        <translation>social dwellings</translation>
    </message>
    <message>
        <source>logements vacants et résidences secondaires font tout le parc ou plus</source>
        <translation>vacant dwellings and second homes make the whole stock or more</translation>
    </message>
    <message>
        <source>loi « {0} » de « {1} »</source>
        <translation>law “{0}” of “{1}”</translation>
    </message>
    <message>
        <source>maille d'analyse des communes</source>
        <translation>analysis zoning of the communes</translation>
    </message>
    <message>
        <source>maille(s) introuvable(s) : {0}</source>
        <translation>zoning(s) not found: {0}</translation>
    </message>
    <message>
        <source>mailles des communes inconnues</source>
        <translation>zonings of the communes unknown</translation>
    </message>
    <message>
        <source>max( 0, parc(y-1) + besoin(y-1) - excédent(y-1) )</source>
        <translation>max( 0, stock(y-1) + need(y-1) - surplus(y-1) )</translation>
    </message>
    <message>
        <source>millésime inconnu</source>
        <translation>unknown vintage</translation>
    </message>
    <message>
        <source>millésime {0} absent</source>
        <translation>vintage {0} not found</translation>
    </message>
    <message>
        <source>millésimes mêlés</source>
        <translation>mixed vintages</translation>
    </message>
    <message>
        <source>moins de</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>moins de 4,5 €/m²</source>
        <translation>less than 4.5 €/m²</translation>
    </message>
    <message>
        <source>moins de 50 000 habitants</source>
        <translation>less than 50,000 inhabitants</translation>
    </message>
    <message>
        <source>must be owner</source>
        <translation>must be owner</translation>
    </message>
    <message>
        <source>ménage complexe de 2 personnes</source>
        <translation>complex household of 2 people</translation>
    </message>
    <message>
        <source>ménage complexe de 3 personnes ou plus</source>
        <translation>complex household of 3 people or more</translation>
    </message>
    <message>
        <source>ménages au recensement</source>
        <translation>households in the census</translation>
    </message>
    <message>
        <source>ménages d'une année sans l'autre</source>
        <translation>households of one year without the other</translation>
    </message>
    <message>
        <source>nature de zone inconnue : {0}</source>
        <translation>unknown nature of zone: {0}</translation>
    </message>
    <message>
        <source>ni année et logements, ni colonnes par année</source>
        <translation>neither year and dwellings, nor one column per year</translation>
    </message>
    <message>
        <source>ni année, ni scénario de projection</source>
        <translation>neither a year nor a scenario of projection</translation>
    </message>
    <message>
        <source>ni logements autorisés, ni logements commencés</source>
        <translation>neither authorised nor started dwellings</translation>
    </message>
    <message>
        <source>ni mouvements, ni table de passage de communes</source>
        <translation>neither changes of communes nor a table of conversion of communes</translation>
    </message>
    <message>
        <source>ni ménages, ni population totale dans ce classeur</source>
        <translation>neither households nor total population in this workbook</translation>
    </message>
    <message>
        <source>ni note ni capacité</source>
        <translation>neither score nor capacity</translation>
    </message>
    <message>
        <source>ni oui ni non (« {0} »)</source>
        <translation>neither yes nor no (“{0}”)</translation>
    </message>
    <message>
        <source>nombre au lieu d'un texte</source>
        <translation>number instead of a text</translation>
    </message>
    <message>
        <source>nombre au-delà de {0}</source>
        <translation>number beyond {0}</translation>
    </message>
    <message>
        <source>nombre au-delà de {0}{1}</source>
        <translation>number beyond {0}{1}</translation>
    </message>
    <message>
        <source>nombre de colonnes : {0} attendues ({1})</source>
        <translation>number of columns: {0} expected ({1})</translation>
    </message>
    <message>
        <source>nombre de logements non entier</source>
        <translation>number of dwellings that is not whole</translation>
    </message>
    <message>
        <source>nombre de ménages au-delà de {0}</source>
        <translation>number of households beyond {0}</translation>
    </message>
    <message>
        <source>nombre de ménages manquant, à commencer par l'année {0}</source>
        <translation>number of households missing, beginning with the year {0}</translation>
    </message>
    <message>
        <source>nombre de ménages négatif</source>
        <translation>negative number of households</translation>
    </message>
    <message>
        <source>nombre infini</source>
        <translation>infinite number</translation>
    </message>
    <message>
        <source>non agrégeable</source>
        <translation>cannot be aggregated</translation>
    </message>
    <message>
        <source>note qui n’est pas supérieure à 0</source>
        <translation>score that is not above 0</translation>
    </message>
    <message>
        <source>n’a aucune version</source>
        <translation>has no version</translation>
    </message>
    <message>
        <source>n’a pas de version {0}</source>
        <translation>has no version {0}</translation>
    </message>
    <message>
        <source>opération douteuse</source>
        <translation>doubtful operation</translation>
    </message>
    <message>
        <source>opérations connues</source>
        <translation>known operations</translation>
    </message>
    <message>
        <source>par habitant</source>
        <translation>per inhabitant</translation>
    </message>
    <message>
        <source>par logement</source>
        <translation>per dwelling</translation>
    </message>
    <message>
        <source>par ménage</source>
        <translation>per household</translation>
    </message>
    <message>
        <source>parties d'un EPCI</source>
        <translation>parts of an EPCI</translation>
    </message>
    <message>
        <source>parts de segments qui ne somment pas à 100</source>
        <translation>shares of segments that do not add up to 100</translation>
    </message>
    <message>
        <source>pas de liste « pmej »</source>
        <translation>no list “pmej”</translation>
    </message>
    <message>
        <source>pas de ménages en {0}</source>
        <translation>no households in {0}</translation>
    </message>
    <message>
        <source>pas de table « {0} »</source>
        <translation>no table “{0}”</translation>
    </message>
    <message>
        <source>permis en double</source>
        <translation>permits found twice</translation>
    </message>
    <message>
        <source>permis lus</source>
        <translation>permits read</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission denied</translation>
    </message>
    <message>
        <source>personne seule</source>
        <translation>person living alone</translation>
    </message>
    <message>
        <source>plus de 0</source>
        <translation>more than 0</translation>
    </message>
    <message>
        <source>plus de logements vacants depuis deux ans que de logements vacants (lv_total)</source>
        <translation>more dwellings vacant for two years than vacant dwellings (lv_total)</translation>
    </message>
    <message>
        <source>plus de {0} colonnes</source>
        <translation>more than {0} columns</translation>
    </message>
    <message>
        <source>plus de {0} lignes</source>
        <translation>more than {0} rows</translation>
    </message>
    <message>
        <source>plus petite</source>
        <translation>smaller</translation>
    </message>
    <message>
        <source>plusieurs lignes pour la même zone et la même année, qui ne disent pas la même chose</source>
        <translation>several rows for the same zone and the same year, which do not say the same thing</translation>
    </message>
    <message>
        <source>plusieurs lignes pour le même territoire et la même année</source>
        <translation>several rows for the same territory and the same year</translation>
    </message>
    <message>
        <source>plusieurs lignes pour le même territoire et la même année ({0})</source>
        <translation>several rows for the same territory and the same year ({0})</translation>
    </message>
    <message>
        <source>plusieurs lignes pour le même territoire et le même scénario</source>
        <translation>several rows for the same territory and the same scenario</translation>
    </message>
    <message>
        <source>plusieurs lignes pour le même territoire, la même année et les mêmes codes</source>
        <translation>several rows for the same territory, the same year and the same codes</translation>
    </message>
    <message>
        <source>plusieurs lignes pour les mêmes {0}</source>
        <translation>several rows for the same {0}</translation>
    </message>
    <message>
        <source>plusieurs lignes pour {0}</source>
        <translation>several rows for {0}</translation>
    </message>
    <message>
        <source>plusieurs millésimes</source>
        <translation>several vintages</translation>
    </message>
    <message>
        <source>plusieurs périodes mêlées</source>
        <translation>several periods mixed</translation>
    </message>
    <message>
        <source>poids manquant</source>
        <translation>missing weight</translation>
    </message>
    <message>
        <source>poids nul</source>
        <translation>zero weight</translation>
    </message>
    <message>
        <source>poids {0} de « {1} »</source>
        <translation>weight {0} of “{1}”</translation>
    </message>
    <message>
        <source>polygone en double</source>
        <translation>duplicate polygon</translation>
    </message>
    <message>
        <source>polygones hors de leur système de coordonnées</source>
        <translation>polygons outside their coordinate reference system</translation>
    </message>
    <message>
        <source>population et taille</source>
        <translation>population and size</translation>
    </message>
    <message>
        <source>population négative ou au-delà de {0}</source>
        <translation>population that is negative or beyond {0}</translation>
    </message>
    <message>
        <source>portée « {0} » de « {1} »</source>
        <translation>scope “{0}” of “{1}”</translation>
    </message>
    <message>
        <source>projection en double</source>
        <translation>projection found twice</translation>
    </message>
    <message>
        <source>projection hors de l'étude</source>
        <translation>projection outside the study</translation>
    </message>
    <message>
        <source>projection invraisemblable</source>
        <translation>implausible projection</translation>
    </message>
    <message>
        <source>projections par EPCI</source>
        <translation>projections by EPCI</translation>
    </message>
    <message>
        <source>public d'établissement inconnu</source>
        <translation>unknown public of an establishment</translation>
    </message>
    <message>
        <source>refus du serveur ({0})</source>
        <translation>refused by the server ({0})</translation>
    </message>
    <message>
        <source>resid.soc. hors mrel</source>
        <translation>resid.soc. hors mrel</translation>
    </message>
    <message>
        <source>rupture de série</source>
        <translation>break in the series</translation>
    </message>
    <message>
        <source>rupture entre millésimes</source>
        <translation>break between vintages</translation>
    </message>
    <message>
        <source>règle par défaut</source>
        <translation>default rule</translation>
    </message>
    <message>
        <source>résidences secondaires</source>
        <translation>second homes</translation>
    </message>
    <message>
        <source>sans EPCI</source>
        <translation>without an EPCI</translation>
    </message>
    <message>
        <source>sans commune</source>
        <translation>without a commune</translation>
    </message>
    <message>
        <source>sans correspondance</source>
        <translation>without a match</translation>
    </message>
    <message>
        <source>sans effet : le scénario ne la compte pas.</source>
        <translation>without effect: the scenario does not count it.</translation>
    </message>
    <message>
        <source>sans ménage</source>
        <translation>without households</translation>
    </message>
    <message>
        <source>sans obligation SRU</source>
        <translation>without an SRU obligation</translation>
    </message>
    <message>
        <source>sans polygones</source>
        <translation>without polygons</translation>
    </message>
    <message>
        <source>sans projection</source>
        <translation>without a projection</translation>
    </message>
    <message>
        <source>sans territoire d'analyse</source>
        <translation>without an analysis territory</translation>
    </message>
    <message>
        <source>sans un mot</source>
        <translation>without a word</translation>
    </message>
    <message>
        <source>sans valeur</source>
        <translation>without a value</translation>
    </message>
    <message>
        <source>scénario « {0} » inconnu</source>
        <translation>unknown scenario “{0}”</translation>
    </message>
    <message>
        <source>scénarios absents</source>
        <translation>missing scenarios</translation>
    </message>
    <message>
        <source>secret statistique</source>
        <translation>statistical confidentiality</translation>
    </message>
    <message>
        <source>selon le poids</source>
        <translation>by the weight</translation>
    </message>
    <message>
        <source>ses colonnes croisent plusieurs variables du recensement</source>
        <translation>its columns cross several census variables</translation>
    </message>
    <message>
        <source>ses colonnes sont à la place qu'Otelo 1.2 leur donne</source>
        <translation>its columns are where Otelo 1.2 puts them</translation>
    </message>
    <message>
        <source>ses feuilles sont celles d'un pack d'Otelo 1.2</source>
        <translation>its sheets are those of a pack of Otelo 1.2</translation>
    </message>
    <message>
        <source>somme de ce qui est connu</source>
        <translation>total of what is known</translation>
    </message>
    <message>
        <source>somme qui ne tombe pas juste</source>
        <translation>total that does not add up</translation>
    </message>
    <message>
        <source>son année est déjà connue : elle est dans le réalisé, ou n’a pas commencé</source>
        <translation>its year is already known: it is in what is built, or has not started</translation>
    </message>
    <message>
        <source>son permis, ou sa parcelle, est celui d’un chantier ouvert : elle est dans le réalisé</source>
        <translation>its permit, or its plot, is that of works that have begun: it is in what is built</translation>
    </message>
    <message>
        <source>source en partie hors des cibles</source>
        <translation>source partly outside the targets</translation>
    </message>
    <message>
        <source>statement timeout</source>
        <translation>statement timeout</translation>
    </message>
    <message>
        <source>surface médiane de {0} km² par commune : le système de coordonnées n'est pas celui de la couche</source>
        <translation>median area of {0} km² per commune: the coordinate reference system is not that of the layer</translation>
    </message>
    <message>
        <source>surface nulle</source>
        <translation>zero area</translation>
    </message>
    <message>
        <source>système de coordonnées inconnu</source>
        <translation>unknown coordinate reference system</translation>
    </message>
    <message>
        <source>séparateur « {0} » : un seul caractère est attendu</source>
        <translation>separator “{0}”: a single character is expected</translation>
    </message>
    <message>
        <source>série du scénario</source>
        <translation>series of the scenario</translation>
    </message>
    <message>
        <source>table de correspondance</source>
        <translation>correspondence table</translation>
    </message>
    <message>
        <source>table de l'application officielle ambiguë ({0})</source>
        <translation>ambiguous table of the official application ({0})</translation>
    </message>
    <message>
        <source>table en double</source>
        <translation>table found twice</translation>
    </message>
    <message>
        <source>tableau détaillé</source>
        <translation>detailed table</translation>
    </message>
    <message>
        <source>taille moyenne des ménages</source>
        <translation>mean size of households</translation>
    </message>
    <message>
        <source>taux de 1 ou plus</source>
        <translation>rate of 1 or more</translation>
    </message>
    <message>
        <source>taux en pourcentage</source>
        <translation>rate in percent</translation>
    </message>
    <message>
        <source>taux sans dénominateur</source>
        <translation>rate without a denominator</translation>
    </message>
    <message>
        <source>territoire sans donnée</source>
        <translation>territory without data</translation>
    </message>
    <message>
        <source>territoires d'analyse des indicateurs sans aucune commune</source>
        <translation>analysis territories of the indicators without any commune</translation>
    </message>
    <message>
        <source>territoires d'analyse évalués mais sans aucune commune</source>
        <translation>analysis territories that are evaluated but have no commune</translation>
    </message>
    <message>
        <source>territoires sans brique donnée</source>
        <translation>territories without a given component</translation>
    </message>
    <message>
        <source>texte au lieu d'un nombre</source>
        <translation>text instead of a number</translation>
    </message>
    <message>
        <source>texte au lieu d'un nombre (« {0} »)</source>
        <translation>text instead of a number (“{0}”)</translation>
    </message>
    <message>
        <source>total non entier</source>
        <translation>total that is not whole</translation>
    </message>
    <message>
        <source>tous les ménages sont à 0 dans {0}, qui en a d'après « {1} »</source>
        <translation>all households are 0 in {0}, which has some according to “{1}”</translation>
    </message>
    <message>
        <source>tout le parc du fichier Filocom</source>
        <translation>the whole stock of the Filocom file</translation>
    </message>
    <message>
        <source>tout nombre</source>
        <translation>any number</translation>
    </message>
    <message>
        <source>toute la vacance est tenue pour de courte durée</source>
        <translation>all vacancy is taken as short-term</translation>
    </message>
    <message>
        <source>tranche en double</source>
        <translation>band found twice</translation>
    </message>
    <message>
        <source>trop grand pour la mémoire</source>
        <translation>too large for the memory</translation>
    </message>
    <message>
        <source>tx_lv × (lv_total - lv_2plus) / lv_total</source>
        <translation>tx_lv × (lv_total - lv_2plus) / lv_total</translation>
    </message>
    <message>
        <source>tx_lv × lv_2plus / lv_total</source>
        <translation>tx_lv × lv_2plus / lv_total</translation>
    </message>
    <message>
        <source>type "geometry" does not exist</source>
        <translation>type "geometry" does not exist</translation>
    </message>
    <message>
        <source>types additionnés</source>
        <translation>types added up</translation>
    </message>
    <message>
        <source>types et total</source>
        <translation>types and total</translation>
    </message>
    <message>
        <source>un autre auteur</source>
        <translation>another author</translation>
    </message>
    <message>
        <source>un autre calcul</source>
        <translation>another computation</translation>
    </message>
    <message>
        <source>un chantier ouvert est tout près : à trancher, elle n’est pas comptée</source>
        <translation>works that have begun are very near: to be settled, it is not counted</translation>
    </message>
    <message>
        <source>un même code pour des communes différentes</source>
        <translation>the same code for different communes</translation>
    </message>
    <message>
        <source>un tirage par territoire (une erreur de mesure)</source>
        <translation>one draw per territory (an error of measurement)</translation>
    </message>
    <message>
        <source>une fraction de 0 à 1</source>
        <translation>a fraction from 0 to 1</translation>
    </message>
    <message>
        <source>une seule année de personnes de {0} ans ou plus</source>
        <translation>a single year of people of {0} or more</translation>
    </message>
    <message>
        <source>v courte</source>
        <translation>short v</translation>
    </message>
    <message>
        <source>v longue</source>
        <translation>long v</translation>
    </message>
    <message>
        <source>vacance et résidences secondaires font 100 % du parc ou plus</source>
        <translation>vacancy and second homes make 100% of the stock or more</translation>
    </message>
    <message>
        <source>valeur au-delà de {0}</source>
        <translation>value beyond {0}</translation>
    </message>
    <message>
        <source>valeur illisible</source>
        <translation>value that cannot be read</translation>
    </message>
    <message>
        <source>valeur impossible</source>
        <translation>impossible value</translation>
    </message>
    <message>
        <source>valeur manquante</source>
        <translation>missing value</translation>
    </message>
    <message>
        <source>valeur manquante, négative ou non entière</source>
        <translation>value missing, negative or not whole</translation>
    </message>
    <message>
        <source>valeur manquante, ou qui n’est pas un nombre {0}</source>
        <translation>value missing, or that is not a number {0}</translation>
    </message>
    <message>
        <source>valeur négative</source>
        <translation>negative value</translation>
    </message>
    <message>
        <source>valeur négative ou au-delà de {0}</source>
        <translation>value that is negative or beyond {0}</translation>
    </message>
    <message>
        <source>valeur qui n'est pas un nombre ({0})</source>
        <translation>value that is not a number ({0})</translation>
    </message>
    <message>
        <source>valeur qui n’est pas de {0} à {1}</source>
        <translation>value that is not from {0} to {1}</translation>
    </message>
    <message>
        <source>valeur supposée</source>
        <translation>assumed value</translation>
    </message>
    <message>
        <source>valeurs de {0} à {1} : ce sont des tailles de ménages (personnes par ménage), pas des nombres de ménages</source>
        <translation>values from {0} to {1}: these are sizes of households (people per household), not numbers of households</translation>
    </message>
    <message>
        <source>ventilé depuis les EPCI</source>
        <translation>allocated from the EPCI</translation>
    </message>
    <message>
        <source>vers {0}</source>
        <translation>to {0}</translation>
    </message>
    <message>
        <source>voisins non comparés</source>
        <translation>neighbours not compared</translation>
    </message>
    <message>
        <source>zone absente d'une feuille</source>
        <translation>zone missing from a sheet</translation>
    </message>
    <message>
        <source>zone résiduelle</source>
        <translation>residual zone</translation>
    </message>
    <message>
        <source>zone sans Omphale</source>
        <translation>zone without Omphale</translation>
    </message>
    <message>
        <source>zone sans code</source>
        <translation>zone without a code</translation>
    </message>
    <message>
        <source>zone « {0} » en double</source>
        <translation>zone “{0}” twice</translation>
    </message>
    <message>
        <source>zones en partie hors des communes</source>
        <translation>zones partly outside the communes</translation>
    </message>
    <message>
        <source>zones non robustes</source>
        <translation>zones that are not robust</translation>
    </message>
    <message>
        <source>zones qui se recouvrent</source>
        <translation>overlapping zones</translation>
    </message>
    <message>
        <source>zones sans nombre de logements ni densité</source>
        <translation>zones with neither dwellings nor density</translation>
    </message>
    <message>
        <source>zéro initial perdu</source>
        <translation>lost leading zero</translation>
    </message>
    <message>
        <source>{0} (processus {1}, depuis {2})</source>
        <translation>{0} (process {1}, from {2})</translation>
    </message>
    <message>
        <source>{0} ({1}, processus {2}, machine {3})</source>
        <translation>{0} ({1}, process {2}, machine {3})</translation>
    </message>
    <message>
        <source>{0} (édition du guide)</source>
        <translation>{0} (edition of the guide)</translation>
    </message>
    <message>
        <source>{0} : aucun de ses EPCI n'est dans l'étude ({1}) : elle ne sert pas.</source>
        <translation>{0}: none of its EPCI is in the study ({1}): it is not used.</translation>
    </message>
    <message>
        <source>{0} : aucun indicateur d'Otelo n'est connu de ce cube. {1}.</source>
        <translation>{0}: no Otelo indicator is known from this cube. {1}.</translation>
    </message>
    <message>
        <source>{0} : besoin donné par une table, au lieu d'être calculé.</source>
        <translation>{0}: need given by a table, instead of being computed.</translation>
    </message>
    <message>
        <source>{0} : ce n'est pas un paramètre de l'édition « {1} », qui est celle du scénario. Laissez-le vide, ou donnez un scénario de l'autre édition.</source>
        <translation>{0}: this is not a parameter of the edition “{1}”, which is that of the scenario. Leave it empty, or give a scenario of the other edition.</translation>
    </message>
    <message>
        <source>{0} : colonne {1}, {2} codes complétés ({3}).</source>
        <translation>{0}: column {1}, {2} codes completed ({3}).</translation>
    </message>
    <message>
        <source>{0} : colonne(s) d'un établissement que la méthode n'a pas, laissées ({1}).</source>
        <translation>{0}: column(s) of an establishment that the method does not have, left aside ({1}).</translation>
    </message>
    <message>
        <source>{0} : communes sans donnée, sur {1} : {2}.</source>
        <translation>{0}: communes without data, out of {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} : de {1} à {2}, les années ne font pas le total de {3} communes ({4}) : les années sont gardées.</source>
        <translation>{0}: from {1} to {2}, the years do not add up to the total of {3} communes ({4}): the years are kept.</translation>
    </message>
    <message>
        <source>{0} : donnez le code d'un territoire de l'étude.</source>
        <translation>{0}: give the code of a territory of the study.</translation>
    </message>
    <message>
        <source>{0} : et {1} autre(s), dans la table des constats.</source>
        <translation>{0}: and {1} other(s), in the table of findings.</translation>
    </message>
    <message>
        <source>{0} : hors de l’étude, {1} ({2}) et {3} au total.</source>
        <translation>{0}: outside the study, {1} ({2}) and {3} in all.</translation>
    </message>
    <message>
        <source>{0} : hypothèse, faute de source.</source>
        <translation>{0}: assumption, for lack of a source.</translation>
    </message>
    <message>
        <source>{0} : il décrit les colonnes d'un autre fichier, et n'a pas de chiffres : il est passé.</source>
        <translation>{0}: it describes the columns of another file, and has no figures: it is skipped.</translation>
    </message>
    <message>
        <source>{0} : il y manque {1} de l’étude ({2}).</source>
        <translation>{0}: it lacks {1} of the study ({2}).</translation>
    </message>
    <message>
        <source>{0} : individuels et collectifs ne font pas le total de {1} permis ({2}) : les trois sont gardés.</source>
        <translation>{0}: individual and collective do not add up to the total of {1} permits ({2}): all three are kept.</translation>
    </message>
    <message>
        <source>{0} : la zone {1}, hors de tout bassin, est laissée.</source>
        <translation>{0}: the zone {1}, outside any market area, is left aside.</translation>
    </message>
    <message>
        <source>{0} : le dossier « {1} » n'existe pas. Créez-le, ou corrigez le chemin.</source>
        <translation>{0}: the folder “{1}” does not exist. Create it, or correct the path.</translation>
    </message>
    <message>
        <source>{0} : le scénario ne compte pas « {1} ».</source>
        <translation>{0}: the scenario does not count “{1}”.</translation>
    </message>
    <message>
        <source>{0} : lecteur « {1} », {2}.</source>
        <translation>{0}: reader “{1}”, {2}.</translation>
    </message>
    <message>
        <source>{0} : les logements vacants d'avant et d'après {1} ne se comparent pas : la méthode de décompte a changé.</source>
        <translation>{0}: the vacant dwellings before and after {1} cannot be compared: the way of counting has changed.</translation>
    </message>
    <message>
        <source>{0} : les étapes donnent {1}, le calcul {2}.</source>
        <translation>{0}: the steps give {1}, the computation {2}.</translation>
    </message>
    <message>
        <source>{0} : lu comme « {1} », parce que {2}.</source>
        <translation>{0}: read as “{1}”, because {2}.</translation>
    </message>
    <message>
        <source>{0} : millésimes {1} ; {2} est pris, les autres sont laissés.</source>
        <translation>{0}: vintages {1}; {2} is taken, the others are left.</translation>
    </message>
    <message>
        <source>{0} : millésimes {1}.</source>
        <translation>{0}: vintages {1}.</translation>
    </message>
    <message>
        <source>{0} : pas de coefficient, faute de {1}.</source>
        <translation>{0}: no coefficient, for lack of {1}.</translation>
    </message>
    <message>
        <source>{0} : pas de ligne « Tous Logements » dans {1} territoires ({2}) : leurs types sont additionnés.</source>
        <translation>{0}: no “Tous Logements” row in {1} territories ({2}): their types are added up.</translation>
    </message>
    <message>
        <source>{0} : pas de logements commencés. {1}</source>
        <translation>{0}: no started dwellings. {1}</translation>
    </message>
    <message>
        <source>{0} : projections déjà lues dans un autre fichier, laissées.</source>
        <translation>{0}: projections already read in another file, left aside.</translation>
    </message>
    <message>
        <source>{0} : rien dans ce tableau ne dit de quel recensement il est.</source>
        <translation>{0}: nothing in this table tells which census it is from.</translation>
    </message>
    <message>
        <source>{0} : sans valeur pour un ensemble.</source>
        <translation>{0}: without a value for a whole.</translation>
    </message>
    <message>
        <source>{0} : ses {1} territoires sont des départements, qui ne sont pas une maille de l'étude : le datapack ne s'en sert pas.</source>
        <translation>{0}: its {1} territories are departments, which are not a zoning of the study: the datapack does not use it.</translation>
    </message>
    <message>
        <source>{0} : un objet JSON est attendu, pas {1}.</source>
        <translation>{0}: a JSON object is expected, not {1}.</translation>
    </message>
    <message>
        <source>{0} : un tableau par date d'achèvement n'a pas les logements les plus récents : il ne donne ni le parc, ni les ménages.</source>
        <translation>{0}: a table by date of completion does not have the most recent dwellings: it gives neither the stock nor the households.</translation>
    </message>
    <message>
        <source>{0} : valeurs au-delà de 1.</source>
        <translation>{0}: values above 1.</translation>
    </message>
    <message>
        <source>{0} : {1} : le sexe et l'âge ne servent pas à la méthode.</source>
        <translation>{0}: {1}: sex and age are of no use to the method.</translation>
    </message>
    <message>
        <source>{0} : {1} = {2} ({3} étapes).</source>
        <translation>{0}: {1} = {2} ({3} steps).</translation>
    </message>
    <message>
        <source>{0} : {1} arrondissement(s) réunis en {2}.</source>
        <translation>{0}: {1} arrondissement(s) brought together into {2}.</translation>
    </message>
    <message>
        <source>{0} : {1} arrondissement(s) écartés, leur commune a sa propre ligne.</source>
        <translation>{0}: {1} arrondissement(s) left out, their commune has its own row.</translation>
    </message>
    <message>
        <source>{0} : {1} arrondissements de {2} sur {3} : leur somme n'est pas toute la commune.</source>
        <translation>{0}: {1} arrondissements of {2} out of {3}: their total is not the whole commune.</translation>
    </message>
    <message>
        <source>{0} : {1} cellule(s) vide(s) comptées 0, comme dans Otelo 1.2.</source>
        <translation>{0}: {1} empty cell(s) counted as 0, as in Otelo 1.2.</translation>
    </message>
    <message>
        <source>{0} : {1} cellule(s) vide(s) de logements ou de coefficients comptées 0, comme dans Otelo 1.2.</source>
        <translation>{0}: {1} empty cell(s) of dwellings or coefficients counted as 0, as in Otelo 1.2.</translation>
    </message>
    <message>
        <source>{0} : {1} chiffres sans valeur dans {2} territoires ({3}) : ils restent manquants.</source>
        <translation>{0}: {1} figures without a value in {2} territories ({3}): they stay missing.</translation>
    </message>
    <message>
        <source>{0} : {1} code(s) complétés ({2}).</source>
        <translation>{0}: {1} code(s) completed ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} code(s) de zone complétés ({2}).</source>
        <translation>{0}: {1} zone code(s) completed ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} colonnes dont les mots ne sont pas connus ({2}).</source>
        <translation>{0}: {1} columns whose words are not known ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} commune(s) sans classe, mises en classe {2}, comme dans Otelo 1.2.</source>
        <translation>{0}: {1} commune(s) without a class, put in class {2}, as in Otelo 1.2.</translation>
    </message>
    <message>
        <source>{0} : {1} commune(s) sur {2} absentes de la géographie de l'étude ({3}).</source>
        <translation>{0}: {1} commune(s) out of {2} are not in the geography of the study ({3}).</translation>
    </message>
    <message>
        <source>{0} : {1} commune(s) sur {2} sans ligne ({3}).</source>
        <translation>{0}: {1} commune(s) out of {2} without a row ({3}).</translation>
    </message>
    <message>
        <source>{0} : {1} communes dites déficitaires au-dessus de leur obligation ({2}).</source>
        <translation>{0}: {1} communes said to be in deficit are above their obligation ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} communes exemptées ou qui ne sont plus soumises ({2}) : leur obligation est de 0.</source>
        <translation>{0}: {1} communes exempted or no longer subject to it ({2}): their obligation is 0.</translation>
    </message>
    <message>
        <source>{0} : {1} communes, inventaire de {2} ; {3} avec une obligation, {4} carencées ({5}).</source>
        <translation>{0}: {1} communes, inventory of {2}; {3} with an obligation, {4} in default ({5}).</translation>
    </message>
    <message>
        <source>{0} : {1} contre {2} avant ({3} %), quand les autres varient de {4} %.</source>
        <translation>{0}: {1} against {2} before ({3}%), while the others change by {4}%.</translation>
    </message>
    <message>
        <source>{0} : {1} croisements de {2}, additionnés.</source>
        <translation>{0}: {1} crossings of {2}, added up.</translation>
    </message>
    <message>
        <source>{0} : {1} dans le scénario, {2} dans la couche des besoins. Donnez le scénario qui a servi au volet B.</source>
        <translation>{0}: {1} in the scenario, {2} in the layer of needs. Give the scenario that was used for part B.</translation>
    </message>
    <message>
        <source>{0} : {1} de {2} vides partout : l'année n'est pas publiée.</source>
        <translation>{0}: {1} of {2} empty everywhere: the year is not published.</translation>
    </message>
    <message>
        <source>{0} : {1} effectif(s) sous secret statistique ({2}) comptés {3}, comme dans Otelo 1.2.</source>
        <translation>{0}: {1} count(s) under statistical confidentiality ({2}) counted as {3}, as in Otelo 1.2.</translation>
    </message>
    <message>
        <source>{0} : {1} est la dernière année du fichier, et elle est provisoire.</source>
        <translation>{0}: {1} is the last year of the file, and it is provisional.</translation>
    </message>
    <message>
        <source>{0} : {1} indicateurs de ce cube n'y sont pas ({2}).</source>
        <translation>{0}: {1} indicators of this cube are not there ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} laissées de côté.</source>
        <translation>{0}: {1} left aside.</translation>
    </message>
    <message>
        <source>{0} : {1} ligne(s) sans code écartées.</source>
        <translation>{0}: {1} row(s) without a code left out.</translation>
    </message>
    <message>
        <source>{0} : {1} ligne(s) écartées, dont le code n'est pas de ce grain ({2} ; {3}).</source>
        <translation>{0}: {1} row(s) left out, whose code is not of this grain ({2}; {3}).</translation>
    </message>
    <message>
        <source>{0} : {1} logements, {2}.</source>
        <translation>{0}: {1} dwellings, {2}.</translation>
    </message>
    <message>
        <source>{0} : {1} n'a que {2} mois : l'année est laissée de côté.</source>
        <translation>{0}: {1} only has {2} months: the year is left aside.</translation>
    </message>
    <message>
        <source>{0} : {1} n'est pas une puissance de 2. Donnez 128, 256, 512…</source>
        <translation>{0}: {1} is not a power of 2. Give 128, 256, 512…</translation>
    </message>
    <message>
        <source>{0} : {1} numéros de permis sur plusieurs lignes ({2}), toutes gardées.</source>
        <translation>{0}: {1} permit numbers on several rows ({2}), all kept.</translation>
    </message>
    <message>
        <source>{0} : {1} paramètres changent ; la moyenne des ordres porte sur {2} ordres tirés (graine 0).</source>
        <translation>{0}: {1} parameters change; the mean of the orders is over {2} orders drawn (seed 0).</translation>
    </message>
    <message>
        <source>{0} : {1} parties ({2}) additionnées en {3}, que l'étude ne découpe pas ; une année qui manque à l'une manque au tout.</source>
        <translation>{0}: {1} parts ({2}) added up into {3}, which the study does not split; a year that one lacks is missing from the whole.</translation>
    </message>
    <message>
        <source>{0} : {1} permis, {2} logements autorisés hors permis annulés, à la date réelle.</source>
        <translation>{0}: {1} permits, {2} dwellings authorised without cancelled permits, at their real date.</translation>
    </message>
    <message>
        <source>{0} : {1} place(s) d'un autre public qu'adultes ou familles, comptées avec les adultes ({2}).</source>
        <translation>{0}: {1} place(s) of another public than adults or families, counted with the adults ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} sans aucun ménage : ces années sont laissées.</source>
        <translation>{0}: {1} without any household: these years are left aside.</translation>
    </message>
    <message>
        <source>{0} : {1} sur {2} ({3}){4}</source>
        <translation>{0}: {1} out of {2} ({3}){4}</translation>
    </message>
    <message>
        <source>{0} : {1} territoire(s) sans aucune valeur, écartés ({2}).</source>
        <translation>{0}: {1} territory(ies) without any value, left out ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} territoires ({2}) : {3}.</source>
        <translation>{0}: {1} territories ({2}): {3}.</translation>
    </message>
    <message>
        <source>{0} : {1} territoires ({2}) sont comptés dans une autre commune certaines années (statut K) : leur valeur y manque.</source>
        <translation>{0}: {1} territories ({2}) are counted in another commune in some years (status K): their value is missing there.</translation>
    </message>
    <message>
        <source>{0} : {1} zone(s) sans ligne dans une feuille ({2}).</source>
        <translation>{0}: {1} zone(s) without a row in a sheet ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} zone(s) sans projection de ménages ({2}).</source>
        <translation>{0}: {1} zone(s) without a projection of households ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} équipement(s) écartés ({2}).</source>
        <translation>{0}: {1} facility(ies) left out ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1} établissements en activité des neuf catégories, dont {2} sans place installée écrite ({3}).</source>
        <translation>{0}: {1} open establishments of the nine categories, of which {2} without any installed place written ({3}).</translation>
    </message>
    <message>
        <source>{0} : {1} établissements écartés ({2}).</source>
        <translation>{0}: {1} establishments left out ({2}).</translation>
    </message>
    <message>
        <source>{0} : {1}, d'après ses dimensions {2} ; années {3}.</source>
        <translation>{0}: {1}, by its dimensions {2}; years {3}.</translation>
    </message>
    <message>
        <source>{0} : {1}, hors bornes.</source>
        <translation>{0}: {1}, out of bounds.</translation>
    </message>
    <message>
        <source>{0} : {1}, {2} et {3} ; {4}.</source>
        <translation>{0}: {1}, {2} and {3}; {4}.</translation>
    </message>
    <message>
        <source>{0} : {1}. Rien n’y est connu d’aucune commune : rien n’en est compté.</source>
        <translation>{0}: {1}. Nothing is known there of any commune: nothing is counted.</translation>
    </message>
    <message>
        <source>{0} : « Tous Logements » n'est pas la somme des types dans {1} territoires ({2}) : le total est gardé.</source>
        <translation>{0}: “Tous Logements” is not the total of the types in {1} territories ({2}): the total is kept.</translation>
    </message>
    <message>
        <source>{0} : « {1} » est déjà lue dans un autre fichier : celle-ci est laissée.</source>
        <translation>{0}: “{1}” was already read in another file: this one is left aside.</translation>
    </message>
    <message>
        <source>{0} : « {1} » est en cours d'écriture par {2}. Attendez la fin de ce calcul, ou donnez un autre nom. S'il n'existe plus, supprimez « {3} ».</source>
        <translation>{0}: “{1}” is being written by {2}. Wait for that computation to end, or give another name. If it no longer exists, delete “{3}”.</translation>
    </message>
    <message>
        <source>{0} : « {1} » est écrite avec le signe % : divisée par 100 pour {2}.</source>
        <translation>{0}: “{1}” is written with the % sign: divided by 100 for {2}.</translation>
    </message>
    <message>
        <source>{0} : « {1} » n'est pas parmi {2}.</source>
        <translation>{0}: “{1}” is not one of {2}.</translation>
    </message>
    <message>
        <source>{0} : « {1} » n'est pas une couche qui se lit. Choisissez une couche de vecteurs, ou une table.</source>
        <translation>{0}: “{1}” is not a layer that can be read. Choose a vector layer, or a table.</translation>
    </message>
    <message>
        <source>{0} : « {1} » ne se calcule pas avec ces tables.</source>
        <translation>{0}: “{1}” cannot be computed with these tables.</translation>
    </message>
    <message>
        <source>{0} : « {1} » n’est pas dans une base : il n’y en a qu’une version. {2}</source>
        <translation>{0}: “{1}” is not in a database: there is only one version of it. {2}</translation>
    </message>
    <message>
        <source>{0} : « {1} » n’existe pas. Donnez une image PNG ou SVG.</source>
        <translation>{0}: “{1}” does not exist. Give a PNG or SVG image.</translation>
    </message>
    <message>
        <source>{0} : « {1} ». Écrivez des pourcentages de 0 à 90, séparés par « ; ».</source>
        <translation>{0}: “{1}”. Write percentages from 0 to 90, separated by “;”.</translation>
    </message>
    <message>
        <source>{0} : états d'avancement {1}, laissés tels quels.</source>
        <translation>{0}: states of progress {1}, left as they are.</translation>
    </message>
    <message>
        <source>{0} Ou enregistrez le fichier en {1}.</source>
        <translation>{0} Or save the file as {1}.</translation>
    </message>
    <message>
        <source>{0} Trouvées : {1}.</source>
        <translation>{0} Found: {1}.</translation>
    </message>
    <message>
        <source>{0} an</source>
        <translation>{0} year</translation>
    </message>
    <message>
        <source>{0} ans</source>
        <translation>{0} years</translation>
    </message>
    <message>
        <source>{0} cas{1}</source>
        <translation>{0} cases{1}</translation>
    </message>
    <message>
        <source>{0} cellules</source>
        <translation>{0} cells</translation>
    </message>
    <message>
        <source>{0} classe {1}</source>
        <translation>{0} class {1}</translation>
    </message>
    <message>
        <source>{0} code(s) convertis ({1}).</source>
        <translation>{0} code(s) converted ({1}).</translation>
    </message>
    <message>
        <source>{0} commune(s) de la couche absentes de la table d'appartenance ({1}) : elles sont hors étude.</source>
        <translation>{0} commune(s) of the layer missing from the membership table ({1}): they are outside the study.</translation>
    </message>
    <message>
        <source>{0} commune(s) hors des territoires évalués : besoin non évalué.</source>
        <translation>{0} commune(s) outside the evaluated territories: need not evaluated.</translation>
    </message>
    <message>
        <source>{0} commune(s) sans code</source>
        <translation>{0} commune(s) without a code</translation>
    </message>
    <message>
        <source>{0} communes dont un taux manque, pris à la moyenne (nb_supp).</source>
        <translation>{0} communes with a missing rate, taken at the mean (nb_supp).</translation>
    </message>
    <message>
        <source>{0} communes lues.</source>
        <translation>{0} communes read.</translation>
    </message>
    <message>
        <source>{0} communes ne sont pas à l'inventaire SRU de leur département : elles n'ont pas d'obligation (0).</source>
        <translation>{0} communes are not in the SRU inventory of their department: they have no obligation (0).</translation>
    </message>
    <message>
        <source>{0} communes sans classe : plus du quart de leurs taux manquent ({1}).</source>
        <translation>{0} communes without a class: more than a quarter of their rates are missing ({1}).</translation>
    </message>
    <message>
        <source>{0} constats bloquants</source>
        <translation>{0} blocking findings</translation>
    </message>
    <message>
        <source>{0} des communes gardent leur classe.</source>
        <translation>{0} of the communes keep their class.</translation>
    </message>
    <message>
        <source>{0} disent tous deux le scénario de départ : laissez-en un vide.</source>
        <translation>{0} both give the scenario to start from: leave one of them empty.</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} ha comptés plus d'une fois.</source>
        <translation>{0} ha counted more than once.</translation>
    </message>
    <message>
        <source>{0} habitants : l'INSEE déconseille d'y projeter des ménages.</source>
        <translation>{0} inhabitants: INSEE advises against projecting households there.</translation>
    </message>
    <message>
        <source>{0} habitants et 0 ménage.</source>
        <translation>{0} inhabitants and 0 households.</translation>
    </message>
    <message>
        <source>{0} illisible : trop d'objets les uns dans les autres.</source>
        <translation>{0} cannot be read: too many objects inside one another.</translation>
    </message>
    <message>
        <source>{0} illisible : {1}.</source>
        <translation>{0} cannot be read: {1}.</translation>
    </message>
    <message>
        <source>{0} indicateur(s) connus par EPCI ({1}) : répartis entre territoires d'analyse selon le poids de chaque partie ({2} EPCI à cheval).</source>
        <translation>{0} indicator(s) known by EPCI ({1}): shared between analysis territories by the weight of each part ({2} EPCI straddle several).</translation>
    </message>
    <message>
        <source>{0} indicateur(s) dans deux fichiers ({1}) : pris dans « {2} », pas dans « {3} ».</source>
        <translation>{0} indicator(s) in two files ({1}): taken from “{2}”, not from “{3}”.</translation>
    </message>
    <message>
        <source>{0} ligne(s) incomplètes</source>
        <translation>{0} incomplete row(s)</translation>
    </message>
    <message>
        <source>{0} ligne(s) sans code</source>
        <translation>{0} row(s) without a code</translation>
    </message>
    <message>
        <source>{0} logements apparus, {1} zones.</source>
        <translation>{0} dwellings appeared, {1} zones.</translation>
    </message>
    <message>
        <source>{0} logements changent de commune, {1} d'EPCI.</source>
        <translation>{0} dwellings change commune, {1} change EPCI.</translation>
    </message>
    <message>
        <source>{0} logements cédés à des territoires voisins.</source>
        <translation>{0} dwellings handed to neighbouring territories.</translation>
    </message>
    <message>
        <source>{0} logements non couverts : ni le territoire ni ceux de son bassin qui le touchent n’ont de capacité ({1}).</source>
        <translation>{0} unmet dwellings: neither the territory nor those of its market area that touch it have capacity ({1}).</translation>
    </message>
    <message>
        <source>{0} logements pour le territoire, {1} pour ses communes : celles des communes sont gardées.</source>
        <translation>{0} dwellings for the territory, {1} for its communes: those of the communes are kept.</translation>
    </message>
    <message>
        <source>{0} logements à créer pour les mutations.</source>
        <translation>{0} dwellings to create for moves.</translation>
    </message>
    <message>
        <source>{0} maille(s) d'analyse, {1} de restitution, dont {2} à cheval sur plusieurs mailles d'analyse.</source>
        <translation>{0} analysis zoning(s), {1} reporting zoning(s), {2} of which straddle several analysis zonings.</translation>
    </message>
    <message>
        <source>{0} paramètre(s) absent(s) : {1}</source>
        <translation>{0} missing parameter(s): {1}</translation>
    </message>
    <message>
        <source>{0} places d’EHPAD et {1} places d’EHPA à créer.</source>
        <translation>{0} places of EHPAD and {1} places of EHPA to create.</translation>
    </message>
    <message>
        <source>{0} pour {1}</source>
        <translation>{0} for {1}</translation>
    </message>
    <message>
        <source>{0} sans géométrie</source>
        <translation>{0} without a geometry</translation>
    </message>
    <message>
        <source>{0} taux explicatifs : {1}.</source>
        <translation>{0} explanatory rates: {1}.</translation>
    </message>
    <message>
        <source>{0} territoire(s) ({1}) des fichiers absents de l'étude ({2}).</source>
        <translation>{0} territory(ies) ({1}) of the files are not in the study ({2}).</translation>
    </message>
    <message>
        <source>{0} territoire(s) sans projection possible ({1}) : il leur manque un territoire plus grand projeté, une série, ou menages et menages_p.</source>
        <translation>{0} territory(ies) without a possible projection ({1}): they lack a larger projected territory, a series, or menages and menages_p.</translation>
    </message>
    <message>
        <source>{0} territoire(s) source y comptent plus d'une fois ({1}) : les parts sont ramenées à 1.</source>
        <translation>{0} source territory(ies) are counted more than once there ({1}): the shares are brought back to 1.</translation>
    </message>
    <message>
        <source>{0} territoire(s), couverts à {1} % au moins ({2}) : {3}.</source>
        <translation>{0} territory(ies), covered to {1}% at least ({2}): {3}.</translation>
    </message>
    <message>
        <source>{0} tirages, graine {1}, {2} incertitudes.</source>
        <translation>{0} draws, seed {1}, {2} uncertainties.</translation>
    </message>
    <message>
        <source>{0} valeur(s) au lieu de 2</source>
        <translation>{0} value(s) instead of 2</translation>
    </message>
    <message>
        <source>{0} valeur(s) au lieu de {1}</source>
        <translation>{0} value(s) instead of {1}</translation>
    </message>
    <message>
        <source>{0} valeur(s) sur {1} ({2} %) sous secret ({3}).</source>
        <translation>{0} value(s) out of {1} ({2}%) are confidential ({3}).</translation>
    </message>
    <message>
        <source>{0} zone(s) ({1}), {2} ha non comptés.</source>
        <translation>{0} zone(s) ({1}), {2} ha not counted.</translation>
    </message>
    <message>
        <source>{0} zones sans projection robuste ({1}) : elles n'ont que {2}, leurs années suivantes sont manquantes, et ne sont pas remplacées.</source>
        <translation>{0} zones without a robust projection ({1}): they only have {2}, their later years are missing, and are not replaced.</translation>
    </message>
    <message>
        <source>{0} zones sans valeur pour certains scénarios ({1}) : elle reste manquante.</source>
        <translation>{0} zones without a value for some scenarios ({1}): it stays missing.</translation>
    </message>
    <message>
        <source>{0} {1} : l'étude donne {2}, ses données {3}. Elle a été modifiée depuis son calcul : refaites-la.</source>
        <translation>{0} {1}: the study gives {2}, its data {3}. It was changed after it was computed: make it again.</translation>
    </message>
    <message>
        <source>{0} « {1} » illisible : {2}.</source>
        <translation>{0} “{1}” cannot be read: {2}.</translation>
    </message>
    <message>
        <source>{0} « {1} » inconnu(e).{2}</source>
        <translation>unknown {0} “{1}”.{2}</translation>
    </message>
    <message>
        <source>{0} Édition du guide : toujours six ans après l'année de base.</source>
        <translation>{0} Edition of the guide: always six years after the base year.</translation>
    </message>
    <message>
        <source>{0} Édition du guide : {1} ans après l'année de base par défaut.</source>
        <translation>{0} Edition of the guide: {1} years after the base year by default.</translation>
    </message>
    <message>
        <source>{0} Édition du guide : {1} par défaut.</source>
        <translation>{0} Edition of the guide: {1} by default.</translation>
    </message>
    <message>
        <source>{0}, ligne {1}</source>
        <translation>{0}, line {1}</translation>
    </message>
    <message>
        <source>{0}, ou début et fin de la période : donnez l’un ou l’autre.</source>
        <translation>{0}, or the beginning and the end of the period: give one or the other.</translation>
    </message>
    <message>
        <source>{0}, plus que ce qui est lu ({1})</source>
        <translation>{0}, more than what is read ({1})</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>{0}, zone {1}</source>
        <translation>{0}, zone {1}</translation>
    </message>
    <message>
        <source>{0}. {1} : {2} mal placés.</source>
        <translation>{0}. {1}: {2} misplaced.</translation>
    </message>
    <message>
        <source>{0}année de base {1}, celle des données est {2} : leurs indicateurs ne sont pas ceux-là. Donnez plutôt l'autre étude (« Études à comparer »).</source>
        <translation>{0}base year {1}, that of the data is {2}: their indicators are not the ones wanted. Give the other study instead (“Studies to compare”).</translation>
    </message>
    <message>
        <source>{0}aucun besoin : rien n’est réparti entre {1}.</source>
        <translation>{0}no need: nothing is shared between {1}.</translation>
    </message>
    <message>
        <source>{0}les ménages des données manquent en {1} : l'édition nationale demande ceux de chaque année. Donnez une étude de cette édition.</source>
        <translation>{0}the households of the data are missing in {1}: the national edition needs those of each year. Give a study of that edition.</translation>
    </message>
    <message>
        <source>{0}projection en {1}, les ménages des données s'arrêtent en {2}. Refaites l'étude avec des ménages plus longs, ou baissez la projection.</source>
        <translation>{0}projection to {1}, but the households of the data stop in {2}. Make the study again with a longer series of households, or lower the projection year.</translation>
    </message>
    <message>
        <source>{0}un seul territoire ({1}) : le score n’y change rien.</source>
        <translation>{0}a single territory ({1}): the score changes nothing there.</translation>
    </message>
    <message>
        <source>{0}{1} : {2} contre {3} (médiane des voisins), écart de {4} écarts-types robustes.</source>
        <translation>{0}{1}: {2} against {3} (median of the neighbours), {4} robust standard deviations apart.</translation>
    </message>
    <message>
        <source>{0}« {1} » ne peut être écrit ({2}). Vérifiez le dossier, l'espace disque, et que le fichier n'est pas ouvert ailleurs.</source>
        <translation>{0}“{1}” cannot be written ({2}). Check the folder, the space on the disk, and that the file is not open elsewhere.</translation>
    </message>
    <message>
        <source>« colonnes » : un nom est attendu pour {0}.</source>
        <translation>“colonnes”: a name is expected for {0}.</translation>
    </message>
    <message>
        <source>« facteurs » : un nombre est attendu pour {0}, de {1} à {2}.</source>
        <translation>“facteurs”: a number is expected for {0}, from {1} to {2}.</translation>
    </message>
    <message>
        <source>« fichier » : {0}.</source>
        <translation>“fichier”: {0}.</translation>
    </message>
    <message>
        <source>« millesime » : une année est attendue, pas {0}.</source>
        <translation>“millesime”: a year is expected, not {0}.</translation>
    </message>
    <message>
        <source>« python3 -m pip install --user --break-system-packages {0} »</source>
        <translation>“python3 -m pip install --user --break-system-packages {0}”</translation>
    </message>
    <message>
        <source>« sudo apt install {0} »</source>
        <translation>“sudo apt install {0}”</translation>
    </message>
    <message>
        <source>« {0} » ({1}) est sous « {2} » ({3}). Montez-le.</source>
        <translation>“{0}” ({1}) is below “{2}” ({3}). Raise it.</translation>
    </message>
    <message>
        <source>« {0} » / « {1} » : {2} code(s) sur {3} ({4} %) trouvés.</source>
        <translation>“{0}” / “{1}”: {2} code(s) out of {3} ({4}%) found.</translation>
    </message>
    <message>
        <source>« {0} » : Otelo 1.2 garde une ligne par zone, le scénario n'en nomme aucune. Remplissez « {1} » ou « {2} », ou écrivez celle d'une étude (otelo:exporter_otelo12).</source>
        <translation>“{0}”: Otelo 1.2 keeps one line per zone, the scenario names none. Fill in “{1}” or “{2}”, or write that of a study (otelo:exporter_otelo12).</translation>
    </message>
    <message>
        <source>« {0} » : aucun taux explicatif ne se calcule{1}</source>
        <translation>“{0}”: no explanatory rate can be computed{1}</translation>
    </message>
    <message>
        <source>« {0} » : aucun taux ne se calcule. Indicateurs qui servent : {1}.</source>
        <translation>“{0}”: no rate can be computed. Indicators that are used: {1}.</translation>
    </message>
    <message>
        <source>« {0} » : aucune table. Donnez-en au moins une.</source>
        <translation>“{0}”: no table. Give at least one.</translation>
    </message>
    <message>
        <source>« {0} » : donnez un nom qu'aucun autre scénario n'a.</source>
        <translation>“{0}”: give a name that no other scenario has.</translation>
    </message>
    <message>
        <source>« {0} » : il manque « logements », le parc de la commune.</source>
        <translation>“{0}”: “logements”, the stock of the commune, is missing.</translation>
    </message>
    <message>
        <source>« {0} » : indicateurs de {1}, évalués avec l'année de base {2}. Donnez la même (« {3} »).</source>
        <translation>“{0}”: indicators of {1}, evaluated with the base year {2}. Give the same one (“{3}”).</translation>
    </message>
    <message>
        <source>« {0} » : les communes sont hors de France.</source>
        <translation>“{0}”: the communes are outside France.</translation>
    </message>
    <message>
        <source>« {0} » : les scénarios n'ont pas été gardés ({1}). Vérifiez que le fichier n'est pas ouvert ailleurs, ni en lecture seule.</source>
        <translation>“{0}”: the scenarios were not kept ({1}). Check that the file is neither open elsewhere nor read-only.</translation>
    </message>
    <message>
        <source>« {0} » : sans champ « {1} » rempli, les doubles comptes sont ceux d'une région autre que l'Île-de-France.</source>
        <translation>“{0}”: without a filled field “{1}”, the double counts are those of a region other than Île-de-France.</translation>
    </message>
    <message>
        <source>« {0} » : sans effet dans l'édition nationale, laissé.</source>
        <translation>“{0}”: without effect in the national edition, left aside.</translation>
    </message>
    <message>
        <source>« {0} » : ses scénarios gardés ne se lisent pas ({1}).</source>
        <translation>“{0}”: its kept scenarios cannot be read ({1}).</translation>
    </message>
    <message>
        <source>« {0} » : série propre « {1} », le scénario de ménages est sans effet.</source>
        <translation>“{0}”: own series “{1}”, the household scenario has no effect.</translation>
    </message>
    <message>
        <source>« {0} » : totaux côte à côte, sans explication de l'écart. {1}</source>
        <translation>“{0}”: totals side by side, without an explanation of the gap. {1}</translation>
    </message>
    <message>
        <source>« {0} » : valeurs supposées, faute de source : {1}.</source>
        <translation>“{0}”: values assumed, for lack of a source: {1}.</translation>
    </message>
    <message>
        <source>« {0} » : {1} absent de « {2} ».</source>
        <translation>“{0}”: {1} is not in “{2}”.</translation>
    </message>
    <message>
        <source>« {0} » : {1} code(s) qui ne sont ni d'une commune étudiée ni d'un territoire de restitution, sans effet ({2}).</source>
        <translation>“{0}”: {1} code(s) that are neither of a commune of the study nor of a reporting territory, without effect ({2}).</translation>
    </message>
    <message>
        <source>« {0} » : {1} commune(s) habitée(s) à 0 ménage ({2}).</source>
        <translation>“{0}”: {1} inhabited commune(s) with 0 households ({2}).</translation>
    </message>
    <message>
        <source>« {0} » : {1} communes et {2} taux connus, trop peu pour {3} classes. Donnez d’autres tables, ou moins de classes.</source>
        <translation>“{0}”: {1} communes and {2} known rates, too few for {3} classes. Give other tables, or fewer classes.</translation>
    </message>
    <message>
        <source>« {0} » : {1} constats bloquants.
{2}</source>
        <translation>“{0}”: {1} blocking findings.
{2}</translation>
    </message>
    <message>
        <source>« {0} » : {1} est attendu, pas {2}.</source>
        <translation>“{0}”: {1} is expected, not {2}.</translation>
    </message>
    <message>
        <source>« {0} » : {1} ménages projetés en {2} pour {3} {4}.</source>
        <translation>“{0}”: {1} households projected in {2} for {3} {4}.</translation>
    </message>
    <message>
        <source>« {0} » : {1} territoire(s) sans place d'établissement renseignée, comptés sans.</source>
        <translation>“{0}”: {1} territory(ies) without any place in establishments given, counted without.</translation>
    </message>
    <message>
        <source>« {0} » deux fois pour « {1} »</source>
        <translation>“{0}” twice for “{1}”</translation>
    </message>
    <message>
        <source>« {0} » du scénario : un rythme qui suit le besoin demande la sortie « Besoins par année » du volet B. Donnez-la (« {1} »), ou prenez « {2} ».</source>
        <translation>“{0}” of the scenario: a pace that follows the need takes the output “Needs by year” of part B. Give it (“{1}”), or take “{2}”.</translation>
    </message>
    <message>
        <source>« {0} » est donné deux fois : gardez-en un.</source>
        <translation>“{0}” is given twice: keep one of them.</translation>
    </message>
    <message>
        <source>« {0} » est un paramètre d'une autre édition ({1})</source>
        <translation>“{0}” is a parameter of another edition ({1})</translation>
    </message>
    <message>
        <source>« {0} » est à la fois le code de {1} : dites lequel (« Maille »).</source>
        <translation>“{0}” is the code of several things: {1}. Say which one (“Zoning”).</translation>
    </message>
    <message>
        <source>« {0} » et « {1} » : aucune des quatre dimensions ne se calcule. Il faut aux deux dates logements, et lv_rp, res_second, ou population et menages.</source>
        <translation>“{0}” and “{1}”: none of the four dimensions can be computed. Both dates need logements, and lv_rp, res_second, or population and menages.</translation>
    </message>
    <message>
        <source>« {0} » et « {1} » : aucune zone dont le parc augmente. Vérifiez l’ordre des deux dates.</source>
        <translation>“{0}” and “{1}”: no zone whose stock grows. Check the order of the two dates.</translation>
    </message>
    <message>
        <source>« {0} » et « {1} » disent tous deux les classes : n'en gardez qu'un.</source>
        <translation>“{0}” and “{1}” both give the classes: keep one of them.</translation>
    </message>
    <message>
        <source>« {0} » n'a aucune couche de polygones à cartographier. {1}</source>
        <translation>“{0}” has no polygon layer to map. {1}</translation>
    </message>
    <message>
        <source>« {0} » n'a pas de loi de nombre</source>
        <translation>“{0}” has no law of a number</translation>
    </message>
    <message>
        <source>« {0} » n'a pas de table « {1} ». {2}</source>
        <translation>“{0}” has no table “{1}”. {2}</translation>
    </message>
    <message>
        <source>« {0} » n'est le code d'aucun territoire de l'étude. Donnez celui d'une commune, d'un {1} ou d'un territoire d'analyse.</source>
        <translation>“{0}” is not the code of any territory of the study. Give that of a commune, of {1} or of an analysis territory.</translation>
    </message>
    <message>
        <source>« {0} » n'est ni un paramètre, ni un indicateur, ni une source (@SNE)</source>
        <translation>“{0}” is neither a parameter, nor an indicator, nor a source (@SNE)</translation>
    </message>
    <message>
        <source>« {0} » n'est pas un GeoPackage lisible ({1}). {2}</source>
        <translation>“{0}” is not a GeoPackage that can be read ({1}). {2}</translation>
    </message>
    <message>
        <source>« {0} » n'est pas un choix possible.{1} Choix : {2}.</source>
        <translation>“{0}” is not a possible choice.{1} Choices: {2}.</translation>
    </message>
    <message>
        <source>« {0} » n'est pas un code de l'étude ({1}).</source>
        <translation>“{0}” is not a code of the study ({1}).</translation>
    </message>
    <message>
        <source>« {0} » n'est pas un nombre ({1})</source>
        <translation>“{0}” is not a number ({1})</translation>
    </message>
    <message>
        <source>« {0} » n'est pas un nombre : écrivez un nombre, ou retirez cette clé.</source>
        <translation>“{0}” is not a number: write a number, or remove this key.</translation>
    </message>
    <message>
        <source>« {0} » n'est pas un numéro de zone ({1})</source>
        <translation>“{0}” is not the number of a zone ({1})</translation>
    </message>
    <message>
        <source>« {0} » n'existe pas. {1}</source>
        <translation>“{0}” does not exist. {1}</translation>
    </message>
    <message>
        <source>« {0} » ne peut être lu ({1}).</source>
        <translation>“{0}” cannot be read ({1}).</translation>
    </message>
    <message>
        <source>« {0} » n’a pas de suivi. Donnez « Étude, avec son suivi », sortie d’otelo:suivi.</source>
        <translation>“{0}” has no follow-up. Give “Study, with its follow-up”, an output of otelo:suivi.</translation>
    </message>
    <message>
        <source>« {0} » n’est pas une base. {1}</source>
        <translation>“{0}” is not a database. {1}</translation>
    </message>
    <message>
        <source>« {0} » n’est pas une date : écrivez AAAA, ou AAAA-MM.</source>
        <translation>“{0}” is not a date: write YYYY, or YYYY-MM.</translation>
    </message>
    <message>
        <source>« {0} » s’y rapporte : ajoutez ce champ, ou videz ce paramètre.</source>
        <translation>“{0}” relates to it: add this field, or empty this parameter.</translation>
    </message>
    <message>
        <source>« {0} », champ {1}, territoire {2} : {3}</source>
        <translation>“{0}”, field {1}, territory {2}: {3}</translation>
    </message>
    <message>
        <source>« {0} », champ « {1} » : {2} code(s) avaient perdu leur zéro initial, remis ({3}).</source>
        <translation>“{0}”, field “{1}”: {2} code(s) had lost their leading zero, put back ({3}).</translation>
    </message>
    <message>
        <source>« {0} », champ « {1} » : écrit avec le signe %, divisé par 100.</source>
        <translation>“{0}”, field “{1}”: written with the % sign, divided by 100.</translation>
    </message>
    <message>
        <source>« {0} », table « {1} » : {2}</source>
        <translation>“{0}”, table “{1}”: {2}</translation>
    </message>
    <message>
        <source>« {0} », {1}, à moins de {2} m du permis {3}.</source>
        <translation>“{0}”, {1}, less than {2} m from the permit {3}.</translation>
    </message>
    <message>
        <source>À cheval sur {0} territoires d'analyse : {1}.</source>
        <translation>Straddles {0} analysis territories: {1}.</translation>
    </message>
    <message>
        <source>Écrivez AAAA, ou corrigez ce champ.</source>
        <translation>Write YYYY, or correct this field.</translation>
    </message>
    <message>
        <source>Écrivez-y le code du territoire (EPCI, zone d'emploi, commune) de cette série.</source>
        <translation>Write there the code of the territory (EPCI, employment zone, commune) of this series.</translation>
    </message>
    <message>
        <source>Édition du guide (TPL, mars 2017 ; Otelo 1.2)</source>
        <translation>Edition of the guide (TPL, March 2017; Otelo 1.2)</translation>
    </message>
    <message>
        <source>Édition nationale (application du ministère, 2022-2026)</source>
        <translation>National edition (the ministry's application, 2022-2026)</translation>
    </message>
    <message>
        <source>Étendez la couche des cibles, ou retirez ces territoires.</source>
        <translation>Extend the layer of targets, or remove these territories.</translation>
    </message>
    <message>
        <source>Étendez la couche des communes, ou corrigez ces zones.</source>
        <translation>Extend the layer of communes, or correct these zones.</translation>
    </message>
    <message>
        <source>Étude d’une base : un mot de passe est écrit là où il resterait lisible. Retirez-le, changez-le s’il a été montré, et passez par une configuration d’authentification de QGIS (authcfg=…), un fichier de service ou ~/.pgpass.</source>
        <translation>Study of a database: a password is written where it would stay readable. Remove it, change it if it has been shown, and use a QGIS authentication configuration (authcfg=…), a service file or ~/.pgpass.</translation>
    </message>
    <message>
        <source>Étude d’une base : version={0} : un numéro. {1}</source>
        <translation>Study of a database: version={0}: a number. {1}</translation>
    </message>
    <message>
        <source>Étude d’une base : {0}={1}, qui n’est pas un nom possible. Prenez des minuscules sans accent, des chiffres et « _ », 48 au plus. {2}</source>
        <translation>Study of a database: {0}={1}, which is not a possible name. Use lower-case letters without accents, digits and “_”, 48 at most. {2}</translation>
    </message>
    <message>
        <source>à cheval</source>
        <translation>straddling</translation>
    </message>
    <message>
        <source>à cheval sur deux régions</source>
        <translation>straddles two regions</translation>
    </message>
    <message>
        <source>à parts égales, faute de poids</source>
        <translation>in equal parts, for lack of a weight</translation>
    </message>
    <message>
        <source>écart aux voisins</source>
        <translation>gap with the neighbours</translation>
    </message>
    <message>
        <source>écriture incomplète : {0} ligne(s) sur {1}</source>
        <translation>incomplete writing: {0} row(s) out of {1}</translation>
    </message>
    <message>
        <source>écriture refusée : {0}</source>
        <translation>writing refused: {0}</translation>
    </message>
    <message>
        <source>également entre bas et haut</source>
        <translation>equally likely between bas (low) and haut (high)</translation>
    </message>
    <message>
        <source>établissement inconnu</source>
        <translation>unknown establishment</translation>
    </message>
    <message>
        <source>établissement sans commune</source>
        <translation>establishment without a commune</translation>
    </message>
    <message>
        <source>état inconnu</source>
        <translation>unknown state</translation>
    </message>
    <message>
        <source>étude / objectifs</source>
        <translation>study / objectives</translation>
    </message>
    <message>
        <source>étude / {0}</source>
        <translation>study / {0}</translation>
    </message>
    <message>
        <source>Absent : {0}. {1}.</source>
        <translation>Absent: {0}. {1}.</translation>
    </message>
    <message>
        <source>Année de base {0} : les ménages de l'étude ne commencent pas là ({1}-{2}). Donnez les nouveaux ménages.</source>
        <translation>Base year {0}: the households of the study do not start there ({1}-{2}). Give the new households.</translation>
    </message>
    <message>
        <source>Aucun document n'a pu être fait : le journal dit pourquoi, pour chacun.</source>
        <translation>No document could be made: the log says why, for each.</translation>
    </message>
    <message>
        <source>Bilan triennal SRU {0}-{1}</source>
        <translation>SRU triennial balance {0}-{1}</translation>
    </message>
    <message>
        <source>Calculés sur les indicateurs et ménages de l'étude, dans une édition qu'ils nourrissent. Vide : aucun.</source>
        <translation>Computed on the indicators and households of the study, in an edition that they feed. Empty: none.</translation>
    </message>
    <message>
        <source>Ceux de l'étude : {0}… Vérifiez la maille.</source>
        <translation>Those of the study: {0}… Check the zoning.</translation>
    </message>
    <message>
        <source>D'autres résultats, tels quels, de l'une ou l'autre édition. Vide : aucune.</source>
        <translation>Other results, as they are, of either edition. Empty: none.</translation>
    </message>
    <message>
        <source>Donnez des parts par segment au volet D (seg_plai…).</source>
        <translation>Give shares by segment to part D (seg_plai…).</translation>
    </message>
    <message>
        <source>Donnez l’inventaire SRU lu par otelo:importer, ou ces colonnes.</source>
        <translation>Give the SRU inventory read by otelo:importer, or these columns.</translation>
    </message>
    <message>
        <source>Donnez l’inventaire de ce territoire.</source>
        <translation>Give the inventory of this territory.</translation>
    </message>
    <message>
        <source>Donnez {0}, ou leur taux ({1}).</source>
        <translation>Give {0}, or their rate ({1}).</translation>
    </message>
    <message>
        <source>Les deux études sont d'éditions différentes : leurs termes ne sont pas les mêmes.</source>
        <translation>The two studies are of different editions: their terms are not the same.</translation>
    </message>
    <message>
        <source>Limites : autres EPCI</source>
        <translation>Boundaries: other EPCI</translation>
    </message>
    <message>
        <source>Limites : département</source>
        <translation>Boundaries: department</translation>
    </message>
    <message>
        <source>Limites : pays</source>
        <translation>Boundaries: country</translation>
    </message>
    <message>
        <source>L’étude ne dit pas la part sociale de ses objectifs : ce qu’elle prévoit n’est pas comparé à l’objectif triennal.</source>
        <translation>The study does not tell the social share of its objectives: what it plans is not compared with the triennial objective.</translation>
    </message>
    <message>
        <source>PDF sans signets. {0}</source>
        <translation>PDF without bookmarks. {0}</translation>
    </message>
    <message>
        <source>Réalisé inconnu en {0} : ces années ne comptent ni pour zéro, ni dans l’attendu.</source>
        <translation>Achievement unknown in {0}: these years count neither as zero nor in what was expected.</translation>
    </message>
    <message>
        <source>Scénarios à comparer (JSON)</source>
        <translation>Scenarios to compare (JSON)</translation>
    </message>
    <message>
        <source>Vérifiez la maille.</source>
        <translation>Check the zoning.</translation>
    </message>
    <message>
        <source>années inconnues</source>
        <translation>unknown years</translation>
    </message>
    <message>
        <source>aucun territoire d'analyse de l'étude</source>
        <translation>no analysis territory of the study</translation>
    </message>
    <message>
        <source>aucune commune de l’étude</source>
        <translation>no commune of the study</translation>
    </message>
    <message>
        <source>aucune commune des territoires d'analyse de l'étude</source>
        <translation>no commune of the analysis territories of the study</translation>
    </message>
    <message>
        <source>communes sous obligation dont les résidences principales ne sont pas connues</source>
        <translation>communes under an obligation whose main residences are not known</translation>
    </message>
    <message>
        <source>hors du registre</source>
        <translation>not in the register</translation>
    </message>
    <message>
        <source>non lu</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>résidences principales</source>
        <translation>main residences</translation>
    </message>
    <message>
        <source>{0} : pas fait. {1}</source>
        <translation>{0}: not made. {1}</translation>
    </message>
    <message>
        <source>{0} : {1} cellules, plus qu'une suite bureautique n'en ouvre en ODS. Donnez un nom en .xlsx.</source>
        <translation>{0}: {1} cells, more than an office suite opens in ODS. Give a name ending in .xlsx.</translation>
    </message>
    <message>
        <source>{0} : {1} communes de l’étude n’y sont pas, elles sont sans obligation.</source>
        <translation>{0}: {1} communes of the study are not in it, they have no obligation.</translation>
    </message>
    <message>
        <source>{0} : {1} dont les résidences principales sont déduites du taux et des logements sociaux.</source>
        <translation>{0}: {1} whose main residences are deduced from the rate and the social dwellings.</translation>
    </message>
    <message>
        <source>{0} : {1} logements sociaux demandés, {2} réalisés.</source>
        <translation>{0}: {1} social dwellings asked for, {2} achieved.</translation>
    </message>
    <message>
        <source>{0} : {1} pour {2}. Donnez-en un par scénario, tous différents, séparés par des points-virgules.</source>
        <translation>{0}: {1} for {2}. Give one per scenario, all different, separated by semicolons.</translation>
    </message>
    <message>
        <source>{0} : {1}, données de {2}. {3}</source>
        <translation>{0}: {1}, data of {2}. {3}</translation>
    </message>
    <message>
        <source>{0} : « {1} » n’existe pas.</source>
        <translation>{0}: “{1}” does not exist.</translation>
    </message>
    <message>
        <source>{0} logements, puis {1} ({2}).</source>
        <translation>{0} dwellings, then {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} n’ouvre pas une période triennale SRU : donnez {1}…</source>
        <translation>{0} does not open an SRU triennial period: give {1}…</translation>
    </message>
    <message>
        <source>{0} ou {1}</source>
        <translation>{0} or {1}</translation>
    </message>
    <message>
        <source>{0}, {1} : {2} en tout, {3} au plus. Retirez-en, ou comparez-les par otelo:comparer_scenarios.</source>
        <translation>{0}, {1}: {2} in all, {3} at most. Remove some, or compare them with otelo:comparer_scenarios.</translation>
    </message>
    <message>
        <source>« {0} » : indicateurs ou ménages d'autres valeurs que la référence. L'écart est expliqué par eux et par les paramètres ensemble (« PASSAGE »).</source>
        <translation>“{0}”: indicators or households of other values than the reference. The gap is explained by them and by the parameters together (“PASSAGE”).</translation>
    </message>
    <message>
        <source>Études à comparer (GeoPackage ou base)</source>
        <translation>Studies to compare (GeoPackage or database)</translation>
    </message>
    <message>
        <source>Aucune donnée nouvelle : remplissez {0}.</source>
        <translation>No new data: fill in {0}.</translation>
    </message>
    <message>
        <source>% de l’inertie</source>
        <translation>% of the inertia</translation>
    </message>
    <message>
        <source>% des logements apparus, placés ailleurs que là où ils sont apparus</source>
        <translation>% of the dwellings that appeared, placed elsewhere than where they appeared</translation>
    </message>
    <message>
        <source>( ménages au-delà du taux d'effort - r43 × mauvaise qualité ) × ( 1 - taux de réallocation )</source>
        <translation>( households above the housing cost-to-income ratio - r43 × poor quality ) × ( 1 - reallocation rate )</translation>
    </message>
    <message>
        <source>( ménages en suroccupation - r25 × hébergés - r35 × inadéquation financière - r45 × mauvaise qualité ) × ( 1 - taux de réallocation )</source>
        <translation>( overcrowded households - r25 × concealed households - r35 × unaffordable housing - r45 × poor quality ) × ( 1 - reallocation rate )</translation>
    </message>
    <message>
        <source>( parc social + stock social ) / ( parc + stock )</source>
        <translation>( social stock + social backlog ) / ( stock + backlog )</translation>
    </message>
    <message>
        <source>(de {0} lus à {1} corrigés)</source>
        <translation>(from {0} as read to {1} corrected)</translation>
    </message>
    <message>
        <source>(secret {0})</source>
        <translation>(confidential {0})</translation>
    </message>
    <message>
        <source>({0} cas)</source>
        <translation>({0} cases)</translation>
    </message>
    <message>
        <source>+ … ({0} valeurs)</source>
        <translation>+ … ({0} values)</translation>
    </message>
    <message>
        <source>, avec {0} de plus.</source>
        <translation>, with {0} more.</translation>
    </message>
    <message>
        <source>, contre {0} par an au rythme actuel</source>
        <translation>, against {0} per year at the current pace</translation>
    </message>
    <message>
        <source>, dont {0} dans {1} sans donnée. Dans les autres</source>
        <translation>, {0} of which in {1} without data. In the others</translation>
    </message>
    <message>
        <source>, large de {0}.</source>
        <translation>, {0} wide.</translation>
    </message>
    <message>
        <source>, moins les logements réalloués : peut être négatif</source>
        <translation>, minus the reallocated dwellings: may be negative</translation>
    </message>
    <message>
        <source>, par territoire de restitution puis par commune</source>
        <translation>, by reporting territory then by commune</translation>
    </message>
    <message>
        <source>, puis de</source>
        <translation>, then on</translation>
    </message>
    <message>
        <source>, résorption du besoin en stock en {0} ans</source>
        <translation>, absorption of the stock need in {0} years</translation>
    </message>
    <message>
        <source>, résorption du mal-logement en {0}</source>
        <translation>, absorption of inadequate housing by {0}</translation>
    </message>
    <message>
        <source>, soit {0} par an</source>
        <translation>, or {0} per year</translation>
    </message>
    <message>
        <source>, soit {0} par an pendant {1} ans</source>
        <translation>, or {0} per year for {1} years</translation>
    </message>
    <message>
        <source>, {0} de la référence</source>
        <translation>, {0} of the reference</translation>
    </message>
    <message>
        <source>, {0} de l’objectif</source>
        <translation>, {0} of the objective</translation>
    </message>
    <message>
        <source>, {0} de l’objectif de ces communes</source>
        <translation>, {0} of the objective of these communes</translation>
    </message>
    <message>
        <source>, {0} par an</source>
        <translation>, {0} per year</translation>
    </message>
    <message>
        <source>0 : la somme du territoire d'analyse est nulle ou négative</source>
        <translation>0: the sum of the analysis territory is zero or negative</translation>
    </message>
    <message>
        <source>0 : le territoire n'a pas de besoin</source>
        <translation>0: the territory has no need</translation>
    </message>
    <message>
        <source>1 - les autres parts</source>
        <translation>1 - the other shares</translation>
    </message>
    <message>
        <source>1 - taux de vacance - taux de résidences secondaires</source>
        <translation>1 - vacancy rate - rate of second homes</translation>
    </message>
    <message>
        <source>1 000 × besoin de la période / logements de l'année de base</source>
        <translation>1,000 × need of the period / dwellings of the base year</translation>
    </message>
    <message>
        <source>1 indicateur</source>
        <translation>1 indicator</translation>
    </message>
    <message>
        <source>: il ne serait pas atteint ainsi.</source>
        <translation>: it would not be reached at that pace.</translation>
    </message>
    <message>
        <source>: l’objectif serait atteint en {0}.</source>
        <translation>: the objective would be reached in {0}.</translation>
    </message>
    <message>
        <source>; projections propres gardées avant le partage</source>
        <translation>; own projections kept before the split</translation>
    </message>
    <message>
        <source>; {0} ne le sont pas, faute de capacité.</source>
        <translation>; {0} are not, for lack of capacity.</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Home ownership</translation>
    </message>
    <message>
        <source>Actifs de 15 à 64 ans</source>
        <translation>Labour force aged 15 to 64</translation>
    </message>
    <message>
        <source>Ajoutez la source au datapack, ou dites l'hypothèse à côté des chiffres.</source>
        <translation>Add the source to the datapack, or state the assumption beside the figures.</translation>
    </message>
    <message>
        <source>Ajoutez à l'étude : {0}.</source>
        <translation>Add to the study: {0}.</translation>
    </message>
    <message>
        <source>Ajoutée par l'utilisateur, sans correction des doubles comptes : elle ne doit compter personne que les autres briques comptent déjà.</source>
        <translation>Added by the user, without correction of double counts: it must count nobody that the other components count already.</translation>
    </message>
    <message>
        <source>Ajustement de politique locale</source>
        <translation>Adjustment of local policy</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Alertes</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Allocataires d'une aide au logement par taux d'effort (CNAF)</source>
        <translation>Housing benefit recipients by housing cost-to-income ratio (CNAF)</translation>
    </message>
    <message>
        <source>Allocataires d’une aide au logement par taux d’effort</source>
        <translation>Housing benefit recipients by housing cost-to-income ratio</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Année de base</source>
        <translation>Base year</translation>
    </message>
    <message>
        <source>Année de base et ménages</source>
        <translation>Base year and households</translation>
    </message>
    <message>
        <source>Année par année</source>
        <translation>Year by year</translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Années de la période : celles qui suivent l'année de base, jusqu'à celle de la projection (14 de 2021 à 2035), comme dans les PLH. Comparé aux logements commencés par an (Sitadel).</source>
        <translation>Years of the period: those after the base year, up to that of the projection (14 from 2021 to 2035), as in PLH. Compared with the dwellings started per year (Sitadel).</translation>
    </message>
    <message>
        <source>Années sans donnée</source>
        <translation>Years without data</translation>
    </message>
    <message>
        <source>Appartements</source>
        <translation>Flats</translation>
    </message>
    <message>
        <source>Application officielle Otelo (classeur exporté)</source>
        <translation>Official Otelo application (exported workbook)</translation>
    </message>
    <message>
        <source>Après lui, la vacance et les taux ne bougent plus.</source>
        <translation>After it, vacancy and rates no longer move.</translation>
    </message>
    <message>
        <source>Arbre des {0} classes : les deux dernières à se rejoindre sont les plus différentes.</source>
        <translation>Tree of the {0} classes: the last two to merge are the most different.</translation>
    </message>
    <message>
        <source>Arrondis</source>
        <translation>Roundings</translation>
    </message>
    <message>
        <source>Arrondis de l'édition du guide</source>
        <translation>Rounding of the edition of the guide</translation>
    </message>
    <message>
        <source>Arrondis de l'édition nationale</source>
        <translation>Rounding of the national edition</translation>
    </message>
    <message>
        <source>Arrondis du besoin</source>
        <translation>Rounding of the need</translation>
    </message>
    <message>
        <source>Arrondis du flux</source>
        <translation>Roundings of the flow</translation>
    </message>
    <message>
        <source>Arrondis du stock</source>
        <translation>Roundings of the stock</translation>
    </message>
    <message>
        <source>Attendu</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Attendu à ce jour</source>
        <translation>Expected to date</translation>
    </message>
    <message>
        <source>Attendu à ce jour (années connues)</source>
        <translation>Expected to date (known years)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Attributions de logements sociaux de l'année</source>
        <translation>Social dwellings allocated in the year</translation>
    </message>
    <message>
        <source>Au-delà</source>
        <translation>Beyond</translation>
    </message>
    <message>
        <source>Au-delà des six ans</source>
        <translation>Beyond the six years</translation>
    </message>
    <message>
        <source>Au-delà, dans des communes</source>
        <translation>Beyond it, in communes</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Aucun constat sur les données.</source>
        <translation>No finding on the data.</translation>
    </message>
    <message>
        <source>Aucun objectif n'est calculé : le besoin n'est comparé à aucune capacité.</source>
        <translation>No objective is computed: the need is compared with no capacity.</translation>
    </message>
    <message>
        <source>Aucun paramètre du volet B ne diffère de la référence.</source>
        <translation>No parameter of part B differs from the reference.</translation>
    </message>
    <message>
        <source>Aucun paramètre n'a été changé.</source>
        <translation>No parameter was changed.</translation>
    </message>
    <message>
        <source>Aucun paramètre ne diffère : ces scénarios sont la référence.</source>
        <translation>No parameter differs: these scenarios are the reference.</translation>
    </message>
    <message>
        <source>Aucune capacité ne limite l'objectif de {0}.</source>
        <translation>No capacity limits the objective of {0}.</translation>
    </message>
    <message>
        <source>Aucune commune ne manque de capacité.</source>
        <translation>No commune lacks capacity.</translation>
    </message>
    <message>
        <source>Aucune des incertitudes ne le change.</source>
        <translation>None of the uncertainties changes it.</translation>
    </message>
    <message>
        <source>Autorisés</source>
        <translation>Authorised</translation>
    </message>
    <message>
        <source>Autour de {0} logements ; le plus sensible est « {1} ».</source>
        <translation>Around {0} dwellings; the most sensitive is “{1}”.</translation>
    </message>
    <message>
        <source>Autres colonnes des indicateurs</source>
        <translation>Other columns of the indicators</translation>
    </message>
    <message>
        <source>Autres ménages sans famille</source>
        <translation>Other households without a family</translation>
    </message>
    <message>
        <source>Axe</source>
        <translation>Axis</translation>
    </message>
    <message>
        <source>Axe {0}</source>
        <translation>Axis {0}</translation>
    </message>
    <message>
        <source>Axe {0} : {1}.</source>
        <translation>Axis {0}: {1}.</translation>
    </message>
    <message>
        <source>B1 Stock après réallocation</source>
        <translation>B1 Stock after reallocation</translation>
    </message>
    <message>
        <source>B1 Stock, somme des briques</source>
        <translation>B1 Stock, sum of the components</translation>
    </message>
    <message>
        <source>B1.1 : Donnée de l'utilisateur</source>
        <translation>B1.1: The user's own figure</translation>
    </message>
    <message>
        <source>B1.1 : Part des places d'établissement comptée</source>
        <translation>B1.1: Share of the places in establishments counted</translation>
    </message>
    <message>
        <source>B1.2 : Donnée de l'utilisateur</source>
        <translation>B1.2: The user's own figure</translation>
    </message>
    <message>
        <source>B1.2 : Part des cohabitations intergénérationnelles subies</source>
        <translation>B1.2: Share of intergenerational cohabitation that is involuntary</translation>
    </message>
    <message>
        <source>B1.2 : Part à satisfaire en logements sociaux</source>
        <translation>B1.2: Share to be met with social dwellings</translation>
    </message>
    <message>
        <source>B1.2 : Part à satisfaire à prix maîtrisé</source>
        <translation>B1.2: Share to be met at controlled prices</translation>
    </message>
    <message>
        <source>B1.3 : Part à satisfaire en logements sociaux</source>
        <translation>B1.3: Share to be met with social dwellings</translation>
    </message>
    <message>
        <source>B1.3 : Part à satisfaire à prix maîtrisé</source>
        <translation>B1.3: Share to be met at controlled prices</translation>
    </message>
    <message>
        <source>B1.3 : Seuil du taux d'effort</source>
        <translation>B1.3: Threshold of the housing cost-to-income ratio</translation>
    </message>
    <message>
        <source>B1.3 : Taux de réallocation</source>
        <translation>B1.3: Reallocation rate</translation>
    </message>
    <message>
        <source>B1.4 : Part des propriétaires dont le logement est à réhabiliter</source>
        <translation>B1.4: Share of owners whose dwelling is to be rehabilitated</translation>
    </message>
    <message>
        <source>B1.4 : Part à satisfaire en logements sociaux</source>
        <translation>B1.4: Share to be met with social dwellings</translation>
    </message>
    <message>
        <source>B1.4 : Part à satisfaire à prix maîtrisé</source>
        <translation>B1.4: Share to be met at controlled prices</translation>
    </message>
    <message>
        <source>B1.4 : Taux de réallocation</source>
        <translation>B1.4: Reallocation rate</translation>
    </message>
    <message>
        <source>B1.5 : Part à satisfaire en logements sociaux</source>
        <translation>B1.5: Share to be met with social dwellings</translation>
    </message>
    <message>
        <source>B1.5 : Part à satisfaire à prix maîtrisé</source>
        <translation>B1.5: Share to be met at controlled prices</translation>
    </message>
    <message>
        <source>B1.5 : Taux de réallocation</source>
        <translation>B1.5: Reallocation rate</translation>
    </message>
    <message>
        <source>B1.7 : Taux de réallocation</source>
        <translation>B1.7: Reallocation rate</translation>
    </message>
    <message>
        <source>B2 : Années couvertes par les taux de renouvellement observés</source>
        <translation>B2: Years covered by the observed renewal rates</translation>
    </message>
    <message>
        <source>B2 : Ménages supplémentaires en six ans, donnés</source>
        <translation>B2: Extra households in six years, given</translation>
    </message>
    <message>
        <source>B2 : Part de la demande potentielle à prix maîtrisé</source>
        <translation>B2: Share of the potential demand at controlled prices</translation>
    </message>
    <message>
        <source>B2 : Réduction du taux de vacance de longue durée</source>
        <translation>B2: Reduction of the long-term vacancy rate</translation>
    </message>
    <message>
        <source>B2 : Taux annuel de disparition</source>
        <translation>B2: Yearly rate of loss</translation>
    </message>
    <message>
        <source>B2 : Taux annuel de restructuration</source>
        <translation>B2: Yearly rate of restructuring</translation>
    </message>
    <message>
        <source>B2 : Taux cible de résidences secondaires</source>
        <translation>B2: Target rate of second homes</translation>
    </message>
    <message>
        <source>B2 : Taux cible de vacance</source>
        <translation>B2: Target rate of vacancy</translation>
    </message>
    <message>
        <source>B2 : Taux cible de vacance de courte durée</source>
        <translation>B2: Target rate of short-term vacancy</translation>
    </message>
    <message>
        <source>B2 : Taux cible de vacance de longue durée</source>
        <translation>B2: Target rate of long-term vacancy</translation>
    </message>
    <message>
        <source>B2 : Taux de disparition en six ans</source>
        <translation>B2: Rate of loss in six years</translation>
    </message>
    <message>
        <source>B2 : Taux de restructuration en six ans</source>
        <translation>B2: Rate of restructuring in six years</translation>
    </message>
    <message>
        <source>B2 Flux : demande potentielle</source>
        <translation>B2 Flow: potential demand</translation>
    </message>
    <message>
        <source>B2.1 Évolution démographique</source>
        <translation>B2.1 Demographic change</translation>
    </message>
    <message>
        <source>B2.2 Évolution du parc</source>
        <translation>B2.2 Change of the stock</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Besoin (logements)</source>
        <translation>Need (dwellings)</translation>
    </message>
    <message>
        <source>Besoin (nul ou négatif : non compté dans le total du groupe)</source>
        <translation>Need (zero or negative: not counted in the total of the group)</translation>
    </message>
    <message>
        <source>Besoin : ce qu'il faut pour les ménages à venir et pour ceux qui sont mal logés aujourd'hui.</source>
        <translation>Need: what it takes for the households to come and for those that are inadequately housed today.</translation>
    </message>
    <message>
        <source>Besoin au bas</source>
        <translation>Need at the low value</translation>
    </message>
    <message>
        <source>Besoin au haut</source>
        <translation>Need at the high value</translation>
    </message>
    <message>
        <source>Besoin corrigé (coefficients du guide)</source>
        <translation>Corrected need (coefficients of the guide)</translation>
    </message>
    <message>
        <source>Besoin corrigé par an</source>
        <translation>Corrected need per year</translation>
    </message>
    <message>
        <source>Besoin de construction de l'année</source>
        <translation>Need for construction of the year</translation>
    </message>
    <message>
        <source>Besoin de la commune</source>
        <translation>Need of the commune</translation>
    </message>
    <message>
        <source>Besoin de la période</source>
        <translation>Need of the period</translation>
    </message>
    <message>
        <source>Besoin de {0} territoires sous {1} scénarios : {2}.</source>
        <translation>Need of {0} territories under {1} scenarios: {2}.</translation>
    </message>
    <message>
        <source>Besoin du groupe selon les tirages, {0}</source>
        <translation>Need of the group over the draws, {0}</translation>
    </message>
    <message>
        <source>Besoin du groupe, en logements</source>
        <translation>Need of the group, in dwellings</translation>
    </message>
    <message>
        <source>Besoin du scénario</source>
        <translation>Need of the scenario</translation>
    </message>
    <message>
        <source>Besoin du scénario, {0} : {1}.</source>
        <translation>Need of the scenario, {0}: {1}.</translation>
    </message>
    <message>
        <source>Besoin du territoire</source>
        <translation>Need of the territory</translation>
    </message>
    <message>
        <source>Besoin en flux</source>
        <translation>Flow need</translation>
    </message>
    <message>
        <source>Besoin en logement après corrections (1 an)</source>
        <translation>Corrected housing need (1 year)</translation>
    </message>
    <message>
        <source>Besoin en logement après corrections (6 ans)</source>
        <translation>Corrected housing need (6 years)</translation>
    </message>
    <message>
        <source>Besoin en logement naïf (6 ans)</source>
        <translation>Naive housing need (6 years)</translation>
    </message>
    <message>
        <source>Besoin en réhabilitation</source>
        <translation>Rehabilitation need</translation>
    </message>
    <message>
        <source>Besoin en réhabilitation, à part : il ne s'ajoute pas au besoin</source>
        <translation>Rehabilitation need, apart: it is not added to the need</translation>
    </message>
    <message>
        <source>Besoin en stock entier</source>
        <translation>Whole stock need</translation>
    </message>
    <message>
        <source>Besoin et objectif</source>
        <translation>Need and objective</translation>
    </message>
    <message>
        <source>Besoin et objectif par commune</source>
        <translation>Need and objective by commune</translation>
    </message>
    <message>
        <source>Besoin et objectif par {0}</source>
        <translation>Need and objective by {0}</translation>
    </message>
    <message>
        <source>Besoin et objectifs de la période, en logements</source>
        <translation>Need and objectives of the period, in dwellings</translation>
    </message>
    <message>
        <source>Besoin et parc de l'année</source>
        <translation>Need and stock of the year</translation>
    </message>
    <message>
        <source>Besoin non couvert</source>
        <translation>Unmet need</translation>
    </message>
    <message>
        <source>Besoin non couvert : {0}, faute de capacité.</source>
        <translation>Unmet need: {0}, for lack of capacity.</translation>
    </message>
    <message>
        <source>Besoin nul ou négatif : ces territoires ne comptent pas dans le total.</source>
        <translation>Zero or negative need: these territories are not counted in the total.</translation>
    </message>
    <message>
        <source>Besoin par année</source>
        <translation>Need by year</translation>
    </message>
    <message>
        <source>Besoin par année de tout le territoire d'analyse {0}</source>
        <translation>Need by year of the whole analysis territory {0}</translation>
    </message>
    <message>
        <source>Besoin par commune et par territoire de restitution</source>
        <translation>Need by commune and by reporting territory</translation>
    </message>
    <message>
        <source>Besoin par commune, en logements</source>
        <translation>Need by commune, in dwellings</translation>
    </message>
    <message>
        <source>Besoin par destination, sur six ans</source>
        <translation>Need by destination, over six years</translation>
    </message>
    <message>
        <source>Besoin par territoire d'analyse</source>
        <translation>Need by analysis territory</translation>
    </message>
    <message>
        <source>Besoin par {0} et par scénario</source>
        <translation>Need by {0} and by scenario</translation>
    </message>
    <message>
        <source>Besoin par {0}, en logements</source>
        <translation>Need by {0}, in dwellings</translation>
    </message>
    <message>
        <source>Besoin pour 1 000 logements</source>
        <translation>Need per 1,000 dwellings</translation>
    </message>
    <message>
        <source>Besoin selon la valeur de chaque paramètre, {0}</source>
        <translation>Need by the value of each parameter, {0}</translation>
    </message>
    <message>
        <source>Besoin sur six ans</source>
        <translation>Need over six years</translation>
    </message>
    <message>
        <source>Besoin sur six ans par destination</source>
        <translation>Need over six years by destination</translation>
    </message>
    <message>
        <source>Besoin total de la période</source>
        <translation>Total need of the period</translation>
    </message>
    <message>
        <source>Besoin, par an</source>
        <translation>Need, per year</translation>
    </message>
    <message>
        <source>Besoin, six ans</source>
        <translation>Need, six years</translation>
    </message>
    <message>
        <source>Besoins</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Besoins et objectifs par commune</source>
        <translation>Needs and objectives by commune</translation>
    </message>
    <message>
        <source>Besoins et objectifs par {0}</source>
        <translation>Needs and objectives by {0}</translation>
    </message>
    <message>
        <source>Besoins négatifs, comptés pour zéro</source>
        <translation>Negative needs, counted as zero</translation>
    </message>
    <message>
        <source>Besoins par année (carte)</source>
        <translation>Needs by year (map)</translation>
    </message>
    <message>
        <source>Besoins par type et par parc de destination</source>
        <translation>Needs by type and by stock of destination</translation>
    </message>
    <message>
        <source>Bilan</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Bilan de {0}</source>
        <translation>Balance of {0}</translation>
    </message>
    <message>
        <source>Bilan par commune</source>
        <translation>Balance by commune</translation>
    </message>
    <message>
        <source>Bilan par territoire</source>
        <translation>Balance by territory</translation>
    </message>
    <message>
        <source>Bilan à établir par la commune et le préfet au terme de chaque période triennale (code de la construction et de l’habitation, art. L. 302-9). Sous l’objectif, la carence peut être prononcée (art. L. 302-9-1) : c’est une décision du préfet, que ce bilan ne préjuge pas.</source>
        <translation>Balance to be drawn up by the commune and the prefect at the end of each three-year period (French building and housing code, art. L. 302-9). Below the objective, a deficiency may be declared (art. L. 302-9-1): that is a decision of the prefect, which this balance does not prejudge.</translation>
    </message>
    <message>
        <source>Bloquant</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>Bloquants</source>
        <translation>Blocking findings</translation>
    </message>
    <message>
        <source>Brique</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Brique propre</source>
        <translation>Own component</translation>
    </message>
    <message>
        <source>Brique propre : besoin entier</source>
        <translation>Own component: whole need</translation>
    </message>
    <message>
        <source>Brique propre : part résorbée avant le pic</source>
        <translation>Own component: part absorbed before the peak</translation>
    </message>
    <message>
        <source>Brique propre : part résorbée en projection</source>
        <translation>Own component: part absorbed by the projection</translation>
    </message>
    <message>
        <source>Brique propre avant le pic</source>
        <translation>Own component before the peak</translation>
    </message>
    <message>
        <source>CNAF</source>
        <translation>CNAF</translation>
    </message>
    <message>
        <source>Calage sur des totaux imposés</source>
        <translation>Fit to imposed totals</translation>
    </message>
    <message>
        <source>Calage sur les totaux imposés par territoire de restitution</source>
        <translation>Fit to the totals imposed by reporting territory</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Calculé le</source>
        <translation>Computed on</translation>
    </message>
    <message>
        <source>Calculé le {0}</source>
        <translation>Computed on {0}</translation>
    </message>
    <message>
        <source>Capacité</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Capacité de construction</source>
        <translation>Construction capacity</translation>
    </message>
    <message>
        <source>Cartes</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Ce par quoi ils diffèrent</source>
        <translation>How they differ</translation>
    </message>
    <message>
        <source>Ce qu'il faut pour les ménages mal logés ou sans logement aujourd'hui (briques 1.1 à 1.5 et 1.7). R arrondit à l'unité, la demie vers le haut.</source>
        <translation>What it takes for the households that are inadequately housed or homeless today (components 1.1 to 1.5 and 1.7). R rounds to the unit, halves up.</translation>
    </message>
    <message>
        <source>Ce qu'il faut pour les évolutions à venir (volet B, briques 2.1 et 2.2).</source>
        <translation>What it takes for the changes to come (part B, components 2.1 and 2.2).</translation>
    </message>
    <message>
        <source>Ce que chaque paramètre change, {0}</source>
        <translation>What each parameter changes, {0}</translation>
    </message>
    <message>
        <source>Ce que chaque étape change</source>
        <translation>What each step changes</translation>
    </message>
    <message>
        <source>Ce que disent les axes</source>
        <translation>What the axes tell</translation>
    </message>
    <message>
        <source>Ce qui diffère des valeurs par défaut</source>
        <translation>What differs from the defaults</translation>
    </message>
    <message>
        <source>Ce qui distingue chaque classe de l’ensemble des communes, taux par taux.</source>
        <translation>What sets each class apart from all communes, rate by rate.</translation>
    </message>
    <message>
        <source>Ce qui est connu</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Ce qui est incertain</source>
        <translation>What is uncertain</translation>
    </message>
    <message>
        <source>Ce qui est supposé</source>
        <translation>What is assumed</translation>
    </message>
    <message>
        <source>Ce qui limite : aucune capacité n'est connue</source>
        <translation>What limits: no capacity is known</translation>
    </message>
    <message>
        <source>Ce qui limite : tout le besoin trouve une place</source>
        <translation>What limits: the whole need finds a place</translation>
    </message>
    <message>
        <source>Ce qui limite : {0} logements sans place</source>
        <translation>What limits: {0} dwellings without a place</translation>
    </message>
    <message>
        <source>Ce qui n’est pas encore déclaré</source>
        <translation>What is not yet declared</translation>
    </message>
    <message>
        <source>Ce qui épargne le sol vient d'abord.</source>
        <translation>What spares land comes first.</translation>
    </message>
    <message>
        <source>Celles des années qui suivent la dernière connue, jusqu’à la fin de la période. Une opération dont le chantier est ouvert est déjà dans le réalisé ; une opération douteuse n’est pas comptée, et est listée.</source>
        <translation>Those of the years after the last known one, up to the end of the period. An operation whose site is open is in what is achieved already; a doubtful operation is not counted, and is listed.</translation>
    </message>
    <message>
        <source>Celui de la référence : {0}{1}.</source>
        <translation>That of the reference: {0}{1}.</translation>
    </message>
    <message>
        <source>Cercle des corrélations, axes {0}</source>
        <translation>Circle of correlations, axes {0}</translation>
    </message>
    <message>
        <source>Cerema</source>
        <translation>Cerema</translation>
    </message>
    <message>
        <source>Ces ménages restent dans leur logement : il est montré à part du besoin, et ne s'y ajoute pas.</source>
        <translation>These households stay in their dwelling: it is shown apart from the need, and is not added to it.</translation>
    </message>
    <message>
        <source>Cette étude</source>
        <translation>This study</translation>
    </message>
    <message>
        <source>Cette étude est de l'édition nationale : Otelo 1.2 ne connaît que celle du guide. Refaites-la avec l'édition du guide.</source>
        <translation>This study is of the national edition: Otelo 1.2 knows only that of the guide. Make it again with the edition of the guide.</translation>
    </message>
    <message>
        <source>Cette étude n'a pas de besoins par EPCI corrigés comme ceux d'Otelo 1.2 (champs {0}). Donnez aux communes leurs classes et leurs coefficients, et refaites-la.</source>
        <translation>This study has no needs by EPCI corrected like those of Otelo 1.2 (fields {0}). Give the communes their classes and coefficients, and make it again.</translation>
    </message>
    <message>
        <source>Cette étude n'a pas gardé ses paramètres : refaites-la pour écrire sa configuration.</source>
        <translation>This study did not keep its parameters: make it again to write its configuration.</translation>
    </message>
    <message>
        <source>Changement d'usage</source>
        <translation>Change of use</translation>
    </message>
    <message>
        <source>Changements d'usage</source>
        <translation>Changes of use</translation>
    </message>
    <message>
        <source>Chaque année autant, ou selon le besoin annuel du territoire d'analyse (d_rythme).</source>
        <translation>The same amount each year, or following the yearly need of the analysis territory (d_rythme).</translation>
    </message>
    <message>
        <source>Chaque cause est la moyenne de ce qu'elle change sur tous les ordres (Shapley), ou sur {0} ordres tirés au-delà de {1} causes ; leur somme est l'écart. L'année de base précède toujours les ménages comptés à partir d'elle.</source>
        <translation>Each cause is the mean of what it changes over all orders (Shapley), or over {0} drawn orders beyond {1} causes; their sum is the gap. The base year always comes before the households counted from it.</translation>
    </message>
    <message>
        <source>Chaque commune somme à ce qu'elle construit ; avec des parts d'EPCI, l'EPCI aussi.</source>
        <translation>Each commune sums to what it builds; with shares of EPCI, the EPCI too.</translation>
    </message>
    <message>
        <source>Chaque paramètre, ou source, seul entre ses bornes ; tout le reste est celui du scénario.</source>
        <translation>Each parameter, or source, alone between its bounds; all the rest is that of the scenario.</translation>
    </message>
    <message>
        <source>Chaque étape change une chose de ce que les précédentes ont laissé, et leur somme est l'écart. Leur ordre est celui du guide vers l'édition nationale, ou son inverse.</source>
        <translation>Each step changes one thing of what the previous ones left, and their sum is the gap. Their order is from the guide to the national edition, or the reverse.</translation>
    </message>
    <message>
        <source>Cherchez un millésime plus récent, ou dites l'année à côté du chiffre.</source>
        <translation>Look for a newer vintage, or state the year beside the figure.</translation>
    </message>
    <message>
        <source>Chiffre d'une partie du territoire : {0} n'est pas évalué.</source>
        <translation>Figure for a part of the territory: {0} is not evaluated.</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Chômeurs de 15 à 64 ans</source>
        <translation>Unemployed people aged 15 to 64</translation>
    </message>
    <message>
        <source>Cible loin de l'observé : {0}.</source>
        <translation>Target far from what is observed: {0}.</translation>
    </message>
    <message>
        <source>Classe de la commune</source>
        <translation>Class of the commune</translation>
    </message>
    <message>
        <source>Classe {0}</source>
        <translation>Class {0}</translation>
    </message>
    <message>
        <source>Classeur</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Classeur {0}</source>
        <translation>Workbook {0}</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Clés</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Clés de ventilation demandées</source>
        <translation>Allocation keys asked for</translation>
    </message>
    <message>
        <source>Clés de ventilation remplacées</source>
        <translation>Allocation keys replaced</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code officiel géographique (table d'appartenance; table de passage; mouvements des communes)</source>
        <translation>Official geographic code (membership table; correspondence table; changes of communes)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 1</source>
        <translation>Corrective coefficient, losses, column 1</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 2</source>
        <translation>Corrective coefficient, losses, column 2</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 3</source>
        <translation>Corrective coefficient, losses, column 3</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 4</source>
        <translation>Corrective coefficient, losses, column 4</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 5</source>
        <translation>Corrective coefficient, losses, column 5</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 6</source>
        <translation>Corrective coefficient, losses, column 6</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 7</source>
        <translation>Corrective coefficient, losses, column 7</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 1</source>
        <translation>Corrective coefficient, second homes, column 1</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 2</source>
        <translation>Corrective coefficient, second homes, column 2</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 3</source>
        <translation>Corrective coefficient, second homes, column 3</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 4</source>
        <translation>Corrective coefficient, second homes, column 4</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 5</source>
        <translation>Corrective coefficient, second homes, column 5</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 6</source>
        <translation>Corrective coefficient, second homes, column 6</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 7</source>
        <translation>Corrective coefficient, second homes, column 7</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 1</source>
        <translation>Corrective coefficient, mean household size, column 1</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 2</source>
        <translation>Corrective coefficient, mean household size, column 2</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 3</source>
        <translation>Corrective coefficient, mean household size, column 3</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 4</source>
        <translation>Corrective coefficient, mean household size, column 4</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 5</source>
        <translation>Corrective coefficient, mean household size, column 5</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 6</source>
        <translation>Corrective coefficient, mean household size, column 6</translation>
    </message>
    <message>
        <source>Coefficient correctif, taille moyenne des ménages, colonne 7</source>
        <translation>Corrective coefficient, mean household size, column 7</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 1</source>
        <translation>Corrective coefficient, vacancy, column 1</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 2</source>
        <translation>Corrective coefficient, vacancy, column 2</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 3</source>
        <translation>Corrective coefficient, vacancy, column 3</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 4</source>
        <translation>Corrective coefficient, vacancy, column 4</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 5</source>
        <translation>Corrective coefficient, vacancy, column 5</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 6</source>
        <translation>Corrective coefficient, vacancy, column 6</translation>
    </message>
    <message>
        <source>Coefficient correctif, vacance, colonne 7</source>
        <translation>Corrective coefficient, vacancy, column 7</translation>
    </message>
    <message>
        <source>Coefficients correctifs (guide)</source>
        <translation>Corrective coefficients (guide)</translation>
    </message>
    <message>
        <source>Coefficients en points, par classe de commune. Naïf : au poids des logements.</source>
        <translation>Coefficients in points, by class of commune. Naive: by the weight of dwellings.</translation>
    </message>
    <message>
        <source>Colonne de chaque indicateur (JSON)</source>
        <translation>Column of each indicator (JSON)</translation>
    </message>
    <message>
        <source>Comment ces chiffres sont faits</source>
        <translation>How these figures are made</translation>
    </message>
    <message>
        <source>Comment l'objectif est placé</source>
        <translation>How the objective is placed</translation>
    </message>
    <message>
        <source>Comment l'objectif est placé, par {0}</source>
        <translation>How the objective is placed, by {0}</translation>
    </message>
    <message>
        <source>Comment les classes se rejoignent</source>
        <translation>How the classes merge</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune hors étude</source>
        <translation>Commune outside the study</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes (%)</source>
        <translation>Communes (%)</translation>
    </message>
    <message>
        <source>Communes de territoires sans besoin</source>
        <translation>Communes of territories without need</translation>
    </message>
    <message>
        <source>Communes fusionnées ou scindées entre deux millésimes</source>
        <translation>Communes merged or split between two vintages</translation>
    </message>
    <message>
        <source>Communes par statut</source>
        <translation>Communes by status</translation>
    </message>
    <message>
        <source>Communes sous obligation</source>
        <translation>Communes under an obligation</translation>
    </message>
    <message>
        <source>Communes, une fois corrigé</source>
        <translation>Communes, once corrected</translation>
    </message>
    <message>
        <source>Composante</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Conseil</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Consommation d'espaces naturels, agricoles et forestiers</source>
        <translation>Consumption of natural, agricultural and forest land</translation>
    </message>
    <message>
        <source>Consommation d’espaces naturels, agricoles et forestiers</source>
        <translation>Consumption of natural, agricultural and forest land</translation>
    </message>
    <message>
        <source>Consommation foncière</source>
        <translation>Land consumption</translation>
    </message>
    <message>
        <source>Constante</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Constats données</source>
        <translation>Findings data</translation>
    </message>
    <message>
        <source>Constats du datapack</source>
        <translation>Findings of the datapack</translation>
    </message>
    <message>
        <source>Constats suivi</source>
        <translation>Findings follow-up</translation>
    </message>
    <message>
        <source>Constats sur les communes</source>
        <translation>Findings on the communes</translation>
    </message>
    <message>
        <source>Constats sur les données</source>
        <translation>Findings on the data</translation>
    </message>
    <message>
        <source>Contribution (logements)</source>
        <translation>Contribution (dwellings)</translation>
    </message>
    <message>
        <source>Contribution de chaque paramètre à l'écart, {0}, en logements</source>
        <translation>Contribution of each parameter to the gap, {0}, in dwellings</translation>
    </message>
    <message>
        <source>Conversions et ajustements dépassent le besoin de {0} logements.</source>
        <translation>Conversions and adjustments exceed the need by {0} dwellings.</translation>
    </message>
    <message>
        <source>Conversions et restructurations décidées</source>
        <translation>Conversions and restructurings decided</translation>
    </message>
    <message>
        <source>Correction de la commune</source>
        <translation>Correction of the commune</translation>
    </message>
    <message>
        <source>Corrigez leurs codes, ou retirez-les.</source>
        <translation>Correct their codes, or remove them.</translation>
    </message>
    <message>
        <source>Corrélation des {0} taux avec les axes {1}.</source>
        <translation>Correlation of the {0} rates with axes {1}.</translation>
    </message>
    <message>
        <source>Couloir : en bonne voie</source>
        <translation>Corridor: on track</translation>
    </message>
    <message>
        <source>Couloir de la trajectoire : au-delà de l’objectif au-dessus</source>
        <translation>Corridor of the trajectory: beyond the objective above it</translation>
    </message>
    <message>
        <source>Couloir de la trajectoire : en retard au-dessous</source>
        <translation>Corridor of the trajectory: late below it</translation>
    </message>
    <message>
        <source>Couverture moyenne</source>
        <translation>Mean coverage</translation>
    </message>
    <message>
        <source>Cumulé (corrigé)</source>
        <translation>Cumulated (corrected)</translation>
    </message>
    <message>
        <source>Cumulé (lu)</source>
        <translation>Cumulated (as read)</translation>
    </message>
    <message>
        <source>Cédé</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Cédé à d'autres communes</source>
        <translation>Given up to other communes</translation>
    </message>
    <message>
        <source>D'où vient la variance (Sobol)</source>
        <translation>Where the variance comes from (Sobol)</translation>
    </message>
    <message>
        <source>D'une édition à l'autre</source>
        <translation>From one edition to the other</translation>
    </message>
    <message>
        <source>Dans le total</source>
        <translation>In the total</translation>
    </message>
    <message>
        <source>Date du fichier</source>
        <translation>Date of the file</translation>
    </message>
    <message>
        <source>Date · empreinte</source>
        <translation>Date · fingerprint</translation>
    </message>
    <message>
        <source>De quoi il est fait</source>
        <translation>What it is made of</translation>
    </message>
    <message>
        <source>De quoi le besoin dépend</source>
        <translation>What the need depends on</translation>
    </message>
    <message>
        <source>De quoi le besoin est fait</source>
        <translation>What the need is made of</translation>
    </message>
    <message>
        <source>De quoi le besoin est fait : {0} pour les évolutions, {1} pour le mal-logement</source>
        <translation>What the need is made of: {0} for changes to come, {1} for inadequate housing</translation>
    </message>
    <message>
        <source>De {0} ({1}) à {2} logements ({3}).</source>
        <translation>From {0} ({1}) to {2} dwellings ({3}).</translation>
    </message>
    <message>
        <source>De {0} à {1}, aucun logement n'est à construire pour le besoin : le solde de {2} est nul ou négatif.</source>
        <translation>From {0} to {1}, no dwelling is to be built for the need: the balance of {2} is zero or negative.</translation>
    </message>
    <message>
        <source>De {0} à {1}, il faut {2} logements{3} : {4} pour les évolutions à venir et {5} pour le mal-logement.</source>
        <translation>From {0} to {1}, {2} dwellings are needed{3}: {4} for the changes to come and {5} for inadequate housing.</translation>
    </message>
    <message>
        <source>De {0} à {1}, les ménages passent de {2} à {3}, le parc de {4} à {5} logements.</source>
        <translation>From {0} to {1}, households go from {2} to {3}, the stock from {4} to {5} dwellings.</translation>
    </message>
    <message>
        <source>Demande rapportée à l’offre ; vide où rien n’a été loué, ou n’est demandé.</source>
        <translation>Demand over supply; empty where nothing was let, or nothing is asked for.</translation>
    </message>
    <message>
        <source>Demande sociale : mal-logement, tension</source>
        <translation>Social demand: inadequate housing, pressure</translation>
    </message>
    <message>
        <source>Demandes de logement social (SNE)</source>
        <translation>Applications for social housing (SNE)</translation>
    </message>
    <message>
        <source>Demandes de logement social en cours</source>
        <translation>Pending applications for social housing</translation>
    </message>
    <message>
        <source>Demandeurs pour un logement, par nombre de pièces et loyer</source>
        <translation>Applicants per dwelling, by number of rooms and rent</translation>
    </message>
    <message>
        <source>Demandeurs pour un logement, par surface et loyer</source>
        <translation>Applicants per dwelling, by floor area and rent</translation>
    </message>
    <message>
        <source>Densité de population</source>
        <translation>Population density</translation>
    </message>
    <message>
        <source>Des anciennes données aux nouvelles</source>
        <translation>From the old data to the new</translation>
    </message>
    <message>
        <source>Des communes n’ont pas réalisé ce qui leur est demandé à ce jour : voir « en retard ».</source>
        <translation>Some communes have not achieved what they are asked to date: see “late”.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Disposition : encodage, séparateur, décimale, en-tête, feuille</source>
        <translation>Layout: encoding, separator, decimal, header, sheet</translation>
    </message>
    <message>
        <source>Distance de Ward</source>
        <translation>Ward distance</translation>
    </message>
    <message>
        <source>Dites pourquoi chacune diffère ; otelo:comparer_scenarios en donne l'effet.</source>
        <translation>Say why each one differs; otelo:comparer_scenarios gives its effect.</translation>
    </message>
    <message>
        <source>Dites-le partout où ce chiffre est montré.</source>
        <translation>Say so wherever this figure is shown.</translation>
    </message>
    <message>
        <source>Donnez aux communes leurs capacités, et relancez otelo:evaluation.</source>
        <translation>Give the communes their capacities, and run otelo:evaluation again.</translation>
    </message>
    <message>
        <source>Donnez foncier et densité, renouvellement ou plafond ; sinon l'objectif est le besoin.</source>
        <translation>Give land and density, renewal or a ceiling; otherwise the objective is the need.</translation>
    </message>
    <message>
        <source>Donnez l'indicateur aux communes, ou comparez deux jeux de clés (otelo:comparer_cles).</source>
        <translation>Give the indicator to the communes, or compare two sets of keys (otelo:comparer_cles).</translation>
    </message>
    <message>
        <source>Données et qualité</source>
        <translation>Data and quality</translation>
    </message>
    <message>
        <source>Données fictives de démonstration</source>
        <translation>Fictitious data, for demonstration</translation>
    </message>
    <message>
        <source>Double compte avec {0}</source>
        <translation>Double count with {0}</translation>
    </message>
    <message>
        <source>Du besoin à l’objectif placé</source>
        <translation>From the need to the objective placed</translation>
    </message>
    <message>
        <source>Du stock au besoin</source>
        <translation>From the stock to the need</translation>
    </message>
    <message>
        <source>Durée de la période</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Durée de résorption du stock</source>
        <translation>Time to absorb the stock</translation>
    </message>
    <message>
        <source>Décohabitation en accélération</source>
        <translation>Accelerating household splitting</translation>
    </message>
    <message>
        <source>Décohabitation en décélération</source>
        <translation>Slowing household splitting</translation>
    </message>
    <message>
        <source>Décohabitation maintenue</source>
        <translation>Constant household splitting</translation>
    </message>
    <message>
        <source>Décohabitation tendancielle</source>
        <translation>Trend household splitting</translation>
    </message>
    <message>
        <source>Défaut</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Démolis</source>
        <translation>Demolished</translation>
    </message>
    <message>
        <source>D’un inventaire (SRU, RPLS) au 1er janvier, c’est le solde : ce qui sort du parc en est retiré.</source>
        <translation>From an inventory (SRU, RPLS) on 1 January, it is the balance: what leaves the stock is taken off it.</translation>
    </message>
    <message>
        <source>D’un stock (LOVAC, vacance de plus de deux ans) au 1er janvier, c’est le solde : négatif où la vacance augmente.</source>
        <translation>From a stock (LOVAC, vacancy of more than two years) on 1 January, it is the balance: negative where vacancy rises.</translation>
    </message>
    <message>
        <source>ENL 2013</source>
        <translation>ENL 2013</translation>
    </message>
    <message>
        <source>Emplois au lieu de travail</source>
        <translation>Jobs at the workplace</translation>
    </message>
    <message>
        <source>Emplois pour un actif</source>
        <translation>Jobs per active person</translation>
    </message>
    <message>
        <source>Emplois salariés au lieu de travail</source>
        <translation>Salaried jobs at the workplace</translation>
    </message>
    <message>
        <source>Empreinte SHA-256</source>
        <translation>SHA-256 fingerprint</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ensemble des {0} territoires d'analyse</source>
        <translation>All {0} analysis territories</translation>
    </message>
    <message>
        <source>Entre territoires</source>
        <translation>Between territories</translation>
    </message>
    <message>
        <source>Enveloppe ZAN dépassée dans {0}, de {1} ha en tout.</source>
        <translation>ZAN envelope exceeded in {0}, by {1} ha in all.</translation>
    </message>
    <message>
        <source>Enveloppe ZAN, surfaces par logement</source>
        <translation>ZAN envelope, land per dwelling</translation>
    </message>
    <message>
        <source>Erreur de lecture</source>
        <translation>Reading error</translation>
    </message>
    <message>
        <source>Erreur ôtée sur des zones non vues (%)</source>
        <translation>Error removed on unseen zones (%)</translation>
    </message>
    <message>
        <source>Excédent</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Excédent sans emploi dans le territoire d'analyse</source>
        <translation>Surplus without use in the analysis territory</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Feuilles</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fichier des logements par commune (Filocom) et parc privé potentiellement indigne</source>
        <translation>File of dwellings by commune (Filocom) and potentially unfit private stock</translation>
    </message>
    <message>
        <source>Fichier localisé social et fiscal (Filosofi)</source>
        <translation>Localised social and tax file (Filosofi)</translation>
    </message>
    <message>
        <source>Fichier national des établissements sanitaires et sociaux (FINESS)</source>
        <translation>National file of health and social establishments (FINESS)</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Filocom (parc privé potentiellement indigne), RP ou Fichiers fonciers.</source>
        <translation>Filocom (potentially unfit private stock), RP or property files.</translation>
    </message>
    <message>
        <source>Filocom et parc privé potentiellement indigne</source>
        <translation>Filocom and potentially unfit private stock</translation>
    </message>
    <message>
        <source>Fin {0}</source>
        <translation>End of {0}</translation>
    </message>
    <message>
        <source>Fin {0}, {1} sont commencés, pour</source>
        <translation>At the end of {0}, {1} have been started, for</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Flux (demande potentielle)</source>
        <translation>Flow (potential demand)</translation>
    </message>
    <message>
        <source>Flux : demande potentielle sur six ans</source>
        <translation>Flow: potential demand over six years</translation>
    </message>
    <message>
        <source>Flux de la période</source>
        <translation>Flow of the period</translation>
    </message>
    <message>
        <source>Flux sur six ans</source>
        <translation>Flow over six years</translation>
    </message>
    <message>
        <source>Flux, par an</source>
        <translation>Flow, per year</translation>
    </message>
    <message>
        <source>Flux, retenus</source>
        <translation>Flow, counted</translation>
    </message>
    <message>
        <source>Flux, six ans</source>
        <translation>Flow, six years</translation>
    </message>
    <message>
        <source>Flux, tous</source>
        <translation>Flow, all</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Formules</source>
        <translation>Formulas</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gardent le scénario qui leur est propre : {0}.</source>
        <translation>Keep the scenario of their own: {0}.</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>HLM</source>
        <translation>HLM</translation>
    </message>
    <message>
        <source>HLM et SEM</source>
        <translation>HLM and SEM</translation>
    </message>
    <message>
        <source>Habitants par ménage</source>
        <translation>Inhabitants per household</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Hectares consommés</source>
        <translation>Hectares consumed</translation>
    </message>
    <message>
        <source>Hectares consommés par l'extension</source>
        <translation>Hectares used by the extension</translation>
    </message>
    <message>
        <source>Hors logement</source>
        <translation>Homeless</translation>
    </message>
    <message>
        <source>Hors logement : besoin entier</source>
        <translation>Homeless: whole need</translation>
    </message>
    <message>
        <source>Hors logement : part résorbée avant le pic</source>
        <translation>Homeless: part absorbed before the peak</translation>
    </message>
    <message>
        <source>Hors logement : part résorbée en projection</source>
        <translation>Homeless: part absorbed by the projection</translation>
    </message>
    <message>
        <source>Hors logement avant le pic</source>
        <translation>Homeless before the peak</translation>
    </message>
    <message>
        <source>Hors étude</source>
        <translation>Outside the study</translation>
    </message>
    <message>
        <source>Huit tirages sur dix sont entre {0} et {1}, la médiane est {2} : dites un intervalle plutôt qu'un chiffre</source>
        <translation>Eight draws out of ten are between {0} and {1}, the median is {2}: state a range rather than a figure</translation>
    </message>
    <message>
        <source>Hypothèse à la place d'une donnée : {0}</source>
        <translation>Assumption in place of a datum: {0}</translation>
    </message>
    <message>
        <source>Hypothèses</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Hypothèses du scénario hors des défauts : {0}.</source>
        <translation>Assumptions of the scenario that are not the defaults: {0}.</translation>
    </message>
    <message>
        <source>Hypothèses à la place de données : {0}.</source>
        <translation>Assumptions in place of data: {0}.</translation>
    </message>
    <message>
        <source>Hébergement : sans-abri, foyers, personnes âgées</source>
        <translation>Accommodation: homeless, hostels, elderly people</translation>
    </message>
    <message>
        <source>Hébergés</source>
        <translation>Concealed households</translation>
    </message>
    <message>
        <source>Hébergés : besoin entier</source>
        <translation>Concealed households: whole need</translation>
    </message>
    <message>
        <source>Hébergés : part résorbée avant le pic</source>
        <translation>Concealed households: part absorbed before the peak</translation>
    </message>
    <message>
        <source>Hébergés : part résorbée en projection</source>
        <translation>Concealed households: part absorbed by the projection</translation>
    </message>
    <message>
        <source>Hébergés avant le pic</source>
        <translation>Concealed households before the peak</translation>
    </message>
    <message>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <source>Ici</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Il dépend d'abord de {0}.</source>
        <translation>It depends first on {0}.</translation>
    </message>
    <message>
        <source>Il en reste {0}</source>
        <translation>{0} remain</translation>
    </message>
    <message>
        <source>Il faut {0} logements de {1} à {2}</source>
        <translation>{0} dwellings are needed from {1} to {2}</translation>
    </message>
    <message>
        <source>Inadéquation financière</source>
        <translation>Unaffordable housing</translation>
    </message>
    <message>
        <source>Inadéquation financière : besoin entier</source>
        <translation>Unaffordable housing: whole need</translation>
    </message>
    <message>
        <source>Inadéquation financière : dont doubles comptes, avant le pic</source>
        <translation>Unaffordable housing: of which double counts, before the peak</translation>
    </message>
    <message>
        <source>Inadéquation financière : part résorbée avant le pic</source>
        <translation>Unaffordable housing: part absorbed before the peak</translation>
    </message>
    <message>
        <source>Inadéquation financière : part résorbée en projection</source>
        <translation>Unaffordable housing: part absorbed by the projection</translation>
    </message>
    <message>
        <source>Inadéquation financière avant le pic</source>
        <translation>Unaffordable housing before the peak</translation>
    </message>
    <message>
        <source>Inadéquation financière, diagnostic, typologie</source>
        <translation>Unaffordable housing, diagnosis, typology</translation>
    </message>
    <message>
        <source>Inadéquation physique</source>
        <translation>Overcrowding</translation>
    </message>
    <message>
        <source>Inadéquation physique : besoin entier</source>
        <translation>Overcrowding: whole need</translation>
    </message>
    <message>
        <source>Inadéquation physique : dont doubles comptes, avant le pic</source>
        <translation>Overcrowding: of which double counts, before the peak</translation>
    </message>
    <message>
        <source>Inadéquation physique : part résorbée avant le pic</source>
        <translation>Overcrowding: part absorbed before the peak</translation>
    </message>
    <message>
        <source>Inadéquation physique : part résorbée en projection</source>
        <translation>Overcrowding: part absorbed by the projection</translation>
    </message>
    <message>
        <source>Inadéquation physique avant le pic</source>
        <translation>Overcrowding before the peak</translation>
    </message>
    <message>
        <source>Incertitude</source>
        <translation>Uncertainty</translation>
    </message>
    <message>
        <source>Incertitudes</source>
        <translation>Uncertainties</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indicateurs complets</source>
        <translation>Complete indicators</translation>
    </message>
    <message>
        <source>Indicateurs des territoires d'analyse, tels que lus</source>
        <translation>Indicators of the analysis territories, as read</translation>
    </message>
    <message>
        <source>Indicateurs et données locales des communes, tels que lus</source>
        <translation>Indicators and local data of the communes, as read</translation>
    </message>
    <message>
        <source>Indicateurs incomplets</source>
        <translation>Incomplete indicators</translation>
    </message>
    <message>
        <source>Indicateurs par base de données</source>
        <translation>Indicators by database</translation>
    </message>
    <message>
        <source>Indices de Sobol</source>
        <translation>Sobol indices</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Intermédiaire</source>
        <translation>Intermediate</translation>
    </message>
    <message>
        <source>Intervalle de chaque territoire d'analyse, en logements</source>
        <translation>Interval of each analysis territory, in dwellings</translation>
    </message>
    <message>
        <source>Inventaire SRU</source>
        <translation>SRU inventory</translation>
    </message>
    <message>
        <source>Inventaire SRU (article 55 de la loi SRU)</source>
        <translation>SRU inventory (article 55 of the SRU law)</translation>
    </message>
    <message>
        <source>L est le parc qui loge les ménages de l'année ; le taux va en ligne droite de l'observé à la cible.</source>
        <translation>L is the stock that houses the households of the year; the rate goes in a straight line from the observed one to the target.</translation>
    </message>
    <message>
        <source>L'autre étude</source>
        <translation>The other study</translation>
    </message>
    <message>
        <source>L'enveloppe ne limite l'extension que si le scénario le demande (d_zan_limite).</source>
        <translation>The envelope limits extension only if the scenario asks for it (d_zan_limite).</translation>
    </message>
    <message>
        <source>L'objectif placé ne varie que de {0} : au plus haut besoin, c'est la capacité des communes qui décide.</source>
        <translation>The objective placed varies only by {0}: at the highest need, the capacity of the communes decides.</translation>
    </message>
    <message>
        <source>L'objectif placé varie de {0}.</source>
        <translation>The objective placed varies by {0}.</translation>
    </message>
    <message>
        <source>L'étude</source>
        <translation>The study</translation>
    </message>
    <message>
        <source>L'étude n'a pas gardé la table de ses paramètres.</source>
        <translation>The study did not keep the table of its parameters.</translation>
    </message>
    <message>
        <source>L'étude n'a pas gardé ses paramètres.</source>
        <translation>The study did not keep its parameters.</translation>
    </message>
    <message>
        <source>L'étude ne dit ni la source ni l'année de ses indicateurs.</source>
        <translation>The study tells neither the source nor the year of its indicators.</translation>
    </message>
    <message>
        <source>La commune est une maille de travail : selon le guide de la méthode (TPL, mars 2017), les chiffres des communes ne sont pas assez fiables pour être publiés. Ils se lisent par EPCI.</source>
        <translation>The commune is a working level: according to the guide of the method (TPL, March 2017), the figures of communes are not reliable enough to be published. They are to be read by EPCI.</translation>
    </message>
    <message>
        <source>La part d'une commune dépend de la clé de ventilation ; celle d'un EPCI en dépend moins.</source>
        <translation>The share of a commune depends on the allocation key; that of an EPCI depends on it less.</translation>
    </message>
    <message>
        <source>La part est de 33 %, de 50 % à moins de 4 points de l’obligation, de 100 % à moins de 2 (loi 3DS). Le préfet notifie l’objectif ; celui-ci en est le calcul. Un contrat de mixité sociale peut l’abaisser. Une commune exemptée ou sans obligation n’en a pas.</source>
        <translation>The share is 33%, 50% at less than 4 points from the obligation, 100% at less than 2 (3DS law). The prefect notifies the objective; this one is its computation. A social mix contract may lower it. A commune that is exempt or without an obligation has none.</translation>
    </message>
    <message>
        <source>La table montre les {0} plus grands ; l'ensemble les compte tous.</source>
        <translation>The table shows the {0} largest; the total counts them all.</translation>
    </message>
    <message>
        <source>La vacance courte est la fluidité du parc : ce qu'il faut de logements libres pour déménager.</source>
        <translation>Short-term vacancy is frictional: the free dwellings that moving takes.</translation>
    </message>
    <message>
        <source>Laissées de côté</source>
        <translation>Left aside</translation>
    </message>
    <message>
        <source>Lancez otelo:controler sur les indicateurs, et complétez ce qui manque.</source>
        <translation>Run otelo:controler on the indicators, and fill in what is missing.</translation>
    </message>
    <message>
        <source>Largeur, en % de la médiane</source>
        <translation>Width, in % of the median</translation>
    </message>
    <message>
        <source>Le besoin d'une année est ce qu'il faut construire pour que le parc de l'année suivante loge ses ménages.</source>
        <translation>The need of a year is what has to be built for the stock of the next year to house its households.</translation>
    </message>
    <message>
        <source>Le besoin dépend d'abord de la projection des ménages : ce n'est pas une prévision.</source>
        <translation>The need depends first on the household projection: it is not a forecast.</translation>
    </message>
    <message>
        <source>Le besoin va de {0} ({1}) à {2} logements ({3}), {4} d'écart{5}.{6}</source>
        <translation>The need goes from {0} ({1}) to {2} dwellings ({3}), a gap of {4}{5}.{6}</translation>
    </message>
    <message>
        <source>Le besoin, année par année</source>
        <translation>The need, year by year</translation>
    </message>
    <message>
        <source>Le besoin, brique par brique</source>
        <translation>The need, component by component</translation>
    </message>
    <message>
        <source>Le besoin, composante par composante</source>
        <translation>The need, component by component</translation>
    </message>
    <message>
        <source>Le guide ne permet pas de publier les chiffres des communes, qui sont une maille de travail.</source>
        <translation>The guide does not allow the figures of communes, a working level, to be published.</translation>
    </message>
    <message>
        <source>Le plus grand besoin est celui de {0}, {1} logements.</source>
        <translation>The largest need is that of {0}, {1} dwellings.</translation>
    </message>
    <message>
        <source>Le plus grand est celui de {0}, {1} logements.</source>
        <translation>The largest is that of {0}, {1} dwellings.</translation>
    </message>
    <message>
        <source>Le plus grand objectif est celui de {0}, {1} logements, dont</source>
        <translation>The largest objective is that of {0}, {1} dwellings, of which</translation>
    </message>
    <message>
        <source>Le scénario</source>
        <translation>The scenario</translation>
    </message>
    <message>
        <source>Le scénario : les valeurs par défaut de la méthode</source>
        <translation>The scenario: the defaults of the method</translation>
    </message>
    <message>
        <source>Le scénario : {0} hors des valeurs par défaut</source>
        <translation>The scenario: {0} not at the default</translation>
    </message>
    <message>
        <source>Le territoire d'analyse « {0} » n'est pas évalué</source>
        <translation>The analysis territory “{0}” is not evaluated</translation>
    </message>
    <message>
        <source>Lecteur</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Les axes</source>
        <translation>The axes</translation>
    </message>
    <message>
        <source>Les axes retenus disent {0} % de l’inertie.</source>
        <translation>The axes kept tell {0}% of the inertia.</translation>
    </message>
    <message>
        <source>Les chiffres de {0}</source>
        <translation>The figures of {0}</translation>
    </message>
    <message>
        <source>Les classes</source>
        <translation>The classes</translation>
    </message>
    <message>
        <source>Les clés</source>
        <translation>The keys</translation>
    </message>
    <message>
        <source>Les communes somment exactement à leur territoire d'analyse ; un EPCI, ou un autre territoire de restitution, est la somme de ses communes.</source>
        <translation>Communes sum exactly to their analysis territory; an EPCI, or another reporting territory, is the sum of its communes.</translation>
    </message>
    <message>
        <source>Les intervalles ne s'additionnent pas : tous ne sont pas hauts, ou bas, à la fois.</source>
        <translation>Intervals do not add up: not all are high, or low, at once.</translation>
    </message>
    <message>
        <source>Les ménages en inadéquation laissent des logements du parc libre : il peut être négatif. Chaque part est arrondie pour elle-même.</source>
        <translation>Households in unsuitable housing leave dwellings of the free stock: it may be negative. Each share is rounded by itself.</translation>
    </message>
    <message>
        <source>Les plus grands besoins. {0}</source>
        <translation>The largest needs. {0}</translation>
    </message>
    <message>
        <source>Les régressions</source>
        <translation>The regressions</translation>
    </message>
    <message>
        <source>Les totaux des territoires d'analyse sont toujours gardés : ce qui ne peut pas tenir avec eux est dit.</source>
        <translation>The totals of the analysis territories are always kept: what cannot hold with them is told.</translation>
    </message>
    <message>
        <source>Les {0} communes au plus grand besoin, sur {1} : toutes sont dans le classeur (otelo:tableur).</source>
        <translation>The {0} communes with the largest need, out of {1}: all are in the workbook (otelo:tableur).</translation>
    </message>
    <message>
        <source>Les {0} communes où il reste le plus, sur {1} : toutes sont dans la couche du suivi.</source>
        <translation>The {0} communes with the most remaining, out of {1}: all are in the layer of the follow-up.</translation>
    </message>
    <message>
        <source>Leur besoin n'est pas connu : le territoire en a plus que ce qui est montré.</source>
        <translation>Their need is not known: the territory has more than what is shown.</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Liste des autorisations d’urbanisme et des permis de démolir (Sitadel)</source>
        <translation>List of planning and demolition permits (Sitadel)</translation>
    </message>
    <message>
        <source>Liste des indicateurs</source>
        <translation>List of indicators</translation>
    </message>
    <message>
        <source>Logement social, à prix maîtrisé, libre</source>
        <translation>Social, controlled-price and free-market dwellings</translation>
    </message>
    <message>
        <source>Logements</source>
        <translation>Dwellings</translation>
    </message>
    <message>
        <source>Logements autorisés et commencés par commune (Sitadel)</source>
        <translation>Dwellings authorised and started by commune (Sitadel)</translation>
    </message>
    <message>
        <source>Logements commencés depuis cinq ans</source>
        <translation>Dwellings started in the last five years</translation>
    </message>
    <message>
        <source>Logements commencés en cinq ans pour 100 logements</source>
        <translation>Dwellings started in five years per 100 dwellings</translation>
    </message>
    <message>
        <source>Logements disparus entre les deux dates</source>
        <translation>Dwellings lost between the two dates</translation>
    </message>
    <message>
        <source>Logements du parc privé</source>
        <translation>Private dwellings</translation>
    </message>
    <message>
        <source>Logements indignes, surpeuplement, restructurations</source>
        <translation>Unfit housing, overcrowding, restructuring</translation>
    </message>
    <message>
        <source>Logements locatifs sociaux</source>
        <translation>Social rental dwellings</translation>
    </message>
    <message>
        <source>Logements locatifs sociaux en quartier prioritaire</source>
        <translation>Social rental dwellings in a priority neighbourhood</translation>
    </message>
    <message>
        <source>Logements locatifs sociaux loués</source>
        <translation>Social rental dwellings let</translation>
    </message>
    <message>
        <source>Logements locatifs sociaux vacants</source>
        <translation>Vacant social rental dwellings</translation>
    </message>
    <message>
        <source>Logements locatifs sociaux vides</source>
        <translation>Empty social rental dwellings</translation>
    </message>
    <message>
        <source>Logements que chaque clé place mal</source>
        <translation>Dwellings that each key misplaces</translation>
    </message>
    <message>
        <source>Logements réalloués</source>
        <translation>Reallocated dwellings</translation>
    </message>
    <message>
        <source>Logements réalloués, déduits</source>
        <translation>Reallocated dwellings, taken off</translation>
    </message>
    <message>
        <source>Logements sociaux</source>
        <translation>Social dwellings</translation>
    </message>
    <message>
        <source>Logements sociaux réalisés</source>
        <translation>Social dwellings achieved</translation>
    </message>
    <message>
        <source>Logements vacants depuis cinq ans ou plus</source>
        <translation>Dwellings vacant for five years or more</translation>
    </message>
    <message>
        <source>Logements vacants depuis deux ans ou plus</source>
        <translation>Dwellings vacant for two years or more</translation>
    </message>
    <message>
        <source>Logements vacants du parc privé (LOVAC)</source>
        <translation>Vacant dwellings of the private stock (LOVAC)</translation>
    </message>
    <message>
        <source>Logements vacants remis en usage</source>
        <translation>Vacant dwellings brought back into use</translation>
    </message>
    <message>
        <source>Loi normale</source>
        <translation>Normal law</translation>
    </message>
    <message>
        <source>Lois</source>
        <translation>Laws</translation>
    </message>
    <message>
        <source>Lois des tirages</source>
        <translation>Laws of the draws</translation>
    </message>
    <message>
        <source>Loyer moyen du parc social</source>
        <translation>Mean rent of the social stock</translation>
    </message>
    <message>
        <source>L’année est vide sans rythme, ou au-delà de 2100 : l’objectif n’est pas atteint ainsi.</source>
        <translation>The year is empty without a pace, or after 2100: the objective is not reached at that pace.</translation>
    </message>
    <message>
        <source>L’objectif est atteint en {0}</source>
        <translation>The objective is reached in {0}</translation>
    </message>
    <message>
        <source>L’objectif est tenu, ou en voie de l’être, dans toutes les communes dont le réalisé est connu.</source>
        <translation>The objective is met, or about to be, in all communes whose achievement is known.</translation>
    </message>
    <message>
        <source>L’édition {0} est parue ({1}) : {2}.</source>
        <translation>Edition {0} is out ({1}): {2}.</translation>
    </message>
    <message>
        <source>Maille de restitution</source>
        <translation>Reporting zoning</translation>
    </message>
    <message>
        <source>Mailles : zone d’emploi et EPCI de chaque commune</source>
        <translation>Zonings: employment zone and EPCI of each commune</translation>
    </message>
    <message>
        <source>Maisons</source>
        <translation>Houses</translation>
    </message>
    <message>
        <source>Mal-logement (stock avant le pic)</source>
        <translation>Inadequate housing (stock before the peak)</translation>
    </message>
    <message>
        <source>Mal-logement (stock)</source>
        <translation>Inadequate housing (stock)</translation>
    </message>
    <message>
        <source>Mal-logement résorbé avant le pic</source>
        <translation>Inadequate housing absorbed before the peak</translation>
    </message>
    <message>
        <source>Manque SRU</source>
        <translation>SRU shortfall</translation>
    </message>
    <message>
        <source>Mauvaise qualité</source>
        <translation>Poor quality</translation>
    </message>
    <message>
        <source>Mauvaise qualité : besoin entier</source>
        <translation>Poor quality: whole need</translation>
    </message>
    <message>
        <source>Mauvaise qualité : part résorbée avant le pic</source>
        <translation>Poor quality: part absorbed before the peak</translation>
    </message>
    <message>
        <source>Mauvaise qualité : part résorbée en projection</source>
        <translation>Poor quality: part absorbed by the projection</translation>
    </message>
    <message>
        <source>Mauvaise qualité avant le pic</source>
        <translation>Poor quality before the peak</translation>
    </message>
    <message>
        <source>Mauvaise qualité, foncier, capacités</source>
        <translation>Poor quality, land, capacities</translation>
    </message>
    <message>
        <source>Meilleure clé, zone par zone : {0}.</source>
        <translation>Best key, zone by zone: {0}.</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Millésimes</source>
        <translation>Vintages</translation>
    </message>
    <message>
        <source>Modifié</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Modèle de document « {0} » illisible ({1}). Donnez un fichier Word (.docx), qui n'est ni ouvert ailleurs ni protégé.</source>
        <translation>Document template “{0}” cannot be read ({1}). Give a Word file (.docx) that is neither open elsewhere nor protected.</translation>
    </message>
    <message>
        <source>Modèle de présentation « {0} » illisible ({1}). Donnez un fichier PowerPoint (.pptx), qui n'est ni ouvert ailleurs ni protégé.</source>
        <translation>Presentation template “{0}” cannot be read ({1}). Give a PowerPoint file (.pptx) that is neither open elsewhere nor protected.</translation>
    </message>
    <message>
        <source>Motifs : le paramètre « {0} » n'existe pas dans cette édition.{1}</source>
        <translation>Reasons: the parameter “{0}” does not exist in this edition.{1}</translation>
    </message>
    <message>
        <source>Motifs : « {0} ». Écrivez « parametre = pourquoi ».</source>
        <translation>Reasons: “{0}”. Write “parametre = why”.</translation>
    </message>
    <message>
        <source>Moyenne des ordres (Shapley) : la moyenne de ce que chacun change, sur {0} ; elle ne dépend pas de l'ordre.</source>
        <translation>Mean of the orders (Shapley): the mean of what each one changes, over {0}; it does not depend on the order.</translation>
    </message>
    <message>
        <source>Ménages</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Ménages avec famille</source>
        <translation>Family households</translation>
    </message>
    <message>
        <source>Ménages d'une personne</source>
        <translation>One-person households</translation>
    </message>
    <message>
        <source>Ménages de {0}</source>
        <translation>Households of {0}</translation>
    </message>
    <message>
        <source>Ménages dont la famille est monoparentale</source>
        <translation>Single-parent households</translation>
    </message>
    <message>
        <source>Ménages dont la famille est un couple avec enfant</source>
        <translation>Households of a couple with children</translation>
    </message>
    <message>
        <source>Ménages dont la famille est un couple sans enfant</source>
        <translation>Households of a couple without children</translation>
    </message>
    <message>
        <source>Ménages emménagés depuis 10 ans ou plus</source>
        <translation>Households moved in 10 years ago or more</translation>
    </message>
    <message>
        <source>Ménages emménagés depuis 2 à 4 ans</source>
        <translation>Households moved in 2 to 4 years ago</translation>
    </message>
    <message>
        <source>Ménages emménagés depuis 5 à 9 ans</source>
        <translation>Households moved in 5 to 9 years ago</translation>
    </message>
    <message>
        <source>Ménages emménagés depuis moins de 2 ans</source>
        <translation>Households moved in less than 2 years ago</translation>
    </message>
    <message>
        <source>Ménages et parc</source>
        <translation>Households and stock</translation>
    </message>
    <message>
        <source>Ménages fiscaux</source>
        <translation>Tax households</translation>
    </message>
    <message>
        <source>Ménages par année, tels que lus</source>
        <translation>Households by year, as read</translation>
    </message>
    <message>
        <source>Ménages sept ans avant l'année de base</source>
        <translation>Households seven years before the base year</translation>
    </message>
    <message>
        <source>Ménages supplémentaires retenus</source>
        <translation>Additional households counted</translation>
    </message>
    <message>
        <source>Ménages à venir : flux, sans quoi ils sont prolongés</source>
        <translation>Households to come: flow, otherwise they are extended</translation>
    </message>
    <message>
        <source>Ménages, parc, vacance, résidences secondaires : flux, clés de ventilation</source>
        <translation>Households, stock, vacancy, second homes: flow, allocation keys</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Méthode et sources</source>
        <translation>Method and sources</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Ne montrez que les EPCI et les territoires d'analyse, ou gardez la mention.</source>
        <translation>Show only EPCI and analysis territories, or keep the notice.</translation>
    </message>
    <message>
        <source>Ne pas publier</source>
        <translation>Do not publish</translation>
    </message>
    <message>
        <source>Ne publiez aucun de ces chiffres. Refaites l'étude avec les données du territoire.</source>
        <translation>Publish none of these figures. Make the study again with the data of the territory.</translation>
    </message>
    <message>
        <source>Neuvième décile du niveau de vie</source>
        <translation>Ninth decile of the standard of living</translation>
    </message>
    <message>
        <source>Niveau de vie médian</source>
        <translation>Median standard of living</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Non dit</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Notez-les, ou faites les indicateurs par otelo:datapack, qui garde la provenance.</source>
        <translation>Note them, or make the indicators with otelo:datapack, which keeps the provenance.</translation>
    </message>
    <message>
        <source>Négatif : des logements vacants depuis plus de deux ans sont remobilisés.</source>
        <translation>Negative: dwellings vacant for more than two years are brought back into use.</translation>
    </message>
    <message>
        <source>Négatif : un ménage que deux briques comptent n'a besoin que d'un logement. Déjà déduit des briques B1.3 et B1.5, il est montré pour mémoire et ne s'ajoute pas.</source>
        <translation>Negative: a household that two components count needs only one dwelling. Taken off components B1.3 and B1.5 already, it is shown as a memo item and is not added.</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Objectif après compensation des communes en excédent, et calage</source>
        <translation>Objective once the communes in surplus are made up for, and fit</translation>
    </message>
    <message>
        <source>Objectif avant capacité</source>
        <translation>Objective before capacity</translation>
    </message>
    <message>
        <source>Objectif cumulé</source>
        <translation>Objective, cumulated</translation>
    </message>
    <message>
        <source>Objectif de construction</source>
        <translation>Construction objective</translation>
    </message>
    <message>
        <source>Objectif de la période suivie</source>
        <translation>Objective of the period that is followed</translation>
    </message>
    <message>
        <source>Objectif de l’année</source>
        <translation>Objective of the year</translation>
    </message>
    <message>
        <source>Objectif et réalisé par {0}</source>
        <translation>Objective and achievement by {0}</translation>
    </message>
    <message>
        <source>Objectif et réalisé, par année</source>
        <translation>Objective and achievement, by year</translation>
    </message>
    <message>
        <source>Objectif placé : la part du besoin que les communes ont la capacité d'accueillir.</source>
        <translation>Objective placed: the part of the need that communes have the capacity to take in.</translation>
    </message>
    <message>
        <source>Objectif placé par {0}, en logements</source>
        <translation>Objective placed by {0}, in dwellings</translation>
    </message>
    <message>
        <source>Objectif placé, besoin non couvert</source>
        <translation>Objective placed, unmet need</translation>
    </message>
    <message>
        <source>Objectif social</source>
        <translation>Social objective</translation>
    </message>
    <message>
        <source>Objectif suivi</source>
        <translation>Objective followed</translation>
    </message>
    <message>
        <source>Objectif triennal</source>
        <translation>Triennial objective</translation>
    </message>
    <message>
        <source>Objectif triennal de rattrapage SRU</source>
        <translation>Three-year SRU catch-up objective</translation>
    </message>
    <message>
        <source>Objectif, cumulé</source>
        <translation>Objective, cumulated</translation>
    </message>
    <message>
        <source>Objectifs de construction</source>
        <translation>Construction objectives</translation>
    </message>
    <message>
        <source>Objectifs par PLH</source>
        <translation>Objectives by PLH</translation>
    </message>
    <message>
        <source>Obligations de logement social : objectifs, score</source>
        <translation>Social housing obligations: objectives, score</translation>
    </message>
    <message>
        <source>Observé</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>Obtenu par</source>
        <translation>Obtained by</translation>
    </message>
    <message>
        <source>Opérations connues</source>
        <translation>Known operations</translation>
    </message>
    <message>
        <source>Opérations connues, par {0}</source>
        <translation>Known operations, by {0}</translation>
    </message>
    <message>
        <source>Otelo 1.2 arrondit chaque brique pour elle-même : leur somme peut s'écarter du total de quelques logements, qui sont ici.</source>
        <translation>Otelo 1.2 rounds each component by itself: their sum may differ from the total by a few dwellings, which are here.</translation>
    </message>
    <message>
        <source>Otelo 1.2 arrondit chaque terme pour lui-même : leur somme peut s'écarter du total de quelques logements, qui sont ici.</source>
        <translation>Otelo 1.2 rounds each term by itself: their sum may differ from the total by a few dwellings, which are here.</translation>
    </message>
    <message>
        <source>Otelo cellule</source>
        <translation>Otelo cell</translation>
    </message>
    <message>
        <source>Otelo en-tête</source>
        <translation>Otelo header</translation>
    </message>
    <message>
        <source>Otelo pour QGIS</source>
        <translation>Otelo for QGIS</translation>
    </message>
    <message>
        <source>Otelo total</source>
        <translation>Otelo total</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Où : {0}</source>
        <translation>Where: {0}</translation>
    </message>
    <message>
        <source>Où en est chaque territoire</source>
        <translation>Where each territory stands</translation>
    </message>
    <message>
        <source>Où en sont les communes</source>
        <translation>Where the communes stand</translation>
    </message>
    <message>
        <source>Où en sont les objectifs</source>
        <translation>Where the objectives stand</translation>
    </message>
    <message>
        <source>PLAI</source>
        <translation>PLAI</translation>
    </message>
    <message>
        <source>PLH</source>
        <translation>PLH</translation>
    </message>
    <message>
        <source>PLS</source>
        <translation>PLS</translation>
    </message>
    <message>
        <source>PLUS</source>
        <translation>PLUS</translation>
    </message>
    <message>
        <source>Par an</source>
        <translation>Per year</translation>
    </message>
    <message>
        <source>Par défaut</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Par territoire</source>
        <translation>By territory</translation>
    </message>
    <message>
        <source>Paramètre</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Paramètres changés</source>
        <translation>Changed parameters</translation>
    </message>
    <message>
        <source>Paramètres et choix des sources</source>
        <translation>Parameters and choice of sources</translation>
    </message>
    <message>
        <source>Paramètres propres à des territoires</source>
        <translation>Parameters of single territories</translation>
    </message>
    <message>
        <source>Paramètres propres à {0}</source>
        <translation>Parameters of {0} alone</translation>
    </message>
    <message>
        <source>Paramètres à leur valeur par défaut</source>
        <translation>Parameters at their default</translation>
    </message>
    <message>
        <source>Parc</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Parc de logements</source>
        <translation>Stock of dwellings</translation>
    </message>
    <message>
        <source>Parc et taux de l'année de base</source>
        <translation>Stock and rates of the base year</translation>
    </message>
    <message>
        <source>Parc et taux, observés et retenus</source>
        <translation>Stock and rates, observed and used</translation>
    </message>
    <message>
        <source>Parc locatif social</source>
        <translation>Social rental stock</translation>
    </message>
    <message>
        <source>Parc privé</source>
        <translation>Private stock</translation>
    </message>
    <message>
        <source>Parc social</source>
        <translation>Social housing</translation>
    </message>
    <message>
        <source>Parc social : besoin entier</source>
        <translation>Social housing: whole need</translation>
    </message>
    <message>
        <source>Parc social : part résorbée avant le pic</source>
        <translation>Social housing: part absorbed before the peak</translation>
    </message>
    <message>
        <source>Parc social : part résorbée en projection</source>
        <translation>Social housing: part absorbed by the projection</translation>
    </message>
    <message>
        <source>Parc social : vacance, mobilité, loyers, suivi</source>
        <translation>Social stock: vacancy, turnover, rents, follow-up</translation>
    </message>
    <message>
        <source>Parc social avant le pic</source>
        <translation>Social housing before the peak</translation>
    </message>
    <message>
        <source>Parc total de logements</source>
        <translation>Total dwelling stock</translation>
    </message>
    <message>
        <source>Part : 33 %, 50 % quand il manque de 2 à 4 points, 100 % sous 2 points (art. L. 302-8 du CCH), ou celle du scénario. Les résidences que l'objectif ajoute augmenteraient l'obligation : elles ne sont pas comptées.</source>
        <translation>Share: 33%, 50% when 2 to 4 points are missing, 100% below 2 points (art. L. 302-8 of the CCH), or that of the scenario. The homes that the objective adds would raise the obligation: they are not counted.</translation>
    </message>
    <message>
        <source>Part de chaque territoire d'analyse</source>
        <translation>Share of each analysis territory</translation>
    </message>
    <message>
        <source>Part de la population du territoire de restitution</source>
        <translation>Share of the population of the reporting territory</translation>
    </message>
    <message>
        <source>Part de la variance du besoin du groupe</source>
        <translation>Share of the variance of the need of the group</translation>
    </message>
    <message>
        <source>Part de l’année dans la période</source>
        <translation>Share of the year in the period</translation>
    </message>
    <message>
        <source>Part de l’emploi salarié</source>
        <translation>Share of salaried jobs</translation>
    </message>
    <message>
        <source>Part de l’erreur quadratique de la clé naïve que chaque régression ôte ; sous zéro, elle en ajoute.</source>
        <translation>Share of the squared error of the naive key that each regression removes; below zero, it adds some.</translation>
    </message>
    <message>
        <source>Part de l’objectif suivi réalisée</source>
        <translation>Share of the followed objective that is achieved</translation>
    </message>
    <message>
        <source>Part des appartements</source>
        <translation>Share of flats</translation>
    </message>
    <message>
        <source>Part des communes du territoire de restitution</source>
        <translation>Share of the communes of the reporting territory</translation>
    </message>
    <message>
        <source>Part des couples avec enfant</source>
        <translation>Share of couples with children</translation>
    </message>
    <message>
        <source>Part des familles monoparentales</source>
        <translation>Share of one-parent families</translation>
    </message>
    <message>
        <source>Part des locataires HLM</source>
        <translation>Share of social tenants</translation>
    </message>
    <message>
        <source>Part des logements de 1 ou 2 pièces</source>
        <translation>Share of dwellings of 1 or 2 rooms</translation>
    </message>
    <message>
        <source>Part des logements de 5 pièces ou plus</source>
        <translation>Share of dwellings of 5 rooms or more</translation>
    </message>
    <message>
        <source>Part des logements d’avant 1919</source>
        <translation>Share of dwellings from before 1919</translation>
    </message>
    <message>
        <source>Part des logements vacants</source>
        <translation>Share of vacant dwellings</translation>
    </message>
    <message>
        <source>Part des mises en chantier non déclarées : {0} % (de la dernière année aux précédentes).</source>
        <translation>Share of starts not declared: {0}% (from the last year backwards).</translation>
    </message>
    <message>
        <source>Part des ménages d’une personne</source>
        <translation>Share of one-person households</translation>
    </message>
    <message>
        <source>Part des ménages emménagés depuis moins de 2 ans</source>
        <translation>Share of households that moved in less than 2 years ago</translation>
    </message>
    <message>
        <source>Part des ménages fiscaux imposés</source>
        <translation>Share of taxed households</translation>
    </message>
    <message>
        <source>Part des propriétaires occupants</source>
        <translation>Share of owner-occupiers</translation>
    </message>
    <message>
        <source>Part des résidences principales</source>
        <translation>Share of main residences</translation>
    </message>
    <message>
        <source>Part des résidences principales suroccupées</source>
        <translation>Share of overcrowded main residences</translation>
    </message>
    <message>
        <source>Part des résidences secondaires</source>
        <translation>Share of second homes</translation>
    </message>
    <message>
        <source>Part des territoires connus</source>
        <translation>Share of the territories that are known</translation>
    </message>
    <message>
        <source>Part des territoires sous secret</source>
        <translation>Share of the territories that is confidential</translation>
    </message>
    <message>
        <source>Part du besoin</source>
        <translation>Share of the need</translation>
    </message>
    <message>
        <source>Part du sol artificialisé</source>
        <translation>Share of artificial land</translation>
    </message>
    <message>
        <source>Part hors étude</source>
        <translation>Share outside the study</translation>
    </message>
    <message>
        <source>Part hors étude, non évaluée</source>
        <translation>Share out of the study, not evaluated</translation>
    </message>
    <message>
        <source>Pas encore déclaré (corrigé)</source>
        <translation>Not yet declared (corrected)</translation>
    </message>
    <message>
        <source>Permis de construire (Sitadel)</source>
        <translation>Building permits (Sitadel)</translation>
    </message>
    <message>
        <source>Personnes des logements HLM loués vides</source>
        <translation>People in HLM dwellings let unfurnished</translation>
    </message>
    <message>
        <source>Personnes des logements loués</source>
        <translation>People in rented dwellings</translation>
    </message>
    <message>
        <source>Personnes des ménages fiscaux</source>
        <translation>People in tax households</translation>
    </message>
    <message>
        <source>Personnes des résidences principales</source>
        <translation>People in main homes</translation>
    </message>
    <message>
        <source>Pic de besoin</source>
        <translation>Peak of need</translation>
    </message>
    <message>
        <source>Pic de besoin ({0})</source>
        <translation>Peak of the need ({0})</translation>
    </message>
    <message>
        <source>Places d'établissement comptées</source>
        <translation>Places in establishments counted</translation>
    </message>
    <message>
        <source>Placé + non couvert = objectif du territoire, exactement. Les vacants remobilisés sont déjà dans le flux et ne sont pas retirés deux fois.</source>
        <translation>Placed + unmet = objective of the territory, exactly. Vacant dwellings brought back are in the flow already and are not taken off twice.</translation>
    </message>
    <message>
        <source>Placé dans la commune</source>
        <translation>Placed in the commune</translation>
    </message>
    <message>
        <source>Placé en construisant</source>
        <translation>Placed by building</translation>
    </message>
    <message>
        <source>Placé en remobilisant des vacants, au-delà de ceux du flux</source>
        <translation>Placed by bringing back vacant dwellings, beyond those of the flow</translation>
    </message>
    <message>
        <source>Placé par changement d'usage</source>
        <translation>Placed by change of use</translation>
    </message>
    <message>
        <source>Points à vérifier avant de publier</source>
        <translation>Points to check before publishing</translation>
    </message>
    <message>
        <source>Population au début de la période observée</source>
        <translation>Population at the beginning of the observed period</translation>
    </message>
    <message>
        <source>Population basse</source>
        <translation>Low population</translation>
    </message>
    <message>
        <source>Population centrale</source>
        <translation>Central population</translation>
    </message>
    <message>
        <source>Population de 15 à 64 ans</source>
        <translation>Population aged 15 to 64</translation>
    </message>
    <message>
        <source>Population des ménages</source>
        <translation>Population of households</translation>
    </message>
    <message>
        <source>Population haute</source>
        <translation>High population</translation>
    </message>
    <message>
        <source>Portraits : écart de chaque classe à la moyenne, en écarts types</source>
        <translation>Portraits: difference of each class from the mean, in standard deviations</translation>
    </message>
    <message>
        <source>Pour information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Pour la part non évaluée :</source>
        <translation>For the part that is not evaluated:</translation>
    </message>
    <message>
        <source>Pour mémoire : {0}, {1} logements, déjà déduits de {2}.</source>
        <translation>Memo item: {0}, {1} dwellings, taken off {2} already.</translation>
    </message>
    <message>
        <source>Pour mémoire, déjà déduit : {0}</source>
        <translation>Memo item, taken off already: {0}</translation>
    </message>
    <message>
        <source>Pour s'en passer</source>
        <translation>To do without it</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Premier constat</source>
        <translation>First finding</translation>
    </message>
    <message>
        <source>Premier décile du niveau de vie</source>
        <translation>First decile of the standard of living</translation>
    </message>
    <message>
        <source>Probabilité</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Projections de ménages et de population (Omphale)</source>
        <translation>Household and population projections (Omphale)</translation>
    </message>
    <message>
        <source>Propres à {0}</source>
        <translation>Of {0} alone</translation>
    </message>
    <message>
        <source>Propriétaire</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Provenance des fichiers</source>
        <translation>Provenance of the files</translation>
    </message>
    <message>
        <source>Prélèvement net SRU de l'année</source>
        <translation>Net SRU levy of the year</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Prévu, cumulé</source>
        <translation>Planned, cumulated</translation>
    </message>
    <message>
        <source>Prévu, suivi</source>
        <translation>Planned, followed</translation>
    </message>
    <message>
        <source>Période suivie : {0}. Réalisé : logements commencés, d’après {1}, {2} ; les deux lectures sont montrées.</source>
        <translation>Period followed: {0}. Achieved: dwellings started, from {1}, {2}; both readings are shown.</translation>
    </message>
    <message>
        <source>Période {0}</source>
        <translation>Period {0}</translation>
    </message>
    <message>
        <source>Période {0} : {1} à construire</source>
        <translation>Period {0}: {1} to build</translation>
    </message>
    <message>
        <source>Période {0}, en logements</source>
        <translation>Period {0}, in dwellings</translation>
    </message>
    <message>
        <source>Période {0}, en logements. Chaque chiffre vient de la feuille « {1} ».</source>
        <translation>Period {0}, in dwellings. Each figure comes from the sheet “{1}”.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Quels logements : sociaux, à prix maîtrisé, libres</source>
        <translation>Which dwellings: social, at a controlled price, free</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>R( ( parc × taux de résidences principales + ménages ) / taux retenu - ( parc - renouvellement ) )</source>
        <translation>R( ( stock × rate of main homes + households ) / rate used - ( stock - renewal ) )</translation>
    </message>
    <message>
        <source>R( L(année) × taux(année) - L(année - 1) × taux(année - 1) )</source>
        <translation>R( L(year) × rate(year) - L(year - 1) × rate(year - 1) )</translation>
    </message>
    <message>
        <source>R( besoin / {0} )</source>
        <translation>R( need / {0} )</translation>
    </message>
    <message>
        <source>R( besoin corrigé / {0} )</source>
        <translation>R( corrected need / {0} )</translation>
    </message>
    <message>
        <source>R( besoin entier × {0} / durée de résorption )</source>
        <translation>R( whole need × {0} / time of absorption )</translation>
    </message>
    <message>
        <source>R( besoin × années avant le pic / années jusqu'à l'horizon de résorption )</source>
        <translation>R( need × years before the peak / years to the horizon of absorption )</translation>
    </message>
    <message>
        <source>R( logements × ( ( 1 + correction ) × ( 1 + besoin / logements du territoire ) - 1 ) )</source>
        <translation>R( dwellings × ( ( 1 + correction ) × ( 1 + need / dwellings of the territory ) - 1 ) )</translation>
    </message>
    <message>
        <source>R( logements × besoin / logements du territoire )</source>
        <translation>R( dwellings × need / dwellings of the territory )</translation>
    </message>
    <message>
        <source>R( ménages observés - six ans avant )</source>
        <translation>R( observed households - six years before )</translation>
    </message>
    <message>
        <source>R( parc × ( taux de disparition - taux de restructuration ) ), taux sur six ans</source>
        <translation>R( stock × ( loss rate - restructuring rate ) ), rates over six years</translation>
    </message>
    <message>
        <source>R( part × demande )</source>
        <translation>R( share × demand )</translation>
    </message>
    <message>
        <source>R( propriétaires × part à réhabiliter )</source>
        <translation>R( owners × share to rehabilitate )</translation>
    </message>
    <message>
        <source>R( somme de ce qui est compté )</source>
        <translation>R( sum of what is counted )</translation>
    </message>
    <message>
        <source>R( somme de « {0} » de {1} )</source>
        <translation>R( sum of “{0}” of {1} )</translation>
    </message>
    <message>
        <source>R( somme des communes, non arrondies )</source>
        <translation>R( sum of the communes, not rounded )</translation>
    </message>
    <message>
        <source>R( somme des doubles comptes, négatifs ), avant de borner B1.3 et B1.5 à 0</source>
        <translation>R( sum of the double counts, negative ), before B1.3 and B1.5 are kept above 0</translation>
    </message>
    <message>
        <source>R( somme des places × part )</source>
        <translation>R( sum of the places × share )</translation>
    </message>
    <message>
        <source>R( stock après réallocation × {0} / durée de résorption )</source>
        <translation>R( stock after reallocation × {0} / time of absorption )</translation>
    </message>
    <message>
        <source>R( stock × {0} / durée de résorption )</source>
        <translation>R( stock × {0} / time of absorption )</translation>
    </message>
    <message>
        <source>R( taux cible × ( parc - renouvellement + demande ) - taux observé × parc )</source>
        <translation>R( target rate × ( stock - renewal + demand ) - observed rate × stock )</translation>
    </message>
    <message>
        <source>R( taux × ménages / taux de résidences principales ), compris ci-dessus</source>
        <translation>R( rate × households / rate of main homes ), included above</translation>
    </message>
    <message>
        <source>R( {0} × {1} / durée de résorption )</source>
        <translation>R( {0} × {1} / time of absorption )</translation>
    </message>
    <message>
        <source>Rattrapage SRU</source>
        <translation>SRU catch-up</translation>
    </message>
    <message>
        <source>Rattrapage SRU de la période</source>
        <translation>SRU catch-up of the period</translation>
    </message>
    <message>
        <source>Recensement : couples, familles, ménages</source>
        <translation>Census: couples, families, households</translation>
    </message>
    <message>
        <source>Recensement : logement (base communale, cube DS_RP_LOGEMENT, tableaux TD_LOG et TD_PRINC)</source>
        <translation>Census: housing (commune base, cube DS_RP_LOGEMENT, tables TD_LOG and TD_PRINC)</translation>
    </message>
    <message>
        <source>Recensement de la population (bases communales logement, couples-familles-ménages, comparateur, dossier complet)</source>
        <translation>Population census (commune bases: housing; couples, families and households; comparator; complete file)</translation>
    </message>
    <message>
        <source>Regardez la table des constats.</source>
        <translation>Look at the table of findings.</translation>
    </message>
    <message>
        <source>Regardez les constats du datapack ; prenez une maille plus large, ou une autre source.</source>
        <translation>Look at the findings of the datapack; take a wider zoning, or another source.</translation>
    </message>
    <message>
        <source>Regardez leurs ménages projetés et leurs taux (otelo:expliquer), et dites-le à côté du total.</source>
        <translation>Look at their projected households and their rates (otelo:expliquer), and say so beside the total.</translation>
    </message>
    <message>
        <source>Relancez otelo:evaluation.</source>
        <translation>Run otelo:evaluation again.</translation>
    </message>
    <message>
        <source>Renouvellement</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Renouvellement du parc</source>
        <translation>Renewal of the stock</translation>
    </message>
    <message>
        <source>Renouvellement urbain</source>
        <translation>Urban renewal</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Reste (ha)</source>
        <translation>Remaining (ha)</translation>
    </message>
    <message>
        <source>Reste sans opération connue</source>
        <translation>Remaining without any known operation</translation>
    </message>
    <message>
        <source>Reste à réaliser (négatif : au-delà de l’objectif)</source>
        <translation>Remaining (negative: beyond the objective)</translation>
    </message>
    <message>
        <source>Restitution</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>Restitution (%)</source>
        <translation>Reporting (%)</translation>
    </message>
    <message>
        <source>Retenu</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Retraitement des cumuls</source>
        <translation>Correction of double counts</translation>
    </message>
    <message>
        <source>Retraitement des cumuls, déjà déduit</source>
        <translation>Double counts, already taken off</translation>
    </message>
    <message>
        <source>Retraitement des cumuls, déjà déduit : besoin entier</source>
        <translation>Double counts, already taken off: whole need</translation>
    </message>
    <message>
        <source>Retraitement des cumuls, déjà déduit : part avant le pic</source>
        <translation>Double counts, already taken off: part before the peak</translation>
    </message>
    <message>
        <source>Revenus, pauvreté et niveau de vie (Filosofi)</source>
        <translation>Income, poverty and standard of living (Filosofi)</translation>
    </message>
    <message>
        <source>Revoyez ce paramètre, ou dites-le à côté des chiffres.</source>
        <translation>Review this parameter, or say so beside the figures.</translation>
    </message>
    <message>
        <source>Revoyez les totaux imposés : leur somme, ou les communes où ils se placent.</source>
        <translation>Review the imposed totals: their sum, or the communes where they are placed.</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Reçu d'autres communes</source>
        <translation>Received from other communes</translation>
    </message>
    <message>
        <source>Rien ne bloque ; des alertes sont à regarder.</source>
        <translation>Nothing blocks; some warnings are to be looked at.</translation>
    </message>
    <message>
        <source>Rien ne bloque, aucune alerte.</source>
        <translation>Nothing blocks, no warning.</translation>
    </message>
    <message>
        <source>Rien ne s'oppose à la publication.</source>
        <translation>Nothing stands against publication.</translation>
    </message>
    <message>
        <source>Rythme actuel : moyenne des {0} dernières années connues.</source>
        <translation>Current pace: mean of the last {0} known years.</translation>
    </message>
    <message>
        <source>Rythme actuel, rythme nécessaire, année atteinte</source>
        <translation>Current pace, pace needed, year reached</translation>
    </message>
    <message>
        <source>Rythme de construction</source>
        <translation>Pace of construction</translation>
    </message>
    <message>
        <source>Rythme de construction, suivi des objectifs</source>
        <translation>Pace of construction, follow-up of objectives</translation>
    </message>
    <message>
        <source>Rythme des dernières années</source>
        <translation>Pace of the last years</translation>
    </message>
    <message>
        <source>Rythme nécessaire jusqu’à la fin</source>
        <translation>Pace needed until the end</translation>
    </message>
    <message>
        <source>Rythme, à construire</source>
        <translation>Pace, to build</translation>
    </message>
    <message>
        <source>Rythmes par {0}</source>
        <translation>Paces by {0}</translation>
    </message>
    <message>
        <source>Réalisé</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Réalisé (corrigé)</source>
        <translation>Achieved (corrected)</translation>
    </message>
    <message>
        <source>Réalisé (lu)</source>
        <translation>Achieved (as read)</translation>
    </message>
    <message>
        <source>Réalisé / objectif (%)</source>
        <translation>Achieved / objective (%)</translation>
    </message>
    <message>
        <source>Réalisé : logements commencés. Une année inconnue n’est pas zéro : elle ne compte ni dans le réalisé, ni dans l’attendu. Une année à cheval compte pour sa part de mois. Les démolitions sont montrées à part : le renouvellement du parc est déjà dans le besoin. Les taux, le rythme nécessaire et le statut d’un ensemble sont ceux des communes dont la construction est connue (objectif suivi).</source>
        <translation>Achieved: dwellings started. An unknown year is not zero: it counts neither in what is achieved nor in what is expected. A year that straddles counts for its share of months. Demolitions are shown apart: the renewal of the stock is in the need already. The rates, the pace needed and the status of a group are those of the communes whose construction is known (objective followed).</translation>
    </message>
    <message>
        <source>Réalisé au-delà de l’objectif</source>
        <translation>Achieved beyond the objective</translation>
    </message>
    <message>
        <source>Réalisé cumulé (corrigé)</source>
        <translation>Achieved, cumulated (corrected)</translation>
    </message>
    <message>
        <source>Réalisé cumulé (lu)</source>
        <translation>Achieved, cumulated (as read)</translation>
    </message>
    <message>
        <source>Réalisé cumulé, avec ce qui n’est pas encore déclaré</source>
        <translation>Achieved, cumulated, with what is not declared yet</translation>
    </message>
    <message>
        <source>Réalisé cumulé, tel que lu</source>
        <translation>Achieved, cumulated, as read</translation>
    </message>
    <message>
        <source>Réalisé et trajectoire</source>
        <translation>Achieved and trajectory</translation>
    </message>
    <message>
        <source>Réalisé rapporté à l’attendu à ce jour</source>
        <translation>Achieved over expected to date</translation>
    </message>
    <message>
        <source>Réalisé, attendu, reste</source>
        <translation>Achieved, expected, remaining</translation>
    </message>
    <message>
        <source>Réalisé, avec ce qui n’est pas encore déclaré</source>
        <translation>Achieved, with what is not declared yet</translation>
    </message>
    <message>
        <source>Réalisé, tel que lu</source>
        <translation>Achieved, as read</translation>
    </message>
    <message>
        <source>Réalisés</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Référence : {0} logements, {1}. Besoin du groupe des territoires d'analyse ; les objectifs sont refaits pour chaque scénario, avec les décisions de l'étude.</source>
        <translation>Reference: {0} dwellings, {1}. Need of the group of analysis territories; the objectives are made again for each scenario, with the decisions of the study.</translation>
    </message>
    <message>
        <source>Régressions qui servent : {0} sur {1}. Sur des zones qu’elles n’ont pas vues, elles se trompent moins que la clé naïve. Les autres donnent 0 : la commune y évolue comme sa zone.</source>
        <translation>Regressions that serve: {0} out of {1}. On zones that they have not seen, they err less than the naive key. The others give 0: the commune moves there as its zone does.</translation>
    </message>
    <message>
        <source>Réhabilitation</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <source>Réhabilitation, à part</source>
        <translation>Rehabilitation, apart</translation>
    </message>
    <message>
        <source>Réhabilitation, à part : jamais ajoutée</source>
        <translation>Rehabilitation, apart: never added</translation>
    </message>
    <message>
        <source>Répertoire des logements locatifs des bailleurs sociaux (RPLS)</source>
        <translation>Register of the rental dwellings of social landlords (RPLS)</translation>
    </message>
    <message>
        <source>Répertoire du parc locatif social par commune (RPLS)</source>
        <translation>Register of the social rental stock by commune (RPLS)</translation>
    </message>
    <message>
        <source>Résidences principales au chauffage central collectif</source>
        <translation>Main homes with collective central heating</translation>
    </message>
    <message>
        <source>Résidences principales au chauffage central individuel</source>
        <translation>Main homes with individual central heating</translation>
    </message>
    <message>
        <source>Résidences principales au chauffage tout électrique</source>
        <translation>Main homes with all-electric heating</translation>
    </message>
    <message>
        <source>Résidences principales de 1 pièce</source>
        <translation>Main homes of 1 room</translation>
    </message>
    <message>
        <source>Résidences principales de 2 pièces</source>
        <translation>Main homes of 2 rooms</translation>
    </message>
    <message>
        <source>Résidences principales de 3 pièces</source>
        <translation>Main homes of 3 rooms</translation>
    </message>
    <message>
        <source>Résidences principales de 4 pièces</source>
        <translation>Main homes of 4 rooms</translation>
    </message>
    <message>
        <source>Résidences principales de 5 pièces ou plus</source>
        <translation>Main homes of 5 rooms or more</translation>
    </message>
    <message>
        <source>Résidences principales de date d'achèvement connue</source>
        <translation>Main homes with a known completion date</translation>
    </message>
    <message>
        <source>Résidences principales en suroccupation accentuée</source>
        <translation>Main homes severely overcrowded</translation>
    </message>
    <message>
        <source>Résidences principales en suroccupation modérée</source>
        <translation>Main homes moderately overcrowded</translation>
    </message>
    <message>
        <source>Résidences principales hors studio d'une personne</source>
        <translation>Main homes other than one-person studios</translation>
    </message>
    <message>
        <source>Résidences principales louées vides en HLM</source>
        <translation>Main homes let unfurnished in HLM</translation>
    </message>
    <message>
        <source>Résidences principales occupées par leur propriétaire</source>
        <translation>Main homes occupied by their owner</translation>
    </message>
    <message>
        <source>Résidences principales occupées par un locataire</source>
        <translation>Main homes occupied by a tenant</translation>
    </message>
    <message>
        <source>Résidences principales occupées à titre gratuit</source>
        <translation>Main homes occupied rent-free</translation>
    </message>
    <message>
        <source>Résidences secondaires et logements occasionnels</source>
        <translation>Second homes and occasional dwellings</translation>
    </message>
    <message>
        <source>Résultats, période {0}, en logements</source>
        <translation>Results, period {0}, in dwellings</translation>
    </message>
    <message>
        <source>Saisie locale</source>
        <translation>Local entry</translation>
    </message>
    <message>
        <source>Sans besoin de construction, et hors du total : {0}.</source>
        <translation>Without a need for construction, and outside the total: {0}.</translation>
    </message>
    <message>
        <source>Sans donnée</source>
        <translation>Without data</translation>
    </message>
    <message>
        <source>Sans donnée dans la période : {0}.</source>
        <translation>Without data in the period: {0}.</translation>
    </message>
    <message>
        <source>Sans la réallocation, qui est dans le stock.</source>
        <translation>Without reallocation, which is in the stock.</translation>
    </message>
    <message>
        <source>Sans limite connue, chaque commune reçoit tout son besoin : les objectifs sont à confronter au foncier et aux projets.</source>
        <translation>Without a known limit, each commune receives its whole need: the objectives are to be set against land and projects.</translation>
    </message>
    <message>
        <source>Sans offre</source>
        <translation>Without supply</translation>
    </message>
    <message>
        <source>Sans opération</source>
        <translation>Without operation</translation>
    </message>
    <message>
        <source>Scénarios côte à côte</source>
        <translation>Scenarios side by side</translation>
    </message>
    <message>
        <source>Scénarios démographiques</source>
        <translation>Demographic scenarios</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segments et rattrapage SRU, par {0}</source>
        <translation>Segments and SRU catch-up, by {0}</translation>
    </message>
    <message>
        <source>Social : reste</source>
        <translation>Social: remaining</translation>
    </message>
    <message>
        <source>Social attendu</source>
        <translation>Social expected</translation>
    </message>
    <message>
        <source>Social et libre</source>
        <translation>Social and free</translation>
    </message>
    <message>
        <source>Social réalisé</source>
        <translation>Social achieved</translation>
    </message>
    <message>
        <source>Sociaux moins rattrapage</source>
        <translation>Social minus catch-up</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Somme des besoins annuels jusqu'au pic</source>
        <translation>Sum of the yearly needs up to the peak</translation>
    </message>
    <message>
        <source>Somme des communes, par territoire d'analyse</source>
        <translation>Sum of the communes, by analysis territory</translation>
    </message>
    <message>
        <source>Somme des excédents annuels</source>
        <translation>Sum of the yearly surpluses</translation>
    </message>
    <message>
        <source>Somme signée des composantes</source>
        <translation>Signed sum of the components</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source CNAF. La brique B1.4, calculée ou donnée, en retire les doubles comptes.</source>
        <translation>Source: CNAF. Component B1.4, computed or given, takes the double counts off it.</translation>
    </message>
    <message>
        <source>Source RP ou SNE, et FINESS pour les établissements.</source>
        <translation>Source RP or SNE, and FINESS for the establishments.</translation>
    </message>
    <message>
        <source>Source SNE.</source>
        <translation>Source: SNE.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources : {0}.</source>
        <translation>Sources: {0}.</translation>
    </message>
    <message>
        <source>Sources : {0}. Pour chaque grain : manière dont l'indicateur est obtenu, part connue.</source>
        <translation>Sources: {0}. For each grain: how the indicator is obtained, share known.</translation>
    </message>
    <message>
        <source>Sources Filocom ou RP. Les briques B1.2, B1.3 et B1.4, calculées ou données, en retirent les doubles comptes.</source>
        <translation>Sources: Filocom or census. Components B1.2, B1.3 and B1.4, computed or given, take the double counts off it.</translation>
    </message>
    <message>
        <source>Sources Filocom, RP ou Fichiers fonciers.</source>
        <translation>Sources: Filocom, census or land files.</translation>
    </message>
    <message>
        <source>Sources RP et SNE.</source>
        <translation>Sources: census and SNE.</translation>
    </message>
    <message>
        <source>Sources RP ou SNE, et FINESS pour les établissements.</source>
        <translation>Sources: census or SNE, and FINESS for the establishments.</translation>
    </message>
    <message>
        <source>Sous secret</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statut (corrigé)</source>
        <translation>Status (corrected)</translation>
    </message>
    <message>
        <source>Statut : {0}.</source>
        <translation>Status: {0}.</translation>
    </message>
    <message>
        <source>Statuts : dépassé à {0} % de l’objectif, atteint à 100 % ; en bonne voie à {1} % de l’attendu à ce jour, en retard à {2} %, très en retard au-dessous.</source>
        <translation>Statuses: exceeded at {0}% of the objective, reached at 100%; on track at {1}% of what is expected to date, late at {2}%, very late below.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock : de l'horizon infini aux six ans</source>
        <translation>Stock: from the infinite horizon to the six years</translation>
    </message>
    <message>
        <source>Stock : à qui il s'adresse</source>
        <translation>Stock: whom it is for</translation>
    </message>
    <message>
        <source>Stock après le pic</source>
        <translation>Stock after the peak</translation>
    </message>
    <message>
        <source>Stock et flux</source>
        <translation>Stock and flow</translation>
    </message>
    <message>
        <source>Stock résorbé après le pic</source>
        <translation>Stock absorbed after the peak</translation>
    </message>
    <message>
        <source>Stock résorbé avant le pic</source>
        <translation>Stock absorbed before the peak</translation>
    </message>
    <message>
        <source>Stock sur six ans, par brique</source>
        <translation>Stock over six years, by component</translation>
    </message>
    <message>
        <source>Stock à horizon infini</source>
        <translation>Stock at an infinite horizon</translation>
    </message>
    <message>
        <source>Stock, par an</source>
        <translation>Stock, per year</translation>
    </message>
    <message>
        <source>Stock, retenus</source>
        <translation>Stock, counted</translation>
    </message>
    <message>
        <source>Stock, six ans</source>
        <translation>Stock, six years</translation>
    </message>
    <message>
        <source>Stock, tous</source>
        <translation>Stock, all</translation>
    </message>
    <message>
        <source>Suivi EPCI</source>
        <translation>Follow-up EPCI</translation>
    </message>
    <message>
        <source>Suivi communes</source>
        <translation>Follow-up communes</translation>
    </message>
    <message>
        <source>Suivi de l’ensemble</source>
        <translation>Follow-up of the whole</translation>
    </message>
    <message>
        <source>Suivi ensemble</source>
        <translation>Follow-up whole</translation>
    </message>
    <message>
        <source>Suivi par année (carte)</source>
        <translation>Follow-up by year (map)</translation>
    </message>
    <message>
        <source>Suivi par commune</source>
        <translation>Follow-up by commune</translation>
    </message>
    <message>
        <source>Suivi par opération, démolitions</source>
        <translation>Follow-up by operation, demolitions</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Sur six ans</source>
        <translation>Over six years</translation>
    </message>
    <message>
        <source>Surface artificialisée</source>
        <translation>Artificial land</translation>
    </message>
    <message>
        <source>Surface artificialisée au début de la période observée</source>
        <translation>Artificial land at the beginning of the observed period</translation>
    </message>
    <message>
        <source>Symbole</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Synthèse : par an, et par destination</source>
        <translation>Summary: per year, and by destination</translation>
    </message>
    <message>
        <source>Système national d'enregistrement des demandes de logement social (SNE)</source>
        <translation>National registration system of applications for social housing (SNE)</translation>
    </message>
    <message>
        <source>T6 ou plus</source>
        <translation>6 rooms or more</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table du fichier</source>
        <translation>Table of the file</translation>
    </message>
    <message>
        <source>Table d’appartenance géographique des communes</source>
        <translation>Geographic membership table of the communes</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Taille et composition des ménages</source>
        <translation>Size and composition of households</translation>
    </message>
    <message>
        <source>Taille moyenne des ménages</source>
        <translation>Mean household size</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Taux de chômage</source>
        <translation>Unemployment rate</translation>
    </message>
    <message>
        <source>Taux de disparition de logements</source>
        <translation>Rate of loss of dwellings</translation>
    </message>
    <message>
        <source>Taux de l'ensemble du parc, observés et retenus</source>
        <translation>Rates of the whole stock, observed and used</translation>
    </message>
    <message>
        <source>Taux de logements sociaux au dernier inventaire SRU</source>
        <translation>Rate of social dwellings at the last SRU inventory</translation>
    </message>
    <message>
        <source>Taux de logements vacants</source>
        <translation>Rate of vacant dwellings</translation>
    </message>
    <message>
        <source>Taux de mobilité du parc social</source>
        <translation>Turnover rate of the social stock</translation>
    </message>
    <message>
        <source>Taux de pauvreté</source>
        <translation>Poverty rate</translation>
    </message>
    <message>
        <source>Taux de restructuration de logements</source>
        <translation>Rate of restructuring of dwellings</translation>
    </message>
    <message>
        <source>Taux de réallocation</source>
        <translation>Rate of reallocation</translation>
    </message>
    <message>
        <source>Taux de résidences principales</source>
        <translation>Rate of main homes</translation>
    </message>
    <message>
        <source>Taux de vacance de plus de trois mois du parc social</source>
        <translation>Rate of vacancy of more than three months in the social stock</translation>
    </message>
    <message>
        <source>Taux de vacance du parc social</source>
        <translation>Vacancy rate of the social stock</translation>
    </message>
    <message>
        <source>Taux d’activité des 15 à 64 ans</source>
        <translation>Activity rate of people aged 15 to 64</translation>
    </message>
    <message>
        <source>Taux laissés</source>
        <translation>Rates left aside</translation>
    </message>
    <message>
        <source>Taux observés et retenus</source>
        <translation>Rates observed and used</translation>
    </message>
    <message>
        <source>Taux observés par parc</source>
        <translation>Rates observed by stock</translation>
    </message>
    <message>
        <source>Terme</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Termes du besoin</source>
        <translation>Terms of the need</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Territoires d'une seule étude</source>
        <translation>Territories of one study only</translation>
    </message>
    <message>
        <source>Territoires de restitution</source>
        <translation>Reporting territories</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total des territoires retenus</source>
        <translation>Total of the territories counted</translation>
    </message>
    <message>
        <source>Total imposé</source>
        <translation>Imposed total</translation>
    </message>
    <message>
        <source>Total imposé non tenu : {0} logements demandés, {1} compatibles avec les totaux des territoires d'analyse.</source>
        <translation>Imposed total not met: {0} dwellings asked for, {1} compatible with the totals of the analysis territories.</translation>
    </message>
    <message>
        <source>Total retenu</source>
        <translation>Total counted</translation>
    </message>
    <message>
        <source>Totaux</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Totaux imposés à des territoires hors étude, sans effet.</source>
        <translation>Totals imposed on territories outside the study, without effect.</translation>
    </message>
    <message>
        <source>Tous les paramètres ({0})</source>
        <translation>All parameters ({0})</translation>
    </message>
    <message>
        <source>Tous les paramètres sont dans la table du scénario.</source>
        <translation>All parameters are in the table of the scenario.</translation>
    </message>
    <message>
        <source>Tous les scénarios donnent le même besoin, {0}.</source>
        <translation>All scenarios give the same need, {0}.</translation>
    </message>
    <message>
        <source>Tous les volumes sont en logements, sur toute la période.</source>
        <translation>All volumes are in dwellings, over the whole period.</translation>
    </message>
    <message>
        <source>Tous ont leur valeur par défaut.</source>
        <translation>All are at their default.</translation>
    </message>
    <message>
        <source>Un territoire dont la somme est nulle ou négative ne construit rien, et son excédent ne réduit pas le besoin des autres.</source>
        <translation>A territory whose sum is zero or negative builds nothing, and its surplus does not reduce the need of the others.</translation>
    </message>
    <message>
        <source>Un à un : les paramètres changent l'un après l'autre, dans l'ordre du catalogue.</source>
        <translation>One by one: the parameters change one after the other, in the order of the catalogue.</translation>
    </message>
    <message>
        <source>Une définition comprend les choix du scénario (sources, parts comptées) et les données de chaque étude.</source>
        <translation>A definition comprises the choices of the scenario (sources, shares counted) and the data of each study.</translation>
    </message>
    <message>
        <source>Une mise en chantier est connue tard, et parfois jamais (de l’ordre de 15 % dans Sitadel). Le réalisé est entre le lu et le corrigé : les deux sont toujours montrés.</source>
        <translation>A start is known late, and sometimes never (of the order of 15% in Sitadel). What is achieved is between what is read and what is corrected: both are always shown.</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Vacance de courte durée</source>
        <translation>Short-term vacancy</translation>
    </message>
    <message>
        <source>Vacance de deux ans ou plus du parc privé</source>
        <translation>Vacancy of two years or more in the private stock</translation>
    </message>
    <message>
        <source>Vacance de longue durée</source>
        <translation>Long-term vacancy</translation>
    </message>
    <message>
        <source>Vacance de plus de deux ans : flux, remises sur le marché</source>
        <translation>Vacancy of more than two years: flow, dwellings brought back on the market</translation>
    </message>
    <message>
        <source>Vacants : attendu</source>
        <translation>Vacant: expected</translation>
    </message>
    <message>
        <source>Vacants : objectif</source>
        <translation>Vacant: objective</translation>
    </message>
    <message>
        <source>Vacants : reste</source>
        <translation>Vacant: remaining</translation>
    </message>
    <message>
        <source>Vacants : réalisé</source>
        <translation>Vacant: achieved</translation>
    </message>
    <message>
        <source>Vacants remis</source>
        <translation>Vacant, brought back</translation>
    </message>
    <message>
        <source>Vacants remis en usage</source>
        <translation>Vacant dwellings brought back into use</translation>
    </message>
    <message>
        <source>Vacants remis en usage (négatif : la vacance augmente)</source>
        <translation>Vacant dwellings put back in use (negative: vacancy rises)</translation>
    </message>
    <message>
        <source>Vacants remobilisés au-delà de ceux du flux</source>
        <translation>Vacant dwellings brought back beyond those of the flow</translation>
    </message>
    <message>
        <source>Vacants à remettre attendus à ce jour</source>
        <translation>Vacant dwellings expected to be put back to date</translation>
    </message>
    <message>
        <source>Vacants à remettre qui restent</source>
        <translation>Vacant dwellings that remain to be put back</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Valeurs connues</source>
        <translation>Known values</translation>
    </message>
    <message>
        <source>Valeurs de chaque année</source>
        <translation>Values of each year</translation>
    </message>
    <message>
        <source>Valeurs propres gardées</source>
        <translation>Own values kept</translation>
    </message>
    <message>
        <source>Variation de la part des logements vacants</source>
        <translation>Change of the share of vacant dwellings</translation>
    </message>
    <message>
        <source>Variation de la part des résidences secondaires</source>
        <translation>Change of the share of second homes</translation>
    </message>
    <message>
        <source>Variation du nombre d’habitants par ménage</source>
        <translation>Change of the inhabitants per household</translation>
    </message>
    <message>
        <source>Variation du taux de chômage</source>
        <translation>Change of the unemployment rate</translation>
    </message>
    <message>
        <source>Ventilation aux communes par « {0} » au lieu de « {1} » : {2}.</source>
        <translation>Allocation to communes by “{0}” instead of “{1}”: {2}.</translation>
    </message>
    <message>
        <source>Ventilation du territoire d'analyse {0}</source>
        <translation>Allocation of the analysis territory {0}</translation>
    </message>
    <message>
        <source>Vide : sans limite connue.</source>
        <translation>Empty: without a known limit.</translation>
    </message>
    <message>
        <source>Vérifiez foncier, densité, renouvellement, vacants et plafond des communes ; ou dites-le.</source>
        <translation>Check land, density, renewal, vacant dwellings and ceiling of the communes; or say so.</translation>
    </message>
    <message>
        <source>Vérifiez l'année des mises en chantier, et si ce rythme peut être tenu (otelo:suivi).</source>
        <translation>Check the year of the starts, and whether this pace can be held (otelo:suivi).</translation>
    </message>
    <message>
        <source>Vérifiez l'unité et ce qui la justifie ; comparez aux années passées.</source>
        <translation>Check the unit and what justifies it; compare with past years.</translation>
    </message>
    <message>
        <source>Vérifiez la densité et l'enveloppe, ou limitez l'extension à l'enveloppe (volet D).</source>
        <translation>Check the density and the envelope, or limit extension to the envelope (part D).</translation>
    </message>
    <message>
        <source>Vérifiez les conversions et les ajustements de leurs communes.</source>
        <translation>Check the conversions and adjustments of their communes.</translation>
    </message>
    <message>
        <source>activité</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>annuel</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>année</source>
        <translation>year</translation>
    </message>
    <message>
        <source>août 2026</source>
        <translation>August 2026</translation>
    </message>
    <message>
        <source>appartements</source>
        <translation>flats</translation>
    </message>
    <message>
        <source>artificialisation</source>
        <translation>land take</translation>
    </message>
    <message>
        <source>attributions</source>
        <translation>allocations</translation>
    </message>
    <message>
        <source>aucune année</source>
        <translation>no year</translation>
    </message>
    <message>
        <source>avant doubles comptes</source>
        <translation>before double counts</translation>
    </message>
    <message>
        <source>besoin (logements)</source>
        <translation>need (dwellings)</translation>
    </message>
    <message>
        <source>besoin = flux + stock résorbé avant le pic ; total = somme des territoires d'analyse au besoin positif</source>
        <translation>need = flow + stock absorbed before the peak; total = sum of the analysis territories with a positive need</translation>
    </message>
    <message>
        <source>besoin de l'étude, en communes entières qui somment au territoire d'analyse, moins celui d'Otelo 1.2</source>
        <translation>need of the study, in whole communes that sum to the analysis territory, minus that of Otelo 1.2</translation>
    </message>
    <message>
        <source>besoin de la commune = besoin du territoire d'analyse × clé de la commune / somme des clés, brique par brique, au plus fort reste</source>
        <translation>need of the commune = need of the analysis territory × key of the commune / sum of the keys, component by component, by the largest remainder</translation>
    </message>
    <message>
        <source>besoin donné par une table, en logements</source>
        <translation>need given by a table, in dwellings</translation>
    </message>
    <message>
        <source>besoin du territoire × part de la commune (clé : {0}), au plus fort reste</source>
        <translation>need of the territory × share of the commune (key: {0}), by the largest remainder</translation>
    </message>
    <message>
        <source>besoin entier</source>
        <translation>whole need</translation>
    </message>
    <message>
        <source>besoin entier × ( 1 - taux de réallocation )</source>
        <translation>whole need × ( 1 - reallocation rate )</translation>
    </message>
    <message>
        <source>borné × besoin du territoire / somme des bornés</source>
        <translation>bounded × need of the territory / sum of the bounded</translation>
    </message>
    <message>
        <source>brut = logements × ( ( 1 + vacance + secondaires + disparitions - taille des ménages ) × ( 1 + besoin / logements du territoire ) - 1 ), borné à 0, puis calé sur le besoin du territoire</source>
        <translation>raw = dwellings × ( ( 1 + vacancy + second homes + losses - household size ) × ( 1 + need / dwellings of the territory ) - 1 ), bounded at 0, then fitted to the need of the territory</translation>
    </message>
    <message>
        <source>calculé le {0}</source>
        <translation>computed on {0}</translation>
    </message>
    <message>
        <source>ceux de tous</source>
        <translation>those of all</translation>
    </message>
    <message>
        <source>ceux de {0}</source>
        <translation>those of {0}</translation>
    </message>
    <message>
        <source>chaque année : R( parc × ( taux de disparition - taux de restructuration ) ), sans retirer plus que ce que l'année ajoute</source>
        <translation>each year: R( stock × ( loss rate - restructuring rate ) ), without taking off more than the year adds</translation>
    </message>
    <message>
        <source>choix parmi {0}</source>
        <translation>choice among {0}</translation>
    </message>
    <message>
        <source>chômage</source>
        <translation>unemployment</translation>
    </message>
    <message>
        <source>classe</source>
        <translation>class</translation>
    </message>
    <message>
        <source>collectivité</source>
        <translation>local authority</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>compte agent</source>
        <translation>agent account</translation>
    </message>
    <message>
        <source>construction récente</source>
        <translation>recent construction</translation>
    </message>
    <message>
        <source>constructions connues jusqu’en {0}</source>
        <translation>construction known up to {0}</translation>
    </message>
    <message>
        <source>corrigé de ce qui n’est pas encore déclaré</source>
        <translation>corrected for what is not yet declared</translation>
    </message>
    <message>
        <source>couples avec enfant</source>
        <translation>couples with children</translation>
    </message>
    <message>
        <source>croissance de la population</source>
        <translation>population growth</translation>
    </message>
    <message>
        <source>croissance de l’emploi</source>
        <translation>job growth</translation>
    </message>
    <message>
        <source>croissance des ménages</source>
        <translation>household growth</translation>
    </message>
    <message>
        <source>croissance du parc</source>
        <translation>stock growth</translation>
    </message>
    <message>
        <source>cédés par</source>
        <translation>passed on by</translation>
    </message>
    <message>
        <source>d'Otelo 1.2</source>
        <translation>of Otelo 1.2</translation>
    </message>
    <message>
        <source>d'abord les vacants mobilisables (au-delà de ceux que le flux a déjà retirés), puis les changements d'usage, puis le renouvellement urbain, puis l'extension</source>
        <translation>first the vacant dwellings that can be brought back (beyond those that the flow took off already), then changes of use, then urban renewal, then extension</translation>
    </message>
    <message>
        <source>de l'application officielle</source>
        <translation>of the official application</translation>
    </message>
    <message>
        <source>demande potentielle - somme de ses termes, tous arrondis</source>
        <translation>potential demand - sum of its terms, all rounded</translation>
    </message>
    <message>
        <source>demandes</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>densité</source>
        <translation>density</translation>
    </message>
    <message>
        <source>distance de Ward à la fusion</source>
        <translation>Ward distance at the merge</translation>
    </message>
    <message>
        <source>donné par une table, au lieu d'être calculé</source>
        <translation>given by a table, instead of being computed</translation>
    </message>
    <message>
        <source>donnée de l'utilisateur</source>
        <translation>given by the user</translation>
    </message>
    <message>
        <source>dont arrondis</source>
        <translation>of which rounding</translation>
    </message>
    <message>
        <source>dont communes dont la construction est connue</source>
        <translation>of which communes whose construction is known</translation>
    </message>
    <message>
        <source>dont demandes de mutation</source>
        <translation>of which transfer requests</translation>
    </message>
    <message>
        <source>dont en extension, ou sans capacité de renouvellement connue</source>
        <translation>of which in extension, or without a known capacity of renewal</translation>
    </message>
    <message>
        <source>dont en renouvellement urbain</source>
        <translation>of which in urban renewal</translation>
    </message>
    <message>
        <source>dont espérés</source>
        <translation>of which hoped for</translation>
    </message>
    <message>
        <source>dont espérés, selon leur probabilité</source>
        <translation>of which expected, by their probability</translation>
    </message>
    <message>
        <source>dont flux</source>
        <translation>of which flow</translation>
    </message>
    <message>
        <source>dont logement libre</source>
        <translation>of which free dwellings</translation>
    </message>
    <message>
        <source>dont logement social</source>
        <translation>of which social dwellings</translation>
    </message>
    <message>
        <source>dont mal-logement</source>
        <translation>of which inadequate housing</translation>
    </message>
    <message>
        <source>dont pris par d'autres communes du territoire</source>
        <translation>of which taken by other communes of the territory</translation>
    </message>
    <message>
        <source>dont vacants remobilisés, déjà déduits du besoin</source>
        <translation>of which vacant dwellings brought back, already taken off the need</translation>
    </message>
    <message>
        <source>dont {0}</source>
        <translation>of which {0}</translation>
    </message>
    <message>
        <source>dont à construire</source>
        <translation>of which to build</translation>
    </message>
    <message>
        <source>du besoin arrondi à la somme des termes sans arrondi, ou l'inverse</source>
        <translation>from the rounded need to the sum of the terms without rounding, or the reverse</translation>
    </message>
    <message>
        <source>décembre 2025</source>
        <translation>December 2025</translation>
    </message>
    <message>
        <source>emménagements récents</source>
        <translation>recent movers</translation>
    </message>
    <message>
        <source>emploi salarié</source>
        <translation>salaried jobs</translation>
    </message>
    <message>
        <source>emplois</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>emplois sur place</source>
        <translation>local jobs</translation>
    </message>
    <message>
        <source>en bonne voie</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>espérés = somme des logements × probabilité ; reste sans opération = reste - espérés</source>
        <translation>hoped for = sum of dwellings × probability; remaining without operation = remaining - hoped for</translation>
    </message>
    <message>
        <source>et {0} : voir le rapport.</source>
        <translation>and {0}: see the report.</translation>
    </message>
    <message>
        <source>et {0} autre(s) territoire(s)</source>
        <translation>and {0} other territory(ies)</translation>
    </message>
    <message>
        <source>et {0} autre(s), dans la table des constats</source>
        <translation>and {0} other(s), in the table of findings</translation>
    </message>
    <message>
        <source>et {0} ligne(s), dans le classeur.</source>
        <translation>and {0} row(s), in the workbook.</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>euros par an et par UC</source>
        <translation>euros per year and consumption unit</translation>
    </message>
    <message>
        <source>euros par m²</source>
        <translation>euros per m²</translation>
    </message>
    <message>
        <source>familles monoparentales</source>
        <translation>single-parent families</translation>
    </message>
    <message>
        <source>fin {0}</source>
        <translation>end of {0}</translation>
    </message>
    <message>
        <source>flux = évolution démographique + renouvellement + résidences secondaires + vacance longue + vacance courte, de l'année de base à la plus proche du pic et de l'année de projection</source>
        <translation>flow = demographic change + renewal + second homes + long-term vacancy + short-term vacancy, from the base year to the nearer of the peak and the projection year</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>février 2026</source>
        <translation>February 2026</translation>
    </message>
    <message>
        <source>grands logements</source>
        <translation>large dwellings</translation>
    </message>
    <message>
        <source>grands ménages</source>
        <translation>large households</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>habitants/km²</source>
        <translation>inhabitants/km²</translation>
    </message>
    <message>
        <source>habitation de fortune</source>
        <translation>makeshift dwelling</translation>
    </message>
    <message>
        <source>hausse de la taille des ménages</source>
        <translation>rise of household size</translation>
    </message>
    <message>
        <source>hausse de la vacance</source>
        <translation>rise of vacancy</translation>
    </message>
    <message>
        <source>hausse des résidences secondaires</source>
        <translation>rise of second homes</translation>
    </message>
    <message>
        <source>hausse du chômage</source>
        <translation>rise of unemployment</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>hectares = logements en extension / densité ; reste = enveloppe - hectares</source>
        <translation>hectares = dwellings in extension / density; remaining = envelope - hectares</translation>
    </message>
    <message>
        <source>il demanderait des indicateurs absents ({0})</source>
        <translation>it would need indicators that are missing ({0})</translation>
    </message>
    <message>
        <source>inadéquation financière</source>
        <translation>unaffordable housing</translation>
    </message>
    <message>
        <source>inadéquation physique</source>
        <translation>overcrowding</translation>
    </message>
    <message>
        <source>indicateurs</source>
        <translation>indicators</translation>
    </message>
    <message>
        <source>inégalités</source>
        <translation>inequality</translation>
    </message>
    <message>
        <source>janvier 2026</source>
        <translation>January 2026</translation>
    </message>
    <message>
        <source>juin 2026</source>
        <translation>June 2026</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>la carte du besoin</source>
        <translation>the map of the need</translation>
    </message>
    <message>
        <source>la série propre de ménages vaut pour tout scénario</source>
        <translation>the own series of households holds for every scenario</translation>
    </message>
    <message>
        <source>le fichier de l'étude</source>
        <translation>the file of the study</translation>
    </message>
    <message>
        <source>le scénario</source>
        <translation>the scenario</translation>
    </message>
    <message>
        <source>le scénario n'en lit aucun indicateur</source>
        <translation>the scenario reads no indicator of it</translation>
    </message>
    <message>
        <source>le taux observé</source>
        <translation>the observed rate</translation>
    </message>
    <message>
        <source>le taux visé</source>
        <translation>the target rate</translation>
    </message>
    <message>
        <source>le volet D</source>
        <translation>part D</translation>
    </message>
    <message>
        <source>lecture du suivi</source>
        <translation>reading of the follow-up</translation>
    </message>
    <message>
        <source>les indicateurs</source>
        <translation>the indicators</translation>
    </message>
    <message>
        <source>les ménages supplémentaires sont donnés</source>
        <translation>the additional households are given</translation>
    </message>
    <message>
        <source>les pages, cartes et tables par commune</source>
        <translation>pages, maps and tables by commune</translation>
    </message>
    <message>
        <source>les soldes négatifs sont pris sur les autres communes de l'EPCI, puis du territoire</source>
        <translation>negative balances are taken from the other communes of the EPCI, then of the territory</translation>
    </message>
    <message>
        <source>leur besoin, que l'autre étude n'évalue pas</source>
        <translation>their need, which the other study does not evaluate</translation>
    </message>
    <message>
        <source>leur solde n'est pas compté : leur territoire d'analyse est en excédent</source>
        <translation>their balance is not counted: their analysis territory has a surplus</translation>
    </message>
    <message>
        <source>libre</source>
        <translation>open</translation>
    </message>
    <message>
        <source>libre ou sur demande</source>
        <translation>open or on request</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>logements</source>
        <translation>dwellings</translation>
    </message>
    <message>
        <source>logements anciens</source>
        <translation>old dwellings</translation>
    </message>
    <message>
        <source>logements de mauvaise qualité, selon la source choisie × ( 1 - taux de réallocation )</source>
        <translation>dwellings of poor quality, by the chosen source × ( 1 - reallocation rate )</translation>
    </message>
    <message>
        <source>logements, en fin d’année</source>
        <translation>dwellings, at the end of the year</translation>
    </message>
    <message>
        <source>logements/an</source>
        <translation>dwellings/year</translation>
    </message>
    <message>
        <source>logements/ha</source>
        <translation>dwellings/ha</translation>
    </message>
    <message>
        <source>manque = R( résidences principales × obligation ) - logements sociaux ; rattrapage : une part du manque qui reste, tous les trois ans</source>
        <translation>shortfall = R( main homes × obligation ) - social dwellings; catch-up: a share of the remaining shortfall, every three years</translation>
    </message>
    <message>
        <source>mauvaise qualité</source>
        <translation>poor quality</translation>
    </message>
    <message>
        <source>max( 0, R( avant doubles comptes{0} ) )</source>
        <translation>max( 0, R( before double counts{0} ) )</translation>
    </message>
    <message>
        <source>max( 0, R( {0}{1} ) )</source>
        <translation>max( 0, R( {0}{1} ) )</translation>
    </message>
    <message>
        <source>max( 0, besoin brut )</source>
        <translation>max( 0, raw need )</translation>
    </message>
    <message>
        <source>max( 0, {0} )</source>
        <translation>max( 0, {0} )</translation>
    </message>
    <message>
        <source>mensuel</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>min( hectares × densité + renouvellement, plafond réglementaire ) + vacants mobilisables au-delà de ceux du flux + changements d'usage</source>
        <translation>min( hectares × density + renewal, regulatory ceiling ) + vacant dwellings that can be brought back beyond those of the flow + changes of use</translation>
    </message>
    <message>
        <source>min( objectif, capacité )</source>
        <translation>min( objective, capacity )</translation>
    </message>
    <message>
        <source>ministère de la santé</source>
        <translation>ministry of health</translation>
    </message>
    <message>
        <source>ministère du logement</source>
        <translation>ministry of housing</translation>
    </message>
    <message>
        <source>ménages (ou population) des communes du territoire qui ne sont pas dans une maille évaluée / total</source>
        <translation>households (or population) of the communes of the territory that are not in an evaluated zoning / total</translation>
    </message>
    <message>
        <source>ménages de N + 6 - ménages de N, selon le scénario de projection, ou donnée de l'utilisateur</source>
        <translation>households of N + 6 - households of N, by the projection scenario, or given by the user</translation>
    </message>
    <message>
        <source>ménages du parc social en demande de mutation (SNE), selon le motif × ( 1 - taux de réallocation )</source>
        <translation>households of the social stock that ask for a transfer (SNE), by reason × ( 1 - reallocation rate )</translation>
    </message>
    <message>
        <source>ménages imposés</source>
        <translation>taxed households</translation>
    </message>
    <message>
        <source>niveau de vie</source>
        <translation>standard of living</translation>
    </message>
    <message>
        <source>objectif - placé dans la commune - cédé</source>
        <translation>objective - placed in the commune - passed on</translation>
    </message>
    <message>
        <source>objectif = besoin - conversions + ajustements, dans la limite de la capacité ; ce qui dépasse va aux communes de l'EPCI (ou autre territoire de restitution), puis du territoire d'analyse, selon capacité restante × polarité</source>
        <translation>objective = need - conversions + adjustments, within capacity; what exceeds it goes to the communes of the EPCI (or other reporting territory), then of the analysis territory, by remaining capacity × polarity</translation>
    </message>
    <message>
        <source>objectif = manque × part ; manque = obligation × résidences principales - logements sociaux</source>
        <translation>objective = shortfall × share; shortfall = obligation × main homes - social dwellings</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>otelo:sensibilite mesure l'incertitude, otelo:comparer_scenarios l'écart.</source>
        <translation>otelo:sensibilite measures the uncertainty, otelo:comparer_scenarios the gap.</translation>
    </message>
    <message>
        <source>oui ou non</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>parc social</source>
        <translation>social stock</translation>
    </message>
    <message>
        <source>parc(année) = max( 0, parc(année - 1) + besoin(année - 1) - excédent(année - 1) )</source>
        <translation>stock(year) = max( 0, stock(year - 1) + need(year - 1) - surplus(year - 1) )</translation>
    </message>
    <message>
        <source>part</source>
        <translation>share</translation>
    </message>
    <message>
        <source>part de chaque brique B1.2 à B1.5</source>
        <translation>share of each component B1.2 to B1.5</translation>
    </message>
    <message>
        <source>part donnée</source>
        <translation>given share</translation>
    </message>
    <message>
        <source>part résorbée en six ans : {0} / durée (guide) ; {1} / ( horizon - base ) (nationale)</source>
        <translation>share absorbed in six years: {0} / time (guide); {1} / ( horizon - base ) (national)</translation>
    </message>
    <message>
        <source>part subie × cohabitations intergénérationnelles + hébergés chez un particulier + hébergés temporairement</source>
        <translation>involuntary share × intergenerational cohabitation + staying with family or friends + staying temporarily with others</translation>
    </message>
    <message>
        <source>pas de données</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>pas de pic (guide) ; les années qui le suivent ne sont pas comptées (nationale)</source>
        <translation>no peak (guide); the years after it are not counted (national)</translation>
    </message>
    <message>
        <source>pauvreté</source>
        <translation>poverty</translation>
    </message>
    <message>
        <source>personnes</source>
        <translation>people</translation>
    </message>
    <message>
        <source>personnes par ménage</source>
        <translation>people per household</translation>
    </message>
    <message>
        <source>personnes seules</source>
        <translation>people living alone</translation>
    </message>
    <message>
        <source>petits logements</source>
        <translation>small dwellings</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>poids</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>pour 1 000 logements</source>
        <translation>per 1,000 dwellings</translation>
    </message>
    <message>
        <source>première année où ménages + mal-logement résorbé est le plus grand</source>
        <translation>first year in which households + inadequate housing absorbed is the largest</translation>
    </message>
    <message>
        <source>propres à {0}</source>
        <translation>of {0} alone</translation>
    </message>
    <message>
        <source>propriétaires</source>
        <translation>owners</translation>
    </message>
    <message>
        <source>propriétaires en mauvaise qualité × part à réhabiliter, sur six ans</source>
        <translation>owners in poor quality × share to rehabilitate, over six years</translation>
    </message>
    <message>
        <source>période {0}</source>
        <translation>period {0}</translation>
    </message>
    <message>
        <source>r43 retire les doubles comptes (ENL 2013). Peut être négatif quand la correction dépasse le nombre de ménages.</source>
        <translation>r43 takes off the double counts (ENL 2013). May be negative when the correction exceeds the number of households.</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>repris par</source>
        <translation>taken over by</translation>
    </message>
    <message>
        <source>restreint</source>
        <translation>restricted</translation>
    </message>
    <message>
        <source>rien n'est compté</source>
        <translation>nothing is counted</translation>
    </message>
    <message>
        <source>rythme actuel = moyenne des dernières années connues ; rythme nécessaire = reste / années qui restent ; année = dernière connue + reste / rythme actuel</source>
        <translation>current pace = mean of the last known years; pace needed = remaining / years left; year = last known + remaining / current pace</translation>
    </message>
    <message>
        <source>réalisé + reste = objectif de la période ; attendu = objectif des années connues ; au-delà = ce qui dépasse l’objectif, et rend le reste négatif</source>
        <translation>achieved + remaining = objective of the period; expected = objective of the known years; beyond = what exceeds the objective, and makes the remaining negative</translation>
    </message>
    <message>
        <source>réalisé corrigé = logements commencés / (1 - part non déclarée)</source>
        <translation>corrected achievement = dwellings started / (1 - share not declared)</translation>
    </message>
    <message>
        <source>sa brique est donnée</source>
        <translation>its component is given</translation>
    </message>
    <message>
        <source>sa brique n'est pas comptée</source>
        <translation>its component is not counted</translation>
    </message>
    <message>
        <source>sa part des {0} logements que les communes de ce territoire s'échangent, {1} : {2}</source>
        <translation>its share of the {0} dwellings that the communes of this territory exchange, {1}: {2}</translation>
    </message>
    <message>
        <source>sans manque</source>
        <translation>without shortfall</translation>
    </message>
    <message>
        <source>sans obligation</source>
        <translation>without obligation</translation>
    </message>
    <message>
        <source>sans projection du territoire : l'évolution observée</source>
        <translation>without a projection of the territory: the observed change</translation>
    </message>
    <message>
        <source>sans-abri + habitations de fortune + hôtel + R( places d'établissement × part comptée )</source>
        <translation>homeless + makeshift dwellings + hotel + R( places in establishments × share counted )</translation>
    </message>
    <message>
        <source>selon capacité restante × polarité</source>
        <translation>by remaining capacity × polarity</translation>
    </message>
    <message>
        <source>six ans en une fois (guide) ; six premières années de la boucle annuelle (nationale)</source>
        <translation>six years at once (guide); first six years of the yearly loop (national)</translation>
    </message>
    <message>
        <source>social = B1.1 + parts sociales des briques + B1.7 + part du parc social × flux ; libre = le reste, moins les logements réalloués</source>
        <translation>social = B1.1 + social shares of the components + B1.7 + share of the social stock × flow; free = the rest, minus the reallocated dwellings</translation>
    </message>
    <message>
        <source>sol artificialisé</source>
        <translation>artificial land</translation>
    </message>
    <message>
        <source>somme 1 par composante</source>
        <translation>sum 1 per component</translation>
    </message>
    <message>
        <source>somme de l’année, ou stock de vacants de l’année - stock de l’année suivante</source>
        <translation>sum of the year, or stock of vacant dwellings of the year - stock of the next year</translation>
    </message>
    <message>
        <source>somme de {0} commune(s)</source>
        <translation>sum of {0} commune(s)</translation>
    </message>
    <message>
        <source>somme des communes</source>
        <translation>sum of the communes</translation>
    </message>
    <message>
        <source>somme des logements sociaux de l’année, ou stock de l’année suivante - stock de l’année</source>
        <translation>sum of the social dwellings of the year, or stock of the next year - stock of the year</translation>
    </message>
    <message>
        <source>somme des ménages supplémentaires de chaque année, selon le scénario de projection</source>
        <translation>sum of the additional households of each year, by the projection scenario</translation>
    </message>
    <message>
        <source>somme, sur les briques corrigées, de : brique - brique sans correction des doubles comptes</source>
        <translation>sum, over the corrected components, of: component - component without correction of double counts</translation>
    </message>
    <message>
        <source>sources des indicateurs</source>
        <translation>sources of the indicators</translation>
    </message>
    <message>
        <source>stock - taux de réallocation × inadéquations</source>
        <translation>stock - reallocation rate × households in unsuitable housing</translation>
    </message>
    <message>
        <source>stock avant le pic = somme des briques de {0}</source>
        <translation>stock before the peak = sum of the components of {0}</translation>
    </message>
    <message>
        <source>stock sur six ans après réallocation - somme des briques, toutes arrondies</source>
        <translation>stock over six years after reallocation - sum of the components, all rounded</translation>
    </message>
    <message>
        <source>sur demande</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>suroccupation</source>
        <translation>overcrowding</translation>
    </message>
    <message>
        <source>série des ménages</source>
        <translation>series of households</translation>
    </message>
    <message>
        <source>séries absentes ({0})</source>
        <translation>missing series ({0})</translation>
    </message>
    <message>
        <source>table (territoire d'analyse × territoire de restitution) ajustée à ses deux marges, en proportion, puis arrondie en gardant les deux</source>
        <translation>table (analysis territory × reporting territory) fitted to its two margins, in proportion, then rounded keeping both</translation>
    </message>
    <message>
        <source>taux d'effort</source>
        <translation>housing cost-to-income ratio</translation>
    </message>
    <message>
        <source>tel que lu</source>
        <translation>as read</translation>
    </message>
    <message>
        <source>terme signé</source>
        <translation>signed term</translation>
    </message>
    <message>
        <source>territoires</source>
        <translation>territories</translation>
    </message>
    <message>
        <source>tous les cinq ans</source>
        <translation>every five years</translation>
    </message>
    <message>
        <source>tous les deux ans</source>
        <translation>every two years</translation>
    </message>
    <message>
        <source>tous les deux mois</source>
        <translation>every two months</translation>
    </message>
    <message>
        <source>tous les ordres</source>
        <translation>all orders</translation>
    </message>
    <message>
        <source>tous les territoires ont leur valeur propre</source>
        <translation>all territories have their own value</translation>
    </message>
    <message>
        <source>toute l'étude</source>
        <translation>the whole study</translation>
    </message>
    <message>
        <source>toutes les communes</source>
        <translation>all communes</translation>
    </message>
    <message>
        <source>très en retard</source>
        <translation>very late</translation>
    </message>
    <message>
        <source>un taux unique, pour B1.3 et B1.5 (guide) ; un taux par brique (nationale)</source>
        <translation>a single rate, for B1.3 and B1.5 (guide); a rate per component (national)</translation>
    </message>
    <message>
        <source>un territoire en excédent ne réduit pas le besoin des autres</source>
        <translation>a territory with a surplus does not reduce the need of the others</translation>
    </message>
    <message>
        <source>vacance</source>
        <translation>vacancy</translation>
    </message>
    <message>
        <source>vacance + secondaires + disparitions - taille des ménages</source>
        <translation>vacancy + second homes + losses - household size</translation>
    </message>
    <message>
        <source>vacance longue</source>
        <translation>long-term vacancy</translation>
    </message>
    <message>
        <source>vers l'entier pair, comme Otelo 1.2</source>
        <translation>to the even integer, as Otelo 1.2 does</translation>
    </message>
    <message>
        <source>vers le haut</source>
        <translation>up</translation>
    </message>
    <message>
        <source>{0} (défaut : {1})</source>
        <translation>{0} (default: {1})</translation>
    </message>
    <message>
        <source>{0} ({1} ans, de {2} à {3})</source>
        <translation>{0} ({1} years, from {2} to {3})</translation>
    </message>
    <message>
        <source>{0} : arrondis d'Otelo 1.2</source>
        <translation>{0}: rounding of Otelo 1.2</translation>
    </message>
    <message>
        <source>{0} : besoin de construction de chaque année.{1}</source>
        <translation>{0}: need for construction of each year.{1}</translation>
    </message>
    <message>
        <source>{0} : besoin entier</source>
        <translation>{0}: whole need</translation>
    </message>
    <message>
        <source>{0} : besoin et objectif placé de {1} territoires.</source>
        <translation>{0}: need and objective placed of {1} territories.</translation>
    </message>
    <message>
        <source>{0} : ces chiffres n'engagent rien.</source>
        <translation>{0}: these figures commit to nothing.</translation>
    </message>
    <message>
        <source>{0} : d'un stock de {1} logements à un besoin sur six ans de {2}.</source>
        <translation>{0}: from a stock of {1} dwellings to a need over six years of {2}.</translation>
    </message>
    <message>
        <source>{0} : définition et données</source>
        <translation>{0}: definition and data</translation>
    </message>
    <message>
        <source>{0} : définition, choix et données</source>
        <translation>{0}: definition, choices and data</translation>
    </message>
    <message>
        <source>{0} : hors étude</source>
        <translation>{0}: outside the study</translation>
    </message>
    <message>
        <source>{0} : la clé qui place le moins mal est « {1} ».</source>
        <translation>{0}: the key that misplaces least is “{1}”.</translation>
    </message>
    <message>
        <source>{0} : ménages et parc de logements par année.</source>
        <translation>{0}: households and dwelling stock by year.</translation>
    </message>
    <message>
        <source>{0} : objectif cumulé de {1} logements.</source>
        <translation>{0}: cumulated objective of {1} dwellings.</translation>
    </message>
    <message>
        <source>{0} : objectif et logements commencés de chaque année ; « ? » où l’année n’est pas connue.</source>
        <translation>{0}: objective and dwellings started of each year; “?” where the year is not known.</translation>
    </message>
    <message>
        <source>{0} : objectif, attendu à ce jour et réalisé de {1} territoires.</source>
        <translation>{0}: objective, expected to date and achieved of {1} territories.</translation>
    </message>
    <message>
        <source>{0} : pas de coefficient, faute de {1} aux deux dates.</source>
        <translation>{0}: no coefficient, for lack of {1} at both dates.</translation>
    </message>
    <message>
        <source>{0} : territoire(s) d'analyse à étudier : {1}.</source>
        <translation>{0}: analysis territory(ies) to study: {1}.</translation>
    </message>
    <message>
        <source>{0} : un document ODT demande LibreOffice ou pandoc, que cette machine n'a pas. Donnez un nom en .docx, que LibreOffice ouvre aussi, ou installez LibreOffice.</source>
        <translation>{0}: an ODT document needs LibreOffice or pandoc, which this machine does not have. Give a name in .docx, which LibreOffice opens too, or install LibreOffice.</translation>
    </message>
    <message>
        <source>{0} : {1} au lieu de {2}</source>
        <translation>{0}: {1} instead of {2}</translation>
    </message>
    <message>
        <source>{0} : {1} logements</source>
        <translation>{0}: {1} dwellings</translation>
    </message>
    <message>
        <source>{0} : {1} logements de mal-logement à résorber (stock) et {2} pour les évolutions à venir (flux).</source>
        <translation>{0}: {1} dwellings of inadequate housing to absorb (stock) and {2} for the changes to come (flow).</translation>
    </message>
    <message>
        <source>{0} : {1} non couverts</source>
        <translation>{0}: {1} unmet</translation>
    </message>
    <message>
        <source>{0} : {1} par an au lieu de {2}</source>
        <translation>{0}: {1} per year instead of {2}</translation>
    </message>
    <message>
        <source>{0} : {1} termes signés, dont la somme est le besoin de {2} logements. Le plus grand est « {3} », {4}.</source>
        <translation>{0}: {1} signed terms, whose sum is the need of {2} dwellings. The largest is “{3}”, {4}.</translation>
    </message>
    <message>
        <source>{0} : {1}{2}, {3}-{4}, {5} logements{6}</source>
        <translation>{0}: {1}{2}, {3}-{4}, {5} dwellings{6}</translation>
    </message>
    <message>
        <source>{0} ; chiffres à l'unité près {1} pour le volet B. Période {2}. Le total ne compte que les territoires d'analyse au besoin positif.</source>
        <translation>{0}; figures exact to the unit with those {1} for part B. Period {2}. The total counts only the analysis territories with a positive need.</translation>
    </message>
    <message>
        <source>{0} ; chiffres à l'unité près {1} pour le volet B. {2}</source>
        <translation>{0}; figures exact to the unit with those {1} for part B. {2}</translation>
    </message>
    <message>
        <source>{0} ; volet B à l'unité près {1}.</source>
        <translation>{0}; part B exact to the unit with those {1}.</translation>
    </message>
    <message>
        <source>{0} Aucune donnée ne dit ce qui a été réalisé.</source>
        <translation>{0} No data tell what was achieved.</translation>
    </message>
    <message>
        <source>{0} Tous les autres paramètres ont leur valeur par défaut.</source>
        <translation>{0} All other parameters are at their default.</translation>
    </message>
    <message>
        <source>{0} ans (guide) ; {1} ans (nationale) : stock résorbé et flux entre les deux</source>
        <translation>{0} years (guide); {1} years (national): stock absorbed and flow between the two</translation>
    </message>
    <message>
        <source>{0} au-delà de leur enveloppe foncière.</source>
        <translation>{0} beyond their land envelope.</translation>
    </message>
    <message>
        <source>{0} autre paramètre diffère</source>
        <translation>{0} other parameter differs</translation>
    </message>
    <message>
        <source>{0} autre(s)</source>
        <translation>{0} other(s)</translation>
    </message>
    <message>
        <source>{0} autres paramètres diffèrent</source>
        <translation>{0} other parameters differ</translation>
    </message>
    <message>
        <source>{0} choix</source>
        <translation>{0} choice(s)</translation>
    </message>
    <message>
        <source>{0} commune(s)</source>
        <translation>{0} commune(s)</translation>
    </message>
    <message>
        <source>{0} commune(s) au besoin non évalué : évaluez aussi « {1} » pour l'avoir</source>
        <translation>{0} commune(s) whose need is not evaluated: evaluate “{1}” too to have it</translation>
    </message>
    <message>
        <source>{0} commune(s) hors étude : leur besoin n'est pas évalué.</source>
        <translation>{0} commune(s) outside the study: their need is not evaluated.</translation>
    </message>
    <message>
        <source>{0} communes déplacées d’une classe à une autre, comme demandé.</source>
        <translation>{0} communes moved from one class to another, as asked.</translation>
    </message>
    <message>
        <source>{0} communes sans classe, faute de taux connus : {1}.</source>
        <translation>{0} communes without a class, for lack of known rates: {1}.</translation>
    </message>
    <message>
        <source>{0} communes, {1} taux, {2} axes qui disent {3} % de l’inertie, {4} classes. Classification ascendante de Ward, exacte ; aucun tirage.</source>
        <translation>{0} communes, {1} rates, {2} axes that tell {3}% of the inertia, {4} classes. Ward’s hierarchical clustering, exact; no random draw.</translation>
    </message>
    <message>
        <source>{0} constat(s) bloquant(s) : le volet B ne peut être lancé.</source>
        <translation>{0} blocking finding(s): part B cannot be run.</translation>
    </message>
    <message>
        <source>{0} d'au moins {1} ans avant l'année de base ({2}).</source>
        <translation>{0} at least {1} years before the base year ({2}).</translation>
    </message>
    <message>
        <source>{0} dans le {1} {2}</source>
        <translation>{0} in the {1} {2}</translation>
    </message>
    <message>
        <source>{0} dans {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} de {1} à {2}{3}</source>
        <translation>{0} from {1} to {2}{3}</translation>
    </message>
    <message>
        <source>{0} demandeurs pour {1} logements loués récemment. Les rapports se comparent d’un segment à l’autre ; ils ne se lisent pas seuls. Couleurs : au-dessus ou au-dessous de l’ensemble.</source>
        <translation>{0} applicants for {1} dwellings let recently. Ratios compare from one segment to another; they are not to be read alone. Colours: above or below the total.</translation>
    </message>
    <message>
        <source>{0} demandeurs sont affectés à des segments où rien n’a été loué.</source>
        <translation>{0} applicants are assigned to segments where nothing was let.</translation>
    </message>
    <message>
        <source>{0} et {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>{0} fichier(s) n'ont pu être lus : voir les constats.</source>
        <translation>{0} file(s) could not be read: see the findings.</translation>
    </message>
    <message>
        <source>{0} hors étude : leur besoin n'est pas évalué, et aucune carte ne le montre.</source>
        <translation>{0} outside the study: their need is not evaluated, and no map shows it.</translation>
    </message>
    <message>
        <source>{0} hypothèse(s) tiennent lieu de données absentes ; tout résultat en dépend.</source>
        <translation>{0} assumption(s) stand for missing data; every result depends on them.</translation>
    </message>
    <message>
        <source>{0} indicateur complet</source>
        <translation>{0} complete indicator</translation>
    </message>
    <message>
        <source>{0} indicateur incomplet</source>
        <translation>{0} incomplete indicator</translation>
    </message>
    <message>
        <source>{0} indicateur(s)</source>
        <translation>{0} indicator(s)</translation>
    </message>
    <message>
        <source>{0} indicateurs</source>
        <translation>{0} indicators</translation>
    </message>
    <message>
        <source>{0} indicateurs complets</source>
        <translation>{0} complete indicators</translation>
    </message>
    <message>
        <source>{0} indicateurs incomplets</source>
        <translation>{0} incomplete indicators</translation>
    </message>
    <message>
        <source>{0} logement social</source>
        <translation>{0} social dwelling</translation>
    </message>
    <message>
        <source>{0} logement(s)</source>
        <translation>{0} dwelling(s)</translation>
    </message>
    <message>
        <source>{0} logements ne trouvent pas de place, dans {1}.</source>
        <translation>{0} dwellings find no place, in {1}.</translation>
    </message>
    <message>
        <source>{0} logements sociaux</source>
        <translation>{0} social dwellings</translation>
    </message>
    <message>
        <source>{0} logements sont apparus dans {1} zones. « {2} » est la clé qui les aurait le moins mal placés.</source>
        <translation>{0} dwellings appeared in {1} zones. “{2}” is the key that would have misplaced fewest.</translation>
    </message>
    <message>
        <source>{0} logements.</source>
        <translation>{0} dwellings.</translation>
    </message>
    <message>
        <source>{0} ordres tirés</source>
        <translation>{0} drawn orders</translation>
    </message>
    <message>
        <source>{0} paramètre(s)</source>
        <translation>{0} parameter(s)</translation>
    </message>
    <message>
        <source>{0} point(s)</source>
        <translation>{0} point(s)</translation>
    </message>
    <message>
        <source>{0} porte {1} du besoin</source>
        <translation>{0} carries {1} of the need</translation>
    </message>
    <message>
        <source>{0} prévus.</source>
        <translation>{0} planned.</translation>
    </message>
    <message>
        <source>{0} réalisés.</source>
        <translation>{0} achieved.</translation>
    </message>
    <message>
        <source>{0} sont placés dans les communes</source>
        <translation>{0} are placed in the communes</translation>
    </message>
    <message>
        <source>{0} sous obligation, dont {1} en manque : {2} à réaliser en {3}.</source>
        <translation>{0} under the obligation, {1} of which are short: {2} to achieve in {3}.</translation>
    </message>
    <message>
        <source>{0} sous secret statistique, jusqu'à {1} des territoires ({2}).</source>
        <translation>{0} confidential, up to {1} of the territories ({2}).</translation>
    </message>
    <message>
        <source>{0} territoire a les siens</source>
        <translation>{0} territory has its own</translation>
    </message>
    <message>
        <source>{0} territoire(s)</source>
        <translation>{0} territory(ies)</translation>
    </message>
    <message>
        <source>{0} territoires ont les leurs</source>
        <translation>{0} territories have their own</translation>
    </message>
    <message>
        <source>{0} tirage(s)</source>
        <translation>{0} draw(s)</translation>
    </message>
    <message>
        <source>{0} {1} du défaut</source>
        <translation>{0} {1} from the default</translation>
    </message>
    <message>
        <source>{0} {1} le sont{2} ; objectif {3}.</source>
        <translation>{0} {1} are{2}; objective {3}.</translation>
    </message>
    <message>
        <source>{0} à vérifier avant de publier.</source>
        <translation>{0} to check before publishing.</translation>
    </message>
    <message>
        <source>{0}, connus de {1} des territoires au moins ({2}).</source>
        <translation>{0}, known for at least {1} of the territories ({2}).</translation>
    </message>
    <message>
        <source>{0}, en logements</source>
        <translation>{0}, in dwellings</translation>
    </message>
    <message>
        <source>{0}, graine {1}. Les lois ci-dessous sont des hypothèses de travail.</source>
        <translation>{0}, seed {1}. The laws below are working assumptions.</translation>
    </message>
    <message>
        <source>{0}, jusqu'au pic</source>
        <translation>{0}, up to the peak</translation>
    </message>
    <message>
        <source>{0}, logements</source>
        <translation>{0}, dwellings</translation>
    </message>
    <message>
        <source>{0}, nul quand le besoin de l'année l'est</source>
        <translation>{0}, nil when the need of the year is</translation>
    </message>
    <message>
        <source>{0}, par commune</source>
        <translation>{0}, by commune</translation>
    </message>
    <message>
        <source>{0}, par {1}</source>
        <translation>{0}, by {1}</translation>
    </message>
    <message>
        <source>{0}, {1}. {2} : {3} logements. Chaque table finit sur la valeur qui sert à la suite ; R arrondit à l'unité, la demie {4}.</source>
        <translation>{0}, {1}. {2}: {3} dwellings. Each table ends on the value that serves what follows; R rounds to the unit, halves {4}.</translation>
    </message>
    <message>
        <source>{0}. Aucune donnée de construction ne porte sur cette période.</source>
        <translation>{0}. No construction data bear on this period.</translation>
    </message>
    <message>
        <source>{0}. Les chiffres du volet B sont ceux {1}, à l'unité près. Chaque chiffre de ce rapport renvoie à sa formule.</source>
        <translation>{0}. The figures of part B are those {1}, to the unit. Each figure of this report refers to its formula.</translation>
    </message>
    <message>
        <source>{0}. Période {1}{2}, en logements. Le total ne compte que les territoires au besoin positif.</source>
        <translation>{0}. Period {1}{2}, in dwellings. The total counts only the territories with a positive need.</translation>
    </message>
    <message>
        <source>{0}{1}{2}, {3} sont commencés{4}{5}, pour {6} attendus.</source>
        <translation>{0}{1}{2}, {3} have been started{4}{5}, for {6} expected.</translation>
    </message>
    <message>
        <source>{0} % comptés</source>
        <translation>{0}% counted</translation>
    </message>
    <message>
        <source>« {0} » ({1} de « {2} » à « {3} »)</source>
        <translation>“{0}” ({1} from “{2}” to “{3}”)</translation>
    </message>
    <message>
        <source>« {0} » : donnez un nom en .xlsx ou en .ods.</source>
        <translation>“{0}”: give a name in .xlsx or .ods.</translation>
    </message>
    <message>
        <source>« {0} » : {1} n'a pas pu l'écrire ({2}).</source>
        <translation>“{0}”: {1} could not write it ({2}).</translation>
    </message>
    <message>
        <source>« {0} » : {1} n'a rien écrit. Donnez un nom en .docx.</source>
        <translation>“{0}”: {1} wrote nothing. Give a name in .docx.</translation>
    </message>
    <message>
        <source>« {0} » laissé de côté : {1}.</source>
        <translation>“{0}” left aside: {1}.</translation>
    </message>
    <message>
        <source>« {0} » n'est pas tiré pour {1} : sa valeur propre est gardée.</source>
        <translation>“{0}” is not drawn for {1}: its own value is kept.</translation>
    </message>
    <message>
        <source>À construire</source>
        <translation>To build</translation>
    </message>
    <message>
        <source>À construire en accession aidée</source>
        <translation>To build as helped purchase</translation>
    </message>
    <message>
        <source>À construire en locatif social PLAI</source>
        <translation>To build as social rented PLAI</translation>
    </message>
    <message>
        <source>À construire en locatif social PLS</source>
        <translation>To build as social rented PLS</translation>
    </message>
    <message>
        <source>À construire en locatif social PLUS</source>
        <translation>To build as social rented PLUS</translation>
    </message>
    <message>
        <source>À construire en logement intermédiaire</source>
        <translation>To build as intermediate housing</translation>
    </message>
    <message>
        <source>À construire en marché libre</source>
        <translation>To build on the free market</translation>
    </message>
    <message>
        <source>À construire par PLH, par {0}</source>
        <translation>To build per PLH, by {0}</translation>
    </message>
    <message>
        <source>À construire par an, loin des mises en chantier observées.</source>
        <translation>To build per year, far from the observed starts.</translation>
    </message>
    <message>
        <source>À demander ou à télécharger : {0}.</source>
        <translation>To ask for or to download: {0}.</translation>
    </message>
    <message>
        <source>À ne pas publier en l'état. {0}.</source>
        <translation>Not to be published as it stands. {0}.</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>À savoir des données</source>
        <translation>To know about the data</translation>
    </message>
    <message>
        <source>À savoir du suivi</source>
        <translation>To know about the follow-up</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>À étudier pour le reste</source>
        <translation>To study for the rest</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Écart du besoin réparti</source>
        <translation>Gap from the allocated need</translation>
    </message>
    <message>
        <source>Écart à la référence</source>
        <translation>Gap to the reference</translation>
    </message>
    <message>
        <source>Écart, {0}</source>
        <translation>Gap, {0}</translation>
    </message>
    <message>
        <source>Établissements sanitaires et sociaux (FINESS)</source>
        <translation>Health and social establishments (FINESS)</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Éteinte par défaut, comme dans l'application officielle.</source>
        <translation>Off by default, as in the official application.</translation>
    </message>
    <message>
        <source>Étude de {0} à {1}.</source>
        <translation>Study from {0} to {1}.</translation>
    </message>
    <message>
        <source>Étude {0}. Chaque point dit où il est et comment le vérifier.</source>
        <translation>Study {0}. Each point says where it is and how to check it.</translation>
    </message>
    <message>
        <source>Évaluez aussi leurs territoires d'analyse, ou dites qu'elles n'y sont pas.</source>
        <translation>Evaluate their analysis territories too, or say that they are left out.</translation>
    </message>
    <message>
        <source>Évolution de la population</source>
        <translation>Growth of the population</translation>
    </message>
    <message>
        <source>Évolution de l’emploi</source>
        <translation>Growth of employment</translation>
    </message>
    <message>
        <source>Évolution des ménages</source>
        <translation>Growth of households</translation>
    </message>
    <message>
        <source>Évolution du parc de logements</source>
        <translation>Growth of the stock of dwellings</translation>
    </message>
    <message>
        <source>Évolution du sol artificialisé</source>
        <translation>Growth of artificial land</translation>
    </message>
    <message>
        <source>Évolution démographique</source>
        <translation>Demographic change</translation>
    </message>
    <message>
        <source>à construire = objectif placé - vacants remis - changements d'usage ; à construire par an = à construire / années de la période</source>
        <translation>to build = objective placed - vacant brought back - changes of use; to build per year = to build / years of the period</translation>
    </message>
    <message>
        <source>à construire × part du segment, au plus fort reste</source>
        <translation>to build × share of the segment, by the largest remainder</translation>
    </message>
    <message>
        <source>à construire, réparti entre les années au plus fort reste, puis sommé par période</source>
        <translation>to build, shared between the years by the largest remainder, then summed by period</translation>
    </message>
    <message>
        <source>à jour</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>à la demande</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>écart des deux briques, au rythme et à la réallocation du guide</source>
        <translation>gap of the two components, at the pace and the reallocation of the guide</translation>
    </message>
    <message>
        <source>édition non dite</source>
        <translation>edition not stated</translation>
    </message>
    <message>
        <source>étude / {0}, « {1} »</source>
        <translation>study / {0}, “{1}”</translation>
    </message>
    <message>
        <source>1 oui, 0 non</source>
        <translation>1 yes, 0 no</translation>
    </message>
    <message>
        <source>25, 20, ou 0 sans obligation</source>
        <translation>25, 20, or 0 without an obligation</translation>
    </message>
    <message>
        <source>Accédants dont l'effort dépasse {0} %</source>
        <translation>Buyers whose housing costs exceed {0}% of income</translation>
    </message>
    <message>
        <source>Application officielle</source>
        <translation>Official application</translation>
    </message>
    <message>
        <source>Brique donnée</source>
        <translation>Given component</translation>
    </message>
    <message>
        <source>CADA</source>
        <translation>CADA</translation>
    </message>
    <message>
        <source>CHRS</source>
        <translation>CHRS</translation>
    </message>
    <message>
        <source>CPH</source>
        <translation>CPH</translation>
    </message>
    <message>
        <source>Camping</source>
        <translation>Camping</translation>
    </message>
    <message>
        <source>Classe de la commune dans le fichier des coefficients</source>
        <translation>Class of the commune in the file of coefficients</translation>
    </message>
    <message>
        <source>Cohabitations intergénérationnelles</source>
        <translation>Intergenerational cohabitation</translation>
    </message>
    <message>
        <source>Commune carencée</source>
        <translation>Commune declared deficient</translation>
    </message>
    <message>
        <source>Commune déficitaire au titre de l'article 55</source>
        <translation>Commune short of social housing under article 55</translation>
    </message>
    <message>
        <source>Commune exemptée de l'article 55</source>
        <translation>Commune exempt from article 55</translation>
    </message>
    <message>
        <source>Demandes de mutation</source>
        <translation>Transfer requests</translation>
    </message>
    <message>
        <source>Enveloppe de consommation foncière</source>
        <translation>Land consumption envelope</translation>
    </message>
    <message>
        <source>Espaces naturels agricoles et forestiers consommés en {0}</source>
        <translation>Natural, agricultural and forest land consumed in {0}</translation>
    </message>
    <message>
        <source>Espaces naturels agricoles et forestiers consommés pour l'habitat en {0}</source>
        <translation>Natural, agricultural and forest land consumed for housing in {0}</translation>
    </message>
    <message>
        <source>Filocom, ensemble du parc</source>
        <translation>Filocom, whole stock</translation>
    </message>
    <message>
        <source>Filocom, parc HLM et SEM</source>
        <translation>Filocom, HLM and SEM stock</translation>
    </message>
    <message>
        <source>Filocom, parc privé</source>
        <translation>Filocom, private stock</translation>
    </message>
    <message>
        <source>Habitations de fortune</source>
        <translation>Makeshift dwellings</translation>
    </message>
    <message>
        <source>Hébergés chez un particulier</source>
        <translation>Staying with family or friends</translation>
    </message>
    <message>
        <source>Hébergés temporairement</source>
        <translation>Staying temporarily with others</translation>
    </message>
    <message>
        <source>Locataires du parc privé dont l'effort dépasse {0} %</source>
        <translation>Private tenants whose housing costs exceed {0}% of income</translation>
    </message>
    <message>
        <source>Logements autorisés en {0}</source>
        <translation>Dwellings authorised in {0}</translation>
    </message>
    <message>
        <source>Logements commencés en {0}</source>
        <translation>Dwellings started in {0}</translation>
    </message>
    <message>
        <source>Logements du parc privé en {0}</source>
        <translation>Private dwellings in {0}</translation>
    </message>
    <message>
        <source>Logements du territoire d'analyse de la commune</source>
        <translation>Dwellings of the analysis territory of the commune</translation>
    </message>
    <message>
        <source>Logements en {0}</source>
        <translation>Dwellings in {0}</translation>
    </message>
    <message>
        <source>Logements vacants depuis deux ans ou plus en {0}</source>
        <translation>Dwellings vacant for two years or more in {0}</translation>
    </message>
    <message>
        <source>Logements vacants du parc privé en {0}</source>
        <translation>Vacant dwellings of the private stock in {0}</translation>
    </message>
    <message>
        <source>Logements vacants du recensement en {0}</source>
        <translation>Vacant dwellings of the census in {0}</translation>
    </message>
    <message>
        <source>Logés à titre gratuit</source>
        <translation>Housed rent-free</translation>
    </message>
    <message>
        <source>Ménages en occupation normale</source>
        <translation>Households with normal occupancy</translation>
    </message>
    <message>
        <source>Ménages en studio d'une personne</source>
        <translation>One-person households in a studio</translation>
    </message>
    <message>
        <source>Ménages en suroccupation accentuée</source>
        <translation>Households severely overcrowded</translation>
    </message>
    <message>
        <source>Ménages en suroccupation modérée</source>
        <translation>Households moderately overcrowded</translation>
    </message>
    <message>
        <source>Ménages en {0}</source>
        <translation>Households in {0}</translation>
    </message>
    <message>
        <source>Ménages observés</source>
        <translation>Observed households</translation>
    </message>
    <message>
        <source>Ménages observés six ans avant</source>
        <translation>Households observed six years before</translation>
    </message>
    <message>
        <source>Ménages projetés en {0}</source>
        <translation>Households projected in {0}</translation>
    </message>
    <message>
        <source>Ménages à l'hôtel</source>
        <translation>Households in hotels</translation>
    </message>
    <message>
        <source>Obligation SRU</source>
        <translation>SRU obligation</translation>
    </message>
    <message>
        <source>Parc privé potentiellement indigne</source>
        <translation>Potentially unfit private stock</translation>
    </message>
    <message>
        <source>Part de l'objectif</source>
        <translation>Share of the objective</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Poids de polarité</source>
        <translation>Weight of polarity</translation>
    </message>
    <message>
        <source>Population en {0}</source>
        <translation>Population in {0}</translation>
    </message>
    <message>
        <source>Population projetée en {0}</source>
        <translation>Population projected in {0}</translation>
    </message>
    <message>
        <source>Résidences principales achevées avant {0}</source>
        <translation>Main homes completed before {0}</translation>
    </message>
    <message>
        <source>Résidences principales achevées de {0} à {1}</source>
        <translation>Main homes completed from {0} to {1}</translation>
    </message>
    <message>
        <source>Résidences principales avec salle de bain</source>
        <translation>Main homes with a bathroom</translation>
    </message>
    <message>
        <source>Résidences principales en {0}</source>
        <translation>Main homes in {0}</translation>
    </message>
    <message>
        <source>Résidences principales suroccupées</source>
        <translation>Overcrowded main homes</translation>
    </message>
    <message>
        <source>Résidences secondaires et logements occasionnels en {0}</source>
        <translation>Second homes and occasional dwellings in {0}</translation>
    </message>
    <message>
        <source>Sans sanitaires</source>
        <translation>Without sanitary facilities</translation>
    </message>
    <message>
        <source>Sans sanitaires ou sans chauffage</source>
        <translation>Without sanitary facilities or heating</translation>
    </message>
    <message>
        <source>Sans-abri</source>
        <translation>Homeless</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Squat</translation>
    </message>
    <message>
        <source>Suroccupation accentuée</source>
        <translation>Severe overcrowding</translation>
    </message>
    <message>
        <source>Suroccupation lourde</source>
        <translation>Heavy overcrowding</translation>
    </message>
    <message>
        <source>Suroccupation légère</source>
        <translation>Light overcrowding</translation>
    </message>
    <message>
        <source>Suroccupation modérée</source>
        <translation>Moderate overcrowding</translation>
    </message>
    <message>
        <source>ZAN</source>
        <translation>ZAN</translation>
    </message>
    <message>
        <source>accession aidée</source>
        <translation>assisted home ownership</translation>
    </message>
    <message>
        <source>adultes</source>
        <translation>adults</translation>
    </message>
    <message>
        <source>aires de stationnement des gens du voyage</source>
        <translation>stopping places for travellers</translation>
    </message>
    <message>
        <source>armature urbaine</source>
        <translation>urban framework</translation>
    </message>
    <message>
        <source>assistante maternelle</source>
        <translation>childminder</translation>
    </message>
    <message>
        <source>autres</source>
        <translation>others</translation>
    </message>
    <message>
        <source>autres centres d'accueil</source>
        <translation>other reception centres</translation>
    </message>
    <message>
        <source>baignoire ou douche</source>
        <translation>bath or shower</translation>
    </message>
    <message>
        <source>besoin de flux retenu</source>
        <translation>flow need used</translation>
    </message>
    <message>
        <source>besoin lié au mal-logement</source>
        <translation>need due to inadequate housing</translation>
    </message>
    <message>
        <source>celle du fichier</source>
        <translation>that of the file</translation>
    </message>
    <message>
        <source>centres d'accueil de demandeurs d'asile</source>
        <translation>reception centres for asylum seekers</translation>
    </message>
    <message>
        <source>centres d'hébergement et de réinsertion sociale</source>
        <translation>accommodation and social reintegration centres</translation>
    </message>
    <message>
        <source>centres provisoires d'hébergement</source>
        <translation>temporary accommodation centres</translation>
    </message>
    <message>
        <source>ces trois motifs</source>
        <translation>these three reasons</translation>
    </message>
    <message>
        <source>constructions neuves</source>
        <translation>new construction</translation>
    </message>
    <message>
        <source>de la période</source>
        <translation>of the period</translation>
    </message>
    <message>
        <source>demandeurs</source>
        <translation>applicants</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>total</translation>
    </message>
    <message>
        <source>environnement et voisinage</source>
        <translation>environment and neighbourhood</translation>
    </message>
    <message>
        <source>exploitation complémentaire</source>
        <translation>further processing</translation>
    </message>
    <message>
        <source>familles</source>
        <translation>families</translation>
    </message>
    <message>
        <source>fichier des coefficients</source>
        <translation>file of coefficients</translation>
    </message>
    <message>
        <source>foyers de jeunes travailleurs</source>
        <translation>hostels for young workers</translation>
    </message>
    <message>
        <source>foyers de travailleurs migrants</source>
        <translation>hostels for migrant workers</translation>
    </message>
    <message>
        <source>guide, 1 à 7</source>
        <translation>guide, 1 to 7</translation>
    </message>
    <message>
        <source>hors logement</source>
        <translation>homeless</translation>
    </message>
    <message>
        <source>hors studio d'une personne</source>
        <translation>other than one-person studios</translation>
    </message>
    <message>
        <source>hébergement de familles de malades</source>
        <translation>accommodation for families of patients</translation>
    </message>
    <message>
        <source>hébergés</source>
        <translation>concealed households</translation>
    </message>
    <message>
        <source>locataires</source>
        <translation>tenants</translation>
    </message>
    <message>
        <source>locataires HLM</source>
        <translation>HLM tenants</translation>
    </message>
    <message>
        <source>locataires en meublé</source>
        <translation>tenants of furnished dwellings</translation>
    </message>
    <message>
        <source>locataires hors HLM</source>
        <translation>tenants other than HLM</translation>
    </message>
    <message>
        <source>locataires privés</source>
        <translation>private tenants</translation>
    </message>
    <message>
        <source>locatif social PLAI</source>
        <translation>social rental PLAI</translation>
    </message>
    <message>
        <source>locatif social PLS</source>
        <translation>social rental PLS</translation>
    </message>
    <message>
        <source>locatif social PLUS</source>
        <translation>social rental PLUS</translation>
    </message>
    <message>
        <source>logement intermédiaire</source>
        <translation>intermediate housing</translation>
    </message>
    <message>
        <source>logements disparus en six ans</source>
        <translation>dwellings lost in six years</translation>
    </message>
    <message>
        <source>logements neufs en six ans</source>
        <translation>new dwellings in six years</translation>
    </message>
    <message>
        <source>logements restructurés en six ans</source>
        <translation>dwellings restructured in six years</translation>
    </message>
    <message>
        <source>logements six ans avant</source>
        <translation>dwellings six years before</translation>
    </message>
    <message>
        <source>logements vacants</source>
        <translation>vacant dwellings</translation>
    </message>
    <message>
        <source>logements vacants six ans avant</source>
        <translation>vacant dwellings six years before</translation>
    </message>
    <message>
        <source>logements-foyers non spécialisés</source>
        <translation>non-specialised sheltered housing</translation>
    </message>
    <message>
        <source>logés à titre gratuit</source>
        <translation>housed rent-free</translation>
    </message>
    <message>
        <source>maisons relais et pensions de famille</source>
        <translation>relay homes and boarding houses</translation>
    </message>
    <message>
        <source>maisons relais, pensions de famille</source>
        <translation>relay homes, boarding houses</translation>
    </message>
    <message>
        <source>marché libre</source>
        <translation>free market</translation>
    </message>
    <message>
        <source>part de logements sociaux</source>
        <translation>share of social dwellings</translation>
    </message>
    <message>
        <source>population bas, décohabitation en accélération</source>
        <translation>low population, accelerating household splitting</translation>
    </message>
    <message>
        <source>population bas, décohabitation en décélération</source>
        <translation>low population, slowing household splitting</translation>
    </message>
    <message>
        <source>population bas, décohabitation tendancielle</source>
        <translation>low population, trend household splitting</translation>
    </message>
    <message>
        <source>population central, décohabitation en accélération</source>
        <translation>central population, accelerating household splitting</translation>
    </message>
    <message>
        <source>population central, décohabitation en décélération</source>
        <translation>central population, slowing household splitting</translation>
    </message>
    <message>
        <source>population central, décohabitation tendancielle</source>
        <translation>central population, trend household splitting</translation>
    </message>
    <message>
        <source>population haut, décohabitation en accélération</source>
        <translation>high population, accelerating household splitting</translation>
    </message>
    <message>
        <source>population haut, décohabitation en décélération</source>
        <translation>high population, slowing household splitting</translation>
    </message>
    <message>
        <source>population haut, décohabitation tendancielle</source>
        <translation>high population, trend household splitting</translation>
    </message>
    <message>
        <source>propre à l'étude</source>
        <translation>specific to the study</translation>
    </message>
    <message>
        <source>rapprochement des services</source>
        <translation>moving closer to services</translation>
    </message>
    <message>
        <source>recensement</source>
        <translation>census</translation>
    </message>
    <message>
        <source>remobilisation</source>
        <translation>brought back into use</translation>
    </message>
    <message>
        <source>résidences principales six ans avant</source>
        <translation>main homes six years before</translation>
    </message>
    <message>
        <source>résidences secondaires six ans avant</source>
        <translation>second homes six years before</translation>
    </message>
    <message>
        <source>résidences sociales hors maisons relais</source>
        <translation>social residences other than relay homes</translation>
    </message>
    <message>
        <source>sans WC</source>
        <translation>without WC</translation>
    </message>
    <message>
        <source>sans WC ni chauffage</source>
        <translation>without WC or heating</translation>
    </message>
    <message>
        <source>sans WC ni salle de bain</source>
        <translation>without WC or bathroom</translation>
    </message>
    <message>
        <source>sans aucun des trois</source>
        <translation>without any of the three</translation>
    </message>
    <message>
        <source>sans chauffage</source>
        <translation>without heating</translation>
    </message>
    <message>
        <source>sans entretien</source>
        <translation>without upkeep</translation>
    </message>
    <message>
        <source>sans entretien ou médiocre</source>
        <translation>without upkeep or mediocre</translation>
    </message>
    <message>
        <source>sans salle de bain</source>
        <translation>without bathroom</translation>
    </message>
    <message>
        <source>sans salle de bain ni chauffage</source>
        <translation>without bathroom or heating</translation>
    </message>
    <message>
        <source>scénario bas</source>
        <translation>low scenario</translation>
    </message>
    <message>
        <source>scénario central</source>
        <translation>central scenario</translation>
    </message>
    <message>
        <source>scénario haut</source>
        <translation>high scenario</translation>
    </message>
    <message>
        <source>signé</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>source fiscale</source>
        <translation>tax source</translation>
    </message>
    <message>
        <source>tous motifs</source>
        <translation>all reasons</translation>
    </message>
    <message>
        <source>toute qualité</source>
        <translation>all qualities</translation>
    </message>
    <message>
        <source>toutes durées</source>
        <translation>all durations</translation>
    </message>
    <message>
        <source>À l'hôtel</source>
        <translation>In hotels</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Au clavier : tabulation, flèches, entrée.</source>
        <translation>By keyboard: tab, arrows, enter.</translation>
    </message>
    <message>
        <source>B1.6 Retraitement des cumuls</source>
        <translation>B1.6 Correction of double counts</translation>
    </message>
    <message>
        <source>Besoin par destination</source>
        <translation>Need by destination</translation>
    </message>
    <message>
        <source>C, J Vacance de courte durée</source>
        <translation>C, J Short-term vacancy</translation>
    </message>
    <message>
        <source>Carte : {0} {1}.</source>
        <translation>Map: {0} {1}.</translation>
    </message>
    <message>
        <source>Carte des communes</source>
        <translation>Map of the communes</translation>
    </message>
    <message>
        <source>Carte des écarts</source>
        <translation>Map of the gaps</translation>
    </message>
    <message>
        <source>Chercher dans la table</source>
        <translation>Search the table</translation>
    </message>
    <message>
        <source>Communes du même {0}</source>
        <translation>Communes of the same {0}</translation>
    </message>
    <message>
        <source>Communes du territoire</source>
        <translation>Communes of the territory</translation>
    </message>
    <message>
        <source>Communes du territoire d'analyse</source>
        <translation>Communes of the analysis territory</translation>
    </message>
    <message>
        <source>D, G Vacance de longue durée</source>
        <translation>D, G Long-term vacancy</translation>
    </message>
    <message>
        <source>E, H Résidences secondaires</source>
        <translation>E, H Second homes</translation>
    </message>
    <message>
        <source>F, I Renouvellement du parc</source>
        <translation>F, I Renewal of the stock</translation>
    </message>
    <message>
        <source>K, L Logements vacants</source>
        <translation>K, L Vacant dwellings</translation>
    </message>
    <message>
        <source>L'emporte sur le champ « {0} » des communes. Vide : ce champ, sinon « classe_ini ».</source>
        <translation>Prevails over the field “{0}” of the communes. Empty: that field, else “classe_ini”.</translation>
    </message>
    <message>
        <source>L'essentiel</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>Les chiffres du graphique</source>
        <translation>Figures of the chart</translation>
    </message>
    <message>
        <source>Lisez-moi</source>
        <translation>Read me</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Par {0}</source>
        <translation>By {0}</translation>
    </message>
    <message>
        <source>Placé</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Pointez une commune pour lire ses chiffres ; un clic la garde, et la marque dans la table.</source>
        <translation>Point at a commune to read its figures; a click keeps it, and marks it in the table.</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>et {0} autre(s), page suivante.</source>
        <translation>and {0} other(s), next page.</translation>
    </message>
    <message>
        <source>et {0}, besoin de {1} logements</source>
        <translation>and {0}, need of {1} dwellings</translation>
    </message>
    <message>
        <source>il manque le nombre de ménages passé</source>
        <translation>the past number of households is missing</translation>
    </message>
    <message>
        <source>il manque les ménages ou la polarité</source>
        <translation>the households or the polarity are missing</translation>
    </message>
    <message>
        <source>l'indicateur manque à la commune</source>
        <translation>the commune lacks the indicator</translation>
    </message>
    <message>
        <source>l'indicateur source manque à la commune</source>
        <translation>the commune lacks the source indicator</translation>
    </message>
    <message>
        <source>les coefficients correctifs manquent à la commune : c'est la répartition « naïve »</source>
        <translation>the commune lacks the corrective coefficients: it is the “naïve” split</translation>
    </message>
    <message>
        <source>les logements de la commune manquent</source>
        <translation>the dwellings of the commune are missing</translation>
    </message>
    <message>
        <source>non évalué</source>
        <translation>not evaluated</translation>
    </message>
    <message>
        <source>sa zone</source>
        <translation>its zone</translation>
    </message>
    <message>
        <source>sa zone principale</source>
        <translation>its main zone</translation>
    </message>
    <message>
        <source>territoire d'analyse</source>
        <translation>analysis territory</translation>
    </message>
    <message>
        <source>{0} (logements)</source>
        <translation>{0} (dwellings)</translation>
    </message>
    <message>
        <source>{0} : non évalué</source>
        <translation>{0}: not evaluated</translation>
    </message>
    <message>
        <source>{0} : page suivante.</source>
        <translation>{0}: next page.</translation>
    </message>
    <message>
        <source>{0} autre commune</source>
        <translation>{0} other commune</translation>
    </message>
    <message>
        <source>{0} autres communes</source>
        <translation>{0} other communes</translation>
    </message>
    <message>
        <source>{0} de toute {1}, {2}</source>
        <translation>{0} of the whole of {1}, {2}</translation>
    </message>
    <message>
        <source>Écart du besoin, {0}</source>
        <translation>Gap of the need, {0}</translation>
    </message>
    <message>
        <source>Version du greffon</source>
        <translation>Version of the plugin</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Enveloppe ZAN (ha)</source>
        <translation>ZAN envelope (ha)</translation>
    </message>
    <message>
        <source>{0} à {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>Parc de l'année de base</source>
        <translation>Stock of the base year</translation>
    </message>
    <message>
        <source>sur {0}</source>
        <translation>out of {0}</translation>
    </message>
    <message>
        <source>sur {0} ; le total est celui de toutes</source>
        <translation>out of {0}; the total is that of all</translation>
    </message>
    <message>
        <source>Carte : {0}.</source>
        <translation>Map: {0}.</translation>
    </message>
    <message>
        <source>hors étude, non évalués</source>
        <translation>outside the study, not evaluated</translation>
    </message>
    <message>
        <source>0 à 1</source>
        <translation>0 to 1</translation>
    </message>
    <message>
        <source>1 à 7</source>
        <translation>1 to 7</translation>
    </message>
    <message>
        <source>Besoin : logement libre, par an</source>
        <translation>Need: free dwellings, per year</translation>
    </message>
    <message>
        <source>Besoin : logement social, par an</source>
        <translation>Need: social dwellings, per year</translation>
    </message>
    <message>
        <source>Besoin : prix maîtrisé, par an</source>
        <translation>Need: controlled price, per year</translation>
    </message>
    <message>
        <source>Besoin corrigé par an, arrondi comme Otelo 1.2</source>
        <translation>Corrected need per year, rounded as in Otelo 1.2</translation>
    </message>
    <message>
        <source>Besoin corrigé, borné à 0</source>
        <translation>Corrected need, bounded at 0</translation>
    </message>
    <message>
        <source>Besoin corrigé, brut</source>
        <translation>Corrected need, raw</translation>
    </message>
    <message>
        <source>Besoin corrigé, calé sur le territoire d'analyse</source>
        <translation>Corrected need, fitted to the analysis territory</translation>
    </message>
    <message>
        <source>Besoin corrigé, calé sur le territoire d'analyse, arrondi comme Otelo 1.2</source>
        <translation>Corrected need, fitted to the analysis territory, rounded as in Otelo 1.2</translation>
    </message>
    <message>
        <source>Besoin en renouvellement</source>
        <translation>Renewal need</translation>
    </message>
    <message>
        <source>Besoin en renouvellement, par an</source>
        <translation>Renewal need, per year</translation>
    </message>
    <message>
        <source>Besoin en réhabilitation, à part : entier</source>
        <translation>Rehabilitation need, apart: whole</translation>
    </message>
    <message>
        <source>Besoin en réhabilitation, à part : sur six ans</source>
        <translation>Rehabilitation need, apart: over six years</translation>
    </message>
    <message>
        <source>Besoin en réhabilitation, à part, par an</source>
        <translation>Rehabilitation need, apart, per year</translation>
    </message>
    <message>
        <source>Besoin libre par an, rapporté au parc non social</source>
        <translation>Free need per year, over the non-social stock</translation>
    </message>
    <message>
        <source>Besoin libre sur six ans, rapporté au parc non social</source>
        <translation>Free need over six years, over the non-social stock</translation>
    </message>
    <message>
        <source>Besoin naïf : au poids des logements</source>
        <translation>Naive need: by the weight of dwellings</translation>
    </message>
    <message>
        <source>Besoin par an rapporté au parc</source>
        <translation>Need per year over the stock</translation>
    </message>
    <message>
        <source>Besoin social par an, rapporté au parc social</source>
        <translation>Social need per year, over the social stock</translation>
    </message>
    <message>
        <source>Besoin social sur six ans, rapporté au parc social</source>
        <translation>Social need over six years, over the social stock</translation>
    </message>
    <message>
        <source>Besoin sur six ans : logement libre</source>
        <translation>Need over six years: free dwellings</translation>
    </message>
    <message>
        <source>Besoin sur six ans : logement social</source>
        <translation>Need over six years: social dwellings</translation>
    </message>
    <message>
        <source>Besoin sur six ans : prix maîtrisé</source>
        <translation>Need over six years: controlled price</translation>
    </message>
    <message>
        <source>Besoin sur six ans rapporté au parc</source>
        <translation>Need over six years, over the stock</translation>
    </message>
    <message>
        <source>Besoin total sur six ans</source>
        <translation>Total need over six years</translation>
    </message>
    <message>
        <source>Classe de calcul</source>
        <translation>Class of computation</translation>
    </message>
    <message>
        <source>Coefficient correctif : disparitions</source>
        <translation>Corrective coefficient: losses</translation>
    </message>
    <message>
        <source>Coefficient correctif : résidences secondaires</source>
        <translation>Corrective coefficient: second homes</translation>
    </message>
    <message>
        <source>Coefficient correctif : taille moyenne des ménages</source>
        <translation>Corrective coefficient: mean household size</translation>
    </message>
    <message>
        <source>Coefficient correctif : vacance</source>
        <translation>Corrective coefficient: vacancy</translation>
    </message>
    <message>
        <source>Colonne des coefficients de la classe de la commune</source>
        <translation>Column of the coefficients of the class of the commune</translation>
    </message>
    <message>
        <source>Compté dans le total</source>
        <translation>Counted in the total</translation>
    </message>
    <message>
        <source>Corrigé</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Corrigé (Otelo 1.2)</source>
        <translation>Corrected (Otelo 1.2)</translation>
    </message>
    <message>
        <source>Corrigé par an</source>
        <translation>Corrected per year</translation>
    </message>
    <message>
        <source>Flux : logement libre, par an</source>
        <translation>Flow: free dwellings, per year</translation>
    </message>
    <message>
        <source>Flux : logement social, par an</source>
        <translation>Flow: social dwellings, per year</translation>
    </message>
    <message>
        <source>Flux : prix maîtrisé, par an</source>
        <translation>Flow: controlled price, per year</translation>
    </message>
    <message>
        <source>Flux par an, rapporté au parc</source>
        <translation>Flow per year, over the stock</translation>
    </message>
    <message>
        <source>Flux sur six ans : logement libre</source>
        <translation>Flow over six years: free dwellings</translation>
    </message>
    <message>
        <source>Flux sur six ans : logement social</source>
        <translation>Flow over six years: social dwellings</translation>
    </message>
    <message>
        <source>Flux sur six ans : prix maîtrisé</source>
        <translation>Flow over six years: controlled price</translation>
    </message>
    <message>
        <source>Flux sur six ans, rapporté au parc</source>
        <translation>Flow over six years, over the stock</translation>
    </message>
    <message>
        <source>Hors logement : part comptée dans le besoin</source>
        <translation>Homeless: share counted in the need</translation>
    </message>
    <message>
        <source>Hors logement : part du stock sur six ans</source>
        <translation>Homeless: share of the stock over six years</translation>
    </message>
    <message>
        <source>Hors logement : sur six ans</source>
        <translation>Homeless: over six years</translation>
    </message>
    <message>
        <source>Hors logement sur six ans</source>
        <translation>Homeless over six years</translation>
    </message>
    <message>
        <source>Hors logement, par an</source>
        <translation>Homeless, per year</translation>
    </message>
    <message>
        <source>Hébergés : logement libre</source>
        <translation>Concealed households: free dwellings</translation>
    </message>
    <message>
        <source>Hébergés : logement social</source>
        <translation>Concealed households: social dwellings</translation>
    </message>
    <message>
        <source>Hébergés : part comptée dans le besoin</source>
        <translation>Concealed households: share counted in the need</translation>
    </message>
    <message>
        <source>Hébergés : part du stock sur six ans</source>
        <translation>Concealed households: share of the stock over six years</translation>
    </message>
    <message>
        <source>Hébergés : prix maîtrisé</source>
        <translation>Concealed households: controlled price</translation>
    </message>
    <message>
        <source>Hébergés : sur six ans</source>
        <translation>Concealed households: over six years</translation>
    </message>
    <message>
        <source>Hébergés sur six ans</source>
        <translation>Concealed households over six years</translation>
    </message>
    <message>
        <source>Hébergés, par an</source>
        <translation>Concealed households, per year</translation>
    </message>
    <message>
        <source>Inadéquation financière : avant doubles comptes</source>
        <translation>Unaffordable housing: before double counts</translation>
    </message>
    <message>
        <source>Inadéquation financière : logement libre</source>
        <translation>Unaffordable housing: free dwellings</translation>
    </message>
    <message>
        <source>Inadéquation financière : logement social</source>
        <translation>Unaffordable housing: social dwellings</translation>
    </message>
    <message>
        <source>Inadéquation financière : part du stock sur six ans</source>
        <translation>Unaffordable housing: share of the stock over six years</translation>
    </message>
    <message>
        <source>Inadéquation financière : prix maîtrisé</source>
        <translation>Unaffordable housing: controlled price</translation>
    </message>
    <message>
        <source>Inadéquation financière : sur six ans</source>
        <translation>Unaffordable housing: over six years</translation>
    </message>
    <message>
        <source>Inadéquation financière : sur six ans, après réallocation</source>
        <translation>Unaffordable housing: over six years, after reallocation</translation>
    </message>
    <message>
        <source>Inadéquation financière sur six ans</source>
        <translation>Unaffordable housing over six years</translation>
    </message>
    <message>
        <source>Inadéquation financière, par an</source>
        <translation>Unaffordable housing, per year</translation>
    </message>
    <message>
        <source>Inadéquation physique : avant doubles comptes</source>
        <translation>Overcrowding: before double counts</translation>
    </message>
    <message>
        <source>Inadéquation physique : logement libre</source>
        <translation>Overcrowding: free dwellings</translation>
    </message>
    <message>
        <source>Inadéquation physique : logement social</source>
        <translation>Overcrowding: social dwellings</translation>
    </message>
    <message>
        <source>Inadéquation physique : part du stock sur six ans</source>
        <translation>Overcrowding: share of the stock over six years</translation>
    </message>
    <message>
        <source>Inadéquation physique : prix maîtrisé</source>
        <translation>Overcrowding: controlled price</translation>
    </message>
    <message>
        <source>Inadéquation physique : sur six ans</source>
        <translation>Overcrowding: over six years</translation>
    </message>
    <message>
        <source>Inadéquation physique : sur six ans, après réallocation</source>
        <translation>Overcrowding: over six years, after reallocation</translation>
    </message>
    <message>
        <source>Inadéquation physique sur six ans</source>
        <translation>Overcrowding over six years</translation>
    </message>
    <message>
        <source>Inadéquation physique, par an</source>
        <translation>Overcrowding, per year</translation>
    </message>
    <message>
        <source>Inadéquations financière et physique</source>
        <translation>Unaffordable and overcrowded housing</translation>
    </message>
    <message>
        <source>Logements disparus en six ans : parc HLM et SEM</source>
        <translation>Dwellings lost in six years: HLM and SEM stock</translation>
    </message>
    <message>
        <source>Logements disparus en six ans : parc privé</source>
        <translation>Dwellings lost in six years: private stock</translation>
    </message>
    <message>
        <source>Logements restructurés en six ans : parc HLM et SEM</source>
        <translation>Dwellings restructured in six years: HLM and SEM stock</translation>
    </message>
    <message>
        <source>Logements restructurés en six ans : parc privé</source>
        <translation>Dwellings restructured in six years: private stock</translation>
    </message>
    <message>
        <source>Logements réalloués sur six ans, déduits</source>
        <translation>Reallocated dwellings over six years, taken off</translation>
    </message>
    <message>
        <source>Logements vacants : parc HLM et SEM</source>
        <translation>Vacant dwellings: HLM and SEM stock</translation>
    </message>
    <message>
        <source>Logements vacants : parc privé</source>
        <translation>Vacant dwellings: private stock</translation>
    </message>
    <message>
        <source>Logements vacants au terme des six ans</source>
        <translation>Vacant dwellings at the end of the six years</translation>
    </message>
    <message>
        <source>Logements vacants que demandent les nouveaux ménages</source>
        <translation>Vacant dwellings that new households need</translation>
    </message>
    <message>
        <source>Logements vacants que demandent les nouveaux ménages, par an</source>
        <translation>Vacant dwellings that new households need, per year</translation>
    </message>
    <message>
        <source>Mauvaise qualité : logement libre</source>
        <translation>Poor quality: free dwellings</translation>
    </message>
    <message>
        <source>Mauvaise qualité : logement social</source>
        <translation>Poor quality: social dwellings</translation>
    </message>
    <message>
        <source>Mauvaise qualité : part comptée dans le besoin</source>
        <translation>Poor quality: share counted in the need</translation>
    </message>
    <message>
        <source>Mauvaise qualité : part du stock sur six ans</source>
        <translation>Poor quality: share of the stock over six years</translation>
    </message>
    <message>
        <source>Mauvaise qualité : prix maîtrisé</source>
        <translation>Poor quality: controlled price</translation>
    </message>
    <message>
        <source>Mauvaise qualité : sur six ans</source>
        <translation>Poor quality: over six years</translation>
    </message>
    <message>
        <source>Mauvaise qualité sur six ans</source>
        <translation>Poor quality over six years</translation>
    </message>
    <message>
        <source>Mauvaise qualité, par an</source>
        <translation>Poor quality, per year</translation>
    </message>
    <message>
        <source>Ménages supplémentaires observés sur six ans</source>
        <translation>Additional households observed over six years</translation>
    </message>
    <message>
        <source>Ménages supplémentaires, par an</source>
        <translation>Additional households, per year</translation>
    </message>
    <message>
        <source>Naïf</source>
        <translation>Naive</translation>
    </message>
    <message>
        <source>Parc au terme des six ans</source>
        <translation>Stock at the end of the six years</translation>
    </message>
    <message>
        <source>Parc de l'année de l'évaluation</source>
        <translation>Stock of the year of the evaluation</translation>
    </message>
    <message>
        <source>Parc hors locatif social</source>
        <translation>Stock other than social rental</translation>
    </message>
    <message>
        <source>Parc social : part comptée dans le besoin</source>
        <translation>Social housing: share counted in the need</translation>
    </message>
    <message>
        <source>Parc social : part du stock sur six ans</source>
        <translation>Social housing: share of the stock over six years</translation>
    </message>
    <message>
        <source>Parc social : sur six ans</source>
        <translation>Social housing: over six years</translation>
    </message>
    <message>
        <source>Parc social sur six ans</source>
        <translation>Social housing over six years</translation>
    </message>
    <message>
        <source>Parc social, par an</source>
        <translation>Social housing, per year</translation>
    </message>
    <message>
        <source>Part des logements vacants dans le flux</source>
        <translation>Share of vacant dwellings in the flow</translation>
    </message>
    <message>
        <source>Part des ménages supplémentaires dans le flux</source>
        <translation>Share of additional households in the flow</translation>
    </message>
    <message>
        <source>Part des résidences secondaires dans le flux</source>
        <translation>Share of second homes in the flow</translation>
    </message>
    <message>
        <source>Part du besoin par an : logement libre</source>
        <translation>Share of the yearly need: free dwellings</translation>
    </message>
    <message>
        <source>Part du besoin par an : logement social</source>
        <translation>Share of the yearly need: social dwellings</translation>
    </message>
    <message>
        <source>Part du besoin par an : prix maîtrisé</source>
        <translation>Share of the yearly need: controlled price</translation>
    </message>
    <message>
        <source>Part du flux : logement libre</source>
        <translation>Share of the flow: free dwellings</translation>
    </message>
    <message>
        <source>Part du flux : logement social</source>
        <translation>Share of the flow: social dwellings</translation>
    </message>
    <message>
        <source>Part du flux : prix maîtrisé</source>
        <translation>Share of the flow: controlled price</translation>
    </message>
    <message>
        <source>Part du flux dans le besoin</source>
        <translation>Share of the flow in the need</translation>
    </message>
    <message>
        <source>Part du flux social dans le flux</source>
        <translation>Share of the social flow in the flow</translation>
    </message>
    <message>
        <source>Part du renouvellement dans le flux</source>
        <translation>Share of renewal in the flow</translation>
    </message>
    <message>
        <source>Part du stock dans le besoin</source>
        <translation>Share of the stock in the need</translation>
    </message>
    <message>
        <source>Part du stock social dans le stock après réallocation</source>
        <translation>Share of the social stock in the stock after reallocation</translation>
    </message>
    <message>
        <source>Part du territoire dans le flux de l'étude</source>
        <translation>Share of the territory in the flow of the study</translation>
    </message>
    <message>
        <source>Part du territoire dans le parc de l'étude</source>
        <translation>Share of the territory in the dwelling stock of the study</translation>
    </message>
    <message>
        <source>Part du territoire dans le stock de l'étude</source>
        <translation>Share of the territory in the stock need of the study</translation>
    </message>
    <message>
        <source>Réallocation</source>
        <translation>Reallocation</translation>
    </message>
    <message>
        <source>Résidences secondaires : parc HLM et SEM</source>
        <translation>Second homes: HLM and SEM stock</translation>
    </message>
    <message>
        <source>Résidences secondaires : parc privé</source>
        <translation>Second homes: private stock</translation>
    </message>
    <message>
        <source>Résidences secondaires au terme des six ans</source>
        <translation>Second homes at the end of the six years</translation>
    </message>
    <message>
        <source>Résidences secondaires que demandent les nouveaux ménages</source>
        <translation>Second homes that new households need</translation>
    </message>
    <message>
        <source>Résidences secondaires que demandent les nouveaux ménages, par an</source>
        <translation>Second homes that new households need, per year</translation>
    </message>
    <message>
        <source>Stock : logement libre, par an</source>
        <translation>Stock: free dwellings, per year</translation>
    </message>
    <message>
        <source>Stock : logement social, par an</source>
        <translation>Stock: social dwellings, per year</translation>
    </message>
    <message>
        <source>Stock : prix maîtrisé, par an</source>
        <translation>Stock: controlled price, per year</translation>
    </message>
    <message>
        <source>Stock après réallocation, par an</source>
        <translation>Stock after reallocation, per year</translation>
    </message>
    <message>
        <source>Stock avant réallocation, par an</source>
        <translation>Stock before reallocation, per year</translation>
    </message>
    <message>
        <source>Stock entier</source>
        <translation>Whole stock</translation>
    </message>
    <message>
        <source>Stock par an, rapporté au parc</source>
        <translation>Stock per year, over the dwelling stock</translation>
    </message>
    <message>
        <source>Stock sur six ans</source>
        <translation>Stock over six years</translation>
    </message>
    <message>
        <source>Stock sur six ans : logement libre</source>
        <translation>Stock over six years: free dwellings</translation>
    </message>
    <message>
        <source>Stock sur six ans : logement social</source>
        <translation>Stock over six years: social dwellings</translation>
    </message>
    <message>
        <source>Stock sur six ans : prix maîtrisé</source>
        <translation>Stock over six years: controlled price</translation>
    </message>
    <message>
        <source>Stock sur six ans, après réallocation</source>
        <translation>Stock over six years, after reallocation</translation>
    </message>
    <message>
        <source>Stock sur six ans, avant réallocation</source>
        <translation>Stock over six years, before reallocation</translation>
    </message>
    <message>
        <source>Stock sur six ans, rapporté au parc</source>
        <translation>Stock over six years, over the dwelling stock</translation>
    </message>
    <message>
        <source>Stock à horizon infini : logement libre</source>
        <translation>Stock at an infinite horizon: free dwellings</translation>
    </message>
    <message>
        <source>Stock à horizon infini : logement social</source>
        <translation>Stock at an infinite horizon: social dwellings</translation>
    </message>
    <message>
        <source>Stock à horizon infini : prix maîtrisé</source>
        <translation>Stock at an infinite horizon: controlled price</translation>
    </message>
    <message>
        <source>Stock à horizon infini, après réallocation</source>
        <translation>Stock at an infinite horizon, after reallocation</translation>
    </message>
    <message>
        <source>Taux de disparition en six ans : observé, ensemble du parc</source>
        <translation>Rate of loss in six years: observed, whole stock</translation>
    </message>
    <message>
        <source>Taux de disparition en six ans : observé, parc HLM et SEM</source>
        <translation>Rate of loss in six years: observed, HLM and SEM stock</translation>
    </message>
    <message>
        <source>Taux de disparition en six ans : observé, parc privé</source>
        <translation>Rate of loss in six years: observed, private stock</translation>
    </message>
    <message>
        <source>Taux de disparition en six ans : retenu</source>
        <translation>Rate of loss in six years: used</translation>
    </message>
    <message>
        <source>Taux de restructuration en six ans : observé, ensemble du parc</source>
        <translation>Rate of restructuring in six years: observed, whole stock</translation>
    </message>
    <message>
        <source>Taux de restructuration en six ans : observé, parc HLM et SEM</source>
        <translation>Rate of restructuring in six years: observed, HLM and SEM stock</translation>
    </message>
    <message>
        <source>Taux de restructuration en six ans : observé, parc privé</source>
        <translation>Rate of restructuring in six years: observed, private stock</translation>
    </message>
    <message>
        <source>Taux de restructuration en six ans : retenu</source>
        <translation>Rate of restructuring in six years: used</translation>
    </message>
    <message>
        <source>Taux de résidences principales : observé, ensemble du parc</source>
        <translation>Rate of main homes: observed, whole stock</translation>
    </message>
    <message>
        <source>Taux de résidences principales : retenu</source>
        <translation>Rate of main homes: used</translation>
    </message>
    <message>
        <source>Taux de résidences secondaires : observé, ensemble du parc</source>
        <translation>Rate of second homes: observed, whole stock</translation>
    </message>
    <message>
        <source>Taux de résidences secondaires : observé, parc HLM et SEM</source>
        <translation>Rate of second homes: observed, HLM and SEM stock</translation>
    </message>
    <message>
        <source>Taux de résidences secondaires : observé, parc privé</source>
        <translation>Rate of second homes: observed, private stock</translation>
    </message>
    <message>
        <source>Taux de résidences secondaires : retenu</source>
        <translation>Rate of second homes: used</translation>
    </message>
    <message>
        <source>Taux de vacance : observé, ensemble du parc</source>
        <translation>Vacancy rate: observed, whole stock</translation>
    </message>
    <message>
        <source>Taux de vacance : observé, parc HLM et SEM</source>
        <translation>Vacancy rate: observed, HLM and SEM stock</translation>
    </message>
    <message>
        <source>Taux de vacance : observé, parc privé</source>
        <translation>Vacancy rate: observed, private stock</translation>
    </message>
    <message>
        <source>Taux de vacance : retenu</source>
        <translation>Vacancy rate: used</translation>
    </message>
    <message>
        <source>dont stock</source>
        <translation>of which stock</translation>
    </message>
    <message>
        <source>Évolution des logements vacants</source>
        <translation>Change in vacant dwellings</translation>
    </message>
    <message>
        <source>Évolution des logements vacants, par an</source>
        <translation>Change in vacant dwellings, per year</translation>
    </message>
    <message>
        <source>Évolution des résidences secondaires</source>
        <translation>Change in second homes</translation>
    </message>
    <message>
        <source>Évolution des résidences secondaires, par an</source>
        <translation>Change in second homes, per year</translation>
    </message>
    <message>
        <source>(département : {0}).</source>
        <translation>(department: {0}).</translation>
    </message>
    <message>
        <source>, {0} de l’enveloppe de {1} ({2} hectares)</source>
        <translation>, {0} of the envelope of {1} ({2} hectares)</translation>
    </message>
    <message>
        <source>, {0} {1} de la moyenne des EPCI</source>
        <translation>, {0} {1} the mean of the EPCI</translation>
    </message>
    <message>
        <source>; elle en permet {0} par an.</source>
        <translation>; it allows {0} a year.</translation>
    </message>
    <message>
        <source>Au rythme actuel, {0} hectares par an</source>
        <translation>At the present pace, {0} hectares a year</translation>
    </message>
    <message>
        <source>Aucun ne lui ressemble vraiment.</source>
        <translation>None is really like it.</translation>
    </message>
    <message>
        <source>Base, années</source>
        <translation>Database, years</translation>
    </message>
    <message>
        <source>Bilan foncier</source>
        <translation>Land balance</translation>
    </message>
    <message>
        <source>Ce qui le distingue</source>
        <translation>What sets it apart</translation>
    </message>
    <message>
        <source>Ce qu’observent les comparables, sous le nom des cibles du scénario : un repère, pas une cible. La sortie CIBLES se donne à otelo:scenario (Paramètres par territoire d’analyse).</source>
        <translation>What is observed in the comparable territories, under the names of the targets of the scenario: a reference, not a target. The output CIBLES is given to otelo:scenario (Parameters by analysis territory).</translation>
    </message>
    <message>
        <source>Chaque mesure est centrée et réduite sur l’ensemble des territoires, valeurs extrêmes ramenées ; la distance est la moyenne quadratique des écarts, chaque thème comptant autant. Sous un écart type, deux territoires se ressemblent ; au-dessus de deux, ils n’ont guère que leur rang. Un EPCI est ce qu’en disent celles de ses communes qui sont dans les données.</source>
        <translation>Each measure is standardised over all the territories, extreme values drawn in; the distance is the root mean square of the gaps, each theme counting the same. Under one standard deviation, two territories are alike; above two, they have little more than their rank. An EPCI is what those of its communes that are in the data say of it.</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Commencés</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Communes sans enveloppe ZAN : {0}. Ce qu’elles consomment n’est rapporté à rien.</source>
        <translation>Communes without a ZAN envelope: {0}. What they consume is compared with nothing.</translation>
    </message>
    <message>
        <source>Comparables</source>
        <translation>Comparable territories</translation>
    </message>
    <message>
        <source>Comparables : le territoire {0} a trop peu de mesures connues ({1} servent). Ajoutez des données, ou choisissez d’autres thèmes.</source>
        <translation>Comparable territories: territory {0} has too few known measures ({1} are used). Add data, or choose other themes.</translation>
    </message>
    <message>
        <source>Comparables : {0} et {1}, trop peu pour comparer. Donnez les communes d’un département ou d’une région, ou d’autres thèmes.</source>
        <translation>Comparable territories: {0} and {1}, too few to compare. Give the communes of a department or of a region, or other themes.</translation>
    </message>
    <message>
        <source>Complétez la table : une commune où il n’y a rien y a 0.</source>
        <translation>Complete the table: a commune where there is nothing has 0.</translation>
    </message>
    <message>
        <source>Consommation des dernières années</source>
        <translation>Consumption of the last years</translation>
    </message>
    <message>
        <source>Consommation d’espaces et enveloppe (ZAN)</source>
        <translation>Land consumed and envelope (ZAN)</translation>
    </message>
    <message>
        <source>Consommation que l’enveloppe permet jusqu’à sa fin</source>
        <translation>Consumption that the envelope allows to its end</translation>
    </message>
    <message>
        <source>Consommés (ha)</source>
        <translation>Consumed (ha)</translation>
    </message>
    <message>
        <source>De {0} à {1}, l’habitat a consommé {2} hectares</source>
        <translation>From {0} to {1}, housing consumed {2} hectares</translation>
    </message>
    <message>
        <source>Demandez la part de celles de l’étude.</source>
        <translation>Ask for the part of those of the study.</translation>
    </message>
    <message>
        <source>Deux ans ou plus</source>
        <translation>Two years or more</translation>
    </message>
    <message>
        <source>Diffèrent par</source>
        <translation>Differ by</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Du plus proche au plus loin</source>
        <translation>From the nearest to the farthest</translation>
    </message>
    <message>
        <source>Début de la période</source>
        <translation>Beginning of the period</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Dépassée en</source>
        <translation>Exceeded in</translation>
    </message>
    <message>
        <source>Elle est dépassée depuis {0}.</source>
        <translation>It has been exceeded since {0}.</translation>
    </message>
    <message>
        <source>Enveloppe (ha)</source>
        <translation>Envelope (ha)</translation>
    </message>
    <message>
        <source>Enveloppe ZAN : celle de l’étude, {0}-{1}.</source>
        <translation>ZAN envelope: that of the study, {0}-{1}.</translation>
    </message>
    <message>
        <source>Enveloppe ZAN : l’étude n’en a pas ; {0} % de ce que l’habitat a consommé de {1} à {2} en tiennent lieu, pour {3}-{4}. Un SCoT ou un PLU en décide autrement, commune par commune.</source>
        <translation>ZAN envelope: the study has none; {0}% of what housing consumed from {1} to {2} stands for it, for {3}-{4}. A SCoT or a PLU decides otherwise, commune by commune.</translation>
    </message>
    <message>
        <source>Enveloppe foncière : {0}.</source>
        <translation>Land envelope: {0}.</translation>
    </message>
    <message>
        <source>Enveloppe foncière de l’habitat (ZAN)</source>
        <translation>Land envelope of housing (ZAN)</translation>
    </message>
    <message>
        <source>Enveloppe foncière par commune</source>
        <translation>Land envelope by commune</translation>
    </message>
    <message>
        <source>Enveloppe foncière par {0}</source>
        <translation>Land envelope by {0}</translation>
    </message>
    <message>
        <source>Enveloppe qui reste (négatif : dépassement)</source>
        <translation>Envelope left (negative: exceeded)</translation>
    </message>
    <message>
        <source>Espaces naturels, agricoles et forestiers consommés</source>
        <translation>Natural, farm and forest land consumed</translation>
    </message>
    <message>
        <source>Espaces naturels, agricoles et forestiers pris par l’habitat, en centièmes d’hectare. L’enveloppe est celle de l’étude (zan_ha) sur sa période, sinon la moitié de la décennie précédente, que la loi donne au pays et qu’un SCoT répartit autrement. Les logements commencés comptent aussi ceux du renouvellement urbain, qui ne prend pas d’espace. La dernière année de consommation est provisoire.</source>
        <translation>Natural, farm and forest land taken by housing, in hundredths of a hectare. The envelope is that of the study (zan_ha) over its period, else half of the decade before, which the law gives to the country and a SCoT shares out otherwise. Dwellings started include those of urban renewal, which takes no land. The last year of consumption is provisional.</translation>
    </message>
    <message>
        <source>Espaces que l’habitat a consommés, par commune et année (Cerema)</source>
        <translation>Land that housing consumed, by commune and year (Cerema)</translation>
    </message>
    <message>
        <source>Fin de la période</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Foncier consommé</source>
        <translation>Land consumed</translation>
    </message>
    <message>
        <source>Inconnu du territoire ({0}) : {1}.</source>
        <translation>Not known of the territory ({0}): {1}.</translation>
    </message>
    <message>
        <source>LOVAC : depuis la déclaration des biens immobiliers par leurs propriétaires (2023), la série n’est plus continue. Des niveaux se comparent, une évolution non.</source>
        <translation>LOVAC: since owners declare their property (2023), the series is no longer continuous. Levels can be compared, a change cannot.</translation>
    </message>
    <message>
        <source>La construction n’est connue que jusqu’en {0} : ce qui reste de {1} compte aussi ce qui a pu être construit depuis.</source>
        <translation>Construction is known only until {0}: what remains of {1} also counts what may have been built since.</translation>
    </message>
    <message>
        <source>La période suivie ({0}) n’est pas finie quand la nouvelle commence ({1}) : ce qui en reste serait compté deux fois. Suivez-la jusqu’en {2} (« Fin de la période »), ou commencez après.</source>
        <translation>The period that was followed ({0}) is not over when the new one begins ({1}): what remains of it would count twice. Follow it until {2} (“End of the period”), or begin later.</translation>
    </message>
    <message>
        <source>Les comparables</source>
        <translation>Comparable territories</translation>
    </message>
    <message>
        <source>Les mises en chantier sont déclarées avec retard : les dernières années sont incomplètes.</source>
        <translation>Housing starts are declared late: the last years are incomplete.</translation>
    </message>
    <message>
        <source>Leurs mesures</source>
        <translation>Their measures</translation>
    </message>
    <message>
        <source>Logement social : parc et demande</source>
        <translation>Social housing: stock and demand</translation>
    </message>
    <message>
        <source>Logements autorisés et commencés</source>
        <translation>Dwellings authorised and started</translation>
    </message>
    <message>
        <source>Logements commencés par commune et année (Sitadel, permis)</source>
        <translation>Dwellings started by commune and year (Sitadel, permits)</translation>
    </message>
    <message>
        <source>Logements par hectare</source>
        <translation>Dwellings per hectare</translation>
    </message>
    <message>
        <source>Logements sociaux par commune et année, ou stock au 1er janvier (SRU, RPLS)</source>
        <translation>Social dwellings by commune and year, or stock on 1 January (SRU, RPLS)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo : {0}</source>
        <translation>Logo: {0}</translation>
    </message>
    <message>
        <source>L’objectif demandé pour un territoire est réparti entre ses communes pour lesquelles rien n’est demandé plus bas, en proportion de l’étude (report compris), au plus fort reste.</source>
        <translation>The objective asked of a territory is shared among those of its communes of which nothing is asked below, in proportion to the study (with what is carried over), by the largest remainder.</translation>
    </message>
    <message>
        <source>L’étude n’a pas d’enveloppe ZAN ({0}), et la consommation d’espaces n’est pas connue en {1} : donnez l’enveloppe au volet D, ou la table des années {2} à {3}, dont {4} % en tiennent lieu.</source>
        <translation>The study has no ZAN envelope ({0}), and land consumption is not known in {1}: give the envelope to part D, or the table of the years {2} to {3}, {4}% of which stand for it.</translation>
    </message>
    <message>
        <source>L’étude part de {0} : ce qui n’était pas construit alors est déjà dans son besoin.</source>
        <translation>The study starts from {0}: what was not built then is already in its need.</translation>
    </message>
    <message>
        <source>Manque : {0}. À ajouter aux données : {1}.</source>
        <translation>Missing: {0}. To add to the data: {1}.</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Mesures laissées</source>
        <translation>Measures left out</translation>
    </message>
    <message>
        <source>Médiane des comparables</source>
        <translation>Median of the comparable territories</translation>
    </message>
    <message>
        <source>Ménages et leur taille</source>
        <translation>Households and their size</translation>
    </message>
    <message>
        <source>Ne reportez que sur l’étude dont la période a été suivie.</source>
        <translation>Carry over only to the study whose period was followed.</translation>
    </message>
    <message>
        <source>Objectifs décidés pour la période, par commune ou territoire de restitution</source>
        <translation>Objectives decided for the period, by commune or reporting territory</translation>
    </message>
    <message>
        <source>Objectifs déclinés</source>
        <translation>Objectives handed down</translation>
    </message>
    <message>
        <source>Occupation du parc</source>
        <translation>Occupation of the stock</translation>
    </message>
    <message>
        <source>Opérations connues : logements, année, probabilité</source>
        <translation>Known operations: dwellings, year, probability</translation>
    </message>
    <message>
        <source>Part de l’enveloppe consommée</source>
        <translation>Share of the envelope consumed</translation>
    </message>
    <message>
        <source>Points à vérifier</source>
        <translation>Points to check</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population de 60 à 74 ans</source>
        <translation>Population aged 60 to 74</translation>
    </message>
    <message>
        <source>Population de 75 à 89 ans</source>
        <translation>Population aged 75 to 89</translation>
    </message>
    <message>
        <source>Population de 90 ans ou plus</source>
        <translation>Population aged 90 or more</translation>
    </message>
    <message>
        <source>Population de moins de 15 ans</source>
        <translation>Population under 15</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Projet QGIS et cartes</source>
        <translation>QGIS project and maps</translation>
    </message>
    <message>
        <source>Période {0} : {1} logements d’après l’étude, {2} de report, {3} retenus ; {4} de plus dans {5} communes, {6} de moins dans {7}.</source>
        <translation>Period {0}: {1} dwellings after the study, {2} carried over, {3} kept; {4} more in {5} communes, {6} less in {7}.</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rapport en document</source>
        <translation>Report as a document</translation>
    </message>
    <message>
        <source>Report de la période {0}, connue jusqu’en {1} : {2} logements, dans {3}.</source>
        <translation>Carried over from the period {0}, known until {1}: {2} dwellings, in {3}.</translation>
    </message>
    <message>
        <source>Repères pour des cibles</source>
        <translation>References for targets</translation>
    </message>
    <message>
        <source>Rythme actuel (ha par an)</source>
        <translation>Present pace (ha a year)</translation>
    </message>
    <message>
        <source>Rythme permis (ha par an)</source>
        <translation>Pace allowed (ha a year)</translation>
    </message>
    <message>
        <source>Sans donnée dans la période {0}, rien n’est reporté : {1}.</source>
        <translation>Without data in the period {0}, nothing is carried over: {1}.</translation>
    </message>
    <message>
        <source>Se ressemblent par</source>
        <translation>Are alike by</translation>
    </message>
    <message>
        <source>Suivez-la de nouveau quand ces années sont connues.</source>
        <translation>Follow it again when these years are known.</translation>
    </message>
    <message>
        <source>Suivi des objectifs</source>
        <translation>Follow-up of the objectives</translation>
    </message>
    <message>
        <source>Territoire : {0}, ni EPCI, ni territoire d’analyse, ni département, ni commune des données. Codes connus : {1}.</source>
        <translation>Territory: {0}, no EPCI, nor analysis territory, nor department, nor commune of the data. Known codes: {1}.</translation>
    </message>
    <message>
        <source>Territoires comparés</source>
        <translation>Territories compared</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Toutes durées</source>
        <translation>All durations</translation>
    </message>
    <message>
        <source>Une année est publiée avec retard : ce n’est pas zéro.</source>
        <translation>A year is published late: it is not zero.</translation>
    </message>
    <message>
        <source>Vacance du parc privé selon sa durée</source>
        <translation>Vacancy of the private stock by duration</translation>
    </message>
    <message>
        <source>Vacants remis en usage, ou stock au 1er janvier (LOVAC)</source>
        <translation>Vacant dwellings put back into use, or stock on 1 January (LOVAC)</translation>
    </message>
    <message>
        <source>atteint en {0}</source>
        <translation>reached in {0}</translation>
    </message>
    <message>
        <source>aucun code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>ce qui est déplacé</source>
        <translation>what is moved</translation>
    </message>
    <message>
        <source>communes sans niveau supérieur</source>
        <translation>communes without an upper level</translation>
    </message>
    <message>
        <source>de l’EPCI</source>
        <translation>of the EPCI</translation>
    </message>
    <message>
        <source>dont habitat</source>
        <translation>of which housing</translation>
    </message>
    <message>
        <source>enveloppe ZAN</source>
        <translation>ZAN envelope</translation>
    </message>
    <message>
        <source>et {0} habitants</source>
        <translation>and {0} inhabitants</translation>
    </message>
    <message>
        <source>hectares par an</source>
        <translation>hectares a year</translation>
    </message>
    <message>
        <source>jamais atteint ainsi</source>
        <translation>never reached at this pace</translation>
    </message>
    <message>
        <source>logements par hectare</source>
        <translation>dwellings per hectare</translation>
    </message>
    <message>
        <source>non dite</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nothing to compare</translation>
    </message>
    <message>
        <source>objectif d’après l’étude + report + déplacé = objectif retenu, à chaque niveau</source>
        <translation>objective from the study + carried over + moved = objective kept, at each level</translation>
    </message>
    <message>
        <source>période non connue en entier</source>
        <translation>period not known as a whole</translation>
    </message>
    <message>
        <source>report compté deux fois</source>
        <translation>carried over twice</translation>
    </message>
    <message>
        <source>report inconnu</source>
        <translation>unknown carry-over</translation>
    </message>
    <message>
        <source>reste = enveloppe - hectares consommés par l’habitat ; dépassée en = dernière année connue + reste / rythme actuel ; logements par hectare = logements commencés / hectares consommés, des mêmes années</source>
        <translation>remainder = envelope - hectares consumed by housing; exceeded in = last known year + remainder / present pace; dwellings per hectare = dwellings started / hectares consumed, of the same years</translation>
    </message>
    <message>
        <source>sans objectif</source>
        <translation>no objective</translation>
    </message>
    <message>
        <source>secret, connu en partie, ou sans valeur pour un ensemble de communes</source>
        <translation>secret, known in part, or without a value for a set of communes</translation>
    </message>
    <message>
        <source>territoire en partie hors de l’étude</source>
        <translation>territory partly out of the study</translation>
    </message>
    <message>
        <source>{0} ({1} dans les données)</source>
        <translation>{0} ({1} in the data)</translation>
    </message>
    <message>
        <source>{0} : l’étude n’a pas de suivi. Donnez « Suivi par commune », sortie d’otelo:suivi, ou « Étude, avec son suivi ».</source>
        <translation>{0}: the study has no follow-up. Give “Follow-up by commune”, output of otelo:suivi, or “Study, with its follow-up”.</translation>
    </message>
    <message>
        <source>{0} : {1} communes, {2} mesures connues, {3} qui ne se calculent pas avec ces données.</source>
        <translation>{0}: {1} communes, {2} known measures, {3} that cannot be computed with these data.</translation>
    </message>
    <message>
        <source>{0} : {1}{2}. Département : {3}.</source>
        <translation>{0}: {1}{2}. Department: {3}.</translation>
    </message>
    <message>
        <source>{0} : « {1} » n’est pas une image qui se lit. Donnez une image PNG ou SVG.</source>
        <translation>{0}: "{1}" is not an image that can be read. Give a PNG or SVG image.</translation>
    </message>
    <message>
        <source>{0} Aucun comparable : {1}</source>
        <translation>{0} No comparable territory: {1}</translation>
    </message>
    <message>
        <source>{0} Comparables : {1}.{2}</source>
        <translation>{0} Comparable territories: {1}.{2}</translation>
    </message>
    <message>
        <source>{0} EPCI</source>
        <translation>{0} EPCI</translation>
    </message>
    <message>
        <source>{0} et la médiane de ses comparables, mesure par mesure.</source>
        <translation>{0} and the median of its comparable territories, measure by measure.</translation>
    </message>
    <message>
        <source>{0} et {1} : {2} ({3}). Les plus proches : {4}.{5}</source>
        <translation>{0} and {1}: {2} ({3}). The nearest: {4}.{5}</translation>
    </message>
    <message>
        <source>{0} hors de l’étude : l’objectif demandé va en entier aux autres.</source>
        <translation>{0} out of the study: the objective that is asked for goes wholly to the others.</translation>
    </message>
    <message>
        <source>{0} logements demandés, {1} retenus : la cible d’un niveau plus haut est gardée.</source>
        <translation>{0} dwellings asked for, {1} kept: the target of a higher level is kept.</translation>
    </message>
    <message>
        <source>{0} logements sont commencés par hectare consommé.</source>
        <translation>{0} dwellings are started per hectare consumed.</translation>
    </message>
    <message>
        <source>{0} mesure(s)</source>
        <translation>{0} measure(s)</translation>
    </message>
    <message>
        <source>{0} sur {1} logements</source>
        <translation>{0} of {1} dwellings</translation>
    </message>
    <message>
        <source>{0}, elle serait dépassée en {1}</source>
        <translation>{0}, it would be exceeded in {1}</translation>
    </message>
    <message>
        <source>{0}, elle suffit jusqu’en {1}</source>
        <translation>{0}, it is enough until {1}</translation>
    </message>
    <message>
        <source>{0}, {1} : {2} en {3}, {4} en {5} ({6}).</source>
        <translation>{0}, {1}: {2} in {3}, {4} in {5} ({6}).</translation>
    </message>
    <message>
        <source>« {0} » : aucun code. Donnez celui d’un EPCI.</source>
        <translation>"{0}": no code. Give that of an EPCI.</translation>
    </message>
    <message>
        <source>Écart à la moyenne des EPCI, en écarts types</source>
        <translation>Gap to the mean of the EPCI, in standard deviations</translation>
    </message>
    <message>
        <source>écart type</source>
        <translation>standard deviation</translation>
    </message>
    <message>
        <source>écarts types</source>
        <translation>standard deviations</translation>
    </message>
    <message>
        <source>1 clé à vous</source>
        <translation>1 key of yours</translation>
    </message>
    <message>
        <source>Attendu : true ou false.</source>
        <translation>Expected: true or false.</translation>
    </message>
    <message>
        <source>Capacités en renouvellement (la couche se donne à otelo:capacites)</source>
        <translation>Renewal capacities (the layer is given to otelo:capacites)</translation>
    </message>
    <message>
        <source>Code EPCI 2017</source>
        <translation>EPCI code 2017</translation>
    </message>
    <message>
        <source>Code Zone Emploi</source>
        <translation>Employment zone code</translation>
    </message>
    <message>
        <source>Dites lequel vaut, dans une table d'une ligne par commune.</source>
        <translation>Say which one holds, in a table of one row per commune.</translation>
    </message>
    <message>
        <source>Documents d'urbanisme : SCoT et PLU(i) des communes (Docurba, SuDocUH)</source>
        <translation>Planning documents: SCoT and PLU(i) of the communes (Docurba, SuDocUH)</translation>
    </message>
    <message>
        <source>Documents d'urbanisme : périmètres des SCoT et des PLU(i) (Docurba, qui remplace SuDocUH)</source>
        <translation>Planning documents: perimeters of SCoT and PLU(i) (Docurba, which replaces SuDocUH)</translation>
    </message>
    <message>
        <source>Friches (Cartofriches)</source>
        <translation>Brownfields (Cartofriches)</translation>
    </message>
    <message>
        <source>Friches (Cartofriches, standard CNIG)</source>
        <translation>Brownfields (Cartofriches, CNIG standard)</translation>
    </message>
    <message>
        <source>Friches : Cartofriches et inventaires au standard CNIG</source>
        <translation>Brownfields: Cartofriches and inventories by the CNIG standard</translation>
    </message>
    <message>
        <source>Gardez une ligne par commune : son document opposable.</source>
        <translation>Keep one row per commune: its document in force.</translation>
    </message>
    <message>
        <source>INSEE : liste des communes (code officiel géographique)</source>
        <translation>INSEE: list of communes (official geographic code)</translation>
    </message>
    <message>
        <source>La liste publique ne dit pas l'occupation : les loués, vacants et vides sont dans les données communales du RPLS.</source>
        <translation>The public list does not tell occupation: let, vacant and empty dwellings are in the commune data of RPLS.</translation>
    </message>
    <message>
        <source>Les mailles sont dans la table d'appartenance géographique de l'INSEE.</source>
        <translation>Zonings are in INSEE's table of geographic membership.</translation>
    </message>
    <message>
        <source>Liste des logements du parc locatif social (RPLS)</source>
        <translation>List of the dwellings of the social rental stock (RPLS)</translation>
    </message>
    <message>
        <source>Mailles de SCoT et de PLUi, niveau supérieur des objectifs</source>
        <translation>SCoT and PLUi zonings, upper level of objectives</translation>
    </message>
    <message>
        <source>Nom EPCI 2017</source>
        <translation>EPCI name 2017</translation>
    </message>
    <message>
        <source>Nom Zone Emploi</source>
        <translation>Employment zone name</translation>
    </message>
    <message>
        <source>Parc social des communes, quartiers prioritaires ; occupation pour les services habilités</source>
        <translation>Social stock of communes, priority districts; occupation for entitled services</translation>
    </message>
    <message>
        <source>Pour leur capacité en logements, donnez la couche de leurs polygones à otelo:capacites.</source>
        <translation>For their capacity in dwellings, give the layer of their polygons to otelo:capacites.</translation>
    </message>
    <message>
        <source>Prenez l'export complet de Docurba.</source>
        <translation>Take the complete export of Docurba.</translation>
    </message>
    <message>
        <source>Périmètres des documents d’urbanisme : SCoT, PLU(i) (Docurba)</source>
        <translation>Perimeters of planning documents: SCoT, PLU(i) (Docurba)</translation>
    </message>
    <message>
        <source>RPLS : liste des logements</source>
        <translation>RPLS: list of dwellings</translation>
    </message>
    <message>
        <source>Sans : {0}.</source>
        <translation>Without: {0}.</translation>
    </message>
    <message>
        <source>Statuts comptés : {0}.</source>
        <translation>Statuses that count: {0}.</translation>
    </message>
    <message>
        <source>Un compte partiel n'est pas un compte : il reste manquant.</source>
        <translation>A partial count is no count: it stays missing.</translation>
    </message>
    <message>
        <source>aucun document opposable</source>
        <translation>no document in force</translation>
    </message>
    <message>
        <source>aucune friche à bâtir</source>
        <translation>no brownfield to build on</translation>
    </message>
    <message>
        <source>car déjà bâties.</source>
        <translation>because they are built on already.</translation>
    </message>
    <message>
        <source>clés des données</source>
        <translation>keys of the data</translation>
    </message>
    <message>
        <source>continu</source>
        <translation>continuous</translation>
    </message>
    <message>
        <source>de statut inconnu : rien ne dit que le terrain soit à bâtir.</source>
        <translation>of unknown status: nothing says that the land is to be built on.</translation>
    </message>
    <message>
        <source>documents d'urbanisme</source>
        <translation>planning documents</translation>
    </message>
    <message>
        <source>documents locaux</source>
        <translation>local plans</translation>
    </message>
    <message>
        <source>en continu</source>
        <translation>continuously</translation>
    </message>
    <message>
        <source>friche avec projet</source>
        <translation>brownfield with project</translation>
    </message>
    <message>
        <source>friche laissée</source>
        <translation>brownfield left out</translation>
    </message>
    <message>
        <source>friche potentielle</source>
        <translation>potential brownfield</translation>
    </message>
    <message>
        <source>friche sans projet</source>
        <translation>brownfield without project</translation>
    </message>
    <message>
        <source>friches laissées</source>
        <translation>brownfields left out</translation>
    </message>
    <message>
        <source>friches lues</source>
        <translation>brownfields read</translation>
    </message>
    <message>
        <source>friches reconverties</source>
        <translation>redeveloped brownfields</translation>
    </message>
    <message>
        <source>friches sans statut</source>
        <translation>brownfields without status</translation>
    </message>
    <message>
        <source>friches sans surface</source>
        <translation>brownfields without area</translation>
    </message>
    <message>
        <source>la clé y est nulle</source>
        <translation>the key is zero there</translation>
    </message>
    <message>
        <source>la clé y est sous secret statistique dans une commune au moins</source>
        <translation>the key is confidential there in one commune at least</translation>
    </message>
    <message>
        <source>lignes sous secret ou illisibles</source>
        <translation>rows that are confidential or illegible</translation>
    </message>
    <message>
        <source>liste des communes</source>
        <translation>list of communes</translation>
    </message>
    <message>
        <source>logements comptés</source>
        <translation>dwellings counted</translation>
    </message>
    <message>
        <source>logements sortis du parc</source>
        <translation>dwellings that left the stock</translation>
    </message>
    <message>
        <source>ministère de l'urbanisme</source>
        <translation>ministry of town planning</translation>
    </message>
    <message>
        <source>plusieurs documents opposables</source>
        <translation>several documents in force</translation>
    </message>
    <message>
        <source>projection propre</source>
        <translation>own projection</translation>
    </message>
    <message>
        <source>sans statut</source>
        <translation>without status</translation>
    </message>
    <message>
        <source>toutes ont leur projection, qui s'écarte du territoire : {0} ménages répartis à la clé</source>
        <translation>all have their projection, which differs from that of the territory: {0} households shared by the key</translation>
    </message>
    <message>
        <source>{0} ({1}, {2} ha)</source>
        <translation>{0} ({1}, {2} ha)</translation>
    </message>
    <message>
        <source>{0} : hors du parc (mode d'occupation 9), non comptés : {1}.</source>
        <translation>{0}: out of the stock (mode of occupation 9), not counted: {1}.</translation>
    </message>
    <message>
        <source>{0} : noms de {1}, sans zone d'emploi ni EPCI.</source>
        <translation>{0}: names of {1}, with neither employment zone nor EPCI.</translation>
    </message>
    <message>
        <source>{0} : {1} sans surface de terrain, hors de ces hectares.</source>
        <translation>{0}: {1} without land area, out of these hectares.</translation>
    </message>
    <message>
        <source>{0} : {1} sous plusieurs {2} opposables ({3}), laissées sans.</source>
        <translation>{0}: {1} under several {2} in force ({3}), left without.</translation>
    </message>
    <message>
        <source>{0} : {1}, {2}. Une commune sans logement n'y a pas de ligne.</source>
        <translation>{0}: {1}, {2}. A commune without dwelling has no row there.</translation>
    </message>
    <message>
        <source>{0} : « {1} » n'est pas dit de {2} ({3}) : ce compte manque à {4}.</source>
        <translation>{0}: “{1}” is not told of {2} ({3}): this count is missing for {4}.</translation>
    </message>
    <message>
        <source>{0} clés à vous</source>
        <translation>{0} keys of yours</translation>
    </message>
    <message>
        <source>« {0} » n'est ni oui ni non</source>
        <translation>“{0}” is neither yes nor no</translation>
    </message>
    <message>
        <source>« {0} » n'est pas une clé. Écrivez un indicateur (menages), ou plusieurs avec leur poids (0,75 polarites + 0,25 emplois).</source>
        <translation>“{0}” is not a key. Write one indicator (menages), or several with their weight (0.75 polarites + 0.25 emplois).</translation>
    </message>
    <message>
        <source>la table « {0} » n'a pu y être faite</source>
        <translation>the table “{0}” could not be made in it</translation>
    </message>
    <message>
        <source>{0}, scénario « {1} »</source>
        <translation>{0}, scenario “{1}”</translation>
    </message>
    <message>
        <source>Au rythme actuel</source>
        <translation>At the present pace</translation>
    </message>
    <message>
        <source>Ce que l’enveloppe permet</source>
        <translation>What the envelope allows</translation>
    </message>
    <message>
        <source>Consommés</source>
        <translation>Consumed</translation>
    </message>
    <message>
        <source>Consommés, cumulés</source>
        <translation>Consumed, cumulated</translation>
    </message>
    <message>
        <source>Consommés, cumulés (ha)</source>
        <translation>Consumed, cumulated (ha)</translation>
    </message>
    <message>
        <source>Donnez la table de ce territoire.</source>
        <translation>Give the table of this territory.</translation>
    </message>
    <message>
        <source>Département : {0}</source>
        <translation>Department: {0}</translation>
    </message>
    <message>
        <source>Elle est dépassée en {0}.</source>
        <translation>It is overrun in {0}.</translation>
    </message>
    <message>
        <source>En parts annuelles égales</source>
        <translation>In equal yearly parts</translation>
    </message>
    <message>
        <source>Enveloppe : {0}</source>
        <translation>Envelope: {0}</translation>
    </message>
    <message>
        <source>Enveloppe foncière en parts annuelles égales, cumulée</source>
        <translation>Land envelope in equal yearly parts, cumulated</translation>
    </message>
    <message>
        <source>Enveloppe foncière par année</source>
        <translation>Land envelope by year</translation>
    </message>
    <message>
        <source>Enveloppe par année</source>
        <translation>Envelope by year</translation>
    </message>
    <message>
        <source>Enveloppe, cumulée (ha)</source>
        <translation>Envelope, cumulated (ha)</translation>
    </message>
    <message>
        <source>Fait le {0}</source>
        <translation>Made on {0}</translation>
    </message>
    <message>
        <source>Hectares consommés et enveloppe (ZAN)</source>
        <translation>Hectares consumed and envelope (ZAN)</translation>
    </message>
    <message>
        <source>Hectares consommés par l’habitat dans l’année</source>
        <translation>Hectares consumed by housing in the year</translation>
    </message>
    <message>
        <source>Hectares consommés par l’habitat, cumulés</source>
        <translation>Hectares consumed by housing, cumulated</translation>
    </message>
    <message>
        <source>Hectares consommés, par année</source>
        <translation>Hectares consumed, by year</translation>
    </message>
    <message>
        <source>Logements {0} : ceux de la période jusqu’en {1} ; les mises en chantier y sont connues jusqu’en {2}.</source>
        <translation>Dwellings {0}: those of the period up to {1}; starts are known there up to {2}.</translation>
    </message>
    <message>
        <source>Ne les comparez pas d’un total à l’autre.</source>
        <translation>Do not compare one total with the other.</translation>
    </message>
    <message>
        <source>Un solde n’est pas un nombre de logements remis en usage : d’autres deviennent vacants.</source>
        <translation>A balance is no number of dwellings put back in use: others become vacant.</translation>
    </message>
    <message>
        <source>dépassée en {0}</source>
        <translation>overrun in {0}</translation>
    </message>
    <message>
        <source>hectares, en fin d’année</source>
        <translation>hectares, at the end of the year</translation>
    </message>
    <message>
        <source>{0} : hectares consommés chaque année, puis ce que l’enveloppe permet.</source>
        <translation>{0}: hectares consumed each year, then what the envelope allows.</translation>
    </message>
    <message>
        <source>{0} : la méthode de LOVAC a changé. L’évolution des vacants n’est pas connue en {1}.</source>
        <translation>{0}: the method of LOVAC has changed. The change in vacant dwellings is not known in {1}.</translation>
    </message>
    <message>
        <source>{0} : objectif atteint en {1}.</source>
        <translation>{0}: objective reached in {1}.</translation>
    </message>
    <message>
        <source>{0} : {1} consommés fin {2}, pour une enveloppe de {3}.</source>
        <translation>{0}: {1} consumed at the end of {2}, for an envelope of {3}.</translation>
    </message>
    <message>
        <source>{0} ha</source>
        <translation>{0} ha</translation>
    </message>
    <message>
        <source>{0} par an ces dernières années</source>
        <translation>{0} a year these last years</translation>
    </message>
    <message>
        <source>{0}, {1} nécessaires jusqu’à la fin : {2}.</source>
        <translation>{0}, {1} needed up to the end: {2}.</translation>
    </message>
    <message>
        <source>Enveloppe foncière (ZAN)</source>
        <translation>Land envelope (ZAN)</translation>
    </message>
    <message>
        <source>Hectares consommés et enveloppe</source>
        <translation>Hectares consumed and envelope</translation>
    </message>
    <message>
        <source>Objectif et réalisé par année</source>
        <translation>Objective and achieved by year</translation>
    </message>
    <message>
        <source>Réalisé et trajectoire (logements)</source>
        <translation>Achieved and trajectory (dwellings)</translation>
    </message>
    <message>
        <source>et {0} autre(s) : {1}</source>
        <translation>and {0} other(s): {1}</translation>
    </message>
    <message>
        <source>voir la table des communes, après la page « Suivi des objectifs ».</source>
        <translation>see the table of communes, after the page “Follow-up of the objectives”.</translation>
    </message>
    <message>
        <source>{0} Statut : {1}. {2}</source>
        <translation>{0} Status: {1}. {2}</translation>
    </message>
    <message>
        <source>{0} Statut de l’ensemble : {1}. {2}</source>
        <translation>{0} Status of the whole: {1}. {2}</translation>
    </message>
    <message>
        <source>{0} ha par an ces dernières années : enveloppe dépassée en {1}.</source>
        <translation>{0} ha a year in the last years: envelope overrun in {1}.</translation>
    </message>
    <message>
        <source>{0}, {1}, consommation connue jusqu’en {2}. Enveloppe de l’ensemble : {3}. {4}</source>
        <translation>{0}, {1}, consumption known until {2}. Envelope of the whole: {3}. {4}</translation>
    </message>
    <message>
        <source>{0}, {1}, constructions connues jusqu’en {2}.</source>
        <translation>{0}, {1}, construction known until {2}.</translation>
    </message>
    <message>
        <source>{0}, {1}, constructions connues jusqu’en {2}. {3}</source>
        <translation>{0}, {1}, construction known until {2}. {3}</translation>
    </message>
    <message>
        <source>Sans valeur : {0} territoire(s) sur {1} ({2} %) ({3}).</source>
        <translation>Without a value: {0} territories out of {1} ({2}%) ({3}).</translation>
    </message>
    <message>
        <source>{0} territoire(s), dont {1} % au moins est connu, {2} ({3}).</source>
        <translation>{0} territory(ies), of which {1}% at least is known, {2} ({3}).</translation>
    </message>
    <message>
        <source>Un stock ne s’additionne pas : gardez celle de janvier de chaque année.</source>
        <translation>A stock is not added up: keep that of January of each year.</translation>
    </message>
    <message>
        <source>la même année</source>
        <translation>the same year</translation>
    </message>
    <message>
        <source>le même mois</source>
        <translation>the same month</translation>
    </message>
    <message>
        <source>mois qui n’en est pas un (« {0} »)</source>
        <translation>month that is none (“{0}”)</translation>
    </message>
    <message>
        <source>plusieurs lignes pour la même commune et {0}</source>
        <translation>several rows for the same commune and {0}</translation>
    </message>
    <message>
        <source>une situation par mois</source>
        <translation>one situation a month</translation>
    </message>
    <message>
        <source>Écrivez 1 à 12.</source>
        <translation>Write 1 to 12.</translation>
    </message>
</context>
</TS>