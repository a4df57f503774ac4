<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Tilewright</name>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.2 stretches each band by 0.8 to 1.2.</source>
        <translation>0.2 étire chaque bande d'un facteur de 0.8 à 1.2.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.25 zooms from 0.75 to 1.25.</source>
        <translation>0.25 zoome de 0.75 à 1.25.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>0.5 shows the model pixels of twice the size, right for rasters twice as fine as it knows. Of several, as 0.5,1, the answers are averaged. The map keeps the raster's pixels. 1 when empty.</source>
        <translation>0.5 présente au modèle des pixels deux fois plus grands, ce qui convient aux rasters deux fois plus fins que ceux qu'il connaît. Avec plusieurs valeurs, comme 0.5,1, les réponses sont moyennées. La carte garde les pixels du raster. 1 si vide.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>1 Grid of tiles</source>
        <translation>1 Grille de tuiles</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>1 Model</source>
        <translation>1 Modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 band of {type}</source>
        <translation>1 bande de {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>1 change is not saved</source>
        <translation>1 modification n'est pas enregistrée</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 class ({name})</source>
        <translation>1 classe ({name})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 feature</source>
        <translation>1 entité</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 is fastest; up to 9 for DEFLATE and 22 for ZSTD.</source>
        <translation>1 est le plus rapide ; jusqu'à 9 pour DEFLATE et 22 pour ZSTD.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>1 scene</source>
        <translation>1 scène</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 tile</source>
        <translation>1 tuile</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 to 100; higher keeps more detail.</source>
        <translation>De 1 à 100 ; une valeur plus élevée garde plus de détails.</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>1 whole tile</source>
        <translation>1 tuile entière</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>2 Evaluation</source>
        <translation>2 Évaluation</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>2 Tiles under the mask</source>
        <translation>2 Tuiles sous le masque</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>3 Map</source>
        <translation>3 Carte</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>3 Tiles without clouds</source>
        <translation>3 Tuiles sans nuages</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>4 Labels</source>
        <translation>4 Étiquettes</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>4 Polygons</source>
        <translation>4 Polygones</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>5 Splits</source>
        <translation>5 Répartition</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>6 Dataset</source>
        <translation>6 Jeu de données</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A .keras file whose network and weights training begins with, instead of an architecture. Its last layer is new when the dataset has other classes.</source>
        <translation>Un fichier .keras dont le réseau et les poids servent de point de départ à l'entraînement, au lieu d'une architecture. Sa dernière couche est neuve si le jeu de données a d'autres classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>A .keras, .h5, .tflite or .onnx file, or a SavedModel: its folder, or saved_model.pb in it. Its sidecar, .mlm.json beside it, says which bands, scaling and classes it has; ONNX models of the plugin Deepness say it themselves. ONNX needs an optional part of the engine's environment.</source>
        <translation>Un fichier .keras, .h5, .tflite ou .onnx, ou un SavedModel : son dossier, ou le fichier saved_model.pb qu'il contient. Son fichier d'accompagnement, .mlm.json à côté de lui, indique ses bandes, sa mise à l'échelle et ses classes ; les modèles ONNX de l'extension Deepness l'indiquent eux-mêmes. ONNX nécessite une partie facultative de l'environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A Cloud-Optimised GeoTIFF. Of rendered colours 0 is nodata, where the layer has no image; black is written as 1.</source>
        <translation>Un GeoTIFF Cloud-Optimised. Pour des couleurs rendues, 0 est nodata, là où la couche n'a pas d'image ; le noir est écrit comme 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>A QGIS expression that is true for the tiles to keep. Where it is null the tile is not kept.</source>
        <translation>Une expression QGIS qui est vraie pour les tuiles à garder. Là où elle est nulle, la tuile n'est pas gardée.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>A click chooses what clicks on the map set, a double click selects the tiles with it.</source>
        <translation>Un clic choisit ce que les clics sur la carte attribuent, un double clic sélectionne les tuiles qui l'ont.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>A dataset's classes.json, or a table with the columns id and name, by which classes have the same ids in every dataset, and the numbers in masks have names.</source>
        <translation>Le fichier classes.json d'un jeu de données, ou une table avec les colonnes id et name, grâce auquel les classes ont les mêmes identifiants dans tous les jeux de données et les nombres des masques ont un nom.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>A digital elevation, terrain or surface model.</source>
        <translation>Un modèle numérique d'élévation, de terrain ou de surface.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>A field that both layers have: only polygons of the same class match, and the log has a table of them.</source>
        <translation>Un champ commun aux deux couches : seuls des polygones de même classe s'apparient, et le journal en donne un tableau.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD for TensorFlow, WEBDATASET (tar) for PyTorch, ZARR, one array per split.</source>
        <translation>Un fichier par tuile : GTIFF garde tout ; PNG contient 8 ou 16 bits ; JPEG 8 bits en trois bandes ; NPY est un tableau (row, col, band), NPZ le même compressé. Des milliers de tuiles dans un seul fichier : TFRECORD pour TensorFlow, WEBDATASET (tar) pour PyTorch, ZARR, un tableau par jeu de la répartition.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD, WEBDATASET and ZARR.</source>
        <translation>Un fichier par tuile : GTIFF garde tout ; PNG contient 8 ou 16 bits ; JPEG 8 bits en trois bandes ; NPY est un tableau (row, col, band), NPZ le même compressé. Des milliers de tuiles dans un seul fichier : TFRECORD, WEBDATASET et ZARR.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A file of weights on this computer, or the word imagenet, which downloads those learned from photos. Chance when empty.</source>
        <translation>Un fichier de poids sur cet ordinateur, ou le mot imagenet, qui télécharge ceux appris sur des photos. Hasard si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A folder that "Export tiles" wrote, with dataset.json in it.</source>
        <translation>Un dossier écrit par « Exporter les tuiles », contenant dataset.json.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to look through a tile layer.</source>
        <translation>Un dossier écrit par « Exporter les tuiles ». Laissez vide pour examiner une couche de tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to measure on rasters with labels.</source>
        <translation>Un dossier écrit par « Exporter les tuiles ». Laissez vide pour mesurer sur des rasters avec étiquettes.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A folder that TensorBoard shows live.</source>
        <translation>Un dossier que TensorBoard affiche en direct.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A folder with rasters, also in folders below, on this machine or in an object store such as s3://bucket/folder; the file or the address of a STAC catalogue, collection, item, or of the answer of a search; or the file of a tile index. Files of a folder whose names differ by their band alone are one scene.</source>
        <translation>Un dossier avec des rasters, y compris dans ses sous-dossiers, sur cette machine ou dans un stockage objet comme s3://bucket/folder ; le fichier ou l'adresse d'un catalogue, d'une collection ou d'un élément STAC, ou de la réponse à une recherche ; ou le fichier d'un index de tuiles. Les fichiers d'un dossier dont les noms ne diffèrent que par leur bande forment une seule scène.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>A layer of scenes, as Catalog scenes makes it. Take features away to leave scenes out.</source>
        <translation>Une couche de scènes, telle que la crée « Cataloguer des scènes ». Retirez des entités pour omettre des scènes.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A layer whose extent is rendered, such as a tile layer, in place of the extent.</source>
        <translation>Une couche dont l'emprise est rendue, par exemple une couche de tuiles, à la place de l'emprise.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask of class ids for each.</source>
        <translation>Un masque d'identifiants de classe pour chacune.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask, a raster of objects and {files} for them.</source>
        <translation>Un masque, un raster d'objets et {files} pour elles.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A new folder. It appears under its name when it is whole; until then its name ends in .partial.</source>
        <translation>Un nouveau dossier. Il apparaît sous son nom une fois complet ; d'ici là, son nom se termine par .partial.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>A package is not the one that the lock file names: do not use its source.</source>
        <translation>Un paquet n'est pas celui que nomme le fichier de verrouillage : n'utilisez pas sa source.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with all figures and plots, the best and the worst tiles, and where the tiles lie.</source>
        <translation>Une page avec tous les chiffres et graphiques, les meilleures et les pires tuiles, et l'emplacement des tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with the course of the training.</source>
        <translation>Une page présentant le déroulement de l'entraînement.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A polygon for each scene with scene_id, scene (its rasters), bands, date, cloud_cover (percent), clouds (its cloud raster), crs, transform, width and height.</source>
        <translation>Un polygone par scène avec scene_id, scene (ses rasters), bands, date, cloud_cover (pourcentage), clouds (son raster de nuages), crs, transform, width et height.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A quality band or a cloud mask of the same ground; the cloud rule says which of its pixels are cloud.</source>
        <translation>Une bande de qualité ou un masque de nuages du même terrain ; la règle de nuages dit lesquels de ses pixels sont des nuages.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>A quality band or a cloud probability. Pixels that it tells to be cloud are not measured.</source>
        <translation>Une bande de qualité ou une probabilité de nuages. Les pixels qu'elle dit nuageux ne sont pas mesurés.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>A quality band or a cloud probability: where it is cloud, pixels are to be ignored.</source>
        <translation>Une bande de qualité ou une probabilité de nuages : là où il y a nuage, les pixels sont à ignorer.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>A quality band, a cloud probability, or an image of red, green and blue for BRIGHTNESS.</source>
        <translation>Une bande de qualité, une probabilité de nuages, ou une image rouge, vert et bleu pour BRIGHTNESS.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>A quality band, a cloud probability, or the image itself for BRIGHTNESS; it may have another resolution than the image.</source>
        <translation>Une bande de qualité, une probabilité de nuages, ou l'image elle-même pour BRIGHTNESS ; sa résolution peut différer de celle de l'image.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>A random forest learns for comparison.</source>
        <translation>Une forêt aléatoire apprend à titre de comparaison.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A random forest learns from the bands of the training split's pixels, or from their means and deviations in its tiles, and is measured on the same ground: what a model must beat to be worth it.</source>
        <translation>Une forêt aléatoire apprend à partir des bandes des pixels du jeu d'entraînement, ou de leurs moyennes et écarts dans ses tuiles, et est mesurée sur le même terrain : c'est ce qu'un modèle doit surpasser pour en valoir la peine.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A raster layer of any kind: WMS, WMTS, XYZ tiles, WCS, a database, a file.</source>
        <translation>Une couche raster de tout type : WMS, WMTS, tuiles XYZ, WCS, une base de données, un fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A raster of values for each.</source>
        <translation>Un raster de valeurs pour chacune.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>A raster of {width} × {height} pixels, {bands}: {size} before compression.</source>
        <translation>Un raster de {width} × {height} pixels, {bands} : {size} avant compression.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A raster on a server is not looked at before the run.</source>
        <translation>Un raster sur un serveur n'est pas examiné avant l'exécution.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A rule of your own</source>
        <translation>Votre propre règle</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A second image for each.</source>
        <translation>Une seconde image pour chacune.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>A tile lies on the mask when</source>
        <translation>Une tuile est sur le masque quand</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>A tile matches when</source>
        <translation>Une tuile correspond quand</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when at least {share} of it lies under {mask}.</source>
        <translation>Une tuile correspond quand au moins {share} de sa surface est sous {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it lies wholly under {mask}.</source>
        <translation>Une tuile correspond quand elle est entièrement sous {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it shares ground with {mask}.</source>
        <translation>Une tuile correspond quand elle partage du terrain avec {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A tile may have several classes</source>
        <translation>Une tuile peut avoir plusieurs classes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>A tile's geometry is invalid and cannot be repaired: {wkt}</source>
        <translation>La géométrie d'une tuile est invalide et ne peut pas être réparée : {wkt}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>A training that "Train model" starts shows here. "Open" shows others.</source>
        <translation>Un entraînement lancé par « Entraîner un modèle » s'affiche ici. « Ouvrir » en montre d'autres.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A value for each.</source>
        <translation>Une valeur pour chacune.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A well-known network as the encoder of a UNET.</source>
        <translation>Un réseau bien connu comme encodeur d'un UNET.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>ALL: the rim of every polygon. TOUCHING: only where another polygon is nearer than that many pixels.</source>
        <translation>ALL : le bord de chaque polygone. TOUCHING : seulement là où un autre polygone est plus proche que ce nombre de pixels.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ARCHITECTURE</source>
        <translation>ARCHITECTURE</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>ARCHITECTURE must be one of {names} for a dataset of {task}, got {name}</source>
        <translation>ARCHITECTURE doit être l'une de {names} pour un jeu de données de {task}, reçu {name}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUGMENTATIONS</source>
        <translation>AUGMENTATIONS</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>AUTO (a GPU where there is one), CPU, GPU (all), or GPU:0,1. "Check environment" lists what is there.</source>
        <translation>AUTO (un GPU s'il y en a un), CPU, GPU (tous) ou GPU:0,1. « Vérifier l'environnement du moteur » liste ce qui est disponible.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>AUTO becomes {name} here.</source>
        <translation>AUTO devient {name} ici.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO keeps what the dataset is for. Objects become masks with SEGMENTATION or PANOPTIC; objects and masks become classes of tiles with MULTI_LABEL, or with CLASSIFICATION the one class that the most of the tile is of. IMAGES leaves all labels out.</source>
        <translation>AUTO garde ce à quoi sert le jeu de données. Les objets deviennent des masques avec SEGMENTATION ou PANOPTIC ; les objets et les masques deviennent des classes de tuiles avec MULTI_LABEL, ou, avec CLASSIFICATION, la seule classe qui occupe la plus grande part de la tuile. IMAGES omet toutes les étiquettes.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO looks what is in the folder. TILEWRIGHT has dataset.json. FOLDERS are images in a folder for each class, or images with masks beside them, or images alone. COCO is JSON, YOLO text files, VOC XML. GEOJSON_PAIRS are images with a GeoJSON file of objects each, as SpaceNet has them.</source>
        <translation>AUTO examine le contenu du dossier. TILEWRIGHT a dataset.json. FOLDERS sont des images dans un dossier par classe, des images avec des masques à côté, ou des images seules. COCO est du JSON, YOLO des fichiers texte, VOC du XML. GEOJSON_PAIRS sont des images avec chacune un fichier GeoJSON d'objets, comme chez SpaceNet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUTO takes TILE_CNN for labelled tiles and UNET for masks and values. TILE_RESNET is a deeper classifier of tiles; FCN8S, FCN16S and FCN32S are fully convolutional networks on VGG16; CUSTOM is a Python file of yours.</source>
        <translation>AUTO prend TILE_CNN pour des tuiles étiquetées et UNET pour des masques et des valeurs. TILE_RESNET est un classificateur de tuiles plus profond ; FCN8S, FCN16S et FCN32S sont des réseaux entièrement convolutifs sur VGG16 ; CUSTOM est un fichier Python de votre cru.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {kept} of {count} tiles are kept.</source>
        <translation>Environ {kept} tuiles sur {count} sont gardées.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} is cloud, in the middle of the raster.</source>
        <translation>Environ {share} est nuageux, au milieu du raster.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} of the raster is cloud.</source>
        <translation>Environ {share} du raster est nuageux.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../ui/training/chart.py"/>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a layer of polygons with a field of classes, or draw one.</source>
        <translation>Ajoutez une couche de polygones avec un champ de classes, ou dessinez-en une.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Add a satellite image…</source>
        <translation>Ajouter une image satellite…</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a satellite or aerial image to the project: GeoTIFF, JPEG 2000, or what else QGIS reads.</source>
        <translation>Ajouter au projet une image satellite ou aérienne : GeoTIFF, JPEG 2000 ou tout autre format lu par QGIS.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Adding the part {name}: {reason}.</source>
        <translation>Ajout de la partie {name} : {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds Dask and what reads and writes object stores (about 200 MB) to the environment. The parameter SCHEDULER and places such as s3://bucket/folder need it. An environment that is there keeps everything else as it is.</source>
        <translation>Ajoute à l'environnement Dask et ce qui lit et écrit dans les stockages objet (environ 200 MB). Le paramètre SCHEDULER et les emplacements comme s3://bucket/folder en ont besoin. Un environnement déjà présent garde tout le reste tel quel.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds every training tile again, turned by this angle and its multiples, cut out of the raster anew. Turned tiles that would share ground with another split are left out.</source>
        <translation>Ajoute une nouvelle fois chaque tuile d'entraînement, tournée de cet angle et de ses multiples, découpée à nouveau dans le raster. Les tuiles tournées qui partageraient du terrain avec un autre jeu sont omises.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds onnxruntime (about 100 MB) to the environment, which models in .onnx files need, those of the plugin Deepness among them. An environment that is there keeps everything else as it is.</source>
        <translation>Ajoute à l'environnement onnxruntime (environ 100 MB), dont les modèles en fichiers .onnx ont besoin, y compris ceux de l'extension Deepness. Un environnement déjà présent garde tout le reste tel quel.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds the class border, the last of the list, to masks made from polygons: the outermost pixels of each, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Ajoute la classe border, la dernière de la liste, aux masques faits de polygones : les pixels les plus extérieurs de chacun, sur ce nombre de pixels. Les objets qui se touchent restent alors séparés sur la carte ; « Polygoniser un raster » les recolle à leur bordure.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Adds the class border: the outermost pixels of each polygon, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Ajoute la classe border : les pixels les plus extérieurs de chaque polygone, sur ce nombre de pixels. Les objets qui se touchent restent alors séparés sur la carte ; « Polygoniser un raster » les recolle à leur bordure.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Adds the tiles of a dataset to another, in place: new scenes, and new classes after those that are there, which keep their ids. The dataset is the old one until the new one is whole, also when the run is ended in between; running the same again then goes on.</source>
        <translation>Ajoute sur place les tuiles d'un jeu de données à un autre : de nouvelles scènes, et de nouvelles classes à la suite des classes existantes, qui gardent leurs identifiants. Le jeu de données reste l'ancien tant que le nouveau n'est pas complet, même si l'exécution est interrompue entre-temps ; relancer la même la poursuit.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Advanced parameters</source>
        <translation>Paramètres avancés</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Align to</source>
        <translation>Aligner sur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../ui/ordered_list.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All bands of the stack. A name stands for that band of every date.</source>
        <translation>Toutes les bandes de la pile. Un nom désigne cette bande à chaque date.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All but 0</source>
        <translation>Tout sauf 0</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All classes but 0, the background.</source>
        <translation>Toutes les classes sauf 0, l'arrière-plan.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>All cores</source>
        <translation>Tous les cœurs</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/place.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>All is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>All tiles</source>
        <translation>Toutes les tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>All tiles are rejected (is_rejected is 1): there is nothing to export.</source>
        <translation>Toutes les tuiles sont rejetées (is_rejected vaut 1) : il n'y a rien à exporter.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All {total} bands, in this order.</source>
        <translation>Les {total} bandes, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in alphabetical order.</source>
        <translation>Les {total} classes, par ordre alphabétique.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in the order of the class file, then of the alphabet.</source>
        <translation>Les {total} classes, dans l'ordre du fichier de classes, puis alphabétique.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Alphabetical</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what runs ONNX models</source>
        <translation>Aussi de quoi exécuter des modèles ONNX</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what works on clusters and object stores</source>
        <translation>Aussi de quoi travailler sur des clusters et des stockages objet</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Also writes all bands of the rasters, as they are, after the indices.</source>
        <translation>Écrit aussi toutes les bandes des rasters, telles quelles, après les indices.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped.</source>
        <translation>Une exécution antérieure ne s'est pas terminée : le même appel reprend là où elle s'est arrêtée.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped. Done so far: {tiles}.</source>
        <translation>Une exécution antérieure ne s'est pas terminée : le même appel reprend là où elle s'est arrêtée. Fait jusqu'ici : {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>An image of each object in {tiles}, {bands}, as {format}.</source>
        <translation>Une image de chaque objet dans {tiles}, {bands}, en {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>An input lies on a server: the run tells what it finds there.</source>
        <translation>Une entrée se trouve sur un serveur : l'exécution dira ce qu'elle y trouve.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter of {pythons}. When empty QGIS's own, or where that is of another version, one that is found on this computer.</source>
        <translation>Un interpréteur de {pythons}. Si vide, celui de QGIS ou, s'il est d'une autre version, un interpréteur trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter that already has everything the engine needs, for instance one with TensorFlow for a graphics card. Nothing is installed then. When empty, the engine gets an environment of its own.</source>
        <translation>Un interpréteur qui a déjà tout ce dont le moteur a besoin, par exemple avec un TensorFlow pour carte graphique. Rien n'est alors installé. Si vide, le moteur reçoit son propre environnement.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Annotation file</source>
        <translation>Fichier d'annotations</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Another installation into {folder} is under way.</source>
        <translation>Une autre installation dans {folder} est en cours.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Another number draws other pixels for the random forest to learn from.</source>
        <translation>Un autre nombre tire d'autres pixels pour l'apprentissage de la forêt aléatoire.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Another number gives another start, order and augmentation.</source>
        <translation>Un autre nombre donne un autre départ, un autre ordre et une autre augmentation.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Another number shows other samples.</source>
        <translation>Un autre nombre montre d'autres échantillons.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Any of</source>
        <translation>Un ou plusieurs de</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Any polygons; all their fields are kept but those with the name of a new one, which takes their place.</source>
        <translation>Polygones quelconques ; tous leurs champs sont gardés, sauf ceux qui portent le nom d'un nouveau champ, qui les remplace.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Any polygons; all their fields are kept.</source>
        <translation>Polygones quelconques ; tous leurs champs sont gardés.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Append to dataset</source>
        <translation>Ajouter à un jeu de données</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Area in common divided by the area of both together, from which on two polygons match.</source>
        <translation>Surface commune divisée par la surface totale des deux, à partir de laquelle deux polygones s'apparient.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>As for the first ones. All when empty.</source>
        <translation>Comme pour les premières. Toutes si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>As many of each class as of the others, where they fit.</source>
        <translation>Autant de chaque classe que des autres, là où il y a la place.</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>As recognised</source>
        <translation>Tel que reconnu</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Assets</source>
        <translation>Assets STAC</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At least {low}.</source>
        <translation>Au moins {low}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At most {high}.</source>
        <translation>Au plus {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {percent:g} % cloud.</source>
        <translation>Au plus {percent:g} % de nuages.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {tiles} of {size} px of {scenes}.</source>
        <translation>Au plus {tiles} de {size} px, de {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>At the right and lower edge</source>
        <translation>Aux bords droit et inférieur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Augmentations</source>
        <translation>Augmentations</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Automatic: the engine's own environment, or QGIS's Python if it has all</source>
        <translation>Automatique : l'environnement propre du moteur, ou le Python de QGIS s'il a tout</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Average over flips and rotations</source>
        <translation>Moyenner sur les retournements et rotations</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>BACKGROUND est une classe à apprendre. IGNORE les laisse de côté, ce qui convient quand les étiquettes sont des exemples de leurs classes et non leur totalité.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BALANCE_SPLIT must be a split of the tiles, which have {splits}, got {value}</source>
        <translation>BALANCE_SPLIT doit être un jeu des tuiles, qui ont {splits}, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>BAND must be between 1 and {count}, got {number}</source>
        <translation>BAND doit être compris entre 1 et {count}, reçu {number}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BANDS</source>
        <translation>BANDS</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>BASELINE</source>
        <translation>BASELINE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>BATCH_SIZE</source>
        <translation>BATCH_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BINS are for a field of numbers, got {field}</source>
        <translation>BINS s'applique à un champ de nombres, reçu {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>BLOCKS deals out whole blocks of neighbouring tiles, so that a model is tested on ground that it has not seen next door. RANDOM deals out single tiles, STRATIFIED too, with the same shares in every class. Both refuse where so many tiles overlap that a split would stay empty.</source>
        <translation>BLOCKS distribue des blocs entiers de tuiles voisines, si bien qu'un modèle est testé sur un terrain qu'il n'a pas vu juste à côté. RANDOM distribue des tuiles isolées, STRATIFIED aussi, avec les mêmes parts dans chaque classe. Les deux refusent quand tant de tuiles se chevauchent qu'un jeu resterait vide.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCKS keeps neighbours together, so that tests are honest; STRATIFIED keeps the shares of the classes; RANDOM draws each tile by itself.</source>
        <translation>BLOCKS garde les voisines ensemble, pour des tests honnêtes ; STRATIFIED garde les parts des classes ; RANDOM tire chaque tuile séparément.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCK_SIZE</source>
        <translation>BLOCK_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>BORDER_CLASS must be one class, got {classes}</source>
        <translation>BORDER_CLASS doit être une seule classe, reçu {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>BOX makes an image of each object in the tiles instead of the tiles, as large as its box; FIXED as large as the sample size, around its middle. For CLASSIFICATION the object's class is the label.</source>
        <translation>BOX fait une image de chaque objet des tuiles au lieu des tuiles, aussi grande que sa boîte ; FIXED aussi grande que la taille d'échantillon, autour de son milieu. Pour CLASSIFICATION, la classe de l'objet est l'étiquette.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>BRIGHTNESS: up to (standard deviations)</source>
        <translation>BRIGHTNESS : jusqu'à (écarts-types)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balance tiles</source>
        <translation>Équilibrer les tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balanced tiles</source>
        <translation>Tuiles équilibrées</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balances this split alone, such as train, and keeps the others as they are, so that tests see the classes as common as they truly are. In the field split when no split field is given.</source>
        <translation>Équilibre ce seul jeu, par exemple train, et garde les autres tels quels, pour que les tests voient les classes aussi fréquentes qu'elles le sont vraiment. Dans le champ split si aucun champ de répartition n'est donné.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names. Those of the sidecar when empty.</source>
        <translation>Numéros de bande, comptés à partir de 1 à travers tous les rasters, ou noms. Ceux du fichier d'accompagnement si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Numéros de bande, comptés à partir de 1 à travers tous les rasters, ou noms : 4,3,2 ou B4,B3,B2. Toutes si vide.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Band numbers, counted from 1, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Numéros de bande, comptés à partir de 1, ou noms : 4,3,2 ou B4,B3,B2. Toutes si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/model_card.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Bands of the result to keep, in this order: names, or numbers from 1. A name without a date is that band of every date. All when empty.</source>
        <translation>Bandes du résultat à garder, dans cet ordre : noms, ou numéros à partir de 1. Un nom sans date désigne cette bande à chaque date. Toutes si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Bands of the second images</source>
        <translation>Bandes des secondes images</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Bands to measure, numbered from 1 through all rasters, or by name: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Bandes à mesurer, numérotées à partir de 1 à travers tous les rasters, ou par nom : 4,3,2 ou B4,B3,B2. Toutes si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Batch size (tiles)</source>
        <translation>Taille de lot (tuiles)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Beside PNG and JPEG the small files by which a GIS puts them in their place.</source>
        <translation>À côté des PNG et JPEG, les petits fichiers grâce auxquels un SIG les met à leur place.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Best, epoch {number}: {figures}</source>
        <translation>Meilleure, époque {number} : {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Bins</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Bits that are set</source>
        <translation>Bits à 1</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Blacken what is around the objects</source>
        <translation>Noircir ce qui entoure les objets</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Blend</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Block size (tiles)</source>
        <translation>Taille de bloc (tuiles)</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} are used.</source>
        <translation>Des blocs de {asked} tuiles ne peuvent pas respecter les parts ; des blocs de {used} sont utilisés.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} tiles were used.</source>
        <translation>Des blocs de {asked} tuiles ne peuvent pas respecter les parts ; des blocs de {used} tuiles ont été utilisés.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border at</source>
        <translation>Bordure à</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between train and validation</source>
        <translation>Limite entre entraînement et validation</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between validation and test</source>
        <translation>Limite entre validation et test</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Border class</source>
        <translation>Classe de bordure</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border class (pixels)</source>
        <translation>Classe de bordure (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Boxes and outlines of the objects as {files}.</source>
        <translation>Boîtes et contours des objets en {files}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Boxes in</source>
        <translation>Boîtes en</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Brings pixels to reflectance: value × scale + offset, as 0.0001 for many products. The file's own when neither is given. Indices that are ratios do not need it.</source>
        <translation>Amène les pixels en réflectance : valeur × échelle + décalage, comme 0.0001 pour beaucoup de produits. Ceux du fichier si aucun n'est donné. Les indices qui sont des rapports n'en ont pas besoin.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Buffer (metres)</source>
        <translation>Tampon (mètres)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burn</source>
        <translation>Graver</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns labels into a raster on the pixels of another one: ids of classes, a number for each object, or how far each pixel is from the objects' outlines. Export tiles takes it for its labels.</source>
        <translation>Grave des étiquettes dans un raster sur les pixels d'un autre : identifiants de classe, un numéro pour chaque objet, ou la distance de chaque pixel aux contours des objets. « Exporter les tuiles » l'accepte comme étiquettes.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns the numbers of {features}.</source>
        <translation>Grave les numéros de {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns {features}, {classes}.</source>
        <translation>Grave {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>CLASSES: the id of the class. INSTANCES: the number of the feature in its layer, from 1. DISTANCE: how far the centre of a pixel is from the nearest one on the other side of the outline of all labels together, positive inside.</source>
        <translation>CLASSES : l'identifiant de la classe. INSTANCES : le numéro de l'entité dans sa couche, à partir de 1. DISTANCE : la distance du centre d'un pixel au plus proche de l'autre côté du contour de toutes les étiquettes réunies, positive à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLASS_FIELD</source>
        <translation>CLASS_FIELD</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>CLASS_FIELD must be a field of both layers, but {layer} has {fields}, got {field}</source>
        <translation>CLASS_FIELD doit être un champ des deux couches, mais {layer} a {fields}, reçu {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>CLASS_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>CLASS_FIELD doit être un champ de {layer}, qui a {fields}, reçu {field}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>CLASS_WEIGHTS</source>
        <translation>CLASS_WEIGHTS</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUDS</source>
        <translation>CLOUDS</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RASTER</source>
        <translation>CLOUD_RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>CLOUD_RASTER and CLOUD_RULE must be given together, or PRESET in place of the rule, got only one of them.</source>
        <translation>CLOUD_RASTER et CLOUD_RULE doivent être donnés ensemble, ou PRESET à la place de la règle ; un seul a été reçu.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RULE</source>
        <translation>CLOUD_RULE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>CONTRAST: up to (share)</source>
        <translation>CONTRAST : jusqu'à (part)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>COSINE and EXPONENTIAL bring it down to a hundredth until the last epoch; PLATEAU multiplies it by 0.3 after each 5 epochs without a better result.</source>
        <translation>COSINE et EXPONENTIAL l'abaissent au centième jusqu'à la dernière époque ; PLATEAU la multiplie par 0.3 après chaque série de 5 époques sans meilleur résultat.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>CROSS_ENTROPY, or MSE for values</source>
        <translation>CROSS_ENTROPY, ou MSE pour des valeurs</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>CRS must be a coordinate system, got {crs}</source>
        <translation>CRS doit être un système de coordonnées, reçu {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>CRS must be a coordinate system, such as EPSG:32633, got {value}</source>
        <translation>CRS doit être un système de coordonnées, tel que EPSG:32633, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>CSV and VOC tell boxes in pixels of the tile, or in coordinates of the map.</source>
        <translation>CSV et VOC donnent les boîtes en pixels de la tuile, ou en coordonnées de la carte.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../algorithms/tiles/tile_chunk.py"/>
        <location filename="../algorithms/tiles/tile_rows.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Catalog scenes</source>
        <translation>Cataloguer des scènes</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogue of scenes</source>
        <translation>Catalogue de scènes</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogues and tile indexes</source>
        <translation>Catalogues et index de tuiles</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Changes the other shares so that the three add up to 100 %.</source>
        <translation>Modifie les autres parts pour que les trois totalisent 100 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Changes to training tiles, and to their masks alike, that make more of few tiles; each with a chance of one half. How far ROTATE, SCALE, BRIGHTNESS, CONTRAST and NOISE go, the advanced parameters say.</source>
        <translation>Modifications des tuiles d'entraînement, et de leurs masques de même, qui tirent davantage de peu de tuiles ; chacune a une chance sur deux. Les paramètres avancés disent jusqu'où vont ROTATE, SCALE, BRIGHTNESS, CONTRAST et NOISE.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Channels of the first level; deeper ones have more. 16 stands for the architecture's own. Wider learns more, slower.</source>
        <translation>Canaux du premier niveau ; les niveaux plus profonds en ont davantage. 16 correspond à la valeur propre de l'architecture. Plus large apprend davantage, plus lentement.</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Chart of the training</source>
        <translation>Graphique de l'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Check the engine's environment</source>
        <translation>Vérifier l'environnement du moteur</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Check the network, and the proxy in QGIS's settings; or give a folder of wheels.</source>
        <translation>Vérifiez le réseau et le proxy dans les paramètres de QGIS, ou donnez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Choose a Python</source>
        <translation>Choisir un Python</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose a Python that has the engine's libraries from elsewhere.</source>
        <translation>Choisissez un Python qui tient d'ailleurs les bibliothèques du moteur.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a dataset folder</source>
        <translation>Choisir un dossier de jeu de données</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Choose a dataset to see the number of weights and the memory that training takes.</source>
        <translation>Choisissez un jeu de données pour voir le nombre de poids et la mémoire que prend l'entraînement.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the size on the ground.</source>
        <translation>Choisissez un raster pour voir la taille au sol.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the spacing, the size on the ground and the tiles.</source>
        <translation>Choisissez un raster pour voir l'espacement, la taille au sol et les tuiles.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose a tile layer</source>
        <translation>Choisir une couche de tuiles</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a tile layer to see the size of the samples on the ground.</source>
        <translation>Choisissez une couche de tuiles pour voir la taille des échantillons au sol.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Choose another base Python, {pythons}.</source>
        <translation>Choisissez un autre Python de base, {pythons}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose another one as the base, for instance {python}.</source>
        <translation>Choisissez-en un autre comme base, par exemple {python}.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose the layer of tiles to review.</source>
        <translation>Choisissez la couche de tuiles à passer en revue.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Chooses tiles anywhere on a raster: by chance, around points, or so many of each class; in a mask, at a distance from each other, and in any coordinate system. The same seed chooses the same tiles everywhere.</source>
        <translation>Choisit des tuiles n'importe où sur un raster : au hasard, autour de points, ou tant de chaque classe ; dans un masque, à distance les unes des autres, et dans n'importe quel système de coordonnées. La même graine choisit partout les mêmes tuiles.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Chosen by chance, fewer where no more fit.</source>
        <translation>Choisies au hasard, moins nombreuses s'il n'y a pas la place.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <location filename="../ui/learning.py"/>
        <source>Chosen: {names}</source>
        <translation>Choix : {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Class field</source>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class file</source>
        <translation>Fichier de classes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Class files (*.json *.csv)</source>
        <translation>Fichiers de classes (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Class names, separated by commas, in the order of the model's outputs. The sidecar's when empty.</source>
        <translation>Noms de classe, séparés par des virgules, dans l'ordre des sorties du modèle. Ceux du fichier d'accompagnement si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class names, separated by commas: their ids count from 1. In alphabetical order when empty.</source>
        <translation>Noms de classe, séparés par des virgules : leurs identifiants comptent à partir de 1. Par ordre alphabétique si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class order</source>
        <translation>Ordre des classes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes in the field</source>
        <translation>Classes du champ</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Classes in {name}</source>
        <translation>Classes dans {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Classes of pixels</source>
        <translation>Classes de pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Classes that are not counted</source>
        <translation>Classes qui ne sont pas comptées</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Classes to turn into polygons</source>
        <translation>Classes à transformer en polygones</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes: {classes} · features: {features} · without a class: {without}</source>
        <translation>Classes : {classes} · entités : {features} · sans classe : {without}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Classes: {names}.</source>
        <translation>Classes : {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Tuiles classées</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Classer les tuiles</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Clear the choice</source>
        <translation>Effacer le choix</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Clear tiles</source>
        <translation>Tuiles sans nuages</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks and drags select tiles. A key, or a line of the list, chooses what to set.</source>
        <translation>Les clics et glissements sélectionnent des tuiles. Une touche, ou une ligne de la liste, choisit ce qu'il faut attribuer.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks set: {value}. Esc to select, right click to pick from a tile.</source>
        <translation>Les clics attribuent : {value}. Échap pour sélectionner, clic droit pour reprendre la valeur d'une tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Clip</source>
        <translation>Découper</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clip raster</source>
        <translation>Découper un raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clipped raster</source>
        <translation>Raster découpé</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Close what uses it and try again.</source>
        <translation>Fermez ce qui l'utilise et réessayez.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Cloud asset</source>
        <translation>Asset des nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Cloud field</source>
        <translation>Champ des nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Cloud is in {sources}.</source>
        <translation>Les nuages sont dans {sources}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is where {rule}.</source>
        <translation>Il y a nuage là où {rule}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is {cloud:.1%} of what was seen, which is {seen:.1%} of the raster.</source>
        <translation>Les nuages couvrent {cloud:.1%} de ce qui a été vu, soit {seen:.1%} du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud mask</source>
        <translation>Masque de nuages</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud probability</source>
        <translation>Probabilité de nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud raster</source>
        <translation>Raster de nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud rule</source>
        <translation>Règle de nuages</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Cloud share is between</source>
        <translation>La part de nuages est comprise entre</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where a patch of 3 pixels and more is bright and grey.</source>
        <translation>Nuage là où une tache de 3 pixels et plus est claire et grise.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where the probability is more than 40 %.</source>
        <translation>Nuage là où la probabilité dépasse 40 %.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where {condition}.</source>
        <translation>Nuage là où {condition}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, a band for each index; nodata is NaN.</source>
        <translation>GeoTIFF Cloud-Optimised de nombres réels à 32 bits, une bande par indice ; nodata est NaN.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, of 64-bit ones where values are taken back that need them; NaN where there is no data.</source>
        <translation>GeoTIFF Cloud-Optimised de nombres réels à 32 bits, à 64 bits là où les valeurs rétablies l'exigent ; NaN là où il n'y a pas de données.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input.</source>
        <translation>GeoTIFF Cloud-Optimised sur les pixels de l'entrée.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input: 0 clear, 1 cloud, 255 not seen.</source>
        <translation>GeoTIFF Cloud-Optimised sur les pixels de l'entrée : 0 dégagé, 1 nuage, 255 non vu.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Cloud-Optimised GeoTIFF with one band for each, of real numbers with NaN for nodata; of 8 bits with 0 for nodata when it is a hillshade alone.</source>
        <translation>GeoTIFF Cloud-Optimised avec une bande pour chacune, de nombres réels avec NaN pour nodata ; à 8 bits avec 0 pour nodata s'il s'agit d'un ombrage seul.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Cloud-Optimised GeoTIFF, or with the ending .vrt a virtual raster, which is made at once, refers to the inputs and holds no pixels itself.</source>
        <translation>GeoTIFF Cloud-Optimised, ou, avec l'extension .vrt, un raster virtuel, créé instantanément, qui renvoie aux entrées et ne contient lui-même aucun pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Cloud-Optimised GeoTIFF. Classes have 8 bits, and 255 is to be ignored; more than 254 have 16 bits and 65535. Their names and colours are in it, beside it, and in a style file. Numbers of objects have 32 bits with -1, distances are real numbers with NaN to be ignored.</source>
        <translation>GeoTIFF Cloud-Optimised. Les classes ont 8 bits, et 255 est à ignorer ; au-delà de 254 classes, 16 bits et 65535. Leurs noms et couleurs sont dans le fichier, à côté de lui et dans un fichier de style. Les numéros d'objets ont 32 bits avec -1, les distances sont des nombres réels avec NaN à ignorer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF Cloud-Optimised</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Clouds: points or polygons</source>
        <translation>Nuages : points ou polygones</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Cloudy</source>
        <translation>Nuageuse</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compare footprints</source>
        <translation>Comparer des empreintes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compared polygons</source>
        <translation>Polygones comparés</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compares {proposed} of {proposals} with {true} of {truth}: they match from an IoU of {iou:g} on.</source>
        <translation>Compare {proposed} de {proposals} avec {true} de {truth} : ils s'apparient à partir d'une IoU de {iou:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Compression level</source>
        <translation>Niveau de compression</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Compute indices</source>
        <translation>Calculer des indices</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Computes spectral indices of the Awesome Spectral Indices catalogue by name, and formulas of your own, into a raster of real numbers with a band for each. Bands are recognised by their names, wavelengths and sensor; the log says which band was taken for what. Where a formula is undefined, as when it divides by 0, the result is nodata.</source>
        <translation>Calcule des indices spectraux du catalogue Awesome Spectral Indices par leur nom, ainsi que vos propres formules, dans un raster de nombres réels avec une bande pour chacun. Les bandes sont reconnues à leurs noms, longueurs d'onde et capteur ; le journal dit quelle bande a été prise pour quoi. Là où une formule n'est pas définie, par exemple lors d'une division par 0, le résultat est nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Computes {names}.</source>
        <translation>Calcule {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Confidence is below</source>
        <translation>La confiance est inférieure à</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Confidence raster</source>
        <translation>Raster de confiance</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Connectedness</source>
        <translation>Connexité</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Convert dataset</source>
        <translation>Convertir un jeu de données</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Coordinate system of the tiles</source>
        <translation>Système de coordonnées des tuiles</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copies from object stores</source>
        <translation>Copies provenant de stockages objet</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Copy the values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <location filename="../ui/class_count.py"/>
        <source>Count classes</source>
        <translation>Compter les classes</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Counted in the first {count} tiles.</source>
        <translation>Compté dans les {count} premières tuiles.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Counting the classes…</source>
        <translation>Comptage des classes…</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Covers a raster with tiles of a size in pixels. Every edge of a tile lies between two pixels of the raster, also where its pixels are not square or it is rotated; the spacing is worked out from the raster.</source>
        <translation>Couvre un raster de tuiles d'une taille en pixels. Chaque bord de tuile passe entre deux pixels du raster, même si ses pixels ne sont pas carrés ou s'il est tourné ; l'espacement est déduit du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Covers the scenes of a catalogue with tiles, each on the pixels of its own scene. Where scenes overlap, one of them gives the tiles, so that no ground is there twice. The field scene says which rasters a tile is cut from.</source>
        <translation>Couvre de tuiles les scènes d'un catalogue, chacune sur les pixels de sa propre scène. Là où des scènes se chevauchent, l'une d'elles donne les tuiles, de sorte qu'aucun terrain ne s'y trouve deux fois. Le champ scene dit de quels rasters une tuile est découpée.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Create scene tiles</source>
        <translation>Créer des tuiles de scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Create tile grid</source>
        <translation>Créer une grille de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count} or more.</source>
        <translation>Découpées dans des scènes : {count} ou plus.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count}.</source>
        <translation>Découpées dans des scènes : {count}.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Cut the tiles out of the image, with their labels or masks, into a folder to learn from.</source>
        <translation>Découper les tuiles dans l'image, avec leurs étiquettes ou masques, vers un dossier pour l'apprentissage.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Cuts every tile of a tile layer out of one or several rasters, bit for bit, and writes a dataset folder: the images by split and label, masks, boxes and outlines where asked for, the tile layer and a manifest of what made them. A run that was stopped goes on where it stood when it is started again.</source>
        <translation>Découpe chaque tuile d'une couche de tuiles dans un ou plusieurs rasters, au bit près, et écrit un dossier de jeu de données : les images par jeu et par étiquette, les masques, boîtes et contours si demandés, la couche de tuiles et un manifeste de ce qui les a produites. Une exécution arrêtée reprend là où elle en était lorsqu'elle est relancée.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cuts out the part of a raster that holds all tiles of a tile layer. The pixels stay as they are, bit for bit and in their places, with names of bands, scales and colours.</source>
        <translation>Découpe la partie d'un raster qui contient toutes les tuiles d'une couche de tuiles. Les pixels restent tels quels, au bit près et à leur place, avec les noms des bandes, les échelles et les couleurs.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>DATASET</source>
        <translation>DATASET</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>DEFLATE opens everywhere; ZSTD is faster and smaller where the reader has it; NONE is fastest.</source>
        <translation>DEFLATE s'ouvre partout ; ZSTD est plus rapide et plus petit si le lecteur le connaît ; NONE est le plus rapide.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>DILATE grows the clouds of CLOUD_RASTER, which is not given.</source>
        <translation>DILATE agrandit les nuages de CLOUD_RASTER, qui n'est pas donné.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>DROP leaves them out of the tile, MARK keeps them and marks them as truncated, KEEP keeps them.</source>
        <translation>DROP les retire de la tuile, MARK les garde et les marque comme tronqués, KEEP les garde.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>DROP makes only tiles that lie wholly in the raster. SHIFT moves the last column and row back inside, so that they overlap their neighbours. PAD lets them reach past the edge.</source>
        <translation>DROP ne fait que des tuiles entièrement dans le raster. SHIFT ramène la dernière colonne et la dernière ligne à l'intérieur, si bien qu'elles chevauchent leurs voisines. PAD les laisse dépasser le bord.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../ui/settings/work_group.py"/>
        <source>Dask scheduler</source>
        <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Dataset folder</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Dataset folder to read</source>
        <translation>Dossier de jeu de données à lire</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Dataset report</source>
        <translation>Rapport du jeu de données</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Dataset to add</source>
        <translation>Jeu de données à ajouter</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates of the bands</source>
        <translation>Dates des bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out in blocks of {size} × {size} tiles.</source>
        <translation>Distribuées par blocs de {size} × {size} tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out one by one.</source>
        <translation>Distribuées une par une.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out with the same shares in each class.</source>
        <translation>Distribuées avec les mêmes parts dans chaque classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Degrees from the level, or percent of rise to run.</source>
        <translation>Degrés par rapport à l'horizontale, ou pourcentage du dénivelé sur la distance.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives</source>
        <translation>Dérivées</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives of terrain</source>
        <translation>Dérivées du terrain</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Deviation of the noise in each band, in its standard deviations.</source>
        <translation>Écart du bruit dans chaque bande, en écarts-types de celle-ci.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Device</source>
        <translation>Périphérique de calcul</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Devices that TensorFlow sees</source>
        <translation>Périphériques vus par TensorFlow</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Distances beyond this, in the same unit, are given as this.</source>
        <translation>Les distances au-delà de cette valeur, dans la même unité, sont ramenées à celle-ci.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tile {place} of {count}</source>
        <translation>Tuile douteuse {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/gallery.py"/>
        <source>Doubtful tiles</source>
        <translation>Tuiles douteuses</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tiles: {count}, the most doubtful first</source>
        <translation>Tuiles douteuses : {count}, les plus douteuses d'abord</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw by…</source>
        <translation>Dessiner selon…</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw the tiles by</source>
        <translation>Dessiner les tuiles selon</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Draw tiles on the map while a dialog is filled in</source>
        <translation>Dessiner les tuiles sur la carte pendant qu'un dialogue est rempli</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Draws a preview on the map for as long as this dialog is open.</source>
        <translation>Dessine un aperçu sur la carte tant que ce dialogue est ouvert.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Draws buildings with right angles along their main direction, with about the same area. Outlines that this does not fit stay simplified, by two pixels when Simplify is unset; neighbours may then overlap.</source>
        <translation>Dessine les bâtiments à angles droits le long de leur direction principale, avec à peu près la même surface. Les contours auxquels cela ne convient pas restent simplifiés, de deux pixels si Simplifier n'est pas défini ; des voisins peuvent alors se chevaucher.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Draws the tiles that the limits of a stretch are found in, where there are very many.</source>
        <translation>Tire les tuiles dans lesquelles on cherche les limites d'un étirement, quand il y en a énormément.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dropped between blocks: {count}.</source>
        <translation>Écartées entre les blocs : {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>EARLY stacks the dates as bands. LATE gives each date an encoder of its own, LATE_SHARED one for all.</source>
        <translation>EARLY empile les dates comme des bandes. LATE donne à chaque date son propre encodeur, LATE_SHARED un seul pour toutes.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EPOCHS</source>
        <translation>EPOCHS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION cannot be read where marked: {marked} ({why})</source>
        <translation>EXPRESSION ne peut pas être lue à l'endroit marqué : {marked} ({why})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>EXPRESSION cannot be worked out for a tile: {why}</source>
        <translation>EXPRESSION ne peut pas être évaluée pour une tuile : {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} cannot be worked out for tile {number}: {why}</source>
        <translation>EXPRESSION {text} ne peut pas être évaluée pour la tuile {number} : {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} must be true or false, got {value!r} for tile {number}</source>
        <translation>EXPRESSION {text} doit être vraie ou fausse, reçu {value!r} pour la tuile {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION: there is no field {name!r}; the fields are {fields}</source>
        <translation>EXPRESSION : il n'y a pas de champ {name!r} ; les champs sont {fields}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EXTENT</source>
        <translation>EXTENT</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>EXTENT and TILES both say what to render: give one of them</source>
        <translation>EXTENT et TILES disent tous deux ce qu'il faut rendre : donnez l'un des deux</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Each becomes a field as b1_mean for each band, NODATA becomes nodata_frac, the share of pixels that are nodata in all bands. STD is that of the population. ENTROPY is in bits: whole numbers of 8 and 16 bits by value, others in 256 steps from the tile's lowest to its highest.</source>
        <translation>Chacune devient un champ, comme b1_mean, pour chaque bande ; NODATA devient nodata_frac, la part des pixels qui sont nodata dans toutes les bandes. STD est l'écart-type de la population. ENTROPY est en bits : nombres entiers de 8 et 16 bits par valeur, les autres en 256 pas du minimum au maximum de la tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Either PRESET or RULE is required: which pixels are cloud?</source>
        <translation>PRESET ou RULE est obligatoire : quels pixels sont des nuages ?</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Environment report</source>
        <translation>Rapport sur l'environnement</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Environments of other versions of the plugin</source>
        <translation>Environnements d'autres versions de l'extension</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Epoch {number}</source>
        <translation>Époque {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluate model</source>
        <translation>Évaluer un modèle</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluation report</source>
        <translation>Rapport d'évaluation</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Exclude cloudy tiles</source>
        <translation>Exclure les tuiles nuageuses</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Export tiles</source>
        <translation>Exporter les tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression for doubtful tiles</source>
        <translation>Expression pour les tuiles douteuses</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression that is true for doubtful tiles</source>
        <translation>Expression vraie pour les tuiles douteuses</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort by, the largest first</source>
        <translation>Expression de tri, la plus grande valeur d'abord</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort doubtful tiles by</source>
        <translation>Expression de tri des tuiles douteuses</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FN: missed</source>
        <translation>FN : manqué</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FP: false proposal</source>
        <translation>FP : proposition fausse</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Failed: {text}</source>
        <translation>Échec : {text}</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>False colour</source>
        <translation>Fausses couleurs</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>False proposals</source>
        <translation>Propositions fausses</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Fetching packages</source>
        <translation>Téléchargement des paquets</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of numbers for PRIORITY; labels where it is null lie below all others.</source>
        <translation>Champ de nombres pour PRIORITY ; les étiquettes où il est nul passent sous toutes les autres.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Field of the dataset's tiles with the classes to keep alike in all splits, for STRATIFIED and BLOCKS; label when it is left empty.</source>
        <translation>Champ des tuiles du jeu de données avec les classes à garder semblables dans tous les jeux, pour STRATIFIED et BLOCKS ; label s'il est laissé vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Field of the label polygons with the class name, or with the value for a model of values.</source>
        <translation>Champ des polygones d'étiquettes avec le nom de la classe, ou avec la valeur pour un modèle de valeurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Field of the label polygons with the class name. Without it all polygons are of one class. For REGRESSION the field with the numbers.</source>
        <translation>Champ des polygones d'étiquettes avec le nom de la classe. Sans lui, tous les polygones sont d'une seule classe. Pour REGRESSION, le champ des nombres.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Field of the label polygons with the class name; without it all are of one class, labelled.</source>
        <translation>Champ des polygones d'étiquettes avec le nom de la classe ; sans lui, tous sont d'une seule classe, labelled.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Field of the labels</source>
        <translation>Champ des étiquettes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of the labels with the class name. Without it all labels are one class.</source>
        <translation>Champ des étiquettes avec le nom de la classe. Sans lui, toutes les étiquettes sont d'une seule classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Field of the labels with the class name; numbers become text. Without it all are of one class.</source>
        <translation>Champ des étiquettes avec le nom de la classe ; les nombres deviennent du texte. Sans lui, toutes sont d'une seule classe.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Field of the labels with the name of the class. When unset, every polygon has the class that Label names.</source>
        <translation>Champ des étiquettes avec le nom de la classe. S'il n'est pas défini, chaque polygone a la classe que nomme Étiquette.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the rasters</source>
        <translation>Champ des rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the tile index with the path or address of each raster.</source>
        <translation>Champ de l'index de tuiles avec le chemin ou l'adresse de chaque raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer that says whether a tile is for training, validation or test.</source>
        <translation>Champ de la couche de tuiles qui dit si une tuile sert à l'entraînement, à la validation ou au test.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with the class name of each tile; needed for CLASSIFICATION. For MULTI_LABEL class names between semicolons: the field labels, unless another is given.</source>
        <translation>Champ de la couche de tuiles avec le nom de classe de chaque tuile ; nécessaire pour CLASSIFICATION. Pour MULTI_LABEL, des noms de classe séparés par des points-virgules : le champ labels, sauf si un autre est donné.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer with the class. A dataset has its own.</source>
        <translation>Champ de la couche de tuiles avec la classe. Un jeu de données a le sien.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with train, val or test. Without it there are no folders for splits.</source>
        <translation>Champ de la couche de tuiles avec train, val ou test. Sans lui, il n'y a pas de dossiers par jeu.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Field of the tiles with the split of each.</source>
        <translation>Champ des tuiles avec le jeu de chacune.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field that says 1 where the tile matches and 0 where not; an old one of that name is replaced.</source>
        <translation>Champ qui vaut 1 là où la tuile correspond et 0 sinon ; un ancien champ de ce nom est remplacé.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the class of each tile, or with a number where there are bins. Tiles without are left out.</source>
        <translation>Champ avec la classe de chaque tuile, ou avec un nombre s'il y a des intervalles. Les tuiles qui n'en ont pas sont omises.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Field with the classes to keep alike in all splits, for STRATIFIED (label when unset) and BLOCKS.</source>
        <translation>Champ avec les classes à garder semblables dans tous les jeux, pour STRATIFIED (label si non défini) et BLOCKS.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field with the full width of each label, such as a road's; where it is null the buffer goes.</source>
        <translation>Champ avec la largeur totale de chaque étiquette, par exemple celle d'une route ; là où il est nul, le tampon s'applique.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the split: each split is then balanced for itself.</source>
        <translation>Champ de la répartition : chaque jeu est alors équilibré séparément.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Fields of your own: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy and percentile go around formulas of pixels; a share is the mean of a comparison: water = mean(b4 &lt; 500).</source>
        <translation>Vos propres champs : ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy et percentile entourent des formules de pixels ; une part est la moyenne d'une comparaison : water = mean(b4 &lt; 500).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Figures of the evaluation</source>
        <translation>Chiffres de l'évaluation</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files beside the images, as other tools read them. COCO: boxes, outlines, and panoptic where the task is. YOLO: boxes; YOLO_SEGMENTS: outlines; both with data.yaml. VOC: XML, class and object masks. KITTI: boxes. CSV: one table. GEOJSON: the objects of each tile on the map. STAC: a static catalogue. For DETECTION and PANOPTIC COCO is written when none is chosen.</source>
        <translation>Fichiers à côté des images, tels que d'autres outils les lisent. COCO : boîtes, contours, et panoptique si la tâche l'est. YOLO : boîtes ; YOLO_SEGMENTS : contours ; les deux avec data.yaml. VOC : XML, masques de classes et d'objets. KITTI : boîtes. CSV : un seul tableau. GEOJSON : les objets de chaque tuile sur la carte. STAC : un catalogue statique. Pour DETECTION et PANOPTIC, COCO est écrit si aucun n'est choisi.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files in a folder</source>
        <translation>Fichiers par dossier</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Files may point to</source>
        <translation>Les fichiers peuvent renvoyer à</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Files with one or several bands; where they overlap and are laid over one another their order counts.</source>
        <translation>Fichiers à une ou plusieurs bandes ; là où ils se chevauchent et sont superposés, leur ordre compte.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Filter tiles</source>
        <translation>Filtrer les tuiles</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Finished after {epochs} epochs.</source>
        <translation>Terminé après {epochs} époques.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de wheels</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Folder or catalogue</source>
        <translation>Dossier ou catalogue</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder with scenes</source>
        <translation>Dossier de scènes</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder, file or web address</source>
        <translation>Dossier, fichier ou adresse web</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Folders and hosts that virtual rasters, STAC items and other files may point to, with semicolons between them, such as /data; *.example.org; s3://bucket. What lies in their own folder or below, and what you name in the same call, may be read without being listed here. * allows everything.</source>
        <translation>Dossiers et hôtes auxquels les rasters virtuels, les éléments STAC et d'autres fichiers peuvent renvoyer, séparés par des points-virgules, comme /data; *.example.org; s3://bucket. Ce qui se trouve dans leur propre dossier ou en dessous, et ce que vous nommez dans le même appel, peut être lu sans figurer ici. * autorise tout.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Follow or review another training</source>
        <translation>Suivre ou revoir un autre entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>For BLOCKS: tiles along each side of a block. Where there are too few blocks to meet the shares, smaller ones are used, and the log says so.</source>
        <translation>Pour BLOCKS : nombre de tuiles le long de chaque côté d'un bloc. S'il y a trop peu de blocs pour respecter les parts, des blocs plus petits sont utilisés, et le journal le signale.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: how many tiles of which class, such as forest=100, water=50. Other classes get none. Of a raster's classes the name or the id.</source>
        <translation>Pour CLASSES : combien de tuiles de quelle classe, par exemple forest=100, water=50. Les autres classes n'en reçoivent pas. Pour les classes d'un raster, le nom ou l'identifiant.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: polygons of the classes, or a raster of class ids, in any coordinate system.</source>
        <translation>Pour CLASSES : polygones des classes, ou un raster d'identifiants de classe, dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>For COVERAGE: the share of the tile, from 0 to 1, that must lie under the mask.</source>
        <translation>Pour COVERAGE : la part de la tuile, de 0 à 1, qui doit être sous le masque.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>For CUSTOM: a Python file with build(height, width, bands, outputs, task) that gives a Keras model.</source>
        <translation>Pour CUSTOM : un fichier Python avec build(height, width, bands, outputs, task) qui donne un modèle Keras.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>For GEOJSON_PAIRS: the property of the objects that names their class; label or class when empty.</source>
        <translation>Pour GEOJSON_PAIRS : la propriété des objets qui nomme leur classe ; label ou class si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For PAIRS: what the second image of each tile is cut from, on the grid of the first.</source>
        <translation>Pour PAIRS : ce dont la seconde image de chaque tuile est découpée, sur la grille de la première.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>For PANOPTIC: classes such as water or grass, of which a tile has one area and not many objects.</source>
        <translation>Pour PANOPTIC : des classes comme l'eau ou l'herbe, dont une tuile a une seule étendue et non de nombreux objets.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For POINTS: points in any coordinate system. The tiles keep their attributes.</source>
        <translation>Pour POINTS : points dans n'importe quel système de coordonnées. Les tuiles gardent leurs attributs.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For RATIO: how many times as many tiles as the rarest class any class may keep, such as 3.</source>
        <translation>Pour RATIO : combien de fois plus de tuiles que la classe la plus rare une classe peut garder au plus, par exemple 3.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For REGRESSION of one number for each tile: the field of the tile layer that holds it.</source>
        <translation>Pour REGRESSION avec un nombre par tuile : le champ de la couche de tuiles qui le contient.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: -0.1. The file's when empty.</source>
        <translation>Pour SCALE_OFFSET : un nombre, ou un par bande séparés par des virgules : -0.1. Celui du fichier si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: 0.0001. The file's when empty.</source>
        <translation>Pour SCALE_OFFSET : un nombre, ou un par bande séparés par des virgules : 0.0001. Celui du fichier si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For a label field of numbers: they are cut into so many bins, and these are balanced like classes. The bins are equally wide between the 2nd and the 98th percentile; the outermost take the rest.</source>
        <translation>Pour un champ d'étiquettes numérique : ses valeurs sont découpées en ce nombre d'intervalles, équilibrés comme des classes. Les intervalles sont de même largeur entre le 2e et le 98e centile ; les extrêmes prennent le reste.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For finer ones, a multiple of the first images' side. That of the first when unset.</source>
        <translation>Pour des images plus fines, un multiple du côté des premières images. Celui des premières si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>For machines without a network: a folder with the wheels that door/requirements.lock names, for ONNX models also door/requirements-onnx.lock, for clusters door/requirements-cluster.lock, as 'pip download --require-hashes -r requirements.lock' fetches them. Nothing else is asked then.</source>
        <translation>Pour les machines sans réseau : un dossier avec les wheels que nomme door/requirements.lock, pour les modèles ONNX aussi door/requirements-onnx.lock, pour les clusters door/requirements-cluster.lock, tels que 'pip download --require-hashes -r requirements.lock' les récupère. Rien d'autre n'est alors demandé.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>For {count} tiles the expression is null: they are not kept.</source>
        <translation>Pour {count} tuiles, l'expression est nulle : elles ne sont pas gardées.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas of your own: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Names are those of bands (in quotes when they hold other characters than letters, digits and _), b1, b2, … through all rasters, roles as B, G, R, N, S1, S2, or constants. There are + - * / **, comparisons, and, or, not, and abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</source>
        <translation>Vos propres formules : ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Les noms sont ceux des bandes (entre guillemets s'ils contiennent d'autres caractères que lettres, chiffres et _), b1, b2, … à travers tous les rasters, des rôles comme B, G, R, N, S1, S2, ou des constantes. Il y a + - * / **, les comparaisons, and, or, not, et abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Free some disk space and try again.</source>
        <translation>Libérez de l'espace disque et réessayez.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Frees the disk space of environments that this version of the plugin does not use.</source>
        <translation>Libère l'espace disque des environnements que cette version de l'extension n'utilise pas.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>From a dataset with masks to a map: trains a model, measures it on the test split, runs it over rasters, and turns the classes of the map into polygons with their area and confidence. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>D'un jeu de données avec masques à une carte : entraîne un modèle, le mesure sur le jeu de test, l'exécute sur des rasters et transforme les classes de la carte en polygones avec leur surface et leur confiance. Les étapes sont des algorithmes à part entière ; l'ensemble est un modèle graphique modifiable dans le modeleur graphique.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>From one image and one layer of polygons to a labelled dataset: a grid of tiles over the image, the tiles under a mask and without clouds, a label for each tile, splits that share no ground, and the images in folders by split and label. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>D'une image et d'une couche de polygones à un jeu de données étiqueté : une grille de tuiles sur l'image, les tuiles sous un masque et sans nuages, une étiquette pour chaque tuile, une répartition dont les jeux ne partagent aucun terrain, et les images dans des dossiers par jeu et par étiquette. Les étapes sont des algorithmes à part entière ; l'ensemble est un modèle graphique modifiable dans le modeleur graphique.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} on.</source>
        <translation>À partir de {first}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} to {last}.</source>
        <translation>De {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>From {low} to {high}.</source>
        <translation>De {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Further layers of labels. Their features have the class that the class field says or, in layers without that field, the name of the layer.</source>
        <translation>Autres couches d'étiquettes. Leurs entités ont la classe qu'indique le champ de classe ou, dans les couches sans ce champ, le nom de la couche.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Gallery of tiles</source>
        <translation>Galerie de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>GeoTIFF compression</source>
        <translation>Compression GeoTIFF</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of class ids, coloured as in the dataset; of real numbers for a regression.</source>
        <translation>GeoTIFF d'identifiants de classe, aux couleurs du jeu de données ; de nombres réels pour une régression.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of how probable each pixel's class is, from 0 to 1.</source>
        <translation>GeoTIFF de la probabilité de la classe de chaque pixel, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>GeoTIFF with one band of probabilities per class.</source>
        <translation>GeoTIFF avec une bande de probabilités par classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Georeference it first.</source>
        <translation>Géoréférencez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Give BINS to balance ranges of them.</source>
        <translation>Donnez BINS pour en équilibrer des intervalles.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Give the account in the environment of QGIS, or copy the layer with "Render layer".</source>
        <translation>Donnez le compte dans l'environnement de QGIS, ou copiez la couche avec « Rendre une couche ».</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Give the layer a style that shows what is set, in the colours of this list.</source>
        <translation>Donner à la couche un style qui montre ce qui est attribué, dans les couleurs de cette liste.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Give {raster} or {field}, got both.</source>
        <translation>Donnez {raster} ou {field} ; les deux ont été reçus.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Gives each class its id, the same in every export: classes.json or dataset.json of an earlier dataset, or a CSV file with the columns id and name, and colour and from if wanted; from names the labels that become this class. New classes get new ids; the dataset's own classes.json has them all.</source>
        <translation>Donne à chaque classe son identifiant, le même à chaque export : classes.json ou dataset.json d'un jeu de données antérieur, ou un fichier CSV avec les colonnes id et name, et au besoin colour et from ; from nomme les étiquettes qui deviennent cette classe. Les nouvelles classes reçoivent de nouveaux identifiants ; le fichier classes.json du jeu de données les contient tous.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Gives each tile the class of the labels on it, the share of the tile that the class covers, and the names of all classes on it. Tiles without a class are dropped, or get a class of their own.</source>
        <translation>Donne à chaque tuile la classe des étiquettes qui s'y trouvent, la part de la tuile que couvre la classe et les noms de toutes les classes présentes. Les tuiles sans classe sont écartées, ou reçoivent une classe à elles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds, one of {classes}.</source>
        <translation>Donne à {tiles} la classe que trouve {model}, l'une de {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds.</source>
        <translation>Donne à {tiles} la classe que trouve {model}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Go on with other bands or resolution</source>
        <translation>Continuer avec d'autres bandes ou une autre résolution</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Goes on from {model}.</source>
        <translation>Repart de {model}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Goes on with an earlier run that added {tiles}.</source>
        <translation>Reprend une exécution antérieure qui avait ajouté {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Greatest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Ground size (map units)</source>
        <translation>Taille au sol (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Grow clouds by (pixels)</source>
        <translation>Agrandir les nuages de (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Half-made: install it again</source>
        <translation>Inachevé : à réinstaller</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no label</source>
        <translation>N'a pas d'étiquette</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no split</source>
        <translation>N'a pas de jeu</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Has the same task, format, bands and tile size; it is left as it is.</source>
        <translation>A la même tâche, le même format, les mêmes bandes et la même taille de tuile ; il est laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Height of a tile where it is not square; the tile size when unset.</source>
        <translation>Hauteur d'une tuile si elle n'est pas carrée ; la taille de tuile si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Height of the result's pixels where they are not square.</source>
        <translation>Hauteur des pixels du résultat s'ils ne sont pas carrés.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Heights</source>
        <translation>Hauteurs</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Helps nearly always; leave it out with batches of one or two tiles.</source>
        <translation>Aide presque toujours ; à omettre avec des lots d'une ou deux tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Horizontal spacing (map units)</source>
        <translation>Espacement horizontal (unités de carte)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How a tile gets its label</source>
        <translation>Comment une tuile reçoit son étiquette</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>How each band was scaled, and what was measured for it, as JSON.</source>
        <translation>Comment chaque bande a été mise à l'échelle, et ce qui a été mesuré pour cela, en JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, but for short stretches where one would cross itself; holes and small polygons stay.</source>
        <translation>De combien un contour simplifié peut s'écarter des bords des pixels, en unités de carte (degrés si le système de coordonnées est en degrés). Les voisins gardent leurs bords communs, sauf sur de courts tronçons où l'un d'eux se recouperait lui-même ; les trous et les petits polygones restent.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, holes and small polygons stay.</source>
        <translation>De combien un contour simplifié peut s'écarter des bords des pixels, en unités de carte (degrés si le système de coordonnées est en degrés). Les voisins gardent leurs bords communs, les trous et les petits polygones restent.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How far a tile is turned at most, either way.</source>
        <translation>De combien une tuile est tournée au plus, dans un sens ou dans l'autre.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>How far labels grow to each side; lines and points become areas by it.</source>
        <translation>De combien les étiquettes s'élargissent de chaque côté ; lignes et points deviennent ainsi des surfaces.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How high the light of the hillshade stands.</source>
        <translation>La hauteur de la lumière de l'ombrage.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>How inputs on another grid are brought to that of the result: NEAREST keeps values, and is right for classes; BILINEAR and CUBIC make images smooth; AVERAGE is right for much coarser pixels. Inputs whose pixels are those of the result are taken as they are.</source>
        <translation>Comment les entrées sur une autre grille sont amenées à celle du résultat : NEAREST garde les valeurs, et convient aux classes ; BILINEAR et CUBIC donnent des images lisses ; AVERAGE convient à des pixels beaucoup plus grossiers. Les entrées dont les pixels sont ceux du résultat sont prises telles quelles.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>How it works</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How many dates the bands are of: all bands of the first date, then all of the second, and so on.</source>
        <translation>De combien de dates sont les bandes : toutes les bandes de la première date, puis toutes celles de la deuxième, et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>How many tiles in all; CLASSES shares them equally among the classes. Where fewer fit there are as many as fit, and the log says so. POINTS takes every point.</source>
        <translation>Combien de tuiles en tout ; CLASSES les partage également entre les classes. S'il n'y a pas la place, il y en a autant que possible, et le journal le signale. POINTS prend chaque point.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How much less FOCAL cares for what is right already; 0 is cross-entropy.</source>
        <translation>De combien FOCAL se soucie moins de ce qui est déjà juste ; 0 donne l'entropie croisée.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How often a UNET halves the tile. By the tile's size when unset.</source>
        <translation>Combien de fois un UNET divise la tuile par deux. Selon la taille de la tuile si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How often training goes through the dataset at most.</source>
        <translation>Combien de fois au plus l'entraînement parcourt le jeu de données.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>How overlapping tiles are joined: HANN and LINEAR weigh a tile's centre most, CROP keeps only the centres, NONE lets the later tile win.</source>
        <translation>Comment les tuiles qui se chevauchent sont réunies : HANN et LINEAR donnent le plus de poids au centre d'une tuile, CROP ne garde que les centres, NONE laisse la dernière tuile l'emporter.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>How pixel values become the model's input: divide 255, or z-score MEAN,MEAN;STD,STD, or min-max MIN;MAX, or the file of statistics that Normalize raster wrote. That of the sidecar when empty, and raw values without a sidecar.</source>
        <translation>Comment les valeurs des pixels deviennent l'entrée du modèle : divide 255, ou z-score MEAN,MEAN;STD,STD, ou min-max MIN;MAX, ou le fichier de statistiques écrit par « Normaliser un raster ». Celle du fichier d'accompagnement si vide, et brutes sans fichier d'accompagnement.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>How pixels are made when a raster is reprojected or a tile is written in another size.</source>
        <translation>Comment les pixels sont obtenus quand un raster est reprojeté ou qu'une tuile est écrite dans une autre taille.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How the neighbours weigh in slope, aspect and hillshade: HORN the nearer ones twice, EVANS_YOUNG all alike, ZEVENBERGEN_THORNE the four nearest alone, for smooth ground.</source>
        <translation>Le poids des voisins dans la pente, l'exposition et l'ombrage : HORN compte deux fois les plus proches, EVANS_YOUNG tous autant, ZEVENBERGEN_THORNE seulement les quatre plus proches, pour un terrain lisse.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How tiles are split</source>
        <translation>Comment les tuiles sont réparties</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>IGNORE: their pixels are to be ignored, where no other label lies. SKIP: as if they were not there.</source>
        <translation>IGNORE : leurs pixels sont à ignorer, là où il n'y a pas d'autre étiquette. SKIP : comme si elles n'existaient pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>IMAGES writes images alone. CLASSIFICATION puts each image in the folder of its label; MULTI_LABEL lists several labels for each. SEGMENTATION adds a mask of class ids, REGRESSION one of real numbers such as heights, or a number for each tile. DETECTION adds boxes and outlines of objects, PANOPTIC a mask, and which object each pixel belongs to. PAIRS adds a second image of the same ground.</source>
        <translation>IMAGES n'écrit que des images. CLASSIFICATION place chaque image dans le dossier de son étiquette ; MULTI_LABEL liste plusieurs étiquettes pour chacune. SEGMENTATION ajoute un masque d'identifiants de classe, REGRESSION un masque de nombres réels comme des hauteurs, ou un nombre pour chaque tuile. DETECTION ajoute les boîtes et contours d'objets, PANOPTIC un masque et l'objet auquel appartient chaque pixel. PAIRS ajoute une seconde image du même terrain.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>INPUT must name rasters, or SCENE_FIELD the field with the rasters of each tile.</source>
        <translation>INPUT doit nommer des rasters, ou SCENE_FIELD le champ avec les rasters de chaque tuile.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>INTERSECTS takes the first polygon that shares ground with the tile, MAJORITY the class with the largest share, CENTRE the class at the tile's centre.</source>
        <translation>INTERSECTS prend le premier polygone qui partage du terrain avec la tuile, MAJORITY la classe de plus grande part, CENTRE la classe au centre de la tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>INTERSECTS: it shares ground with the mask; a common edge is not enough, but any contact with points and lines is. WITHIN: it lies wholly under the mask. COVERAGE: enough of it lies under the mask.</source>
        <translation>INTERSECTS : elle partage du terrain avec le masque ; un bord commun ne suffit pas, mais tout contact avec des points et des lignes suffit. WITHIN : elle est entièrement sous le masque. COVERAGE : une part suffisante est sous le masque.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>INTERSECTS: the first label, in the order of the layer, that shares ground with the tile. MAJORITY: the class with the largest share of the tile. CENTRE: the class at the tile's centre.</source>
        <translation>INTERSECTS : la première étiquette, dans l'ordre de la couche, qui partage du terrain avec la tuile. MAJORITY : la classe de plus grande part dans la tuile. CENTRE : la classe au centre de la tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>INVERSE or MEDIAN (frequency) help rare classes; or weights by name: building=2, road=1.5. All the same when empty. For WEIGHTED_CROSS_ENTROPY and FOCAL.</source>
        <translation>INVERSE ou MEDIAN (fréquence) favorisent les classes rares ; ou des poids par nom : building=2, road=1.5. Tous égaux si vide. Pour WEIGHTED_CROSS_ENTROPY et FOCAL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/road/steps.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Image for nodata</source>
        <translation>Image pour nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Images of objects</source>
        <translation>Images d'objets</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>In a mosaic: the FIRST or the LAST input that has data counts, or the least, greatest or mean value of all that have. A virtual raster can do FIRST and LAST.</source>
        <translation>Dans une mosaïque : la première (FIRST) ou la dernière (LAST) entrée qui a des données compte, ou la valeur la plus petite, la plus grande ou moyenne de toutes celles qui en ont. Un raster virtuel sait faire FIRST et LAST.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>In an object store: the run tells what it finds there.</source>
        <translation>Dans un stockage objet : l'exécution dira ce qu'elle y trouve.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>In masks: BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>Dans les masques : BACKGROUND est une classe à apprendre. IGNORE les laisse de côté, ce qui convient quand les étiquettes sont des exemples de leurs classes et non leur totalité.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>In place of a dataset: any polygons, with or without labels and splits.</source>
        <translation>À la place d'un jeu de données : polygones quelconques, avec ou sans étiquettes et répartition.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>In place of a dataset: one or several rasters, stacked and aligned to the first, with labels.</source>
        <translation>À la place d'un jeu de données : un ou plusieurs rasters, empilés et alignés sur le premier, avec des étiquettes.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>In place of a folder or catalogue: a layer with the path of a raster in a field of each feature.</source>
        <translation>À la place d'un dossier ou d'un catalogue : une couche avec le chemin d'un raster dans un champ de chaque entité.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>In place of a kind, which pixels of the first band are cloud: 'in 3,8,9,10' for these values, 'bits 3,4' for any of these bits set, 'bits 14-15 &gt;= 2' for the number in these bits, '&gt; 0.4' for a threshold. The name of a kind can stand here too, as in 'SENTINEL2_SCL+shadows+snow'.</source>
        <translation>À la place d'un type, quels pixels de la première bande sont des nuages : 'in 3,8,9,10' pour ces valeurs, 'bits 3,4' si l'un de ces bits est à 1, 'bits 14-15 &gt;= 2' pour le nombre formé par ces bits, '&gt; 0.4' pour un seuil. Le nom d'un type peut aussi figurer ici, comme dans 'SENTINEL2_SCL+shadows+snow'.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one cloud raster for all: the field with the cloud raster of each tile's own scene, which Create scene tiles calls clouds. The kind or the rule goes for all of them.</source>
        <translation>À la place d'un seul raster de nuages pour toutes : le champ avec le raster de nuages de la scène propre à chaque tuile, que « Créer des tuiles de scènes » nomme clouds. Le type ou la règle vaut pour tous.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one image for nodata: the field with the rasters of each tile's own scene.</source>
        <translation>À la place d'une seule image pour nodata : le champ avec les rasters de la scène propre à chaque tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>In place of rasters: the field of the tile layer with those of each tile, as Create scene tiles writes it. Bands are found in each scene by their names where they have any; all scenes must have them in the same type.</source>
        <translation>À la place de rasters : le champ de la couche de tuiles avec ceux de chaque tuile, tel que l'écrit « Créer des tuiles de scènes ». Les bandes sont trouvées dans chaque scène par leurs noms si elles en ont ; toutes les scènes doivent les avoir dans le même type.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>In use: {path}, Python {version}. Nothing is missing.</source>
        <translation>En service : {path}, Python {version}. Rien ne manque.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <location filename="../ui/review/finder.py"/>
        <source>Indexing the tiles of {layer}</source>
        <translation>Indexation des tuiles de {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices by their short names. Formula, bands and constants of each are written to the log. Of a time series, whose bands are named 2020-05-01 B4, each is computed for each date.</source>
        <translation>Indices par leurs noms courts. La formule, les bandes et les constantes de chacun sont écrites dans le journal. Pour une série temporelle, dont les bandes se nomment 2020-05-01 B4, chacun est calculé pour chaque date.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices of pixels</source>
        <translation>Indices de pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}.</source>
        <translation>Entrées : {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result has about {width} × {height} pixels and up to {bands} bands: at most {size} before compression.</source>
        <translation>Entrées : {count}. Le résultat a environ {width} × {height} pixels et jusqu'à {bands} bandes : au plus {size} avant compression.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result is virtual, of about {width} × {height} pixels, and holds none itself.</source>
        <translation>Entrées : {count}. Le résultat est virtuel, d'environ {width} × {height} pixels, et n'en contient lui-même aucun.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Inspect dataset</source>
        <translation>Inspecter un jeu de données</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what runs ONNX models</source>
        <translation>Installer aussi de quoi exécuter des modèles ONNX</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what works on clusters and object stores</source>
        <translation>Installer aussi de quoi travailler sur des clusters et des stockages objet</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Install one of these, for instance from https://www.python.org/downloads/, and try again.</source>
        <translation>Installez l’un d’eux, par exemple depuis https://www.python.org/downloads/, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/road/dock.py"/>
        <source>Install the engine's environment</source>
        <translation>Installer l'environnement du moteur</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>Install them there, or leave this parameter out to get an environment of the engine's own.</source>
        <translation>Installez-les là, ou omettez ce paramètre pour obtenir un environnement propre au moteur.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Installs into {folder}: needs {need} while it works, {free} are free.</source>
        <translation>Installe dans {folder} : nécessite {need} pendant l'opération, {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../ui/road/dock.py"/>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Interrupted after {epochs} of {all} epochs.</source>
        <translation>Interrompu après {epochs} époques sur {all}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into a temporary folder.</source>
        <translation>Dans un dossier temporaire.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the folder {name}.</source>
        <translation>Dans le dossier {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the object store: {place}.</source>
        <translation>Dans le stockage objet : {place}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>IoU threshold</source>
        <translation>Seuil d'IoU</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It changes what it is given.</source>
        <translation>Il modifie ce qui lui est donné.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>It must cover at least {share} of the tile.</source>
        <translation>Elle doit couvrir au moins {share} de la tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It reads these and changes none of them: {names}.</source>
        <translation>Il lit ceci et n'en modifie rien : {names}.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>It said nothing before that.</source>
        <translation>Il n'a rien dit avant cela.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <source>It was stopped.</source>
        <translation>Il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It writes {name}: {content}</source>
        <translation>Il écrit {name} : {content}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Its memory is not known before it is built.</source>
        <translation>Sa mémoire n'est pas connue avant sa construction.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Its part {name} is there.</source>
        <translation>Sa partie {name} est là.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>Its pixels are colours, no measurements.</source>
        <translation>Ses pixels sont des couleurs, pas des mesures.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>JPEG quality</source>
        <translation>Qualité JPEG</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>JSON and YAML files (*.json *.yaml *.yml)</source>
        <translation>Fichiers JSON et YAML (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Join tiles to mask</source>
        <translation>Joindre les tuiles au masque</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Joined tiles</source>
        <translation>Tuiles jointes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Keep the bands</source>
        <translation>Garder les bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Keeps the tiles for which a QGIS expression of their fields and shapes is true, such as nodata_frac &lt; 0.1 AND b1_mean &gt; 200, and hands over the others where asked. The log counts both by label.</source>
        <translation>Garde les tuiles pour lesquelles une expression QGIS sur leurs champs et leurs formes est vraie, comme nodata_frac &lt; 0.1 AND b1_mean &gt; 200, et fournit les autres sur demande. Le journal compte les deux par étiquette.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keeps the tiles that a mask meets, holds or covers well enough, or the others, and writes the share of each tile that lies under the mask.</source>
        <translation>Garde les tuiles qu'un masque touche, contient ou couvre suffisamment, ou les autres, et écrit la part de chaque tuile qui est sous le masque.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Keeps {kept} of {tiles}.</source>
        <translation>Garde {kept} de {tiles}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Kept on this machine</source>
        <translation>Conservé sur cette machine</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Keras model (*.keras)</source>
        <translation>Modèle Keras (*.keras)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the selected tile.</source>
        <translation>Les touches attribuent une valeur à la tuile sélectionnée.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the {count} selected tiles.</source>
        <translation>Les touches attribuent une valeur aux {count} tuiles sélectionnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../ui/cloud_rule.py"/>
        <source>Kind of raster</source>
        <translation>Type de raster</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>LABEL</source>
        <translation>LABEL</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>LABELS</source>
        <translation>LABELS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS have no class: {field} is null everywhere.</source>
        <translation>LABELS n'ont aucune classe : {field} est nul partout.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold no class on the raster: every pixel is 0, nodata or negative.</source>
        <translation>LABELS ne contient aucune classe sur le raster : chaque pixel est 0, nodata ou négatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold none of the classes asked for on the raster.</source>
        <translation>LABELS ne contient aucune des classes demandées sur le raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>LABEL_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>LABEL_FIELD doit être un champ de {layer}, qui a {fields}, reçu {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>LABEL_FIELD {field} is null everywhere: there is nothing to balance.</source>
        <translation>LABEL_FIELD {field} est nul partout : il n'y a rien à équilibrer.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>LAST: the class that comes later in the list; of one class the later feature. PRIORITY: the highest number in a field. VALUE: pixels of several classes, or of several objects, get one value.</source>
        <translation>LAST : la classe qui vient plus loin dans la liste ; au sein d'une classe, la dernière entité. PRIORITY : le plus grand nombre d'un champ. VALUE : les pixels de plusieurs classes, ou de plusieurs objets, reçoivent une valeur unique.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>LEARNING_RATE</source>
        <translation>LEARNING_RATE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>LOSS</source>
        <translation>LOSS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Label covers less than</source>
        <translation>L'étiquette couvre moins de</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Label field</source>
        <translation>Champ d'étiquette</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label of all other tiles</source>
        <translation>Étiquette de toutes les autres tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label of the other tiles</source>
        <translation>Étiquette des autres tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Label raster</source>
        <translation>Raster d'étiquettes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label tiles</source>
        <translation>Étiqueter les tuiles</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Label {name}</source>
        <translation>Étiquette {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles</source>
        <translation>Tuiles étiquetées</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles from an image</source>
        <translation>Tuiles étiquetées à partir d'une image</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Labels in</source>
        <translation>Étiquettes dans</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Labels of the rasters</source>
        <translation>Étiquettes des rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Labels without a class</source>
        <translation>Étiquettes sans classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Labels {tiles} by {labels}: {classes}.</source>
        <translation>Étiquette {tiles} d'après {labels} : {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Labels: {features}, {classes}.</source>
        <translation>Étiquettes : {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat 8 before the collections (BQA)</source>
        <translation>Landsat 8 d'avant les collections (BQA)</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat Collection 1 (BQA)</source>
        <translation>Landsat Collection 1 (BQA)</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat Collection 2 (QA_PIXEL)</source>
        <translation>Landsat Collection 2 (QA_PIXEL)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of cloud</source>
        <translation>Part maximale de nuages</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of nodata</source>
        <translation>Part maximale de nodata</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last and best, epoch {number}: {figures}</source>
        <translation>Dernière et meilleure, époque {number} : {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last, epoch {number}: {figures}</source>
        <translation>Dernière, époque {number} : {figures}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Lay a grid of tiles over the image, or sample tiles from it.</source>
        <translation>Poser une grille de tuiles sur l'image, ou y échantillonner des tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Leaks</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Learns all classes that the tiles' field labels names, and not the one of the field label.</source>
        <translation>Apprend toutes les classes que nomme le champ labels des tuiles, et non la seule du champ label.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles} and chooses by {held}: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Apprend sur {tiles} et choisit d'après {held} : {steps} pas par époque, jusqu'à {epochs} époques.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles}, with none to choose by: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Apprend sur {tiles}, sans aucune pour choisir : {steps} pas par époque, jusqu'à {epochs} époques.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Least distance between the centres of any two tiles; when unset tiles may overlap as chance has it.</source>
        <translation>Distance minimale entre les centres de deux tuiles quelconques ; si non définie, les tuiles peuvent se chevaucher au gré du hasard.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Least share of an object</source>
        <translation>Part minimale d'un objet</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Least share of the class</source>
        <translation>Part minimale de la classe</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Leaves out tiles with more cloud than allowed, as points or polygons drawn on them or a quality raster tell, and tiles with more nodata than allowed; writes both shares into the tiles.</source>
        <translation>Omet les tuiles plus nuageuses que permis, d'après des points ou polygones dessinés dessus ou un raster de qualité, et les tuiles avec plus de nodata que permis ; écrit les deux parts dans les tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Lets heights go on straight beyond the raster's edge, and puts a pixel's own height in place of a neighbour that is nodata, so that these pixels have values too.</source>
        <translation>Prolonge les hauteurs en ligne droite au-delà du bord du raster, et met la hauteur propre d'un pixel à la place d'un voisin qui est nodata, si bien que ces pixels ont aussi des valeurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Lets the machines of a Dask cluster do the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. All machines must see the same files under the same names. The result is the same as without. Empty: this machine.</source>
        <translation>Fait faire le travail par les machines d'un cluster Dask : l'adresse de son ordonnanceur, comme tcp://host:8786, ou son fichier d'ordonnanceur. Toutes les machines doivent voir les mêmes fichiers sous les mêmes noms. Le résultat est le même que sans. Vide : cette machine.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's altitude (degrees)</source>
        <translation>Hauteur de la lumière (degrés)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's azimuth (degrees)</source>
        <translation>Azimut de la lumière (degrés)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Lists the scenes of a folder, of a STAC catalogue or search, or of a tile index: where each lies, its rasters, its date and how cloudy it is. Nothing is copied; the layer is what Create scene tiles works on.</source>
        <translation>Dresse la liste des scènes d'un dossier, d'un catalogue ou d'une recherche STAC, ou d'un index de tuiles : où se trouve chacune, ses rasters, sa date et sa couverture nuageuse. Rien n'est copié ; c'est sur cette couche que travaille « Créer des tuiles de scènes ».</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {layer}: {scenes}.</source>
        <translation>Dresse la liste des scènes de {layer} : {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {place}.</source>
        <translation>Dresse la liste des scènes de {place}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Log scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>Look at the cloud raster</source>
        <translation>Examiner le raster de nuages</translation>
    </message>
    <message>
        <location filename="../ui/cloud_tiles.py"/>
        <source>Look at the tiles</source>
        <translation>Examinez les tuiles</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the Python</source>
        <translation>Examen du Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the engine's environment</source>
        <translation>Examen de l'environnement du moteur</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking at the project</source>
        <translation>Examen du projet</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Looking at the raster…</source>
        <translation>Examen du raster…</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Looking for doubtful tiles in {layer}</source>
        <translation>Recherche de tuiles douteuses dans {layer}</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking for the engine's environment</source>
        <translation>Recherche de l'environnement du moteur</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Looks at {python}, at QGIS and at this machine, and changes nothing.</source>
        <translation>Examine {python}, QGIS et cette machine, et ne change rien.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps as many of each class as the rarest has.</source>
        <translation>Examine {tiles} et garde autant de chaque classe qu'en a la plus rare.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps at most {ratio:g} times the rarest class.</source>
        <translation>Examine {tiles} et garde au plus {ratio:g} fois la classe la plus rare.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those for which {expression} is true.</source>
        <translation>Examine {tiles} et garde celles pour lesquelles {expression} est vraie.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those that match.</source>
        <translation>Examine {tiles} et garde celles qui correspondent.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those of which more than {share} is cloud.</source>
        <translation>Examine {tiles} et omet celles dont plus de {share} est nuageux.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those that match.</source>
        <translation>Examine {tiles} et omet celles qui correspondent.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those with any cloud.</source>
        <translation>Examine {tiles} et omet celles qui ont le moindre nuage.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and repeats those of rare classes until all have as many.</source>
        <translation>Examine {tiles} et répète celles des classes rares jusqu'à ce que toutes en aient autant.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles}, keeps all and marks those that match.</source>
        <translation>Examine {tiles}, les garde toutes et marque celles qui correspondent.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Looks at {width} × {height} pixels and draws polygons of {classes}.</source>
        <translation>Examine {width} × {height} pixels et dessine des polygones de {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks for images and labels in {folder} and writes what can be used as {format}.</source>
        <translation>Cherche des images et des étiquettes dans {folder} et écrit ce qui est utilisable en {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through a dataset, or a tile layer and the rasters beneath it, and writes one page about it: classes and splits, samples of each, the values of the bands, where the tiles are, nodata and clouds, tiles that are alike, ground that is in two splits, and what to look at before training, in plain words.</source>
        <translation>Examine un jeu de données, ou une couche de tuiles et les rasters qu'elle recouvre, et écrit une page à ce sujet : classes et répartition, échantillons de chacune, valeurs des bandes, emplacement des tuiles, nodata et nuages, tuiles semblables, terrain présent dans deux jeux, et ce qu'il faut vérifier avant l'entraînement, en mots simples.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks through {dataset}.</source>
        <translation>Examine {dataset}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles} and the pixels beneath them.</source>
        <translation>Examine {tiles} et les pixels qu'elles recouvrent.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles}, without pixels.</source>
        <translation>Examine {tiles}, sans pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/training/chart.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Loss: class weights</source>
        <translation>Perte : poids des classes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Loss: gamma of FOCAL</source>
        <translation>Perte : gamma de FOCAL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Lower percentile</source>
        <translation>Centile inférieur</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/chart.py"/>
        <location filename="../ui/training/words.py"/>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>MAP: units of the raster's coordinate system, which may be degrees. METRES: metres on the ground.</source>
        <translation>MAP : unités du système de coordonnées du raster, qui peuvent être des degrés. METRES : mètres au sol.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>MATCHING keeps the tiles that match, OTHERS the rest, ALL every tile.</source>
        <translation>MATCHING garde les tuiles qui correspondent, OTHERS le reste, ALL toutes les tuiles.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MAX_CLOUD</source>
        <translation>MAX_CLOUD</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MAX_NODATA</source>
        <translation>MAX_NODATA</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>MAX_NODATA needs RASTER, the image whose nodata is counted.</source>
        <translation>MAX_NODATA nécessite RASTER, l'image dont les nodata sont comptés.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>MEAN_STD: (value - mean) / standard deviation. MEDIAN_STD: the same about the median. MIN_MAX: the least value becomes 0 and the greatest 1. PERCENT: the lower and the upper percentile do. IMAGE: one mean and one standard deviation over all bands, as TensorFlow's per-image standardisation. SCALE_OFFSET: value × scale + offset, which makes reflectance of digital numbers.</source>
        <translation>MEAN_STD : (valeur - moyenne) / écart-type. MEDIAN_STD : de même autour de la médiane. MIN_MAX : la plus petite valeur devient 0 et la plus grande 1. PERCENT : c'est le cas des centiles inférieur et supérieur. IMAGE : une moyenne et un écart-type uniques sur toutes les bandes, comme la standardisation par image de TensorFlow. SCALE_OFFSET : valeur × échelle + décalage, qui transforme des comptes numériques en réflectance.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>MIN_AREA</source>
        <translation>MIN_AREA</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MIN_COVERAGE</source>
        <translation>MIN_COVERAGE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>MIXED computes in 16 bits, which newer GPUs do faster; AUTO does so on those. The model is the same.</source>
        <translation>MIXED calcule en 16 bits, ce que les GPU récents font plus vite ; AUTO le fait sur ceux-ci. Le modèle est le même.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Make a raster of it first with "Render layer" (tilewright:renderlayer).</source>
        <translation>Faites-en d'abord un raster avec « Rendre une couche » (tilewright:renderlayer).</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Make it 100</source>
        <translation>Ramener à 100</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Make it anew even if it is complete</source>
        <translation>Le refaire même s'il est complet</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make one with the algorithm Catalog scenes.</source>
        <translation>Créez-en une avec l'algorithme « Cataloguer des scènes ».</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make the layer of scenes anew with the algorithm Catalog scenes.</source>
        <translation>Refaites la couche de scènes avec l'algorithme « Cataloguer des scènes ».</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Make the rule by ticking the values or bits that are cloud</source>
        <translation>Composer la règle en cochant les valeurs ou les bits qui sont des nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Makes a raster file of a map layer, for layers that the engine cannot read itself. Where the layer's server gives values, as WCS does, they are kept; of WMS and XYZ layers, which are only pictures, the colours are written in 8 bits as QGIS renders them. Mind the terms of the server.</source>
        <translation>Fait un fichier raster d'une couche de la carte, pour les couches que le moteur ne peut pas lire lui-même. Si le serveur de la couche donne des valeurs, comme WCS, elles sont gardées ; pour les couches WMS et XYZ, qui ne sont que des images, les couleurs sont écrites en 8 bits comme QGIS les rend. Respectez les conditions d'utilisation du serveur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Makes a raster of 1 where there is cloud and 0 where it is clear, from the quality band of a satellite, a cloud probability, or the look of a plain image. What was not seen is 255, its nodata value.</source>
        <translation>Fait un raster valant 1 là où il y a un nuage et 0 là où c'est dégagé, à partir de la bande de qualité d'un satellite, d'une probabilité de nuages, ou de l'aspect d'une simple image. Ce qui n'a pas été vu vaut 255, sa valeur nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Makes one dataset of several that have the same task, format, bands and tile size. Classes are joined by their names: those of the first keep their ids, new ones get the next. Tiles keep their splits, and ground that comes to lie in two of them is counted.</source>
        <translation>Fait un seul jeu de données de plusieurs qui ont la même tâche, le même format, les mêmes bandes et la même taille de tuile. Les classes sont réunies par leurs noms : celles du premier gardent leurs identifiants, les nouvelles reçoivent les suivants. Les tuiles gardent leur jeu, et le terrain qui se retrouve dans deux d'entre eux est compté.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Makes one raster of many on one grid: parts of a scene side by side, bands from files of their own, dates one after the other. Inputs in other coordinate systems or resolutions are warped. Bands keep their names, which begin with their date where there are several.</source>
        <translation>Fait un seul raster de plusieurs sur une même grille : parties d'une scène côte à côte, bandes issues de fichiers séparés, dates l'une après l'autre. Les entrées dans d'autres systèmes de coordonnées ou résolutions sont reprojetées. Les bandes gardent leurs noms, qui commencent par leur date s'il y en a plusieurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Makes slope, aspect, hillshade and curvatures of a raster of heights, one band each. Heights are in the map units of their coordinate system, or in metres where that is in degrees, which are measured on the ellipsoid row by row. A pixel needs heights on all eight sides.</source>
        <translation>Fait la pente, l'exposition, l'ombrage et les courbures d'un raster de hauteurs, une bande pour chacun. Les hauteurs sont dans les unités de carte de leur système de coordonnées, ou en mètres si celui-ci est en degrés, lesquels sont mesurés sur l'ellipsoïde ligne par ligne. Un pixel a besoin de hauteurs sur ses huit côtés.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Makes the classes have about as many tiles as each other, by leaving out tiles of the common ones or by repeating tiles of the rare ones: in all, within each split, or in one split alone. A field of numbers, such as a statistic, can stand in for classes, cut into bins.</source>
        <translation>Fait que les classes aient à peu près autant de tuiles les unes que les autres, en omettant des tuiles des classes fréquentes ou en répétant celles des classes rares : au total, au sein de chaque jeu, ou dans un seul jeu. Un champ de nombres, par exemple une statistique, peut tenir lieu de classes, découpé en intervalles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Makes {after} of {before}: {changes}.</source>
        <translation>Fait {after} de {before} : {changes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Makes {tiles} of {counts}.</source>
        <translation>Fait {tiles} de {counts}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Making {folder} from {path} (Python {version}).</source>
        <translation>Création de {folder} à partir de {path} (Python {version}).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Map layer</source>
        <translation>Couche de la carte</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Map of classes</source>
        <translation>Carte des classes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Margin (pixels)</source>
        <translation>Marge (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Margin around objects (pixels)</source>
        <translation>Marge autour des objets (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Mask to measure in</source>
        <translation>Masque dans lequel mesurer</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Mask: where tiles are wanted</source>
        <translation>Masque : où les tuiles sont voulues</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Masks take every touched pixel</source>
        <translation>Les masques prennent chaque pixel touché</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Matched polygons</source>
        <translation>Polygones appariés</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Maximum cloud (share)</source>
        <translation>Nuages maximum (part)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Maximum cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Maximum nodata (share)</source>
        <translation>Nodata maximum (part)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Mean IoU</source>
        <translation>IoU moyenne</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Meaning in known rasters</source>
        <translation>Signification dans les rasters connus</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Measure a random forest beside it</source>
        <translation>Mesurer une forêt aléatoire en parallèle</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measured tiles</source>
        <translation>Tuiles mesurées</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Measures a model where the truth is known: on a split of a dataset, or on rasters with labels, every pixel counted once. Gives the confusion matrix, the figures of every class, curves and calibration, as a report to read and as JSON.</source>
        <translation>Mesure un modèle là où la vérité est connue : sur un jeu d'un jeu de données, ou sur des rasters avec étiquettes, chaque pixel étant compté une fois. Donne la matrice de confusion, les chiffres de chaque classe, les courbes et l'étalonnage, sous forme de rapport à lire et en JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Measures each band and scales it with {method}.</source>
        <translation>Mesure chaque bande et la met à l'échelle avec {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Measures how far each pixel is from the outlines of {features}.</source>
        <translation>Mesure la distance de chaque pixel aux contours de {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measures the pixels of each tile, band by band, and writes the statistics into the tiles: to filter, balance or inspect them by. A tile's pixels are those of its window in the raster, as in its exported image; nodata is left out.</source>
        <translation>Mesure les pixels de chaque tuile, bande par bande, et écrit les statistiques dans les tuiles : pour les filtrer, les équilibrer ou les inspecter. Les pixels d'une tuile sont ceux de sa fenêtre dans le raster, comme dans son image exportée ; les nodata sont omis.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles} of the split {split}.</source>
        <translation>Mesure {model} sur {tiles} du jeu {split}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles}, which have no splits.</source>
        <translation>Mesure {model} sur {tiles}, qui n'ont pas de répartition.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {width} × {height} pixels where they are labelled.</source>
        <translation>Mesure {model} sur {width} × {height} pixels là où ils sont étiquetés.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: 1 new field.</source>
        <translation>Mesure {tiles} : 1 nouveau champ.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: {fields} new fields.</source>
        <translation>Mesure {tiles} : {fields} nouveaux champs.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Measuring overlaps</source>
        <translation>Mesure des chevauchements</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Merge datasets</source>
        <translation>Fusionner des jeux de données</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/shares.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Minimum area</source>
        <translation>Surface minimale</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Minimum coverage (share)</source>
        <translation>Couverture minimale (part)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Minimum distance (map units)</source>
        <translation>Distance minimale (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Missed polygons</source>
        <translation>Polygones manqués</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Model to go on from</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Models and maps</source>
        <translation>Modèles et cartes</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Models chosen before</source>
        <translation>Modèles choisis auparavant</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More classes that look alike: {count}</source>
        <translation>Autres classes qui se ressemblent : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>More label layers</source>
        <translation>Autres couches d'étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} different values: is this a field of classes?</source>
        <translation>Plus de {count} valeurs différentes : est-ce bien un champ de classes ?</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} features are selected: their classes are not counted.</source>
        <translation>Plus de {count} entités sont sélectionnées : leurs classes ne sont pas comptées.</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>NEWEST: the scene with the latest date gives the tiles. CLEAREST: the one with the least cloud cover. FIRST: the one that comes first in the layer. A tile of another scene that shares any ground with them is left out. KEEP makes the tiles of all scenes, as for several dates of the same ground.</source>
        <translation>NEWEST : la scène à la date la plus récente donne les tuiles. CLEAREST : celle qui a la plus faible couverture nuageuse. FIRST : celle qui vient en premier dans la couche. Une tuile d'une autre scène qui partage du terrain avec elles est omise. KEEP crée les tuiles de toutes les scènes, comme pour plusieurs dates du même terrain.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>NOISE: strength (standard deviations)</source>
        <translation>NOISE : intensité (écarts-types)</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name for tiles that get no class, such as non_urban; when unset these tiles are dropped.</source>
        <translation>Nom des tuiles qui ne reçoivent aucune classe, par exemple non_urban ; si non défini, ces tuiles sont écartées.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name for tiles without a label, such as non_urban. When unset, they are left out.</source>
        <translation>Nom des tuiles sans étiquette, par exemple non_urban. Si non défini, elles sont omises.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name of the class when there is no class field, such as urban.</source>
        <translation>Nom de la classe quand il n'y a pas de champ de classe, par exemple urban.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name of the class where there is no class field.</source>
        <translation>Nom de la classe là où il n'y a pas de champ de classe.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Name of the new class</source>
        <translation>Nom de la nouvelle classe</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>Name one of them: {name}</source>
        <translation>Nommez l'un d'eux : {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Name or id of the class that parts objects which touch. Objects grow into it, each pixel goes to the nearest, and they stay polygons of their own.</source>
        <translation>Nom ou identifiant de la classe qui sépare les objets qui se touchent. Les objets s'y étendent, chaque pixel va au plus proche, et ils restent des polygones distincts.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Names or ids of the classes to make polygons of, separated by commas. All but 0 when empty.</source>
        <translation>Noms ou identifiants des classes dont faire des polygones, séparés par des virgules. Tout sauf 0 si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Near duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Near infrared, red and green</source>
        <translation>Proche infrarouge, rouge et vert</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: architecture file</source>
        <translation>Réseau : fichier d'architecture</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: batch normalisation</source>
        <translation>Réseau : normalisation par lots</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dates (number)</source>
        <translation>Réseau : dates (nombre)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: depth (levels)</source>
        <translation>Réseau : profondeur (niveaux)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dropout (share)</source>
        <translation>Réseau : dropout (part)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: encoder</source>
        <translation>Réseau : encodeur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: fusion of the dates</source>
        <translation>Réseau : fusion des dates</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: keep the encoder's weights</source>
        <translation>Réseau : garder les poids de l'encodeur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: padding</source>
        <translation>Réseau : remplissage</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: weights of the encoder</source>
        <translation>Réseau : poids de l'encodeur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: width (channels)</source>
        <translation>Réseau : largeur (canaux)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Network: {name}.</source>
        <translation>Réseau : {name}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>New classes: {names}.</source>
        <translation>Nouvelles classes : {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>New fields take the place of the tiles' own: {names}.</source>
        <translation>De nouveaux champs remplacent ceux des tuiles : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>No doubtful tile was found.</source>
        <translation>Aucune tuile douteuse n'a été trouvée.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>No label</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>No pictures</source>
        <translation>Pas d'images</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar ({name}): give bands, classes and scaling below.</source>
        <translation>Pas de fichier d'accompagnement ({name}) : donnez ci-dessous les bandes, les classes et la mise à l'échelle.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar. An ONNX model of the plugin Deepness says itself what it takes when it is run; for others give bands, classes and scaling below.</source>
        <translation>Pas de fichier d'accompagnement. Un modèle ONNX de l'extension Deepness dit lui-même ce qu'il attend lorsqu'il est exécuté ; pour les autres, donnez ci-dessous les bandes, les classes et la mise à l'échelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>No splits.</source>
        <translation>Pas de répartition.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>No tile can have its centre on LABELS: do they, and the mask if there is one, lie on the raster?</source>
        <translation>Aucune tuile ne peut avoir son centre sur LABELS : ces étiquettes, et le masque s'il y en a un, sont-ils sur le raster ?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>No tile fits: there is no place on the raster that meets everything asked for.</source>
        <translation>Aucune tuile ne convient : il n'y a pas d'endroit du raster qui remplisse toutes les conditions demandées.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>No tile is left: do the layers lie on the same ground?</source>
        <translation>Il ne reste aucune tuile : les couches couvrent-elles le même terrain ?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>No tile is left: no scene has a whole tile that meets everything asked for.</source>
        <translation>Il ne reste aucune tuile : aucune scène n'a de tuile entière qui remplisse toutes les conditions demandées.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>No training yet</source>
        <translation>Pas encore d'entraînement</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Nodata share is above</source>
        <translation>La part de nodata est supérieure à</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Nodata value</source>
        <translation>Valeur nodata</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>None chosen</source>
        <translation>Aucune choisie</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>None chosen.</source>
        <translation>Aucun choisi.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>None chosen: {names} is used.</source>
        <translation>Aucun choisi : {names} est utilisé.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>None: this machine</source>
        <translation>Aucun : cette machine</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalize raster</source>
        <translation>Normaliser un raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalized raster</source>
        <translation>Raster normalisé</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Not cloudy</source>
        <translation>Non nuageuse</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <location filename="../ui/review/legend.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not split yet</source>
        <translation>Pas encore réparties</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Nothing is learned from datasets of this task.</source>
        <translation>Rien n'est appris des jeux de données de cette tâche.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Number of bands</source>
        <translation>Nombre de bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Number of scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Number of the band that holds the classes, counted from 1; the first when unset.</source>
        <translation>Numéro de la bande qui contient les classes, compté à partir de 1 ; la première si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Number of the band that holds the heights, counted from 1; the first when unset.</source>
        <translation>Numéro de la bande qui contient les hauteurs, compté à partir de 1 ; la première si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Numbers for the constants of formulas: L=0.25, C1=6. The catalogue's own when not given; L is 0.5 in SAVI and its kin, as their papers have it, and 1 in others.</source>
        <translation>Nombres pour les constantes des formules : L=0.25, C1=6. Ceux du catalogue s'ils ne sont pas donnés ; L vaut 0.5 dans SAVI et ses apparentés, selon leurs articles, et 1 dans les autres.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Numbers in bits</source>
        <translation>Nombres dans des bits</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ORTHOGONALIZE</source>
        <translation>ORTHOGONALIZE</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>OTHER_LABEL</source>
        <translation>OTHER_LABEL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file of this machine, since QGIS itself writes it, got {place}</source>
        <translation>OUTPUT doit être un fichier de cette machine, car c'est QGIS lui-même qui l'écrit ; reçu {place}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file that ends in .tif, got {path}</source>
        <translation>OUTPUT doit être un fichier se terminant par .tif, reçu {path}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>OVERLAP</source>
        <translation>OVERLAP</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>OVERLAP must be less than the tile size ({size} px), got {overlap}</source>
        <translation>OVERLAP doit être inférieur à la taille de tuile ({size} px), reçu {overlap}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects below that share</source>
        <translation>Objets sous cette part</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects cut by the tile's edge of which less than this share of the area lies in the tile, 0 to 1.</source>
        <translation>Objets coupés par le bord de la tuile dont une part de surface inférieure à celle-ci, de 0 à 1, est dans la tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Of each class: {classes}.</source>
        <translation>De chaque classe : {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Of rasters: BACKGROUND counts them as the background. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>Des rasters : BACKGROUND les compte comme arrière-plan. IGNORE les laisse de côté, ce qui convient quand les étiquettes sont des exemples de leurs classes et non leur totalité.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Of the tiles in which no label lies: 1 keeps all, 0 none, 0.1 every tenth, chosen by chance.</source>
        <translation>Parmi les tuiles sans aucune étiquette : 1 les garde toutes, 0 aucune, 0.1 une sur dix, choisies au hasard.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>On Debian and Ubuntu: apt install python3-venv. Elsewhere choose another base Python.</source>
        <translation>Sous Debian et Ubuntu : apt install python3-venv. Ailleurs, choisissez un autre Python de base.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>On the command line</source>
        <translation>En ligne de commande</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>On the same grid; each polygon gets the mean of its pixels.</source>
        <translation>Sur la même grille ; chaque polygone reçoit la moyenne de ses pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>One around each of {points}, where it fits.</source>
        <translation>Une par point, là où il y a la place : {points}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>One for each input, separated by commas, where they differ: CUBIC,CUBIC,NEAREST.</source>
        <translation>Un pour chaque entrée, séparés par des virgules, s'ils diffèrent : CUBIC,CUBIC,NEAREST.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>One of</source>
        <translation>L'un de</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>One of the layers has no CRS; that of the other one is taken.</source>
        <translation>L'une des couches n'a pas de SCR ; celui de l'autre est pris.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection, and ground that one of them does not cover counts as nodata.</source>
        <translation>Un ou plusieurs rasters. Leurs bandes sont empilées ; tous sont alignés sur le premier par reprojection, et le terrain que l'un d'eux ne couvre pas compte comme nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection.</source>
        <translation>Un ou plusieurs rasters. Leurs bandes sont empilées ; tous sont alignés sur le premier par reprojection.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first, or to the tiles. Nothing where each tile is cut from its own scene.</source>
        <translation>Un ou plusieurs rasters. Leurs bandes sont empilées ; tous sont alignés sur le premier, ou sur les tuiles. Rien si chaque tuile est découpée dans sa propre scène.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>One raster, or several as one file for each band; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>Un raster, ou plusieurs, comme un fichier par bande ; les autres sont alignés sur le premier, et le terrain que l'un d'eux ne couvre pas compte comme nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Only inside of the tiles</source>
        <translation>Seulement à l'intérieur des tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured, in any coordinate system.</source>
        <translation>Seuls les pixels dont le centre est dans ces polygones sont mesurés, dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured; all pixels are scaled.</source>
        <translation>Seuls les pixels dont le centre est dans ces polygones sont mesurés ; tous les pixels sont mis à l'échelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and earlier ones.</source>
        <translation>Seulement les scènes de ce jour, mois ou année et les antérieures.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and later ones: 2023-05-01, 2023-05 or 2023.</source>
        <translation>Seulement les scènes de ce jour, mois ou année et les ultérieures : 2023-05-01, 2023-05 ou 2023.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes that share ground with it.</source>
        <translation>Seulement les scènes qui partagent du terrain avec elle.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes with at most so much cloud, as the catalogue tells it in percent of the scene.</source>
        <translation>Seulement les scènes avec au plus cette part de nuages, telle que le catalogue la donne en pourcentage de la scène.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} features were counted.</source>
        <translation>Seules les {seen} premières entités ont été comptées.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} of {there} features were counted.</source>
        <translation>Seules les {seen} premières entités sur {there} ont été comptées.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only the tiles of this split are measured, such as train. All tiles when empty.</source>
        <translation>Seules les tuiles de ce jeu sont mesurées, par exemple train. Toutes les tuiles si vide.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Only tiles that share ground with a feature of this layer are kept. All tiles when unset.</source>
        <translation>Seules les tuiles qui partagent du terrain avec une entité de cette couche sont gardées. Toutes les tuiles si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Only tiles that share ground with these polygons are made.</source>
        <translation>Seules les tuiles qui partagent du terrain avec ces polygones sont créées.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Only what lies beside them</source>
        <translation>Uniquement à ce qui se trouve à côté d'eux</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open a training</source>
        <translation>Ouvrir un entraînement</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open this panel when a training starts</source>
        <translation>Ouvrir ce panneau quand un entraînement démarre</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Other tiles become {label}.</source>
        <translation>Les autres tuiles deviennent {label}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Other training…</source>
        <translation>Autre entraînement…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Otherwise a mask pixel belongs to a polygon when its centre does.</source>
        <translation>Sinon, un pixel du masque appartient à un polygone quand son centre y est.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Otherwise a pixel belongs to a label when its centre does.</source>
        <translation>Sinon, un pixel appartient à une étiquette quand son centre y est.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Overlap (pixels)</source>
        <translation>Chevauchement (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Overlap value</source>
        <translation>Valeur de chevauchement</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>PIXELS: steps from pixel to pixel, the same in both directions. MAP: units of the raster's coordinate system, whose pixels may be longer one way; they are degrees where it is in degrees.</source>
        <translation>PIXELS : pas de pixel en pixel, égaux dans les deux directions. MAP : unités du système de coordonnées du raster, dont les pixels peuvent être plus longs dans un sens ; ce sont des degrés s'il est en degrés.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be given: {layer} has no pixel size of its own</source>
        <translation>PIXEL_SIZE doit être donné : {layer} n'a pas de taille de pixel propre</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be more than 0, got {size:g}</source>
        <translation>PIXEL_SIZE doit être supérieur à 0, reçu {size:g}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>POINTS must be a layer of points, but {layer} has none.</source>
        <translation>POINTS doit être une couche de points, mais {layer} n'en a aucun.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>POLYGON_CLASSES</source>
        <translation>POLYGON_CLASSES</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>PYTHON uses an interpreter as it is: BASE, WHEELS, ONNX, CLUSTER and REINSTALL do not go with it.</source>
        <translation>PYTHON utilise un interpréteur tel quel : BASE, WHEELS, ONNX, CLUSTER et REINSTALL ne vont pas avec.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour before all else.</source>
        <translation>Les taches de moins de pixels, quelle que soit leur classe, sont intégrées à leur plus grand voisin avant toute autre chose.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour: before areas are measured, and after objects have grown into their border.</source>
        <translation>Les taches de moins de pixels, quelle que soit leur classe, sont intégrées à leur plus grand voisin : avant la mesure des surfaces, et après l'extension des objets dans leur bordure.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Patience (epochs)</source>
        <translation>Patience (époques)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles</source>
        <translation>Centiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles of each band: 5,95 become the fields b1_p5 and b1_p95; between two values in proportion.</source>
        <translation>Centiles de chaque bande : 5,95 devient les champs b1_p5 et b1_p95 ; entre deux valeurs, en proportion.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel height (map units)</source>
        <translation>Hauteur de pixel (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel size (map units)</source>
        <translation>Taille de pixel (unités de carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels around the tiles that are kept as well, as far as the raster reaches.</source>
        <translation>Pixels autour des tuiles qui sont gardés aussi, dans les limites du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels from where a tile begins to where the next one does, to the right and down, instead of an overlap: the overlap is the tile size less the stride, and a stride that is larger leaves gaps.</source>
        <translation>Pixels du début d'une tuile au début de la suivante, vers la droite et vers le bas, au lieu d'un chevauchement : le chevauchement est la taille de tuile moins le pas, et un pas plus grand laisse des vides.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Pixels of that raster this close to a cloud count as cloud too, as their thin edges are often missed.</source>
        <translation>Les pixels de ce raster aussi proches d'un nuage comptent aussi comme nuage, car leurs bords minces échappent souvent.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Pixels of {numbers} {unit}</source>
        <translation>Pixels de {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Pixels outside of the labels get the raster's nodata, or 0 where it has none.</source>
        <translation>Les pixels hors des étiquettes reçoivent le nodata du raster, ou 0 s'il n'en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Pixels that a tile shares with the next one of its scene, less than the tile size.</source>
        <translation>Pixels qu'une tuile partage avec la suivante de sa scène, moins que la taille de tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels that a tile shares with the next one, less than the tile's size. 0 puts tiles side by side.</source>
        <translation>Pixels qu'une tuile partage avec la suivante, moins que la taille de la tuile. 0 met les tuiles côte à côte.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Pixels that neighbouring tiles share. A quarter of the tile when unset.</source>
        <translation>Pixels que partagent des tuiles voisines. Un quart de la tuile si non défini.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Pixels that neighbouring tiles share. It must be less than the tile size.</source>
        <translation>Pixels que partagent des tuiles voisines. Doit être inférieur à la taille de tuile.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels whose centre lies in no tile, nor in its margin, become nodata; 0 where the raster has none.</source>
        <translation>Les pixels dont le centre n'est dans aucune tuile, ni dans sa marge, deviennent nodata ; 0 si le raster n'en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Pixels without a label</source>
        <translation>Pixels sans étiquette</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Plain image, by its brightness</source>
        <translation>Simple image, d'après sa luminosité</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Points, one in each cloudy tile, or polygons around clouds and shadows, in any coordinate system.</source>
        <translation>Points, un dans chaque tuile nuageuse, ou polygones autour des nuages et des ombres, dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Polygonize raster</source>
        <translation>Polygoniser un raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons of both layers that cover less are left out: square metres on the ellipsoid where the true polygons' coordinate system is in degrees, else square map units of it.</source>
        <translation>Les polygones des deux couches qui couvrent moins sont omis : mètres carrés sur l'ellipsoïde si le système de coordonnées des polygones de référence est en degrés, sinon unités de carte carrées de celui-ci.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Polygons of the classes, in any coordinate system. Points and lines label the tiles that they meet and count as a share of 0.</source>
        <translation>Polygones des classes, dans n'importe quel système de coordonnées. Les points et les lignes étiquettent les tuiles qu'ils rencontrent et comptent pour une part de 0.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Polygons of what the image shows; points and lines label the tiles that they touch.</source>
        <translation>Polygones de ce que montre l'image ; les points et les lignes étiquettent les tuiles qu'ils touchent.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons or multipolygons, such as buildings drawn by people. A multipolygon is one thing.</source>
        <translation>Polygones ou multipolygones, par exemple des bâtiments dessinés à la main. Un multipolygone est une seule chose.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons that cover less are left out, after sieving and before simplifying: square metres on the ellipsoid where the coordinate system is in degrees, else square map units.</source>
        <translation>Les polygones qui couvrent moins sont omis, après le tamisage et avant la simplification : mètres carrés sur l'ellipsoïde si le système de coordonnées est en degrés, sinon unités de carte carrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Polygons to map inside of; pixels whose centre lies outside get no class, and tiles wholly outside are not computed. They may have another coordinate system.</source>
        <translation>Polygones à l'intérieur desquels cartographier ; les pixels dont le centre est en dehors ne reçoivent pas de classe, et les tuiles entièrement en dehors ne sont pas calculées. Ils peuvent avoir un autre système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels each tile holds. Tiles that were rejected in the review, those with 1 in the field is_rejected, are left out.</source>
        <translation>Polygones dont la position dans le raster dit quels pixels contient chaque tuile. Les tuiles rejetées lors de la revue, celles qui ont 1 dans le champ is_rejected, sont omises.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels the model sees.</source>
        <translation>Polygones dont la position dans le raster dit quels pixels voit le modèle.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons with class_id, class (its name), area (m²) and perimeter (m), both on the ellipsoid, and confidence.</source>
        <translation>Polygones avec class_id, class (son nom), area (m²) et perimeter (m), tous deux sur l'ellipsoïde, et confidence.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Polygons, in any coordinate system; those that lie outside of the raster do not count.</source>
        <translation>Polygones, dans n'importe quel système de coordonnées ; ceux qui sont hors du raster ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Polygons, or a raster of classes or of values, that say what is there; needed with rasters.</source>
        <translation>Polygones, ou raster de classes ou de valeurs, qui disent ce qui s'y trouve ; nécessaires avec des rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Polygons, or a raster of classes, that masks are made from; needed for SEGMENTATION. For DETECTION and PANOPTIC the polygons of the objects; points and lines with a buffer. For REGRESSION a raster of values, or polygons with a field of numbers.</source>
        <translation>Polygones, ou raster de classes, dont les masques sont faits ; nécessaires pour SEGMENTATION. Pour DETECTION et PANOPTIC, les polygones des objets ; points et lignes avec un tampon. Pour REGRESSION, un raster de valeurs, ou des polygones avec un champ de nombres.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Polygons, or lines and points with a buffer, in any coordinate system.</source>
        <translation>Polygones, ou lignes et points avec un tampon, dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>Preview of the split</source>
        <translation>Aperçu de la répartition</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Priority field</source>
        <translation>Champ de priorité</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities that classes must reach: building=0.6, road=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the class background, or nodata where there is no such class.</source>
        <translation>Probabilités que les classes doivent atteindre : building=0.6, road=0.4, ou 0.5 pour toutes. Si la plus vraisemblable ne l'atteint pas, la suivante qui l'atteint est retenue ; à défaut, la classe background, ou nodata s'il n'y a pas de telle classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Probabilities that classes must reach: water=0.6, urban=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the tile gets no class. A model of several classes at once asks 0.5 of each when empty.</source>
        <translation>Probabilités que les classes doivent atteindre : water=0.6, urban=0.4, ou 0.5 pour toutes. Si la plus vraisemblable ne l'atteint pas, la suivante qui l'atteint est retenue ; à défaut, la tuile ne reçoit pas de classe. Si vide, un modèle à plusieurs classes simultanées demande 0.5 à chacune.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons</source>
        <translation>Polygones proposés</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons with the status TP (matched) or FP (false), and true ones that were missed (FN); with their best overlap, class, and the layer that they are from.</source>
        <translation>Polygones proposés avec le statut TP (apparié) ou FP (faux), et polygones de référence manqués (FN) ; avec leur meilleur recouvrement, leur classe et la couche dont ils proviennent.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Proxy: {proxy}</source>
        <translation>Proxy : {proxy}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Pulls weights towards 0, against learning by heart; 0.0001 to 0.01 is usual. ADAMW is for this.</source>
        <translation>Tire les poids vers 0, contre l'apprentissage par cœur ; 0.0001 à 0.01 est habituel. ADAMW est fait pour cela.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Put the layers of results into groups</source>
        <translation>Ranger les couches des résultats dans des groupes</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Puts the Python in place in which the engine reads rasters and runs models: an environment of its own, outside of QGIS, the profile and the plugin (about 2 GB, for the processor alone). A half-made or damaged one is removed and made again; a complete one is left as it is. Cancelling leaves nothing behind.</source>
        <translation>Met en place le Python dans lequel le moteur lit les rasters et exécute les modèles : un environnement à part, hors de QGIS, du profil et de l'extension (environ 2 GB, pour le processeur seul). Un environnement inachevé ou endommagé est supprimé et refait ; un environnement complet est laissé tel quel. Une annulation ne laisse rien derrière elle.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Puts the report on the clipboard; names and passwords of a proxy are masked</source>
        <translation>Met le rapport dans le presse-papiers ; les noms et mots de passe d'un proxy sont masqués</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python of the engine</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Python to make the environment from</source>
        <translation>Python à partir duquel créer l'environnement</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Python {oldest} to {newest}</source>
        <translation>Python {oldest} à {newest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python {version}. Nothing is missing.</source>
        <translation>Python {version}. Rien ne manque.</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>QGIS cannot open the authentication {configuration!r} that its proxy settings name.</source>
        <translation>QGIS ne peut pas ouvrir l'authentification {configuration!r} que nomment ses paramètres de proxy.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>QGIS does not know the coordinate system {crs} of a scene.</source>
        <translation>QGIS ne connaît pas le système de coordonnées {crs} d'une scène.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>QGIS's own Python</source>
        <translation>Python propre à QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Quality band or image</source>
        <translation>Bande de qualité ou image</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>RANDOM: anywhere, every place as likely as any other. POINTS: one tile around each point. CLASSES: so many tiles of each class, a tile being of the class at its centre.</source>
        <translation>RANDOM : n'importe où, chaque endroit aussi probable qu'un autre. POINTS : une tuile autour de chaque point. CLASSES : tant de tuiles de chaque classe, une tuile étant de la classe en son centre.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>RASTER</source>
        <translation>RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>RASTER cuts whole pixels of the first raster. TILES warps the rasters to each tile: in the tile layer's coordinate system, turned as the tile is, its sides exactly the sample size.</source>
        <translation>RASTER découpe des pixels entiers du premier raster. TILES reprojette les rasters sur chaque tuile : dans le système de coordonnées de la couche de tuiles, tournés comme la tuile, ses côtés ayant exactement la taille d'échantillon.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>RASTERS</source>
        <translation>RASTERS</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/chart.py"/>
        <location filename="../ui/training/words.py"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>ROTATE: up to (degrees)</source>
        <translation>ROTATE : jusqu'à (degrés)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Raster of classes</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Raster of the pictures</source>
        <translation>Raster des images</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Rasterize labels</source>
        <translation>Rastériser les étiquettes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Rasters beneath the tile layer</source>
        <translation>Rasters sous la couche de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rasters of the second images</source>
        <translation>Rasters des secondes images</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Rasters to map</source>
        <translation>Rasters à cartographier</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Rasters to measure on</source>
        <translation>Rasters sur lesquels mesurer</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading proposed polygons</source>
        <translation>Lecture des polygones proposés</translation>
    </message>
    <message>
        <location filename="../ui/review/census.py"/>
        <source>Reading the tiles of {layer}</source>
        <translation>Lecture des tuiles de {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading true polygons</source>
        <translation>Lecture des polygones de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Reads {size} of pixels.</source>
        <translation>Lit {size} de pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Reads {source} in {folder} and writes what can be used as {format}.</source>
        <translation>Lit {source} dans {folder} et écrit ce qui est utilisable en {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Red, green and blue</source>
        <translation>Rouge, vert et bleu</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Rejected tiles</source>
        <translation>Tuiles rejetées</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rejected tiles (is_rejected is 1) left out: {count}</source>
        <translation>Tuiles rejetées (is_rejected vaut 1) omises : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Rejected tiles left out: {count}.</source>
        <translation>Tuiles rejetées omises : {count}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Rejection</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove all copies from object stores? Runs that read them now will fail.</source>
        <translation>Supprimer toutes les copies provenant de stockages objet ? Les exécutions qui les lisent en ce moment échoueront.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove copies</source>
        <translation>Supprimer les copies</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Remove environments of other versions of the plugin</source>
        <translation>Supprimer les environnements d'autres versions de l'extension</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove outdated</source>
        <translation>Supprimer les périmés</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the engine's environment {folder}? Everything that reads rasters or runs models needs it.</source>
        <translation>Supprimer l'environnement du moteur {folder} ? Tout ce qui lit des rasters ou exécute des modèles en a besoin.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the environment</source>
        <translation>Supprimer l'environnement</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removed {folder}.</source>
        <translation>{folder} a été supprimé.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes environments of other versions of the plugin</source>
        <translation>Supprime les environnements d'autres versions de l'extension</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Removes environments of other versions: {count}.</source>
        <translation>Supprime les environnements d'autres versions : {count}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes temporary files of runs that were killed more than three days ago</source>
        <translation>Supprime les fichiers temporaires des exécutions tuées il y a plus de trois jours</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removes the environment and makes it again.</source>
        <translation>Supprime l'environnement et le refait.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes the environment and makes it anew</source>
        <translation>Supprime l'environnement et le refait à neuf</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes what was fetched from object stores; what is needed comes again</source>
        <translation>Supprime ce qui a été récupéré depuis des stockages objet ; ce qui est nécessaire est récupéré à nouveau</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing copies</source>
        <translation>Suppression des copies</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing environments</source>
        <translation>Suppression des environnements</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing temporary files</source>
        <translation>Suppression des fichiers temporaires</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing the environment</source>
        <translation>Suppression de l'environnement</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of the part {name}.</source>
        <translation>Suppression de ce qui a été fait de la partie {name}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of {folder}.</source>
        <translation>Suppression de ce qui a été fait de {folder}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing {folder}: {reason}.</source>
        <translation>Suppression de {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Render layer</source>
        <translation>Rendre une couche</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Rendered layer</source>
        <translation>Couche rendue</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>Rendering: {done:,} of {total:,} pixels</source>
        <translation>Rendu : {done:,} pixels sur {total:,}</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Report of the training</source>
        <translation>Rapport de l'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling of each input</source>
        <translation>Rééchantillonnage de chaque entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/part.py"/>
        <source>Review tiles</source>
        <translation>Passer les tuiles en revue</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Review tiles on the map</source>
        <translation>Passer les tuiles en revue sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Review tiles: {value}</source>
        <translation>Revue des tuiles : {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Right angles</source>
        <translation>Angles droits</translation>
    </message>
    <message>
        <location filename="../ui/road/part.py"/>
        <source>Road from image to map</source>
        <translation>Parcours de l'image à la carte</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>Role of the chosen band</source>
        <translation>Rôle de la bande choisie</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Roles of bands</source>
        <translation>Rôles des bandes</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>Run "Install the engine's environment" from the toolbox, or: qgis_process run tilewright:installenvironment</source>
        <translation>Exécutez « Installer l'environnement du moteur » depuis la boîte à outils, ou : qgis_process run tilewright:installenvironment</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Run "Install the engine's environment" with its part for clusters, or: qgis_process run tilewright:installenvironment --CLUSTER=true</source>
        <translation>Exécutez « Installer l'environnement du moteur » avec sa partie pour les clusters, ou : qgis_process run tilewright:installenvironment --CLUSTER=true</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Run code that files carry</source>
        <translation>Exécuter le code que contiennent les fichiers</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Run code that the model carries</source>
        <translation>Exécuter le code que contient le modèle</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Run the model over a whole image: a raster of classes, or classes of tiles.</source>
        <translation>Exécuter le modèle sur une image entière : un raster de classes, ou des classes de tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Runs a model over a raster, tile by tile with blended overlaps, and writes a raster of class ids, or of the values of a regression. Memory does not grow with the raster. Where every band is nodata the result is 255 (65535 when class ids go beyond 254), or NaN for values.</source>
        <translation>Exécute un modèle sur un raster, tuile par tuile avec des chevauchements fondus, et écrit un raster d'identifiants de classe, ou des valeurs d'une régression. La mémoire ne croît pas avec le raster. Là où toutes les bandes sont nodata, le résultat est 255 (65535 quand les identifiants de classe dépassent 254), ou NaN pour des valeurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Runs a model over the tiles of a tile layer and adds the class that each most likely is, its probability, and the probability of every class; of a model that knows several classes at once also all that it finds.</source>
        <translation>Exécute un modèle sur les tuiles d'une couche de tuiles et ajoute la classe la plus vraisemblable de chacune, sa probabilité et la probabilité de chaque classe ; pour un modèle qui connaît plusieurs classes à la fois, aussi toutes celles qu'il trouve.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SCALE: up to (share)</source>
        <translation>SCALE : jusqu'à (part)</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SCALES</source>
        <translation>SCALES</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>SCENE_FIELD must name the rasters of the tiles, but it is empty.</source>
        <translation>SCENE_FIELD doit nommer les rasters des tuiles, mais il est vide.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SEED</source>
        <translation>SEED</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SGD has a momentum of 0.9 and wants a larger learning rate, about 0.01.</source>
        <translation>SGD a une inertie de 0.9 et demande un taux d'apprentissage plus grand, environ 0.01.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SIEVE</source>
        <translation>SIEVE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SIMPLIFY</source>
        <translation>SIMPLIFY</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SPLIT</source>
        <translation>SPLIT</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>SPLIT must be one of the dataset's ({splits}), got {split}</source>
        <translation>SPLIT doit être l'un des jeux du jeu de données ({splits}), reçu {split}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>STACK keeps every band as a band of its own, MOSAIC lays all inputs over one another. AUTO does both: files of the same bands and date are laid side by side, others are stacked, by date and then by band. Bands and dates are read from descriptions, tags and names of files; files that tell nothing are laid side by side unless they show the same ground.</source>
        <translation>STACK garde chaque bande comme une bande à part, MOSAIC superpose toutes les entrées. AUTO fait les deux : les fichiers de mêmes bandes et de même date sont mis côte à côte, les autres sont empilés, par date puis par bande. Les bandes et les dates sont lues dans les descriptions, les balises et les noms des fichiers ; les fichiers qui n'indiquent rien sont mis côte à côte, sauf s'ils montrent le même terrain.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>STACKED keeps the bands of all dates in one image, date by date. DATES writes an image for each date; in arrays the date comes first. Dates are told by the names of the bands, as Stack rasters gives them.</source>
        <translation>STACKED garde les bandes de toutes les dates dans une seule image, date par date. DATES écrit une image pour chaque date ; dans les tableaux, la date vient en premier. Les dates sont reconnues aux noms des bandes, tels que les donne « Empiler des rasters ».</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>STRATIFIED needs LABEL_FIELD, the field with the class of each tile.</source>
        <translation>STRATIFIED nécessite LABEL_FIELD, le champ avec la classe de chaque tuile.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>STRETCH</source>
        <translation>STRETCH</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions</source>
        <translation>Exemples de prédictions</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions after epoch {number}. Click to enlarge.</source>
        <translation>Exemples de prédictions après l'époque {number}. Cliquez pour agrandir.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions. Click to enlarge.</source>
        <translation>Exemples de prédictions. Cliquez pour agrandir.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Sample size (pixels)</source>
        <translation>Taille d'échantillon (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sample tiles</source>
        <translation>Échantillonner des tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Sample tiles (number)</source>
        <translation>Tuiles d'exemple (nombre)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sampled tiles</source>
        <translation>Tuiles échantillonnées</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Samples (tiles)</source>
        <translation>Échantillons (tuiles)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save, copy and settings</source>
        <translation>Enregistrement, copie et paramètres</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Says how many true polygons were found and how many proposed ones are true, by SpaceNet's metric: each is matched with at most one of the others, the best overlap (intersection over union) first.</source>
        <translation>Dit combien de polygones de référence ont été trouvés et combien de polygones proposés sont vrais, selon la métrique de SpaceNet : chacun est apparié à un autre au plus, le meilleur recouvrement (intersection sur union) d'abord.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Says in which Python the engine runs and who chose it, the versions of its libraries, the devices that TensorFlow sees, memory and free disk space, what is missing, and the one call that installs it: a table to copy. Names and passwords of a proxy are masked.</source>
        <translation>Dit dans quel Python s'exécute le moteur et qui l'a choisi, les versions de ses bibliothèques, les périphériques vus par TensorFlow, la mémoire et l'espace disque libre, ce qui manque et le seul appel qui l'installe : un tableau à copier. Les noms et mots de passe d'un proxy sont masqués.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by given numbers.</source>
        <translation>Met chaque bande à l'échelle par des nombres donnés.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by {file}.</source>
        <translation>Met chaque bande à l'échelle avec {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band of a raster by its mean and standard deviation, its least and greatest value, its percentiles, or by given numbers, into real numbers as models like them. What was measured is kept as JSON: it scales other rasters alike, takes scaled values back, and goes into SCALING of the algorithms that run a model, which then sees the same values to the last bit.</source>
        <translation>Met chaque bande d'un raster à l'échelle d'après sa moyenne et son écart-type, sa plus petite et sa plus grande valeur, ses centiles ou des nombres donnés, en nombres réels tels que les modèles les aiment. Ce qui a été mesuré est gardé en JSON : cela met d'autres rasters à la même échelle, rétablit les valeurs d'origine, et se donne à SCALING des algorithmes qui exécutent un modèle, lequel voit alors les mêmes valeurs au dernier bit près.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Scaling</source>
        <translation>Mise à l'échelle</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Scene field</source>
        <translation>Champ des scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scene tiles</source>
        <translation>Tuiles de scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} ({raster}) must have the coordinate system, the transform and the size of its raster.</source>
        <translation>La scène {name} ({raster}) doit avoir le système de coordonnées, la transformation et la taille de son raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} names no raster in its field scene.</source>
        <translation>La scène {name} ne nomme aucun raster dans son champ scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes of which no tile is left: {count}</source>
        <translation>Scènes dont il ne reste aucune tuile : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes that are smaller than a tile, left out: {count}</source>
        <translation>Scènes plus petites qu'une tuile, omises : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Schedule of the learning rate</source>
        <translation>Évolution du taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search indices</source>
        <translation>Rechercher des indices</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search names, formulas and fields of use</source>
        <translation>Rechercher dans les noms, formules et domaines d'utilisation</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/shares.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Seems to be {role}: {why}</source>
        <translation>Semble être {role} : {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Segment raster</source>
        <translation>Segmenter un raster</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all doubtful tiles, so that a key sets them together</source>
        <translation>Sélectionner toutes les tuiles douteuses, pour qu'une touche leur attribue à toutes une valeur</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select all tiles that are not rejected, for tools that can run on the selected features only.</source>
        <translation>Sélectionner toutes les tuiles qui ne sont pas rejetées, pour les outils qui peuvent se limiter aux entités sélectionnées.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select kept tiles</source>
        <translation>Sélectionner les tuiles gardées</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Select tiles</source>
        <translation>Sélectionner des tuiles</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Selected tiles</source>
        <translation>Tuiles sélectionnées</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Classification de scène Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Set</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Set an HTTP proxy there, or give a folder of wheels.</source>
        <translation>Définissez-y un proxy HTTP, ou donnez un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Set it in the layer's properties, under Source.</source>
        <translation>Définissez-le dans les propriétés de la couche, sous Source.</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Several dates</source>
        <translation>Plusieurs dates</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Shadows count as cloud</source>
        <translation>Les ombres comptent comme nuages</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be cloud, from 0 to 1.</source>
        <translation>Part d'une tuile qui peut être nuageuse, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be without data, from 0 to 1: 0 leaves out tiles at a ragged edge of the image. Any share when unset.</source>
        <translation>Part d'une tuile qui peut être sans données, de 0 à 1 : 0 omet les tuiles au bord irrégulier de l'image. Toute part si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be cloud. A point in a tile counts as 1.</source>
        <translation>Part d'une tuile, de 0 à 1, qui peut être nuageuse. Un point dans une tuile compte pour 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in that image; any share when unset.</source>
        <translation>Part d'une tuile, de 0 à 1, qui peut être nodata dans cette image ; toute part si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in the raster; any share when unset.</source>
        <translation>Part d'une tuile, de 0 à 1, qui peut être nodata dans le raster ; toute part si non définie.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Part d'une tuile, de 0 à 1, que la classe doit couvrir au moins.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Share of empty tiles kept</source>
        <translation>Part gardée des tuiles vides</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 0 with PERCENT. Percentiles and medians are exact: for them values of 32 bits are read twice, and those of 64 bits four times.</source>
        <translation>Part des pixels, en pourcentage, qui sont sous ce qui devient 0 avec PERCENT. Les centiles et les médianes sont exacts : pour eux, les valeurs de 32 bits sont lues deux fois, et celles de 64 bits quatre fois.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 1 with PERCENT.</source>
        <translation>Part des pixels, en pourcentage, qui sont sous ce qui devient 1 avec PERCENT.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Share of the tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Part de la tuile, de 0 à 1, que la classe doit couvrir au moins.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for choosing between models; they get the split val. It may be 0.</source>
        <translation>Part des tuiles servant à choisir entre des modèles ; elles reçoivent le jeu val. Elle peut être 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for the final test. It may be 0.</source>
        <translation>Part des tuiles pour le test final. Elle peut être 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for training. The three shares add up to 100.</source>
        <translation>Part des tuiles pour l'entraînement. Les trois parts totalisent 100.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to judge the model with in the end.</source>
        <translation>Part des tuiles servant à juger le modèle à la fin.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to learn from.</source>
        <translation>Part des tuiles sur lesquelles apprendre.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to watch the learning with.</source>
        <translation>Part des tuiles avec lesquelles surveiller l'apprentissage.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Share of the values that each training step leaves out, against learning by heart. The architecture's own when unset.</source>
        <translation>Part des valeurs que chaque pas d'entraînement omet, contre l'apprentissage par cœur. Celle de l'architecture si non définie.</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Shares of the splits</source>
        <translation>Parts de la répartition</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Show the course of a training when it starts</source>
        <translation>Montrer le déroulement d'un entraînement quand il démarre</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Show the losses on a logarithmic scale</source>
        <translation>Montrer les pertes sur une échelle logarithmique</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Side of a pixel in units of the coordinate system. The layer's finest when unset; needed for layers without a pixel size of their own, such as WMS.</source>
        <translation>Côté d'un pixel en unités du système de coordonnées. Le plus fin de la couche si non défini ; nécessaire pour les couches sans taille de pixel propre, comme WMS.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Side of the blocks that BLOCKS deals out as wholes.</source>
        <translation>Côté des blocs que BLOCKS distribue d'un seul tenant.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Side of the tiles that the model gets. The model's own when unset.</source>
        <translation>Côté des tuiles que reçoit le modèle. Celui du modèle si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Side of the written images. The tile's own size when unset; otherwise tiles are resampled to it.</source>
        <translation>Côté des images écrites. La taille de la tuile si non défini ; sinon, les tuiles y sont rééchantillonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Sieve (pixels)</source>
        <translation>Tamisage (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Simplify (map units)</source>
        <translation>Simplifier (unités de carte)</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Size of the second images (pixels)</source>
        <translation>Taille des secondes images (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Size of the training's steps. A tenth or ten times the default is worth a try when it does not learn.</source>
        <translation>Taille des pas de l'entraînement. Un dixième ou dix fois la valeur par défaut mérite un essai quand il n'apprend pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Snow and ice count as cloud</source>
        <translation>La neige et la glace comptent comme nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>So many tiles of each scene, chosen by chance, so that no scene outweighs the others. All when unset.</source>
        <translation>Ce nombre de tuiles de chaque scène, choisies au hasard, pour qu'aucune scène ne l'emporte sur les autres. Toutes si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>So much wider than its box is the image of an object, on each side.</source>
        <translation>De combien l'image d'un objet est plus large que sa boîte, de chaque côté.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Spacing {numbers} {unit}</source>
        <translation>Espacement {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Spacing, size on the ground and number of tiles are computed at run time.</source>
        <translation>L'espacement, la taille au sol et le nombre de tuiles sont calculés à l'exécution.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Split</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Split dataset</source>
        <translation>Répartir un jeu de données</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split field</source>
        <translation>Champ de répartition</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Split tiles</source>
        <translation>Répartir les tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split to balance</source>
        <translation>Jeu à équilibrer</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Split to measure in</source>
        <translation>Jeu dans lequel mesurer</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Split {name}</source>
        <translation>Jeu {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {numbers}</source>
        <translation>Répartition {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {train} / {validation} / {test}</source>
        <translation>Répartition {train} / {validation} / {test}</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Splits</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Splits: {names}.</source>
        <translation>Répartition : {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack rasters</source>
        <translation>Empiler des rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Stacked and aligned to the first. Without them only the tile layer itself is looked through.</source>
        <translation>Empilés et alignés sur le premier. Sans eux, seule la couche de tuiles elle-même est examinée.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics that this algorithm wrote, or a model's sidecar (.mlm.json): nothing is measured then, and the method is theirs. Bands go by their names, or in their order where names differ.</source>
        <translation>Statistiques écrites par cet algorithme, ou fichier d'accompagnement d'un modèle (.mlm.json) : rien n'est alors mesuré, et la méthode est la leur. Les bandes suivent leurs noms, ou leur ordre si les noms diffèrent.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics to use</source>
        <translation>Statistiques à utiliser</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>Still to be given: {parameters}</source>
        <translation>Reste à donner : {parameters}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop this training; the best model so far stays</source>
        <translation>Arrêter cet entraînement ; le meilleur modèle jusqu'ici reste</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped after {epochs} epochs. The model is that of the best one.</source>
        <translation>Arrêté après {epochs} époques. Le modèle est celui de la meilleure.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped before the first epoch was over. Nothing is left of it.</source>
        <translation>Arrêté avant la fin de la première époque. Il n'en reste rien.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <location filename="../ui/training/panel.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Stride (pixels)</source>
        <translation>Pas (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Such as Polygonize raster makes of a map, in any coordinate system.</source>
        <translation>Tels que « Polygoniser un raster » en fait d'une carte, dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Such code can do anything that you can. Allow it only for a model from someone whom you trust.</source>
        <translation>Un tel code peut faire tout ce que vous pouvez faire. Ne l'autorisez que pour un modèle venant d'une personne de confiance.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TILE_SIZE</source>
        <translation>TILE_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>TP: matched</source>
        <translation>TP : apparié</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TRAIN</source>
        <translation>TRAIN</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>TTA</source>
        <translation>TTA</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Take every touched pixel</source>
        <translation>Prendre chaque pixel touché</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Annuler la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back by {file}.</source>
        <translation>Rétablit les valeurs d'origine avec {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back to what they were, by the statistics to use.</source>
        <translation>Rétablit les valeurs mises à l'échelle telles qu'elles étaient, d'après les statistiques à utiliser.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes snow and ice for cloud too. For kinds that tell them.</source>
        <translation>Prend aussi la neige et la glace pour des nuages. Pour les types qui les indiquent.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes the shadows of clouds for cloud too. For kinds that tell them.</source>
        <translation>Prend aussi les ombres des nuages pour des nuages. Pour les types qui les indiquent.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Temporary files of runs that were killed</source>
        <translation>Fichiers temporaires d'exécutions tuées</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>TensorBoard log</source>
        <translation>Journal TensorBoard</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>TensorFlow does not start</source>
        <translation>TensorFlow ne démarre pas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Terrain derivatives</source>
        <translation>Dérivées du terrain</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Test (%)</source>
        <translation>Test (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Test-time augmentation: the mean of the eight symmetries of each tile. Eight times slower.</source>
        <translation>Augmentation lors du test : la moyenne des huit symétries de chaque tuile. Huit fois plus lent.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>That is before clouds grow by {count} px.</source>
        <translation>C'est avant que les nuages ne s'agrandissent de {count} px.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>That of the layer of tiles. When unset that of the scenes where they have the same, else EPSG:4326. Tiles are cut on the pixels of their scene, whatever it is.</source>
        <translation>Celui de la couche de tuiles. Si non défini, celui des scènes si elles ont le même, sinon EPSG:4326. Les tuiles sont découpées sur les pixels de leur scène, quel qu'il soit.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>That of the result. That of the first input when unset.</source>
        <translation>Celui du résultat. Celui de la première entrée si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The COCO file, or data.yaml of YOLO, within the folder, where there are several or none is found.</source>
        <translation>Le fichier COCO, ou data.yaml de YOLO, dans le dossier, s'il y en a plusieurs ou si aucun n'est trouvé.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, has no {lacking}.</source>
        <translation>Le Python nommé par {place}, {path}, n'a pas {lacking}.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, is not there.</source>
        <translation>Le Python nommé par {place}, {path}, n'existe pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The architecture file, and what a model to go on from may carry, can do anything that you can. Allow it only for files that you trust.</source>
        <translation>Le fichier d'architecture, et ce que peut contenir un modèle de départ, peuvent faire tout ce que vous pouvez faire. Ne l'autorisez que pour des fichiers de confiance.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The asset that tells where clouds are. When empty scl, qa_pixel and the like are looked for.</source>
        <translation>L'asset qui indique où sont les nuages. Si vide, scl, qa_pixel et similaires sont recherchés.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The assets of each scene to take, by name and in this order: red,green,blue,nir or B04,B03,B02. They become its bands. The first one says which pixels tiles lie on. When empty all that are images.</source>
        <translation>Les assets à prendre de chaque scène, par nom et dans cet ordre : red,green,blue,nir ou B04,B03,B02. Ils deviennent ses bandes. Le premier dit sur quels pixels se trouvent les tuiles. Si vide, tous ceux qui sont des images.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>The bands to make, in this order. ASPECT is where the ground faces, in degrees clockwise from north, without a value where it is level. HILLSHADE is light from 1 to 255. Curvatures are per map unit, or per metre in degrees, of Evans and Young's surface, above 0 where the ground bulges: PROFILE down the slope, PLAN along the contour line, MEAN of the surface.</source>
        <translation>Les bandes à faire, dans cet ordre. ASPECT est la direction vers laquelle le sol est tourné, en degrés dans le sens horaire depuis le nord, sans valeur là où il est plat. HILLSHADE est la lumière de 1 à 255. Les courbures sont par unité de carte, ou par mètre en degrés, de la surface d'Evans et Young, positives là où le sol est bombé : PROFILE dans le sens de la pente, PLAN le long de la courbe de niveau, MEAN de la surface.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The chart shows the training before.</source>
        <translation>Le graphique montre l'entraînement précédent.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class at the centre of a tile counts.</source>
        <translation>La classe au centre d'une tuile compte.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class with the largest share of a tile counts.</source>
        <translation>La classe de plus grande part dans une tuile compte.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The coordinate system of the result; the layer's own when unset. Another one means nearest pixels.</source>
        <translation>Le système de coordonnées du résultat ; celui de la couche si non défini. Un autre implique les pixels les plus proches.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset holds tiles of different sizes; export it again with a TILE_SIZE.</source>
        <translation>Le jeu de données contient des tuiles de tailles différentes ; exportez-le à nouveau avec un TILE_SIZE.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset must have tiles in the split train, but there are none.</source>
        <translation>Le jeu de données doit avoir des tuiles dans le jeu train, mais il n'y en a aucune.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>The dataset that grows. What else lies in its folder stays.</source>
        <translation>Le jeu de données qui s'agrandit. Les autres fichiers de son dossier restent.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The dataset's bands are of no known type: {why}</source>
        <translation>Les bandes du jeu de données ne sont d'aucun type connu : {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset's task is {task}, which no model here learns; it must be one of {tasks}.</source>
        <translation>La tâche du jeu de données est {task}, qu'aucun modèle n'apprend ici ; elle doit être l'une de {tasks}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The date of each input, separated by commas, as 2020-05-01, 2020-05 or 2020; nothing between two commas for an input without one. Read from tags and names when empty.</source>
        <translation>La date de chaque entrée, séparées par des virgules, comme 2020-05-01, 2020-05 ou 2020 ; rien entre deux virgules pour une entrée sans date. Lues dans les balises et les noms si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The encoder stays as it is and only the rest learns: for few tiles, with weights or a model to go on from.</source>
        <translation>L'encodeur reste tel quel et seul le reste apprend : pour peu de tuiles, avec des poids ou un modèle de départ.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine ended unexpectedly with {how}. Its last lines:
{words}</source>
        <translation>Le moteur s'est arrêté de façon inattendue ({how}). Ses dernières lignes :
{words}</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>The engine needs Python {oldest} or newer, but {path} is {version}.</source>
        <translation>Le moteur nécessite Python {oldest} ou plus récent, mais {path} est {version}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The engine will run in {python}; nothing is installed.</source>
        <translation>Le moteur s'exécutera dans {python} ; rien n'est installé.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python</source>
        <translation>Le Python du moteur</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine's Python {path} does not start: {why}</source>
        <translation>Le Python du moteur {path} ne démarre pas : {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The engine's Python, empty when there is none</source>
        <translation>Le Python du moteur, vide s'il n'y en a pas</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python: {python}</source>
        <translation>Le Python du moteur : {python}</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>The engine's environment is complete.</source>
        <translation>L'environnement du moteur est complet.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The engine's environment is not installed (needs {needs}).</source>
        <translation>L'environnement du moteur n'est pas installé (nécessite {needs}).</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment is not published for this kind of computer, {machine}.</source>
        <translation>L'environnement du moteur n'est pas publié pour ce type d'ordinateur, {machine}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs a 64-bit Python, but {path} has {bits} bits.</source>
        <translation>L'environnement du moteur nécessite un Python 64 bits, mais {path} a {bits} bits.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs {pythons}, but {path} is Python {version}.</source>
        <translation>L'environnement du moteur nécessite {pythons}, mais {path} est Python {version}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The engine's own environment</source>
        <translation>L'environnement propre du moteur</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The environment in {folder} is complete and stays.</source>
        <translation>L'environnement dans {folder} est complet et reste.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment is complete: {folder}</source>
        <translation>L'environnement est complet : {folder}</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment needs {need:.1f} GB of free disk space, but {folder} has {free:.1f} GB.</source>
        <translation>L'environnement nécessite {need:.1f} GB d'espace disque libre, mais {folder} a {free:.1f} GB.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be read: {why}</source>
        <translation>L'expression ne peut pas être lue : {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be worked out: {why}</source>
        <translation>L'expression ne peut pas être évaluée : {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>The extent cannot be brought into the raster's coordinate system.</source>
        <translation>L'emprise ne peut pas être convertie dans le système de coordonnées du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>The extent {extent} cannot be brought into {crs}</source>
        <translation>L'emprise {extent} ne peut pas être convertie en {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The field labels of the tile layer is replaced by what the model finds.</source>
        <translation>Le champ labels de la couche de tuiles est remplacé par ce que trouve le modèle.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>The field that holds each tile's label. Without one, “label” is added when needed.</source>
        <translation>Le champ qui contient l'étiquette de chaque tuile. À défaut, « label » est ajouté si nécessaire.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} holds values of the type {type}: “{value}” cannot be set in it.</source>
        <translation>Le champ {field} contient des valeurs de type {type} : « {value} » ne peut pas y être attribué.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} of {layer} is computed or joined, and cannot be set.</source>
        <translation>Le champ {field} de {layer} est calculé ou joint, et ne peut pas être modifié.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The file that it opened last may be damaged: {name}</source>
        <translation>Le dernier fichier ouvert est peut-être endommagé : {name}</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The files of this training are gone. The chart shows what was read before.</source>
        <translation>Les fichiers de cet entraînement ont disparu. Le graphique montre ce qui a été lu auparavant.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The first of them that shares ground with a tile counts.</source>
        <translation>La première d'entre elles qui partage du terrain avec une tuile compte.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The folder of a dataset, of Tilewright or of others. Nothing outside of it is read.</source>
        <translation>Le dossier d'un jeu de données, de Tilewright ou d'autres outils. Rien n'est lu en dehors.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder of wheels {wheels} does not exist.</source>
        <translation>Le dossier de wheels {wheels} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {folder} cannot be removed.</source>
        <translation>Le dossier {folder} ne peut pas être supprimé.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be made: {strerror}.</source>
        <translation>Le dossier {parent} ne peut pas être créé : {strerror}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be written to.</source>
        <translation>Impossible d'écrire dans le dossier {parent}.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>The folder {wheels} must hold every wheel that the lock file names for this Python.</source>
        <translation>Le dossier {wheels} doit contenir chaque wheel que le fichier de verrouillage nomme pour ce Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The ground that the result covers, snapped outward to whole pixels.</source>
        <translation>Le terrain que couvre le résultat, étendu vers l'extérieur à des pixels entiers.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The id for VALUE: one of the classes, or one of its own, called overlap. Ignored when unset.</source>
        <translation>L'identifiant pour VALUE : l'une des classes, ou un identifiant propre, nommé overlap. Ignoré si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The image that the labels are of: its pixels are burnt.</source>
        <translation>L'image à laquelle se rapportent les étiquettes : ses pixels sont gravés.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The image to cut. It must have a coordinate system and a place on the ground.</source>
        <translation>L'image à découper. Elle doit avoir un système de coordonnées et une place au sol.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The image to take tiles from. Every tile lies wholly on it.</source>
        <translation>L'image dans laquelle prendre les tuiles. Chaque tuile y est entièrement.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The image whose nodata is counted in each tile, written to nodata_frac.</source>
        <translation>L'image dont les nodata sont comptés dans chaque tuile, écrits dans nodata_frac.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The image, or several whose bands are counted through; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>L'image, ou plusieurs dont les bandes sont numérotées à la suite ; les autres sont alignées sur la première, et le terrain que l'une d'elles ne couvre pas compte comme nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>The layer cannot be handed to the engine: {why}</source>
        <translation>La couche ne peut pas être transmise au moteur : {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>The layer has no field {field}.</source>
        <translation>La couche n'a pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>The layer under review was removed.</source>
        <translation>La couche passée en revue a été supprimée.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The lock file {lock} does not bring {lacking}.</source>
        <translation>Le fichier de verrouillage {lock} n'apporte pas {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>The machines behind {scheduler} do the work.</source>
        <translation>Les machines derrière {scheduler} font le travail.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The map has {width} × {height} pixels: {size} before compression.</source>
        <translation>La carte a {width} × {height} pixels : {size} avant compression.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The method {method} needs {name}.</source>
        <translation>La méthode {method} nécessite {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The model file; beside it goes a sidecar, .mlm.json, that says what goes into and comes out of it.</source>
        <translation>Le fichier du modèle ; à côté de lui est placé un fichier d'accompagnement, .mlm.json, qui dit ce qui y entre et ce qui en sort.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as coarse.</source>
        <translation>Le modèle a appris sur des pixels de {learned} m ; ceux-ci font {here} m, {times} fois plus grossiers.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as fine.</source>
        <translation>Le modèle a appris sur des pixels de {learned} m ; ceux-ci font {here} m, {times} fois plus fins.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The model predicts another label</source>
        <translation>Le modèle prédit une autre étiquette</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px, each in eight symmetries.</source>
        <translation>Le modèle voit {tiles} de {size} px, chacune dans huit symétries.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px.</source>
        <translation>Le modèle voit {tiles} de {size} px.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes the bands {bands}, and the dataset has {given}: the run will refuse.</source>
        <translation>Le modèle attend les bandes {bands}, et le jeu de données a {given} : l'exécution sera refusée.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: more rasters are needed.</source>
        <translation>Le modèle attend {count} bandes et les rasters en ont {given} : il faut davantage de rasters.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: say under Bands which to use, unless their names are those of the model.</source>
        <translation>Le modèle attend {count} bandes et les rasters en ont {given} : dites sous Bandes lesquelles utiliser, sauf si leurs noms sont ceux du modèle.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The model to go on from has an architecture of its own: AUTO is for that.</source>
        <translation>Le modèle de départ a sa propre architecture : AUTO est fait pour cela.</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>The model {file} cannot be read.</source>
        <translation>Le modèle {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>The names of the model, in the order of its outputs.</source>
        <translation>Les noms du modèle, dans l'ordre de ses sorties.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>The new folder. A run that was stopped goes on there where it stopped.</source>
        <translation>Le nouveau dossier. Une exécution arrêtée y reprend là où elle s'est arrêtée.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The new task is {task}.</source>
        <translation>La nouvelle tâche est {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The other tiles, with the same fields.</source>
        <translation>Les autres tuiles, avec les mêmes champs.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The page: one file that needs nothing beside it.</source>
        <translation>La page : un seul fichier qui n'a besoin de rien d'autre.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The part of the image to cover, snapped outward to whole pixels. All of it when unset.</source>
        <translation>La partie de l'image à couvrir, étendue vers l'extérieur à des pixels entiers. Toute l'image si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The part of the raster to burn, snapped to whole pixels. All of it when unset.</source>
        <translation>La partie du raster à graver, ajustée à des pixels entiers. Tout le raster si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The part of the raster to cover, widened to whole pixels; all of it when unset.</source>
        <translation>La partie du raster à couvrir, élargie à des pixels entiers ; tout le raster si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The part of the raster to map, snapped to whole pixels. All of it when unset.</source>
        <translation>La partie du raster à cartographier, ajustée à des pixels entiers. Tout le raster si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>The part of the rasters to measure on, snapped to whole pixels. All of them when unset.</source>
        <translation>La partie des rasters sur laquelle mesurer, ajustée à des pixels entiers. Tous les rasters si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The part to render; all of the layer when neither this nor tiles are given.</source>
        <translation>La partie à rendre ; toute la couche si ni elle ni des tuiles ne sont données.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>The pictures are drawn from this raster layer, in its style.</source>
        <translation>Les images sont dessinées à partir de cette couche raster, dans son style.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_ground.py"/>
        <source>The raster has no place in {crs}: choose a coordinate system of its part of the world.</source>
        <translation>Le raster n'a pas de place en {crs} : choisissez un système de coordonnées de sa partie du monde.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The raster that the tiles are cut from.</source>
        <translation>Le raster dans lequel les tuiles sont découpées.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>The raster to be cut.</source>
        <translation>Le raster à découper.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>The rasters have no ground in common; choose the area UNION to cover all of it.</source>
        <translation>Les rasters n'ont pas de terrain commun ; choisissez la zone UNION pour tout couvrir.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The report {page} cannot be written: {strerror}.</source>
        <translation>Le rapport {page} ne peut pas être écrit : {strerror}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result covers the extent of these tiles, snapped outward to whole pixels.</source>
        <translation>Le résultat couvre l'emprise de ces tuiles, étendue vers l'extérieur à des pixels entiers.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result gets the grid of this raster: its coordinate system, pixels and, if unset, extent.</source>
        <translation>Le résultat prend la grille de ce raster : son système de coordonnées, ses pixels et, si non définie, son emprise.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The run refuses that unless the advanced parameters allow it.</source>
        <translation>L'exécution le refuse, sauf si les paramètres avancés l'autorisent.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The same as JSON.</source>
        <translation>Les mêmes en JSON.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The same call goes on from there.</source>
        <translation>Le même appel repart de là.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The same figures as JSON.</source>
        <translation>Les mêmes chiffres en JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>The same seed chooses the same tiles of each scene, on every machine.</source>
        <translation>La même graine choisit les mêmes tuiles de chaque scène, sur toute machine.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The same seed chooses the same tiles, on every machine; another one chooses others.</source>
        <translation>La même graine choisit les mêmes tuiles, sur toute machine ; une autre en choisit d'autres.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>The same seed deals the same tiles out alike, on every machine.</source>
        <translation>La même graine distribue les mêmes tuiles de la même façon, sur toute machine.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The same seed gives the same split.</source>
        <translation>La même graine donne la même répartition.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The same seed keeps the same tiles, on every machine.</source>
        <translation>La même graine garde les mêmes tuiles, sur toute machine.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>The scenes must have a scene_id each of their own, but {name} comes more than once.</source>
        <translation>Les scènes doivent avoir chacune leur propre scene_id, mais {name} apparaît plusieurs fois.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too few.</source>
        <translation>Les parts totalisent {sum} %, soit {off} % de trop peu.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too many.</source>
        <translation>Les parts totalisent {sum} %, soit {off} % de trop.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %.</source>
        <translation>Les parts totalisent {sum} %.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>The shares are missed by up to {points:.1f} points; the tiles do not allow for less.</source>
        <translation>L'écart aux parts atteint {points:.1f} points ; les tuiles ne permettent pas moins.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar beside this model cannot be read.</source>
        <translation>Le fichier d'accompagnement à côté de ce modèle ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar is too large to be looked at here.</source>
        <translation>Le fichier d'accompagnement est trop grand pour être examiné ici.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>The size on the ground is computed at run time.</source>
        <translation>La taille au sol est calculée à l'exécution.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The split of the dataset to measure on: test, val or train. What played no part in training is test.</source>
        <translation>Le jeu du jeu de données sur lequel mesurer : test, val ou train. Ce qui n'a joué aucun rôle dans l'entraînement est test.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The system may have run out of memory: try a smaller batch or tile size.</source>
        <translation>Le système a peut-être manqué de mémoire : essayez un lot ou une taille de tuile plus petits.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as a page to look at in a browser. The log holds it in any case.</source>
        <translation>Le tableau sous forme de page à consulter dans un navigateur. Le journal le contient dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as text</source>
        <translation>Le tableau en texte</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>The tile layer</source>
        <translation>La couche de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The tile layer with the fields predicted, confidence and one p_… for each class; of a model that knows several classes at once also labels, the names of all, joined by ;</source>
        <translation>La couche de tuiles avec les champs predicted, confidence et un p_… pour chaque classe ; pour un modèle qui connaît plusieurs classes à la fois, aussi labels, les noms de toutes, joints par ;</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>The tiles cannot be brought into the raster's coordinate system.</source>
        <translation>Les tuiles ne peuvent pas être converties dans le système de coordonnées du raster.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The tiles differ in size: export the dataset with a tile size to learn from it.</source>
        <translation>Les tuiles sont de tailles différentes : exportez le jeu de données avec une taille de tuile pour en apprendre.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The tiles for which the expression is true.</source>
        <translation>Les tuiles pour lesquelles l'expression est vraie.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles kept, with is_cloud (0) and cloud_frac, and nodata_frac where an image was given.</source>
        <translation>Les tuiles gardées, avec is_cloud (0) et cloud_frac, et nodata_frac si une image a été donnée.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The tiles kept, with the field and mask_frac, the share of the tile under the mask.</source>
        <translation>Les tuiles gardées, avec le champ et mask_frac, la part de la tuile sous le masque.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The tiles kept. Repeated ones follow each other, with _2, _3, … added to their tile_id.</source>
        <translation>Les tuiles gardées. Celles qui sont répétées se suivent, avec _2, _3, … ajouté à leur tile_id.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles left out, with the same fields.</source>
        <translation>Les tuiles omises, avec les mêmes champs.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>The tiles must share ground with the raster, but they lie outside it.</source>
        <translation>Les tuiles doivent partager du terrain avec le raster, mais elles sont en dehors.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>The tiles with label, label_frac (the class's share of the tile) and labels (all classes on it).</source>
        <translation>Les tuiles avec label, label_frac (la part de la tuile qu'occupe la classe) et labels (toutes les classes présentes).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The tiles with the field split.</source>
        <translation>Les tuiles avec le champ split.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The tiles with the new fields; empty where a tile has no pixel with data.</source>
        <translation>Les tuiles avec les nouveaux champs ; vides si une tuile n'a aucun pixel avec des données.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The training has begun. The first epoch is not over yet.</source>
        <translation>L'entraînement a commencé. La première époque n'est pas encore terminée.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The union of its features is the mask. It may have another coordinate system. Without a mask every tile is kept.</source>
        <translation>L'union de ses entités est le masque. Il peut avoir un autre système de coordonnées. Sans masque, toutes les tuiles sont gardées.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>The variable {name} comes first: {python}</source>
        <translation>La variable {name} est prioritaire : {python}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Their folders, or the file dataset.json in each; two at least. The first decides on class ids.</source>
        <translation>Leurs dossiers, ou le fichier dataset.json de chacun ; deux au moins. Le premier décide des identifiants de classe.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>There are no sample predictions yet.</source>
        <translation>Il n'y a pas encore d'exemples de prédictions.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>There are {true} true polygons and {proposed} proposed ones to compare.</source>
        <translation>Il y a {true} polygones de référence et {proposed} polygones proposés à comparer.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster, so that every tile counts as clear: {tiles}.</source>
        <translation>Il n'y a ni couche de nuages ni raster de nuages, si bien que chaque tuile compte comme sans nuages : {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster: every tile counts as clear.</source>
        <translation>Il n'y a ni couche de nuages ni raster de nuages : chaque tuile compte comme sans nuages.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>There is no epoch yet.</source>
        <translation>Il n'y a pas encore d'époque.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>There is no field {name}.</source>
        <translation>Il n'y a pas de champ {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is no mask, so that every tile matches: {tiles}.</source>
        <translation>Il n'y a pas de masque, si bien que chaque tuile correspond : {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>There is no mask: every tile counts as under it.</source>
        <translation>Il n'y a pas de masque : chaque tuile compte comme étant dessous.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>There is no polygon: is all of the raster background, nodata, or too small?</source>
        <translation>Il n'y a aucun polygone : tout le raster est-il arrière-plan, nodata ou trop petit ?</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>There is no readable raster in {name}.</source>
        <translation>Il n'y a pas de raster lisible dans {name}.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>There is no such file.</source>
        <translation>Ce fichier n'existe pas.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>These bands cannot be told apart: others are called as they are numbered.</source>
        <translation>Ces bandes ne peuvent pas être distinguées : d'autres sont nommées comme leurs numéros.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>This Python:</source>
        <translation>Ce Python :</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>This folder has no dataset.json: it is not a dataset.</source>
        <translation>Ce dossier n'a pas de dataset.json : ce n'est pas un jeu de données.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>This is no history of a training.</source>
        <translation>Ce n'est pas l'historique d'un entraînement.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>This kind of raster has three bands, red, green and blue, and this one has fewer.</source>
        <translation>Ce type de raster a trois bandes, rouge, vert et bleu, et celui-ci en a moins.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>This may not fit into memory: choose a smaller batch size, WIDTH or tile size.</source>
        <translation>Cela risque de ne pas tenir en mémoire : choisissez une taille de lot, WIDTH ou une taille de tuile plus petites.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <location filename="../ui/cloud_sample.py"/>
        <source>This raster cannot be read.</source>
        <translation>Ce raster ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>This tile has no geometry.</source>
        <translation>Cette tuile n'a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery_model.py"/>
        <source>This tile is no longer in the layer.</source>
        <translation>Cette tuile n'est plus dans la couche.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>This version of the plugin does not use {folder}.</source>
        <translation>Cette version de l'extension n'utilise pas {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <location filename="../ui/class_list.py"/>
        <source>Those of the model</source>
        <translation>Celles du modèle</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Those of the model: {names}</source>
        <translation>Celles du modèle : {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Those that stay become a dataset as {format}: {size}.</source>
        <translation>Celles qui restent deviennent un jeu de données en {format} : {size}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Those with more than {share} nodata in {image} go too.</source>
        <translation>Celles qui ont plus de {share} de nodata dans {image} sont omises aussi.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads</source>
        <translation>Fils d'exécution</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads that read, write and compute at once. TensorFlow has its own. The results are the same.</source>
        <translation>Fils d'exécution qui lisent, écrivent et calculent en même temps. TensorFlow a les siens. Les résultats sont les mêmes.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Tick a rule or write an expression first.</source>
        <translation>Cochez d'abord une règle ou écrivez une expression.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tile grid</source>
        <translation>Grille de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tile height (pixels)</source>
        <translation>Hauteur de tuile (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Tile index</source>
        <translation>Index de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <location filename="../ui/review/dock.py"/>
        <source>Tile layer</source>
        <translation>Couche de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tile size (pixels)</source>
        <translation>Taille de tuile (pixels)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Tile statistics</source>
        <translation>Statistiques des tuiles</translation>
    </message>
    <message>
        <location filename="../ui/review/tool.py"/>
        <source>Tile without values</source>
        <translation>Tuile sans valeurs</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles are chosen on the union of its features alone, in any coordinate system.</source>
        <translation>Les tuiles sont choisies uniquement sur l'union de ses entités, dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Tiles as Cloud-Optimised GeoTIFFs, which servers give out in parts. Pays for large tiles alone.</source>
        <translation>Tuiles en GeoTIFF Cloud-Optimised, que les serveurs fournissent par parties. N'est rentable que pour de grandes tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles become upright rectangles of this coordinate system, and the ground size and the distance are in its units; Export tiles warps the image to them with ALIGN. When unset tiles lie on the raster's own pixels.</source>
        <translation>Les tuiles deviennent des rectangles droits de ce système de coordonnées, et la taille au sol et la distance sont dans ses unités ; « Exporter les tuiles » y reprojette l'image avec ALIGN. Si non défini, les tuiles sont sur les pixels mêmes du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles beyond the number for each scene, left out: {count}</source>
        <translation>Tuiles au-delà du nombre par scène, omises : {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles in the gallery</source>
        <translation>Tuiles de la galerie</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Tiles kept</source>
        <translation>Tuiles gardées</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles of each class</source>
        <translation>Tuiles de chaque classe</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Tiles of each class in each split that the page shows; fewer where there are very many classes.</source>
        <translation>Nombre de tuiles de chaque classe dans chaque jeu que montre la page ; moins s'il y a énormément de classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles of each scene at most</source>
        <translation>Nombre maximal de tuiles par scène</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Tiles of scenes in {source} have no place in {target}.</source>
        <translation>Les tuiles de scènes en {source} n'ont pas de position en {target}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Tiles of the validation split that a picture beside the model, .samples.png, shows with truth and prediction while training goes on. 0 for none. The model is the same.</source>
        <translation>Tuiles du jeu de validation qu'une image à côté du modèle, .samples.png, montre avec vérité et prédiction pendant l'entraînement. 0 pour aucune. Le modèle est le même.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles of which the scene shows less than half, left out: {count}</source>
        <translation>Tuiles dont la scène montre moins de la moitié, omises : {count}</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Tiles of {numbers} {unit}</source>
        <translation>Tuiles de {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Tiles of {size} px of {scenes}.</source>
        <translation>Tuiles de {size} px, de {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles on ground that another scene's tile shows, left out: {count}</source>
        <translation>Tuiles sur un terrain que montre la tuile d'une autre scène, omises : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles outside of the mask, left out: {count}</source>
        <translation>Tuiles hors du masque, omises : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Tiles that the model gets at once; fewer need less memory. 8 when unset.</source>
        <translation>Tuiles que le modèle reçoit à la fois ; moins de tuiles demandent moins de mémoire. 8 si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Tiles that the model sees at once. It is halved by itself when memory is short.</source>
        <translation>Tuiles que le modèle voit à la fois. Ce nombre est divisé par deux de lui-même quand la mémoire manque.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Tiles to measure in</source>
        <translation>Tuiles dans lesquelles mesurer</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tiles with a point in them, or with more cloud than allowed, are left out.</source>
        <translation>Les tuiles qui contiennent un point, ou plus nuageuses que permis, sont omises.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tiles with the fields tile_id, row, col, x_off, y_off, width and height.</source>
        <translation>Tuiles avec les champs tile_id, row, col, x_off, y_off, width et height.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height in the pixels of their scene, and of the scene scene_id, scene (its rasters), date, cloud_cover and clouds (its cloud raster).</source>
        <translation>Tuiles avec tile_id, row, col, x_off, y_off, width et height en pixels de leur scène et, pour la scène, scene_id, scene (ses rasters), date, cloud_cover et clouds (son raster de nuages).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height, with label for CLASSES, the points' attributes for POINTS, and nodata_frac where nodata is limited. row and col are those of the cell that the centre would lie in, were the raster covered with tiles.</source>
        <translation>Tuiles avec tile_id, row, col, x_off, y_off, width et height, avec label pour CLASSES, les attributs des points pour POINTS, et nodata_frac si les nodata sont limités. row et col sont ceux de la cellule dans laquelle serait le centre si le raster était couvert de tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Tiles without a class are dropped.</source>
        <translation>Les tuiles sans classe sont écartées.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles: {count}, selected: {selected}</source>
        <translation>Tuiles : {count}, sélectionnées : {selected}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright's own environment</source>
        <translation>L'environnement propre de Tilewright</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright: what there is to work with</source>
        <translation>Tilewright : ce dont on dispose</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>To 8 bit: NONE keeps the values, MINMAX and PERCENT (2 to 98) spread them, alike for all tiles.</source>
        <translation>Vers 8 bits : NONE garde les valeurs, MINMAX et PERCENT (2 à 98) les étalent, de la même façon pour toutes les tuiles.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the doubtful tile before (Shift+Enter)</source>
        <translation>Vers la tuile douteuse précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the next doubtful tile (Enter; in the gallery the space bar, too)</source>
        <translation>Vers la tuile douteuse suivante (Entrée ; dans la galerie, aussi la barre d'espace)</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Train (%)</source>
        <translation>Entraînement (%)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Train a model on the dataset, or choose one that is there.</source>
        <translation>Entraîner un modèle sur le jeu de données, ou choisir un modèle existant.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Train and map</source>
        <translation>Entraîner et cartographier</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Train model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <location filename="../ui/training/part.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Training (%)</source>
        <translation>Entraînement (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training report</source>
        <translation>Rapport d'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training stops after so many epochs without a better result. Never when unset.</source>
        <translation>L'entraînement s'arrête après ce nombre d'époques sans meilleur résultat. Jamais si non défini.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Training tiles are added again, turned by {angle:g}°.</source>
        <translation>Les tuiles d'entraînement sont ajoutées à nouveau, tournées de {angle:g}°.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Trainings (*.history.csv *.training.json *.keras)</source>
        <translation>Entraînements (*.history.csv *.training.json *.keras)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Trains a model on the training split of a dataset folder and keeps the weights that did best on the validation split. Each epoch stands in the log, in a .history.csv beside the model, and as a chart in the panel Training. Cancelling keeps the best model so far, and the same call goes on where it stopped, also after a crash. The same seed on the same machine gives the same model.</source>
        <translation>Entraîne un modèle sur le jeu d'entraînement d'un dossier de jeu de données et garde les poids qui ont donné le meilleur résultat sur le jeu de validation. Chaque époque figure dans le journal, dans un .history.csv à côté du modèle, et sous forme de graphique dans le panneau Entraînement. Une annulation garde le meilleur modèle jusqu'ici, et le même appel reprend là où il s'est arrêté, même après un plantage. La même graine sur la même machine donne le même modèle.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>True colour</source>
        <translation>Vraies couleurs</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>True polygons</source>
        <translation>Polygones de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turn by (degrees)</source>
        <translation>Tourner de (degrés)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turns points into circles of this radius, and lines into strips of twice this width.</source>
        <translation>Transforme les points en cercles de ce rayon, et les lignes en bandes de deux fois cette largeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Turns the patches of a raster of classes into polygons with class, area, perimeter and confidence. The raster is read in strips, and polygons are the same as if it were read at once. Nodata is left out, and so is class 0, the background, unless it is asked for.</source>
        <translation>Transforme les taches d'un raster de classes en polygones avec classe, surface, périmètre et confiance. Le raster est lu par bandes horizontales, et les polygones sont les mêmes que s'il était lu d'un seul coup. Les nodata sont omis, de même que la classe 0, l'arrière-plan, sauf si elle est demandée.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>Two polygons cannot be compared; one of them is {wkt}</source>
        <translation>Deux polygones ne peuvent pas être comparés ; l'un d'eux est {wkt}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>UNDERSAMPLE keeps as many tiles of each class as the rarest has. OVERSAMPLE repeats tiles until each class has as many as the commonest. RATIO keeps at most so many times the rarest.</source>
        <translation>UNDERSAMPLE garde autant de tuiles de chaque classe qu'en a la plus rare. OVERSAMPLE répète des tuiles jusqu'à ce que chaque classe en ait autant que la plus fréquente. RATIO en garde au plus ce multiple de la plus rare.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>UNET: SAME maps the whole tile; VALID the middle of it, of which the network saw all surroundings.</source>
        <translation>UNET : SAME cartographie toute la tuile ; VALID son milieu, dont le réseau a vu tous les alentours.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>UNION covers the ground of all inputs, INTERSECTION only that which every band of the result has. Without meaning where a reference, an extent or tiles say it.</source>
        <translation>UNION couvre le terrain de toutes les entrées, INTERSECTION seulement celui qu'a chaque bande du résultat. Sans objet si une référence, une emprise ou des tuiles le disent.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} epochs are over.</source>
        <translation>En cours : {epochs} époques sont terminées.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} of {all} epochs are over.</source>
        <translation>En cours : {epochs} époques sur {all} sont terminées.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of buffer and width</source>
        <translation>Unité du tampon et de la largeur</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of distances</source>
        <translation>Unité des distances</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Unit of slopes</source>
        <translation>Unité des pentes</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Décompression des paquets</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Until {last}.</source>
        <translation>Jusqu'à {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Upper percentile</source>
        <translation>Centile supérieur</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Use smaller tiles, or ask for less.</source>
        <translation>Utilisez des tuiles plus petites, ou demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Use smaller tiles, or look at the places of the scenes and of the mask.</source>
        <translation>Utilisez des tuiles plus petites, ou examinez où se trouvent les scènes et le masque.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Use this Python as it is</source>
        <translation>Utiliser ce Python tel quel</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>VALIDATION</source>
        <translation>VALIDATION</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Validation (%)</source>
        <translation>Validation (%)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Value field</source>
        <translation>Champ de valeur</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Value of pixels without data. That of the inputs when unset, and NaN for real numbers without any.</source>
        <translation>Valeur des pixels sans données. Celle des entrées si non définie, et NaN pour des nombres réels qui n'en ont pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Values at the edges</source>
        <translation>Valeurs aux bords</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Values beyond those that were measured are set to the nearest that was: MIN_MAX and PERCENT then give 0 to 1.</source>
        <translation>Les valeurs au-delà de celles qui ont été mesurées sont ramenées à la plus proche mesurée : MIN_MAX et PERCENT donnent alors 0 à 1.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Values of the raster</source>
        <translation>Valeurs du raster</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Values to set</source>
        <translation>Valeurs à attribuer</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Values, the most frequent ones</source>
        <translation>Valeurs, les plus fréquentes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Vertical spacing (map units)</source>
        <translation>Espacement vertical (unités de carte)</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>WEIGHTED_CROSS_ENTROPY needs class weights, such as INVERSE.</source>
        <translation>WEIGHTED_CROSS_ENTROPY nécessite des poids de classe, comme INVERSE.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>WHEELS must be a folder, but there is none at {wheels}.</source>
        <translation>WHEELS doit être un dossier, mais il n'y en a pas à {wheels}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>WITHIN: all of the tile is under the mask. INTERSECTS: it shares ground with the mask.</source>
        <translation>WITHIN : toute la tuile est sous le masque. INTERSECTS : elle partage du terrain avec le masque.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Wait for it to end.</source>
        <translation>Attendez qu'elle se termine.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes before</source>
        <translation>Ce qui précède</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes next</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>What dialogs propose as the Dask cluster that does the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. Calls from elsewhere name theirs themselves.</source>
        <translation>Ce que les dialogues proposent comme cluster Dask qui fait le travail : l'adresse de son ordonnanceur, comme tcp://host:8786, ou son fichier d'ordonnanceur. Les appels venant d'ailleurs nomment eux-mêmes le leur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>What heights are multiplied by: 0.3048 for feet in a system of metres or degrees.</source>
        <translation>Ce par quoi les hauteurs sont multipliées : 0.3048 pour des pieds dans un système en mètres ou en degrés.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>What is added after the scale, as -0.1 for Sentinel-2 products since 2022. 0 when only the scale is.</source>
        <translation>Ce qui est ajouté après l'échelle, comme -0.1 pour les produits Sentinel-2 depuis 2022. 0 si seule l'échelle est donnée.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>What is added to each band or taken away, in its standard deviations.</source>
        <translation>Ce qui est ajouté à chaque bande ou en est retiré, en écarts-types de celle-ci.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What is in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What is not given has its default.</source>
        <translation>Ce qui n'est pas donné prend sa valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it does with your data</source>
        <translation>Ce qu'il fait de vos données</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it is</source>
        <translation>Ce que c'est</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>What pixels without a label are: a number for their id; or a name, for one of the classes, or for a class of its own with the id 0.</source>
        <translation>Ce que sont les pixels sans étiquette : un nombre pour leur identifiant ; ou un nom, pour l'une des classes, ou pour une classe à part avec l'identifiant 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>What the raster is. SENTINEL2_SCL: the scene classification of Sentinel-2. LANDSAT_QA_PIXEL: the quality band of Landsat Collection 2; LANDSAT_BQA of Collection 1; LANDSAT_BQA_PRE of Landsat 8 before the collections. PROBABILITY: a cloud probability in percent, or from 0 to 1 where it has decimals; more than 40 % is cloud. BRIGHTNESS: a plain image of 8 bits where nothing else is there; bright grey patches from 3 pixels on count as cloud. That misses thin cloud, haze and shadows, and takes snow, sand, white roofs of that size, which aerial images are full of, and blank white borders for cloud.</source>
        <translation>Ce qu'est le raster. SENTINEL2_SCL : la classification de scène de Sentinel-2. LANDSAT_QA_PIXEL : la bande de qualité de Landsat Collection 2 ; LANDSAT_BQA de Collection 1 ; LANDSAT_BQA_PRE de Landsat 8 d'avant les collections. PROBABILITY : une probabilité de nuages en pourcentage, ou de 0 à 1 si elle a des décimales ; plus de 40 % est un nuage. BRIGHTNESS : une simple image de 8 bits quand il n'y a rien d'autre ; les taches grises claires de 3 pixels et plus comptent comme nuages. Cela manque les nuages minces, la brume et les ombres, et prend pour des nuages la neige, le sable, les toits blancs de cette taille, dont les images aériennes sont pleines, et les bordures blanches vides.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What the run will do</source>
        <translation>Ce que fera l'exécution</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>What the step {step} goes by</source>
        <translation>Ce sur quoi se fonde l'étape {step}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>What training makes small; the sum where several are chosen. Cross-entropy when unset, or for values the mean squared error. Pixels to ignore do not count.</source>
        <translation>Ce que l'entraînement rend petit ; la somme si plusieurs sont choisies. L'entropie croisée si non définie, ou, pour des valeurs, l'erreur quadratique moyenne. Les pixels à ignorer ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Where inputs overlap</source>
        <translation>Là où les entrées se chevauchent</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Where labels overlap</source>
        <translation>Là où les étiquettes se chevauchent</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Where scenes overlap</source>
        <translation>Là où des scènes se chevauchent</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap all of them give tiles.</source>
        <translation>Là où des scènes se chevauchent, toutes donnent des tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the clearest gives the tiles.</source>
        <translation>Là où des scènes se chevauchent, la plus dégagée donne les tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the first gives the tiles.</source>
        <translation>Là où des scènes se chevauchent, la première donne les tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the newest gives the tiles.</source>
        <translation>Là où des scènes se chevauchent, la plus récente donne les tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Where the light of the hillshade comes from, clockwise from north.</source>
        <translation>D'où vient la lumière de l'ombrage, dans le sens horaire depuis le nord.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Where there would be more, images go into numbered folders of so many.</source>
        <translation>S'il devait y en avoir davantage, les images vont dans des dossiers numérotés en contenant ce nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whether pixels that touch at a corner alone are apart (FOUR) or one multipolygon (EIGHT).</source>
        <translation>Si les pixels qui ne se touchent que par un coin sont séparés (FOUR) ou forment un multipolygone (EIGHT).</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Whether the engine has all it needs</source>
        <translation>Si le moteur a tout ce dont il a besoin</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Which band is what, where it is not recognised: B=1, R=3, N=B8. Roles are A coastal, B blue, G green, G1, Y yellow, R red, RE1 to RE3 red edge, N and N2 near infrared, WV water vapour, S1 and S2 short-wave infrared, T, T1 and T2 thermal, VV, VH, HH, HV radar.</source>
        <translation>Quelle bande est quoi, là où ce n'est pas reconnu : B=1, R=3, N=B8. Les rôles sont A côtier, B bleu, G vert, G1, Y jaune, R rouge, RE1 à RE3 bord rouge, N et N2 proche infrarouge, WV vapeur d'eau, S1 et S2 infrarouge à ondes courtes, T, T1 et T2 thermique, VV, VH, HH, HV radar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which classes to burn, in the order of their ids from 1: 'forest; water'. Several become one with 'forest=oak,pine; water'. All in alphabetical order when empty.</source>
        <translation>Quelles classes graver, dans l'ordre de leurs identifiants à partir de 1 : 'forest; water'. Plusieurs n'en font qu'une avec 'forest=oak,pine; water'. Toutes par ordre alphabétique si vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which of its pixels are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a kind of raster such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows.</source>
        <translation>Lesquels de ses pixels sont des nuages : 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', ou un type de raster comme SENTINEL2_SCL ou LANDSAT_QA_PIXEL+shadows.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Which pixels of the cloud raster are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a preset such as SENTINEL2_SCL.</source>
        <translation>Quels pixels du raster de nuages sont des nuages : 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', ou un préréglage comme SENTINEL2_SCL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Which pixels of the cloud raster are cloud: a preset such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows, or a rule: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</source>
        <translation>Quels pixels du raster de nuages sont des nuages : un préréglage comme SENTINEL2_SCL ou LANDSAT_QA_PIXEL+shadows, ou une règle : in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whole numbers, such as Segment raster writes.</source>
        <translation>Nombres entiers, tels que « Segmenter un raster » les écrit.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Whose band names B1, B2, … are. AUTO reads it from the names and tags of the files. Bands without names are taken in the sensor's usual order when their number fits.</source>
        <translation>De quel capteur sont les noms de bande B1, B2, … AUTO le lit dans les noms et balises des fichiers. Les bandes sans nom sont prises dans l'ordre habituel du capteur si leur nombre convient.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Width and height of a tile in pixels of its scene. Only tiles that lie wholly in the scene are made.</source>
        <translation>Largeur et hauteur d'une tuile en pixels de sa scène. Seules les tuiles entièrement situées dans la scène sont créées.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width and height of a tile on the ground where it is to differ from tile size × pixel size: the same samples at another scale. The tile size then is the size that samples get in pixels.</source>
        <translation>Largeur et hauteur d'une tuile au sol si elles doivent différer de taille de tuile × taille de pixel : les mêmes échantillons à une autre échelle. La taille de tuile est alors la taille que prennent les échantillons en pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width and height of a tile on the ground, in units of the raster's coordinate system, where it is to differ from tile size × pixel size. The tile size then is the size that samples get in pixels, and the overlap counts pixels of samples.</source>
        <translation>Largeur et hauteur d'une tuile au sol, en unités du système de coordonnées du raster, si elles doivent différer de taille de tuile × taille de pixel. La taille de tuile est alors la taille que prennent les échantillons en pixels, et le chevauchement compte des pixels d'échantillons.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Width and height of the tiles in pixels of the image.</source>
        <translation>Largeur et hauteur des tuiles en pixels de l'image.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Width field</source>
        <translation>Champ de largeur</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given.</source>
        <translation>Largeur d'une tuile en pixels du raster, et sa hauteur si celle-ci n'est pas donnée.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given. Models often want 256.</source>
        <translation>Largeur d'une tuile en pixels du raster, et sa hauteur si celle-ci n'est pas donnée. Les modèles demandent souvent 256.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Width of the result's pixels, in units of its coordinate system. That of the finest input when unset.</source>
        <translation>Largeur des pixels du résultat, en unités de son système de coordonnées. Celle de l'entrée la plus fine si non définie.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>With or without splits of its own; it is left as it is.</source>
        <translation>Avec ou sans répartition propre ; il est laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Without it, rasters whose bands, their order or resolution differ from what the model learned from are refused.</source>
        <translation>Sans cela, les rasters dont les bandes, leur ordre ou la résolution diffèrent de ce que le modèle a appris sont refusés.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Work on a Dask cluster needs {lacking}, which {python} does not have.</source>
        <translation>Le travail sur un cluster Dask nécessite {lacking}, que {python} n'a pas.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Working</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>World files</source>
        <translation>Fichiers world</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Write all classes into the text</source>
        <translation>Écrire toutes les classes dans le texte</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Write the changes into the layer, as QGIS's Save Layer Edits does</source>
        <translation>Écrire les modifications dans la couche, comme le fait Enregistrer les modifications de la couche dans QGIS</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Write the expression with help</source>
        <translation>Écrire l'expression avec de l'aide</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Writes a dataset anew with other splits, without going back to the rasters. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped. The statistics of the bands are those of the new training tiles.</source>
        <translation>Récrit un jeu de données avec une autre répartition, sans revenir aux rasters. Aucun terrain n'est jamais dans deux jeux : parmi les tuiles qui se chevauchent, celles qui le seraient sont gardées ensemble ou écartées. Les statistiques des bandes sont celles des nouvelles tuiles d'entraînement.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Writes a dataset anew without going back to the rasters: in another format, with other annotations, or for another task, such as masks made of outlines. Datasets that others made are read too (folders of images, COCO, YOLO, Pascal VOC, images with GeoJSON), with their place on the map where they have it, so that they can be inspected, split again and trained on. What cannot be used is left out and listed.</source>
        <translation>Récrit un jeu de données sans revenir aux rasters : dans un autre format, avec d'autres annotations, ou pour une autre tâche, par exemple des masques faits de contours. Les jeux de données faits par d'autres sont lus aussi (dossiers d'images, COCO, YOLO, Pascal VOC, images avec GeoJSON), avec leur place sur la carte s'ils l'ont, pour être inspectés, répartis à nouveau et servir à l'entraînement. Ce qui n'est pas utilisable est omis et listé.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Writes train, val or test into the field split of each tile, near to the shares asked for. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped.</source>
        <translation>Écrit train, val ou test dans le champ split de chaque tuile, au plus près des parts demandées. Aucun terrain n'est jamais dans deux jeux : parmi les tuiles qui se chevauchent, celles qui le seraient sont gardées ensemble ou écartées.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}.</source>
        <translation>Écrit {dataset} en {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}: {bytes}.</source>
        <translation>Écrit {dataset} en {format} : {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Writes {file}.</source>
        <translation>Écrit {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygon_copy.py"/>
        <source>Writing polygons</source>
        <translation>Écriture des polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Z factor</source>
        <translation>Facteur Z</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Zoom to the preview</source>
        <translation>Zoomer sur l'aperçu</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a Python file of yours, the architecture file</source>
        <translation>un fichier Python de votre cru, le fichier d'architecture</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel on VGG16, three scales joined: large and slow</source>
        <translation>une classe ou une valeur pour chaque pixel sur VGG16, trois échelles jointes : grand et lent</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel, with sharp outlines, from few tiles</source>
        <translation>une classe ou une valeur pour chaque pixel, aux contours nets, à partir de peu de tuiles</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a deeper classifier of tiles, for many tiles and classes that look alike</source>
        <translation>un classificateur de tuiles plus profond, pour beaucoup de tuiles et des classes qui se ressemblent</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>a number taken away</source>
        <translation>un nombre soustrait</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a small classifier of tiles, quick also without a GPU: the first to try</source>
        <translation>un petit classificateur de tuiles, rapide même sans GPU : le premier à essayer</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/words.py"/>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>accuracy,confusion matrix,validation,test,iou,kappa,f1,roc,calibration,assessment</source>
        <translation>exactitude,matrice de confusion,validation,test,iou,kappa,f1,roc,étalonnage,évaluation</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>all classes but 0</source>
        <translation>toutes les classes sauf 0</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>all features</source>
        <translation>toutes les entités</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>all of one class</source>
        <translation>toutes d'une seule classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>all scenes</source>
        <translation>toutes les scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>all tiles</source>
        <translation>toutes les tuiles</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>any of the bits {bits} is set</source>
        <translation>l'un des bits {bits} est à 1</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with the coarsest scale alone, outlines smooth</source>
        <translation>comme FCN8S avec la seule échelle la plus grossière, contours lisses</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with two scales joined, outlines less sharp</source>
        <translation>comme FCN8S avec deux échelles jointes, contours moins nets</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>at most {size}</source>
        <translation>au plus {size}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bare soil</source>
        <translation>sol nu</translation>
    </message>
    <message>
        <location filename="../ui/training/plot.py"/>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bits} is set</source>
        <translation>le bit {bits} est à 1</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bit}</source>
        <translation>bit {bit}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bits {low}–{high}</source>
        <translation>bits {low}–{high}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>burn,mask,masks,vector to raster,ground truth,annotation,classes,instances,distance,roads,buildings,border</source>
        <translation>graver,masque,masques,vecteur vers raster,vérité terrain,annotation,classes,instances,distance,routes,bâtiments,bordure</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>cares less for what is right already, more for what is hard to tell</source>
        <translation>se soucie moins de ce qui est déjà juste, davantage de ce qui est difficile à distinguer</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>chosen by</source>
        <translation>choisi par</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus</source>
        <translation>cirrus</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus confidence</source>
        <translation>confiance cirrus</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of pixels</source>
        <translation>classes de pixels</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of tiles</source>
        <translation>classes de tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>classes such as {names}</source>
        <translation>des classes comme {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>clear</source>
        <translation>dégagé</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>clip,crop,subset,extent,mask,tiles,area of interest</source>
        <translation>découper,rogner,sous-ensemble,emprise,masque,tuiles,zone d'intérêt</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../algorithms/styling.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud</source>
        <translation>nuage</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud confidence</source>
        <translation>confiance nuage</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud edge</source>
        <translation>bord de nuage</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow</source>
        <translation>ombre de nuage</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow confidence</source>
        <translation>confiance ombre de nuage</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, high probability</source>
        <translation>nuage, probabilité élevée</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, medium probability</source>
        <translation>nuage, probabilité moyenne</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>clouds,shadow,snow,cirrus,quality,qa band,qa_pixel,bqa,scl,s2cloudless,fmask,brightness</source>
        <translation>nuages,ombre,neige,cirrus,qualité,bande qa,qa_pixel,bqa,scl,s2cloudless,fmask,luminosité</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>coastal aerosol</source>
        <translation>aérosol côtier</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>dark area</source>
        <translation>zone sombre</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>dataset,append,add,extend,grow,new scenes,new classes,training data</source>
        <translation>jeu de données,ajouter,compléter,étendre,agrandir,nouvelles scènes,nouvelles classes,données d'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>dataset,format,import,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,annotations</source>
        <translation>jeu de données,format,import,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,annotations</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>dataset,merge,join,combine,training data,classes</source>
        <translation>jeu de données,fusionner,joindre,combiner,données d'entraînement,classes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>dataset,train,validation,test,split,blocks,stratified,random,leakage,training data</source>
        <translation>jeu de données,entraînement,validation,test,répartition,blocs,stratifié,aléatoire,fuite,données d'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>dataset,training,chips,patches,deep learning,mask,segmentation,classification,detection,coco,yolo,clip</source>
        <translation>jeu de données,entraînement,imagettes,patchs,apprentissage profond,masque,segmentation,classification,détection,coco,yolo,découper</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder cannot be read.</source>
        <translation>dataset.json de ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder is too large to be looked at here.</source>
        <translation>dataset.json de ce dossier est trop grand pour être examiné ici.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>deep learning,inference,predict,map,classification,u-net,keras,semantic segmentation</source>
        <translation>apprentissage profond,inférence,prédire,carte,classification,u-net,keras,segmentation sémantique</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>deep learning,inference,predict,tile classification,cnn,keras</source>
        <translation>apprentissage profond,inférence,prédire,classification de tuiles,cnn,keras</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>deep learning,neural network,u-net,unet,cnn,fcn,resnet,tensorflow,keras,fit,learn,fine-tune,transfer learning,regression,multi-label</source>
        <translation>apprentissage profond,réseau de neurones,u-net,unet,cnn,fcn,resnet,tensorflow,keras,ajuster,apprendre,affinage,apprentissage par transfert,régression,multi-étiquettes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>dem,dtm,elevation,slope,aspect,hillshade,relief,curvature,profile,plan,horn,evans</source>
        <translation>mne,mnt,élévation,pente,exposition,ombrage,relief,courbure,profil,plan,horn,evans</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>different for each band</source>
        <translation>différente pour chaque bande</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>divided by {number}</source>
        <translation>divisé par {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>does not run</source>
        <translation>ne s'exécute pas</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band by its mean and standard deviation</source>
        <translation>chaque bande par sa moyenne et son écart-type</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band divided by a number</source>
        <translation>chaque bande divisée par un nombre</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band from its minimum and maximum to 0 and 1</source>
        <translation>chaque bande de son minimum et son maximum à 0 et 1</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <location filename="../ui/tile_summary.py"/>
        <source>each from {width} × {height} pixels of the raster</source>
        <translation>chacune de {width} × {height} pixels du raster</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>epoch {number}</source>
        <translation>époque {number}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>exit status {status}</source>
        <translation>code de sortie {status}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>footprints,buildings,iou,precision,recall,f1,spacenet,accuracy,evaluation,match,objects</source>
        <translation>empreintes,bâtiments,iou,précision,rappel,f1,spacenet,exactitude,évaluation,appariement,objets</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, environments</source>
        <translation>espace libre, environnements</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, temporary files</source>
        <translation>espace libre, fichiers temporaires</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}</source>
        <translation>d'après son nom, {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}, as {sensor} has it</source>
        <translation>d'après son nom, {name}, tel que l'a {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its place among the bands of {sensor}</source>
        <translation>d'après sa place parmi les bandes de {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its wavelength, {nanometres} nm</source>
        <translation>d'après sa longueur d'onde, {nanometres} nm</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the colour that the file gives it</source>
        <translation>d'après la couleur que lui donne le fichier</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the name of the file: {name}</source>
        <translation>d'après le nom du fichier : {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green 1</source>
        <translation>vert 1</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>grid,tiles,cells,fishnet,windows,deep learning,samples,spacing,overlap,stride</source>
        <translation>grille,tuiles,cellules,quadrillage,fenêtres,apprentissage profond,échantillons,espacement,chevauchement,pas</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>half-made</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>interpreter</source>
        <translation>interpréteur</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>intersection over union, the figure that maps are often measured by</source>
        <translation>intersection sur union, le chiffre auquel on mesure souvent les cartes</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is not installed</source>
        <translation>il n'est pas installé</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is of another version of the plugin</source>
        <translation>il est d'une autre version de l'extension</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was asked for anew</source>
        <translation>il a été demandé à neuf</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was left half-made</source>
        <translation>il est resté inachevé</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>its Python does not run any more</source>
        <translation>son Python ne s'exécute plus</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>loss {loss} in epoch {epoch}</source>
        <translation>perte {loss} à l'époque {epoch}</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>mean IoU</source>
        <translation>IoU moyenne</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>mean IoU, validation</source>
        <translation>IoU moyenne, validation</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>model,chain,workflow,dataset,labels,tiles,training,map,polygons,deep learning</source>
        <translation>modèle,chaîne,flux de travail,jeu de données,étiquettes,tuiles,entraînement,carte,polygones,apprentissage profond</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>mosaic,merge,stack,layer stack,time series,align,reproject,warp,resample,vrt,cog,bands</source>
        <translation>mosaïque,fusionner,empiler,pile de couches,série temporelle,aligner,reprojeter,déformer,rééchantillonner,vrt,cog,bandes</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared</source>
        <translation>proche infrarouge</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared 2</source>
        <translation>proche infrarouge 2</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>no label</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/setup/report.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../ui/class_field.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>none, or the system's</source>
        <translation>aucun, ou celui du système</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>normalise,standardize,scale,rescale,stretch,z-score,mean,standard deviation,percentile,reflectance,dn</source>
        <translation>normaliser,standardiser,mettre à l'échelle,étirer,z-score,moyenne,écart-type,centile,réflectance,compte numérique</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>not all tiles are in the file; is there space left?</source>
        <translation>toutes les tuiles ne sont pas dans le fichier ; reste-t-il de la place ?</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not in the field</source>
        <translation>absente du champ</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not named by the raster</source>
        <translation>non nommée par le raster</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for ONNX models: {call}</source>
        <translation>absent ; facultatif, pour les modèles ONNX : {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for clusters and object stores: {call}</source>
        <translation>absent ; facultatif, pour les clusters et les stockages objet : {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>number of bands</source>
        <translation>nombre de bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>of another version of the plugin</source>
        <translation>d'une autre version de l'extension</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>outside the mask</source>
        <translation>hors du masque</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>pip cannot go through the SOCKS proxy {proxy} of QGIS's settings.</source>
        <translation>pip ne peut pas passer par le proxy SOCKS {proxy} des paramètres de QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>pixels of {metres} m</source>
        <translation>pixels de {metres} m</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>polygonize,vectorize,footprints,buildings,sieve,simplify,regularize,map,classes</source>
        <translation>polygoniser,vectoriser,empreintes,bâtiments,tamiser,simplifier,régulariser,carte,classes</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>processor cores</source>
        <translation>cœurs de processeur</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>quality,check,statistics,histogram,contact sheet,duplicates,leak,balance,classes,nodata</source>
        <translation>qualité,vérification,statistiques,histogramme,planche-contact,doublons,fuite,équilibre,classes,nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas must name each class once, got {name!r} twice</source>
        <translation>quotas doit nommer chaque classe une seule fois, reçu {name!r} deux fois</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas: the labels have no class {name!r}; the classes are {classes}</source>
        <translation>quotas : les étiquettes n'ont pas de classe {name!r} ; les classes sont {classes}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 1</source>
        <translation>bord rouge 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 2</source>
        <translation>bord rouge 2</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 3</source>
        <translation>bord rouge 3</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>saturated or defective</source>
        <translation>saturé ou défectueux</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>scenes,catalogue,stac,grid,tiles,many rasters,duplicates,overlap,mosaic,time series</source>
        <translation>scènes,catalogue,stac,grille,tuiles,nombreux rasters,doublons,chevauchement,mosaïque,série temporelle</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>scenes,catalogue,stac,search,items,folder,tile index,many rasters,dates,cloud cover</source>
        <translation>scènes,catalogue,stac,recherche,éléments,dossier,index de tuiles,nombreux rasters,dates,couverture nuageuse</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>setup,check,environment,python,tensorflow,gpu,version</source>
        <translation>configuration,vérification,environnement,python,tensorflow,gpu,version</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>setup,install,environment,python,tensorflow,pip</source>
        <translation>configuration,installer,environnement,python,tensorflow,pip</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>several classes of a tile</source>
        <translation>plusieurs classes par tuile</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 1</source>
        <translation>infrarouge à ondes courtes 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 2</source>
        <translation>infrarouge à ondes courtes 2</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>signal {number} ({name})</source>
        <translation>signal {number} ({name})</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow</source>
        <translation>neige</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice</source>
        <translation>neige ou glace</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice confidence</source>
        <translation>confiance neige ou glace</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>spectral indices,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetation,water,burn,band math,raster calculator,formula,spyndex,awesome spectral indices</source>
        <translation>indices spectraux,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,végétation,eau,brûlis,calcul de bandes,calculatrice raster,formule,spyndex,awesome spectral indices</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>squared for small errors, absolute for large ones</source>
        <translation>quadratique pour les petites erreurs, absolue pour les grandes</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>such as in 3,8,9,10 or bits 14-15 &gt;= 2</source>
        <translation>comme in 3,8,9,10 ou bits 14-15 &gt;= 2</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the classes are {classes}</source>
        <translation>les classes sont {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the extent must have an area, got {extent}</source>
        <translation>l'emprise doit avoir une surface, reçu {extent}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean absolute error; outliers count little</source>
        <translation>l'erreur absolue moyenne ; les valeurs aberrantes comptent peu</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean squared error; large errors count most</source>
        <translation>l'erreur quadratique moyenne ; les grandes erreurs comptent le plus</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at least {number}</source>
        <translation>le nombre dans {bits} est au moins {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at most {number}</source>
        <translation>le nombre dans {bits} est au plus {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is less than {number}</source>
        <translation>le nombre dans {bits} est inférieur à {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is more than {number}</source>
        <translation>le nombre dans {bits} est supérieur à {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is not {number}</source>
        <translation>le nombre dans {bits} n'est pas {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is {number}</source>
        <translation>le nombre dans {bits} est {number}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of all classes together, rare ones weighing more</source>
        <translation>le recouvrement de toutes les classes réunies, les rares pesant davantage</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of each class, for small objects and rare classes</source>
        <translation>le recouvrement de chaque classe, pour les petits objets et les classes rares</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>the proxy's port in QGIS's settings must be a number, got {port!r}</source>
        <translation>le port du proxy dans les paramètres de QGIS doit être un nombre, reçu {port!r}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the raster names no classes, so give their ids</source>
        <translation>le raster ne nomme pas de classes, donnez donc leurs identifiants</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>the reason is not known</source>
        <translation>la raison n'est pas connue</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the result would have {width} x {height} pixels; give a smaller extent or larger pixels</source>
        <translation>le résultat aurait {width} x {height} pixels ; donnez une emprise plus petite ou des pixels plus grands</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the same with class weights, which help rare classes</source>
        <translation>la même avec des poids de classe, qui favorisent les classes rares</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>the server answers {code}</source>
        <translation>le serveur répond {code}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the setting {name}</source>
        <translation>le paramètre {name}</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>the settings</source>
        <translation>les paramètres</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the usual one; each tile or pixel counts the same</source>
        <translation>l'habituelle ; chaque tuile ou pixel compte autant</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at least {number}</source>
        <translation>la valeur est au moins {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at most {number}</source>
        <translation>la valeur est au plus {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is less than {number}</source>
        <translation>la valeur est inférieure à {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is more than {number}</source>
        <translation>la valeur est supérieure à {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is not {number}</source>
        <translation>la valeur n'est pas {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is one of {values}</source>
        <translation>la valeur est l'une de {values}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {number}</source>
        <translation>la valeur est {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {values}</source>
        <translation>la valeur est {values}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the variable {name}</source>
        <translation>la variable {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared</source>
        <translation>infrarouge thermique</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 1</source>
        <translation>infrarouge thermique 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 2</source>
        <translation>infrarouge thermique 2</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>these packages were changed or removed: {packages}</source>
        <translation>ces paquets ont été modifiés ou supprimés : {packages}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>thin cirrus</source>
        <translation>cirrus mince</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>tile size</source>
        <translation>taille de tuile</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>tiles,balance,imbalance,oversample,undersample,class weights,stratified,resample</source>
        <translation>tuiles,équilibrer,déséquilibre,suréchantillonner,sous-échantillonner,poids des classes,stratifié,rééchantillonner</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>tiles,clouds,shadow,haze,quality,qa band,scl,fmask,nodata,filter</source>
        <translation>tuiles,nuages,ombre,brume,qualité,bande qa,scl,fmask,nodata,filtre</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>tiles,filter,expression,select,where,condition,statistics,quality</source>
        <translation>tuiles,filtrer,expression,sélectionner,where,condition,statistiques,qualité</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>tiles,label,class,annotation,training,ground truth,join by location,majority</source>
        <translation>tuiles,étiquette,classe,annotation,entraînement,vérité terrain,jointure spatiale,majorité</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>tiles,mask,area of interest,clip,select,join by location,coverage</source>
        <translation>tuiles,masque,zone d'intérêt,découper,sélectionner,jointure spatiale,couverture</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>tiles,samples,random,stratified,quota,points,poisson disc,training,class balance,spacing</source>
        <translation>tuiles,échantillons,aléatoire,stratifié,quota,points,disque de poisson,entraînement,équilibre des classes,espacement</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>tiles,train,validation,test,split,blocks,stratified,random,leakage,spatial autocorrelation</source>
        <translation>tuiles,entraînement,validation,test,répartition,blocs,stratifié,aléatoire,fuite,autocorrélation spatiale</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>tiles,zonal statistics,mean,standard deviation,median,percentile,entropy,nodata,histogram,brightness,ndvi</source>
        <translation>tuiles,statistiques zonales,moyenne,écart-type,médiane,centile,entropie,nodata,histogramme,luminosité,ndvi</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>too much nodata</source>
        <translation>trop de nodata</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>unclassified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>under the mask</source>
        <translation>sous le masque</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation MAE</source>
        <translation>MAE de validation</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation RMSE</source>
        <translation>RMSE de validation</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation accuracy</source>
        <translation>exactitude de validation</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation mean IoU</source>
        <translation>IoU moyenne de validation</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values as they are</source>
        <translation>valeurs telles quelles</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values limited</source>
        <translation>valeurs limitées</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>values of pixels</source>
        <translation>valeurs de pixels</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>vegetation</source>
        <translation>végétation</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water confidence</source>
        <translation>confiance eau</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>water vapour</source>
        <translation>vapeur d'eau</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>what suits the dataset</source>
        <translation>ce qui convient au jeu de données</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with shadows</source>
        <translation>avec les ombres</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with snow</source>
        <translation>avec la neige</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>without a class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>wms,wmts,xyz,wcs,basemap,tile server,download,export,image,screenshot,raster</source>
        <translation>wms,wmts,xyz,wcs,fond de carte,serveur de tuiles,télécharger,exporter,image,capture d'écran,raster</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>{bands}, of {count} dates</source>
        <translation>{bands}, de {count} dates</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{border}: drag it, or use the arrow keys.</source>
        <translation>{border} : faites-la glisser, ou utilisez les touches fléchées.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, 1 tile without</source>
        <translation>{classes}, 1 tuile sans classe</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, {count} tiles without</source>
        <translation>{classes}, {count} tuiles sans classe</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>{columns} columns × {rows} rows = {count} tiles, spacing {h:.12g} × {v:.12g} map units</source>
        <translation>{columns} colonnes × {rows} lignes = {count} tuiles, espacement {h:.12g} × {v:.12g} unités de carte</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} bands of {type}</source>
        <translation>{count} bandes de {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>{count} changes are not saved</source>
        <translation>{count} modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{count} choices, such as {names}</source>
        <translation>{count} choix, comme {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} classes ({names})</source>
        <translation>{count} classes ({names})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} features</source>
        <translation>{count} entités</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{count} of them whole</source>
        <translation>dont {count} entières</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>{count} of {total} bands, in this order.</source>
        <translation>{count} bandes sur {total}, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes, in this order.</source>
        <translation>{count} classes sur {total}, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes.</source>
        <translation>{count} classes sur {total}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: mask or nodata keep their tiles away.</source>
        <translation>{count} points sont omis : le masque ou nodata écarte leurs tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: their tiles would reach off the raster.</source>
        <translation>{count} points sont omis : leurs tuiles dépasseraient du raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: they are too near to others.</source>
        <translation>{count} points sont omis : ils sont trop proches d'autres.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>{count} polygons.</source>
        <translation>{count} polygones.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>{count} scenes</source>
        <translation>{count} scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} tiles</source>
        <translation>{count} tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} tiles ({layout}), {whole} of them whole</source>
        <translation>{count} tuiles ({layout}), dont {whole} entières</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{count} tiles are too many for a preview; the run splits them all.</source>
        <translation>{count} tuiles, c'est trop pour un aperçu ; l'exécution les répartit toutes.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} tiles around {points} points.</source>
        <translation>{count} tuiles autour de {points} points.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles in {name}</source>
        <translation>{count} tuiles dans {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles of other splits are kept as they are.</source>
        <translation>{count} tuiles d'autres jeux sont gardées telles quelles.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {size} px in {name}</source>
        <translation>{count} tuiles de {size} px dans {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {width} × {height} px in {name}</source>
        <translation>{count} tuiles de {width} × {height} px dans {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles overlap others and were kept together with them.</source>
        <translation>{count} tuiles en chevauchent d'autres et ont été gardées avec elles.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles were dropped because they share ground with tiles of another split.</source>
        <translation>{count} tuiles ont été écartées parce qu'elles partagent du terrain avec des tuiles d'un autre jeu.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{count} tiles without a geometry are left out.</source>
        <translation>{count} tuiles sans géométrie sont omises.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles without a label are left out.</source>
        <translation>{count} tuiles sans étiquette sont omises.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>{count} tiles, each from {pixels} pixels of the raster</source>
        <translation>{count} tuiles, chacune de {pixels} pixels du raster</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} whole tiles ({layout})</source>
        <translation>{count} tuiles entières ({layout})</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{epochs} epochs. Nothing says how the training stands.</source>
        <translation>{epochs} époques. Rien ne dit où en est l'entraînement.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{field} holds real numbers, {count} different ones, which are no classes.</source>
        <translation>{field} contient des nombres réels, {count} différents, qui ne sont pas des classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} holds something else, which is left alone. Choose a new or an empty folder.</source>
        <translation>{folder} contient autre chose, qui est laissé en place. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} must be a folder, but it is a file.</source>
        <translation>{folder} doit être un dossier, mais c'est un fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{ground} each</source>
        <translation>{ground} chacune</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>{id} {name}: {pixels} pixels</source>
        <translation>{id} {name} : {pixels} pixels</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>{index} needs a band that is {role} ({title}): choose one and its role.</source>
        <translation>{index} nécessite une bande de rôle {role} ({title}) : choisissez-en une et son rôle.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{kept} of {total} tiles kept.</source>
        <translation>{kept} tuiles sur {total} gardées.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>{label}: {kept} of {all} kept</source>
        <translation>{label} : {kept} gardées sur {all}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} cannot be edited now.</source>
        <translation>{layer} ne peut pas être modifiée maintenant.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {address} failed with {why}</source>
        <translation>{layer} ne peut pas être lue : {address} a échoué avec {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {why}</source>
        <translation>{layer} ne peut pas être lue : {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} does not take this value in {field}.</source>
        <translation>{layer} n'accepte pas cette valeur dans {field}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} gives no pixels at {extent}</source>
        <translation>{layer} ne donne pas de pixels à {extent}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} has no field {field}, and fields cannot be added to it.</source>
        <translation>{layer} n'a pas de champ {field}, et on ne peut pas y ajouter de champs.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{layer} has no field {field}; its fields: {fields}</source>
        <translation>{layer} n'a pas de champ {field} ; ses champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{layer} has no image at {extent}</source>
        <translation>{layer} n'a pas d'image à {extent}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} has nothing at {extent}: it covers {covered}</source>
        <translation>{layer} n'a rien à {extent} : elle couvre {covered}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} is a picture: its colours are written as QGIS renders them, in 8 bits. They are no measurements.</source>
        <translation>{layer} est une simple image : ses couleurs sont écrites comme QGIS les rend, en 8 bits. Ce ne sont pas des mesures.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read through {provider}, which gives the engine no pixels.</source>
        <translation>{layer} est lue par {provider}, qui ne donne pas de pixels au moteur.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read with an account that QGIS keeps, which is not handed to the engine.</source>
        <translation>{layer} est lue avec un compte que garde QGIS et qui n'est pas transmis au moteur.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} is read-only: nothing was changed. Save a copy of the layer and review that one.</source>
        <translation>{layer} est en lecture seule : rien n'a été modifié. Enregistrez une copie de la couche et passez celle-ci en revue.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>{layer} must be a layer of scenes, but it has no field {fields}.</source>
        <translation>{layer} doit être une couche de scènes, mais elle n'a pas de champ {fields}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>{layer}: {meaning}</source>
        <translation>{layer} : {meaning}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{names} cannot be used: this dataset has {task}.</source>
        <translation>{names} : inutilisable, car ce jeu de données a : {task}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{name} (under way)</source>
        <translation>{name} (en cours)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved or removed.</source>
        <translation>{name} ne peut pas être lu : son fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved, or is no image.</source>
        <translation>{name} ne peut pas être lu : son fichier a été déplacé, ou n'est pas une image.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written there.</source>
        <translation>{name} ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: permission denied</source>
        <translation>{name} ne peut pas être écrit dans {path} : permission refusée</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: there is no folder {folder}</source>
        <translation>{name} ne peut pas être écrit dans {path} : il n'y a pas de dossier {folder}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written: {why}</source>
        <translation>{name} ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{name} cannot stand in a list of classes: it has a comma, or spaces at its ends.</source>
        <translation>{name} ne peut pas figurer dans une liste de classes : il contient une virgule, ou des espaces aux extrémités.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>{name} goes with {rasters}</source>
        <translation>{name} va avec {rasters}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name} has no CRS; that of the other layer is taken.</source>
        <translation>{name} n'a pas de SCR ; celui de l'autre couche est pris.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no coordinate system. Set one in the layer's properties.</source>
        <translation>{name} n'a pas de système de coordonnées. Définissez-en un dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no field of classes: its polygons are one class.</source>
        <translation>{name} n'a pas de champ de classes : ses polygones forment une seule classe.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no tiles.</source>
        <translation>{name} n'a pas de tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} holds a dataset of {tiles}: the call that made it changes nothing, others are refused.</source>
        <translation>{name} contient un jeu de données de {tiles} : l'appel qui l'a créé ne change rien, les autres sont refusés.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>{name} in the model designer…</source>
        <translation>{name} dans le modeleur graphique…</translation>
    </message>
    <message>
        <location filename="../algorithms/stores.py"/>
        <source>{name} is a layer of features, which cannot be written to an object store: choose a file or a database, got {place}</source>
        <translation>{name} est une couche d'entités, qui ne peut pas être écrite dans un stockage objet : choisissez un fichier ou une base de données, reçu {place}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} is a map service. Make a raster of the part that you need.</source>
        <translation>{name} est un service de cartes. Faites un raster de la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} is for {tasks}, and this dataset has {task}.</source>
        <translation>{name} est destiné à : {tasks} ; ce jeu de données a : {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{name} must be a Python interpreter, but there is no file {path}.</source>
        <translation>{name} doit être un interpréteur Python, mais il n'y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>{name} must be a coordinate system that QGIS knows, such as EPSG:32633, got {value}</source>
        <translation>{name} doit être un système de coordonnées connu de QGIS, tel que EPSG:32633, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>{name} must be a field of the tile layer ({fields}), got {given}</source>
        <translation>{name} doit être un champ de la couche de tuiles ({fields}), reçu {given}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must be a layer of polygons, but {layer} has {kind} geometries.</source>
        <translation>{name} doit être une couche de polygones, mais {layer} a des géométries {kind}.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>{name} must be a layer that can be opened, got {value}</source>
        <translation>{name} doit être une couche qui peut être ouverte, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, got {path} for both</source>
        <translation>{name} doit être un autre fichier que {other}, reçu {path} pour les deux</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, which is left as it is, got {path} for both</source>
        <translation>{name} doit être un autre fichier que {other}, qui est laissé tel quel ; reçu {path} pour les deux</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another place than {other}, got {place} for both</source>
        <translation>{name} doit être un autre emplacement que {other}, reçu {place} pour les deux</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at least {limit:g}, got {value}</source>
        <translation>{name} doit être au moins {limit:g}, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at most {limit:g}, got {value}</source>
        <translation>{name} doit être au plus {limit:g}, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>{name} must be layers that can be opened, got {value}</source>
        <translation>{name} doit être des couches qui peuvent être ouvertes, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be one of {options}, got {value}</source>
        <translation>{name} doit être l'un de {options}, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} must be there, but there is nothing at {path}</source>
        <translation>{name} doit exister, mais il n'y a rien à {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be {words}, got {value}</source>
        <translation>{name} doit être {words}, reçu {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a coordinate system (CRS), but it has none.</source>
        <translation>{name} doit avoir un système de coordonnées (SCR), mais il n'en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a geotransform that places its pixels on the ground, but it has none.</source>
        <translation>{name} doit avoir une géotransformation qui place ses pixels au sol, mais il n'en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must have at least one feature, but {layer} has none.</source>
        <translation>{name} doit avoir au moins une entité, mais {layer} n'en a aucune.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} was a temporary layer and is empty now. Choose another, or make the tiles anew.</source>
        <translation>{name} était une couche temporaire et est vide à présent. Choisissez-en une autre, ou refaites les tuiles.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, 1 band</source>
        <translation>{name} · {width} × {height} px, 1 bande</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, {bands} bands</source>
        <translation>{name} · {width} × {height} px, {bands} bandes</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence}</source>
        <translation>{name} – {sentence}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} (not for {task})</source>
        <translation>{name} – {sentence} (pas pour {task})</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} ({weights})</source>
        <translation>{name} – {sentence} ({weights})</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name}, with classes in the field {field}. Label the tiles with them, or export masks.</source>
        <translation>{name}, avec des classes dans le champ {field}. Étiquetez-en les tuiles, ou exportez des masques.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} ({tp:,} matched, {fp:,} false, {fn:,} missed)</source>
        <translation>{name} : précision {precision:.4f}, rappel {recall:.4f}, F1 {f1:.4f} ({tp:,} appariés, {fp:,} faux, {fn:,} manqués)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{name}: {before} → {after} tiles</source>
        <translation>{name} : {before} → {after} tuiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features are used.</source>
        <translation>{name} : {count} entités sont utilisées.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features do not fit the tiles' CRS and are skipped.</source>
        <translation>{name} : {count} entités ne conviennent pas au SCR des tuiles et sont ignorées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} features have no place in the CRS of the true polygons and are skipped.</source>
        <translation>{name} : {count} entités n'ont pas de place dans le SCR des polygones de référence et sont ignorées.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a class (null or empty) are skipped.</source>
        <translation>{name} : {count} entités sans classe (nulle ou vide) sont ignorées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a geometry are skipped.</source>
        <translation>{name} : {count} entités sans géométrie sont ignorées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} geometries that are no polygons, and cannot become any, are skipped.</source>
        <translation>{name} : {count} géométries qui ne sont pas des polygones, et ne peuvent le devenir, sont ignorées.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries could not be repaired and are skipped.</source>
        <translation>{name} : {count} géométries invalides n'ont pas pu être réparées et sont ignorées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries were repaired.</source>
        <translation>{name} : {count} géométries invalides ont été réparées.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons below the minimum area are left out.</source>
        <translation>{name} : {count} polygones sous la surface minimale sont omis.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons.</source>
        <translation>{name} : {count} polygones.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{name}: {count} tiles ({percent:.1f} %)</source>
        <translation>{name} : {count} tuiles ({percent:.1f} %)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} of {asked} tiles; no more were found that fit.</source>
        <translation>{name} : {found} tuiles sur {asked} ; il n'en a pas été trouvé d'autres qui conviennent.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} tiles</source>
        <translation>{name} : {found} tuiles</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} million weights</source>
        <translation>{number} millions de poids</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} weights</source>
        <translation>{number} poids</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{one}, or {other}</source>
        <translation>{one}, ou {other}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{other} must have the same {what} as {first}: got {got} and {expected}</source>
        <translation>{other} doit concorder avec {first} ({what}) : reçu {got} et {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{output} cannot be written: {strerror}</source>
        <translation>{output} ne peut pas être écrit : {strerror}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{parameter} must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>{parameter} doit être un champ de {layer}, qui a {fields}, reçu {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>{parameter}: there is no class {name!r}; {known}</source>
        <translation>{parameter} : il n'y a pas de classe {name!r} ; {known}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} ne peut pas être ouvert comme raster.</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>{path} cannot be opened as a tile layer.</source>
        <translation>{path} ne peut pas être ouvert comme couche de tuiles.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} cannot be read as a raster: {why}</source>
        <translation>{path} ne peut pas être lu comme raster : {why}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{path} has no ensurepip, which puts pip into a new environment.</source>
        <translation>{path} n'a pas ensurepip, qui met pip dans un nouvel environnement.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} has no manifest that can be read: it may be half-made.</source>
        <translation>{path} n'a pas de manifeste lisible : il est peut-être inachevé.</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>{path} has no {lacking}.</source>
        <translation>{path} n'a pas {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} holds {count} rasters: {names}</source>
        <translation>{path} contient {count} rasters : {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is in an object store.</source>
        <translation>{path} se trouve dans un stockage objet.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is not there any more.</source>
        <translation>{path} n'existe plus.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{path} is too large to be looked at here.</source>
        <translation>{path} est trop grand pour être examiné ici.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>{path} makes environments whose Python does not run.</source>
        <translation>{path} crée des environnements dont le Python ne s'exécute pas.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} · {task}, {count} tiles</source>
        <translation>{path} · {task}, {count} tuiles</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>{program} failed with exit status {status}. Its last lines:
{words}</source>
        <translation>{program} a échoué avec le code de sortie {status}. Ses dernières lignes :
{words}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{progress}, {time} left</source>
        <translation>{progress}, reste {time}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{python} does not run as a Python interpreter.</source>
        <translation>{python} ne s'exécute pas comme interpréteur Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{python} is not used any more.</source>
        <translation>{python} n'est plus utilisé.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{rare} ({few}) looks like {common} ({many}): is it the same class?</source>
        <translation>{rare} ({few}) ressemble à {common} ({many}) : est-ce la même classe ?</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>{share} of the raster is cloud.</source>
        <translation>{share} du raster est nuageux.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{size} of pixels</source>
        <translation>{size} de pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{size} on the ground</source>
        <translation>{size} au sol</translation>
    </message>
    <message>
        <location filename="../algorithms/origins.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{split} {percent} %</source>
        <translation>{split} {percent} %</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{state}, {size}</source>
        <translation>{state}, {size}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{step}: {done} of {total}</source>
        <translation>{step} : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{text} ({meaning})</source>
        <translation>{text} ({meaning})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of several sizes ({task}, {format})</source>
        <translation>{tiles} de plusieurs tailles ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px</source>
        <translation>{tiles} de {size} px</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px ({columns} × {rows})</source>
        <translation>{tiles} de {size} px ({columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of {size} px, {bands} ({task}, {format})</source>
        <translation>{tiles} de {size} px, {bands} ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles} of {size} px, {bands}, as {format}: {bytes}.</source>
        <translation>{tiles} de {size} px, {bands}, en {format} : {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>{tiles} tiles of {scenes} scenes.</source>
        <translation>{tiles} tuiles de {scenes} scènes.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, as {format}.</source>
        <translation>{tiles}, en {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, {bands}, as {format}.</source>
        <translation>{tiles}, {bands}, en {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: about {train} train, {val} val and {test} test.</source>
        <translation>{tiles} : environ {train} train, {val} val et {test} test.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: {train} train, {val} val and {test} test.</source>
        <translation>{tiles} : {train} train, {val} val et {test} test.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{time} left.</source>
        <translation>Reste {time}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_metadata.py"/>
        <source>{time}: made by Tilewright {version}: {call}</source>
        <translation>{time} : fait par Tilewright {version} : {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{total} tiles became {kept}.</source>
        <translation>{total} tuiles sont devenues {kept}.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test</source>
        <translation>{train} train · {validation} val · {test} test</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test · {dropped} dropped</source>
        <translation>{train} train · {validation} val · {test} test · {dropped} écartées</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: 1 tile changed</source>
        <translation>{value} : 1 tuile modifiée</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: {count} tiles changed</source>
        <translation>{value} : {count} tuiles modifiées</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px.</source>
        <translation>{weights}, environ {memory} pour un lot de {batch} tuiles de {tile} px.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px. The GPU must have that.</source>
        <translation>{weights}, environ {memory} pour un lot de {batch} tuiles de {tile} px. Le GPU doit en disposer.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px; this computer has {there}.</source>
        <translation>{weights}, environ {memory} pour un lot de {batch} tuiles de {tile} px ; cet ordinateur a {there}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: none</source>
        <translation>{what} : aucun</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: {count}, {size}</source>
        <translation>{what} : {count}, {size}</translation>
    </message>
    <message>
        <location filename="../algorithms/origins.py"/>
        <location filename="../ui/model_card.py"/>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° N, {x}° E</source>
        <translation>{y}° N, {x}° E</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° N, {x}° W</source>
        <translation>{y}° N, {x}° O</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° E</source>
        <translation>{y}° S, {x}° E</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° W</source>
        <translation>{y}° S, {x}° O</translation>
    </message>
</context>
</TS>
