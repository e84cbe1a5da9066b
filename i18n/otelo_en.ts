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
        <translation>No warning on the meshes</translation>
    </message>
    <message>
        <source>Avec les cartes</source>
        <translation>With the maps</translation>
    </message>
    <message>
        <source>B Mal-logement (logements)</source>
        <translation>B Poor housing (dwellings)</translation>
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
        <translation>B1.1: Share of the places in establishments that is counted (%)</translation>
    </message>
    <message>
        <source>B1.1 : Source du hors logement</source>
        <translation>B1.1: Source of people homeless</translation>
    </message>
    <message>
        <source>B1.1 : Établissements d'hébergement comptés</source>
        <translation>B1.1: Establishments that are counted</translation>
    </message>
    <message>
        <source>B1.1 Hors logement</source>
        <translation>B1.1 Homeless</translation>
    </message>
    <message>
        <source>B1.2 : Compter les hébergés chez un particulier (SNE)</source>
        <translation>B1.2: Count people lodged by a private person (SNE)</translation>
    </message>
    <message>
        <source>B1.2 : Compter les hébergés temporairement (SNE)</source>
        <translation>B1.2: Count people lodged temporarily (SNE)</translation>
    </message>
    <message>
        <source>B1.2 : Part des cohabitations intergénérationnelles subies (%)</source>
        <translation>B1.2: Share of the cohabitations between generations that is suffered (%)</translation>
    </message>
    <message>
        <source>B1.2 Hébergés</source>
        <translation>B1.2 Lodged by others</translation>
    </message>
    <message>
        <source>B1.3 : Compter les accédants en effort excessif</source>
        <translation>B1.3: Count buyers with an excessive housing effort</translation>
    </message>
    <message>
        <source>B1.3 : Compter les locataires du parc privé en effort excessif</source>
        <translation>B1.3: Count private tenants with an excessive housing effort</translation>
    </message>
    <message>
        <source>B1.3 : Seuil du taux d'effort (%)</source>
        <translation>B1.3: Threshold of the effort rate (%)</translation>
    </message>
    <message>
        <source>B1.3 : Taux de réallocation (%)</source>
        <translation>B1.3: Reallocation rate (%)</translation>
    </message>
    <message>
        <source>B1.3 Inadéquation financière</source>
        <translation>B1.3 Financial mismatch</translation>
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
        <translation>B1.5: Overcrowding that is counted</translation>
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
        <translation>B2: Yearly rate of disappearance (fraction)</translation>
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
        <translation>Needs by restitution territory</translation>
    </message>
    <message>
        <source>Brique propre : besoin entier (logements)</source>
        <translation>Own brique: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Brique propre : champ des indicateurs</source>
        <translation>Own brique: field of the indicators</translation>
    </message>
    <message>
        <source>Brique propre avant le pic (logements)</source>
        <translation>Own brique before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Briques de stock comptées</source>
        <translation>Stock briques that are counted</translation>
    </message>
    <message>
        <source>Briques données</source>
        <translation>Given briques</translation>
    </message>
    <message>
        <source>C Fluidité du parc (logements)</source>
        <translation>C Fluidity of the stock (dwellings)</translation>
    </message>
    <message>
        <source>Calcul, avec les valeurs</source>
        <translation>Computation, with the values</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.1 Hors logement par territoire d'analyse : sans-abri + habitations de fortune + hôtel + R( places d'établissement × part comptée ). Sources RP ou SNE, et FINESS pour les établissements. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the brique B1.1 Homeless alone, by analysis territory: homeless + makeshift dwellings + hotels + R( places in establishments × share counted ). Sources RP or SNE, and FINESS for the establishments. The result goes to the input “Given briques” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.2 Hébergés par territoire d'analyse : part subie × cohabitations intergénérationnelles + hébergés chez un particulier + hébergés temporairement. Sources RP et SNE. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the brique B1.2 Lodged by others alone, by analysis territory: suffered share × cohabitations between generations + lodged by a private person + lodged temporarily. Sources RP and SNE. The result goes to the input “Given briques” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.3 Inadéquation financière par territoire d'analyse : ( ménages au-delà du taux d'effort - r43 × mauvaise qualité ) × ( 1 - taux de réallocation ). Source CNAF. La brique B1.4, calculée ou donnée, en retire les doubles comptes. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the brique B1.3 Financial mismatch alone, by analysis territory: ( households above the effort rate - r43 × poor quality ) × ( 1 - reallocation rate ). Source CNAF. The brique B1.4, computed or given, takes its double counts off. The result goes to the input “Given briques” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.4 Mauvaise qualité par territoire d'analyse : logements de mauvaise qualité, selon la source choisie × ( 1 - taux de réallocation ). Sources Filocom, RP ou Fichiers fonciers. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the brique B1.4 Poor quality alone, by analysis territory: dwellings of poor quality, by the chosen source × ( 1 - reallocation rate ). Sources Filocom, RP or property files. The result goes to the input “Given briques” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.5 Inadéquation physique par territoire d'analyse : ( ménages en suroccupation - r25 × hébergés - r35 × inadéquation financière - r45 × mauvaise qualité ) × ( 1 - taux de réallocation ). Sources Filocom ou RP. Les briques B1.2, B1.3 et B1.4, calculées ou données, en retirent les doubles comptes. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the brique B1.5 Overcrowding alone, by analysis territory: ( overcrowded households - r25 × lodged by others - r35 × financial mismatch - r45 × poor quality ) × ( 1 - reallocation rate ). Sources Filocom or RP. The briques B1.2, B1.3 and B1.4, computed or given, take their double counts off. The result goes to the input “Given briques” of otelo:besoins or otelo:evaluation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B2.1 Évolution démographique par territoire d'analyse, de l'année de base à la plus proche du pic et de la projection. C'est la somme des ménages supplémentaires de chaque année. Le mal-logement résorbé déplace le pic : les briques de stock comptées entrent dans le calcul.</source>
        <translation>Computes the brique B2.1 Demographic change alone, by analysis territory, from the base year to the nearer of the peak and the projection. It is the sum of the additional households of each year. The stock that is absorbed moves the peak: the stock briques that are counted enter the computation.</translation>
    </message>
    <message>
        <source>Calcule la seule brique B2.2 Évolution du parc par territoire d'analyse, de l'année de base à la plus proche du pic et de la projection. Renouvellement, résidences secondaires, vacance de longue et de courte durée. Le mal-logement résorbé déplace le pic : les briques de stock comptées entrent dans le calcul.</source>
        <translation>Computes the brique B2.2 Change of the stock alone, by analysis territory, from the base year to the nearer of the peak and the projection. Renewal, second homes, long-term and short-term vacancy. The stock that is absorbed moves the peak: the stock briques that are counted enter the computation.</translation>
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
        <translation>That of volet B: its source indicators are the keys. Empty: default scenario.</translation>
    </message>
    <message>
        <source>Celui du volet B. Vide : scénario par défaut.</source>
        <translation>That of volet B. Empty: default scenario.</translation>
    </message>
    <message>
        <source>Champ de la densité (logements/ha)</source>
        <translation>Field of the density (dwellings/ha)</translation>
    </message>
    <message>
        <source>Champ de la maille</source>
        <translation>Field of the mesh</translation>
    </message>
    <message>
        <source>Champ de la maille d'analyse</source>
        <translation>Field of the analysis mesh</translation>
    </message>
    <message>
        <source>Champ de la maille d'analyse (zone d'emploi…)</source>
        <translation>Field of the analysis mesh (employment zone…)</translation>
    </message>
    <message>
        <source>Champ de la maille de restitution</source>
        <translation>Field of the restitution mesh</translation>
    </message>
    <message>
        <source>Champ de la maille de restitution (EPCI…)</source>
        <translation>Field of the restitution mesh (EPCI…)</translation>
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
        <translation>Change the mesh</translation>
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
        <translation>Code of the part (analysis-restitution)</translation>
    </message>
    <message>
        <source>Code du territoire</source>
        <translation>Code of the territory</translation>
    </message>
    <message>
        <source>Codes de mailles d'analyse ou de départements, séparés par des virgules : seuls eux sont gardés, avec toutes les communes de leurs EPCI. Vide : tout.</source>
        <translation>Codes of analysis meshes or of departments, separated by commas: only they are kept, with all the communes of their EPCI. Empty: all.</translation>
    </message>
    <message>
        <source>Codes séparés par des virgules. Vide : tous ceux de l'étude.</source>
        <translation>Codes separated by commas. Empty: all those of the study.</translation>
    </message>
    <message>
        <source>Coefficient des briques de stock</source>
        <translation>Coefficient of the stock briques</translation>
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
        <translation>Checks a table of indicators before it is used: coverage by indicator, values under secrecy, codes without a match on either side (with the name and the nearest), duplicates, impossible values (rates out of bounds, negative volumes, sums that do not add up), differences from the neighbours and breaks with an earlier vintage. What would prevent volet B with the given scenario is “blocking”. As a table, as an HTML page, and as a layer of missing values.</translation>
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
        <translation>Correspondence: field of the analysis mesh</translation>
    </message>
    <message>
        <source>Correspondance : champ de la maille de restitution</source>
        <translation>Correspondence: field of the restitution mesh</translation>
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
        <translation>Of a commune, an EPCI (restitution territory) or an analysis territory.</translation>
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
        <translation>From the correspondence, else from the indicators. To share: the mesh of departure. Empty: found by its name (EPCI).</translation>
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
        <translation>Gives each commune, EPCI or district a series of households by year: its own if it has one, else that of a larger territory (employment zone, catchment area, department) shared by the share of the households and its trend, else a simple local projection (projected population and household size, or trend), always named for what it is. The shared series can be fitted to the last census. The result goes to volet B (MENAGES) or to volet C (PROJECTIONS).</translation>
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
        <translation>Double count lodged by others / overcrowding (fraction)</translation>
    </message>
    <message>
        <source>Double compte inadéquations financière / physique (fraction)</source>
        <translation>Double count financial mismatch / overcrowding (fraction)</translation>
    </message>
    <message>
        <source>Double compte mauvaise qualité / inadéquation financière (fraction)</source>
        <translation>Double count poor quality / financial mismatch (fraction)</translation>
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
        <translation>F Balance of disappearances (dwellings)</translation>
    </message>
    <message>
        <source>Faire des hypothèses pour ce qui manque au volet B</source>
        <translation>Make assumptions for what volet B lacks</translation>
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
        <translation>Dissolves communes into analysis meshes (employment zones or others) and restitution meshes (EPCI or others), and into parts of territories: each pair (analysis, restitution) with its communes, its population and its geometry. Points out the EPCI that straddle, the territories below 50,000 inhabitants, holes, duplicates and missing codes.</translation>
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
        <source>Gravité</source>
        <translation>Gravity</translation>
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
        <translation>Horizon of absorption of poor housing</translation>
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
        <translation>Lodged by others: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Hébergés avant le pic (logements)</source>
        <translation>Lodged by others before the peak (dwellings)</translation>
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
        <translation>Financial mismatch: whole need (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation financière avant le pic (logements)</source>
        <translation>Financial mismatch before the peak (dwellings)</translation>
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
        <translation>Indicators under statistical secrecy (ids)</translation>
    </message>
    <message>
        <source>Indicateurs supposés, faute de source (identifiants)</source>
        <translation>Indicators assumed, for lack of a source (ids)</translation>
    </message>
    <message>
        <source>Indicateurs à la nouvelle maille</source>
        <translation>Indicators in the new mesh</translation>
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
        <translation>The brique is negative somewhere</translation>
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
        <translation>Volet B under the nine household scenarios, merged into one table (field “scenario”).</translation>
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
        <translation>Reads all the files of a folder and makes a GeoPackage of clean indicators: a table by grain (communes, EPCI, analysis mesh), households by year, the list of the indicators, the provenance of each file and the findings. Communes are brought to one geography (merged, split, changed codes), volumes add up, rates are computed again, what is known by EPCI only is shared between analysis meshes. Volet B runs on its tables “analyse” and “menages” with nothing else for the flow.</translation>
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
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Maille : groupe, analyse, restitution ou commune</source>
        <translation>Mesh: groupe, analyse, restitution or commune</translation>
    </message>
    <message>
        <source>Maille d'analyse (zone d'emploi)</source>
        <translation>Analysis mesh (employment zone)</translation>
    </message>
    <message>
        <source>Maille de restitution (EPCI)</source>
        <translation>Restitution mesh (EPCI)</translation>
    </message>
    <message>
        <source>Mailles d'analyse</source>
        <translation>Analysis meshes</translation>
    </message>
    <message>
        <source>Mailles de restitution</source>
        <translation>Restitution meshes</translation>
    </message>
    <message>
        <source>Mailles des communes</source>
        <translation>Meshes of the communes</translation>
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
        <translation>Level: commune, or restitution territory</translation>
    </message>
    <message>
        <source>Niveau de redistribution : restitution (EPCI), puis analyse</source>
        <translation>Level of redistribution: restitution (EPCI), then analysis</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nom de la maille de restitution</source>
        <translation>Name of the restitution mesh</translation>
    </message>
    <message>
        <source>Nom du territoire de restitution</source>
        <translation>Name of the restitution territory</translation>
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
        <translation>Number of analysis meshes</translation>
    </message>
    <message>
        <source>Nombre de mailles de restitution</source>
        <translation>Number of restitution meshes</translation>
    </message>
    <message>
        <source>Nombre de mailles de restitution à cheval</source>
        <translation>Number of restitution meshes that straddle</translation>
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
        <translation>Objectives by restitution territory</translation>
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
        <translation>Share: Own brique (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Hors logement (0 à 1)</source>
        <translation>Share: Homeless (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Hébergés (0 à 1)</source>
        <translation>Share: Lodged by others (0 to 1)</translation>
    </message>
    <message>
        <source>Part : Inadéquation financière (0 à 1)</source>
        <translation>Share: Financial mismatch (0 to 1)</translation>
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
        <translation>Share of the population of the restitution territory (0 to 1)</translation>
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
        <translation>Share of the communes of the restitution territory (0 to 1)</translation>
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
        <translation>Share of the territories under secrecy (0 to 1)</translation>
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
        <translation>Shares of the segments by restitution territory</translation>
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
        <translation>Carries indicators from one mesh to another: from the commune to the EPCI, the employment zone, the department or any field; from an EPCI to its parts or its communes, by a stated weight; and, by areas, to polygons that do not nest. Volumes are conserved to the last digit, rates are weighted by their denominator, what is missing stays missing.</translation>
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
        <translation>Restitution: maps, atlas, report, workbook</translation>
    </message>
    <message>
        <source>Rien ne bloque le volet B</source>
        <translation>Nothing blocks volet B</translation>
    </message>
    <message>
        <source>Rythme de construction (logements par an)</source>
        <translation>Pace of construction (dwellings by year)</translation>
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
        <translation>Output BESOINS of volet B.</translation>
    </message>
    <message>
        <source>Sortie COMMUNES_BESOINS du volet C.</source>
        <translation>Output COMMUNES_BESOINS of volet C.</translation>
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
        <translation>Table of correspondence of the meshes</translation>
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
        <translation>Table of the analysis meshes</translation>
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
        <translation>Restitution territory</translation>
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
        <translation>Restitution territories touched</translation>
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
        <translation>Draws from polygons (AU and U zones of a PLU, land, brownfields, premises to convert) the construction capacity of each commune: hectares and density in extension, dwellings in renewal, vacant dwellings, changes of use. A zone that straddles is shared by its area. The result is the table CAPACITES of volet D.</translation>
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
        <translation>Total of the brique (dwellings)</translation>
    </message>
    <message>
        <source>Totaux imposés par territoire de restitution</source>
        <translation>Totals imposed by restitution territory</translation>
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
        <translation>A folder of public files becomes a datapack, a study (volets A to D), a cartographic project, an atlas, a report and a workbook.</translation>
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
        <translation>Allocates the needs of the analysis territories to their communes, one key by brique, in whole numbers by the largest remainder method: the communes sum exactly to their territory. Then aggregates to the EPCI, over all the analysis meshes, and shows the part of each EPCI that stays out of the study.</translation>
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
        <source>Vide : nature, typezone ou type. Lus d'après leur début (AU, 1AUh, U, friche…) : extension = Extension : zones AU, foncier à ouvrir ; renouvellement = Renouvellement : zones U, dents creuses, friches, divisions ; vacance = Logements vacants à remobiliser ; usage = Changement d'usage : bureaux, locaux, résidences secondaires.</source>
        <translation>Empty: nature, typezone or type. Read by their beginning (AU, 1AUh, U, friche…): extension = Extension: AU zones, land to open; renouvellement = Renewal: U zones, gaps, brownfields, divisions; vacance = Vacant dwellings to bring back; usage = Change of use: offices, premises, second homes.</translation>
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
        <translation>Volet A: make the meshes</translation>
    </message>
    <message>
        <source>Volet A : mailles</source>
        <translation>Volet A: meshes</translation>
    </message>
    <message>
        <source>Volet B : besoins</source>
        <translation>Volet B: needs</translation>
    </message>
    <message>
        <source>Volet B : évaluer les besoins</source>
        <translation>Volet B: evaluate the needs</translation>
    </message>
    <message>
        <source>Volet C : comparer deux jeux de clés</source>
        <translation>Volet C: compare two sets of keys</translation>
    </message>
    <message>
        <source>Volet C : ventilation</source>
        <translation>Volet C: allocation</translation>
    </message>
    <message>
        <source>Volet C : ventiler aux communes</source>
        <translation>Volet C: allocate to communes</translation>
    </message>
    <message>
        <source>Volet C : voir les clés de ventilation</source>
        <translation>Volet C: see the keys of allocation</translation>
    </message>
    <message>
        <source>Volet D : capacités d'après des zones</source>
        <translation>Volet D: capacities from zones</translation>
    </message>
    <message>
        <source>Volet D : fixer les objectifs</source>
        <translation>Volet D: set the objectives</translation>
    </message>
    <message>
        <source>Volet D : objectifs</source>
        <translation>Volet D: objectives</translation>
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
        <translation>To be said only when one code serves in two meshes.</translation>
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
        <translation>Differences by restitution territory</translation>
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
        <translation>Writes a GeoPackage whose tables are those that the volets read: indicators by analysis territory (the fields that the scenario asks for), households by year, keys of allocation, indicators and local data by commune. Each field says its label, its unit and its source. Give territories or communes for their rows to be there already.</translation>
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
        <translation>Evaluates the housing needs of each analysis territory with the national method (Otelo / TPL): six stock briques (homeless, lodged by others, financial mismatch, poor quality, overcrowding, social housing) and two of flow (demographic change, change of the stock), year by year, with the figures of the official application to the unit. The total of the group sums the positive needs only.</translation>
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
        <translation>Aggregate to the mesh of a field (EPCI, employment zone, basin…)</translation>
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
        <translation>B1.7: Count the brique of social housing</translation>
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
        <translation>Whole need (dwellings) of a brique that the national method does not have: it adds to the stock and is absorbed like it. No double counting is taken off: it must count nobody that the others count already. Empty: none.</translation>
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
        <translation>Own brique</translation>
    </message>
    <message>
        <source>Brique propre : part résorbée avant le pic (logements)</source>
        <translation>Own brique: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Brique propre : part résorbée en projection (logements)</source>
        <translation>Own brique: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Cadre de l'évaluation</source>
        <translation>Frame of the evaluation</translation>
    </message>
    <message>
        <source>Calage sur les totaux imposés par territoire de restitution (logements)</source>
        <translation>Fit to the totals imposed by restitution territory (dwellings)</translation>
    </message>
    <message>
        <source>Calcule la seule brique B1.7 Parc social par territoire d'analyse : ménages du parc social en demande de mutation (SNE), selon le motif × ( 1 - taux de réallocation ). Source SNE. Le résultat s'ajoute aux entrées « Briques données » d'otelo:besoins ou d'otelo:evaluation.</source>
        <translation>Computes the brique B1.7 Social housing alone, by analysis territory: social tenants who ask for another dwelling (SNE), by reason × ( 1 - reallocation rate ). Source SNE. The result goes to the input “Given briques” of otelo:besoins or otelo:evaluation.</translation>
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
        <translation>That by which an EPCI is shared between meshes, and coverage measured.</translation>
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
        <translation>Fields code (commune or restitution territory), annee, menages. Those that have one keep it for the demographic change; the others share the rest of their analysis territory. Empty: the change is shared out by the keys.</translation>
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
        <source>Champs, tous facultatifs : cap_ha (foncier en extension mobilisable, hectares), cap_dens (densité en extension, logements/ha), cap_renouv (capacité en renouvellement urbain, logements), cap_max (plafond réglementaire de logements, logements), cap_vacant (vacants mobilisables par l'action locale, ceux du flux compris, logements), cap_usage (logements à créer par changement d'usage, logements), zan_ha (enveloppe de consommation foncière (zan) de la période, hectares), conversion (conversions et restructurations décidées localement, logements), ajustement (ajustement de politique locale (signé), logements), polarite (poids de polarité (armature urbaine), poids), mec_an (logements commencés par an, logements/an), sru_taux (obligation sru : part de logements sociaux (25, 20, ou 0 sans obligation), %), sru_lls (logements locatifs sociaux à l'inventaire sru, logements), res_princ (résidences principales, logements), seg_plai (part de l'objectif : locatif social plai, %), seg_plus (part de l'objectif : locatif social plus, %), seg_pls (part de l'objectif : locatif social pls, %), seg_inter (part de l'objectif : logement intermédiaire, %), seg_acces (part de l'objectif : accession aidée, %), seg_libre (part de l'objectif : marché libre, %). L'emportent sur ceux de la couche des communes. Vide : ceux de la couche, et une capacité sans limite où ils manquent.</source>
        <translation>Fields, all optional: cap_ha (land that can be opened, hectares), cap_dens (density in extension, dwellings/ha), cap_renouv (capacity in urban renewal, dwellings), cap_max (regulatory ceiling of dwellings, dwellings), cap_vacant (vacant dwellings that local action can bring back, those of the flow included, dwellings), cap_usage (dwellings to be made by change of use, dwellings), zan_ha (envelope of land consumption (ZAN) of the period, hectares), conversion (conversions and restructurings decided locally, dwellings), ajustement (adjustment of local policy (signed), dwellings), polarite (weight of polarity (urban framework), weight), mec_an (dwellings started by year, dwellings/year), sru_taux (SRU obligation: share of social dwellings (25, 20, or 0 without obligation), %), sru_lls (social rented dwellings in the SRU inventory, dwellings), res_princ (principal residences, dwellings), seg_plai (share of the objective: social rented PLAI, %), seg_plus (share of the objective: social rented PLUS, %), seg_pls (share of the objective: social rented PLS, %), seg_inter (share of the objective: intermediate housing, %), seg_acces (share of the objective: helped purchase, %), seg_libre (share of the objective: free market, %). They prevail over those of the layer of communes. Empty: those of the layer, and a capacity without limit where they are missing.</translation>
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
        <translation>95 % confidence of s1 (plus or minus) (0 to 1)</translation>
    </message>
    <message>
        <source>Confiance à 95 % de st (plus ou moins) (0 à 1)</source>
        <translation>95 % confidence of st (plus or minus) (0 to 1)</translation>
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
        <translation>EPCI, or other restitution territory</translation>
    </message>
    <message>
        <source>Enchaîne les quatre volets en une fois : mailles, besoins par territoire d'analyse, ventilation aux communes et aux EPCI, objectifs de construction. Donne les mêmes chiffres que les quatre algorithmes lancés l'un après l'autre. L'étude (ETUDE) a toutes leurs tables : besoins, années, paramètres, communes, EPCI, clés remplacées, objectifs, transferts, phasage, mailles, parties, constats, et celles des données ; les algorithmes des volets les donnent aussi une à une. Les champs qui ne se choisissent pas ici (nom, population, table de correspondance, données locales) sont trouvés à leurs noms usuels. Tous les paramètres sont dans le fichier de scénario (otelo:scenario).</source>
        <translation>Chains the four volets at once: meshes, needs by analysis territory, allocation to communes and EPCI, construction objectives. Gives the same figures as the four algorithms run one after the other. The study (ETUDE) has all their tables: needs, years, parameters, communes, EPCI, replaced keys, objectives, transfers, phasing, meshes, parts, findings, and those of the data; the algorithms of the volets give them one by one too. The fields that are not chosen here (name, population, correspondence table, local data) are found by their usual names. All the parameters are in the scenario file (otelo:scenario).</translation>
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
        <translation>Without a dwelling</translation>
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
        <translation>Lodged by others</translation>
    </message>
    <message>
        <source>Hébergés : part résorbée avant le pic (logements)</source>
        <translation>Lodged by others: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Hébergés : part résorbée en projection (logements)</source>
        <translation>Lodged by others: part absorbed by the projection (dwellings)</translation>
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
        <translation>Financial inadequacy</translation>
    </message>
    <message>
        <source>Inadéquation financière : dont doubles comptes, avant le pic (logements)</source>
        <translation>Financial inadequacy: of which double counts, before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation financière : part résorbée avant le pic (logements)</source>
        <translation>Financial mismatch: part absorbed before the peak (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation financière : part résorbée en projection (logements)</source>
        <translation>Financial mismatch: part absorbed by the projection (dwellings)</translation>
    </message>
    <message>
        <source>Inadéquation physique</source>
        <translation>Physical inadequacy</translation>
    </message>
    <message>
        <source>Inadéquation physique : dont doubles comptes, avant le pic (logements)</source>
        <translation>Physical inadequacy: of which double counts, before the peak (dwellings)</translation>
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
        <translation>The official application multiplies each brique by projection / horizon when the projection comes before the horizon, which seems a slip: 1 by default.</translation>
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
        <translation>The scenario counts no brique of the stock</translation>
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
        <translation>Their codes, names and meshes fill the table of communes. Empty: no row.</translation>
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
        <translation>Analysis mesh</translation>
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
        <translation>Polygons: their communes are the geography of the datapack, and its tables receive them. Meshes come from their fields, else from the membership table. Empty: those of the folder, without geometry.</translation>
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
        <translation>To aggregate: one row by territory of departure (optional if the mesh is a field of the indicators). To share: one row by territory of arrival, with the mesh of departure and the weight. Empty: the mesh is a field of the indicators.</translation>
    </message>
    <message>
        <source>Pour ce qui n'est pas reconnu : « tx_lv=Taux vacance*0.01 ; lv_2plus=Vacants 2 ans ». Le facteur, facultatif, convertit l'unité. Vide : celles qui sont reconnues.</source>
        <translation>For what is not recognised: “tx_lv=Taux vacance*0.01 ; lv_2plus=Vacants 2 ans”. The factor, optional, converts the unit. Empty: those that are recognised.</translation>
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
        <translation>Without a source: all vacancy short, no disappearance nor restructuring, households prolonged in a straight line. Every assumption is told. No: nothing is assumed.</translation>
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
        <translation>Output ANNEES of volet B, for a pace that follows that of the need (d_rythme of the scenario). Empty: a regular pace.</translation>
    </message>
    <message>
        <source>Stock : ensemble des briques</source>
        <translation>Stock: all the briques</translation>
    </message>
    <message>
        <source>Table quelconque (modèle d'import)</source>
        <translation>Any table (import model)</translation>
    </message>
    <message>
        <source>Tables par territoire d'analyse qui donnent des briques de stock au lieu de les calculer : son code et un champ par brique (b11, b12, b13, b14, b15, b17, propre ; besoin entier, logements). Ce sont les sorties d'otelo:b11 à otelo:b17, telles quelles ou corrigées, ou celles d'un traitement à soi. Vide : toutes sont calculées.</source>
        <translation>Tables by analysis territory that give stock briques instead of computing them: its code and a field by brique (b11, b12, b13, b14, b15, b17, propre; whole need, dwellings). They are the outputs of otelo:b11 to otelo:b17, as they are or corrected, or those of a process of your own. Empty: all are computed.</translation>
    </message>
    <message>
        <source>Tous les motifs</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Un territoire dont une part moindre est connue (secret, commune absente) reste manquant. Vide : 95 %.</source>
        <translation>A territory of which a smaller part is known (secrecy, missing commune) stays missing. Empty: 95%.</translation>
    </message>
    <message>
        <source>Une brique non comptée vaut 0 et ses indicateurs ne sont pas demandés. La brique B1.7 a son propre interrupteur.</source>
        <translation>A brique that is not counted is 0 and its indicators are not asked for. Brique B1.7 has a switch of its own.</translation>
    </message>
    <message>
        <source>Une cible dont une part moindre est connue reste manquante. Vide : 95 %.</source>
        <translation>A target of which a smaller part is known stays missing. Empty: 95%.</translation>
    </message>
    <message>
        <source>Une ligne par commune : son code et ceux de ses mailles. L'emporte sur les champs de la couche. Vide : ceux-ci.</source>
        <translation>One row by commune: its code and those of its meshes. It prevails over the fields of the layer. Empty: these.</translation>
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
        <translation>of which under statistical secrecy (indicators)</translation>
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
        <translation>A Analysis meshes</translation>
    </message>
    <message>
        <source>A Mailles de restitution</source>
        <translation>A Restitution meshes</translation>
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
        <translation>The indicators are checked; if nothing blocks volet B, the needs are evaluated and the report written. If something does, the model stops and the page of the control says what. The branch is an example to start from.</translation>
    </message>
    <message>
        <source>Les neuf scénarios (page HTML)</source>
        <translation>The nine scenarios (HTML page)</translation>
    </message>
    <message>
        <source>Les quatre volets un à un</source>
        <translation>The four volets one by one</translation>
    </message>
    <message>
        <source>Les volets A, B, C et D en quatre étapes, avec leurs tables entre elles : ce que chacun reçoit et ce qu'il donne au suivant. Les mêmes chiffres que l'évaluation de bout en bout.</source>
        <translation>Volets A, B, C and D in four steps, with their tables between them: what each takes and what it gives to the next one. The same figures as the evaluation from end to end.</translation>
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
        <translation>B1.2: Count cohabitations between generations (tax source), whole</translation>
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
        <translation>B1.7: Demands to move within the social stock that are counted</translation>
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
        <translation>B2: Rate of disappearance in six years (fraction)</translation>
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
        <translation>Fields composante (b11, b12, b13, b14, b15, b17, propre, demo, renouv, second, vac_longue, vac_courte, arr_stock, vacants, arrondi, or a group: tout, stock, flux, vacance), indicateur (of the catalogue, or "source" = source indicator of the brique, if the commune has it; "dynamique" = weight of households moved by its trend over seven years; "polarites" = households times the weight of polarity (urban framework); "coefficients" = dwellings, corrected by the coefficients of the commune's class (guide)) and poids (which sum to 1 by component). What it does not say keeps the key of the set. Empty: the keys of the set.</translation>
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
        <translation>Volet B of the edition of the guide under the six household scenarios of Otelo 1.2, in one table (field "scenario").</translation>
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
        <translation>Share of the households in financial or physical mismatch whose move frees a dwelling that stays useful. These dwellings are taken off the need, and off free dwellings.</translation>
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
        <translation>Its code and one field for each parameter of its own, under the name of the parameter in lower case: all those of volet B (rates as fractions, 0.06 for 6 %; yes or no; identifier of a choice). An empty cell keeps the value of the scenario. A row replaces what the starting scenario gave to its territory. Empty: what the starting scenario gives.</translation>
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
        <translation>A need apart, shown without being added: these households ask for no other dwelling. The rest of the owners is counted in the brique, if they are.</translation>
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
        <translation>Need of a brique in a territory (dwellings, part counted in the need): b11 to b17, propre, b21 or b22. Edition of the guide: the part of the six years, after reallocation, but B1.6 whole for analysis territories. Read in the given layer (name or identifier), else in the layers of results of the project. NULL if none has this code.</translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS, ODS, Parquet, ZIP ou GZ. D'une archive de plusieurs tables, la première, ou celle que dit « Fichier dans l'archive ».</source>
        <translation>CSV, XLSX, XLS, ODS, Parquet, ZIP or GZ. Of an archive of several tables, the first one, or the one that “File in the archive” says.</translation>
    </message>
    <message>
        <source>Calculés sur les indicateurs et ménages de l'étude, dans une édition qu'ils nourrissent. Vide : aucun.</source>
        <translation>Computed on the indicators and households of the study, in an edition that they can feed. Empty: none.</translation>
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
        <translation>Makes a QGIS project ready to open from a study: layers grouped by volet, styles (rates as fills, volumes as circles, signed terms around zero, need and capacity together, terms of the need as diagrams, missing values and what is outside the study hatched), outlines of the EPCI and employment zones, a theme and a layout for each map, map tips, dates of the yearly layers for the temporal controller. In the edition of the guide, also: corrected and naive need, classes of communes, social and free dwellings, rehabilitation. Also writes, if wanted, each map as PNG and each style as QML.</translation>
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
        <translation>Its CSV, XLSX, XLS, ODS, Parquet, ZIP and GZ files are read (not its sub-folders). A file “x.csv.otelo.json” beside “x.csv” says how to read it. It takes at least one commune database, and INSEE's membership table or a layer of communes with its meshes; the file of the communes of Otelo 1.2 is both at once.</translation>
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
        <translation>Writes the chain of computation of a territory of a study: each intermediate value, its formula, the computation with its numbers, the indicator and its source, the parameter. An analysis territory is explained brique by brique and year by year (edition of the guide: from the stock to the six years, then by destination), a commune by its keys (and its coefficients) then its objective, an EPCI by its communes, saying the part that is out of the study. The chain is made again from what the study keeps, and ends, to the unit, on the figure that it shows.</translation>
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
        <translation>Bassin in which the territories are compared</translation>
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
        <translation>Field of the bassin</translation>
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
        <translation>Given from elsewhere (a regional housing plan, an agreement); shared between bassins by their need. Empty: the need.</translation>
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
        <translation>Notes are compared, and dwellings exchanged, inside one bassin: employment zone, SCoT… Empty: the field “bassin” if there is one, else all territories are of one bassin.</translation>
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
        <translation>Note over that of the bassin: public transport (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : dynamisme économique (indice)</source>
        <translation>Note over that of the bassin: economic dynamism (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : morphologie urbaine (indice)</source>
        <translation>Note over that of the bassin: urban form (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : priorités de l’État et rattrapage SRU (indice)</source>
        <translation>Note over that of the bassin: priorities of the State and SRU catch-up (index)</translation>
    </message>
    <message>
        <source>Note rapportée à celle du bassin : vacance structurelle (indice)</source>
        <translation>Note over that of the bassin: structural vacancy (index)</translation>
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
        <translation>Objective retained, to impose on volet D (dwellings)</translation>
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
        <translation>Share of the need of the bassin (0 to 1)</translation>
    </message>
    <message>
        <source>Part du score du bassin (0 à 1)</source>
        <translation>Share of the score of the bassin (0 to 1)</translation>
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
        <translation>Shares the need of the EPCI of a bassin, or a given volume, by the part of each in the need and, a little, by a score: priorities of the State and SRU, public transport, urban form, economic dynamism, structural vacancy (guide, pages 94 to 101). Where a capacity is given, what exceeds it goes to neighbouring territories of the same bassin, in a hundred passes (pages 104 to 106). Nothing is lost: objective - given - uncovered + received = total. The totals are given to otelo:objectifs (TOTAUX), which shares them between communes.</translation>
    </message>
    <message>
        <source>Score : produit des notes rapportées au bassin (indice)</source>
        <translation>Score: product of the notes over those of the bassin (index)</translation>
    </message>
    <message>
        <source>Sortie EPCI_BESOINS du volet C, ou toute table qui a un code et un champ besoin (logements de la période). Ses polygones disent qui touche qui.</source>
        <translation>Output EPCI_BESOINS of volet C, or any table that has a code and a field besoin (dwellings of the period). Its polygons tell who touches whom.</translation>
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
        <translation>Volet D of the guide: share out by score and capacity</translation>
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
        <translation>Field of the analysis mesh (employment zone…)</translation>
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
        <translation>Corrective coefficient, disappearances, column 1 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 2 (points)</source>
        <translation>Corrective coefficient, disappearances, column 2 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 3 (points)</source>
        <translation>Corrective coefficient, disappearances, column 3 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 4 (points)</source>
        <translation>Corrective coefficient, disappearances, column 4 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 5 (points)</source>
        <translation>Corrective coefficient, disappearances, column 5 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 6 (points)</source>
        <translation>Corrective coefficient, disappearances, column 6 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, disparitions, colonne 7 (points)</source>
        <translation>Corrective coefficient, disappearances, column 7 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 1 (points)</source>
        <translation>Corrective coefficient, secondary dwellings, column 1 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 2 (points)</source>
        <translation>Corrective coefficient, secondary dwellings, column 2 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 3 (points)</source>
        <translation>Corrective coefficient, secondary dwellings, column 3 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 4 (points)</source>
        <translation>Corrective coefficient, secondary dwellings, column 4 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 5 (points)</source>
        <translation>Corrective coefficient, secondary dwellings, column 5 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 6 (points)</source>
        <translation>Corrective coefficient, secondary dwellings, column 6 (points)</translation>
    </message>
    <message>
        <source>Coefficient correctif, résidences secondaires, colonne 7 (points)</source>
        <translation>Corrective coefficient, secondary dwellings, column 7 (points)</translation>
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
        <translation>Layer or table: code and, where needed, analysis mesh (employment zone), EPCI and class. Its polygons make the map.</translation>
    </message>
    <message>
        <source>Dimension : vacance, secondaires, disparitions, taille des ménages</source>
        <translation>Dimension: vacancy, secondary dwellings, disappearances, household size</translation>
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
        <translation>Estimates the four corrective coefficients of the guide (vacancy, secondary dwellings, disappearances, household size) from two censuses of the user, instead of taking those of 2012: class by class, what each commune did more or less than its zone, explained by what set it apart at the first date, then moved one period ahead. A regression serves only if it errs less than the naive key on zones that it has not seen. The result is given to volet C (COMMUNES), or written as the file of Otelo 1.2.</translation>
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
        <translation>Mesh at which the error is measured</translation>
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
        <translation>Ventilates with each key, from a first census, the dwellings that appeared in each zone until the second, and tells how many dwellings it places elsewhere than where they appeared, by commune and by EPCI: dwellings (naive key), households, population, jobs, recent construction, area, polarity, trend of the households, coefficients by class. The coefficients of a zone are estimated on the other zones: they have not seen what they predict.</translation>
    </message>
    <message>
        <source>Volet C : éprouver les clés sur un passé connu</source>
        <translation>Volet C: try the keys on a known past</translation>
    </message>
    <message>
        <source>Volet C du guide : estimer les coefficients</source>
        <translation>Volet C of the guide: estimate the coefficients</translation>
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
        <translation>the one that misplaces least, at the output mesh</translation>
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
        <translation>Share of secondary residences (%)</translation>
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
        <translation>Change of the share of secondary residences (points)</translation>
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
        <translation>Empty: 7, as in the guide; volet C reads no more.</translation>
    </message>
    <message>
        <source>Volet C du guide : classer les communes</source>
        <translation>Volet C of the guide: class the communes</translation>
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
        <translation>B Poor housing</translation>
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
        <translation>C Fluidity of the stock</translation>
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
        <translation>Compares the objectives of a study with what was built since, commune by commune and EPCI by EPCI: achieved, expected to date, remaining, pace of the last years and pace needed, year in which the objective is reached at that pace, status in words. Construction comes from a table by commune and year (Sitadel, permits); social dwellings, vacant dwellings put back in use and demolitions may be added. What is not declared yet is shown beside what is read, never hidden. Achieved + remaining = objective at each mesh; a year that is not known is no zero; communes merged or split in between are followed; a period may begin within a year.</translation>
    </message>
    <message>
        <source>Comparer à lui la carte et les tables.</source>
        <translation>Compare the map and the tables with it.</translation>
    </message>
    <message>
        <source>Compter la brique parc social</source>
        <translation>Count the brique of social housing</translation>
    </message>
    <message>
        <source>Compter les accédants en effort excessif</source>
        <translation>Count buyers with an excessive housing effort</translation>
    </message>
    <message>
        <source>Compter les cohabitations intergénérationnelles (source fiscale), en entier</source>
        <translation>Count cohabitations between generations (tax source), whole</translation>
    </message>
    <message>
        <source>Compter les habitations de fortune (RP) ou camping et squat (SNE)</source>
        <translation>Count makeshift dwellings (RP) or camping and squats (SNE)</translation>
    </message>
    <message>
        <source>Compter les hébergés chez un particulier (SNE)</source>
        <translation>Count people lodged by a private person (SNE)</translation>
    </message>
    <message>
        <source>Compter les hébergés temporairement (SNE)</source>
        <translation>Count people lodged temporarily (SNE)</translation>
    </message>
    <message>
        <source>Compter les locataires du parc privé en effort excessif</source>
        <translation>Count private tenants with an excessive housing effort</translation>
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
        <translation>D Rise of long vacancy</translation>
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
        <translation>Demands to move within the social stock that are counted</translation>
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
        <translation>Double count lodged by others / overcrowding</translation>
    </message>
    <message>
        <source>Double compte inadéquations financière / physique</source>
        <translation>Double count financial mismatch / overcrowding</translation>
    </message>
    <message>
        <source>Double compte mauvaise qualité / inadéquation financière</source>
        <translation>Double count poor quality / financial mismatch</translation>
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
        <translation>F Net disappearances</translation>
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
        <translation>Mesh of the table</translation>
    </message>
    <message>
        <source>Mal-logement</source>
        <translation>Poor housing</translation>
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
        <translation>Level: commune, restitution, or the whole</translation>
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
        <translation>Target</translation>
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
        <translation>Target by EPCI</translation>
    </message>
    <message>
        <source>Objectif placé</source>
        <translation>Placed target</translation>
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
        <translation>Share of the cohabitations between generations that is suffered</translation>
    </message>
    <message>
        <source>Part des places d'établissement comptée</source>
        <translation>Share of the places in establishments that is counted</translation>
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
        <source>Remis en usage dans l’année, ou un stock au 1er janvier (LOVAC, plus de deux ans) dont la baisse est suivie. Attendu : code de la commune, annee, et une colonne parmi remis, vacants_remis, vacants, vac_2ans, pp_vacant_plus_2ans (type facultatif : la ligne « Tous logements » est prise, sinon les types sont additionnés) ; ou une colonne par année (remis_2024). Vide : pas de suivi des vacants.</source>
        <translation>Put back in use in the year, or a stock on 1 January (LOVAC, more than two years) whose fall is followed. Expected: code of the commune, annee, and a column among remis, vacants_remis, vacants, vac_2ans, pp_vacant_plus_2ans (type is optional: the row "Tous logements" is taken, else the types are added up); or a column for each year (remis_2024). Empty: vacant dwellings are not followed.</translation>
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
        <translation>Threshold of the effort rate</translation>
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
        <translation>Source of people homeless</translation>
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
        <translation>Follow-up by restitution territory</translation>
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
        <translation>Overcrowding that is counted</translation>
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
        <translation>Yearly rate of disappearance</translation>
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
        <translation>Rate of disappearance in six years</translation>
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
        <translation>Establishments that are counted</translation>
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
        <translation>Need of brique 1.7</translation>
    </message>
    <message>
        <source>Besoin de la brique 1.7 (logements)</source>
        <translation>Need of brique 1.7 (dwellings)</translation>
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
        <translation>Fields: code and besoin_ls, whole (output BESOINS of volet B, edition of the guide, or your own). Empty: the need is not shared out.</translation>
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
        <translation>Highest gross effort rate (%)</translation>
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
        <translation>Counts the need of brique 1.7 as the guide does (pages 46 to 49): for each size, the households of the social stock that ask to enter a band of rent and those that ask to leave it. A dwelling that is left and that nobody takes serves those who ask for a dearer band; what is missing is to be created. The result is given to otelo:besoins (BRIQUES, national edition) instead of the count of demands; brique 1.7 must be asked for (b17_actif).</translation>
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
        <translation>Brique of the stock</translation>
    </message>
    <message>
        <source>Celui dont on part, dans l’édition du guide ; ses autres paramètres sont gardés. Vide : les défauts.</source>
        <translation>The one to start from, of the edition of the guide; its other parameters are kept. Empty: the defaults.</translation>
    </message>
    <message>
        <source>Champs : code (territoire d’analyse), brique (b12, b13, b14, b15), ratio (revenu imposable, en % du plafond du PLUS) et menages (combien). Source : Filocom, ou la vôtre.</source>
        <translation>Fields: code (analysis territory), brique (b12, b13, b14, b15), ratio (taxable income, in % of the ceiling of the PLUS) and menages (how many households). Source: Filocom, or your own.</translation>
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
        <translation>Shares the need of briques 1.2 to 1.5 between social dwellings, dwellings at a controlled price and free ones as the guide does (page 39), by the income of the households in need over the ceiling of the PLUS, and writes it in a scenario of the edition of the guide: the social share and the share at a controlled price of each brique, territory by territory.</translation>
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
        <translation>Those of an adopted PLH, say: code of a commune or of a restitution territory, and objectif (dwellings to build in the period). They take the place of those of the study; that of a territory is shared between its communes that have none. Empty: those of the study.</translation>
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
        <translation>Written after the source, with the date of the day: “Réalisation : …”. Empty: nothing.</translation>
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
        <translation>Conversions decided</translation>
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
        <translation>Output ETUDE of otelo:evaluation, or a GeoPackage whose tables have the names of the outputs of the volets, in lower case (besoins, annees, communes_besoins, objectifs…). In a PostGIS database: “postgis:service=habitat schema=plh_2035”, last version, or “version=3”.</translation>
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
        <translation>The shares make {} %, not 100.</translation>
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
        <translation>Share of the target: assisted ownership</translation>
    </message>
    <message>
        <source>Part de l'objectif : locatif social PLAI</source>
        <translation>Share of the target: social rental PLAI</translation>
    </message>
    <message>
        <source>Part de l'objectif : locatif social PLS</source>
        <translation>Share of the target: social rental PLS</translation>
    </message>
    <message>
        <source>Part de l'objectif : locatif social PLUS</source>
        <translation>Share of the target: social rental PLUS</translation>
    </message>
    <message>
        <source>Part de l'objectif : logement intermédiaire</source>
        <translation>Share of the target: intermediate housing</translation>
    </message>
    <message>
        <source>Part de l'objectif : marché libre</source>
        <translation>Share of the target: free market</translation>
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
        <translation>Balance by restitution territory</translation>
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
        <source>Objectif des communes dont le réalisé est connu (logements sociaux)</source>
        <translation>Objective of the communes whose achievement is known (social dwellings)</translation>
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
        <translation>For each commune of a study, what the SRU law asks in three years (shortfall of social dwellings, share to catch up, objective), what was achieved, what remains, deficiency, and what the objectives of the study change: social dwellings planned in the period, gap to the objective, rate at the end. Achieved + remaining = objective; what is not known is not zero. A layer, a table by restitution territory, a page and, if wanted, a DOCX document.</translation>
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
        <translation>with statistical secrecy</translation>
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
        <source>plus de {high}</source>
        <translation>over {high}</translation>
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
        <translation>vacancy, second homes, disappearances</translation>
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
        <source>{low} au plus</source>
        <translation>up to {low}</translation>
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
        <translation>In the order of the scenarios, then of the studies, separated by semicolons: "High ; Sober". Empty: those of the files.</translation>
    </message>
    <message>
        <source>Dit, d'après l'étude seule, ce qu'il faut vérifier avant d'en publier les chiffres : données fictives, hypothèses à la place de données, secret statistique, indicateurs incomplets ou anciens, EPCI évalués en partie, territoires de moins de 50 000 habitants, communes hors étude, cibles loin de l'observé, totaux imposés non tenus, besoin non couvert, rythmes loin des mises en chantier. Chaque point dit où il est et comment le vérifier. En table et en page ; le rapport et les autres documents les ont aussi.</source>
        <translation>Says, from the study alone, what must be checked before its figures are published: made-up data, assumptions in place of data, statistical secrecy, incomplete or old indicators, EPCI evaluated in part, territories of fewer than 50,000 inhabitants, communes outside the study, targets far from what is observed, imposed totals that do not hold, uncovered need, paces far from housing starts. Each point says where it is and how to check it. As a table and as a page; the report and the other documents have them too.</translation>
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
        <source>Fait d'une étude, dans un dossier, tous ses documents : points à vérifier, tableur, rapport (page et DOCX), atlas, projet et cartes. L'avancement est dit document par document. Ce qui manque à l'un (un paquet Python, des polygones) n'arrête pas les autres : le journal dit ce qui n'est pas fait, et pourquoi.</source>
        <translation>Makes all the documents of a study in one folder: points to check, workbook, report (page and DOCX), atlas, project and maps. Progress is told document by document. What one lacks (a Python package, polygons) does not stop the others: the log says what was not made, and why.</translation>
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
        <source>Met en page une étude, prête à remettre : une couverture, un sommaire, une synthèse, une page par EPCI, par commune ou par territoire d'analyse, avec sa carte, ses chiffres clés, les termes du besoin, le besoin de chaque année (dans l'édition du guide : par destination) et la table de toutes ses communes, qui continue sur les pages suivantes ; enfin la méthode. Écrit un PDF d'un seul tenant et, si on le veut, une image par page.</source>
        <translation>Lays out a study, ready to hand over: a cover, contents, a summary, one page per EPCI, commune or analysis territory, with its map, its key figures, the terms of the need, the need of each year (in the guide's edition: by destination) and the table of all its communes, which goes on over the next pages; last, the method. Writes one single PDF and, if wanted, one image per page.</translation>
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
        <translation>One more sheet per EPCI (or other restitution territory): its results, the years of its analysis territories, the parameters.</translation>
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
        <translation>Polygons of the communes, with their two meshes. Local data that they do not have stay those of the study. Empty: those of the study.</translation>
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
</context>
</TS>