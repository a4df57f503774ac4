<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
        <translation>0.2 estira cada banda por un factor de 0.8 a 1.2.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.25 zooms from 0.75 to 1.25.</source>
        <translation>0.25 amplía o reduce de 0.75 a 1.25.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>0.5 shows the model pixels of twice the size, right for rasters twice as fine as it knows. Of several, as 0.5,1, the answers are averaged. The map keeps the raster's pixels. 1 when empty.</source>
        <translation>0.5 muestra al modelo píxeles del doble de tamaño, adecuado para rásteres el doble de finos que los que conoce. Con varios valores, como 0.5,1, se promedian las respuestas. El mapa conserva los píxeles del ráster. 1 si está vacío.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>1 Grid of tiles</source>
        <translation>1 Cuadrícula de teselas</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>1 Model</source>
        <translation>1 Modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 band of {type}</source>
        <translation>1 banda de {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>1 change is not saved</source>
        <translation>1 cambio sin guardar</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 class ({name})</source>
        <translation>1 clase ({name})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 feature</source>
        <translation>1 objeto espacial</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 is fastest; up to 9 for DEFLATE and 22 for ZSTD.</source>
        <translation>1 es lo más rápido; hasta 9 para DEFLATE y 22 para ZSTD.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>1 scene</source>
        <translation>1 escena</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 tile</source>
        <translation>1 tesela</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 to 100; higher keeps more detail.</source>
        <translation>De 1 a 100; cuanto mayor, más detalle se conserva.</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>1 whole tile</source>
        <translation>1 tesela entera</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>2 Evaluation</source>
        <translation>2 Evaluación</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>2 Tiles under the mask</source>
        <translation>2 Teselas bajo la máscara</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>3 Map</source>
        <translation>3 Mapa</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>3 Tiles without clouds</source>
        <translation>3 Teselas sin nubes</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>4 Labels</source>
        <translation>4 Etiquetas</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>4 Polygons</source>
        <translation>4 Polígonos</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>5 Splits</source>
        <translation>5 Particiones</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>6 Dataset</source>
        <translation>6 Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A .keras file whose network and weights training begins with, instead of an architecture. Its last layer is new when the dataset has other classes.</source>
        <translation>Un archivo .keras con cuya red y pesos comienza el entrenamiento, en lugar de una arquitectura. Su última capa es nueva cuando el conjunto de datos tiene otras clases.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>A .keras, .h5, .tflite or .onnx file, or a SavedModel: its folder, or saved_model.pb in it. Its sidecar, .mlm.json beside it, says which bands, scaling and classes it has; ONNX models of the plugin Deepness say it themselves. ONNX needs an optional part of the engine's environment.</source>
        <translation>Un archivo .keras, .h5, .tflite u .onnx, o un SavedModel: su carpeta, o el saved_model.pb que contiene. Su archivo adjunto, .mlm.json, situado junto a él, indica qué bandas, escalado y clases tiene; los modelos ONNX del complemento Deepness lo indican ellos mismos. ONNX necesita una parte opcional del entorno del motor.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A Cloud-Optimised GeoTIFF. Of rendered colours 0 is nodata, where the layer has no image; black is written as 1.</source>
        <translation>Un GeoTIFF Cloud-Optimised. De los colores representados, 0 es sin datos, donde la capa no tiene imagen; el negro se escribe como 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>A QGIS expression that is true for the tiles to keep. Where it is null the tile is not kept.</source>
        <translation>Una expresión de QGIS que es verdadera para las teselas que se conservan. Donde es nula, la tesela no se conserva.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>A click chooses what clicks on the map set, a double click selects the tiles with it.</source>
        <translation>Un clic elige lo que asignan los clics en el mapa; un doble clic selecciona las teselas que lo tienen.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>A dataset's classes.json, or a table with the columns id and name, by which classes have the same ids in every dataset, and the numbers in masks have names.</source>
        <translation>El archivo classes.json de un conjunto de datos, o una tabla con las columnas id y name, con el que las clases tienen los mismos identificadores en todos los conjuntos de datos y los números de las máscaras tienen nombres.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>A digital elevation, terrain or surface model.</source>
        <translation>Un modelo digital de elevaciones, del terreno o de superficie.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>A field that both layers have: only polygons of the same class match, and the log has a table of them.</source>
        <translation>Un campo que tienen ambas capas: solo coinciden polígonos de la misma clase, y el registro contiene una tabla de ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD for TensorFlow, WEBDATASET (tar) for PyTorch, ZARR, one array per split.</source>
        <translation>Un archivo por tesela: GTIFF lo conserva todo; PNG admite 8 o 16 bits; JPEG, 8 bits en tres bandas; NPY es una matriz (row, col, band) y NPZ la misma comprimida. Miles de teselas en un solo archivo: TFRECORD para TensorFlow, WEBDATASET (tar) para PyTorch, ZARR, una matriz por partición.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD, WEBDATASET and ZARR.</source>
        <translation>Un archivo por tesela: GTIFF lo conserva todo; PNG admite 8 o 16 bits; JPEG, 8 bits en tres bandas; NPY es una matriz (row, col, band) y NPZ la misma comprimida. Miles de teselas en un solo archivo: TFRECORD, WEBDATASET y ZARR.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A file of weights on this computer, or the word imagenet, which downloads those learned from photos. Chance when empty.</source>
        <translation>Un archivo de pesos en este equipo, o la palabra imagenet, que descarga los aprendidos de fotografías. Al azar si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A folder that "Export tiles" wrote, with dataset.json in it.</source>
        <translation>Una carpeta escrita por «Exportar teselas», con dataset.json en ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to look through a tile layer.</source>
        <translation>Una carpeta escrita por «Exportar teselas». Déjelo vacío para examinar una capa de teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to measure on rasters with labels.</source>
        <translation>Una carpeta escrita por «Exportar teselas». Déjelo vacío para medir sobre rásteres con etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A folder that TensorBoard shows live.</source>
        <translation>Una carpeta que TensorBoard muestra en directo.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A folder with rasters, also in folders below, on this machine or in an object store such as s3://bucket/folder; the file or the address of a STAC catalogue, collection, item, or of the answer of a search; or the file of a tile index. Files of a folder whose names differ by their band alone are one scene.</source>
        <translation>Una carpeta con rásteres, también en sus subcarpetas, en este equipo o en un almacén de objetos como s3://bucket/folder; el archivo o la dirección de un catálogo, una colección o un elemento STAC, o de la respuesta a una búsqueda; o el archivo de un índice de teselas. Los archivos de una carpeta cuyos nombres solo difieren en la banda son una sola escena.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>A layer of scenes, as Catalog scenes makes it. Take features away to leave scenes out.</source>
        <translation>Una capa de escenas, como la crea Catalogar escenas. Quite objetos espaciales para omitir escenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A layer whose extent is rendered, such as a tile layer, in place of the extent.</source>
        <translation>Una capa cuya extensión se representa, como una capa de teselas, en lugar de la extensión.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask of class ids for each.</source>
        <translation>Una máscara de identificadores de clase para cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask, a raster of objects and {files} for them.</source>
        <translation>Una máscara, un ráster de objetos y {files} para ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A new folder. It appears under its name when it is whole; until then its name ends in .partial.</source>
        <translation>Una carpeta nueva. Aparece con su nombre cuando está completa; hasta entonces su nombre termina en .partial.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>A package is not the one that the lock file names: do not use its source.</source>
        <translation>Un paquete no es el que indica el archivo de bloqueo: no use su fuente.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with all figures and plots, the best and the worst tiles, and where the tiles lie.</source>
        <translation>Una página con todas las cifras y gráficos, las mejores y las peores teselas, y dónde están las teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with the course of the training.</source>
        <translation>Una página con el curso del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A polygon for each scene with scene_id, scene (its rasters), bands, date, cloud_cover (percent), clouds (its cloud raster), crs, transform, width and height.</source>
        <translation>Un polígono por cada escena con scene_id, scene (sus rásteres), bands, date, cloud_cover (porcentaje), clouds (su ráster de nubes), crs, transform, width y height.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A quality band or a cloud mask of the same ground; the cloud rule says which of its pixels are cloud.</source>
        <translation>Una banda de calidad o una máscara de nubes del mismo terreno; la regla de nubes indica cuáles de sus píxeles son nube.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>A quality band or a cloud probability. Pixels that it tells to be cloud are not measured.</source>
        <translation>Una banda de calidad o una probabilidad de nube. Los píxeles que indica como nube no se miden.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>A quality band or a cloud probability: where it is cloud, pixels are to be ignored.</source>
        <translation>Una banda de calidad o una probabilidad de nube: donde hay nube, los píxeles se ignoran.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>A quality band, a cloud probability, or an image of red, green and blue for BRIGHTNESS.</source>
        <translation>Una banda de calidad, una probabilidad de nube, o una imagen de rojo, verde y azul para BRIGHTNESS.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>A quality band, a cloud probability, or the image itself for BRIGHTNESS; it may have another resolution than the image.</source>
        <translation>Una banda de calidad, una probabilidad de nube, o la propia imagen para BRIGHTNESS; puede tener otra resolución que la imagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>A random forest learns for comparison.</source>
        <translation>Un bosque aleatorio aprende para comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A random forest learns from the bands of the training split's pixels, or from their means and deviations in its tiles, and is measured on the same ground: what a model must beat to be worth it.</source>
        <translation>Un bosque aleatorio aprende de las bandas de los píxeles de la partición de entrenamiento, o de sus medias y desviaciones en sus teselas, y se mide sobre el mismo terreno: lo que un modelo debe superar para que valga la pena.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A raster layer of any kind: WMS, WMTS, XYZ tiles, WCS, a database, a file.</source>
        <translation>Una capa ráster de cualquier tipo: WMS, WMTS, teselas XYZ, WCS, una base de datos, un archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A raster of values for each.</source>
        <translation>Un ráster de valores para cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>A raster of {width} × {height} pixels, {bands}: {size} before compression.</source>
        <translation>Un ráster de {width} × {height} píxeles, {bands}: {size} antes de comprimir.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A raster on a server is not looked at before the run.</source>
        <translation>Un ráster en un servidor no se examina antes de la ejecución.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A rule of your own</source>
        <translation>Una regla propia</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A second image for each.</source>
        <translation>Una segunda imagen para cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>A tile lies on the mask when</source>
        <translation>Una tesela está sobre la máscara cuando</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>A tile matches when</source>
        <translation>Una tesela coincide cuando</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when at least {share} of it lies under {mask}.</source>
        <translation>Una tesela coincide cuando al menos {share} de ella está bajo {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it lies wholly under {mask}.</source>
        <translation>Una tesela coincide cuando está por completo bajo {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it shares ground with {mask}.</source>
        <translation>Una tesela coincide cuando comparte terreno con {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A tile may have several classes</source>
        <translation>Una tesela puede tener varias clases</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>A tile's geometry is invalid and cannot be repaired: {wkt}</source>
        <translation>La geometría de una tesela no es válida y no se puede reparar: {wkt}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>A training that "Train model" starts shows here. "Open" shows others.</source>
        <translation>Aquí se muestra un entrenamiento iniciado con «Entrenar modelo». «Abrir» muestra otros.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A value for each.</source>
        <translation>Un valor para cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A well-known network as the encoder of a UNET.</source>
        <translation>Una red conocida como codificador de una UNET.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>ALL: the rim of every polygon. TOUCHING: only where another polygon is nearer than that many pixels.</source>
        <translation>ALL: el borde de cada polígono. TOUCHING: solo donde otro polígono está a menos de ese número de píxeles.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ARCHITECTURE</source>
        <translation>ARCHITECTURE</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>ARCHITECTURE must be one of {names} for a dataset of {task}, got {name}</source>
        <translation>ARCHITECTURE debe ser uno de {names} para un conjunto de datos de {task}, se recibió {name}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUGMENTATIONS</source>
        <translation>AUGMENTATIONS</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>AUTO (a GPU where there is one), CPU, GPU (all), or GPU:0,1. "Check environment" lists what is there.</source>
        <translation>AUTO (una GPU donde la haya), CPU, GPU (todas) o GPU:0,1. «Comprobar el entorno del motor» enumera lo que hay.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>AUTO becomes {name} here.</source>
        <translation>AUTO pasa a ser {name} aquí.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO keeps what the dataset is for. Objects become masks with SEGMENTATION or PANOPTIC; objects and masks become classes of tiles with MULTI_LABEL, or with CLASSIFICATION the one class that the most of the tile is of. IMAGES leaves all labels out.</source>
        <translation>AUTO conserva aquello para lo que es el conjunto de datos. Los objetos se convierten en máscaras con SEGMENTATION o PANOPTIC; los objetos y las máscaras se convierten en clases de teselas con MULTI_LABEL, o con CLASSIFICATION en la única clase que ocupa la mayor parte de la tesela. IMAGES omite todas las etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO looks what is in the folder. TILEWRIGHT has dataset.json. FOLDERS are images in a folder for each class, or images with masks beside them, or images alone. COCO is JSON, YOLO text files, VOC XML. GEOJSON_PAIRS are images with a GeoJSON file of objects each, as SpaceNet has them.</source>
        <translation>AUTO mira qué hay en la carpeta. TILEWRIGHT tiene dataset.json. FOLDERS son imágenes en una carpeta por clase, o imágenes con máscaras junto a ellas, o solo imágenes. COCO es JSON, YOLO archivos de texto, VOC XML. GEOJSON_PAIRS son imágenes con un archivo GeoJSON de objetos cada una, como las tiene SpaceNet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUTO takes TILE_CNN for labelled tiles and UNET for masks and values. TILE_RESNET is a deeper classifier of tiles; FCN8S, FCN16S and FCN32S are fully convolutional networks on VGG16; CUSTOM is a Python file of yours.</source>
        <translation>AUTO toma TILE_CNN para teselas etiquetadas y UNET para máscaras y valores. TILE_RESNET es un clasificador de teselas más profundo; FCN8S, FCN16S y FCN32S son redes totalmente convolucionales sobre VGG16; CUSTOM es un archivo de Python propio.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {kept} of {count} tiles are kept.</source>
        <translation>Se conservan unas {kept} de {count} teselas.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} is cloud, in the middle of the raster.</source>
        <translation>Alrededor de {share} es nube, en el centro del ráster.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} of the raster is cloud.</source>
        <translation>Alrededor de {share} del ráster es nube.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../ui/training/chart.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a layer of polygons with a field of classes, or draw one.</source>
        <translation>Añada una capa de polígonos con un campo de clases, o dibuje una.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Add a satellite image…</source>
        <translation>Añadir una imagen de satélite…</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a satellite or aerial image to the project: GeoTIFF, JPEG 2000, or what else QGIS reads.</source>
        <translation>Añade al proyecto una imagen de satélite o aérea: GeoTIFF, JPEG 2000 o cualquier otro formato que lea QGIS.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Adding the part {name}: {reason}.</source>
        <translation>Añadiendo la parte {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds Dask and what reads and writes object stores (about 200 MB) to the environment. The parameter SCHEDULER and places such as s3://bucket/folder need it. An environment that is there keeps everything else as it is.</source>
        <translation>Añade al entorno Dask y lo que lee y escribe en almacenes de objetos (unos 200 MB). Lo necesitan el parámetro SCHEDULER y ubicaciones como s3://bucket/folder. Un entorno que ya existe conserva todo lo demás como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds every training tile again, turned by this angle and its multiples, cut out of the raster anew. Turned tiles that would share ground with another split are left out.</source>
        <translation>Vuelve a añadir cada tesela de entrenamiento, girada este ángulo y sus múltiplos, recortada de nuevo del ráster. Se omiten las teselas giradas que compartirían terreno con otra partición.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds onnxruntime (about 100 MB) to the environment, which models in .onnx files need, those of the plugin Deepness among them. An environment that is there keeps everything else as it is.</source>
        <translation>Añade al entorno onnxruntime (unos 100 MB), que necesitan los modelos en archivos .onnx, entre ellos los del complemento Deepness. Un entorno que ya existe conserva todo lo demás como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds the class border, the last of the list, to masks made from polygons: the outermost pixels of each, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Añade la clase border, la última de la lista, a las máscaras hechas a partir de polígonos: los píxeles más exteriores de cada uno, en esa cantidad. Los objetos que se tocan quedan así separados en el mapa; Poligonizar ráster los vuelve a hacer crecer.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Adds the class border: the outermost pixels of each polygon, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Añade la clase border: los píxeles más exteriores de cada polígono, en esa cantidad. Los objetos que se tocan quedan así separados en el mapa; Poligonizar ráster los vuelve a hacer crecer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Adds the tiles of a dataset to another, in place: new scenes, and new classes after those that are there, which keep their ids. The dataset is the old one until the new one is whole, also when the run is ended in between; running the same again then goes on.</source>
        <translation>Añade las teselas de un conjunto de datos a otro, en su sitio: escenas nuevas, y clases nuevas detrás de las existentes, que conservan sus identificadores. El conjunto de datos sigue siendo el antiguo hasta que el nuevo está completo, también si la ejecución se interrumpe a la mitad; ejecutar lo mismo otra vez continúa entonces.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Advanced parameters</source>
        <translation>Parámetros avanzados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Align to</source>
        <translation>Alinear con</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../ui/ordered_list.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All bands of the stack. A name stands for that band of every date.</source>
        <translation>Todas las bandas de la pila. Un nombre representa esa banda de cada fecha.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All but 0</source>
        <translation>Todas menos 0</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All classes but 0, the background.</source>
        <translation>Todas las clases menos 0, el fondo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>All cores</source>
        <translation>Todos los núcleos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/place.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>All is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>All tiles</source>
        <translation>Todas las teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>All tiles are rejected (is_rejected is 1): there is nothing to export.</source>
        <translation>Todas las teselas están rechazadas (is_rejected es 1): no hay nada que exportar.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All {total} bands, in this order.</source>
        <translation>Las {total} bandas, en este orden.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in alphabetical order.</source>
        <translation>Las {total} clases, por orden alfabético.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in the order of the class file, then of the alphabet.</source>
        <translation>Las {total} clases, en el orden del archivo de clases y después por orden alfabético.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Alphabetical</source>
        <translation>Alfabético</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what runs ONNX models</source>
        <translation>También lo que ejecuta los modelos ONNX</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what works on clusters and object stores</source>
        <translation>También lo que trabaja en clústeres y almacenes de objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Also writes all bands of the rasters, as they are, after the indices.</source>
        <translation>Escribe también todas las bandas de los rásteres, tal como son, después de los índices.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped.</source>
        <translation>Una ejecución anterior no terminó: la misma llamada continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped. Done so far: {tiles}.</source>
        <translation>Una ejecución anterior no terminó: la misma llamada continúa donde se detuvo. Hecho hasta ahora: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>An image of each object in {tiles}, {bands}, as {format}.</source>
        <translation>Una imagen de cada objeto de {tiles}, {bands}, como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>An input lies on a server: the run tells what it finds there.</source>
        <translation>Una entrada está en un servidor: la ejecución dirá lo que encuentra allí.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter of {pythons}. When empty QGIS's own, or where that is of another version, one that is found on this computer.</source>
        <translation>Un intérprete de {pythons}. Si está vacío, el propio de QGIS o, si este es de otra versión, uno que se encuentre en este equipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter that already has everything the engine needs, for instance one with TensorFlow for a graphics card. Nothing is installed then. When empty, the engine gets an environment of its own.</source>
        <translation>Un intérprete que ya tiene todo lo que necesita el motor, por ejemplo uno con TensorFlow para una tarjeta gráfica. Entonces no se instala nada. Si está vacío, el motor recibe un entorno propio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Annotation file</source>
        <translation>Archivo de anotaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Another installation into {folder} is under way.</source>
        <translation>Ya hay otra instalación en curso en {folder}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Another number draws other pixels for the random forest to learn from.</source>
        <translation>Otro número elige otros píxeles de los que aprende el bosque aleatorio.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Another number gives another start, order and augmentation.</source>
        <translation>Otro número da otro comienzo, orden y aumento.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Another number shows other samples.</source>
        <translation>Otro número muestra otras muestras.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Any of</source>
        <translation>Cualquiera de</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Any polygons; all their fields are kept but those with the name of a new one, which takes their place.</source>
        <translation>Polígonos cualesquiera; se conservan todos sus campos salvo los que tienen el nombre de uno nuevo, que ocupa su lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Any polygons; all their fields are kept.</source>
        <translation>Polígonos cualesquiera; se conservan todos sus campos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Append to dataset</source>
        <translation>Añadir al conjunto de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Area in common divided by the area of both together, from which on two polygons match.</source>
        <translation>Área común dividida por el área de ambos juntos a partir de la cual dos polígonos coinciden.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>As for the first ones. All when empty.</source>
        <translation>Como para las primeras. Todas si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>As many of each class as of the others, where they fit.</source>
        <translation>Tantas de cada clase como de las demás, donde quepan.</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>As recognised</source>
        <translation>Según lo reconocido</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Assets</source>
        <translation>Assets STAC</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At least {low}.</source>
        <translation>Al menos {low}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At most {high}.</source>
        <translation>Como máximo {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {percent:g} % cloud.</source>
        <translation>Como máximo {percent:g} % de nubes.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {tiles} of {size} px of {scenes}.</source>
        <translation>Como máximo {tiles} de {size} px, de {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>At the right and lower edge</source>
        <translation>En el borde derecho e inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Augmentations</source>
        <translation>Aumentos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Automatic: the engine's own environment, or QGIS's Python if it has all</source>
        <translation>Automático: el entorno propio del motor, o el Python de QGIS si lo tiene todo</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Average over flips and rotations</source>
        <translation>Promediar volteos y rotaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>BACKGROUND es una clase que se aprende. IGNORE los omite, lo cual es correcto cuando las etiquetas son ejemplos de sus clases y no todos los casos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BALANCE_SPLIT must be a split of the tiles, which have {splits}, got {value}</source>
        <translation>BALANCE_SPLIT debe ser una partición de las teselas, que tienen {splits}, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>BAND must be between 1 and {count}, got {number}</source>
        <translation>BAND debe estar entre 1 y {count}, se recibió {number}</translation>
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
        <translation>BINS es para un campo de números, se recibió {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>BLOCKS deals out whole blocks of neighbouring tiles, so that a model is tested on ground that it has not seen next door. RANDOM deals out single tiles, STRATIFIED too, with the same shares in every class. Both refuse where so many tiles overlap that a split would stay empty.</source>
        <translation>BLOCKS reparte bloques enteros de teselas vecinas, de modo que un modelo se prueba en terreno que no ha visto justo al lado. RANDOM reparte teselas sueltas, STRATIFIED también, con las mismas proporciones en cada clase. Ambos se niegan cuando se solapan tantas teselas que una partición quedaría vacía.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCKS keeps neighbours together, so that tests are honest; STRATIFIED keeps the shares of the classes; RANDOM draws each tile by itself.</source>
        <translation>BLOCKS mantiene juntas a las vecinas, para que las pruebas sean honestas; STRATIFIED mantiene las proporciones de las clases; RANDOM sortea cada tesela por separado.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCK_SIZE</source>
        <translation>BLOCK_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>BORDER_CLASS must be one class, got {classes}</source>
        <translation>BORDER_CLASS debe ser una sola clase, se recibió {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>BOX makes an image of each object in the tiles instead of the tiles, as large as its box; FIXED as large as the sample size, around its middle. For CLASSIFICATION the object's class is the label.</source>
        <translation>BOX hace una imagen de cada objeto de las teselas en lugar de las teselas, tan grande como su caja; FIXED, tan grande como el tamaño de muestra, alrededor de su centro. Para CLASSIFICATION la etiqueta es la clase del objeto.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>BRIGHTNESS: up to (standard deviations)</source>
        <translation>BRIGHTNESS: hasta (desviaciones estándar)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balance tiles</source>
        <translation>Equilibrar teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balanced tiles</source>
        <translation>Teselas equilibradas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balances this split alone, such as train, and keeps the others as they are, so that tests see the classes as common as they truly are. In the field split when no split field is given.</source>
        <translation>Equilibra solo esta partición, por ejemplo train, y deja las demás como están, para que las pruebas vean las clases tan frecuentes como realmente son. En el campo split cuando no se indica un campo de partición.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names. Those of the sidecar when empty.</source>
        <translation>Números de banda, contados desde 1 a través de todos los rásteres, o nombres. Los del archivo adjunto si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Números de banda, contados desde 1 a través de todos los rásteres, o nombres: 4,3,2 o B4,B3,B2. Todas si está vacío.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Band numbers, counted from 1, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Números de banda, contados desde 1, o nombres: 4,3,2 o B4,B3,B2. Todas si está vacío.</translation>
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
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Bands of the result to keep, in this order: names, or numbers from 1. A name without a date is that band of every date. All when empty.</source>
        <translation>Bandas del resultado que se conservan, en este orden: nombres, o números desde 1. Un nombre sin fecha es esa banda de cada fecha. Todas si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Bands of the second images</source>
        <translation>Bandas de las segundas imágenes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Bands to measure, numbered from 1 through all rasters, or by name: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Bandas que se miden, numeradas desde 1 a través de todos los rásteres, o por nombre: 4,3,2 o B4,B3,B2. Todas si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Batch size (tiles)</source>
        <translation>Tamaño de lote (teselas)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Beside PNG and JPEG the small files by which a GIS puts them in their place.</source>
        <translation>Junto a PNG y JPEG, los pequeños archivos con los que un SIG los coloca en su sitio.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Best, epoch {number}: {figures}</source>
        <translation>Mejor, época {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Bits that are set</source>
        <translation>Bits activados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Blacken what is around the objects</source>
        <translation>Ennegrecer lo que rodea a los objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Blend</source>
        <translation>Fusión de bordes</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Block size (tiles)</source>
        <translation>Tamaño de bloque (teselas)</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} are used.</source>
        <translation>Con bloques de {asked} teselas no se alcanzan las proporciones; se usan bloques de {used}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} tiles were used.</source>
        <translation>Con bloques de {asked} teselas no se alcanzan las proporciones; se usaron bloques de {used} teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border at</source>
        <translation>Borde en</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between train and validation</source>
        <translation>Límite entre entrenamiento y validación</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between validation and test</source>
        <translation>Límite entre validación y prueba</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Border class</source>
        <translation>Clase de borde</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border class (pixels)</source>
        <translation>Clase de borde (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Boxes and outlines of the objects as {files}.</source>
        <translation>Cajas y contornos de los objetos como {files}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Boxes in</source>
        <translation>Cajas en</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Brings pixels to reflectance: value × scale + offset, as 0.0001 for many products. The file's own when neither is given. Indices that are ratios do not need it.</source>
        <translation>Lleva los píxeles a reflectancia: valor × escala + desplazamiento, como 0.0001 para muchos productos. Los del propio archivo cuando no se da ninguno. Los índices que son cocientes no lo necesitan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Buffer</source>
        <translation>Zona de influencia</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Buffer (metres)</source>
        <translation>Zona de influencia (metros)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burn</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns labels into a raster on the pixels of another one: ids of classes, a number for each object, or how far each pixel is from the objects' outlines. Export tiles takes it for its labels.</source>
        <translation>Graba etiquetas en un ráster sobre los píxeles de otro: identificadores de clases, un número para cada objeto, o a qué distancia está cada píxel de los contornos de los objetos. Exportar teselas lo acepta como sus etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns the numbers of {features}.</source>
        <translation>Graba los números de {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns {features}, {classes}.</source>
        <translation>Graba {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>CLASSES: the id of the class. INSTANCES: the number of the feature in its layer, from 1. DISTANCE: how far the centre of a pixel is from the nearest one on the other side of the outline of all labels together, positive inside.</source>
        <translation>CLASSES: el identificador de la clase. INSTANCES: el número del objeto espacial en su capa, desde 1. DISTANCE: a qué distancia está el centro de un píxel del más cercano al otro lado del contorno de todas las etiquetas juntas, positiva en el interior.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLASS_FIELD</source>
        <translation>CLASS_FIELD</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>CLASS_FIELD must be a field of both layers, but {layer} has {fields}, got {field}</source>
        <translation>CLASS_FIELD debe ser un campo de ambas capas, pero {layer} tiene {fields}, se recibió {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>CLASS_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>CLASS_FIELD debe ser un campo de {layer}, que tiene {fields}, se recibió {field}</translation>
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
        <translation>CLOUD_RASTER y CLOUD_RULE deben darse juntos, o PRESET en lugar de la regla; solo se recibió uno de ellos.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RULE</source>
        <translation>CLOUD_RULE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>CONTRAST: up to (share)</source>
        <translation>CONTRAST: hasta (proporción)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>COSINE and EXPONENTIAL bring it down to a hundredth until the last epoch; PLATEAU multiplies it by 0.3 after each 5 epochs without a better result.</source>
        <translation>COSINE y EXPONENTIAL la reducen a una centésima hasta la última época; PLATEAU la multiplica por 0.3 cada 5 épocas sin un resultado mejor.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>CROSS_ENTROPY, or MSE for values</source>
        <translation>CROSS_ENTROPY, o MSE para valores</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>CRS must be a coordinate system, got {crs}</source>
        <translation>CRS debe ser un sistema de coordenadas, se recibió {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>CRS must be a coordinate system, such as EPSG:32633, got {value}</source>
        <translation>CRS debe ser un sistema de coordenadas, como EPSG:32633, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>CSV and VOC tell boxes in pixels of the tile, or in coordinates of the map.</source>
        <translation>CSV y VOC dan las cajas en píxeles de la tesela o en coordenadas del mapa.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Catalog scenes</source>
        <translation>Catalogar escenas</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogue of scenes</source>
        <translation>Catálogo de escenas</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogues and tile indexes</source>
        <translation>Catálogos e índices de teselas</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Changes the other shares so that the three add up to 100 %.</source>
        <translation>Cambia las otras proporciones para que las tres sumen 100 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Changes to training tiles, and to their masks alike, that make more of few tiles; each with a chance of one half. How far ROTATE, SCALE, BRIGHTNESS, CONTRAST and NOISE go, the advanced parameters say.</source>
        <translation>Cambios en las teselas de entrenamiento, y por igual en sus máscaras, que sacan más de pocas teselas; cada uno con una probabilidad de un medio. Hasta dónde llegan ROTATE, SCALE, BRIGHTNESS, CONTRAST y NOISE lo indican los parámetros avanzados.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Channels of the first level; deeper ones have more. 16 stands for the architecture's own. Wider learns more, slower.</source>
        <translation>Canales del primer nivel; los más profundos tienen más. 16 equivale al propio de la arquitectura. Más ancha aprende más, pero más despacio.</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Chart of the training</source>
        <translation>Gráfico del entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Check the engine's environment</source>
        <translation>Comprobar el entorno del motor</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Check the network, and the proxy in QGIS's settings; or give a folder of wheels.</source>
        <translation>Compruebe la red y el proxy en las preferencias de QGIS, o indique una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Choose a Python</source>
        <translation>Elegir un Python</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose a Python that has the engine's libraries from elsewhere.</source>
        <translation>Elija un Python que tenga las bibliotecas del motor de otra procedencia.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a dataset folder</source>
        <translation>Elegir una carpeta de conjunto de datos</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Choose a dataset to see the number of weights and the memory that training takes.</source>
        <translation>Elija un conjunto de datos para ver el número de pesos y la memoria que requiere el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the size on the ground.</source>
        <translation>Elija un ráster para ver el tamaño sobre el terreno.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the spacing, the size on the ground and the tiles.</source>
        <translation>Elija un ráster para ver el espaciado, el tamaño sobre el terreno y las teselas.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose a tile layer</source>
        <translation>Elegir una capa de teselas</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a tile layer to see the size of the samples on the ground.</source>
        <translation>Elija una capa de teselas para ver el tamaño de las muestras sobre el terreno.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Choose another base Python, {pythons}.</source>
        <translation>Elija otro Python base, {pythons}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose another one as the base, for instance {python}.</source>
        <translation>Elija otro como base, por ejemplo {python}.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose the layer of tiles to review.</source>
        <translation>Elija la capa de teselas que se va a revisar.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Chooses tiles anywhere on a raster: by chance, around points, or so many of each class; in a mask, at a distance from each other, and in any coordinate system. The same seed chooses the same tiles everywhere.</source>
        <translation>Elige teselas en cualquier parte de un ráster: al azar, alrededor de puntos, o un número de cada clase; en una máscara, a una distancia entre sí y en cualquier sistema de coordenadas. La misma semilla elige las mismas teselas en todas partes.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Chosen by chance, fewer where no more fit.</source>
        <translation>Elegidas al azar, menos donde no quepan más.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <location filename="../ui/learning.py"/>
        <source>Chosen: {names}</source>
        <translation>Selección: {names}</translation>
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
        <translation>Campo de clase</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class file</source>
        <translation>Archivo de clases</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Class files (*.json *.csv)</source>
        <translation>Archivos de clases (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Class names, separated by commas, in the order of the model's outputs. The sidecar's when empty.</source>
        <translation>Nombres de clases, separados por comas, en el orden de las salidas del modelo. Los del archivo adjunto si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class names, separated by commas: their ids count from 1. In alphabetical order when empty.</source>
        <translation>Nombres de clases, separados por comas: sus identificadores se cuentan desde 1. Por orden alfabético si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class order</source>
        <translation>Orden de las clases</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes in the field</source>
        <translation>Clases en el campo</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Classes in {name}</source>
        <translation>Clases en {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Classes of pixels</source>
        <translation>Clases de píxeles</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Classes that are not counted</source>
        <translation>Clases que no se cuentan</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Classes to turn into polygons</source>
        <translation>Clases que se convierten en polígonos</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes: {classes} · features: {features} · without a class: {without}</source>
        <translation>Clases: {classes} · objetos espaciales: {features} · sin clase: {without}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Classes: {names}.</source>
        <translation>Clases: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Teselas clasificadas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Clasificar teselas</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Clear the choice</source>
        <translation>Borrar la elección</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Clear tiles</source>
        <translation>Teselas despejadas</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks and drags select tiles. A key, or a line of the list, chooses what to set.</source>
        <translation>Los clics y arrastres seleccionan teselas. Una tecla, o una línea de la lista, elige qué asignar.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks set: {value}. Esc to select, right click to pick from a tile.</source>
        <translation>Los clics asignan: {value}. Esc para seleccionar, clic derecho para tomarlo de una tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Clip</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clip raster</source>
        <translation>Recortar ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clipped raster</source>
        <translation>Ráster recortado</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Close what uses it and try again.</source>
        <translation>Cierre lo que lo usa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Cloud asset</source>
        <translation>Asset de las nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Cloud field</source>
        <translation>Campo de las nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Cloud is in {sources}.</source>
        <translation>Hay nube en {sources}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is where {rule}.</source>
        <translation>Es nube donde {rule}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is {cloud:.1%} of what was seen, which is {seen:.1%} of the raster.</source>
        <translation>Es nube el {cloud:.1%} de lo que se vio, que es el {seen:.1%} del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud mask</source>
        <translation>Máscara de nubes</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud probability</source>
        <translation>Probabilidad de nube</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud raster</source>
        <translation>Ráster de nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud rule</source>
        <translation>Regla de nubes</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Cloud share is between</source>
        <translation>La proporción de nube está entre</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where a patch of 3 pixels and more is bright and grey.</source>
        <translation>Nube donde una mancha de 3 píxeles o más es brillante y gris.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where the probability is more than 40 %.</source>
        <translation>Nube donde la probabilidad es superior al 40 %.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where {condition}.</source>
        <translation>Nube donde {condition}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, a band for each index; nodata is NaN.</source>
        <translation>GeoTIFF Cloud-Optimised de números reales de 32 bits, una banda por índice; sin datos es NaN.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, of 64-bit ones where values are taken back that need them; NaN where there is no data.</source>
        <translation>GeoTIFF Cloud-Optimised de números reales de 32 bits, o de 64 bits donde se revierten valores que los necesitan; NaN donde no hay datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input.</source>
        <translation>GeoTIFF Cloud-Optimised sobre los píxeles de la entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input: 0 clear, 1 cloud, 255 not seen.</source>
        <translation>GeoTIFF Cloud-Optimised sobre los píxeles de la entrada: 0 despejado, 1 nube, 255 no visto.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Cloud-Optimised GeoTIFF with one band for each, of real numbers with NaN for nodata; of 8 bits with 0 for nodata when it is a hillshade alone.</source>
        <translation>GeoTIFF Cloud-Optimised con una banda para cada una, de números reales con NaN para sin datos; de 8 bits con 0 para sin datos cuando es solo un sombreado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Cloud-Optimised GeoTIFF, or with the ending .vrt a virtual raster, which is made at once, refers to the inputs and holds no pixels itself.</source>
        <translation>GeoTIFF Cloud-Optimised o, con la terminación .vrt, un ráster virtual, que se crea al instante, remite a las entradas y no contiene píxeles propios.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Cloud-Optimised GeoTIFF. Classes have 8 bits, and 255 is to be ignored; more than 254 have 16 bits and 65535. Their names and colours are in it, beside it, and in a style file. Numbers of objects have 32 bits with -1, distances are real numbers with NaN to be ignored.</source>
        <translation>GeoTIFF Cloud-Optimised. Las clases tienen 8 bits y 255 se ignora; más de 254 tienen 16 bits y 65535. Sus nombres y colores están en él, junto a él y en un archivo de estilo. Los números de objetos tienen 32 bits con -1, y las distancias son números reales con NaN, que se ignoran.</translation>
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
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Clouds: points or polygons</source>
        <translation>Nubes: puntos o polígonos</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Cloudy</source>
        <translation>Nubosa</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compare footprints</source>
        <translation>Comparar huellas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compared polygons</source>
        <translation>Polígonos comparados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compares {proposed} of {proposals} with {true} of {truth}: they match from an IoU of {iou:g} on.</source>
        <translation>Compara {proposed} de {proposals} con {true} de {truth}: coinciden a partir de un IoU de {iou:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Compression level</source>
        <translation>Nivel de compresión</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Compute indices</source>
        <translation>Calcular índices</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Computes spectral indices of the Awesome Spectral Indices catalogue by name, and formulas of your own, into a raster of real numbers with a band for each. Bands are recognised by their names, wavelengths and sensor; the log says which band was taken for what. Where a formula is undefined, as when it divides by 0, the result is nodata.</source>
        <translation>Calcula índices espectrales del catálogo Awesome Spectral Indices por su nombre, y fórmulas propias, en un ráster de números reales con una banda para cada uno. Las bandas se reconocen por sus nombres, longitudes de onda y sensor; el registro indica qué banda se tomó para qué. Donde una fórmula no está definida, como cuando divide por 0, el resultado es sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Computes {names}.</source>
        <translation>Calcula {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Confidence is below</source>
        <translation>La confianza está por debajo de</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Confidence raster</source>
        <translation>Ráster de confianza</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Connectedness</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Convert dataset</source>
        <translation>Convertir conjunto de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Coordinate system of the tiles</source>
        <translation>Sistema de coordenadas de las teselas</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copies from object stores</source>
        <translation>Copias de almacenes de objetos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Copy the values</source>
        <translation>Copiar los valores</translation>
    </message>
    <message>
        <location filename="../ui/class_count.py"/>
        <source>Count classes</source>
        <translation>Contar clases</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Counted in the first {count} tiles.</source>
        <translation>Contadas en las primeras {count} teselas.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Counting the classes…</source>
        <translation>Contando las clases…</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Covers a raster with tiles of a size in pixels. Every edge of a tile lies between two pixels of the raster, also where its pixels are not square or it is rotated; the spacing is worked out from the raster.</source>
        <translation>Cubre un ráster con teselas de un tamaño en píxeles. Cada borde de una tesela queda entre dos píxeles del ráster, también donde sus píxeles no son cuadrados o está girado; el espaciado se calcula a partir del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Covers the scenes of a catalogue with tiles, each on the pixels of its own scene. Where scenes overlap, one of them gives the tiles, so that no ground is there twice. The field scene says which rasters a tile is cut from.</source>
        <translation>Cubre con teselas las escenas de un catálogo, cada una sobre los píxeles de su propia escena. Donde las escenas se solapan, una de ellas da las teselas, de modo que ningún terreno aparece dos veces. El campo scene indica de qué rásteres se recorta una tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Create scene tiles</source>
        <translation>Crear teselas de escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Create tile grid</source>
        <translation>Crear cuadrícula de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count} or more.</source>
        <translation>Recortadas de escenas: {count} o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count}.</source>
        <translation>Recortadas de escenas: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Cut the tiles out of the image, with their labels or masks, into a folder to learn from.</source>
        <translation>Recorta las teselas de la imagen, con sus etiquetas o máscaras, en una carpeta de la que aprender.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Cuts every tile of a tile layer out of one or several rasters, bit for bit, and writes a dataset folder: the images by split and label, masks, boxes and outlines where asked for, the tile layer and a manifest of what made them. A run that was stopped goes on where it stood when it is started again.</source>
        <translation>Recorta cada tesela de una capa de teselas de uno o varios rásteres, bit a bit, y escribe una carpeta de conjunto de datos: las imágenes por partición y etiqueta, máscaras, cajas y contornos donde se piden, la capa de teselas y un manifiesto de cómo se hicieron. Una ejecución que se detuvo continúa donde estaba cuando se inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cuts out the part of a raster that holds all tiles of a tile layer. The pixels stay as they are, bit for bit and in their places, with names of bands, scales and colours.</source>
        <translation>Recorta la parte de un ráster que contiene todas las teselas de una capa de teselas. Los píxeles quedan como están, bit a bit y en su sitio, con nombres de bandas, escalas y colores.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>DATASET</source>
        <translation>DATASET</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>DEFLATE opens everywhere; ZSTD is faster and smaller where the reader has it; NONE is fastest.</source>
        <translation>DEFLATE se abre en todas partes; ZSTD es más rápido y pequeño donde el lector lo tiene; NONE es lo más rápido.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>DILATE grows the clouds of CLOUD_RASTER, which is not given.</source>
        <translation>DILATE hace crecer las nubes de CLOUD_RASTER, que no se ha dado.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>DROP leaves them out of the tile, MARK keeps them and marks them as truncated, KEEP keeps them.</source>
        <translation>DROP los deja fuera de la tesela, MARK los conserva y los marca como truncados, KEEP los conserva.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>DROP makes only tiles that lie wholly in the raster. SHIFT moves the last column and row back inside, so that they overlap their neighbours. PAD lets them reach past the edge.</source>
        <translation>DROP crea solo teselas que están por completo en el ráster. SHIFT mueve la última columna y fila hacia dentro, de modo que se solapan con sus vecinas. PAD las deja pasar del borde.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../ui/settings/work_group.py"/>
        <source>Dask scheduler</source>
        <translation>Planificador de Dask</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
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
        <translation>Carpeta de conjunto de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Dataset folder to read</source>
        <translation>Carpeta de conjunto de datos que se lee</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Dataset report</source>
        <translation>Informe del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Dataset to add</source>
        <translation>Conjunto de datos que se añade</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates of the bands</source>
        <translation>Fechas de las bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out in blocks of {size} × {size} tiles.</source>
        <translation>Repartidas en bloques de {size} × {size} teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out one by one.</source>
        <translation>Repartidas una a una.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out with the same shares in each class.</source>
        <translation>Repartidas con las mismas proporciones en cada clase.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Degrees from the level, or percent of rise to run.</source>
        <translation>Grados respecto a la horizontal, o porcentaje de desnivel sobre distancia.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives</source>
        <translation>Derivadas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives of terrain</source>
        <translation>Derivadas del terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Deviation of the noise in each band, in its standard deviations.</source>
        <translation>Desviación del ruido en cada banda, en sus desviaciones estándar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Devices that TensorFlow sees</source>
        <translation>Dispositivos que ve TensorFlow</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Distances beyond this, in the same unit, are given as this.</source>
        <translation>Las distancias mayores que esta, en la misma unidad, se dan como esta.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tile {place} of {count}</source>
        <translation>Tesela dudosa {place} de {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/gallery.py"/>
        <source>Doubtful tiles</source>
        <translation>Teselas dudosas</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tiles: {count}, the most doubtful first</source>
        <translation>Teselas dudosas: {count}, las más dudosas primero</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw by…</source>
        <translation>Dibujar por…</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw the tiles by</source>
        <translation>Dibujar las teselas por</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Draw tiles on the map while a dialog is filled in</source>
        <translation>Dibujar teselas en el mapa mientras se rellena un diálogo</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Draws a preview on the map for as long as this dialog is open.</source>
        <translation>Dibuja una vista previa en el mapa mientras este diálogo esté abierto.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Draws buildings with right angles along their main direction, with about the same area. Outlines that this does not fit stay simplified, by two pixels when Simplify is unset; neighbours may then overlap.</source>
        <translation>Dibuja los edificios con ángulos rectos a lo largo de su dirección principal, con aproximadamente la misma área. Los contornos a los que esto no se ajusta quedan simplificados, en dos píxeles cuando Simplificar no está definido; los vecinos pueden entonces solaparse.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Draws the tiles that the limits of a stretch are found in, where there are very many.</source>
        <translation>Sortea las teselas en las que se buscan los límites de un estiramiento, donde hay muchísimas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dropped between blocks: {count}.</source>
        <translation>Descartadas entre bloques: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>EARLY stacks the dates as bands. LATE gives each date an encoder of its own, LATE_SHARED one for all.</source>
        <translation>EARLY apila las fechas como bandas. LATE da a cada fecha un codificador propio, LATE_SHARED uno para todas.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EPOCHS</source>
        <translation>EPOCHS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION cannot be read where marked: {marked} ({why})</source>
        <translation>EXPRESSION no se puede leer donde se marca: {marked} ({why})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>EXPRESSION cannot be worked out for a tile: {why}</source>
        <translation>EXPRESSION no se puede evaluar para una tesela: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} cannot be worked out for tile {number}: {why}</source>
        <translation>EXPRESSION {text} no se puede evaluar para la tesela {number}: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} must be true or false, got {value!r} for tile {number}</source>
        <translation>EXPRESSION {text} debe ser verdadero o falso, se recibió {value!r} para la tesela {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION: there is no field {name!r}; the fields are {fields}</source>
        <translation>EXPRESSION: no hay ningún campo {name!r}; los campos son {fields}</translation>
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
        <translation>EXTENT y TILES indican ambos qué representar: dé solo uno de ellos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Each becomes a field as b1_mean for each band, NODATA becomes nodata_frac, the share of pixels that are nodata in all bands. STD is that of the population. ENTROPY is in bits: whole numbers of 8 and 16 bits by value, others in 256 steps from the tile's lowest to its highest.</source>
        <translation>Cada una se convierte en un campo como b1_mean para cada banda; NODATA se convierte en nodata_frac, la proporción de píxeles que no tienen datos en ninguna banda. STD es la de la población. ENTROPY está en bits: los números enteros de 8 y 16 bits por valor, los demás en 256 pasos desde el menor hasta el mayor de la tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Either PRESET or RULE is required: which pixels are cloud?</source>
        <translation>Se requiere PRESET o RULE: ¿qué píxeles son nube?</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Environment report</source>
        <translation>Informe del entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Environments of other versions of the plugin</source>
        <translation>Entornos de otras versiones del complemento</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Epoch {number}</source>
        <translation>Época {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluate model</source>
        <translation>Evaluar modelo</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluation report</source>
        <translation>Informe de evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Exclude cloudy tiles</source>
        <translation>Excluir teselas nubosas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Export tiles</source>
        <translation>Exportar teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression for doubtful tiles</source>
        <translation>Expresión para teselas dudosas</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression that is true for doubtful tiles</source>
        <translation>Expresión que es verdadera para las teselas dudosas</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort by, the largest first</source>
        <translation>Expresión por la que se ordena, la mayor primero</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort doubtful tiles by</source>
        <translation>Expresión por la que se ordenan las teselas dudosas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Expressions</source>
        <translation>Expresiones</translation>
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
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FN: missed</source>
        <translation>FN: omitido</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FP: false proposal</source>
        <translation>FP: propuesta falsa</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Failed: {text}</source>
        <translation>Falló: {text}</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>False colour</source>
        <translation>Falso color</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>False proposals</source>
        <translation>Propuestas falsas</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Fetching packages</source>
        <translation>Descargando paquetes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of numbers for PRIORITY; labels where it is null lie below all others.</source>
        <translation>Campo de números para PRIORITY; las etiquetas donde es nulo quedan por debajo de todas las demás.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Field of the dataset's tiles with the classes to keep alike in all splits, for STRATIFIED and BLOCKS; label when it is left empty.</source>
        <translation>Campo de las teselas del conjunto de datos con las clases cuya proporción se mantiene igual en todas las particiones, para STRATIFIED y BLOCKS; label cuando se deja vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Field of the label polygons with the class name, or with the value for a model of values.</source>
        <translation>Campo de los polígonos de etiquetas con el nombre de la clase, o con el valor para un modelo de valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Field of the label polygons with the class name. Without it all polygons are of one class. For REGRESSION the field with the numbers.</source>
        <translation>Campo de los polígonos de etiquetas con el nombre de la clase. Sin él todos los polígonos son de una clase. Para REGRESSION, el campo con los números.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Field of the label polygons with the class name; without it all are of one class, labelled.</source>
        <translation>Campo de los polígonos de etiquetas con el nombre de la clase; sin él todos son de una clase, etiquetados.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Field of the labels</source>
        <translation>Campo de las etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of the labels with the class name. Without it all labels are one class.</source>
        <translation>Campo de las etiquetas con el nombre de la clase. Sin él todas las etiquetas son una sola clase.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Field of the labels with the class name; numbers become text. Without it all are of one class.</source>
        <translation>Campo de las etiquetas con el nombre de la clase; los números se convierten en texto. Sin él todas son de una clase.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Field of the labels with the name of the class. When unset, every polygon has the class that Label names.</source>
        <translation>Campo de las etiquetas con el nombre de la clase. Si no se define, todos los polígonos tienen la clase que indica Etiqueta.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the rasters</source>
        <translation>Campo de los rásteres</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the tile index with the path or address of each raster.</source>
        <translation>Campo del índice de teselas con la ruta o la dirección de cada ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer that says whether a tile is for training, validation or test.</source>
        <translation>Campo de la capa de teselas que indica si una tesela es para entrenamiento, validación o prueba.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with the class name of each tile; needed for CLASSIFICATION. For MULTI_LABEL class names between semicolons: the field labels, unless another is given.</source>
        <translation>Campo de la capa de teselas con el nombre de clase de cada tesela; necesario para CLASSIFICATION. Para MULTI_LABEL, nombres de clases entre puntos y comas: el campo labels, salvo que se indique otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer with the class. A dataset has its own.</source>
        <translation>Campo de la capa de teselas con la clase. Un conjunto de datos tiene el suyo propio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with train, val or test. Without it there are no folders for splits.</source>
        <translation>Campo de la capa de teselas con train, val o test. Sin él no hay carpetas para las particiones.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Field of the tiles with the split of each.</source>
        <translation>Campo de las teselas con la partición de cada una.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field that says 1 where the tile matches and 0 where not; an old one of that name is replaced.</source>
        <translation>Campo que indica 1 donde la tesela coincide y 0 donde no; uno anterior con ese nombre se sustituye.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the class of each tile, or with a number where there are bins. Tiles without are left out.</source>
        <translation>Campo con la clase de cada tesela, o con un número cuando hay intervalos. Las teselas sin él se omiten.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Field with the classes to keep alike in all splits, for STRATIFIED (label when unset) and BLOCKS.</source>
        <translation>Campo con las clases cuya proporción se mantiene igual en todas las particiones, para STRATIFIED (label si no se define) y BLOCKS.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field with the full width of each label, such as a road's; where it is null the buffer goes.</source>
        <translation>Campo con el ancho completo de cada etiqueta, como el de una carretera; donde es nulo se aplica la zona de influencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the split: each split is then balanced for itself.</source>
        <translation>Campo con la partición: cada partición se equilibra entonces por separado.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Fields of your own: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy and percentile go around formulas of pixels; a share is the mean of a comparison: water = mean(b4 &lt; 500).</source>
        <translation>Campos propios: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy y percentile rodean fórmulas de píxeles; una proporción es la media de una comparación: water = mean(b4 &lt; 500).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Figures of the evaluation</source>
        <translation>Cifras de la evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files beside the images, as other tools read them. COCO: boxes, outlines, and panoptic where the task is. YOLO: boxes; YOLO_SEGMENTS: outlines; both with data.yaml. VOC: XML, class and object masks. KITTI: boxes. CSV: one table. GEOJSON: the objects of each tile on the map. STAC: a static catalogue. For DETECTION and PANOPTIC COCO is written when none is chosen.</source>
        <translation>Archivos junto a las imágenes, como los leen otras herramientas. COCO: cajas, contornos, y panóptico donde la tarea lo es. YOLO: cajas; YOLO_SEGMENTS: contornos; ambos con data.yaml. VOC: XML, máscaras de clases y de objetos. KITTI: cajas. CSV: una sola tabla. GEOJSON: los objetos de cada tesela en el mapa. STAC: un catálogo estático. Para DETECTION y PANOPTIC se escribe COCO cuando no se elige ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files in a folder</source>
        <translation>Archivos por carpeta</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Files may point to</source>
        <translation>Los archivos pueden remitir a</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Files with one or several bands; where they overlap and are laid over one another their order counts.</source>
        <translation>Archivos con una o varias bandas; donde se solapan y se colocan unos sobre otros cuenta su orden.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Filter tiles</source>
        <translation>Filtrar teselas</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Finished after {epochs} epochs.</source>
        <translation>Terminado tras {epochs} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Folder or catalogue</source>
        <translation>Carpeta o catálogo</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder with scenes</source>
        <translation>Carpeta con escenas</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder, file or web address</source>
        <translation>Carpeta, archivo o dirección web</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Folders and hosts that virtual rasters, STAC items and other files may point to, with semicolons between them, such as /data; *.example.org; s3://bucket. What lies in their own folder or below, and what you name in the same call, may be read without being listed here. * allows everything.</source>
        <translation>Carpetas y servidores a los que pueden remitir los rásteres virtuales, los elementos STAC y otros archivos, separados por punto y coma, como /data; *.example.org; s3://bucket. Lo que está en su propia carpeta o por debajo de ella, y lo que se nombra en la misma llamada, puede leerse sin figurar aquí. * lo permite todo.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Follow or review another training</source>
        <translation>Seguir o revisar otro entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>For BLOCKS: tiles along each side of a block. Where there are too few blocks to meet the shares, smaller ones are used, and the log says so.</source>
        <translation>Para BLOCKS: teselas a lo largo de cada lado de un bloque. Donde hay demasiado pocos bloques para alcanzar las proporciones se usan otros más pequeños, y el registro lo indica.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: how many tiles of which class, such as forest=100, water=50. Other classes get none. Of a raster's classes the name or the id.</source>
        <translation>Para CLASSES: cuántas teselas de qué clase, como bosque=100, agua=50. Las demás clases no reciben ninguna. De las clases de un ráster, el nombre o el identificador.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: polygons of the classes, or a raster of class ids, in any coordinate system.</source>
        <translation>Para CLASSES: polígonos de las clases, o un ráster de identificadores de clase, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>For COVERAGE: the share of the tile, from 0 to 1, that must lie under the mask.</source>
        <translation>Para COVERAGE: la proporción de la tesela, de 0 a 1, que debe estar bajo la máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>For CUSTOM: a Python file with build(height, width, bands, outputs, task) that gives a Keras model.</source>
        <translation>Para CUSTOM: un archivo de Python con build(height, width, bands, outputs, task) que devuelve un modelo de Keras.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>For GEOJSON_PAIRS: the property of the objects that names their class; label or class when empty.</source>
        <translation>Para GEOJSON_PAIRS: la propiedad de los objetos que nombra su clase; label o class si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For PAIRS: what the second image of each tile is cut from, on the grid of the first.</source>
        <translation>Para PAIRS: aquello de lo que se recorta la segunda imagen de cada tesela, sobre la cuadrícula de la primera.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>For PANOPTIC: classes such as water or grass, of which a tile has one area and not many objects.</source>
        <translation>Para PANOPTIC: clases como agua o hierba, de las que una tesela tiene un área y no muchos objetos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For POINTS: points in any coordinate system. The tiles keep their attributes.</source>
        <translation>Para POINTS: puntos en cualquier sistema de coordenadas. Las teselas conservan sus atributos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For RATIO: how many times as many tiles as the rarest class any class may keep, such as 3.</source>
        <translation>Para RATIO: cuántas veces más teselas que la clase más rara puede conservar cualquier clase, por ejemplo 3.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For REGRESSION of one number for each tile: the field of the tile layer that holds it.</source>
        <translation>Para REGRESSION de un número por tesela: el campo de la capa de teselas que lo contiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: -0.1. The file's when empty.</source>
        <translation>Para SCALE_OFFSET: un número, o uno por banda separados por comas: -0.1. El del archivo si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: 0.0001. The file's when empty.</source>
        <translation>Para SCALE_OFFSET: un número, o uno por banda separados por comas: 0.0001. El del archivo si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For a label field of numbers: they are cut into so many bins, and these are balanced like classes. The bins are equally wide between the 2nd and the 98th percentile; the outermost take the rest.</source>
        <translation>Para un campo de etiqueta de números: se dividen en esta cantidad de intervalos, y estos se equilibran como las clases. Los intervalos son igual de anchos entre los percentiles 2 y 98; los extremos toman el resto.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For finer ones, a multiple of the first images' side. That of the first when unset.</source>
        <translation>Para las más finas, un múltiplo del lado de las primeras imágenes. El de la primera si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>For machines without a network: a folder with the wheels that door/requirements.lock names, for ONNX models also door/requirements-onnx.lock, for clusters door/requirements-cluster.lock, as 'pip download --require-hashes -r requirements.lock' fetches them. Nothing else is asked then.</source>
        <translation>Para equipos sin red: una carpeta con los wheels que nombra door/requirements.lock, para modelos ONNX también door/requirements-onnx.lock y para clústeres door/requirements-cluster.lock, tal como los descarga 'pip download --require-hashes -r requirements.lock'. Entonces no se consulta nada más.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>For {count} tiles the expression is null: they are not kept.</source>
        <translation>Para {count} teselas la expresión es nula: no se conservan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas of your own: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Names are those of bands (in quotes when they hold other characters than letters, digits and _), b1, b2, … through all rasters, roles as B, G, R, N, S1, S2, or constants. There are + - * / **, comparisons, and, or, not, and abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</source>
        <translation>Fórmulas propias: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Los nombres son los de las bandas (entre comillas cuando contienen otros caracteres que letras, dígitos y _), b1, b2, … a través de todos los rásteres, roles como B, G, R, N, S1, S2, o constantes. Hay + - * / **, comparaciones, and, or, not, y abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condición, entonces, si no).</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Free some disk space and try again.</source>
        <translation>Libere espacio en disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Frees the disk space of environments that this version of the plugin does not use.</source>
        <translation>Libera el espacio en disco de los entornos que esta versión del complemento no usa.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>From a dataset with masks to a map: trains a model, measures it on the test split, runs it over rasters, and turns the classes of the map into polygons with their area and confidence. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>De un conjunto de datos con máscaras a un mapa: entrena un modelo, lo mide en la partición de prueba, lo ejecuta sobre rásteres y convierte las clases del mapa en polígonos con su área y confianza. Los pasos son algoritmos propios; el conjunto es un modelo gráfico que se puede cambiar en el diseñador de modelos.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>From one image and one layer of polygons to a labelled dataset: a grid of tiles over the image, the tiles under a mask and without clouds, a label for each tile, splits that share no ground, and the images in folders by split and label. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>De una imagen y una capa de polígonos a un conjunto de datos etiquetado: una cuadrícula de teselas sobre la imagen, las teselas bajo una máscara y sin nubes, una etiqueta para cada tesela, particiones que no comparten terreno, y las imágenes en carpetas por partición y etiqueta. Los pasos son algoritmos propios; el conjunto es un modelo gráfico que se puede cambiar en el diseñador de modelos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} on.</source>
        <translation>A partir de {first}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Further layers of labels. Their features have the class that the class field says or, in layers without that field, the name of the layer.</source>
        <translation>Otras capas de etiquetas. Sus objetos espaciales tienen la clase que indica el campo de clase o, en capas sin ese campo, el nombre de la capa.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Gallery of tiles</source>
        <translation>Galería de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>GeoTIFF compression</source>
        <translation>Compresión GeoTIFF</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of class ids, coloured as in the dataset; of real numbers for a regression.</source>
        <translation>GeoTIFF de identificadores de clase, coloreado como en el conjunto de datos; de números reales para una regresión.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of how probable each pixel's class is, from 0 to 1.</source>
        <translation>GeoTIFF de lo probable que es la clase de cada píxel, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>GeoTIFF with one band of probabilities per class.</source>
        <translation>GeoTIFF con una banda de probabilidades por clase.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Georeference it first.</source>
        <translation>Georreferéncielo primero.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Give BINS to balance ranges of them.</source>
        <translation>Indique BINS para equilibrar intervalos de ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Give the account in the environment of QGIS, or copy the layer with "Render layer".</source>
        <translation>Indique la cuenta en el entorno de QGIS, o copie la capa con «Representar capa».</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Give the layer a style that shows what is set, in the colours of this list.</source>
        <translation>Da a la capa un estilo que muestra lo asignado, con los colores de esta lista.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Give {raster} or {field}, got both.</source>
        <translation>Indique {raster} o {field}; se recibieron ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Gives each class its id, the same in every export: classes.json or dataset.json of an earlier dataset, or a CSV file with the columns id and name, and colour and from if wanted; from names the labels that become this class. New classes get new ids; the dataset's own classes.json has them all.</source>
        <translation>Da a cada clase su identificador, el mismo en todas las exportaciones: classes.json o dataset.json de un conjunto de datos anterior, o un archivo CSV con las columnas id y name, y colour y from si se desea; from nombra las etiquetas que se convierten en esta clase. Las clases nuevas reciben identificadores nuevos; el classes.json del propio conjunto de datos las contiene todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Gives each tile the class of the labels on it, the share of the tile that the class covers, and the names of all classes on it. Tiles without a class are dropped, or get a class of their own.</source>
        <translation>Da a cada tesela la clase de las etiquetas que hay en ella, la proporción de la tesela que cubre la clase y los nombres de todas las clases que hay en ella. Las teselas sin clase se descartan, o reciben una clase propia.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds, one of {classes}.</source>
        <translation>Da a {tiles} la clase que encuentra {model}, una de {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds.</source>
        <translation>Da a {tiles} la clase que encuentra {model}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Go on with other bands or resolution</source>
        <translation>Continuar con otras bandas o resolución</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Goes on from {model}.</source>
        <translation>Continúa a partir de {model}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Goes on with an earlier run that added {tiles}.</source>
        <translation>Continúa una ejecución anterior que añadió {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Greatest distance</source>
        <translation>Distancia máxima</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Ground size (map units)</source>
        <translation>Tamaño sobre el terreno (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Grow clouds by (pixels)</source>
        <translation>Ampliar nubes en (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Half-made: install it again</source>
        <translation>A medio hacer: instálelo de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no label</source>
        <translation>No tiene etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no split</source>
        <translation>No tiene partición</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Has the same task, format, bands and tile size; it is left as it is.</source>
        <translation>Tiene la misma tarea, formato, bandas y tamaño de tesela; se deja como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Height of a tile where it is not square; the tile size when unset.</source>
        <translation>Altura de una tesela cuando no es cuadrada; el tamaño de tesela si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Height of the result's pixels where they are not square.</source>
        <translation>Altura de los píxeles del resultado cuando no son cuadrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Helps nearly always; leave it out with batches of one or two tiles.</source>
        <translation>Ayuda casi siempre; omítala con lotes de una o dos teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Horizontal spacing (map units)</source>
        <translation>Espaciado horizontal (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How a tile gets its label</source>
        <translation>Cómo recibe una tesela su etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>How each band was scaled, and what was measured for it, as JSON.</source>
        <translation>Cómo se escaló cada banda, y qué se midió para ello, como JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, but for short stretches where one would cross itself; holes and small polygons stay.</source>
        <translation>Cuánto puede apartarse un contorno simplificado de los bordes de los píxeles, en unidades del mapa (grados donde el sistema de coordenadas está en grados). Los vecinos conservan sus bordes comunes, salvo en tramos cortos donde uno se cruzaría a sí mismo; los huecos y los polígonos pequeños se mantienen.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, holes and small polygons stay.</source>
        <translation>Cuánto puede apartarse un contorno simplificado de los bordes de los píxeles, en unidades del mapa (grados donde el sistema de coordenadas está en grados). Los vecinos conservan sus bordes comunes; los huecos y los polígonos pequeños se mantienen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How far a tile is turned at most, either way.</source>
        <translation>Cuánto se gira una tesela como máximo, en ambos sentidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>How far labels grow to each side; lines and points become areas by it.</source>
        <translation>Cuánto crecen las etiquetas hacia cada lado; las líneas y los puntos se convierten así en áreas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How high the light of the hillshade stands.</source>
        <translation>A qué altura está la luz del sombreado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>How inputs on another grid are brought to that of the result: NEAREST keeps values, and is right for classes; BILINEAR and CUBIC make images smooth; AVERAGE is right for much coarser pixels. Inputs whose pixels are those of the result are taken as they are.</source>
        <translation>Cómo se llevan a la cuadrícula del resultado las entradas de otra cuadrícula: NEAREST conserva los valores y es lo correcto para clases; BILINEAR y CUBIC suavizan las imágenes; AVERAGE es lo correcto para píxeles mucho más gruesos. Las entradas cuyos píxeles son los del resultado se toman como están.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How many dates the bands are of: all bands of the first date, then all of the second, and so on.</source>
        <translation>De cuántas fechas son las bandas: todas las bandas de la primera fecha, después todas las de la segunda, y así sucesivamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>How many tiles in all; CLASSES shares them equally among the classes. Where fewer fit there are as many as fit, and the log says so. POINTS takes every point.</source>
        <translation>Cuántas teselas en total; CLASSES las reparte por igual entre las clases. Donde caben menos hay tantas como caben, y el registro lo indica. POINTS toma todos los puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How much less FOCAL cares for what is right already; 0 is cross-entropy.</source>
        <translation>Cuánto menos se ocupa FOCAL de lo que ya es correcto; 0 es entropía cruzada.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How often a UNET halves the tile. By the tile's size when unset.</source>
        <translation>Cuántas veces reduce una UNET la tesela a la mitad. Según el tamaño de la tesela si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How often training goes through the dataset at most.</source>
        <translation>Cuántas veces como máximo recorre el entrenamiento el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>How overlapping tiles are joined: HANN and LINEAR weigh a tile's centre most, CROP keeps only the centres, NONE lets the later tile win.</source>
        <translation>Cómo se unen las teselas que se solapan: HANN y LINEAR dan más peso al centro de una tesela, CROP conserva solo los centros, NONE deja ganar a la tesela posterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>How pixel values become the model's input: divide 255, or z-score MEAN,MEAN;STD,STD, or min-max MIN;MAX, or the file of statistics that Normalize raster wrote. That of the sidecar when empty, and raw values without a sidecar.</source>
        <translation>Cómo se convierten los valores de los píxeles en la entrada del modelo: divide 255, o z-score MEAN,MEAN;STD,STD, o min-max MIN;MAX, o el archivo de estadísticas que escribió Normalizar ráster. El del archivo adjunto si está vacío, y valores sin procesar si no hay archivo adjunto.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>How pixels are made when a raster is reprojected or a tile is written in another size.</source>
        <translation>Cómo se obtienen los píxeles cuando un ráster se reproyecta o una tesela se escribe con otro tamaño.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How the neighbours weigh in slope, aspect and hillshade: HORN the nearer ones twice, EVANS_YOUNG all alike, ZEVENBERGEN_THORNE the four nearest alone, for smooth ground.</source>
        <translation>Cuánto pesan los vecinos en la pendiente, la orientación y el sombreado: HORN los más cercanos el doble, EVANS_YOUNG todos por igual, ZEVENBERGEN_THORNE solo los cuatro más cercanos, para terreno suave.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How tiles are split</source>
        <translation>Cómo se reparten las teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>IGNORE: their pixels are to be ignored, where no other label lies. SKIP: as if they were not there.</source>
        <translation>IGNORE: sus píxeles se ignoran donde no hay otra etiqueta. SKIP: como si no existieran.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>IMAGES writes images alone. CLASSIFICATION puts each image in the folder of its label; MULTI_LABEL lists several labels for each. SEGMENTATION adds a mask of class ids, REGRESSION one of real numbers such as heights, or a number for each tile. DETECTION adds boxes and outlines of objects, PANOPTIC a mask, and which object each pixel belongs to. PAIRS adds a second image of the same ground.</source>
        <translation>IMAGES escribe solo imágenes. CLASSIFICATION pone cada imagen en la carpeta de su etiqueta; MULTI_LABEL enumera varias etiquetas para cada una. SEGMENTATION añade una máscara de identificadores de clase; REGRESSION, una de números reales como alturas, o un número por tesela. DETECTION añade cajas y contornos de objetos; PANOPTIC, una máscara y a qué objeto pertenece cada píxel. PAIRS añade una segunda imagen del mismo terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>INPUT must name rasters, or SCENE_FIELD the field with the rasters of each tile.</source>
        <translation>INPUT debe nombrar rásteres, o SCENE_FIELD el campo con los rásteres de cada tesela.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>INTERSECTS takes the first polygon that shares ground with the tile, MAJORITY the class with the largest share, CENTRE the class at the tile's centre.</source>
        <translation>INTERSECTS toma el primer polígono que comparte terreno con la tesela, MAJORITY la clase con la mayor proporción, CENTRE la clase en el centro de la tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>INTERSECTS: it shares ground with the mask; a common edge is not enough, but any contact with points and lines is. WITHIN: it lies wholly under the mask. COVERAGE: enough of it lies under the mask.</source>
        <translation>INTERSECTS: comparte terreno con la máscara; un borde común no basta, pero sí cualquier contacto con puntos y líneas. WITHIN: está por completo bajo la máscara. COVERAGE: una parte suficiente está bajo la máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>INTERSECTS: the first label, in the order of the layer, that shares ground with the tile. MAJORITY: the class with the largest share of the tile. CENTRE: the class at the tile's centre.</source>
        <translation>INTERSECTS: la primera etiqueta, en el orden de la capa, que comparte terreno con la tesela. MAJORITY: la clase con la mayor proporción de la tesela. CENTRE: la clase en el centro de la tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>INVERSE or MEDIAN (frequency) help rare classes; or weights by name: building=2, road=1.5. All the same when empty. For WEIGHTED_CROSS_ENTROPY and FOCAL.</source>
        <translation>INVERSE o MEDIAN (frecuencia) ayudan a las clases raras; o pesos por nombre: edificio=2, carretera=1.5. Todas igual si está vacío. Para WEIGHTED_CROSS_ENTROPY y FOCAL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/road/steps.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Image for nodata</source>
        <translation>Imagen para sin datos</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Images of objects</source>
        <translation>Imágenes de objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>In a mosaic: the FIRST or the LAST input that has data counts, or the least, greatest or mean value of all that have. A virtual raster can do FIRST and LAST.</source>
        <translation>En un mosaico: cuenta la primera (FIRST) o la última (LAST) entrada que tiene datos, o el valor menor, mayor o medio de todas las que tienen. Un ráster virtual admite FIRST y LAST.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>In an object store: the run tells what it finds there.</source>
        <translation>En un almacén de objetos: la ejecución indica lo que encuentra allí.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>In masks: BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>En máscaras: BACKGROUND es una clase que se aprende. IGNORE los omite, lo cual es correcto cuando las etiquetas son ejemplos de sus clases y no todos los casos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>In place of a dataset: any polygons, with or without labels and splits.</source>
        <translation>En lugar de un conjunto de datos: polígonos cualesquiera, con o sin etiquetas y particiones.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>In place of a dataset: one or several rasters, stacked and aligned to the first, with labels.</source>
        <translation>En lugar de un conjunto de datos: uno o varios rásteres, apilados y alineados con el primero, con etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>In place of a folder or catalogue: a layer with the path of a raster in a field of each feature.</source>
        <translation>En lugar de una carpeta o un catálogo: una capa con la ruta de un ráster en un campo de cada objeto espacial.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>In place of a kind, which pixels of the first band are cloud: 'in 3,8,9,10' for these values, 'bits 3,4' for any of these bits set, 'bits 14-15 &gt;= 2' for the number in these bits, '&gt; 0.4' for a threshold. The name of a kind can stand here too, as in 'SENTINEL2_SCL+shadows+snow'.</source>
        <translation>En lugar de un tipo, qué píxeles de la primera banda son nube: 'in 3,8,9,10' para estos valores, 'bits 3,4' para cualquiera de estos bits activados, 'bits 14-15 &gt;= 2' para el número en estos bits, '&gt; 0.4' para un umbral. Aquí también puede figurar el nombre de un tipo, como en 'SENTINEL2_SCL+shadows+snow'.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one cloud raster for all: the field with the cloud raster of each tile's own scene, which Create scene tiles calls clouds. The kind or the rule goes for all of them.</source>
        <translation>En lugar de un solo ráster de nubes para todas: el campo con el ráster de nubes de la escena propia de cada tesela, que Crear teselas de escenas llama clouds. El tipo o la regla vale para todos ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one image for nodata: the field with the rasters of each tile's own scene.</source>
        <translation>En lugar de una sola imagen para los píxeles sin datos: el campo con los rásteres de la escena propia de cada tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>In place of rasters: the field of the tile layer with those of each tile, as Create scene tiles writes it. Bands are found in each scene by their names where they have any; all scenes must have them in the same type.</source>
        <translation>En lugar de rásteres: el campo de la capa de teselas con los de cada tesela, como lo escribe Crear teselas de escenas. Las bandas se buscan en cada escena por sus nombres, si los tienen; todas las escenas deben tenerlas en el mismo tipo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>In use: {path}, Python {version}. Nothing is missing.</source>
        <translation>En uso: {path}, Python {version}. No falta nada.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../ui/review/finder.py"/>
        <source>Indexing the tiles of {layer}</source>
        <translation>Indexando las teselas de {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices by their short names. Formula, bands and constants of each are written to the log. Of a time series, whose bands are named 2020-05-01 B4, each is computed for each date.</source>
        <translation>Índices por sus nombres cortos. La fórmula, las bandas y las constantes de cada uno se escriben en el registro. De una serie temporal, cuyas bandas se llaman 2020-05-01 B4, cada uno se calcula para cada fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices of pixels</source>
        <translation>Índices de píxeles</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}.</source>
        <translation>Entradas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result has about {width} × {height} pixels and up to {bands} bands: at most {size} before compression.</source>
        <translation>Entradas: {count}. El resultado tiene unos {width} × {height} píxeles y hasta {bands} bandas: como máximo {size} antes de comprimir.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result is virtual, of about {width} × {height} pixels, and holds none itself.</source>
        <translation>Entradas: {count}. El resultado es virtual, de unos {width} × {height} píxeles, y no contiene ninguno propio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Inspect dataset</source>
        <translation>Inspeccionar conjunto de datos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what runs ONNX models</source>
        <translation>Instalar también lo que ejecuta los modelos ONNX</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what works on clusters and object stores</source>
        <translation>Instalar también lo que trabaja en clústeres y almacenes de objetos</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Install one of these, for instance from https://www.python.org/downloads/, and try again.</source>
        <translation>Instale uno de ellos, por ejemplo desde https://www.python.org/downloads/, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/road/dock.py"/>
        <source>Install the engine's environment</source>
        <translation>Instalar el entorno del motor</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>Install them there, or leave this parameter out to get an environment of the engine's own.</source>
        <translation>Instálelos allí, u omita este parámetro para obtener un entorno propio del motor.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Installs into {folder}: needs {need} while it works, {free} are free.</source>
        <translation>Instala en {folder}: necesita {need} mientras trabaja, hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../ui/road/dock.py"/>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Interrupted after {epochs} of {all} epochs.</source>
        <translation>Interrumpido tras {epochs} de {all} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into a temporary folder.</source>
        <translation>En una carpeta temporal.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the folder {name}.</source>
        <translation>En la carpeta {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the object store: {place}.</source>
        <translation>En el almacén de objetos: {place}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>IoU threshold</source>
        <translation>Umbral de IoU</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It changes what it is given.</source>
        <translation>Cambia lo que se le da.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>It must cover at least {share} of the tile.</source>
        <translation>Debe cubrir al menos {share} de la tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It reads these and changes none of them: {names}.</source>
        <translation>Lee estos y no cambia ninguno: {names}.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>It said nothing before that.</source>
        <translation>Antes de eso no dijo nada.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It writes {name}: {content}</source>
        <translation>Escribe {name}: {content}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Its memory is not known before it is built.</source>
        <translation>Su memoria no se conoce antes de construirlo.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Its part {name} is there.</source>
        <translation>Su parte {name} está presente.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>Its pixels are colours, no measurements.</source>
        <translation>Sus píxeles son colores, no mediciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>JPEG quality</source>
        <translation>Calidad JPEG</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>JSON and YAML files (*.json *.yaml *.yml)</source>
        <translation>Archivos JSON y YAML (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Join tiles to mask</source>
        <translation>Unir teselas a máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Joined tiles</source>
        <translation>Teselas unidas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Keep the bands</source>
        <translation>Conservar las bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Keeps the tiles for which a QGIS expression of their fields and shapes is true, such as nodata_frac &lt; 0.1 AND b1_mean &gt; 200, and hands over the others where asked. The log counts both by label.</source>
        <translation>Conserva las teselas para las que es verdadera una expresión de QGIS sobre sus campos y formas, como nodata_frac &lt; 0.1 AND b1_mean &gt; 200, y entrega las demás donde se piden. El registro cuenta ambas por etiqueta.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keeps the tiles that a mask meets, holds or covers well enough, or the others, and writes the share of each tile that lies under the mask.</source>
        <translation>Conserva las teselas que una máscara toca, contiene o cubre lo suficiente, o las demás, y escribe la proporción de cada tesela que está bajo la máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Keeps {kept} of {tiles}.</source>
        <translation>Conserva {kept} de {tiles}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Kept on this machine</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Keras model (*.keras)</source>
        <translation>Modelo Keras (*.keras)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the selected tile.</source>
        <translation>Las teclas asignan a la tesela seleccionada.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the {count} selected tiles.</source>
        <translation>Las teclas asignan a las {count} teselas seleccionadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../ui/cloud_rule.py"/>
        <source>Kind of raster</source>
        <translation>Tipo de ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
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
        <translation>LABELS no tiene ninguna clase: {field} es nulo en todas partes.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold no class on the raster: every pixel is 0, nodata or negative.</source>
        <translation>LABELS no contiene ninguna clase sobre el ráster: todos los píxeles son 0, sin datos o negativos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold none of the classes asked for on the raster.</source>
        <translation>LABELS no contiene sobre el ráster ninguna de las clases pedidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>LABEL_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>LABEL_FIELD debe ser un campo de {layer}, que tiene {fields}, se recibió {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>LABEL_FIELD {field} is null everywhere: there is nothing to balance.</source>
        <translation>LABEL_FIELD {field} es nulo en todas partes: no hay nada que equilibrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>LAST: the class that comes later in the list; of one class the later feature. PRIORITY: the highest number in a field. VALUE: pixels of several classes, or of several objects, get one value.</source>
        <translation>LAST: la clase que viene después en la lista; dentro de una clase, el objeto espacial posterior. PRIORITY: el número más alto de un campo. VALUE: los píxeles de varias clases, o de varios objetos, reciben un mismo valor.</translation>
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
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Label covers less than</source>
        <translation>La etiqueta cubre menos de</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Label field</source>
        <translation>Campo de etiqueta</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label of all other tiles</source>
        <translation>Etiqueta de todas las demás teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label of the other tiles</source>
        <translation>Etiqueta de las demás teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Label raster</source>
        <translation>Ráster de etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label tiles</source>
        <translation>Etiquetar teselas</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Label {name}</source>
        <translation>Etiqueta {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles</source>
        <translation>Teselas etiquetadas</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles from an image</source>
        <translation>Teselas etiquetadas a partir de una imagen</translation>
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
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Labels in</source>
        <translation>Etiquetas en</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Labels of the rasters</source>
        <translation>Etiquetas de los rásteres</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Labels without a class</source>
        <translation>Etiquetas sin clase</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Labels {tiles} by {labels}: {classes}.</source>
        <translation>Etiqueta {tiles} mediante {labels}: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Labels: {features}, {classes}.</source>
        <translation>Etiquetas: {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat 8 before the collections (BQA)</source>
        <translation>Landsat 8 anterior a las colecciones (BQA)</translation>
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
        <translation>Proporción máxima de nube</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of nodata</source>
        <translation>Proporción máxima sin datos</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last and best, epoch {number}: {figures}</source>
        <translation>Última y mejor, época {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last, epoch {number}: {figures}</source>
        <translation>Última, época {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Lay a grid of tiles over the image, or sample tiles from it.</source>
        <translation>Coloca una cuadrícula de teselas sobre la imagen, o muestrea teselas de ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Learns all classes that the tiles' field labels names, and not the one of the field label.</source>
        <translation>Aprende todas las clases que nombra el campo labels de las teselas, y no la del campo label.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles} and chooses by {held}: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Aprende de {tiles} y elige según {held}: {steps} pasos por época, hasta {epochs} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles}, with none to choose by: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Aprende de {tiles}, sin ninguna para elegir: {steps} pasos por época, hasta {epochs} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Least distance between the centres of any two tiles; when unset tiles may overlap as chance has it.</source>
        <translation>Distancia mínima entre los centros de dos teselas cualesquiera; si no se define, las teselas pueden solaparse según el azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Least share of an object</source>
        <translation>Proporción mínima de un objeto</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Least share of the class</source>
        <translation>Proporción mínima de la clase</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Leaves out tiles with more cloud than allowed, as points or polygons drawn on them or a quality raster tell, and tiles with more nodata than allowed; writes both shares into the tiles.</source>
        <translation>Omite las teselas con más nube de la permitida, según indiquen puntos o polígonos dibujados sobre ellas o un ráster de calidad, y las teselas con más píxeles sin datos de lo permitido; escribe ambas proporciones en las teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Lets heights go on straight beyond the raster's edge, and puts a pixel's own height in place of a neighbour that is nodata, so that these pixels have values too.</source>
        <translation>Prolonga las alturas en línea recta más allá del borde del ráster, y pone la altura propia de un píxel en lugar de un vecino sin datos, para que estos píxeles también tengan valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Lets the machines of a Dask cluster do the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. All machines must see the same files under the same names. The result is the same as without. Empty: this machine.</source>
        <translation>Deja que los equipos de un clúster de Dask hagan el trabajo: la dirección de su planificador, como tcp://host:8786, o su archivo de planificador. Todos los equipos deben ver los mismos archivos con los mismos nombres. El resultado es el mismo que sin él. Vacío: este equipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's altitude (degrees)</source>
        <translation>Altitud de la luz (grados)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's azimuth (degrees)</source>
        <translation>Acimut de la luz (grados)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Lists the scenes of a folder, of a STAC catalogue or search, or of a tile index: where each lies, its rasters, its date and how cloudy it is. Nothing is copied; the layer is what Create scene tiles works on.</source>
        <translation>Enumera las escenas de una carpeta, de un catálogo o una búsqueda STAC, o de un índice de teselas: dónde está cada una, sus rásteres, su fecha y cuántas nubes tiene. No se copia nada; sobre esta capa trabaja Crear teselas de escenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {layer}: {scenes}.</source>
        <translation>Enumera las escenas de {layer}: {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {place}.</source>
        <translation>Enumera las escenas de {place}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>Look at the cloud raster</source>
        <translation>Mirar el ráster de nubes</translation>
    </message>
    <message>
        <location filename="../ui/cloud_tiles.py"/>
        <source>Look at the tiles</source>
        <translation>Mirar las teselas</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the Python</source>
        <translation>Examinando el Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the engine's environment</source>
        <translation>Examinando el entorno del motor</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking at the project</source>
        <translation>Examinando el proyecto</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Looking at the raster…</source>
        <translation>Examinando el ráster…</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Looking for doubtful tiles in {layer}</source>
        <translation>Buscando teselas dudosas en {layer}</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking for the engine's environment</source>
        <translation>Buscando el entorno del motor</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Looks at {python}, at QGIS and at this machine, and changes nothing.</source>
        <translation>Examina {python}, QGIS y este equipo, y no cambia nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps as many of each class as the rarest has.</source>
        <translation>Examina {tiles} y conserva tantas de cada clase como tiene la más rara.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps at most {ratio:g} times the rarest class.</source>
        <translation>Examina {tiles} y conserva como máximo {ratio:g} veces la clase más rara.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those for which {expression} is true.</source>
        <translation>Examina {tiles} y conserva aquellas para las que {expression} es verdadero.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those that match.</source>
        <translation>Examina {tiles} y conserva las que coinciden.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those of which more than {share} is cloud.</source>
        <translation>Examina {tiles} y omite aquellas en las que más de {share} es nube.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those that match.</source>
        <translation>Examina {tiles} y omite las que coinciden.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those with any cloud.</source>
        <translation>Examina {tiles} y omite las que tienen alguna nube.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and repeats those of rare classes until all have as many.</source>
        <translation>Examina {tiles} y repite las de clases raras hasta que todas tengan la misma cantidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles}, keeps all and marks those that match.</source>
        <translation>Examina {tiles}, conserva todas y marca las que coinciden.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Looks at {width} × {height} pixels and draws polygons of {classes}.</source>
        <translation>Examina {width} × {height} píxeles y dibuja polígonos de {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks for images and labels in {folder} and writes what can be used as {format}.</source>
        <translation>Busca imágenes y etiquetas en {folder} y escribe lo que se puede usar como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through a dataset, or a tile layer and the rasters beneath it, and writes one page about it: classes and splits, samples of each, the values of the bands, where the tiles are, nodata and clouds, tiles that are alike, ground that is in two splits, and what to look at before training, in plain words.</source>
        <translation>Examina un conjunto de datos, o una capa de teselas y los rásteres que hay bajo ella, y escribe una página sobre ello: clases y particiones, muestras de cada una, los valores de las bandas, dónde están las teselas, píxeles sin datos y nubes, teselas que se parecen, terreno que está en dos particiones, y qué conviene mirar antes del entrenamiento, en palabras sencillas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks through {dataset}.</source>
        <translation>Examina {dataset}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles} and the pixels beneath them.</source>
        <translation>Examina {tiles} y los píxeles que hay bajo ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles}, without pixels.</source>
        <translation>Examina {tiles}, sin píxeles.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/training/chart.py"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Loss: class weights</source>
        <translation>Pérdida: pesos de las clases</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Loss: gamma of FOCAL</source>
        <translation>Pérdida: gamma de FOCAL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Lower percentile</source>
        <translation>Percentil inferior</translation>
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
        <translation>MAP: unidades del sistema de coordenadas del ráster, que pueden ser grados. METRES: metros sobre el terreno.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>MATCHING keeps the tiles that match, OTHERS the rest, ALL every tile.</source>
        <translation>MATCHING conserva las teselas que coinciden, OTHERS el resto, ALL todas las teselas.</translation>
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
        <translation>MAX_NODATA necesita RASTER, la imagen cuyos píxeles sin datos se cuentan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>MEAN_STD: (value - mean) / standard deviation. MEDIAN_STD: the same about the median. MIN_MAX: the least value becomes 0 and the greatest 1. PERCENT: the lower and the upper percentile do. IMAGE: one mean and one standard deviation over all bands, as TensorFlow's per-image standardisation. SCALE_OFFSET: value × scale + offset, which makes reflectance of digital numbers.</source>
        <translation>MEAN_STD: (valor - media) / desviación estándar. MEDIAN_STD: lo mismo respecto a la mediana. MIN_MAX: el menor valor pasa a ser 0 y el mayor 1. PERCENT: lo mismo con el percentil inferior y el superior. IMAGE: una media y una desviación estándar para todas las bandas, como la estandarización por imagen de TensorFlow. SCALE_OFFSET: valor × escala + desplazamiento, que convierte niveles digitales en reflectancia.</translation>
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
        <translation>MIXED calcula en 16 bits, lo que las GPU más recientes hacen más rápido; AUTO lo hace en ellas. El modelo es el mismo.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Make a raster of it first with "Render layer" (tilewright:renderlayer).</source>
        <translation>Haga primero un ráster de ella con «Representar capa» (tilewright:renderlayer).</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Make it 100</source>
        <translation>Ajustar a 100</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Make it anew even if it is complete</source>
        <translation>Hacerlo de nuevo aunque esté completo</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make one with the algorithm Catalog scenes.</source>
        <translation>Cree una con el algoritmo Catalogar escenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make the layer of scenes anew with the algorithm Catalog scenes.</source>
        <translation>Cree de nuevo la capa de escenas con el algoritmo Catalogar escenas.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Make the rule by ticking the values or bits that are cloud</source>
        <translation>Componer la regla marcando los valores o bits que son nube</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Makes a raster file of a map layer, for layers that the engine cannot read itself. Where the layer's server gives values, as WCS does, they are kept; of WMS and XYZ layers, which are only pictures, the colours are written in 8 bits as QGIS renders them. Mind the terms of the server.</source>
        <translation>Hace un archivo ráster de una capa del mapa, para capas que el motor no puede leer por sí mismo. Donde el servidor de la capa da valores, como WCS, se conservan; de las capas WMS y XYZ, que son solo imágenes, se escriben los colores en 8 bits tal como los representa QGIS. Tenga en cuenta las condiciones del servidor.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Makes a raster of 1 where there is cloud and 0 where it is clear, from the quality band of a satellite, a cloud probability, or the look of a plain image. What was not seen is 255, its nodata value.</source>
        <translation>Hace un ráster de 1 donde hay nube y 0 donde está despejado, a partir de la banda de calidad de un satélite, de una probabilidad de nube o del aspecto de una imagen simple. Lo que no se vio es 255, su valor sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Makes one dataset of several that have the same task, format, bands and tile size. Classes are joined by their names: those of the first keep their ids, new ones get the next. Tiles keep their splits, and ground that comes to lie in two of them is counted.</source>
        <translation>Hace un solo conjunto de datos de varios que tienen la misma tarea, formato, bandas y tamaño de tesela. Las clases se unen por sus nombres: las del primero conservan sus identificadores, las nuevas reciben los siguientes. Las teselas conservan sus particiones, y se cuenta el terreno que llega a estar en dos de ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Makes one raster of many on one grid: parts of a scene side by side, bands from files of their own, dates one after the other. Inputs in other coordinate systems or resolutions are warped. Bands keep their names, which begin with their date where there are several.</source>
        <translation>Hace un solo ráster de muchos en una misma cuadrícula: partes de una escena una al lado de otra, bandas de archivos propios, fechas una tras otra. Las entradas en otros sistemas de coordenadas o resoluciones se reproyectan. Las bandas conservan sus nombres, que comienzan con su fecha donde hay varias.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Makes slope, aspect, hillshade and curvatures of a raster of heights, one band each. Heights are in the map units of their coordinate system, or in metres where that is in degrees, which are measured on the ellipsoid row by row. A pixel needs heights on all eight sides.</source>
        <translation>Calcula la pendiente, la orientación, el sombreado y las curvaturas de un ráster de alturas, una banda para cada una. Las alturas están en las unidades del mapa de su sistema de coordenadas, o en metros donde este está en grados, que se miden sobre el elipsoide fila por fila. Un píxel necesita alturas en sus ocho lados.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Makes the classes have about as many tiles as each other, by leaving out tiles of the common ones or by repeating tiles of the rare ones: in all, within each split, or in one split alone. A field of numbers, such as a statistic, can stand in for classes, cut into bins.</source>
        <translation>Hace que las clases tengan más o menos las mismas teselas, omitiendo teselas de las frecuentes o repitiendo teselas de las raras: en total, dentro de cada partición o solo en una partición. Un campo de números, como una estadística, puede ocupar el lugar de las clases, dividido en intervalos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Makes {after} of {before}: {changes}.</source>
        <translation>Hace {after} de {before}: {changes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Makes {tiles} of {counts}.</source>
        <translation>Hace {tiles} de {counts}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Making {folder} from {path} (Python {version}).</source>
        <translation>Creando {folder} a partir de {path} (Python {version}).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Map layer</source>
        <translation>Capa del mapa</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Map of classes</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Margin (pixels)</source>
        <translation>Margen (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Margin around objects (pixels)</source>
        <translation>Margen alrededor de los objetos (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Mask to measure in</source>
        <translation>Máscara en la que se mide</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Mask: where tiles are wanted</source>
        <translation>Máscara: dónde se quieren teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Masks take every touched pixel</source>
        <translation>Las máscaras toman todos los píxeles tocados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Matched polygons</source>
        <translation>Polígonos coincidentes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Maximum cloud (share)</source>
        <translation>Máximo de nube (proporción)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Maximum cloud cover (%)</source>
        <translation>Cobertura de nubes máxima (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Maximum nodata (share)</source>
        <translation>Máximo sin datos (proporción)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Mean IoU</source>
        <translation>IoU medio</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Meaning in known rasters</source>
        <translation>Significado en rásteres conocidos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Measure a random forest beside it</source>
        <translation>Medir un bosque aleatorio junto a él</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measured tiles</source>
        <translation>Teselas medidas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Measures a model where the truth is known: on a split of a dataset, or on rasters with labels, every pixel counted once. Gives the confusion matrix, the figures of every class, curves and calibration, as a report to read and as JSON.</source>
        <translation>Mide un modelo donde se conoce la verdad: en una partición de un conjunto de datos, o en rásteres con etiquetas, contando cada píxel una vez. Da la matriz de confusión, las cifras de cada clase, curvas y calibración, como informe para leer y como JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Measures each band and scales it with {method}.</source>
        <translation>Mide cada banda y la escala con {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Measures how far each pixel is from the outlines of {features}.</source>
        <translation>Mide a qué distancia está cada píxel de los contornos de {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measures the pixels of each tile, band by band, and writes the statistics into the tiles: to filter, balance or inspect them by. A tile's pixels are those of its window in the raster, as in its exported image; nodata is left out.</source>
        <translation>Mide los píxeles de cada tesela, banda por banda, y escribe las estadísticas en las teselas, para filtrarlas, equilibrarlas o inspeccionarlas según ellas. Los píxeles de una tesela son los de su ventana en el ráster, como en su imagen exportada; se omiten los píxeles sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles} of the split {split}.</source>
        <translation>Mide {model} en {tiles} de la partición {split}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles}, which have no splits.</source>
        <translation>Mide {model} en {tiles}, que no tienen particiones.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {width} × {height} pixels where they are labelled.</source>
        <translation>Mide {model} en {width} × {height} píxeles donde están etiquetados.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: 1 new field.</source>
        <translation>Mide {tiles}: 1 campo nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: {fields} new fields.</source>
        <translation>Mide {tiles}: {fields} campos nuevos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Measuring overlaps</source>
        <translation>Midiendo solapamientos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Merge datasets</source>
        <translation>Fusionar conjuntos de datos</translation>
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
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Minimum area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Minimum coverage (share)</source>
        <translation>Cobertura mínima (proporción)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Minimum distance (map units)</source>
        <translation>Distancia mínima (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Missed polygons</source>
        <translation>Polígonos omitidos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Model to go on from</source>
        <translation>Modelo a partir del que se continúa</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Models and maps</source>
        <translation>Modelos y mapas</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Models chosen before</source>
        <translation>Modelos elegidos antes</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More classes that look alike: {count}</source>
        <translation>Más clases que se parecen: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>More label layers</source>
        <translation>Más capas de etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} different values: is this a field of classes?</source>
        <translation>Más de {count} valores distintos: ¿es un campo de clases?</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} features are selected: their classes are not counted.</source>
        <translation>Hay más de {count} objetos espaciales seleccionados: sus clases no se cuentan.</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>NEWEST: the scene with the latest date gives the tiles. CLEAREST: the one with the least cloud cover. FIRST: the one that comes first in the layer. A tile of another scene that shares any ground with them is left out. KEEP makes the tiles of all scenes, as for several dates of the same ground.</source>
        <translation>NEWEST: da las teselas la escena con la fecha más reciente. CLEAREST: la que tiene menos cobertura de nubes. FIRST: la que va primero en la capa. Se omite una tesela de otra escena que comparta algún terreno con ellas. KEEP crea las teselas de todas las escenas, como para varias fechas del mismo terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>NOISE: strength (standard deviations)</source>
        <translation>NOISE: intensidad (desviaciones estándar)</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name for tiles that get no class, such as non_urban; when unset these tiles are dropped.</source>
        <translation>Nombre para las teselas que no reciben clase, como no_urbano; si no se define, estas teselas se descartan.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name for tiles without a label, such as non_urban. When unset, they are left out.</source>
        <translation>Nombre para las teselas sin etiqueta, como no_urbano. Si no se define, se omiten.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name of the class when there is no class field, such as urban.</source>
        <translation>Nombre de la clase cuando no hay campo de clase, como urbano.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name of the class where there is no class field.</source>
        <translation>Nombre de la clase cuando no hay campo de clase.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Name of the new class</source>
        <translation>Nombre de la clase nueva</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>Name one of them: {name}</source>
        <translation>Nombre una de ellas: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Name or id of the class that parts objects which touch. Objects grow into it, each pixel goes to the nearest, and they stay polygons of their own.</source>
        <translation>Nombre o identificador de la clase que separa objetos que se tocan. Los objetos crecen en ella, cada píxel va al más cercano, y siguen siendo polígonos propios.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Names or ids of the classes to make polygons of, separated by commas. All but 0 when empty.</source>
        <translation>Nombres o identificadores de las clases de las que se hacen polígonos, separados por comas. Todas menos 0 si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Near duplicates</source>
        <translation>Casi duplicados</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Near infrared, red and green</source>
        <translation>Infrarrojo cercano, rojo y verde</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: architecture file</source>
        <translation>Red: archivo de arquitectura</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: batch normalisation</source>
        <translation>Red: normalización por lotes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dates (number)</source>
        <translation>Red: fechas (número)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: depth (levels)</source>
        <translation>Red: profundidad (niveles)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dropout (share)</source>
        <translation>Red: abandono, dropout (proporción)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: encoder</source>
        <translation>Red: codificador</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: fusion of the dates</source>
        <translation>Red: fusión de las fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: keep the encoder's weights</source>
        <translation>Red: conservar los pesos del codificador</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: padding</source>
        <translation>Red: relleno</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: weights of the encoder</source>
        <translation>Red: pesos del codificador</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: width (channels)</source>
        <translation>Red: anchura (canales)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Network: {name}.</source>
        <translation>Red: {name}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>New class</source>
        <translation>Clase nueva</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>New classes: {names}.</source>
        <translation>Clases nuevas: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>New fields take the place of the tiles' own: {names}.</source>
        <translation>Campos nuevos ocupan el lugar de los propios de las teselas: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>No doubtful tile was found.</source>
        <translation>No se encontró ninguna tesela dudosa.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar ({name}): give bands, classes and scaling below.</source>
        <translation>Sin archivo adjunto ({name}): indique abajo las bandas, las clases y el escalado.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar. An ONNX model of the plugin Deepness says itself what it takes when it is run; for others give bands, classes and scaling below.</source>
        <translation>Sin archivo adjunto. Un modelo ONNX del complemento Deepness indica él mismo lo que toma cuando se ejecuta; para otros, indique abajo las bandas, las clases y el escalado.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>No splits.</source>
        <translation>Sin particiones.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>No tile can have its centre on LABELS: do they, and the mask if there is one, lie on the raster?</source>
        <translation>Ninguna tesela puede tener su centro sobre LABELS: ¿están las etiquetas, y la máscara si la hay, sobre el ráster?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>No tile fits: there is no place on the raster that meets everything asked for.</source>
        <translation>No cabe ninguna tesela: no hay ningún lugar en el ráster que cumpla todo lo pedido.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>No tile is left: do the layers lie on the same ground?</source>
        <translation>No queda ninguna tesela: ¿están las capas sobre el mismo terreno?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>No tile is left: no scene has a whole tile that meets everything asked for.</source>
        <translation>No queda ninguna tesela: ninguna escena tiene una tesela entera que cumpla todo lo pedido.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>No training yet</source>
        <translation>Aún no hay entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Nodata share is above</source>
        <translation>La proporción sin datos supera</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Nodata value</source>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>None chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>None chosen.</source>
        <translation>Ninguno elegido.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>None chosen: {names} is used.</source>
        <translation>Ninguna elegida: se usa {names}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>None: this machine</source>
        <translation>Ninguno: este equipo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalize raster</source>
        <translation>Normalizar ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalized raster</source>
        <translation>Ráster normalizado</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Not cloudy</source>
        <translation>No nubosa</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <location filename="../ui/review/legend.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not split yet</source>
        <translation>Aún sin repartir</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Nothing is learned from datasets of this task.</source>
        <translation>De los conjuntos de datos de esta tarea no se aprende nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Number of bands</source>
        <translation>Número de bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Number of the band that holds the classes, counted from 1; the first when unset.</source>
        <translation>Número de la banda que contiene las clases, contado desde 1; la primera si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Number of the band that holds the heights, counted from 1; the first when unset.</source>
        <translation>Número de la banda que contiene las alturas, contado desde 1; la primera si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Numbers for the constants of formulas: L=0.25, C1=6. The catalogue's own when not given; L is 0.5 in SAVI and its kin, as their papers have it, and 1 in others.</source>
        <translation>Números para las constantes de las fórmulas: L=0.25, C1=6. Los del propio catálogo cuando no se dan; L es 0.5 en SAVI y similares, como figura en sus artículos, y 1 en los demás.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Numbers in bits</source>
        <translation>Números en bits</translation>
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
        <translation>OUTPUT debe ser un archivo de este equipo, ya que lo escribe el propio QGIS; se recibió {place}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file that ends in .tif, got {path}</source>
        <translation>OUTPUT debe ser un archivo que termine en .tif, se recibió {path}</translation>
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
        <translation>OVERLAP debe ser menor que el tamaño de tesela ({size} px), se recibió {overlap}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects below that share</source>
        <translation>Objetos por debajo de esa proporción</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects cut by the tile's edge of which less than this share of the area lies in the tile, 0 to 1.</source>
        <translation>Objetos cortados por el borde de la tesela de cuya área hay en la tesela menos de esta proporción, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Of each class: {classes}.</source>
        <translation>De cada clase: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Of rasters: BACKGROUND counts them as the background. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>De rásteres: BACKGROUND los cuenta como el fondo. IGNORE los omite, lo cual es correcto cuando las etiquetas son ejemplos de sus clases y no todos los casos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Of the tiles in which no label lies: 1 keeps all, 0 none, 0.1 every tenth, chosen by chance.</source>
        <translation>De las teselas en las que no hay etiqueta: 1 conserva todas, 0 ninguna, 0.1 una de cada diez, elegida al azar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>On Debian and Ubuntu: apt install python3-venv. Elsewhere choose another base Python.</source>
        <translation>En Debian y Ubuntu: apt install python3-venv. En otros sistemas, elija otro Python base.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>On the command line</source>
        <translation>En la línea de órdenes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>On the same grid; each polygon gets the mean of its pixels.</source>
        <translation>En la misma cuadrícula; cada polígono recibe la media de sus píxeles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>One around each of {points}, where it fits.</source>
        <translation>Una alrededor de cada uno de {points}, donde quepa.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>One for each input, separated by commas, where they differ: CUBIC,CUBIC,NEAREST.</source>
        <translation>Uno para cada entrada, separados por comas, donde difieran: CUBIC,CUBIC,NEAREST.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>One of</source>
        <translation>Uno de</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>One of the layers has no CRS; that of the other one is taken.</source>
        <translation>Una de las capas no tiene SRC; se toma el de la otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection, and ground that one of them does not cover counts as nodata.</source>
        <translation>Uno o varios rásteres. Sus bandas se apilan; todos se alinean con el primero por reproyección, y el terreno que uno de ellos no cubre cuenta como sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection.</source>
        <translation>Uno o varios rásteres. Sus bandas se apilan; todos se alinean con el primero por reproyección.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first, or to the tiles. Nothing where each tile is cut from its own scene.</source>
        <translation>Uno o varios rásteres. Sus bandas se apilan; todos se alinean con el primero, o con las teselas. Nada cuando cada tesela se recorta de su propia escena.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>One raster, or several as one file for each band; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>Un ráster, o varios con un archivo para cada banda; los demás se alinean con el primero, y el terreno que uno de ellos no cubre cuenta como sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Only inside of the tiles</source>
        <translation>Solo dentro de las teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured, in any coordinate system.</source>
        <translation>Solo se miden los píxeles cuyos centros están en estos polígonos, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured; all pixels are scaled.</source>
        <translation>Solo se miden los píxeles cuyos centros están en estos polígonos; todos los píxeles se escalan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and earlier ones.</source>
        <translation>Solo las escenas de este día, mes o año y las anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and later ones: 2023-05-01, 2023-05 or 2023.</source>
        <translation>Solo las escenas de este día, mes o año y las posteriores: 2023-05-01, 2023-05 o 2023.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes that share ground with it.</source>
        <translation>Solo las escenas que comparten terreno con ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes with at most so much cloud, as the catalogue tells it in percent of the scene.</source>
        <translation>Solo las escenas con esta cantidad de nubes como máximo, según la da el catálogo en porcentaje de la escena.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} features were counted.</source>
        <translation>Solo se contaron los primeros {seen} objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} of {there} features were counted.</source>
        <translation>Solo se contaron los primeros {seen} de {there} objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only the tiles of this split are measured, such as train. All tiles when empty.</source>
        <translation>Solo se miden las teselas de esta partición, por ejemplo train. Todas las teselas si está vacío.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Only tiles that share ground with a feature of this layer are kept. All tiles when unset.</source>
        <translation>Solo se conservan las teselas que comparten terreno con un objeto espacial de esta capa. Todas las teselas si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Only tiles that share ground with these polygons are made.</source>
        <translation>Solo se crean las teselas que comparten terreno con estos polígonos.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Only what lies beside them</source>
        <translation>Solo a lo que está junto a ellos</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open a training</source>
        <translation>Abrir un entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open this panel when a training starts</source>
        <translation>Abrir este panel cuando empieza un entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Other tiles become {label}.</source>
        <translation>Las demás teselas pasan a ser {label}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Other training…</source>
        <translation>Otro entrenamiento…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Otherwise a mask pixel belongs to a polygon when its centre does.</source>
        <translation>De lo contrario, un píxel de la máscara pertenece a un polígono cuando su centro está en él.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Otherwise a pixel belongs to a label when its centre does.</source>
        <translation>De lo contrario, un píxel pertenece a una etiqueta cuando su centro está en ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Overlap (pixels)</source>
        <translation>Solapamiento (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Overlap value</source>
        <translation>Valor de solapamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>PIXELS: steps from pixel to pixel, the same in both directions. MAP: units of the raster's coordinate system, whose pixels may be longer one way; they are degrees where it is in degrees.</source>
        <translation>PIXELS: pasos de píxel a píxel, iguales en ambas direcciones. MAP: unidades del sistema de coordenadas del ráster, cuyos píxeles pueden ser más largos en un sentido; son grados donde este está en grados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be given: {layer} has no pixel size of its own</source>
        <translation>Debe indicarse PIXEL_SIZE: {layer} no tiene un tamaño de píxel propio</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be more than 0, got {size:g}</source>
        <translation>PIXEL_SIZE debe ser mayor que 0, se recibió {size:g}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>POINTS must be a layer of points, but {layer} has none.</source>
        <translation>POINTS debe ser una capa de puntos, pero {layer} no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>POLYGON_CLASSES</source>
        <translation>POLYGON_CLASSES</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>PYTHON uses an interpreter as it is: BASE, WHEELS, ONNX, CLUSTER and REINSTALL do not go with it.</source>
        <translation>PYTHON usa un intérprete tal como es: BASE, WHEELS, ONNX, CLUSTER y REINSTALL no se combinan con él.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour before all else.</source>
        <translation>Las manchas de menos píxeles, de cualquier clase, pasan a formar parte de su mayor vecina antes que nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour: before areas are measured, and after objects have grown into their border.</source>
        <translation>Las manchas de menos píxeles, de cualquier clase, pasan a formar parte de su mayor vecina: antes de medir las áreas, y después de que los objetos hayan crecido en su borde.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Patience (epochs)</source>
        <translation>Paciencia (épocas)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles of each band: 5,95 become the fields b1_p5 and b1_p95; between two values in proportion.</source>
        <translation>Percentiles de cada banda: 5,95 se convierten en los campos b1_p5 y b1_p95; entre dos valores, en proporción.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel height (map units)</source>
        <translation>Altura de píxel (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel size (map units)</source>
        <translation>Tamaño de píxel (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels around the tiles that are kept as well, as far as the raster reaches.</source>
        <translation>Píxeles alrededor de las teselas que también se conservan, hasta donde llega el ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels from where a tile begins to where the next one does, to the right and down, instead of an overlap: the overlap is the tile size less the stride, and a stride that is larger leaves gaps.</source>
        <translation>Píxeles desde donde comienza una tesela hasta donde comienza la siguiente, hacia la derecha y hacia abajo, en lugar de un solapamiento: el solapamiento es el tamaño de tesela menos el paso, y un paso mayor deja huecos.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Pixels of that raster this close to a cloud count as cloud too, as their thin edges are often missed.</source>
        <translation>Los píxeles de ese ráster así de cerca de una nube también cuentan como nube, ya que sus bordes finos suelen pasar inadvertidos.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Pixels of {numbers} {unit}</source>
        <translation>Píxeles de {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Pixels outside of the labels get the raster's nodata, or 0 where it has none.</source>
        <translation>Los píxeles fuera de las etiquetas reciben el valor sin datos del ráster, o 0 donde no lo tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Pixels that a tile shares with the next one of its scene, less than the tile size.</source>
        <translation>Píxeles que una tesela comparte con la siguiente de su escena, menos que el tamaño de tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels that a tile shares with the next one, less than the tile's size. 0 puts tiles side by side.</source>
        <translation>Píxeles que una tesela comparte con la siguiente, menos que el tamaño de la tesela. 0 coloca las teselas una al lado de otra.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Pixels that neighbouring tiles share. A quarter of the tile when unset.</source>
        <translation>Píxeles que comparten las teselas vecinas. Un cuarto de la tesela si no se define.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Pixels that neighbouring tiles share. It must be less than the tile size.</source>
        <translation>Píxeles que comparten las teselas vecinas. Debe ser menor que el tamaño de tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels whose centre lies in no tile, nor in its margin, become nodata; 0 where the raster has none.</source>
        <translation>Los píxeles cuyo centro no está en ninguna tesela, ni en su margen, pasan a sin datos; 0 donde el ráster no tiene ese valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Pixels without a label</source>
        <translation>Píxeles sin etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Plain image, by its brightness</source>
        <translation>Imagen simple, por su brillo</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Points, one in each cloudy tile, or polygons around clouds and shadows, in any coordinate system.</source>
        <translation>Puntos, uno en cada tesela nubosa, o polígonos alrededor de nubes y sombras, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Polygonize raster</source>
        <translation>Poligonizar ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons of both layers that cover less are left out: square metres on the ellipsoid where the true polygons' coordinate system is in degrees, else square map units of it.</source>
        <translation>Los polígonos de ambas capas que cubren menos se omiten: metros cuadrados sobre el elipsoide donde el sistema de coordenadas de los polígonos verdaderos está en grados; si no, unidades del mapa al cuadrado de ese sistema.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Polygons of the classes, in any coordinate system. Points and lines label the tiles that they meet and count as a share of 0.</source>
        <translation>Polígonos de las clases, en cualquier sistema de coordenadas. Los puntos y líneas etiquetan las teselas que tocan y cuentan como una proporción de 0.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Polygons of what the image shows; points and lines label the tiles that they touch.</source>
        <translation>Polígonos de lo que muestra la imagen; los puntos y líneas etiquetan las teselas que tocan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons or multipolygons, such as buildings drawn by people. A multipolygon is one thing.</source>
        <translation>Polígonos o multipolígonos, como edificios dibujados por personas. Un multipolígono es una sola cosa.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons that cover less are left out, after sieving and before simplifying: square metres on the ellipsoid where the coordinate system is in degrees, else square map units.</source>
        <translation>Los polígonos que cubren menos se omiten, después de tamizar y antes de simplificar: metros cuadrados sobre el elipsoide donde el sistema de coordenadas está en grados; si no, unidades del mapa al cuadrado.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Polygons to map inside of; pixels whose centre lies outside get no class, and tiles wholly outside are not computed. They may have another coordinate system.</source>
        <translation>Polígonos dentro de los que se cartografía; los píxeles cuyo centro queda fuera no reciben clase, y las teselas que quedan por completo fuera no se calculan. Pueden tener otro sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels each tile holds. Tiles that were rejected in the review, those with 1 in the field is_rejected, are left out.</source>
        <translation>Polígonos cuyo lugar en el ráster indica qué píxeles contiene cada tesela. Se omiten las teselas rechazadas en la revisión, las que tienen 1 en el campo is_rejected.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels the model sees.</source>
        <translation>Polígonos cuyo lugar en el ráster indica qué píxeles ve el modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons with class_id, class (its name), area (m²) and perimeter (m), both on the ellipsoid, and confidence.</source>
        <translation>Polígonos con class_id, class (su nombre), area (m²) y perimeter (m), ambos sobre el elipsoide, y confidence.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Polygons, in any coordinate system; those that lie outside of the raster do not count.</source>
        <translation>Polígonos, en cualquier sistema de coordenadas; los que quedan fuera del ráster no cuentan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Polygons, or a raster of classes or of values, that say what is there; needed with rasters.</source>
        <translation>Polígonos, o un ráster de clases o de valores, que indican lo que hay; necesarios con rásteres.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Polygons, or a raster of classes, that masks are made from; needed for SEGMENTATION. For DETECTION and PANOPTIC the polygons of the objects; points and lines with a buffer. For REGRESSION a raster of values, or polygons with a field of numbers.</source>
        <translation>Polígonos, o un ráster de clases, a partir de los que se hacen las máscaras; necesarios para SEGMENTATION. Para DETECTION y PANOPTIC, los polígonos de los objetos; puntos y líneas con una zona de influencia. Para REGRESSION, un ráster de valores, o polígonos con un campo de números.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Polygons, or lines and points with a buffer, in any coordinate system.</source>
        <translation>Polígonos, o líneas y puntos con una zona de influencia, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>Preview of the split</source>
        <translation>Vista previa de la partición</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Priority field</source>
        <translation>Campo de prioridad</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities that classes must reach: building=0.6, road=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the class background, or nodata where there is no such class.</source>
        <translation>Probabilidades que deben alcanzar las clases: edificio=0.6, carretera=0.4, o 0.5 para todas. Donde la más probable no la alcanza, vale la siguiente que sí; sin ninguna, la clase background, o sin datos donde no hay tal clase.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Probabilities that classes must reach: water=0.6, urban=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the tile gets no class. A model of several classes at once asks 0.5 of each when empty.</source>
        <translation>Probabilidades que deben alcanzar las clases: agua=0.6, urbano=0.4, o 0.5 para todas. Donde la más probable no la alcanza, vale la siguiente que sí; sin ninguna, la tesela no recibe clase. Un modelo de varias clases a la vez exige 0.5 a cada una si está vacío.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons</source>
        <translation>Polígonos propuestos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons with the status TP (matched) or FP (false), and true ones that were missed (FN); with their best overlap, class, and the layer that they are from.</source>
        <translation>Polígonos propuestos con el estado TP (coincidente) o FP (falso), y los verdaderos que se omitieron (FN); con su mejor solapamiento, clase y la capa de la que proceden.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Pulls weights towards 0, against learning by heart; 0.0001 to 0.01 is usual. ADAMW is for this.</source>
        <translation>Tira de los pesos hacia 0, contra el aprendizaje de memoria; lo habitual es de 0.0001 a 0.01. ADAMW es para esto.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Put the layers of results into groups</source>
        <translation>Poner las capas de los resultados en grupos</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Puts the Python in place in which the engine reads rasters and runs models: an environment of its own, outside of QGIS, the profile and the plugin (about 2 GB, for the processor alone). A half-made or damaged one is removed and made again; a complete one is left as it is. Cancelling leaves nothing behind.</source>
        <translation>Prepara el Python en el que el motor lee rásteres y ejecuta modelos: un entorno propio, fuera de QGIS, del perfil y del complemento (unos 2 GB, solo para el procesador). Uno a medio hacer o dañado se elimina y se hace de nuevo; uno completo se deja como está. Al cancelar no queda nada.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Puts the report on the clipboard; names and passwords of a proxy are masked</source>
        <translation>Copia el informe al portapapeles; los nombres y contraseñas de un proxy se ocultan</translation>
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
        <translation>Python del motor</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Python to make the environment from</source>
        <translation>Python a partir del que se crea el entorno</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Python {oldest} to {newest}</source>
        <translation>Python {oldest} a {newest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python {version}. Nothing is missing.</source>
        <translation>Python {version}. No falta nada.</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>QGIS cannot open the authentication {configuration!r} that its proxy settings name.</source>
        <translation>QGIS no puede abrir la autenticación {configuration!r} que nombran sus preferencias de proxy.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>QGIS does not know the coordinate system {crs} of a scene.</source>
        <translation>QGIS no conoce el sistema de coordenadas {crs} de una escena.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>QGIS's own Python</source>
        <translation>El Python propio de QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Quality band or image</source>
        <translation>Banda de calidad o imagen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>RANDOM: anywhere, every place as likely as any other. POINTS: one tile around each point. CLASSES: so many tiles of each class, a tile being of the class at its centre.</source>
        <translation>RANDOM: en cualquier parte, cada lugar con la misma probabilidad que cualquier otro. POINTS: una tesela alrededor de cada punto. CLASSES: un número de teselas de cada clase, siendo una tesela de la clase que hay en su centro.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>RASTER</source>
        <translation>RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>RASTER cuts whole pixels of the first raster. TILES warps the rasters to each tile: in the tile layer's coordinate system, turned as the tile is, its sides exactly the sample size.</source>
        <translation>RASTER recorta píxeles enteros del primer ráster. TILES reproyecta los rásteres a cada tesela: en el sistema de coordenadas de la capa de teselas, girados como la tesela, con lados exactamente del tamaño de muestra.</translation>
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
        <translation>ROTATE: hasta (grados)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Raster of classes</source>
        <translation>Ráster de clases</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Raster of the pictures</source>
        <translation>Ráster de las imágenes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Rasterize labels</source>
        <translation>Rasterizar etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Rasters beneath the tile layer</source>
        <translation>Rásteres bajo la capa de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rasters of the second images</source>
        <translation>Rásteres de las segundas imágenes</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Rasters to map</source>
        <translation>Rásteres que se cartografían</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Rasters to measure on</source>
        <translation>Rásteres sobre los que se mide</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Ratio</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading proposed polygons</source>
        <translation>Leyendo los polígonos propuestos</translation>
    </message>
    <message>
        <location filename="../ui/review/census.py"/>
        <source>Reading the tiles of {layer}</source>
        <translation>Leyendo las teselas de {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading true polygons</source>
        <translation>Leyendo los polígonos verdaderos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Reads {size} of pixels.</source>
        <translation>Lee {size} de píxeles.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Reads {source} in {folder} and writes what can be used as {format}.</source>
        <translation>Lee {source} en {folder} y escribe lo que se puede usar como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Red, green and blue</source>
        <translation>Rojo, verde y azul</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Rejected tiles</source>
        <translation>Teselas rechazadas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rejected tiles (is_rejected is 1) left out: {count}</source>
        <translation>Teselas rechazadas (is_rejected es 1) omitidas: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Rejected tiles left out: {count}.</source>
        <translation>Teselas rechazadas omitidas: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove all copies from object stores? Runs that read them now will fail.</source>
        <translation>¿Eliminar todas las copias de almacenes de objetos? Las ejecuciones que las estén leyendo fallarán.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove copies</source>
        <translation>Eliminar copias</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Remove environments of other versions of the plugin</source>
        <translation>Eliminar los entornos de otras versiones del complemento</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove outdated</source>
        <translation>Eliminar obsoletos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the engine's environment {folder}? Everything that reads rasters or runs models needs it.</source>
        <translation>¿Eliminar el entorno del motor {folder}? Todo lo que lee rásteres o ejecuta modelos lo necesita.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the environment</source>
        <translation>Eliminar el entorno</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removed {folder}.</source>
        <translation>Se eliminó {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes environments of other versions of the plugin</source>
        <translation>Elimina los entornos de otras versiones del complemento</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Removes environments of other versions: {count}.</source>
        <translation>Elimina entornos de otras versiones: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes temporary files of runs that were killed more than three days ago</source>
        <translation>Elimina los archivos temporales de ejecuciones que fueron interrumpidas a la fuerza hace más de tres días</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removes the environment and makes it again.</source>
        <translation>Elimina el entorno y lo crea otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes the environment and makes it anew</source>
        <translation>Elimina el entorno y lo crea de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes what was fetched from object stores; what is needed comes again</source>
        <translation>Elimina lo que se obtuvo de almacenes de objetos; lo que se necesite se vuelve a obtener</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing copies</source>
        <translation>Eliminando copias</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing environments</source>
        <translation>Eliminando entornos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing temporary files</source>
        <translation>Eliminando archivos temporales</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing the environment</source>
        <translation>Eliminando el entorno</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of the part {name}.</source>
        <translation>Eliminando lo que se hizo de la parte {name}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of {folder}.</source>
        <translation>Eliminando lo que se hizo de {folder}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing {folder}: {reason}.</source>
        <translation>Eliminando {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Render layer</source>
        <translation>Representar capa</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Rendered layer</source>
        <translation>Capa representada</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>Rendering: {done:,} of {total:,} pixels</source>
        <translation>Representando: {done:,} de {total:,} píxeles</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Report of the training</source>
        <translation>Informe del entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling of each input</source>
        <translation>Remuestreo de cada entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/part.py"/>
        <source>Review tiles</source>
        <translation>Revisar teselas</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Review tiles on the map</source>
        <translation>Revisar teselas en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Review tiles: {value}</source>
        <translation>Revisar teselas: {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Right angles</source>
        <translation>Ángulos rectos</translation>
    </message>
    <message>
        <location filename="../ui/road/part.py"/>
        <source>Road from image to map</source>
        <translation>Recorrido de la imagen al mapa</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>Role of the chosen band</source>
        <translation>Rol de la banda elegida</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Roles of bands</source>
        <translation>Roles de las bandas</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>Run "Install the engine's environment" from the toolbox, or: qgis_process run tilewright:installenvironment</source>
        <translation>Ejecute «Instalar el entorno del motor» desde la caja de herramientas, o: qgis_process run tilewright:installenvironment</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Run "Install the engine's environment" with its part for clusters, or: qgis_process run tilewright:installenvironment --CLUSTER=true</source>
        <translation>Ejecute «Instalar el entorno del motor» con su parte para clústeres, o: qgis_process run tilewright:installenvironment --CLUSTER=true</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Run code that files carry</source>
        <translation>Ejecutar el código que llevan los archivos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Run code that the model carries</source>
        <translation>Ejecutar el código que lleva el modelo</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Run the model over a whole image: a raster of classes, or classes of tiles.</source>
        <translation>Ejecuta el modelo sobre una imagen entera: un ráster de clases, o clases de teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Runs a model over a raster, tile by tile with blended overlaps, and writes a raster of class ids, or of the values of a regression. Memory does not grow with the raster. Where every band is nodata the result is 255 (65535 when class ids go beyond 254), or NaN for values.</source>
        <translation>Ejecuta un modelo sobre un ráster, tesela a tesela con solapamientos fundidos, y escribe un ráster de identificadores de clase, o de los valores de una regresión. La memoria no crece con el ráster. Donde ninguna banda tiene datos, el resultado es 255 (65535 cuando los identificadores de clase pasan de 254), o NaN para valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Runs a model over the tiles of a tile layer and adds the class that each most likely is, its probability, and the probability of every class; of a model that knows several classes at once also all that it finds.</source>
        <translation>Ejecuta un modelo sobre las teselas de una capa de teselas y añade la clase que cada una es con mayor probabilidad, su probabilidad y la probabilidad de cada clase; de un modelo que conoce varias clases a la vez, también todo lo que encuentra.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SCALE: up to (share)</source>
        <translation>SCALE: hasta (proporción)</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SCALES</source>
        <translation>SCALES</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>SCENE_FIELD must name the rasters of the tiles, but it is empty.</source>
        <translation>SCENE_FIELD debe nombrar los rásteres de las teselas, pero está vacío.</translation>
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
        <translation>SGD tiene un momento de 0.9 y requiere una tasa de aprendizaje mayor, de alrededor de 0.01.</translation>
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
        <translation>SPLIT debe ser una de las del conjunto de datos ({splits}), se recibió {split}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>STACK keeps every band as a band of its own, MOSAIC lays all inputs over one another. AUTO does both: files of the same bands and date are laid side by side, others are stacked, by date and then by band. Bands and dates are read from descriptions, tags and names of files; files that tell nothing are laid side by side unless they show the same ground.</source>
        <translation>STACK mantiene cada banda como una banda propia, MOSAIC coloca todas las entradas unas sobre otras. AUTO hace ambas cosas: los archivos de las mismas bandas y fecha se colocan uno al lado de otro, los demás se apilan, por fecha y después por banda. Las bandas y fechas se leen de descripciones, etiquetas de metadatos y nombres de archivos; los archivos que no indican nada se colocan uno al lado de otro salvo que muestren el mismo terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>STACKED keeps the bands of all dates in one image, date by date. DATES writes an image for each date; in arrays the date comes first. Dates are told by the names of the bands, as Stack rasters gives them.</source>
        <translation>STACKED mantiene las bandas de todas las fechas en una imagen, fecha por fecha. DATES escribe una imagen por fecha; en las matrices la fecha va primero. Las fechas las indican los nombres de las bandas, como los da Apilar rásteres.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>STRATIFIED needs LABEL_FIELD, the field with the class of each tile.</source>
        <translation>STRATIFIED necesita LABEL_FIELD, el campo con la clase de cada tesela.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>STRETCH</source>
        <translation>STRETCH</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions</source>
        <translation>Predicciones de muestra</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions after epoch {number}. Click to enlarge.</source>
        <translation>Predicciones de muestra después de la época {number}. Haga clic para ampliar.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions. Click to enlarge.</source>
        <translation>Predicciones de muestra. Haga clic para ampliar.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Sample size (pixels)</source>
        <translation>Tamaño de muestra (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sample tiles</source>
        <translation>Muestrear teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Sample tiles (number)</source>
        <translation>Teselas de muestra (número)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sampled tiles</source>
        <translation>Teselas muestreadas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Samples (tiles)</source>
        <translation>Muestras (teselas)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save, copy and settings</source>
        <translation>Guardar, copiar y ajustes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Says how many true polygons were found and how many proposed ones are true, by SpaceNet's metric: each is matched with at most one of the others, the best overlap (intersection over union) first.</source>
        <translation>Indica cuántos polígonos verdaderos se encontraron y cuántos propuestos son verdaderos, según la métrica de SpaceNet: cada uno se empareja como máximo con uno de los otros, primero el mejor solapamiento (intersección entre unión).</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Says in which Python the engine runs and who chose it, the versions of its libraries, the devices that TensorFlow sees, memory and free disk space, what is missing, and the one call that installs it: a table to copy. Names and passwords of a proxy are masked.</source>
        <translation>Indica en qué Python se ejecuta el motor y quién lo eligió, las versiones de sus bibliotecas, los dispositivos que ve TensorFlow, la memoria y el espacio libre en disco, lo que falta y la única llamada que lo instala: una tabla para copiar. Los nombres y contraseñas de un proxy se ocultan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by given numbers.</source>
        <translation>Escala cada banda con los números dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by {file}.</source>
        <translation>Escala cada banda con {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band of a raster by its mean and standard deviation, its least and greatest value, its percentiles, or by given numbers, into real numbers as models like them. What was measured is kept as JSON: it scales other rasters alike, takes scaled values back, and goes into SCALING of the algorithms that run a model, which then sees the same values to the last bit.</source>
        <translation>Escala cada banda de un ráster por su media y desviación estándar, su valor menor y mayor, sus percentiles, o con números dados, a números reales como los prefieren los modelos. Lo medido se guarda como JSON: escala otros rásteres por igual, revierte valores escalados y sirve para SCALING de los algoritmos que ejecutan un modelo, que ve entonces los mismos valores hasta el último bit.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Scene field</source>
        <translation>Campo de las escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scene tiles</source>
        <translation>Teselas de escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} ({raster}) must have the coordinate system, the transform and the size of its raster.</source>
        <translation>La escena {name} ({raster}) debe tener el sistema de coordenadas, la transformación y el tamaño de su ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} names no raster in its field scene.</source>
        <translation>La escena {name} no nombra ningún ráster en su campo scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes of which no tile is left: {count}</source>
        <translation>Escenas de las que no queda ninguna tesela: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes that are smaller than a tile, left out: {count}</source>
        <translation>Escenas más pequeñas que una tesela, omitidas: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Schedule of the learning rate</source>
        <translation>Programación de la tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search indices</source>
        <translation>Buscar índices</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search names, formulas and fields of use</source>
        <translation>Buscar en nombres, fórmulas y campos de uso</translation>
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
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Seems to be {role}: {why}</source>
        <translation>Parece ser {role}: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Segment raster</source>
        <translation>Segmentar ráster</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all doubtful tiles, so that a key sets them together</source>
        <translation>Seleccionar todas las teselas dudosas, para que una tecla les asigne un valor a todas juntas</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select all tiles that are not rejected, for tools that can run on the selected features only.</source>
        <translation>Seleccionar todas las teselas que no están rechazadas, para herramientas que pueden ejecutarse solo sobre los objetos espaciales seleccionados.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select kept tiles</source>
        <translation>Seleccionar teselas conservadas</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Select tiles</source>
        <translation>Seleccionar teselas</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Selected tiles</source>
        <translation>Teselas seleccionadas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Clasificación de escena de Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Set an HTTP proxy there, or give a folder of wheels.</source>
        <translation>Defina allí un proxy HTTP, o indique una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Set it in the layer's properties, under Source.</source>
        <translation>Defínalo en las propiedades de la capa, en Fuente.</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Setup</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Several dates</source>
        <translation>Varias fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Shadows count as cloud</source>
        <translation>Las sombras cuentan como nube</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be cloud, from 0 to 1.</source>
        <translation>Proporción de una tesela que puede ser nube, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be without data, from 0 to 1: 0 leaves out tiles at a ragged edge of the image. Any share when unset.</source>
        <translation>Proporción de una tesela que puede carecer de datos, de 0 a 1: 0 omite las teselas en un borde irregular de la imagen. Cualquier proporción si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be cloud. A point in a tile counts as 1.</source>
        <translation>Proporción de una tesela, de 0 a 1, que puede ser nube. Un punto en una tesela cuenta como 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in that image; any share when unset.</source>
        <translation>Proporción de una tesela, de 0 a 1, que puede carecer de datos en esa imagen; cualquier proporción si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in the raster; any share when unset.</source>
        <translation>Proporción de una tesela, de 0 a 1, que puede carecer de datos en el ráster; cualquier proporción si no se define.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Proporción de una tesela, de 0 a 1, que la clase debe cubrir como mínimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Share of empty tiles kept</source>
        <translation>Proporción conservada de teselas vacías</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 0 with PERCENT. Percentiles and medians are exact: for them values of 32 bits are read twice, and those of 64 bits four times.</source>
        <translation>Proporción de los píxeles, en porcentaje, que están por debajo de lo que pasa a ser 0 con PERCENT. Los percentiles y las medianas son exactos: para ellos los valores de 32 bits se leen dos veces, y los de 64 bits cuatro veces.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 1 with PERCENT.</source>
        <translation>Proporción de los píxeles, en porcentaje, que están por debajo de lo que pasa a ser 1 con PERCENT.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Share of the tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Proporción de la tesela, de 0 a 1, que la clase debe cubrir como mínimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for choosing between models; they get the split val. It may be 0.</source>
        <translation>Proporción de las teselas para elegir entre modelos; reciben la partición val. Puede ser 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for the final test. It may be 0.</source>
        <translation>Proporción de las teselas para la prueba final. Puede ser 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for training. The three shares add up to 100.</source>
        <translation>Proporción de las teselas para el entrenamiento. Las tres proporciones suman 100.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to judge the model with in the end.</source>
        <translation>Proporción de las teselas con las que se juzga el modelo al final.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to learn from.</source>
        <translation>Proporción de las teselas de las que se aprende.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to watch the learning with.</source>
        <translation>Proporción de las teselas con las que se vigila el aprendizaje.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Share of the values that each training step leaves out, against learning by heart. The architecture's own when unset.</source>
        <translation>Proporción de los valores que omite cada paso del entrenamiento, contra el aprendizaje de memoria. La propia de la arquitectura si no se define.</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Shares of the splits</source>
        <translation>Proporciones de las particiones</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Show the course of a training when it starts</source>
        <translation>Mostrar el curso de un entrenamiento cuando empieza</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Show the losses on a logarithmic scale</source>
        <translation>Mostrar las pérdidas en escala logarítmica</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Side of a pixel in units of the coordinate system. The layer's finest when unset; needed for layers without a pixel size of their own, such as WMS.</source>
        <translation>Lado de un píxel en unidades del sistema de coordenadas. El más fino de la capa si no se define; necesario para capas sin un tamaño de píxel propio, como WMS.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Side of the blocks that BLOCKS deals out as wholes.</source>
        <translation>Lado de los bloques que BLOCKS reparte enteros.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Side of the tiles that the model gets. The model's own when unset.</source>
        <translation>Lado de las teselas que recibe el modelo. El propio del modelo si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Side of the written images. The tile's own size when unset; otherwise tiles are resampled to it.</source>
        <translation>Lado de las imágenes escritas. El tamaño propio de la tesela si no se define; de lo contrario, las teselas se remuestrean a él.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Sieve (pixels)</source>
        <translation>Tamizado (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Simplify (map units)</source>
        <translation>Simplificar (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Size of the second images (pixels)</source>
        <translation>Tamaño de las segundas imágenes (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Size of the training's steps. A tenth or ten times the default is worth a try when it does not learn.</source>
        <translation>Tamaño de los pasos del entrenamiento. Vale la pena probar una décima parte o diez veces el valor predeterminado cuando no aprende.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Snow and ice count as cloud</source>
        <translation>La nieve y el hielo cuentan como nube</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>So many tiles of each scene, chosen by chance, so that no scene outweighs the others. All when unset.</source>
        <translation>Este número de teselas de cada escena, elegidas al azar, para que ninguna escena pese más que las demás. Todas si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>So much wider than its box is the image of an object, on each side.</source>
        <translation>Cuánto más ancha que su caja es la imagen de un objeto, a cada lado.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Spacing {numbers} {unit}</source>
        <translation>Espaciado {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Spacing, size on the ground and number of tiles are computed at run time.</source>
        <translation>El espaciado, el tamaño sobre el terreno y el número de teselas se calculan al ejecutar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Split dataset</source>
        <translation>Repartir conjunto de datos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split field</source>
        <translation>Campo de partición</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Split tiles</source>
        <translation>Repartir teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split to balance</source>
        <translation>Partición que se equilibra</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Split to measure in</source>
        <translation>Partición en la que se mide</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Split {name}</source>
        <translation>Partición {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {numbers}</source>
        <translation>Partición {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {train} / {validation} / {test}</source>
        <translation>Partición {train} / {validation} / {test}</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Splits: {names}.</source>
        <translation>Particiones: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack</source>
        <translation>Apilar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack rasters</source>
        <translation>Apilar rásteres</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Stacked and aligned to the first. Without them only the tile layer itself is looked through.</source>
        <translation>Apilados y alineados con el primero. Sin ellos solo se examina la propia capa de teselas.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics that this algorithm wrote, or a model's sidecar (.mlm.json): nothing is measured then, and the method is theirs. Bands go by their names, or in their order where names differ.</source>
        <translation>Estadísticas que escribió este algoritmo, o el archivo adjunto de un modelo (.mlm.json): entonces no se mide nada, y el método es el suyo. Las bandas se asocian por sus nombres, o por su orden donde los nombres difieren.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics to use</source>
        <translation>Estadísticas que se usan</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>Still to be given: {parameters}</source>
        <translation>Falta por indicar: {parameters}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop this training; the best model so far stays</source>
        <translation>Detiene este entrenamiento; se conserva el mejor modelo hasta el momento</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped after {epochs} epochs. The model is that of the best one.</source>
        <translation>Detenido tras {epochs} épocas. El modelo es el de la mejor.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped before the first epoch was over. Nothing is left of it.</source>
        <translation>Detenido antes de que terminara la primera época. No queda nada de él.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <location filename="../ui/training/panel.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Stride (pixels)</source>
        <translation>Paso (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Such as Polygonize raster makes of a map, in any coordinate system.</source>
        <translation>Como los que Poligonizar ráster hace de un mapa, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Such code can do anything that you can. Allow it only for a model from someone whom you trust.</source>
        <translation>Ese código puede hacer todo lo que puede hacer usted. Permítalo solo para un modelo de alguien en quien confíe.</translation>
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
        <translation>TP: coincidente</translation>
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
        <translation>Tomar todos los píxeles tocados</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back by {file}.</source>
        <translation>Revierte los valores escalados con {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back to what they were, by the statistics to use.</source>
        <translation>Devuelve los valores escalados a lo que eran, con las estadísticas que se usan.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes snow and ice for cloud too. For kinds that tell them.</source>
        <translation>Toma también la nieve y el hielo por nube. Para tipos que los distinguen.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes the shadows of clouds for cloud too. For kinds that tell them.</source>
        <translation>Toma también las sombras de las nubes por nube. Para tipos que las distinguen.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Temporary files of runs that were killed</source>
        <translation>Archivos temporales de ejecuciones interrumpidas a la fuerza</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>TensorBoard log</source>
        <translation>Registro de TensorBoard</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>TensorFlow does not start</source>
        <translation>TensorFlow no arranca</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Terrain derivatives</source>
        <translation>Derivadas del terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Test (%)</source>
        <translation>Prueba (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Test-time augmentation: the mean of the eight symmetries of each tile. Eight times slower.</source>
        <translation>Aumento en la predicción (test-time augmentation): la media de las ocho simetrías de cada tesela. Ocho veces más lento.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>That is before clouds grow by {count} px.</source>
        <translation>Eso es antes de ampliar las nubes en {count} px.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>That of the layer of tiles. When unset that of the scenes where they have the same, else EPSG:4326. Tiles are cut on the pixels of their scene, whatever it is.</source>
        <translation>El de la capa de teselas. Si no se define, el de las escenas cuando tienen el mismo; si no, EPSG:4326. Las teselas se recortan sobre los píxeles de su escena, sea cual sea.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>That of the result. That of the first input when unset.</source>
        <translation>El del resultado. El de la primera entrada si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The COCO file, or data.yaml of YOLO, within the folder, where there are several or none is found.</source>
        <translation>El archivo COCO, o el data.yaml de YOLO, dentro de la carpeta, cuando hay varios o no se encuentra ninguno.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, has no {lacking}.</source>
        <translation>El Python que nombra {place}, {path}, no tiene {lacking}.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, is not there.</source>
        <translation>El Python que nombra {place}, {path}, no existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The architecture file, and what a model to go on from may carry, can do anything that you can. Allow it only for files that you trust.</source>
        <translation>El archivo de arquitectura, y lo que pueda llevar un modelo a partir del que se continúa, puede hacer todo lo que puede hacer usted. Permítalo solo para archivos en los que confíe.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The asset that tells where clouds are. When empty scl, qa_pixel and the like are looked for.</source>
        <translation>El asset que indica dónde hay nubes. Si está vacío se buscan scl, qa_pixel y similares.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The assets of each scene to take, by name and in this order: red,green,blue,nir or B04,B03,B02. They become its bands. The first one says which pixels tiles lie on. When empty all that are images.</source>
        <translation>Los assets de cada escena que se toman, por nombre y en este orden: red,green,blue,nir o B04,B03,B02. Pasan a ser sus bandas. El primero indica sobre qué píxeles están las teselas. Si está vacío, todos los que son imágenes.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>The bands to make, in this order. ASPECT is where the ground faces, in degrees clockwise from north, without a value where it is level. HILLSHADE is light from 1 to 255. Curvatures are per map unit, or per metre in degrees, of Evans and Young's surface, above 0 where the ground bulges: PROFILE down the slope, PLAN along the contour line, MEAN of the surface.</source>
        <translation>Las bandas que se calculan, en este orden. ASPECT es hacia dónde mira el terreno, en grados en sentido horario desde el norte, sin valor donde es llano. HILLSHADE es la luz de 1 a 255. Las curvaturas son por unidad del mapa, o por metro en grados, de la superficie de Evans y Young, por encima de 0 donde el terreno es convexo: PROFILE pendiente abajo, PLAN a lo largo de la curva de nivel, MEAN de la superficie.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The chart shows the training before.</source>
        <translation>El gráfico muestra el entrenamiento anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class at the centre of a tile counts.</source>
        <translation>Cuenta la clase en el centro de una tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class with the largest share of a tile counts.</source>
        <translation>Cuenta la clase con la mayor proporción de una tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The coordinate system of the result; the layer's own when unset. Another one means nearest pixels.</source>
        <translation>El sistema de coordenadas del resultado; el propio de la capa si no se define. Otro implica el píxel más cercano.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset holds tiles of different sizes; export it again with a TILE_SIZE.</source>
        <translation>El conjunto de datos contiene teselas de distintos tamaños; expórtelo de nuevo con un TILE_SIZE.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset must have tiles in the split train, but there are none.</source>
        <translation>El conjunto de datos debe tener teselas en la partición train, pero no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>The dataset that grows. What else lies in its folder stays.</source>
        <translation>El conjunto de datos que crece. Lo demás que hay en su carpeta se mantiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The dataset's bands are of no known type: {why}</source>
        <translation>Las bandas del conjunto de datos no son de ningún tipo conocido: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset's task is {task}, which no model here learns; it must be one of {tasks}.</source>
        <translation>La tarea del conjunto de datos es {task}, que ningún modelo aprende aquí; debe ser una de {tasks}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The date of each input, separated by commas, as 2020-05-01, 2020-05 or 2020; nothing between two commas for an input without one. Read from tags and names when empty.</source>
        <translation>La fecha de cada entrada, separadas por comas, como 2020-05-01, 2020-05 o 2020; nada entre dos comas para una entrada sin fecha. Se leen de etiquetas de metadatos y nombres si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The encoder stays as it is and only the rest learns: for few tiles, with weights or a model to go on from.</source>
        <translation>El codificador se queda como está y solo aprende el resto: para pocas teselas, con pesos o un modelo a partir del que se continúa.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine ended unexpectedly with {how}. Its last lines:
{words}</source>
        <translation>El motor terminó de forma inesperada con {how}. Sus últimas líneas:
{words}</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>The engine needs Python {oldest} or newer, but {path} is {version}.</source>
        <translation>El motor necesita Python {oldest} o posterior, pero {path} es {version}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The engine will run in {python}; nothing is installed.</source>
        <translation>El motor se ejecutará en {python}; no se instala nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python</source>
        <translation>El Python del motor</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine's Python {path} does not start: {why}</source>
        <translation>El Python del motor {path} no arranca: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The engine's Python, empty when there is none</source>
        <translation>El Python del motor, vacío cuando no hay ninguno</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python: {python}</source>
        <translation>El Python del motor: {python}</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>The engine's environment is complete.</source>
        <translation>El entorno del motor está completo.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The engine's environment is not installed (needs {needs}).</source>
        <translation>El entorno del motor no está instalado (necesita {needs}).</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment is not published for this kind of computer, {machine}.</source>
        <translation>El entorno del motor no está publicado para este tipo de equipo, {machine}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs a 64-bit Python, but {path} has {bits} bits.</source>
        <translation>El entorno del motor necesita un Python de 64 bits, pero {path} tiene {bits} bits.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs {pythons}, but {path} is Python {version}.</source>
        <translation>El entorno del motor necesita {pythons}, pero {path} es Python {version}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The engine's own environment</source>
        <translation>El entorno propio del motor</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The environment in {folder} is complete and stays.</source>
        <translation>El entorno en {folder} está completo y se mantiene.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment is complete: {folder}</source>
        <translation>El entorno está completo: {folder}</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment needs {need:.1f} GB of free disk space, but {folder} has {free:.1f} GB.</source>
        <translation>El entorno necesita {need:.1f} GB de espacio libre en disco, pero {folder} tiene {free:.1f} GB.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be read: {why}</source>
        <translation>La expresión no se puede leer: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be worked out: {why}</source>
        <translation>La expresión no se puede evaluar: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>The extent cannot be brought into the raster's coordinate system.</source>
        <translation>La extensión no se puede llevar al sistema de coordenadas del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>The extent {extent} cannot be brought into {crs}</source>
        <translation>La extensión {extent} no se puede llevar a {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The field labels of the tile layer is replaced by what the model finds.</source>
        <translation>El campo labels de la capa de teselas se sustituye por lo que encuentra el modelo.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>The field that holds each tile's label. Without one, “label” is added when needed.</source>
        <translation>El campo que contiene la etiqueta de cada tesela. Si no hay ninguno, se añade «label» cuando se necesita.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} holds values of the type {type}: “{value}” cannot be set in it.</source>
        <translation>El campo {field} contiene valores del tipo {type}: no se puede asignar «{value}» en él.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} of {layer} is computed or joined, and cannot be set.</source>
        <translation>El campo {field} de {layer} es calculado o proviene de una unión, y no se puede asignar.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The file that it opened last may be damaged: {name}</source>
        <translation>Es posible que el último archivo que abrió esté dañado: {name}</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The files of this training are gone. The chart shows what was read before.</source>
        <translation>Los archivos de este entrenamiento ya no están. El gráfico muestra lo que se leyó antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The first of them that shares ground with a tile counts.</source>
        <translation>Cuenta el primero de ellos que comparte terreno con una tesela.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The folder of a dataset, of Tilewright or of others. Nothing outside of it is read.</source>
        <translation>La carpeta de un conjunto de datos, de Tilewright o de otros. No se lee nada fuera de ella.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder of wheels {wheels} does not exist.</source>
        <translation>La carpeta de wheels {wheels} no existe.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {folder} cannot be removed.</source>
        <translation>La carpeta {folder} no se puede eliminar.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be made: {strerror}.</source>
        <translation>La carpeta {parent} no se puede crear: {strerror}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be written to.</source>
        <translation>No se puede escribir en la carpeta {parent}.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>The folder {wheels} must hold every wheel that the lock file names for this Python.</source>
        <translation>La carpeta {wheels} debe contener todos los wheels que el archivo de bloqueo nombra para este Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The ground that the result covers, snapped outward to whole pixels.</source>
        <translation>El terreno que cubre el resultado, ajustado hacia fuera a píxeles enteros.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The id for VALUE: one of the classes, or one of its own, called overlap. Ignored when unset.</source>
        <translation>El identificador para VALUE: una de las clases, o uno propio, llamado overlap. Se ignora si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The image that the labels are of: its pixels are burnt.</source>
        <translation>La imagen de la que son las etiquetas: se graba sobre sus píxeles.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The image to cut. It must have a coordinate system and a place on the ground.</source>
        <translation>La imagen que se recorta. Debe tener un sistema de coordenadas y un lugar sobre el terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The image to take tiles from. Every tile lies wholly on it.</source>
        <translation>La imagen de la que se toman las teselas. Cada tesela está por completo sobre ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The image whose nodata is counted in each tile, written to nodata_frac.</source>
        <translation>La imagen cuyos píxeles sin datos se cuentan en cada tesela, escritos en nodata_frac.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The image, or several whose bands are counted through; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>La imagen, o varias cuyas bandas se cuentan de corrido; las demás se alinean con la primera, y el terreno que una de ellas no cubre cuenta como sin datos.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>The layer cannot be handed to the engine: {why}</source>
        <translation>La capa no se puede entregar al motor: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>The layer has no field {field}.</source>
        <translation>La capa no tiene ningún campo {field}.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>The layer under review was removed.</source>
        <translation>La capa en revisión se eliminó.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The lock file {lock} does not bring {lacking}.</source>
        <translation>El archivo de bloqueo {lock} no incluye {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>The machines behind {scheduler} do the work.</source>
        <translation>Hacen el trabajo los equipos que hay detrás de {scheduler}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The map has {width} × {height} pixels: {size} before compression.</source>
        <translation>El mapa tiene {width} × {height} píxeles: {size} antes de comprimir.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The method {method} needs {name}.</source>
        <translation>El método {method} necesita {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The model file; beside it goes a sidecar, .mlm.json, that says what goes into and comes out of it.</source>
        <translation>El archivo del modelo; junto a él va un archivo adjunto, .mlm.json, que indica qué entra y qué sale.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as coarse.</source>
        <translation>El modelo aprendió de píxeles de {learned} m; estos son de {here} m, {times} veces más gruesos.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as fine.</source>
        <translation>El modelo aprendió de píxeles de {learned} m; estos son de {here} m, {times} veces más finos.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The model predicts another label</source>
        <translation>El modelo predice otra etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px, each in eight symmetries.</source>
        <translation>El modelo ve {tiles} de {size} px, cada una en ocho simetrías.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px.</source>
        <translation>El modelo ve {tiles} de {size} px.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes the bands {bands}, and the dataset has {given}: the run will refuse.</source>
        <translation>El modelo toma las bandas {bands}, y el conjunto de datos tiene {given}: la ejecución se negará.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: more rasters are needed.</source>
        <translation>El modelo toma {count} bandas y los rásteres tienen {given}: se necesitan más rásteres.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: say under Bands which to use, unless their names are those of the model.</source>
        <translation>El modelo toma {count} bandas y los rásteres tienen {given}: indique en Bandas cuáles se usan, salvo que sus nombres sean los del modelo.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The model to go on from has an architecture of its own: AUTO is for that.</source>
        <translation>El modelo a partir del que se continúa tiene una arquitectura propia: AUTO es para eso.</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>The model {file} cannot be read.</source>
        <translation>El modelo {file} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>The names of the model, in the order of its outputs.</source>
        <translation>Los nombres del modelo, en el orden de sus salidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>The new folder. A run that was stopped goes on there where it stopped.</source>
        <translation>La carpeta nueva. Una ejecución que se detuvo continúa allí donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The new task is {task}.</source>
        <translation>La nueva tarea es {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The other tiles, with the same fields.</source>
        <translation>Las demás teselas, con los mismos campos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The page: one file that needs nothing beside it.</source>
        <translation>La página: un archivo que no necesita nada más a su lado.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The part of the image to cover, snapped outward to whole pixels. All of it when unset.</source>
        <translation>La parte de la imagen que se cubre, ajustada hacia fuera a píxeles enteros. Toda ella si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The part of the raster to burn, snapped to whole pixels. All of it when unset.</source>
        <translation>La parte del ráster que se graba, ajustada a píxeles enteros. Todo él si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The part of the raster to cover, widened to whole pixels; all of it when unset.</source>
        <translation>La parte del ráster que se cubre, ampliada a píxeles enteros; todo él si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The part of the raster to map, snapped to whole pixels. All of it when unset.</source>
        <translation>La parte del ráster que se cartografía, ajustada a píxeles enteros. Todo él si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>The part of the rasters to measure on, snapped to whole pixels. All of them when unset.</source>
        <translation>La parte de los rásteres sobre la que se mide, ajustada a píxeles enteros. Todos ellos si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The part to render; all of the layer when neither this nor tiles are given.</source>
        <translation>La parte que se representa; toda la capa cuando no se dan ni esta ni teselas.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>The pictures are drawn from this raster layer, in its style.</source>
        <translation>Las imágenes se dibujan a partir de esta capa ráster, con su estilo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_ground.py"/>
        <source>The raster has no place in {crs}: choose a coordinate system of its part of the world.</source>
        <translation>El ráster no tiene lugar en {crs}: elija un sistema de coordenadas de su parte del mundo.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The raster that the tiles are cut from.</source>
        <translation>El ráster del que se recortan las teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>The raster to be cut.</source>
        <translation>El ráster que se recorta.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>The rasters have no ground in common; choose the area UNION to cover all of it.</source>
        <translation>Los rásteres no tienen terreno en común; elija el área UNION para cubrirlo todo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The report {page} cannot be written: {strerror}.</source>
        <translation>El informe {page} no se puede escribir: {strerror}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result covers the extent of these tiles, snapped outward to whole pixels.</source>
        <translation>El resultado cubre la extensión de estas teselas, ajustada hacia fuera a píxeles enteros.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result gets the grid of this raster: its coordinate system, pixels and, if unset, extent.</source>
        <translation>El resultado recibe la cuadrícula de este ráster: su sistema de coordenadas, sus píxeles y, si no está definida, su extensión.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The run refuses that unless the advanced parameters allow it.</source>
        <translation>La ejecución lo rechaza salvo que los parámetros avanzados lo permitan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The same as JSON.</source>
        <translation>Lo mismo como JSON.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The same call goes on from there.</source>
        <translation>La misma llamada continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The same figures as JSON.</source>
        <translation>Las mismas cifras como JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>The same seed chooses the same tiles of each scene, on every machine.</source>
        <translation>La misma semilla elige las mismas teselas de cada escena, en cualquier equipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The same seed chooses the same tiles, on every machine; another one chooses others.</source>
        <translation>La misma semilla elige las mismas teselas, en cualquier equipo; otra elige otras.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>The same seed deals the same tiles out alike, on every machine.</source>
        <translation>La misma semilla reparte igual las mismas teselas, en cualquier equipo.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The same seed gives the same split.</source>
        <translation>La misma semilla da la misma partición.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The same seed keeps the same tiles, on every machine.</source>
        <translation>La misma semilla conserva las mismas teselas, en cualquier equipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>The scenes must have a scene_id each of their own, but {name} comes more than once.</source>
        <translation>Cada escena debe tener su propio scene_id, pero {name} aparece más de una vez.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too few.</source>
        <translation>Las proporciones suman {sum} %, falta un {off} %.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too many.</source>
        <translation>Las proporciones suman {sum} %, sobra un {off} %.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %.</source>
        <translation>Las proporciones suman {sum} %.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>The shares are missed by up to {points:.1f} points; the tiles do not allow for less.</source>
        <translation>Las proporciones se incumplen hasta en {points:.1f} puntos; las teselas no permiten menos.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar beside this model cannot be read.</source>
        <translation>El archivo adjunto de este modelo no se puede leer.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar is too large to be looked at here.</source>
        <translation>El archivo adjunto es demasiado grande para examinarlo aquí.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>The size on the ground is computed at run time.</source>
        <translation>El tamaño sobre el terreno se calcula al ejecutar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The split of the dataset to measure on: test, val or train. What played no part in training is test.</source>
        <translation>La partición del conjunto de datos en la que se mide: test, val o train. Lo que no intervino en el entrenamiento es test.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The system may have run out of memory: try a smaller batch or tile size.</source>
        <translation>Puede que el sistema se haya quedado sin memoria: pruebe con un lote o un tamaño de tesela menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as a page to look at in a browser. The log holds it in any case.</source>
        <translation>La tabla como página para verla en un navegador. El registro la contiene en cualquier caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as text</source>
        <translation>La tabla como texto</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>The tile layer</source>
        <translation>La capa de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The tile layer with the fields predicted, confidence and one p_… for each class; of a model that knows several classes at once also labels, the names of all, joined by ;</source>
        <translation>La capa de teselas con los campos predicted, confidence y un p_… por clase; de un modelo que conoce varias clases a la vez también labels, los nombres de todas, unidos por ;</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>The tiles cannot be brought into the raster's coordinate system.</source>
        <translation>Las teselas no se pueden llevar al sistema de coordenadas del ráster.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The tiles differ in size: export the dataset with a tile size to learn from it.</source>
        <translation>Las teselas difieren en tamaño: exporte el conjunto de datos con un tamaño de tesela para aprender de él.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The tiles for which the expression is true.</source>
        <translation>Las teselas para las que la expresión es verdadera.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles kept, with is_cloud (0) and cloud_frac, and nodata_frac where an image was given.</source>
        <translation>Las teselas conservadas, con is_cloud (0) y cloud_frac, y nodata_frac donde se dio una imagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The tiles kept, with the field and mask_frac, the share of the tile under the mask.</source>
        <translation>Las teselas conservadas, con el campo y mask_frac, la proporción de la tesela bajo la máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The tiles kept. Repeated ones follow each other, with _2, _3, … added to their tile_id.</source>
        <translation>Las teselas conservadas. Las repetidas van una tras otra, con _2, _3, … añadido a su tile_id.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles left out, with the same fields.</source>
        <translation>Las teselas omitidas, con los mismos campos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>The tiles must share ground with the raster, but they lie outside it.</source>
        <translation>Las teselas deben compartir terreno con el ráster, pero están fuera de él.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>The tiles with label, label_frac (the class's share of the tile) and labels (all classes on it).</source>
        <translation>Las teselas con label, label_frac (la proporción de la clase en la tesela) y labels (todas las clases en ella).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The tiles with the field split.</source>
        <translation>Las teselas con el campo split.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The tiles with the new fields; empty where a tile has no pixel with data.</source>
        <translation>Las teselas con los campos nuevos; vacíos donde una tesela no tiene ningún píxel con datos.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The training has begun. The first epoch is not over yet.</source>
        <translation>El entrenamiento ha comenzado. La primera época aún no ha terminado.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The union of its features is the mask. It may have another coordinate system. Without a mask every tile is kept.</source>
        <translation>La unión de sus objetos espaciales es la máscara. Puede tener otro sistema de coordenadas. Sin máscara se conservan todas las teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>The variable {name} comes first: {python}</source>
        <translation>La variable {name} tiene prioridad: {python}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Their folders, or the file dataset.json in each; two at least. The first decides on class ids.</source>
        <translation>Sus carpetas, o el archivo dataset.json de cada una; dos como mínimo. La primera decide los identificadores de clase.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>There are no sample predictions yet.</source>
        <translation>Aún no hay predicciones de muestra.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>There are {true} true polygons and {proposed} proposed ones to compare.</source>
        <translation>Hay {true} polígonos verdaderos y {proposed} propuestos que comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster, so that every tile counts as clear: {tiles}.</source>
        <translation>No hay ni capa de nubes ni ráster de nubes, de modo que todas las teselas cuentan como despejadas: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster: every tile counts as clear.</source>
        <translation>No hay ni capa de nubes ni ráster de nubes: todas las teselas cuentan como despejadas.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>There is no epoch yet.</source>
        <translation>Aún no hay ninguna época.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>There is no field {name}.</source>
        <translation>No hay ningún campo {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is no mask, so that every tile matches: {tiles}.</source>
        <translation>No hay máscara, de modo que todas las teselas coinciden: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>There is no mask: every tile counts as under it.</source>
        <translation>No hay máscara: todas las teselas cuentan como bajo ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>There is no polygon: is all of the raster background, nodata, or too small?</source>
        <translation>No hay ningún polígono: ¿es todo el ráster fondo, sin datos o demasiado pequeño?</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>There is no readable raster in {name}.</source>
        <translation>No hay ningún ráster legible en {name}.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>These bands cannot be told apart: others are called as they are numbered.</source>
        <translation>Estas bandas no se pueden distinguir: otras se llaman como están numeradas.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>This Python:</source>
        <translation>Este Python:</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>This folder has no dataset.json: it is not a dataset.</source>
        <translation>Esta carpeta no tiene dataset.json: no es un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>This is no history of a training.</source>
        <translation>Esto no es el historial de un entrenamiento.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>This kind of raster has three bands, red, green and blue, and this one has fewer.</source>
        <translation>Este tipo de ráster tiene tres bandas, rojo, verde y azul, y este tiene menos.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>This may not fit into memory: choose a smaller batch size, WIDTH or tile size.</source>
        <translation>Puede que esto no quepa en la memoria: elija un tamaño de lote, WIDTH o tamaño de tesela menor.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <location filename="../ui/cloud_sample.py"/>
        <source>This raster cannot be read.</source>
        <translation>Este ráster no se puede leer.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>This tile has no geometry.</source>
        <translation>Esta tesela no tiene geometría.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery_model.py"/>
        <source>This tile is no longer in the layer.</source>
        <translation>Esta tesela ya no está en la capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>This version of the plugin does not use {folder}.</source>
        <translation>Esta versión del complemento no usa {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <location filename="../ui/class_list.py"/>
        <source>Those of the model</source>
        <translation>Las del modelo</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Those of the model: {names}</source>
        <translation>Las del modelo: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Those that stay become a dataset as {format}: {size}.</source>
        <translation>Las que se quedan forman un conjunto de datos como {format}: {size}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Those with more than {share} nodata in {image} go too.</source>
        <translation>También se van las que tienen más de {share} sin datos en {image}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads that read, write and compute at once. TensorFlow has its own. The results are the same.</source>
        <translation>Hilos que leen, escriben y calculan a la vez. TensorFlow tiene los suyos. Los resultados son los mismos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Tick a rule or write an expression first.</source>
        <translation>Marque primero una regla o escriba una expresión.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tile grid</source>
        <translation>Cuadrícula de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tile height (pixels)</source>
        <translation>Altura de tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Tile index</source>
        <translation>Índice de teselas</translation>
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
        <translation>Capa de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Tile statistics</source>
        <translation>Estadísticas de teselas</translation>
    </message>
    <message>
        <location filename="../ui/review/tool.py"/>
        <source>Tile without values</source>
        <translation>Tesela sin valores</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles are chosen on the union of its features alone, in any coordinate system.</source>
        <translation>Las teselas se eligen solo sobre la unión de sus objetos espaciales, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Tiles as Cloud-Optimised GeoTIFFs, which servers give out in parts. Pays for large tiles alone.</source>
        <translation>Teselas como GeoTIFF Cloud-Optimised, que los servidores entregan por partes. Solo compensa con teselas grandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles become upright rectangles of this coordinate system, and the ground size and the distance are in its units; Export tiles warps the image to them with ALIGN. When unset tiles lie on the raster's own pixels.</source>
        <translation>Las teselas pasan a ser rectángulos rectos de este sistema de coordenadas, y el tamaño sobre el terreno y la distancia están en sus unidades; Exportar teselas reproyecta la imagen a ellas con ALIGN. Si no se define, las teselas están sobre los propios píxeles del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles beyond the number for each scene, left out: {count}</source>
        <translation>Teselas que exceden el número por escena, omitidas: {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles in the gallery</source>
        <translation>Teselas de la galería</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Tiles kept</source>
        <translation>Teselas conservadas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles of each class</source>
        <translation>Teselas de cada clase</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Tiles of each class in each split that the page shows; fewer where there are very many classes.</source>
        <translation>Teselas de cada clase en cada partición que muestra la página; menos cuando hay muchísimas clases.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles of each scene at most</source>
        <translation>Máximo de teselas por escena</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Tiles of scenes in {source} have no place in {target}.</source>
        <translation>Las teselas de escenas en {source} no tienen lugar en {target}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Tiles of the validation split that a picture beside the model, .samples.png, shows with truth and prediction while training goes on. 0 for none. The model is the same.</source>
        <translation>Teselas de la partición de validación que una imagen junto al modelo, .samples.png, muestra con verdad y predicción mientras avanza el entrenamiento. 0 para ninguna. El modelo es el mismo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles of which the scene shows less than half, left out: {count}</source>
        <translation>Teselas de las que la escena muestra menos de la mitad, omitidas: {count}</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Tiles of {numbers} {unit}</source>
        <translation>Teselas de {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Tiles of {size} px of {scenes}.</source>
        <translation>Teselas de {size} px, de {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles on ground that another scene's tile shows, left out: {count}</source>
        <translation>Teselas en terreno que muestra la tesela de otra escena, omitidas: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles outside of the mask, left out: {count}</source>
        <translation>Teselas fuera de la máscara, omitidas: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Tiles that the model gets at once; fewer need less memory. 8 when unset.</source>
        <translation>Teselas que recibe el modelo a la vez; menos necesitan menos memoria. 8 si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Tiles that the model sees at once. It is halved by itself when memory is short.</source>
        <translation>Teselas que ve el modelo a la vez. Se reduce por sí solo a la mitad cuando falta memoria.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Tiles to measure in</source>
        <translation>Teselas en las que se mide</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tiles with a point in them, or with more cloud than allowed, are left out.</source>
        <translation>Se omiten las teselas con un punto en ellas, o con más nube de la permitida.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tiles with the fields tile_id, row, col, x_off, y_off, width and height.</source>
        <translation>Teselas con los campos tile_id, row, col, x_off, y_off, width y height.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height in the pixels of their scene, and of the scene scene_id, scene (its rasters), date, cloud_cover and clouds (its cloud raster).</source>
        <translation>Teselas con tile_id, row, col, x_off, y_off, width y height en píxeles de su escena y, de la escena, scene_id, scene (sus rásteres), date, cloud_cover y clouds (su ráster de nubes).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height, with label for CLASSES, the points' attributes for POINTS, and nodata_frac where nodata is limited. row and col are those of the cell that the centre would lie in, were the raster covered with tiles.</source>
        <translation>Teselas con tile_id, row, col, x_off, y_off, width y height, con label para CLASSES, los atributos de los puntos para POINTS, y nodata_frac donde se limitan los píxeles sin datos. row y col son los de la celda en la que estaría el centro si el ráster estuviera cubierto de teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Tiles without a class are dropped.</source>
        <translation>Las teselas sin clase se descartan.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles: {count}, selected: {selected}</source>
        <translation>Teselas: {count}, seleccionadas: {selected}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright's own environment</source>
        <translation>El entorno propio de Tilewright</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright: what there is to work with</source>
        <translation>Tilewright: con qué se cuenta para trabajar</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>To 8 bit: NONE keeps the values, MINMAX and PERCENT (2 to 98) spread them, alike for all tiles.</source>
        <translation>A 8 bits: NONE conserva los valores, MINMAX y PERCENT (2 a 98) los extienden, igual para todas las teselas.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the doubtful tile before (Shift+Enter)</source>
        <translation>A la tesela dudosa anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the next doubtful tile (Enter; in the gallery the space bar, too)</source>
        <translation>A la siguiente tesela dudosa (Intro; en la galería también la barra espaciadora)</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Train (%)</source>
        <translation>Entrenamiento (%)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Train a model on the dataset, or choose one that is there.</source>
        <translation>Entrena un modelo con el conjunto de datos, o elige uno existente.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Train and map</source>
        <translation>Entrenar y cartografiar</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Train model</source>
        <translation>Entrenar modelo</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <location filename="../ui/training/part.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Training (%)</source>
        <translation>Entrenamiento (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training stops after so many epochs without a better result. Never when unset.</source>
        <translation>El entrenamiento se detiene tras este número de épocas sin un resultado mejor. Nunca si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Training tiles are added again, turned by {angle:g}°.</source>
        <translation>Las teselas de entrenamiento se añaden otra vez, giradas {angle:g}°.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Trainings (*.history.csv *.training.json *.keras)</source>
        <translation>Entrenamientos (*.history.csv *.training.json *.keras)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Trains a model on the training split of a dataset folder and keeps the weights that did best on the validation split. Each epoch stands in the log, in a .history.csv beside the model, and as a chart in the panel Training. Cancelling keeps the best model so far, and the same call goes on where it stopped, also after a crash. The same seed on the same machine gives the same model.</source>
        <translation>Entrena un modelo con la partición de entrenamiento de una carpeta de conjunto de datos y conserva los pesos que mejor resultaron en la partición de validación. Cada época figura en el registro, en un .history.csv junto al modelo y como gráfico en el panel Entrenamiento. Al cancelar se conserva el mejor modelo hasta el momento, y la misma llamada continúa donde se detuvo, también después de un fallo. La misma semilla en el mismo equipo da el mismo modelo.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>True colour</source>
        <translation>Color verdadero</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>True polygons</source>
        <translation>Polígonos verdaderos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turn by (degrees)</source>
        <translation>Girar en (grados)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turns points into circles of this radius, and lines into strips of twice this width.</source>
        <translation>Convierte los puntos en círculos de este radio, y las líneas en franjas del doble de esta anchura.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Turns the patches of a raster of classes into polygons with class, area, perimeter and confidence. The raster is read in strips, and polygons are the same as if it were read at once. Nodata is left out, and so is class 0, the background, unless it is asked for.</source>
        <translation>Convierte las manchas de un ráster de clases en polígonos con clase, área, perímetro y confianza. El ráster se lee por franjas, y los polígonos son los mismos que si se leyera de una vez. Se omiten los píxeles sin datos, y también la clase 0, el fondo, salvo que se pida.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>Two polygons cannot be compared; one of them is {wkt}</source>
        <translation>Dos polígonos no se pueden comparar; uno de ellos es {wkt}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>UNDERSAMPLE keeps as many tiles of each class as the rarest has. OVERSAMPLE repeats tiles until each class has as many as the commonest. RATIO keeps at most so many times the rarest.</source>
        <translation>UNDERSAMPLE conserva tantas teselas de cada clase como tiene la más rara. OVERSAMPLE repite teselas hasta que cada clase tiene tantas como la más frecuente. RATIO conserva como máximo ese número de veces la más rara.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>UNET: SAME maps the whole tile; VALID the middle of it, of which the network saw all surroundings.</source>
        <translation>UNET: SAME cartografía la tesela entera; VALID, su parte central, de la que la red vio todo el entorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>UNION covers the ground of all inputs, INTERSECTION only that which every band of the result has. Without meaning where a reference, an extent or tiles say it.</source>
        <translation>UNION cubre el terreno de todas las entradas, INTERSECTION solo aquel que tienen todas las bandas del resultado. Sin significado cuando lo indican una referencia, una extensión o teselas.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} epochs are over.</source>
        <translation>En curso: han terminado {epochs} épocas.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} of {all} epochs are over.</source>
        <translation>En curso: han terminado {epochs} de {all} épocas.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of buffer and width</source>
        <translation>Unidad de la zona de influencia y del ancho</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of distances</source>
        <translation>Unidad de las distancias</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Unit of slopes</source>
        <translation>Unidad de las pendientes</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Desempaquetando paquetes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Until {last}.</source>
        <translation>Hasta {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Upper percentile</source>
        <translation>Percentil superior</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Use smaller tiles, or ask for less.</source>
        <translation>Use teselas más pequeñas, o pida menos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Use smaller tiles, or look at the places of the scenes and of the mask.</source>
        <translation>Use teselas más pequeñas, o mire dónde están las escenas y la máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Use this Python as it is</source>
        <translation>Usar este Python como está</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>VALIDATION</source>
        <translation>VALIDATION</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Validation (%)</source>
        <translation>Validación (%)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Value field</source>
        <translation>Campo de valor</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Value of pixels without data. That of the inputs when unset, and NaN for real numbers without any.</source>
        <translation>Valor de los píxeles sin datos. El de las entradas si no se define, y NaN para números reales que no lo tienen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Values at the edges</source>
        <translation>Valores en los bordes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Values beyond those that were measured are set to the nearest that was: MIN_MAX and PERCENT then give 0 to 1.</source>
        <translation>Los valores más allá de los medidos se fijan al más cercano que se midió: MIN_MAX y PERCENT dan entonces de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Values of the raster</source>
        <translation>Valores del ráster</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Values to set</source>
        <translation>Valores que se asignan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Values, the most frequent ones</source>
        <translation>Valores, los más frecuentes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Vertical spacing (map units)</source>
        <translation>Espaciado vertical (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>WEIGHTED_CROSS_ENTROPY needs class weights, such as INVERSE.</source>
        <translation>WEIGHTED_CROSS_ENTROPY necesita pesos de las clases, como INVERSE.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>WHEELS must be a folder, but there is none at {wheels}.</source>
        <translation>WHEELS debe ser una carpeta, pero no hay ninguna en {wheels}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>WITHIN: all of the tile is under the mask. INTERSECTS: it shares ground with the mask.</source>
        <translation>WITHIN: toda la tesela está bajo la máscara. INTERSECTS: comparte terreno con la máscara.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Wait for it to end.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes before</source>
        <translation>Qué viene antes</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>What dialogs propose as the Dask cluster that does the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. Calls from elsewhere name theirs themselves.</source>
        <translation>Lo que los diálogos proponen como clúster de Dask que hace el trabajo: la dirección de su planificador, como tcp://host:8786, o su archivo de planificador. Las llamadas de otra procedencia indican el suyo por sí mismas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>What heights are multiplied by: 0.3048 for feet in a system of metres or degrees.</source>
        <translation>Por qué se multiplican las alturas: 0.3048 para pies en un sistema de metros o grados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>What is added after the scale, as -0.1 for Sentinel-2 products since 2022. 0 when only the scale is.</source>
        <translation>Lo que se suma después de la escala, como -0.1 para productos Sentinel-2 desde 2022. 0 cuando solo se da la escala.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>What is added to each band or taken away, in its standard deviations.</source>
        <translation>Lo que se suma o se resta a cada banda, en sus desviaciones estándar.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What is in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What is not given has its default.</source>
        <translation>Lo que no se indica toma su valor predeterminado.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it does with your data</source>
        <translation>Qué hace con sus datos</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>What pixels without a label are: a number for their id; or a name, for one of the classes, or for a class of its own with the id 0.</source>
        <translation>Qué son los píxeles sin etiqueta: un número para su identificador; o un nombre, para una de las clases, o para una clase propia con el identificador 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>What the raster is. SENTINEL2_SCL: the scene classification of Sentinel-2. LANDSAT_QA_PIXEL: the quality band of Landsat Collection 2; LANDSAT_BQA of Collection 1; LANDSAT_BQA_PRE of Landsat 8 before the collections. PROBABILITY: a cloud probability in percent, or from 0 to 1 where it has decimals; more than 40 % is cloud. BRIGHTNESS: a plain image of 8 bits where nothing else is there; bright grey patches from 3 pixels on count as cloud. That misses thin cloud, haze and shadows, and takes snow, sand, white roofs of that size, which aerial images are full of, and blank white borders for cloud.</source>
        <translation>Qué es el ráster. SENTINEL2_SCL: la clasificación de escena de Sentinel-2. LANDSAT_QA_PIXEL: la banda de calidad de Landsat Collection 2; LANDSAT_BQA de Collection 1; LANDSAT_BQA_PRE de Landsat 8 anterior a las colecciones. PROBABILITY: una probabilidad de nube en porcentaje, o de 0 a 1 donde tiene decimales; más del 40 % es nube. BRIGHTNESS: una imagen simple de 8 bits donde no hay otra cosa; las manchas grises brillantes a partir de 3 píxeles cuentan como nube. Eso pasa por alto nubes finas, bruma y sombras, y toma por nube la nieve, la arena, los tejados blancos de ese tamaño, de los que están llenas las imágenes aéreas, y los bordes blancos vacíos.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What the run will do</source>
        <translation>Qué hará la ejecución</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>What the step {step} goes by</source>
        <translation>Según qué se hace el paso {step}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>What training makes small; the sum where several are chosen. Cross-entropy when unset, or for values the mean squared error. Pixels to ignore do not count.</source>
        <translation>Lo que el entrenamiento hace pequeño; la suma cuando se eligen varias. La entropía cruzada si no se define o, para valores, el error cuadrático medio. Los píxeles que se ignoran no cuentan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Where inputs overlap</source>
        <translation>Donde se solapan las entradas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Where labels overlap</source>
        <translation>Donde se solapan las etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Where scenes overlap</source>
        <translation>Donde las escenas se solapan</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap all of them give tiles.</source>
        <translation>Donde las escenas se solapan, todas dan teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the clearest gives the tiles.</source>
        <translation>Donde las escenas se solapan, da las teselas la más despejada.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the first gives the tiles.</source>
        <translation>Donde las escenas se solapan, da las teselas la primera.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the newest gives the tiles.</source>
        <translation>Donde las escenas se solapan, da las teselas la más reciente.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Where the light of the hillshade comes from, clockwise from north.</source>
        <translation>De dónde viene la luz del sombreado, en sentido horario desde el norte.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Where there would be more, images go into numbered folders of so many.</source>
        <translation>Donde habría más, las imágenes van a carpetas numeradas de esa cantidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whether pixels that touch at a corner alone are apart (FOUR) or one multipolygon (EIGHT).</source>
        <translation>Si los píxeles que se tocan solo en una esquina están separados (FOUR) o son un multipolígono (EIGHT).</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Whether the engine has all it needs</source>
        <translation>Si el motor tiene todo lo que necesita</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Which band is what, where it is not recognised: B=1, R=3, N=B8. Roles are A coastal, B blue, G green, G1, Y yellow, R red, RE1 to RE3 red edge, N and N2 near infrared, WV water vapour, S1 and S2 short-wave infrared, T, T1 and T2 thermal, VV, VH, HH, HV radar.</source>
        <translation>Qué banda es cuál, donde no se reconoce: B=1, R=3, N=B8. Los roles son A costera, B azul, G verde, G1, Y amarillo, R rojo, RE1 a RE3 borde rojo, N y N2 infrarrojo cercano, WV vapor de agua, S1 y S2 infrarrojo de onda corta, T, T1 y T2 térmico, VV, VH, HH, HV radar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which classes to burn, in the order of their ids from 1: 'forest; water'. Several become one with 'forest=oak,pine; water'. All in alphabetical order when empty.</source>
        <translation>Qué clases se graban, en el orden de sus identificadores desde 1: 'bosque; agua'. Varias pasan a ser una con 'bosque=roble,pino; agua'. Todas por orden alfabético si está vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which of its pixels are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a kind of raster such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows.</source>
        <translation>Cuáles de sus píxeles son nube: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', o un tipo de ráster como SENTINEL2_SCL o LANDSAT_QA_PIXEL+shadows.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Which pixels of the cloud raster are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a preset such as SENTINEL2_SCL.</source>
        <translation>Qué píxeles del ráster de nubes son nube: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', o un valor predefinido como SENTINEL2_SCL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Which pixels of the cloud raster are cloud: a preset such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows, or a rule: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</source>
        <translation>Qué píxeles del ráster de nubes son nube: un valor predefinido como SENTINEL2_SCL o LANDSAT_QA_PIXEL+shadows, o una regla: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whole numbers, such as Segment raster writes.</source>
        <translation>Números enteros, como los que escribe Segmentar ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Whose band names B1, B2, … are. AUTO reads it from the names and tags of the files. Bands without names are taken in the sensor's usual order when their number fits.</source>
        <translation>De quién son los nombres de banda B1, B2, …. AUTO lo lee de los nombres y las etiquetas de metadatos de los archivos. Las bandas sin nombre se toman en el orden habitual del sensor cuando su número encaja.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Width and height of a tile in pixels of its scene. Only tiles that lie wholly in the scene are made.</source>
        <translation>Ancho y altura de una tesela en píxeles de su escena. Solo se crean las teselas que quedan por completo dentro de la escena.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width and height of a tile on the ground where it is to differ from tile size × pixel size: the same samples at another scale. The tile size then is the size that samples get in pixels.</source>
        <translation>Ancho y altura de una tesela sobre el terreno donde deba diferir de tamaño de tesela × tamaño de píxel: las mismas muestras a otra escala. El tamaño de tesela es entonces el tamaño en píxeles que reciben las muestras.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width and height of a tile on the ground, in units of the raster's coordinate system, where it is to differ from tile size × pixel size. The tile size then is the size that samples get in pixels, and the overlap counts pixels of samples.</source>
        <translation>Ancho y altura de una tesela sobre el terreno, en unidades del sistema de coordenadas del ráster, donde deba diferir de tamaño de tesela × tamaño de píxel. El tamaño de tesela es entonces el tamaño en píxeles que reciben las muestras, y el solapamiento cuenta píxeles de las muestras.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Width and height of the tiles in pixels of the image.</source>
        <translation>Ancho y altura de las teselas en píxeles de la imagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Width field</source>
        <translation>Campo de ancho</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given.</source>
        <translation>Ancho de una tesela en píxeles del ráster, y su altura salvo que se indique.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given. Models often want 256.</source>
        <translation>Ancho de una tesela en píxeles del ráster, y su altura salvo que se indique. Los modelos suelen requerir 256.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Width of the result's pixels, in units of its coordinate system. That of the finest input when unset.</source>
        <translation>Ancho de los píxeles del resultado, en unidades de su sistema de coordenadas. El de la entrada más fina si no se define.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>With or without splits of its own; it is left as it is.</source>
        <translation>Con o sin particiones propias; se deja como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Without it, rasters whose bands, their order or resolution differ from what the model learned from are refused.</source>
        <translation>Sin ello, se rechazan los rásteres cuyas bandas, el orden de estas o la resolución difieren de aquello de lo que aprendió el modelo.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Work on a Dask cluster needs {lacking}, which {python} does not have.</source>
        <translation>El trabajo en un clúster de Dask necesita {lacking}, que {python} no tiene.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>World files</source>
        <translation>Archivos de georreferencia (world files)</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Write all classes into the text</source>
        <translation>Escribir todas las clases en el texto</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Write the changes into the layer, as QGIS's Save Layer Edits does</source>
        <translation>Escribe los cambios en la capa, como hace Guardar cambios de la capa en QGIS</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Write the expression with help</source>
        <translation>Escribir la expresión con ayuda</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Writes a dataset anew with other splits, without going back to the rasters. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped. The statistics of the bands are those of the new training tiles.</source>
        <translation>Escribe de nuevo un conjunto de datos con otras particiones, sin volver a los rásteres. Ningún terreno está nunca en dos particiones: de las teselas que se solapan, las que lo estarían se mantienen juntas o se descartan. Las estadísticas de las bandas son las de las nuevas teselas de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Writes a dataset anew without going back to the rasters: in another format, with other annotations, or for another task, such as masks made of outlines. Datasets that others made are read too (folders of images, COCO, YOLO, Pascal VOC, images with GeoJSON), with their place on the map where they have it, so that they can be inspected, split again and trained on. What cannot be used is left out and listed.</source>
        <translation>Escribe de nuevo un conjunto de datos sin volver a los rásteres: en otro formato, con otras anotaciones o para otra tarea, como máscaras hechas de contornos. También se leen conjuntos de datos hechos por otros (carpetas de imágenes, COCO, YOLO, Pascal VOC, imágenes con GeoJSON), con su lugar en el mapa donde lo tienen, para poder inspeccionarlos, repartirlos de nuevo y entrenar con ellos. Lo que no se puede usar se omite y se enumera.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Writes train, val or test into the field split of each tile, near to the shares asked for. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped.</source>
        <translation>Escribe train, val o test en el campo split de cada tesela, cerca de las proporciones pedidas. Ningún terreno está nunca en dos particiones: de las teselas que se solapan, las que lo estarían se mantienen juntas o se descartan.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}.</source>
        <translation>Escribe {dataset} como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}: {bytes}.</source>
        <translation>Escribe {dataset} como {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Writes {file}.</source>
        <translation>Escribe {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygon_copy.py"/>
        <source>Writing polygons</source>
        <translation>Escribiendo polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Z factor</source>
        <translation>Factor Z</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Zoom to the preview</source>
        <translation>Zum a la vista previa</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a Python file of yours, the architecture file</source>
        <translation>un archivo de Python propio, el archivo de arquitectura</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel on VGG16, three scales joined: large and slow</source>
        <translation>una clase o un valor para cada píxel sobre VGG16, tres escalas unidas: grande y lenta</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel, with sharp outlines, from few tiles</source>
        <translation>una clase o un valor para cada píxel, con contornos nítidos, a partir de pocas teselas</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a deeper classifier of tiles, for many tiles and classes that look alike</source>
        <translation>un clasificador de teselas más profundo, para muchas teselas y clases que se parecen</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>a number taken away</source>
        <translation>se resta un número</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a small classifier of tiles, quick also without a GPU: the first to try</source>
        <translation>un clasificador de teselas pequeño, rápido también sin GPU: el primero que probar</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/words.py"/>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>accuracy,confusion matrix,validation,test,iou,kappa,f1,roc,calibration,assessment</source>
        <translation>exactitud,matriz de confusión,validación,prueba,iou,kappa,f1,roc,calibración,evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>all classes but 0</source>
        <translation>todas las clases menos 0</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>all features</source>
        <translation>todos los objetos espaciales</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>all of one class</source>
        <translation>todos de una clase</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>all scenes</source>
        <translation>todas las escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>all tiles</source>
        <translation>todas las teselas</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>any of the bits {bits} is set</source>
        <translation>cualquiera de los bits {bits} está activado</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with the coarsest scale alone, outlines smooth</source>
        <translation>como FCN8S solo con la escala más gruesa, contornos suaves</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with two scales joined, outlines less sharp</source>
        <translation>como FCN8S con dos escalas unidas, contornos menos nítidos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>at most {size}</source>
        <translation>como máximo {size}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bare soil</source>
        <translation>suelo desnudo</translation>
    </message>
    <message>
        <location filename="../ui/training/plot.py"/>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bits} is set</source>
        <translation>el bit {bits} está activado</translation>
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
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>burn,mask,masks,vector to raster,ground truth,annotation,classes,instances,distance,roads,buildings,border</source>
        <translation>grabar,máscara,máscaras,vectorial a ráster,verdad de campo,anotación,clases,instancias,distancia,carreteras,edificios,borde</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>cares less for what is right already, more for what is hard to tell</source>
        <translation>se ocupa menos de lo que ya es correcto y más de lo difícil de distinguir</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>chosen by</source>
        <translation>elegido por</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus</source>
        <translation>cirros</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus confidence</source>
        <translation>confianza de cirros</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of pixels</source>
        <translation>clases de píxeles</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of tiles</source>
        <translation>clases de teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>classes such as {names}</source>
        <translation>clases como {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>clear</source>
        <translation>despejado</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>clip,crop,subset,extent,mask,tiles,area of interest</source>
        <translation>recortar,recorte,subconjunto,extensión,máscara,teselas,área de interés</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../algorithms/styling.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud</source>
        <translation>nube</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud confidence</source>
        <translation>confianza de nube</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud edge</source>
        <translation>borde de nube</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow</source>
        <translation>sombra de nube</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow confidence</source>
        <translation>confianza de sombra de nube</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, high probability</source>
        <translation>nube, probabilidad alta</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, medium probability</source>
        <translation>nube, probabilidad media</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>clouds,shadow,snow,cirrus,quality,qa band,qa_pixel,bqa,scl,s2cloudless,fmask,brightness</source>
        <translation>nubes,sombra,nieve,cirros,calidad,banda qa,qa_pixel,bqa,scl,s2cloudless,fmask,brillo</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>coastal aerosol</source>
        <translation>aerosol costero</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>dark area</source>
        <translation>zona oscura</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>dataset,append,add,extend,grow,new scenes,new classes,training data</source>
        <translation>conjunto de datos,anexar,añadir,ampliar,crecer,escenas nuevas,clases nuevas,datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>dataset,format,import,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,annotations</source>
        <translation>conjunto de datos,formato,importar,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,anotaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>dataset,merge,join,combine,training data,classes</source>
        <translation>conjunto de datos,fusionar,unir,combinar,datos de entrenamiento,clases</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>dataset,train,validation,test,split,blocks,stratified,random,leakage,training data</source>
        <translation>conjunto de datos,entrenamiento,validación,prueba,partición,bloques,estratificado,aleatorio,fuga,datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>dataset,training,chips,patches,deep learning,mask,segmentation,classification,detection,coco,yolo,clip</source>
        <translation>conjunto de datos,entrenamiento,recortes,parches,aprendizaje profundo,máscara,segmentación,clasificación,detección,coco,yolo,recortar</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder cannot be read.</source>
        <translation>El dataset.json de esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder is too large to be looked at here.</source>
        <translation>El dataset.json de esta carpeta es demasiado grande para examinarlo aquí.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>deep learning,inference,predict,map,classification,u-net,keras,semantic segmentation</source>
        <translation>aprendizaje profundo,inferencia,predecir,mapa,clasificación,u-net,keras,segmentación semántica</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>deep learning,inference,predict,tile classification,cnn,keras</source>
        <translation>aprendizaje profundo,inferencia,predecir,clasificación de teselas,cnn,keras</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>deep learning,neural network,u-net,unet,cnn,fcn,resnet,tensorflow,keras,fit,learn,fine-tune,transfer learning,regression,multi-label</source>
        <translation>aprendizaje profundo,red neuronal,u-net,unet,cnn,fcn,resnet,tensorflow,keras,ajustar,aprender,ajuste fino,aprendizaje por transferencia,regresión,multietiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>dem,dtm,elevation,slope,aspect,hillshade,relief,curvature,profile,plan,horn,evans</source>
        <translation>mde,mdt,dem,dtm,elevación,pendiente,orientación,sombreado,relieve,curvatura,perfil,planta,horn,evans</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>different for each band</source>
        <translation>distinto para cada banda</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>divided by {number}</source>
        <translation>dividido por {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>does not run</source>
        <translation>no se ejecuta</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band by its mean and standard deviation</source>
        <translation>cada banda por su media y desviación estándar</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band divided by a number</source>
        <translation>cada banda dividida por un número</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band from its minimum and maximum to 0 and 1</source>
        <translation>cada banda de su mínimo y máximo a 0 y 1</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <location filename="../ui/tile_summary.py"/>
        <source>each from {width} × {height} pixels of the raster</source>
        <translation>cada una de {width} × {height} píxeles del ráster</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>epoch {number}</source>
        <translation>época {number}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>exit status {status}</source>
        <translation>estado de salida {status}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>footprints,buildings,iou,precision,recall,f1,spacenet,accuracy,evaluation,match,objects</source>
        <translation>huellas,edificios,iou,precisión,exhaustividad,f1,spacenet,exactitud,evaluación,coincidencia,objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, environments</source>
        <translation>disco libre, entornos</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, temporary files</source>
        <translation>disco libre, archivos temporales</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}</source>
        <translation>por su nombre, {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}, as {sensor} has it</source>
        <translation>por su nombre, {name}, como lo tiene {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its place among the bands of {sensor}</source>
        <translation>por su lugar entre las bandas de {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its wavelength, {nanometres} nm</source>
        <translation>por su longitud de onda, {nanometres} nm</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the colour that the file gives it</source>
        <translation>por el color que le da el archivo</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the name of the file: {name}</source>
        <translation>por el nombre del archivo: {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green 1</source>
        <translation>verde 1</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>grid,tiles,cells,fishnet,windows,deep learning,samples,spacing,overlap,stride</source>
        <translation>cuadrícula,teselas,celdas,malla,ventanas,aprendizaje profundo,muestras,espaciado,solapamiento,paso</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>half-made</source>
        <translation>a medio hacer</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>intersection over union, the figure that maps are often measured by</source>
        <translation>intersección entre unión, la cifra con la que suelen medirse los mapas</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is not installed</source>
        <translation>no está instalado</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is of another version of the plugin</source>
        <translation>es de otra versión del complemento</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was asked for anew</source>
        <translation>se pidió de nuevo</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was left half-made</source>
        <translation>quedó a medio hacer</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>its Python does not run any more</source>
        <translation>su Python ya no se ejecuta</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>loss {loss} in epoch {epoch}</source>
        <translation>pérdida {loss} en la época {epoch}</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>mean IoU</source>
        <translation>IoU medio</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>mean IoU, validation</source>
        <translation>IoU medio, validación</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>model,chain,workflow,dataset,labels,tiles,training,map,polygons,deep learning</source>
        <translation>modelo,cadena,flujo de trabajo,conjunto de datos,etiquetas,teselas,entrenamiento,mapa,polígonos,aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>mosaic,merge,stack,layer stack,time series,align,reproject,warp,resample,vrt,cog,bands</source>
        <translation>mosaico,fusionar,apilar,pila de capas,serie temporal,alinear,reproyectar,deformar,remuestrear,vrt,cog,bandas</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared</source>
        <translation>infrarrojo cercano</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared 2</source>
        <translation>infrarrojo cercano 2</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>no class</source>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>no label</source>
        <translation>sin etiqueta</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>none, or the system's</source>
        <translation>ninguno, o el del sistema</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>normalise,standardize,scale,rescale,stretch,z-score,mean,standard deviation,percentile,reflectance,dn</source>
        <translation>normalizar,estandarizar,escalar,reescalar,estirar,z-score,media,desviación estándar,percentil,reflectancia,nd</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>not all tiles are in the file; is there space left?</source>
        <translation>no todas las teselas están en el archivo; ¿queda espacio?</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not in the field</source>
        <translation>no está en el campo</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not named by the raster</source>
        <translation>no nombrada por el ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for ONNX models: {call}</source>
        <translation>no está; es opcional, para modelos ONNX: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for clusters and object stores: {call}</source>
        <translation>no está; es opcional, para clústeres y almacenes de objetos: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>number of bands</source>
        <translation>número de bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>of another version of the plugin</source>
        <translation>de otra versión del complemento</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>outside the mask</source>
        <translation>fuera de la máscara</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>pip cannot go through the SOCKS proxy {proxy} of QGIS's settings.</source>
        <translation>pip no puede pasar por el proxy SOCKS {proxy} de las preferencias de QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>pixels of {metres} m</source>
        <translation>píxeles de {metres} m</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>polygonize,vectorize,footprints,buildings,sieve,simplify,regularize,map,classes</source>
        <translation>poligonizar,vectorizar,huellas,edificios,tamizar,simplificar,regularizar,mapa,clases</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>processor cores</source>
        <translation>núcleos del procesador</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>quality,check,statistics,histogram,contact sheet,duplicates,leak,balance,classes,nodata</source>
        <translation>calidad,comprobación,estadísticas,histograma,hoja de contactos,duplicados,fuga,equilibrio,clases,sin datos,nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas must name each class once, got {name!r} twice</source>
        <translation>quotas debe nombrar cada clase una sola vez, se recibió {name!r} dos veces</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas: the labels have no class {name!r}; the classes are {classes}</source>
        <translation>quotas: las etiquetas no tienen ninguna clase {name!r}; las clases son {classes}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 1</source>
        <translation>borde rojo 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 2</source>
        <translation>borde rojo 2</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 3</source>
        <translation>borde rojo 3</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>saturated or defective</source>
        <translation>saturado o defectuoso</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>scenes,catalogue,stac,grid,tiles,many rasters,duplicates,overlap,mosaic,time series</source>
        <translation>escenas,catálogo,stac,cuadrícula,teselas,muchos rásteres,duplicados,solapamiento,mosaico,serie temporal</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>scenes,catalogue,stac,search,items,folder,tile index,many rasters,dates,cloud cover</source>
        <translation>escenas,catálogo,stac,búsqueda,elementos,carpeta,índice de teselas,muchos rásteres,fechas,cobertura de nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>setup,check,environment,python,tensorflow,gpu,version</source>
        <translation>preparación,comprobar,entorno,python,tensorflow,gpu,versión</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>setup,install,environment,python,tensorflow,pip</source>
        <translation>preparación,instalar,entorno,python,tensorflow,pip</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>several classes of a tile</source>
        <translation>varias clases por tesela</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 1</source>
        <translation>infrarrojo de onda corta 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 2</source>
        <translation>infrarrojo de onda corta 2</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>signal {number} ({name})</source>
        <translation>señal {number} ({name})</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow</source>
        <translation>nieve</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice</source>
        <translation>nieve o hielo</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice confidence</source>
        <translation>confianza de nieve o hielo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>spectral indices,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetation,water,burn,band math,raster calculator,formula,spyndex,awesome spectral indices</source>
        <translation>índices espectrales,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetación,agua,quema,cálculo de bandas,calculadora ráster,fórmula,spyndex,awesome spectral indices</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>squared for small errors, absolute for large ones</source>
        <translation>cuadrático para errores pequeños, absoluto para los grandes</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>such as in 3,8,9,10 or bits 14-15 &gt;= 2</source>
        <translation>por ejemplo in 3,8,9,10 o bits 14-15 &gt;= 2</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the classes are {classes}</source>
        <translation>las clases son {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the extent must have an area, got {extent}</source>
        <translation>la extensión debe tener un área, se recibió {extent}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean absolute error; outliers count little</source>
        <translation>el error absoluto medio; los valores atípicos cuentan poco</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean squared error; large errors count most</source>
        <translation>el error cuadrático medio; los errores grandes cuentan más</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at least {number}</source>
        <translation>el número en {bits} es al menos {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at most {number}</source>
        <translation>el número en {bits} es como máximo {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is less than {number}</source>
        <translation>el número en {bits} es menor que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is more than {number}</source>
        <translation>el número en {bits} es mayor que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is not {number}</source>
        <translation>el número en {bits} no es {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is {number}</source>
        <translation>el número en {bits} es {number}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of all classes together, rare ones weighing more</source>
        <translation>el solapamiento de todas las clases juntas, con más peso para las raras</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of each class, for small objects and rare classes</source>
        <translation>el solapamiento de cada clase, para objetos pequeños y clases raras</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>the proxy's port in QGIS's settings must be a number, got {port!r}</source>
        <translation>el puerto del proxy en las preferencias de QGIS debe ser un número, se recibió {port!r}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the raster names no classes, so give their ids</source>
        <translation>el ráster no nombra clases, así que indique sus identificadores</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>the reason is not known</source>
        <translation>no se conoce el motivo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the result would have {width} x {height} pixels; give a smaller extent or larger pixels</source>
        <translation>el resultado tendría {width} x {height} píxeles; indique una extensión menor o píxeles mayores</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the same with class weights, which help rare classes</source>
        <translation>lo mismo con pesos de las clases, que ayudan a las clases raras</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>the server answers {code}</source>
        <translation>el servidor responde {code}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the setting {name}</source>
        <translation>el ajuste {name}</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the usual one; each tile or pixel counts the same</source>
        <translation>la habitual; cada tesela o píxel cuenta lo mismo</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at least {number}</source>
        <translation>el valor es al menos {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at most {number}</source>
        <translation>el valor es como máximo {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is less than {number}</source>
        <translation>el valor es menor que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is more than {number}</source>
        <translation>el valor es mayor que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is not {number}</source>
        <translation>el valor no es {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is one of {values}</source>
        <translation>el valor es uno de {values}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {number}</source>
        <translation>el valor es {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {values}</source>
        <translation>el valor es {values}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the variable {name}</source>
        <translation>la variable {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared</source>
        <translation>infrarrojo térmico</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 1</source>
        <translation>infrarrojo térmico 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 2</source>
        <translation>infrarrojo térmico 2</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>these packages were changed or removed: {packages}</source>
        <translation>estos paquetes se cambiaron o eliminaron: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>thin cirrus</source>
        <translation>cirros finos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>tile size</source>
        <translation>tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>tiles,balance,imbalance,oversample,undersample,class weights,stratified,resample</source>
        <translation>teselas,equilibrar,desequilibrio,sobremuestreo,submuestreo,pesos de clases,estratificado,remuestrear</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>tiles,clouds,shadow,haze,quality,qa band,scl,fmask,nodata,filter</source>
        <translation>teselas,nubes,sombra,bruma,calidad,banda qa,scl,fmask,sin datos,nodata,filtrar</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>tiles,filter,expression,select,where,condition,statistics,quality</source>
        <translation>teselas,filtrar,expresión,seleccionar,donde,condición,estadísticas,calidad</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>tiles,label,class,annotation,training,ground truth,join by location,majority</source>
        <translation>teselas,etiqueta,clase,anotación,entrenamiento,verdad de campo,unir por localización,mayoría</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>tiles,mask,area of interest,clip,select,join by location,coverage</source>
        <translation>teselas,máscara,área de interés,recortar,seleccionar,unir por localización,cobertura</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>tiles,samples,random,stratified,quota,points,poisson disc,training,class balance,spacing</source>
        <translation>teselas,muestras,aleatorio,estratificado,cuota,puntos,disco de poisson,entrenamiento,equilibrio de clases,espaciado</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>tiles,train,validation,test,split,blocks,stratified,random,leakage,spatial autocorrelation</source>
        <translation>teselas,entrenamiento,validación,prueba,partición,bloques,estratificado,aleatorio,fuga,autocorrelación espacial</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>tiles,zonal statistics,mean,standard deviation,median,percentile,entropy,nodata,histogram,brightness,ndvi</source>
        <translation>teselas,estadísticas zonales,media,desviación estándar,mediana,percentil,entropía,sin datos,nodata,histograma,brillo,ndvi</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>too much nodata</source>
        <translation>demasiados píxeles sin datos</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>under the mask</source>
        <translation>bajo la máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation MAE</source>
        <translation>MAE de validación</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation RMSE</source>
        <translation>RMSE de validación</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation accuracy</source>
        <translation>exactitud de validación</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation mean IoU</source>
        <translation>IoU medio de validación</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values as they are</source>
        <translation>valores tal como son</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values limited</source>
        <translation>valores limitados</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>values of pixels</source>
        <translation>valores de píxeles</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>vegetation</source>
        <translation>vegetación</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water confidence</source>
        <translation>confianza de agua</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>water vapour</source>
        <translation>vapor de agua</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>what suits the dataset</source>
        <translation>lo que conviene al conjunto de datos</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with shadows</source>
        <translation>con sombras</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with snow</source>
        <translation>con nieve</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>without a class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>wms,wmts,xyz,wcs,basemap,tile server,download,export,image,screenshot,raster</source>
        <translation>wms,wmts,xyz,wcs,mapa base,servidor de teselas,descargar,exportar,imagen,captura de pantalla,ráster</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>{bands}, of {count} dates</source>
        <translation>{bands}, de {count} fechas</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{border}: drag it, or use the arrow keys.</source>
        <translation>{border}: arrástrelo, o use las teclas de flecha.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, 1 tile without</source>
        <translation>{classes}, 1 tesela sin clase</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, {count} tiles without</source>
        <translation>{classes}, {count} teselas sin clase</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>{columns} columns × {rows} rows = {count} tiles, spacing {h:.12g} × {v:.12g} map units</source>
        <translation>{columns} columnas × {rows} filas = {count} teselas, espaciado {h:.12g} × {v:.12g} unidades del mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} bands of {type}</source>
        <translation>{count} bandas de {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>{count} changes are not saved</source>
        <translation>{count} cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{count} choices, such as {names}</source>
        <translation>{count} opciones, como {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} classes ({names})</source>
        <translation>{count} clases ({names})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} features</source>
        <translation>{count} objetos espaciales</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{count} of them whole</source>
        <translation>{count} de ellas enteras</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>{count} of {total} bands, in this order.</source>
        <translation>{count} de {total} bandas, en este orden.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes, in this order.</source>
        <translation>{count} de {total} clases, en este orden.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes.</source>
        <translation>{count} de {total} clases.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: mask or nodata keep their tiles away.</source>
        <translation>Se omiten {count} puntos: la máscara o los píxeles sin datos impiden sus teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: their tiles would reach off the raster.</source>
        <translation>Se omiten {count} puntos: sus teselas se saldrían del ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: they are too near to others.</source>
        <translation>Se omiten {count} puntos: están demasiado cerca de otros.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>{count} polygons.</source>
        <translation>{count} polígonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>{count} scenes</source>
        <translation>{count} escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} tiles</source>
        <translation>{count} teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} tiles ({layout}), {whole} of them whole</source>
        <translation>{count} teselas ({layout}), {whole} de ellas enteras</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{count} tiles are too many for a preview; the run splits them all.</source>
        <translation>{count} teselas son demasiadas para una vista previa; la ejecución las reparte todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} tiles around {points} points.</source>
        <translation>{count} teselas alrededor de {points} puntos.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles in {name}</source>
        <translation>{count} teselas en {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles of other splits are kept as they are.</source>
        <translation>{count} teselas de otras particiones se conservan como están.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {size} px in {name}</source>
        <translation>{count} teselas de {size} px en {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {width} × {height} px in {name}</source>
        <translation>{count} teselas de {width} × {height} px en {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles overlap others and were kept together with them.</source>
        <translation>{count} teselas se solapan con otras y se mantuvieron junto a ellas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles were dropped because they share ground with tiles of another split.</source>
        <translation>Se descartaron {count} teselas porque comparten terreno con teselas de otra partición.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{count} tiles without a geometry are left out.</source>
        <translation>Se omiten {count} teselas sin geometría.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles without a label are left out.</source>
        <translation>Se omiten {count} teselas sin etiqueta.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>{count} tiles, each from {pixels} pixels of the raster</source>
        <translation>{count} teselas, cada una de {pixels} píxeles del ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} whole tiles ({layout})</source>
        <translation>{count} teselas enteras ({layout})</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{epochs} epochs. Nothing says how the training stands.</source>
        <translation>{epochs} épocas. Nada indica en qué estado está el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{field} holds real numbers, {count} different ones, which are no classes.</source>
        <translation>{field} contiene números reales, {count} distintos, que no son clases.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} holds something else, which is left alone. Choose a new or an empty folder.</source>
        <translation>{folder} contiene otra cosa, que no se toca. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} must be a folder, but it is a file.</source>
        <translation>{folder} debe ser una carpeta, pero es un archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{ground} each</source>
        <translation>{ground} cada una</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>{id} {name}: {pixels} pixels</source>
        <translation>{id} {name}: {pixels} píxeles</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>{index} needs a band that is {role} ({title}): choose one and its role.</source>
        <translation>{index} necesita una banda que sea {role} ({title}): elija una y su rol.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{kept} of {total} tiles kept.</source>
        <translation>{kept} de {total} teselas conservadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>{label}: {kept} of {all} kept</source>
        <translation>{label}: {kept} de {all} conservadas</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} cannot be edited now.</source>
        <translation>{layer} no se puede editar ahora.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {address} failed with {why}</source>
        <translation>{layer} no se puede leer: {address} falló con {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {why}</source>
        <translation>{layer} no se puede leer: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} does not take this value in {field}.</source>
        <translation>{layer} no acepta este valor en {field}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} gives no pixels at {extent}</source>
        <translation>{layer} no da píxeles en {extent}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} has no field {field}, and fields cannot be added to it.</source>
        <translation>{layer} no tiene ningún campo {field}, y no se le pueden añadir campos.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{layer} has no field {field}; its fields: {fields}</source>
        <translation>{layer} no tiene ningún campo {field}; sus campos: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{layer} has no image at {extent}</source>
        <translation>{layer} no tiene imagen en {extent}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} has nothing at {extent}: it covers {covered}</source>
        <translation>{layer} no tiene nada en {extent}: cubre {covered}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} is a picture: its colours are written as QGIS renders them, in 8 bits. They are no measurements.</source>
        <translation>{layer} es una imagen: sus colores se escriben tal como los representa QGIS, en 8 bits. No son mediciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read through {provider}, which gives the engine no pixels.</source>
        <translation>{layer} se lee mediante {provider}, que no da píxeles al motor.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read with an account that QGIS keeps, which is not handed to the engine.</source>
        <translation>{layer} se lee con una cuenta que guarda QGIS, que no se entrega al motor.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} is read-only: nothing was changed. Save a copy of the layer and review that one.</source>
        <translation>{layer} es de solo lectura: no se cambió nada. Guarde una copia de la capa y revise esa.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>{layer} must be a layer of scenes, but it has no field {fields}.</source>
        <translation>{layer} debe ser una capa de escenas, pero no tiene ningún campo {fields}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>{layer}: {meaning}</source>
        <translation>{layer}: {meaning}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{names} cannot be used: this dataset has {task}.</source>
        <translation>{names} no se puede usar: este conjunto de datos tiene {task}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{name} (under way)</source>
        <translation>{name} (en curso)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved or removed.</source>
        <translation>{name} no se puede leer: su archivo se movió o se eliminó.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved, or is no image.</source>
        <translation>{name} no se puede leer: su archivo se movió, o no es una imagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written there.</source>
        <translation>{name} no se puede escribir ahí.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: permission denied</source>
        <translation>{name} no se puede escribir en {path}: permiso denegado</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: there is no folder {folder}</source>
        <translation>{name} no se puede escribir en {path}: no existe la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written: {why}</source>
        <translation>{name} no se puede escribir: {why}</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{name} cannot stand in a list of classes: it has a comma, or spaces at its ends.</source>
        <translation>{name} no puede figurar en una lista de clases: tiene una coma, o espacios en los extremos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>{name} goes with {rasters}</source>
        <translation>{name} se usa junto con {rasters}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name} has no CRS; that of the other layer is taken.</source>
        <translation>{name} no tiene SRC; se toma el de la otra capa.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no coordinate system. Set one in the layer's properties.</source>
        <translation>{name} no tiene sistema de coordenadas. Defina uno en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no field of classes: its polygons are one class.</source>
        <translation>{name} no tiene campo de clases: sus polígonos son una sola clase.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no tiles.</source>
        <translation>{name} no tiene teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} holds a dataset of {tiles}: the call that made it changes nothing, others are refused.</source>
        <translation>{name} contiene un conjunto de datos de {tiles}: la llamada que lo hizo no cambia nada, otras se rechazan.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>{name} in the model designer…</source>
        <translation>{name} en el diseñador de modelos…</translation>
    </message>
    <message>
        <location filename="../algorithms/stores.py"/>
        <source>{name} is a layer of features, which cannot be written to an object store: choose a file or a database, got {place}</source>
        <translation>{name} es una capa de objetos espaciales, que no puede escribirse en un almacén de objetos: elija un archivo o una base de datos; se recibió {place}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} is a map service. Make a raster of the part that you need.</source>
        <translation>{name} es un servicio de mapas. Haga un ráster de la parte que necesita.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} is for {tasks}, and this dataset has {task}.</source>
        <translation>{name} es para {tasks}, y este conjunto de datos tiene {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{name} must be a Python interpreter, but there is no file {path}.</source>
        <translation>{name} debe ser un intérprete de Python, pero no existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>{name} must be a coordinate system that QGIS knows, such as EPSG:32633, got {value}</source>
        <translation>{name} debe ser un sistema de coordenadas que QGIS conozca, como EPSG:32633, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>{name} must be a field of the tile layer ({fields}), got {given}</source>
        <translation>{name} debe ser un campo de la capa de teselas ({fields}), se recibió {given}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must be a layer of polygons, but {layer} has {kind} geometries.</source>
        <translation>{name} debe ser una capa de polígonos, pero {layer} tiene geometrías {kind}.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>{name} must be a layer that can be opened, got {value}</source>
        <translation>{name} debe ser una capa que se pueda abrir, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, got {path} for both</source>
        <translation>{name} debe ser otro archivo que {other}, se recibió {path} para ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, which is left as it is, got {path} for both</source>
        <translation>{name} debe ser otro archivo que {other}, que se deja como está; se recibió {path} para ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another place than {other}, got {place} for both</source>
        <translation>{name} debe ser otra ubicación que {other}, se recibió {place} para ambos</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at least {limit:g}, got {value}</source>
        <translation>{name} debe ser al menos {limit:g}, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at most {limit:g}, got {value}</source>
        <translation>{name} debe ser como máximo {limit:g}, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>{name} must be layers that can be opened, got {value}</source>
        <translation>{name} debe ser capas que se puedan abrir, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be one of {options}, got {value}</source>
        <translation>{name} debe ser uno de {options}, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} must be there, but there is nothing at {path}</source>
        <translation>{name} debe existir, pero no hay nada en {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be {words}, got {value}</source>
        <translation>{name} debe ser {words}, se recibió {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a coordinate system (CRS), but it has none.</source>
        <translation>{name} debe tener un sistema de coordenadas (SRC), pero no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a geotransform that places its pixels on the ground, but it has none.</source>
        <translation>{name} debe tener una geotransformación que coloque sus píxeles sobre el terreno, pero no tiene ninguna.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must have at least one feature, but {layer} has none.</source>
        <translation>{name} debe tener al menos un objeto espacial, pero {layer} no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} was a temporary layer and is empty now. Choose another, or make the tiles anew.</source>
        <translation>{name} era una capa temporal y ahora está vacía. Elija otra, o haga las teselas de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, 1 band</source>
        <translation>{name} · {width} × {height} px, 1 banda</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, {bands} bands</source>
        <translation>{name} · {width} × {height} px, {bands} bandas</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence}</source>
        <translation>{name} – {sentence}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} (not for {task})</source>
        <translation>{name} – {sentence} (no para {task})</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} ({weights})</source>
        <translation>{name} – {sentence} ({weights})</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name}, with classes in the field {field}. Label the tiles with them, or export masks.</source>
        <translation>{name}, con clases en el campo {field}. Etiquete las teselas con ellas, o exporte máscaras.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} ({tp:,} matched, {fp:,} false, {fn:,} missed)</source>
        <translation>{name}: precisión {precision:.4f}, exhaustividad {recall:.4f}, F1 {f1:.4f} ({tp:,} coincidentes, {fp:,} falsos, {fn:,} omitidos)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{name}: {before} → {after} tiles</source>
        <translation>{name}: {before} → {after} teselas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features are used.</source>
        <translation>{name}: se usan {count} objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features do not fit the tiles' CRS and are skipped.</source>
        <translation>{name}: {count} objetos espaciales no caben en el SRC de las teselas y se saltan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} features have no place in the CRS of the true polygons and are skipped.</source>
        <translation>{name}: {count} objetos espaciales no tienen lugar en el SRC de los polígonos verdaderos y se saltan.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a class (null or empty) are skipped.</source>
        <translation>{name}: se saltan {count} objetos espaciales sin clase (nula o vacía).</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a geometry are skipped.</source>
        <translation>{name}: se saltan {count} objetos espaciales sin geometría.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} geometries that are no polygons, and cannot become any, are skipped.</source>
        <translation>{name}: se saltan {count} geometrías que no son polígonos, ni pueden llegar a serlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries could not be repaired and are skipped.</source>
        <translation>{name}: {count} geometrías no válidas no se pudieron reparar y se saltan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries were repaired.</source>
        <translation>{name}: se repararon {count} geometrías no válidas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons below the minimum area are left out.</source>
        <translation>{name}: se omiten {count} polígonos por debajo del área mínima.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons.</source>
        <translation>{name}: {count} polígonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{name}: {count} tiles ({percent:.1f} %)</source>
        <translation>{name}: {count} teselas ({percent:.1f} %)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} of {asked} tiles; no more were found that fit.</source>
        <translation>{name}: {found} de {asked} teselas; no se encontraron más que cupieran.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} tiles</source>
        <translation>{name}: {found} teselas</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} million weights</source>
        <translation>{number} millones de pesos</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} weights</source>
        <translation>{number} pesos</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{one}, or {other}</source>
        <translation>{one}, o {other}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{other} must have the same {what} as {first}: got {got} and {expected}</source>
        <translation>{other} debe tener lo mismo que {first} en {what}: se recibió {got} y {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{output} cannot be written: {strerror}</source>
        <translation>{output} no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{parameter} must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>{parameter} debe ser un campo de {layer}, que tiene {fields}, se recibió {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>{parameter}: there is no class {name!r}; {known}</source>
        <translation>{parameter}: no hay ninguna clase {name!r}; {known}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} no se puede abrir como ráster.</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>{path} cannot be opened as a tile layer.</source>
        <translation>{path} no se puede abrir como capa de teselas.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} cannot be read as a raster: {why}</source>
        <translation>{path} no se puede leer como ráster: {why}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} no se puede escribir: {why}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{path} has no ensurepip, which puts pip into a new environment.</source>
        <translation>{path} no tiene ensurepip, que pone pip en un entorno nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} has no manifest that can be read: it may be half-made.</source>
        <translation>{path} no tiene un manifiesto que se pueda leer: puede estar a medio hacer.</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>{path} has no {lacking}.</source>
        <translation>{path} no tiene {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} holds {count} rasters: {names}</source>
        <translation>{path} contiene {count} rásteres: {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is in an object store.</source>
        <translation>{path} está en un almacén de objetos.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no está.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{path} is too large to be looked at here.</source>
        <translation>{path} es demasiado grande para examinarlo aquí.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>{path} makes environments whose Python does not run.</source>
        <translation>{path} crea entornos cuyo Python no se ejecuta.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} · {task}, {count} tiles</source>
        <translation>{path} · {task}, {count} teselas</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>{program} failed with exit status {status}. Its last lines:
{words}</source>
        <translation>{program} falló con el estado de salida {status}. Sus últimas líneas:
{words}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{progress}, {time} left</source>
        <translation>{progress}, quedan {time}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{python} does not run as a Python interpreter.</source>
        <translation>{python} no se ejecuta como intérprete de Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{python} is not used any more.</source>
        <translation>{python} ya no se usa.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{rare} ({few}) looks like {common} ({many}): is it the same class?</source>
        <translation>{rare} ({few}) se parece a {common} ({many}): ¿es la misma clase?</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>{share} of the raster is cloud.</source>
        <translation>{share} del ráster es nube.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{size} of pixels</source>
        <translation>{size} de píxeles</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{size} on the ground</source>
        <translation>{size} sobre el terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/origins.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{split} {percent} %</source>
        <translation>{split} {percent} %</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{state}, {size}</source>
        <translation>{state}, {size}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{text} ({meaning})</source>
        <translation>{text} ({meaning})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of several sizes ({task}, {format})</source>
        <translation>{tiles} de varios tamaños ({task}, {format})</translation>
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
        <translation>{tiles} de {size} px, {bands}, como {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>{tiles} tiles of {scenes} scenes.</source>
        <translation>{tiles} teselas de {scenes} escenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, as {format}.</source>
        <translation>{tiles}, como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, {bands}, as {format}.</source>
        <translation>{tiles}, {bands}, como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: about {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: unas {train} train, {val} val y {test} test.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: {train} train, {val} val y {test} test.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{time} left.</source>
        <translation>Quedan {time}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_metadata.py"/>
        <source>{time}: made by Tilewright {version}: {call}</source>
        <translation>{time}: hecho por Tilewright {version}: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{total} tiles became {kept}.</source>
        <translation>De {total} teselas quedaron {kept}.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test</source>
        <translation>{train} train · {validation} val · {test} test</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test · {dropped} dropped</source>
        <translation>{train} train · {validation} val · {test} test · {dropped} descartadas</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: 1 tile changed</source>
        <translation>{value}: 1 tesela cambiada</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: {count} tiles changed</source>
        <translation>{value}: {count} teselas cambiadas</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px.</source>
        <translation>{weights}, unos {memory} para un lote de {batch} teselas de {tile} px.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px. The GPU must have that.</source>
        <translation>{weights}, unos {memory} para un lote de {batch} teselas de {tile} px. La GPU debe tenerlos.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px; this computer has {there}.</source>
        <translation>{weights}, unos {memory} para un lote de {batch} teselas de {tile} px; este equipo tiene {there}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: none</source>
        <translation>{what}: ninguno</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: {count}, {size}</source>
        <translation>{what}: {count}, {size}</translation>
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
