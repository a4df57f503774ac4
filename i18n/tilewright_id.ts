<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
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
        <translation>0.2 meregangkan tiap band sebesar 0.8 hingga 1.2.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.25 zooms from 0.75 to 1.25.</source>
        <translation>0.25 memperbesar atau memperkecil dari 0.75 hingga 1.25.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>0.5 shows the model pixels of twice the size, right for rasters twice as fine as it knows. Of several, as 0.5,1, the answers are averaged. The map keeps the raster's pixels. 1 when empty.</source>
        <translation>0.5 memperlihatkan kepada model piksel berukuran dua kali lipat, tepat untuk raster yang dua kali lebih halus daripada yang dikenalnya. Bila ada beberapa, seperti 0.5,1, jawabannya dirata-rata. Peta mempertahankan piksel raster. 1 bila kosong.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>1 Grid of tiles</source>
        <translation>1 Grid petak</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>1 Model</source>
        <translation>1 Model</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 band of {type}</source>
        <translation>1 band bertipe {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>1 change is not saved</source>
        <translation>1 perubahan belum disimpan</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>1 class</source>
        <translation>1 kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 class ({name})</source>
        <translation>1 kelas ({name})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 feature</source>
        <translation>1 fitur</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 is fastest; up to 9 for DEFLATE and 22 for ZSTD.</source>
        <translation>1 paling cepat; hingga 9 untuk DEFLATE dan 22 untuk ZSTD.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>1 scene</source>
        <translation>1 scene</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 tile</source>
        <translation>1 petak</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 to 100; higher keeps more detail.</source>
        <translation>1 hingga 100; nilai lebih tinggi menyimpan lebih banyak detail.</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>1 whole tile</source>
        <translation>1 petak utuh</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>2 Evaluation</source>
        <translation>2 Evaluasi</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>2 Tiles under the mask</source>
        <translation>2 Petak di bawah mask</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>3 Map</source>
        <translation>3 Peta</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>3 Tiles without clouds</source>
        <translation>3 Petak tanpa awan</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>4 Labels</source>
        <translation>4 Label</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>4 Polygons</source>
        <translation>4 Poligon</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>5 Splits</source>
        <translation>5 Pembagian</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>6 Dataset</source>
        <translation>6 Set data</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A .keras file whose network and weights training begins with, instead of an architecture. Its last layer is new when the dataset has other classes.</source>
        <translation>Berkas .keras yang jaringan dan bobotnya menjadi awal pelatihan, sebagai pengganti arsitektur. Lapisan terakhirnya baru bila set data memiliki kelas lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>A .keras, .h5, .tflite or .onnx file, or a SavedModel: its folder, or saved_model.pb in it. Its sidecar, .mlm.json beside it, says which bands, scaling and classes it has; ONNX models of the plugin Deepness say it themselves. ONNX needs an optional part of the engine's environment.</source>
        <translation>Berkas .keras, .h5, .tflite, atau .onnx, atau SavedModel: foldernya, atau saved_model.pb di dalamnya. Berkas pendampingnya, .mlm.json di sebelahnya, menyebutkan band, penskalaan, dan kelas yang dimilikinya; model ONNX dari plugin Deepness menyebutkannya sendiri. ONNX memerlukan bagian opsional dari lingkungan mesin.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A Cloud-Optimised GeoTIFF. Of rendered colours 0 is nodata, where the layer has no image; black is written as 1.</source>
        <translation>Cloud-Optimised GeoTIFF. Pada warna hasil render, 0 adalah nodata, tempat layer tidak memiliki citra; hitam ditulis sebagai 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>A QGIS expression that is true for the tiles to keep. Where it is null the tile is not kept.</source>
        <translation>Ekspresi QGIS yang bernilai benar untuk petak yang dipertahankan. Petak tidak dipertahankan bila hasilnya null.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>A click chooses what clicks on the map set, a double click selects the tiles with it.</source>
        <translation>Satu klik memilih apa yang ditetapkan klik di peta, klik ganda memilih petak yang memilikinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>A dataset's classes.json, or a table with the columns id and name, by which classes have the same ids in every dataset, and the numbers in masks have names.</source>
        <translation>classes.json sebuah set data, atau tabel dengan kolom id dan name, agar kelas memiliki id yang sama di setiap set data dan angka dalam mask memiliki nama.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>A digital elevation, terrain or surface model.</source>
        <translation>Model elevasi, medan, atau permukaan digital.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>A field that both layers have: only polygons of the same class match, and the log has a table of them.</source>
        <translation>Field yang dimiliki kedua layer: hanya poligon dengan kelas sama yang berpasangan, dan log memuat tabelnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD for TensorFlow, WEBDATASET (tar) for PyTorch, ZARR, one array per split.</source>
        <translation>Satu berkas untuk tiap petak: GTIFF menyimpan semuanya; PNG memuat 8 atau 16 bit; JPEG 8 bit dengan tiga band; NPY adalah larik (row, col, band), NPZ sama tetapi terkompresi. Ribuan petak dalam satu berkas: TFRECORD untuk TensorFlow, WEBDATASET (tar) untuk PyTorch, ZARR, satu larik per pembagian.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD, WEBDATASET and ZARR.</source>
        <translation>Satu berkas untuk tiap petak: GTIFF menyimpan semuanya; PNG memuat 8 atau 16 bit; JPEG 8 bit dengan tiga band; NPY adalah larik (row, col, band), NPZ sama tetapi terkompresi. Ribuan petak dalam satu berkas: TFRECORD, WEBDATASET, dan ZARR.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A file of weights on this computer, or the word imagenet, which downloads those learned from photos. Chance when empty.</source>
        <translation>Berkas bobot di komputer ini, atau kata imagenet, yang mengunduh bobot hasil belajar dari foto. Acak bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A folder that "Export tiles" wrote, with dataset.json in it.</source>
        <translation>Folder yang ditulis "Ekspor petak", dengan dataset.json di dalamnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to look through a tile layer.</source>
        <translation>Folder yang ditulis "Ekspor petak". Biarkan kosong untuk menelaah layer petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to measure on rasters with labels.</source>
        <translation>Folder yang ditulis "Ekspor petak". Biarkan kosong untuk mengukur pada raster dengan label.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A folder that TensorBoard shows live.</source>
        <translation>Folder yang ditampilkan langsung oleh TensorBoard.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A folder with rasters, also in folders below, on this machine or in an object store such as s3://bucket/folder; the file or the address of a STAC catalogue, collection, item, or of the answer of a search; or the file of a tile index. Files of a folder whose names differ by their band alone are one scene.</source>
        <translation>Folder berisi raster, juga dalam subfolder, di komputer ini atau dalam penyimpanan objek seperti s3://bucket/folder; berkas atau alamat katalog, collection, atau item STAC, atau jawaban suatu pencarian; atau berkas indeks petak. Berkas dalam satu folder yang namanya hanya berbeda pada band-nya adalah satu scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>A layer of scenes, as Catalog scenes makes it. Take features away to leave scenes out.</source>
        <translation>Layer scene, seperti yang dibuat Katalogkan scene. Hilangkan fitur untuk mengecualikan scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A layer whose extent is rendered, such as a tile layer, in place of the extent.</source>
        <translation>Layer yang jangkauannya dirender, misalnya layer petak, sebagai pengganti jangkauan.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask of class ids for each.</source>
        <translation>Mask berisi id kelas untuk masing-masing.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask, a raster of objects and {files} for them.</source>
        <translation>Mask, raster objek, dan {files} untuk masing-masing.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A new folder. It appears under its name when it is whole; until then its name ends in .partial.</source>
        <translation>Folder baru. Folder muncul dengan namanya setelah utuh; sebelum itu namanya berakhiran .partial.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>A package is not the one that the lock file names: do not use its source.</source>
        <translation>Sebuah paket bukan paket yang disebut berkas kunci: jangan gunakan sumbernya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with all figures and plots, the best and the worst tiles, and where the tiles lie.</source>
        <translation>Halaman dengan semua angka dan grafik, petak terbaik dan terburuk, serta letak petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with the course of the training.</source>
        <translation>Halaman dengan jalannya pelatihan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A polygon for each scene with scene_id, scene (its rasters), bands, date, cloud_cover (percent), clouds (its cloud raster), crs, transform, width and height.</source>
        <translation>Satu poligon untuk tiap scene dengan scene_id, scene (raster-rasternya), bands, date, cloud_cover (persen), clouds (raster awannya), crs, transform, width, dan height.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A quality band or a cloud mask of the same ground; the cloud rule says which of its pixels are cloud.</source>
        <translation>Band kualitas atau mask awan dari area yang sama; aturan awan menyebutkan piksel mana yang merupakan awan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>A quality band or a cloud probability. Pixels that it tells to be cloud are not measured.</source>
        <translation>Band kualitas atau probabilitas awan. Piksel yang dinyatakannya sebagai awan tidak diukur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>A quality band or a cloud probability: where it is cloud, pixels are to be ignored.</source>
        <translation>Band kualitas atau probabilitas awan: di tempat berawan, piksel diabaikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>A quality band, a cloud probability, or an image of red, green and blue for BRIGHTNESS.</source>
        <translation>Band kualitas, probabilitas awan, atau citra merah, hijau, dan biru untuk BRIGHTNESS.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>A quality band, a cloud probability, or the image itself for BRIGHTNESS; it may have another resolution than the image.</source>
        <translation>Band kualitas, probabilitas awan, atau citra itu sendiri untuk BRIGHTNESS; resolusinya boleh berbeda dari citra.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>A random forest learns for comparison.</source>
        <translation>Random forest belajar sebagai pembanding.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A random forest learns from the bands of the training split's pixels, or from their means and deviations in its tiles, and is measured on the same ground: what a model must beat to be worth it.</source>
        <translation>Random forest belajar dari band piksel pembagian pelatihan, atau dari rata-rata dan simpangannya di petak, lalu diukur pada area yang sama: inilah yang harus dikalahkan sebuah model agar layak dipakai.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A raster layer of any kind: WMS, WMTS, XYZ tiles, WCS, a database, a file.</source>
        <translation>Layer raster jenis apa pun: WMS, WMTS, petak XYZ, WCS, basis data, berkas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A raster of values for each.</source>
        <translation>Raster nilai untuk masing-masing.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>A raster of {width} × {height} pixels, {bands}: {size} before compression.</source>
        <translation>Raster berukuran {width} × {height} piksel, {bands}: {size} sebelum kompresi.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A raster on a server is not looked at before the run.</source>
        <translation>Raster di server tidak diperiksa sebelum proses berjalan.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A rule of your own</source>
        <translation>Aturan Anda sendiri</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A second image for each.</source>
        <translation>Citra kedua untuk masing-masing.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>A tile lies on the mask when</source>
        <translation>Petak terletak pada mask bila</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>A tile matches when</source>
        <translation>Petak cocok bila</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when at least {share} of it lies under {mask}.</source>
        <translation>Petak cocok bila sedikitnya {share} darinya terletak di bawah {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it lies wholly under {mask}.</source>
        <translation>Petak cocok bila seluruhnya terletak di bawah {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it shares ground with {mask}.</source>
        <translation>Petak cocok bila berbagi area dengan {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A tile may have several classes</source>
        <translation>Petak dapat memiliki beberapa kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>A tile's geometry is invalid and cannot be repaired: {wkt}</source>
        <translation>Geometri sebuah petak tidak valid dan tidak dapat diperbaiki: {wkt}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>A training that "Train model" starts shows here. "Open" shows others.</source>
        <translation>Pelatihan yang dimulai "Latih model" ditampilkan di sini. "Buka" menampilkan yang lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A value for each.</source>
        <translation>Satu nilai untuk masing-masing.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A well-known network as the encoder of a UNET.</source>
        <translation>Jaringan yang sudah dikenal luas sebagai encoder dari UNET.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>ALL: the rim of every polygon. TOUCHING: only where another polygon is nearer than that many pixels.</source>
        <translation>ALL: tepi setiap poligon. TOUCHING: hanya di tempat poligon lain berjarak kurang dari sekian piksel.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ARCHITECTURE</source>
        <translation>ARCHITECTURE</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>ARCHITECTURE must be one of {names} for a dataset of {task}, got {name}</source>
        <translation>ARCHITECTURE harus salah satu dari {names} untuk set data {task}, tetapi diberikan {name}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUGMENTATIONS</source>
        <translation>AUGMENTATIONS</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>AUTO (a GPU where there is one), CPU, GPU (all), or GPU:0,1. "Check environment" lists what is there.</source>
        <translation>AUTO (GPU bila ada), CPU, GPU (semua), atau GPU:0,1. "Periksa lingkungan mesin" mencantumkan apa yang tersedia.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>AUTO becomes {name} here.</source>
        <translation>AUTO di sini menjadi {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO keeps what the dataset is for. Objects become masks with SEGMENTATION or PANOPTIC; objects and masks become classes of tiles with MULTI_LABEL, or with CLASSIFICATION the one class that the most of the tile is of. IMAGES leaves all labels out.</source>
        <translation>AUTO mempertahankan tujuan set data. Objek menjadi mask dengan SEGMENTATION atau PANOPTIC; objek dan mask menjadi kelas petak dengan MULTI_LABEL, atau dengan CLASSIFICATION menjadi satu kelas yang mencakup bagian terbesar petak. IMAGES membuang semua label.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO looks what is in the folder. TILEWRIGHT has dataset.json. FOLDERS are images in a folder for each class, or images with masks beside them, or images alone. COCO is JSON, YOLO text files, VOC XML. GEOJSON_PAIRS are images with a GeoJSON file of objects each, as SpaceNet has them.</source>
        <translation>AUTO melihat isi folder. TILEWRIGHT memiliki dataset.json. FOLDERS adalah citra dalam satu folder untuk tiap kelas, atau citra dengan mask di sebelahnya, atau citra saja. COCO berupa JSON, YOLO berkas teks, VOC XML. GEOJSON_PAIRS adalah citra yang masing-masing disertai berkas GeoJSON berisi objek, seperti pada SpaceNet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUTO takes TILE_CNN for labelled tiles and UNET for masks and values. TILE_RESNET is a deeper classifier of tiles; FCN8S, FCN16S and FCN32S are fully convolutional networks on VGG16; CUSTOM is a Python file of yours.</source>
        <translation>AUTO memakai TILE_CNN untuk petak berlabel dan UNET untuk mask dan nilai. TILE_RESNET adalah pengklasifikasi petak yang lebih dalam; FCN8S, FCN16S, dan FCN32S adalah jaringan fully convolutional berbasis VGG16; CUSTOM adalah berkas Python Anda.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {kept} of {count} tiles are kept.</source>
        <translation>Sekitar {kept} dari {count} petak dipertahankan.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} is cloud, in the middle of the raster.</source>
        <translation>Sekitar {share} adalah awan, di bagian tengah raster.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} of the raster is cloud.</source>
        <translation>Sekitar {share} dari raster adalah awan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../ui/training/chart.py"/>
        <source>Accuracy</source>
        <translation>Akurasi</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a layer of polygons with a field of classes, or draw one.</source>
        <translation>Tambahkan layer poligon dengan field kelas, atau gambarlah.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Add a satellite image…</source>
        <translation>Tambah citra satelit…</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a satellite or aerial image to the project: GeoTIFF, JPEG 2000, or what else QGIS reads.</source>
        <translation>Tambahkan citra satelit atau foto udara ke proyek: GeoTIFF, JPEG 2000, atau format lain yang dibaca QGIS.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Adding the part {name}: {reason}.</source>
        <translation>Menambahkan bagian {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds Dask and what reads and writes object stores (about 200 MB) to the environment. The parameter SCHEDULER and places such as s3://bucket/folder need it. An environment that is there keeps everything else as it is.</source>
        <translation>Menambahkan Dask serta komponen yang membaca dan menulis penyimpanan objek (sekitar 200 MB) ke lingkungan. Parameter SCHEDULER dan tempat seperti s3://bucket/folder memerlukannya. Lingkungan yang sudah ada mempertahankan semua hal lainnya seperti semula.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds every training tile again, turned by this angle and its multiples, cut out of the raster anew. Turned tiles that would share ground with another split are left out.</source>
        <translation>Menambahkan setiap petak pelatihan sekali lagi, diputar sebesar sudut ini dan kelipatannya, dipotong ulang dari raster. Petak yang setelah diputar berbagi area dengan pembagian lain dibuang.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds onnxruntime (about 100 MB) to the environment, which models in .onnx files need, those of the plugin Deepness among them. An environment that is there keeps everything else as it is.</source>
        <translation>Menambahkan onnxruntime (sekitar 100 MB) ke lingkungan, yang diperlukan model dalam berkas .onnx, termasuk model plugin Deepness. Lingkungan yang sudah ada mempertahankan semua hal lainnya seperti semula.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds the class border, the last of the list, to masks made from polygons: the outermost pixels of each, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Menambahkan kelas border, yang terakhir dalam daftar, ke mask yang dibuat dari poligon: sekian piksel terluar dari masing-masing. Objek yang bersentuhan dengan begitu tetap terpisah di peta; Poligonisasi raster menumbuhkannya kembali.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Adds the class border: the outermost pixels of each polygon, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Menambahkan kelas border: sekian piksel terluar dari tiap poligon. Objek yang bersentuhan dengan begitu tetap terpisah di peta; Poligonisasi raster menumbuhkannya kembali.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Adds the tiles of a dataset to another, in place: new scenes, and new classes after those that are there, which keep their ids. The dataset is the old one until the new one is whole, also when the run is ended in between; running the same again then goes on.</source>
        <translation>Menambahkan petak suatu set data ke set data lain, di tempat: scene baru, dan kelas baru setelah kelas yang sudah ada, yang mempertahankan id-nya. Set data tetap yang lama sampai yang baru utuh, juga bila proses dihentikan di tengah jalan; menjalankan hal yang sama lagi akan melanjutkannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Advanced parameters</source>
        <translation>Parameter lanjutan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Align to</source>
        <translation>Sejajarkan dengan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../ui/ordered_list.py"/>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All bands of the stack. A name stands for that band of every date.</source>
        <translation>Semua band tumpukan. Sebuah nama mewakili band itu dari setiap tanggal.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All but 0</source>
        <translation>Semua kecuali 0</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All classes but 0, the background.</source>
        <translation>Semua kelas kecuali 0, latar belakang.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>All cores</source>
        <translation>Semua inti</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/place.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>All is saved</source>
        <translation>Semua sudah disimpan</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>All tiles</source>
        <translation>Semua petak</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>All tiles are rejected (is_rejected is 1): there is nothing to export.</source>
        <translation>Semua petak ditolak (is_rejected bernilai 1): tidak ada yang diekspor.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All {total} bands, in this order.</source>
        <translation>Semua {total} band, dalam urutan ini.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in alphabetical order.</source>
        <translation>Semua {total} kelas, menurut abjad.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in the order of the class file, then of the alphabet.</source>
        <translation>Semua {total} kelas, menurut urutan berkas kelas, lalu menurut abjad.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Alphabetical</source>
        <translation>Menurut abjad</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what runs ONNX models</source>
        <translation>Juga komponen yang menjalankan model ONNX</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what works on clusters and object stores</source>
        <translation>Juga komponen yang bekerja dengan cluster dan penyimpanan objek</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Also writes all bands of the rasters, as they are, after the indices.</source>
        <translation>Juga menulis semua band raster, apa adanya, setelah indeks.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped.</source>
        <translation>Proses sebelumnya tidak selesai: panggilan yang sama melanjutkan dari tempat berhentinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped. Done so far: {tiles}.</source>
        <translation>Proses sebelumnya tidak selesai: panggilan yang sama melanjutkan dari tempat berhentinya. Selesai sejauh ini: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>An image of each object in {tiles}, {bands}, as {format}.</source>
        <translation>Citra setiap objek dalam {tiles}, {bands}, sebagai {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>An input lies on a server: the run tells what it finds there.</source>
        <translation>Sebuah masukan berada di server: proses memberitahukan apa yang ditemukannya di sana.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter of {pythons}. When empty QGIS's own, or where that is of another version, one that is found on this computer.</source>
        <translation>Interpreter {pythons}. Bila kosong, milik QGIS sendiri, atau bila versinya lain, yang ditemukan di komputer ini.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter that already has everything the engine needs, for instance one with TensorFlow for a graphics card. Nothing is installed then. When empty, the engine gets an environment of its own.</source>
        <translation>Interpreter yang sudah memiliki semua yang diperlukan mesin, misalnya dengan TensorFlow untuk kartu grafis. Dalam hal itu tidak ada yang dipasang. Bila kosong, mesin mendapat lingkungannya sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Annotation file</source>
        <translation>Berkas anotasi</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Another installation into {folder} is under way.</source>
        <translation>Pemasangan lain ke {folder} sedang berlangsung.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Another number draws other pixels for the random forest to learn from.</source>
        <translation>Angka lain mengambil piksel lain untuk dipelajari random forest.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Another number gives another start, order and augmentation.</source>
        <translation>Angka lain memberi awal, urutan, dan augmentasi yang lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Another number shows other samples.</source>
        <translation>Angka lain menampilkan sampel lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Any of</source>
        <translation>Salah satu atau lebih dari</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Any polygons; all their fields are kept but those with the name of a new one, which takes their place.</source>
        <translation>Poligon apa pun; semua field-nya dipertahankan kecuali yang bernama sama dengan field baru, yang menggantikannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Any polygons; all their fields are kept.</source>
        <translation>Poligon apa pun; semua field-nya dipertahankan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Append to dataset</source>
        <translation>Tambahkan ke set data</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Architecture</source>
        <translation>Arsitektur</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Area</source>
        <translation>Luas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Area in common divided by the area of both together, from which on two polygons match.</source>
        <translation>Luas bersama dibagi luas gabungan keduanya; mulai nilai ini dua poligon dianggap berpasangan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>As for the first ones. All when empty.</source>
        <translation>Seperti untuk yang pertama. Semua bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>As many of each class as of the others, where they fit.</source>
        <translation>Sama banyak untuk setiap kelas, sejauh muat.</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>As recognised</source>
        <translation>Sesuai pengenalan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Assets</source>
        <translation>Aset</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At least {low}.</source>
        <translation>Sedikitnya {low}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At most {high}.</source>
        <translation>Paling banyak {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {percent:g} % cloud.</source>
        <translation>Paling banyak {percent:g} % awan.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {tiles} of {size} px of {scenes}.</source>
        <translation>Paling banyak {tiles} berukuran {size} px dari {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>At the right and lower edge</source>
        <translation>Di tepi kanan dan bawah</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Augmentations</source>
        <translation>Augmentasi</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Automatic: the engine's own environment, or QGIS's Python if it has all</source>
        <translation>Otomatis: lingkungan mesin sendiri, atau Python QGIS bila memiliki semuanya</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Average over flips and rotations</source>
        <translation>Rata-rata dari pencerminan dan rotasi</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>BACKGROUND adalah kelas yang dipelajari. IGNORE mengabaikannya, tepat bila label hanya contoh dari kelasnya dan bukan semuanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BALANCE_SPLIT must be a split of the tiles, which have {splits}, got {value}</source>
        <translation>BALANCE_SPLIT harus salah satu pembagian petak, yaitu {splits}, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>BAND must be between 1 and {count}, got {number}</source>
        <translation>BAND harus antara 1 dan {count}, tetapi diberikan {number}</translation>
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
        <translation>BINS hanya untuk field angka, tetapi diberikan {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>BLOCKS deals out whole blocks of neighbouring tiles, so that a model is tested on ground that it has not seen next door. RANDOM deals out single tiles, STRATIFIED too, with the same shares in every class. Both refuse where so many tiles overlap that a split would stay empty.</source>
        <translation>BLOCKS membagikan blok utuh petak yang bertetangga, sehingga model diuji pada area yang belum dilihatnya di sebelah. RANDOM membagikan petak satu per satu, STRATIFIED juga, dengan porsi yang sama di setiap kelas. Keduanya menolak bila begitu banyak petak bertumpang tindih sehingga suatu pembagian akan tetap kosong.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCKS keeps neighbours together, so that tests are honest; STRATIFIED keeps the shares of the classes; RANDOM draws each tile by itself.</source>
        <translation>BLOCKS menjaga petak bertetangga tetap bersama, sehingga pengujian jujur; STRATIFIED mempertahankan porsi kelas; RANDOM mengundi tiap petak sendiri-sendiri.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCK_SIZE</source>
        <translation>BLOCK_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>BORDER_CLASS must be one class, got {classes}</source>
        <translation>BORDER_CLASS harus satu kelas, tetapi diberikan {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>BOX makes an image of each object in the tiles instead of the tiles, as large as its box; FIXED as large as the sample size, around its middle. For CLASSIFICATION the object's class is the label.</source>
        <translation>BOX membuat citra tiap objek dalam petak sebagai ganti petaknya, sebesar kotaknya; FIXED sebesar ukuran sampel, di sekitar titik tengahnya. Untuk CLASSIFICATION kelas objek menjadi label.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>BRIGHTNESS: up to (standard deviations)</source>
        <translation>BRIGHTNESS: hingga (simpangan baku)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balance tiles</source>
        <translation>Seimbangkan petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balanced tiles</source>
        <translation>Petak seimbang</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balances this split alone, such as train, and keeps the others as they are, so that tests see the classes as common as they truly are. In the field split when no split field is given.</source>
        <translation>Menyeimbangkan pembagian ini saja, misalnya train, dan membiarkan yang lain apa adanya, agar pengujian melihat kelas sesering kenyataannya. Dalam field split bila tidak ada field pembagian yang diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names. Those of the sidecar when empty.</source>
        <translation>Nomor band, dihitung dari 1 melalui semua raster, atau nama. Sesuai berkas pendamping bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Nomor band, dihitung dari 1 melalui semua raster, atau nama: 4,3,2 atau B4,B3,B2. Semua bila kosong.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Band numbers, counted from 1, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Nomor band, dihitung dari 1, atau nama: 4,3,2 atau B4,B3,B2. Semua bila kosong.</translation>
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
        <translation>Band</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Bands of the result to keep, in this order: names, or numbers from 1. A name without a date is that band of every date. All when empty.</source>
        <translation>Band hasil yang dipertahankan, dalam urutan ini: nama, atau nomor dari 1. Nama tanpa tanggal berarti band itu dari setiap tanggal. Semua bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Bands of the second images</source>
        <translation>Band citra kedua</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Bands to measure, numbered from 1 through all rasters, or by name: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Band yang diukur, bernomor dari 1 melalui semua raster, atau dengan nama: 4,3,2 atau B4,B3,B2. Semua bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Batch size (tiles)</source>
        <translation>Ukuran batch (petak)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Beside PNG and JPEG the small files by which a GIS puts them in their place.</source>
        <translation>Di samping PNG dan JPEG, berkas kecil yang dipakai GIS untuk menempatkannya di posisinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Best epoch</source>
        <translation>Epoch terbaik</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Best, epoch {number}: {figures}</source>
        <translation>Terbaik, epoch {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Bins</source>
        <translation>Bin</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Bits that are set</source>
        <translation>Bit yang aktif</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Blacken what is around the objects</source>
        <translation>Hitamkan sekeliling objek</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Blend</source>
        <translation>Perpaduan</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Block size (tiles)</source>
        <translation>Ukuran blok (petak)</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} are used.</source>
        <translation>Blok {asked} petak tidak dapat memenuhi porsi; blok {used} akan dipakai.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} tiles were used.</source>
        <translation>Blok {asked} petak tidak dapat memenuhi porsi; blok {used} petak telah dipakai.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border at</source>
        <translation>Batas pada</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between train and validation</source>
        <translation>Batas antara pelatihan dan validasi</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between validation and test</source>
        <translation>Batas antara validasi dan uji</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Border class</source>
        <translation>Kelas batas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border class (pixels)</source>
        <translation>Kelas batas (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Boxes and outlines of the objects as {files}.</source>
        <translation>Kotak dan garis luar objek sebagai {files}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Boxes in</source>
        <translation>Kotak dalam</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Brings pixels to reflectance: value × scale + offset, as 0.0001 for many products. The file's own when neither is given. Indices that are ratios do not need it.</source>
        <translation>Mengubah piksel menjadi reflektansi: nilai × skala + offset, misalnya 0.0001 untuk banyak produk. Milik berkas sendiri bila keduanya tidak diberikan. Indeks berupa rasio tidak memerlukannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Buffer (metres)</source>
        <translation>Buffer (meter)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burn</source>
        <translation>Rasterkan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns labels into a raster on the pixels of another one: ids of classes, a number for each object, or how far each pixel is from the objects' outlines. Export tiles takes it for its labels.</source>
        <translation>Merasterkan label ke piksel raster lain: id kelas, nomor untuk tiap objek, atau jarak tiap piksel dari garis luar objek. Ekspor petak memakainya sebagai label.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns the numbers of {features}.</source>
        <translation>Merasterkan nomor {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns {features}, {classes}.</source>
        <translation>Merasterkan {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>CLASSES: the id of the class. INSTANCES: the number of the feature in its layer, from 1. DISTANCE: how far the centre of a pixel is from the nearest one on the other side of the outline of all labels together, positive inside.</source>
        <translation>CLASSES: id kelas. INSTANCES: nomor fitur dalam layernya, dari 1. DISTANCE: jarak pusat piksel dari piksel terdekat di sisi lain garis luar semua label bersama-sama, positif di dalam.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLASS_FIELD</source>
        <translation>CLASS_FIELD</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>CLASS_FIELD must be a field of both layers, but {layer} has {fields}, got {field}</source>
        <translation>CLASS_FIELD harus berupa field kedua layer, tetapi {layer} memiliki {fields}, dan diberikan {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>CLASS_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>CLASS_FIELD harus berupa field {layer}, yang memiliki {fields}, tetapi diberikan {field}</translation>
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
        <translation>CLOUD_RASTER dan CLOUD_RULE harus diberikan bersama, atau PRESET sebagai ganti aturan, tetapi hanya salah satunya yang diberikan.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RULE</source>
        <translation>CLOUD_RULE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>CONTRAST: up to (share)</source>
        <translation>CONTRAST: hingga (porsi)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>COSINE and EXPONENTIAL bring it down to a hundredth until the last epoch; PLATEAU multiplies it by 0.3 after each 5 epochs without a better result.</source>
        <translation>COSINE dan EXPONENTIAL menurunkannya menjadi seperseratus hingga epoch terakhir; PLATEAU mengalikannya dengan 0.3 setelah setiap 5 epoch tanpa hasil yang lebih baik.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>CROSS_ENTROPY, or MSE for values</source>
        <translation>CROSS_ENTROPY, atau MSE untuk nilai</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>CRS must be a coordinate system, got {crs}</source>
        <translation>CRS harus berupa sistem koordinat, tetapi diberikan {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>CRS must be a coordinate system, such as EPSG:32633, got {value}</source>
        <translation>CRS harus berupa sistem koordinat, misalnya EPSG:32633, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>CSV and VOC tell boxes in pixels of the tile, or in coordinates of the map.</source>
        <translation>CSV dan VOC menyatakan kotak dalam piksel petak, atau dalam koordinat peta.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Cancel</source>
        <translation>Batal</translation>
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
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Catalog scenes</source>
        <translation>Katalogkan scene</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogue of scenes</source>
        <translation>Katalog scene</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogues and tile indexes</source>
        <translation>Katalog dan indeks petak</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Changes the other shares so that the three add up to 100 %.</source>
        <translation>Mengubah porsi lainnya agar ketiganya berjumlah 100 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Changes to training tiles, and to their masks alike, that make more of few tiles; each with a chance of one half. How far ROTATE, SCALE, BRIGHTNESS, CONTRAST and NOISE go, the advanced parameters say.</source>
        <translation>Perubahan pada petak pelatihan, dan sama pada mask-nya, yang memperbanyak petak yang sedikit; masing-masing dengan peluang setengah. Seberapa jauh ROTATE, SCALE, BRIGHTNESS, CONTRAST, dan NOISE, ditentukan parameter lanjutan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Channels of the first level; deeper ones have more. 16 stands for the architecture's own. Wider learns more, slower.</source>
        <translation>Kanal tingkat pertama; yang lebih dalam memiliki lebih banyak. 16 mewakili nilai arsitektur itu sendiri. Lebih lebar belajar lebih banyak, tetapi lebih lambat.</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Chart of the training</source>
        <translation>Grafik pelatihan</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Check the engine's environment</source>
        <translation>Periksa lingkungan mesin</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Check the network, and the proxy in QGIS's settings; or give a folder of wheels.</source>
        <translation>Periksa jaringan dan proksi dalam pengaturan QGIS; atau berikan folder wheel.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Choose a Python</source>
        <translation>Pilih Python</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose a Python that has the engine's libraries from elsewhere.</source>
        <translation>Pilih Python yang memiliki pustaka mesin dari sumber lain.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a dataset folder</source>
        <translation>Pilih folder set data</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Choose a dataset to see the number of weights and the memory that training takes.</source>
        <translation>Pilih set data untuk melihat jumlah bobot dan memori yang diperlukan pelatihan.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a model</source>
        <translation>Pilih model</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the size on the ground.</source>
        <translation>Pilih raster untuk melihat ukuran di permukaan bumi.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the spacing, the size on the ground and the tiles.</source>
        <translation>Pilih raster untuk melihat jarak, ukuran di permukaan bumi, dan petaknya.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose a tile layer</source>
        <translation>Pilih layer petak</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a tile layer to see the size of the samples on the ground.</source>
        <translation>Pilih layer petak untuk melihat ukuran sampel di permukaan bumi.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Choose another base Python, {pythons}.</source>
        <translation>Pilih Python dasar lain, {pythons}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose another one as the base, for instance {python}.</source>
        <translation>Pilih yang lain sebagai dasar, misalnya {python}.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose the layer of tiles to review.</source>
        <translation>Pilih layer petak yang akan ditinjau.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Chooses tiles anywhere on a raster: by chance, around points, or so many of each class; in a mask, at a distance from each other, and in any coordinate system. The same seed chooses the same tiles everywhere.</source>
        <translation>Memilih petak di mana saja pada raster: secara acak, di sekitar titik, atau sekian banyak dari tiap kelas; dalam mask, dengan jarak satu sama lain, dan dalam sistem koordinat apa pun. Seed yang sama memilih petak yang sama di mana pun.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Chosen by chance, fewer where no more fit.</source>
        <translation>Dipilih secara acak, lebih sedikit bila tidak muat lagi.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <location filename="../ui/learning.py"/>
        <source>Chosen: {names}</source>
        <translation>Dipilih: {names}</translation>
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
        <translation>Field kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class file</source>
        <translation>Berkas kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Class files (*.json *.csv)</source>
        <translation>Berkas kelas (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Class names, separated by commas, in the order of the model's outputs. The sidecar's when empty.</source>
        <translation>Nama kelas, dipisahkan koma, menurut urutan keluaran model. Sesuai berkas pendamping bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class names, separated by commas: their ids count from 1. In alphabetical order when empty.</source>
        <translation>Nama kelas, dipisahkan koma: id-nya dihitung dari 1. Menurut abjad bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class order</source>
        <translation>Urutan kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Classes</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes in the field</source>
        <translation>Kelas dalam field</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Classes in {name}</source>
        <translation>Kelas dalam {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Classes of pixels</source>
        <translation>Kelas piksel</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Classes that are not counted</source>
        <translation>Kelas yang tidak dihitung</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Classes to turn into polygons</source>
        <translation>Kelas yang dijadikan poligon</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes: {classes} · features: {features} · without a class: {without}</source>
        <translation>Kelas: {classes} · fitur: {features} · tanpa kelas: {without}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Classes: {names}.</source>
        <translation>Kelas: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Petak terklasifikasi</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Klasifikasi petak</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Clear the choice</source>
        <translation>Kosongkan pilihan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Clear tiles</source>
        <translation>Petak cerah</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks and drags select tiles. A key, or a line of the list, chooses what to set.</source>
        <translation>Klik dan seret memilih petak. Sebuah tombol, atau baris dalam daftar, memilih apa yang ditetapkan.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks set: {value}. Esc to select, right click to pick from a tile.</source>
        <translation>Klik menetapkan: {value}. Esc untuk memilih, klik kanan untuk mengambil dari petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Clip</source>
        <translation>Batasi</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clip raster</source>
        <translation>Potong raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clipped raster</source>
        <translation>Raster terpotong</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Close what uses it and try again.</source>
        <translation>Tutup yang memakainya lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Cloud</source>
        <translation>Awan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Cloud asset</source>
        <translation>Aset awan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Cloud field</source>
        <translation>Field awan</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Cloud is in {sources}.</source>
        <translation>Awan ada di {sources}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is where {rule}.</source>
        <translation>Awan ialah di mana {rule}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is {cloud:.1%} of what was seen, which is {seen:.1%} of the raster.</source>
        <translation>Awan meliputi {cloud:.1%} dari yang terlihat, yaitu {seen:.1%} dari raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud mask</source>
        <translation>Mask awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud probability</source>
        <translation>Probabilitas awan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud raster</source>
        <translation>Raster awan</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud rule</source>
        <translation>Aturan awan</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Cloud share is between</source>
        <translation>Porsi awan antara</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where a patch of 3 pixels and more is bright and grey.</source>
        <translation>Awan di mana bercak 3 piksel atau lebih terang dan kelabu.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where the probability is more than 40 %.</source>
        <translation>Awan di mana probabilitas lebih dari 40 %.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where {condition}.</source>
        <translation>Awan di mana {condition}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, a band for each index; nodata is NaN.</source>
        <translation>Cloud-Optimised GeoTIFF berisi bilangan real 32-bit, satu band untuk tiap indeks; nodata adalah NaN.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, of 64-bit ones where values are taken back that need them; NaN where there is no data.</source>
        <translation>Cloud-Optimised GeoTIFF berisi bilangan real 32-bit, atau 64-bit bila nilai yang dikembalikan memerlukannya; NaN di tempat tanpa data.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input.</source>
        <translation>Cloud-Optimised GeoTIFF pada piksel masukan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input: 0 clear, 1 cloud, 255 not seen.</source>
        <translation>Cloud-Optimised GeoTIFF pada piksel masukan: 0 cerah, 1 awan, 255 tidak terlihat.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Cloud-Optimised GeoTIFF with one band for each, of real numbers with NaN for nodata; of 8 bits with 0 for nodata when it is a hillshade alone.</source>
        <translation>Cloud-Optimised GeoTIFF dengan satu band untuk masing-masing, berupa bilangan real dengan NaN sebagai nodata; 8 bit dengan 0 sebagai nodata bila hanya hillshade.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Cloud-Optimised GeoTIFF, or with the ending .vrt a virtual raster, which is made at once, refers to the inputs and holds no pixels itself.</source>
        <translation>Cloud-Optimised GeoTIFF, atau dengan akhiran .vrt raster virtual, yang langsung jadi, merujuk ke masukan, dan tidak menyimpan piksel sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Cloud-Optimised GeoTIFF. Classes have 8 bits, and 255 is to be ignored; more than 254 have 16 bits and 65535. Their names and colours are in it, beside it, and in a style file. Numbers of objects have 32 bits with -1, distances are real numbers with NaN to be ignored.</source>
        <translation>Cloud-Optimised GeoTIFF. Kelas memakai 8 bit, dan 255 diabaikan; lebih dari 254 kelas memakai 16 bit dan 65535. Nama dan warnanya ada di dalamnya, di sebelahnya, dan dalam berkas gaya. Nomor objek memakai 32 bit dengan -1, jarak berupa bilangan real dengan NaN yang diabaikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Cloud-Optimised GeoTIFF</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Clouds</source>
        <translation>Awan</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Clouds: points or polygons</source>
        <translation>Awan: titik atau poligon</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Cloudy</source>
        <translation>Berawan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compare footprints</source>
        <translation>Bandingkan tapak</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compared polygons</source>
        <translation>Poligon yang dibandingkan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compares {proposed} of {proposals} with {true} of {truth}: they match from an IoU of {iou:g} on.</source>
        <translation>Membandingkan {proposed} dari {proposals} dengan {true} dari {truth}: keduanya berpasangan mulai IoU {iou:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Compression level</source>
        <translation>Tingkat kompresi</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Compute indices</source>
        <translation>Hitung indeks</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Computes spectral indices of the Awesome Spectral Indices catalogue by name, and formulas of your own, into a raster of real numbers with a band for each. Bands are recognised by their names, wavelengths and sensor; the log says which band was taken for what. Where a formula is undefined, as when it divides by 0, the result is nodata.</source>
        <translation>Menghitung indeks spektral dari katalog Awesome Spectral Indices menurut nama, dan rumus Anda sendiri, menjadi raster bilangan real dengan satu band untuk masing-masing. Band dikenali dari nama, panjang gelombang, dan sensornya; log menyebutkan band mana dianggap sebagai apa. Bila rumus tidak terdefinisi, seperti saat membagi dengan 0, hasilnya nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Computes {names}.</source>
        <translation>Menghitung {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Confidence is below</source>
        <translation>Keyakinan di bawah</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Confidence raster</source>
        <translation>Raster keyakinan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Connectedness</source>
        <translation>Keterhubungan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Constants</source>
        <translation>Konstanta</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Convert dataset</source>
        <translation>Konversi set data</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Coordinate system</source>
        <translation>Sistem koordinat</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Coordinate system of the tiles</source>
        <translation>Sistem koordinat petak</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copies from object stores</source>
        <translation>Salinan dari penyimpanan objek</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copy report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Copy the values</source>
        <translation>Salin nilai</translation>
    </message>
    <message>
        <location filename="../ui/class_count.py"/>
        <source>Count classes</source>
        <translation>Hitung kelas</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Counted in the first {count} tiles.</source>
        <translation>Dihitung pada {count} petak pertama.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Counting the classes…</source>
        <translation>Menghitung kelas…</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Covers a raster with tiles of a size in pixels. Every edge of a tile lies between two pixels of the raster, also where its pixels are not square or it is rotated; the spacing is worked out from the raster.</source>
        <translation>Menutupi raster dengan petak berukuran dalam piksel. Setiap tepi petak terletak di antara dua piksel raster, juga bila pikselnya tidak persegi atau rasternya diputar; jaraknya dihitung dari raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Covers the scenes of a catalogue with tiles, each on the pixels of its own scene. Where scenes overlap, one of them gives the tiles, so that no ground is there twice. The field scene says which rasters a tile is cut from.</source>
        <translation>Menutupi scene dari suatu katalog dengan petak, masing-masing pada piksel scene-nya sendiri. Di tempat scene bertumpang tindih, salah satunya memberi petak, sehingga tidak ada area yang muncul dua kali. Field scene menyebutkan dari raster mana petak dipotong.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Create scene tiles</source>
        <translation>Buat petak scene</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Create tile grid</source>
        <translation>Buat grid petak</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count} or more.</source>
        <translation>Jumlah scene sumber potongan: {count} atau lebih.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count}.</source>
        <translation>Jumlah scene sumber potongan: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Cut the tiles out of the image, with their labels or masks, into a folder to learn from.</source>
        <translation>Potong petak dari citra, beserta label atau mask-nya, ke dalam folder untuk dipelajari.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Cuts every tile of a tile layer out of one or several rasters, bit for bit, and writes a dataset folder: the images by split and label, masks, boxes and outlines where asked for, the tile layer and a manifest of what made them. A run that was stopped goes on where it stood when it is started again.</source>
        <translation>Memotong setiap petak layer petak dari satu atau beberapa raster, persis bit demi bit, dan menulis folder set data: citra menurut pembagian dan label, mask, kotak dan garis luar bila diminta, layer petak, dan manifes tentang asal pembuatannya. Proses yang dihentikan melanjutkan dari tempatnya bila dimulai lagi.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cuts out the part of a raster that holds all tiles of a tile layer. The pixels stay as they are, bit for bit and in their places, with names of bands, scales and colours.</source>
        <translation>Memotong bagian raster yang memuat semua petak layer petak. Piksel tetap apa adanya, bit demi bit dan di tempatnya, dengan nama band, skala, dan warna.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>DATASET</source>
        <translation>DATASET</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>DEFLATE opens everywhere; ZSTD is faster and smaller where the reader has it; NONE is fastest.</source>
        <translation>DEFLATE dapat dibuka di mana saja; ZSTD lebih cepat dan lebih kecil bila pembacanya mendukung; NONE paling cepat.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>DILATE grows the clouds of CLOUD_RASTER, which is not given.</source>
        <translation>DILATE memperluas awan CLOUD_RASTER, yang tidak diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>DROP leaves them out of the tile, MARK keeps them and marks them as truncated, KEEP keeps them.</source>
        <translation>DROP mengeluarkannya dari petak, MARK mempertahankan dan menandainya sebagai terpotong, KEEP mempertahankannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>DROP makes only tiles that lie wholly in the raster. SHIFT moves the last column and row back inside, so that they overlap their neighbours. PAD lets them reach past the edge.</source>
        <translation>DROP hanya membuat petak yang seluruhnya terletak di dalam raster. SHIFT menggeser kolom dan baris terakhir kembali ke dalam, sehingga bertumpang tindih dengan tetangganya. PAD membiarkannya melewati tepi.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../ui/settings/work_group.py"/>
        <source>Dask scheduler</source>
        <translation>Scheduler Dask</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Dataset</source>
        <translation>Set data</translation>
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
        <translation>Folder set data</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Dataset folder to read</source>
        <translation>Folder set data yang dibaca</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Dataset report</source>
        <translation>Laporan set data</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Dataset to add</source>
        <translation>Set data yang ditambahkan</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Datasets</source>
        <translation>Set data</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates of the bands</source>
        <translation>Tanggal band</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out in blocks of {size} × {size} tiles.</source>
        <translation>Dibagikan dalam blok {size} × {size} petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out one by one.</source>
        <translation>Dibagikan satu per satu.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out with the same shares in each class.</source>
        <translation>Dibagikan dengan porsi yang sama di setiap kelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Default</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Degrees from the level, or percent of rise to run.</source>
        <translation>Derajat dari bidang datar, atau persen kenaikan terhadap jarak datar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives</source>
        <translation>Turunan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives of terrain</source>
        <translation>Turunan medan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Deviation of the noise in each band, in its standard deviations.</source>
        <translation>Simpangan derau di tiap band, dalam simpangan bakunya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Devices that TensorFlow sees</source>
        <translation>Perangkat yang dilihat TensorFlow</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Diagnose</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Distances beyond this, in the same unit, are given as this.</source>
        <translation>Jarak di luar nilai ini, dalam satuan yang sama, diberi nilai ini.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Done.</source>
        <translation>Selesai.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tile {place} of {count}</source>
        <translation>Petak meragukan {place} dari {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/gallery.py"/>
        <source>Doubtful tiles</source>
        <translation>Petak meragukan</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tiles: {count}, the most doubtful first</source>
        <translation>Petak meragukan: {count}, yang paling meragukan lebih dahulu</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw by…</source>
        <translation>Gambar menurut…</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw the tiles by</source>
        <translation>Gambar petak menurut</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Draw tiles on the map while a dialog is filled in</source>
        <translation>Gambar petak di peta saat dialog diisi</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Draws a preview on the map for as long as this dialog is open.</source>
        <translation>Menggambar pratinjau di peta selama dialog ini terbuka.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Draws buildings with right angles along their main direction, with about the same area. Outlines that this does not fit stay simplified, by two pixels when Simplify is unset; neighbours may then overlap.</source>
        <translation>Menggambar bangunan dengan sudut siku-siku sepanjang arah utamanya, dengan luas yang kurang lebih sama. Garis luar yang tidak cocok tetap disederhanakan, sebesar dua piksel bila Sederhanakan tidak diatur; tetangga dapat bertumpang tindih.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Draws the tiles that the limits of a stretch are found in, where there are very many.</source>
        <translation>Mengundi petak untuk mencari batas peregangan, bila jumlahnya sangat banyak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dropped between blocks: {count}.</source>
        <translation>Dibuang di antara blok: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Duplicates</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>EARLY stacks the dates as bands. LATE gives each date an encoder of its own, LATE_SHARED one for all.</source>
        <translation>EARLY menumpuk tanggal sebagai band. LATE memberi tiap tanggal encoder sendiri, LATE_SHARED satu untuk semua.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EPOCHS</source>
        <translation>EPOCHS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION cannot be read where marked: {marked} ({why})</source>
        <translation>EXPRESSION tidak dapat dibaca di tempat yang ditandai: {marked} ({why})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>EXPRESSION cannot be worked out for a tile: {why}</source>
        <translation>EXPRESSION tidak dapat dihitung untuk sebuah petak: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} cannot be worked out for tile {number}: {why}</source>
        <translation>EXPRESSION {text} tidak dapat dihitung untuk petak {number}: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} must be true or false, got {value!r} for tile {number}</source>
        <translation>EXPRESSION {text} harus benar atau salah, tetapi hasilnya {value!r} untuk petak {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION: there is no field {name!r}; the fields are {fields}</source>
        <translation>EXPRESSION: tidak ada field {name!r}; field yang ada {fields}</translation>
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
        <translation>EXTENT dan TILES sama-sama menyatakan apa yang dirender: berikan salah satunya</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Each becomes a field as b1_mean for each band, NODATA becomes nodata_frac, the share of pixels that are nodata in all bands. STD is that of the population. ENTROPY is in bits: whole numbers of 8 and 16 bits by value, others in 256 steps from the tile's lowest to its highest.</source>
        <translation>Masing-masing menjadi field seperti b1_mean untuk tiap band, NODATA menjadi nodata_frac, porsi piksel yang nodata di semua band. STD ialah milik populasi. ENTROPY dalam bit: bilangan bulat 8 dan 16 bit menurut nilai, lainnya dalam 256 langkah dari nilai terendah hingga tertinggi petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Either PRESET or RULE is required: which pixels are cloud?</source>
        <translation>PRESET atau RULE wajib diberikan: piksel mana yang merupakan awan?</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Environment report</source>
        <translation>Laporan lingkungan</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Environments</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Environments of other versions of the plugin</source>
        <translation>Lingkungan dari versi plugin lain</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Epoch {number}</source>
        <translation>Epoch {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluate model</source>
        <translation>Evaluasi model</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Evaluation</source>
        <translation>Evaluasi</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluation report</source>
        <translation>Laporan evaluasi</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Exclude cloudy tiles</source>
        <translation>Singkirkan petak berawan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Export tiles</source>
        <translation>Ekspor petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Expression</source>
        <translation>Ekspresi</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression for doubtful tiles</source>
        <translation>Ekspresi untuk petak meragukan</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression that is true for doubtful tiles</source>
        <translation>Ekspresi yang benar untuk petak meragukan</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort by, the largest first</source>
        <translation>Ekspresi pengurutan, yang terbesar lebih dahulu</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort doubtful tiles by</source>
        <translation>Ekspresi untuk mengurutkan petak meragukan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Expressions</source>
        <translation>Ekspresi</translation>
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
        <translation>Jangkauan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FN: missed</source>
        <translation>FN: terlewat</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FP: false proposal</source>
        <translation>FP: usulan keliru</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Failed: {text}</source>
        <translation>Gagal: {text}</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>False colour</source>
        <translation>Warna semu</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>False proposals</source>
        <translation>Usulan keliru</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Fetching packages</source>
        <translation>Mengambil paket</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of numbers for PRIORITY; labels where it is null lie below all others.</source>
        <translation>Field angka untuk PRIORITY; label yang nilainya null berada di bawah semua yang lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Field of the dataset's tiles with the classes to keep alike in all splits, for STRATIFIED and BLOCKS; label when it is left empty.</source>
        <translation>Field petak set data dengan kelas yang dijaga serupa di semua pembagian, untuk STRATIFIED dan BLOCKS; label bila dibiarkan kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Field of the label polygons with the class name, or with the value for a model of values.</source>
        <translation>Field poligon label dengan nama kelas, atau dengan nilai untuk model nilai.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Field of the label polygons with the class name. Without it all polygons are of one class. For REGRESSION the field with the numbers.</source>
        <translation>Field poligon label dengan nama kelas. Tanpanya semua poligon satu kelas. Untuk REGRESSION, field dengan angka.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Field of the label polygons with the class name; without it all are of one class, labelled.</source>
        <translation>Field poligon label dengan nama kelas; tanpanya semua satu kelas, labelled.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Field of the labels</source>
        <translation>Field label</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of the labels with the class name. Without it all labels are one class.</source>
        <translation>Field label dengan nama kelas. Tanpanya semua label satu kelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Field of the labels with the class name; numbers become text. Without it all are of one class.</source>
        <translation>Field label dengan nama kelas; angka menjadi teks. Tanpanya semua satu kelas.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Field of the labels with the name of the class. When unset, every polygon has the class that Label names.</source>
        <translation>Field label dengan nama kelas. Bila tidak diatur, setiap poligon memiliki kelas yang disebut Label.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the rasters</source>
        <translation>Field raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the tile index with the path or address of each raster.</source>
        <translation>Field indeks petak dengan path atau alamat tiap raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer that says whether a tile is for training, validation or test.</source>
        <translation>Field layer petak yang menyatakan apakah petak untuk pelatihan, validasi, atau uji.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with the class name of each tile; needed for CLASSIFICATION. For MULTI_LABEL class names between semicolons: the field labels, unless another is given.</source>
        <translation>Field layer petak dengan nama kelas tiap petak; diperlukan untuk CLASSIFICATION. Untuk MULTI_LABEL nama kelas di antara titik koma: field labels, kecuali field lain diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer with the class. A dataset has its own.</source>
        <translation>Field layer petak dengan kelas. Set data memiliki field-nya sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with train, val or test. Without it there are no folders for splits.</source>
        <translation>Field layer petak dengan train, val, atau test. Tanpanya tidak ada folder untuk pembagian.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Field of the tiles with the split of each.</source>
        <translation>Field petak dengan pembagian masing-masing.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field that says 1 where the tile matches and 0 where not; an old one of that name is replaced.</source>
        <translation>Field yang bernilai 1 bila petak cocok dan 0 bila tidak; field lama dengan nama itu diganti.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the class of each tile, or with a number where there are bins. Tiles without are left out.</source>
        <translation>Field dengan kelas tiap petak, atau dengan angka bila ada bin. Petak tanpa nilai dibuang.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Field with the classes to keep alike in all splits, for STRATIFIED (label when unset) and BLOCKS.</source>
        <translation>Field dengan kelas yang dijaga serupa di semua pembagian, untuk STRATIFIED (label bila tidak diatur) dan BLOCKS.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field with the full width of each label, such as a road's; where it is null the buffer goes.</source>
        <translation>Field dengan lebar penuh tiap label, misalnya lebar jalan; bila null, buffer yang berlaku.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the split: each split is then balanced for itself.</source>
        <translation>Field dengan pembagian: tiap pembagian lalu diseimbangkan sendiri-sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Fields of your own: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy and percentile go around formulas of pixels; a share is the mean of a comparison: water = mean(b4 &lt; 500).</source>
        <translation>Field Anda sendiri: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy, dan percentile mengapit rumus piksel; porsi adalah mean dari suatu perbandingan: water = mean(b4 &lt; 500).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Figures of the evaluation</source>
        <translation>Angka evaluasi</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files beside the images, as other tools read them. COCO: boxes, outlines, and panoptic where the task is. YOLO: boxes; YOLO_SEGMENTS: outlines; both with data.yaml. VOC: XML, class and object masks. KITTI: boxes. CSV: one table. GEOJSON: the objects of each tile on the map. STAC: a static catalogue. For DETECTION and PANOPTIC COCO is written when none is chosen.</source>
        <translation>Berkas di samping citra, seperti yang dibaca perangkat lain. COCO: kotak, garis luar, dan panoptik bila tugasnya demikian. YOLO: kotak; YOLO_SEGMENTS: garis luar; keduanya dengan data.yaml. VOC: XML, mask kelas dan objek. KITTI: kotak. CSV: satu tabel. GEOJSON: objek tiap petak di peta. STAC: katalog statis. Untuk DETECTION dan PANOPTIC, COCO ditulis bila tidak ada yang dipilih.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files in a folder</source>
        <translation>Berkas dalam satu folder</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Files may point to</source>
        <translation>Berkas boleh menunjuk ke</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Files with one or several bands; where they overlap and are laid over one another their order counts.</source>
        <translation>Berkas dengan satu atau beberapa band; di tempat bertumpang tindih dan ditumpukkan, urutannya menentukan.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>File…</source>
        <translation>Berkas…</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Fill in</source>
        <translation>Isikan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Filter tiles</source>
        <translation>Saring petak</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Finished after {epochs} epochs.</source>
        <translation>Selesai setelah {epochs} epoch.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>First date</source>
        <translation>Tanggal pertama</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Folder of wheels</source>
        <translation>Folder wheel</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Folder or catalogue</source>
        <translation>Folder atau katalog</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder with scenes</source>
        <translation>Folder berisi scene</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder, file or web address</source>
        <translation>Folder, berkas, atau alamat web</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Folders and hosts that virtual rasters, STAC items and other files may point to, with semicolons between them, such as /data; *.example.org; s3://bucket. What lies in their own folder or below, and what you name in the same call, may be read without being listed here. * allows everything.</source>
        <translation>Folder dan host yang boleh ditunjuk oleh raster virtual, item STAC, dan berkas lain, dipisahkan titik koma, misalnya /data; *.example.org; s3://bucket. Apa yang berada di folder berkas itu sendiri atau di bawahnya, dan apa yang Anda sebut dalam panggilan yang sama, boleh dibaca tanpa dicantumkan di sini. * mengizinkan semuanya.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Follow or review another training</source>
        <translation>Ikuti atau tinjau pelatihan lain</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>For BLOCKS: tiles along each side of a block. Where there are too few blocks to meet the shares, smaller ones are used, and the log says so.</source>
        <translation>Untuk BLOCKS: jumlah petak sepanjang tiap sisi blok. Bila blok terlalu sedikit untuk memenuhi porsi, blok yang lebih kecil dipakai, dan log menyebutkannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: how many tiles of which class, such as forest=100, water=50. Other classes get none. Of a raster's classes the name or the id.</source>
        <translation>Untuk CLASSES: berapa petak dari kelas mana, misalnya forest=100, water=50. Kelas lain tidak mendapat petak. Untuk kelas raster: nama atau id.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: polygons of the classes, or a raster of class ids, in any coordinate system.</source>
        <translation>Untuk CLASSES: poligon kelas, atau raster id kelas, dalam sistem koordinat apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>For COVERAGE: the share of the tile, from 0 to 1, that must lie under the mask.</source>
        <translation>Untuk COVERAGE: porsi petak, dari 0 hingga 1, yang harus terletak di bawah mask.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>For CUSTOM: a Python file with build(height, width, bands, outputs, task) that gives a Keras model.</source>
        <translation>Untuk CUSTOM: berkas Python dengan build(height, width, bands, outputs, task) yang menghasilkan model Keras.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>For GEOJSON_PAIRS: the property of the objects that names their class; label or class when empty.</source>
        <translation>Untuk GEOJSON_PAIRS: properti objek yang menyebutkan kelasnya; label atau class bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For PAIRS: what the second image of each tile is cut from, on the grid of the first.</source>
        <translation>Untuk PAIRS: sumber pemotongan citra kedua tiap petak, pada grid yang pertama.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>For PANOPTIC: classes such as water or grass, of which a tile has one area and not many objects.</source>
        <translation>Untuk PANOPTIC: kelas seperti air atau rumput, yang dalam satu petak berupa satu area dan bukan banyak objek.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For POINTS: points in any coordinate system. The tiles keep their attributes.</source>
        <translation>Untuk POINTS: titik dalam sistem koordinat apa pun. Petak mempertahankan atributnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For RATIO: how many times as many tiles as the rarest class any class may keep, such as 3.</source>
        <translation>Untuk RATIO: berapa kali jumlah petak kelas terlangka yang boleh dipertahankan kelas mana pun, misalnya 3.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For REGRESSION of one number for each tile: the field of the tile layer that holds it.</source>
        <translation>Untuk REGRESSION dengan satu angka per petak: field layer petak yang memuatnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: -0.1. The file's when empty.</source>
        <translation>Untuk SCALE_OFFSET: satu angka, atau satu per band dipisahkan koma: -0.1. Milik berkas bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: 0.0001. The file's when empty.</source>
        <translation>Untuk SCALE_OFFSET: satu angka, atau satu per band dipisahkan koma: 0.0001. Milik berkas bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For a label field of numbers: they are cut into so many bins, and these are balanced like classes. The bins are equally wide between the 2nd and the 98th percentile; the outermost take the rest.</source>
        <translation>Untuk field label berupa angka: angka dipotong menjadi sekian bin, yang diseimbangkan seperti kelas. Bin sama lebar antara persentil ke-2 dan ke-98; bin terluar menampung sisanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For finer ones, a multiple of the first images' side. That of the first when unset.</source>
        <translation>Untuk yang lebih halus, kelipatan sisi citra pertama. Sama dengan yang pertama bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>For machines without a network: a folder with the wheels that door/requirements.lock names, for ONNX models also door/requirements-onnx.lock, for clusters door/requirements-cluster.lock, as 'pip download --require-hashes -r requirements.lock' fetches them. Nothing else is asked then.</source>
        <translation>Untuk komputer tanpa jaringan: folder dengan wheel yang disebut door/requirements.lock, untuk model ONNX juga door/requirements-onnx.lock, untuk cluster door/requirements-cluster.lock, seperti yang diambil 'pip download --require-hashes -r requirements.lock'. Tidak ada hal lain yang diminta.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>For {count} tiles the expression is null: they are not kept.</source>
        <translation>Untuk {count} petak ekspresinya null: petak itu tidak dipertahankan.</translation>
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
        <translation>Rumus</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas of your own: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Names are those of bands (in quotes when they hold other characters than letters, digits and _), b1, b2, … through all rasters, roles as B, G, R, N, S1, S2, or constants. There are + - * / **, comparisons, and, or, not, and abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</source>
        <translation>Rumus Anda sendiri: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Nama adalah nama band (dalam tanda kutip bila memuat karakter selain huruf, angka, dan _), b1, b2, … melalui semua raster, peran seperti B, G, R, N, S1, S2, atau konstanta. Tersedia + - * / **, perbandingan, and, or, not, serta abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Free some disk space and try again.</source>
        <translation>Kosongkan sebagian ruang disk lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Frees the disk space of environments that this version of the plugin does not use.</source>
        <translation>Membebaskan ruang disk lingkungan yang tidak dipakai versi plugin ini.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>From a dataset with masks to a map: trains a model, measures it on the test split, runs it over rasters, and turns the classes of the map into polygons with their area and confidence. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>Dari set data dengan mask menjadi peta: melatih model, mengukurnya pada pembagian uji, menjalankannya pada raster, dan mengubah kelas peta menjadi poligon dengan luas dan keyakinannya. Langkah-langkahnya adalah algoritme tersendiri; keseluruhannya adalah model grafis yang dapat diubah di perancang model.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>From one image and one layer of polygons to a labelled dataset: a grid of tiles over the image, the tiles under a mask and without clouds, a label for each tile, splits that share no ground, and the images in folders by split and label. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>Dari satu citra dan satu layer poligon menjadi set data berlabel: grid petak di atas citra, petak di bawah mask dan tanpa awan, label untuk tiap petak, pembagian yang tidak berbagi area, dan citra dalam folder menurut pembagian dan label. Langkah-langkahnya adalah algoritme tersendiri; keseluruhannya adalah model grafis yang dapat diubah di perancang model.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} on.</source>
        <translation>Mulai {first}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} to {last}.</source>
        <translation>Dari {first} sampai {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>From {low} to {high}.</source>
        <translation>Dari {low} hingga {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Further layers of labels. Their features have the class that the class field says or, in layers without that field, the name of the layer.</source>
        <translation>Layer label tambahan. Fiturnya memiliki kelas yang disebut field kelas atau, pada layer tanpa field itu, nama layernya.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Gallery of tiles</source>
        <translation>Galeri petak</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>GeoTIFF compression</source>
        <translation>Kompresi GeoTIFF</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of class ids, coloured as in the dataset; of real numbers for a regression.</source>
        <translation>GeoTIFF berisi id kelas, diwarnai seperti dalam set data; berisi bilangan real untuk regresi.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of how probable each pixel's class is, from 0 to 1.</source>
        <translation>GeoTIFF tentang seberapa mungkin kelas tiap piksel, dari 0 hingga 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>GeoTIFF with one band of probabilities per class.</source>
        <translation>GeoTIFF dengan satu band probabilitas per kelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Georeference it first.</source>
        <translation>Georeferensikan terlebih dahulu.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Give BINS to balance ranges of them.</source>
        <translation>Berikan BINS untuk menyeimbangkan rentangnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Give the account in the environment of QGIS, or copy the layer with "Render layer".</source>
        <translation>Berikan akun di lingkungan QGIS, atau salin layer dengan "Render layer".</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Give the layer a style that shows what is set, in the colours of this list.</source>
        <translation>Beri layer gaya yang memperlihatkan apa yang ditetapkan, dalam warna daftar ini.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Give {raster} or {field}, got both.</source>
        <translation>Berikan {raster} atau {field}, tetapi keduanya diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Gives each class its id, the same in every export: classes.json or dataset.json of an earlier dataset, or a CSV file with the columns id and name, and colour and from if wanted; from names the labels that become this class. New classes get new ids; the dataset's own classes.json has them all.</source>
        <translation>Memberi tiap kelas id-nya, sama di setiap ekspor: classes.json atau dataset.json dari set data sebelumnya, atau berkas CSV dengan kolom id dan name, serta colour dan from bila diinginkan; from menyebutkan label yang menjadi kelas ini. Kelas baru mendapat id baru; classes.json set data itu sendiri memuat semuanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Gives each tile the class of the labels on it, the share of the tile that the class covers, and the names of all classes on it. Tiles without a class are dropped, or get a class of their own.</source>
        <translation>Memberi tiap petak kelas label yang ada padanya, porsi petak yang tercakup kelas itu, dan nama semua kelas padanya. Petak tanpa kelas dibuang, atau mendapat kelas tersendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds, one of {classes}.</source>
        <translation>Memberi {tiles} kelas yang ditemukan {model}, salah satu dari {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds.</source>
        <translation>Memberi {tiles} kelas yang ditemukan {model}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Go on with other bands or resolution</source>
        <translation>Lanjutkan dengan band atau resolusi lain</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Goes on from {model}.</source>
        <translation>Melanjutkan dari {model}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Goes on with an earlier run that added {tiles}.</source>
        <translation>Melanjutkan proses sebelumnya yang menambahkan {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Greatest distance</source>
        <translation>Jarak terbesar</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Ground size (map units)</source>
        <translation>Ukuran di permukaan bumi (satuan peta)</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Grow clouds by (pixels)</source>
        <translation>Perluas awan sebesar (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>HTML files (*.html)</source>
        <translation>Berkas HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Half-made: install it again</source>
        <translation>Setengah jadi: pasang lagi</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no label</source>
        <translation>Tidak memiliki label</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no split</source>
        <translation>Tidak memiliki pembagian</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Has the same task, format, bands and tile size; it is left as it is.</source>
        <translation>Memiliki tugas, format, band, dan ukuran petak yang sama; dibiarkan apa adanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Height of a tile where it is not square; the tile size when unset.</source>
        <translation>Tinggi petak bila tidak persegi; sama dengan ukuran petak bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Height of the result's pixels where they are not square.</source>
        <translation>Tinggi piksel hasil bila tidak persegi.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Heights</source>
        <translation>Ketinggian</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Helps nearly always; leave it out with batches of one or two tiles.</source>
        <translation>Hampir selalu membantu; tinggalkan untuk batch satu atau dua petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Horizontal spacing (map units)</source>
        <translation>Jarak horizontal (satuan peta)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How a tile gets its label</source>
        <translation>Cara petak mendapat labelnya</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>How each band was scaled, and what was measured for it, as JSON.</source>
        <translation>Cara tiap band diskalakan, dan apa yang diukur untuknya, sebagai JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, but for short stretches where one would cross itself; holes and small polygons stay.</source>
        <translation>Seberapa jauh garis luar yang disederhanakan boleh menyimpang dari tepi piksel, dalam satuan peta (derajat bila sistem koordinatnya dalam derajat). Tetangga mempertahankan tepi bersamanya, kecuali pada ruas pendek yang akan memotong dirinya sendiri; lubang dan poligon kecil tetap ada.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, holes and small polygons stay.</source>
        <translation>Seberapa jauh garis luar yang disederhanakan boleh menyimpang dari tepi piksel, dalam satuan peta (derajat bila sistem koordinatnya dalam derajat). Tetangga mempertahankan tepi bersamanya, lubang dan poligon kecil tetap ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How far a tile is turned at most, either way.</source>
        <translation>Seberapa jauh petak diputar paling banyak, ke kedua arah.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>How far labels grow to each side; lines and points become areas by it.</source>
        <translation>Seberapa jauh label diperlebar ke tiap sisi; dengan ini garis dan titik menjadi area.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How high the light of the hillshade stands.</source>
        <translation>Seberapa tinggi cahaya hillshade.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>How inputs on another grid are brought to that of the result: NEAREST keeps values, and is right for classes; BILINEAR and CUBIC make images smooth; AVERAGE is right for much coarser pixels. Inputs whose pixels are those of the result are taken as they are.</source>
        <translation>Cara masukan pada grid lain disesuaikan dengan grid hasil: NEAREST mempertahankan nilai, dan tepat untuk kelas; BILINEAR dan CUBIC membuat citra halus; AVERAGE tepat untuk piksel yang jauh lebih kasar. Masukan yang pikselnya sama dengan hasil diambil apa adanya.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>How it works</source>
        <translation>Cara kerjanya</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How many dates the bands are of: all bands of the first date, then all of the second, and so on.</source>
        <translation>Berapa tanggal yang dicakup band: semua band tanggal pertama, lalu semua dari yang kedua, dan seterusnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>How many tiles in all; CLASSES shares them equally among the classes. Where fewer fit there are as many as fit, and the log says so. POINTS takes every point.</source>
        <translation>Berapa petak seluruhnya; CLASSES membaginya sama rata antarkelas. Bila yang muat lebih sedikit, jumlahnya sebanyak yang muat, dan log menyebutkannya. POINTS mengambil setiap titik.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How much less FOCAL cares for what is right already; 0 is cross-entropy.</source>
        <translation>Seberapa FOCAL mengabaikan yang sudah benar; 0 sama dengan cross-entropy.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How often a UNET halves the tile. By the tile's size when unset.</source>
        <translation>Berapa kali UNET membagi dua petak. Menurut ukuran petak bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How often training goes through the dataset at most.</source>
        <translation>Paling banyak berapa kali pelatihan melewati set data.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>How overlapping tiles are joined: HANN and LINEAR weigh a tile's centre most, CROP keeps only the centres, NONE lets the later tile win.</source>
        <translation>Cara petak bertumpang tindih disatukan: HANN dan LINEAR memberi bobot terbesar pada pusat petak, CROP hanya mempertahankan pusatnya, NONE memenangkan petak yang lebih akhir.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>How pixel values become the model's input: divide 255, or z-score MEAN,MEAN;STD,STD, or min-max MIN;MAX, or the file of statistics that Normalize raster wrote. That of the sidecar when empty, and raw values without a sidecar.</source>
        <translation>Cara nilai piksel menjadi masukan model: divide 255, atau z-score MEAN,MEAN;STD,STD, atau min-max MIN;MAX, atau berkas statistik yang ditulis Normalisasi raster. Sesuai berkas pendamping bila kosong, dan nilai mentah tanpa berkas pendamping.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>How pixels are made when a raster is reprojected or a tile is written in another size.</source>
        <translation>Cara piksel dibuat saat raster direproyeksikan atau petak ditulis dalam ukuran lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How the neighbours weigh in slope, aspect and hillshade: HORN the nearer ones twice, EVANS_YOUNG all alike, ZEVENBERGEN_THORNE the four nearest alone, for smooth ground.</source>
        <translation>Bobot tetangga dalam lereng, aspek, dan hillshade: HORN yang lebih dekat dua kali, EVANS_YOUNG semua sama, ZEVENBERGEN_THORNE hanya empat terdekat, untuk medan yang halus.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How tiles are split</source>
        <translation>Cara petak dibagi</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>IGNORE: their pixels are to be ignored, where no other label lies. SKIP: as if they were not there.</source>
        <translation>IGNORE: pikselnya diabaikan, di tempat tidak ada label lain. SKIP: seolah-olah tidak ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>IMAGES writes images alone. CLASSIFICATION puts each image in the folder of its label; MULTI_LABEL lists several labels for each. SEGMENTATION adds a mask of class ids, REGRESSION one of real numbers such as heights, or a number for each tile. DETECTION adds boxes and outlines of objects, PANOPTIC a mask, and which object each pixel belongs to. PAIRS adds a second image of the same ground.</source>
        <translation>IMAGES hanya menulis citra. CLASSIFICATION menaruh tiap citra dalam folder labelnya; MULTI_LABEL mendaftar beberapa label untuk masing-masing. SEGMENTATION menambahkan mask id kelas, REGRESSION mask bilangan real seperti ketinggian, atau satu angka untuk tiap petak. DETECTION menambahkan kotak dan garis luar objek, PANOPTIC mask, serta objek tempat tiap piksel berada. PAIRS menambahkan citra kedua dari area yang sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>INPUT must name rasters, or SCENE_FIELD the field with the rasters of each tile.</source>
        <translation>INPUT harus menyebut raster, atau SCENE_FIELD menyebut field dengan raster tiap petak.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>INTERSECTS takes the first polygon that shares ground with the tile, MAJORITY the class with the largest share, CENTRE the class at the tile's centre.</source>
        <translation>INTERSECTS mengambil poligon pertama yang berbagi area dengan petak, MAJORITY kelas dengan porsi terbesar, CENTRE kelas di pusat petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>INTERSECTS: it shares ground with the mask; a common edge is not enough, but any contact with points and lines is. WITHIN: it lies wholly under the mask. COVERAGE: enough of it lies under the mask.</source>
        <translation>INTERSECTS: berbagi area dengan mask; tepi bersama saja tidak cukup, tetapi persentuhan apa pun dengan titik dan garis cukup. WITHIN: seluruhnya terletak di bawah mask. COVERAGE: cukup banyak darinya terletak di bawah mask.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>INTERSECTS: the first label, in the order of the layer, that shares ground with the tile. MAJORITY: the class with the largest share of the tile. CENTRE: the class at the tile's centre.</source>
        <translation>INTERSECTS: label pertama, menurut urutan layer, yang berbagi area dengan petak. MAJORITY: kelas dengan porsi petak terbesar. CENTRE: kelas di pusat petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>INVERSE or MEDIAN (frequency) help rare classes; or weights by name: building=2, road=1.5. All the same when empty. For WEIGHTED_CROSS_ENTROPY and FOCAL.</source>
        <translation>INVERSE atau MEDIAN (frekuensi) membantu kelas langka; atau bobot menurut nama: building=2, road=1.5. Semua sama bila kosong. Untuk WEIGHTED_CROSS_ENTROPY dan FOCAL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/road/steps.py"/>
        <source>Image</source>
        <translation>Citra</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Image for nodata</source>
        <translation>Citra untuk nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Imagery</source>
        <translation>Citra</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Images of objects</source>
        <translation>Citra objek</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>In a mosaic: the FIRST or the LAST input that has data counts, or the least, greatest or mean value of all that have. A virtual raster can do FIRST and LAST.</source>
        <translation>Dalam mosaik: masukan pertama (FIRST) atau terakhir (LAST) yang memiliki data yang berlaku, atau nilai terkecil, terbesar, atau rata-rata dari semua yang memilikinya. Raster virtual dapat melakukan FIRST dan LAST.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>In an object store: the run tells what it finds there.</source>
        <translation>Dalam penyimpanan objek: proses akan memberitahukan apa yang ditemukannya di sana.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>In masks: BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>Dalam mask: BACKGROUND adalah kelas yang dipelajari. IGNORE mengabaikannya, tepat bila label hanya contoh dari kelasnya dan bukan semuanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>In place of a dataset: any polygons, with or without labels and splits.</source>
        <translation>Sebagai pengganti set data: poligon apa pun, dengan atau tanpa label dan pembagian.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>In place of a dataset: one or several rasters, stacked and aligned to the first, with labels.</source>
        <translation>Sebagai pengganti set data: satu atau beberapa raster, ditumpuk dan disejajarkan dengan yang pertama, dengan label.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>In place of a folder or catalogue: a layer with the path of a raster in a field of each feature.</source>
        <translation>Sebagai pengganti folder atau katalog: layer dengan path raster dalam suatu field tiap fitur.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>In place of a kind, which pixels of the first band are cloud: 'in 3,8,9,10' for these values, 'bits 3,4' for any of these bits set, 'bits 14-15 &gt;= 2' for the number in these bits, '&gt; 0.4' for a threshold. The name of a kind can stand here too, as in 'SENTINEL2_SCL+shadows+snow'.</source>
        <translation>Sebagai pengganti jenis, piksel mana dari band pertama yang merupakan awan: 'in 3,8,9,10' untuk nilai-nilai ini, 'bits 3,4' bila salah satu bit ini aktif, 'bits 14-15 &gt;= 2' untuk bilangan dalam bit ini, '&gt; 0.4' untuk ambang. Nama jenis juga dapat ditulis di sini, seperti dalam 'SENTINEL2_SCL+shadows+snow'.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one cloud raster for all: the field with the cloud raster of each tile's own scene, which Create scene tiles calls clouds. The kind or the rule goes for all of them.</source>
        <translation>Sebagai pengganti satu raster awan untuk semua: field dengan raster awan dari scene tiap petak sendiri, yang oleh Buat petak scene dinamai clouds. Jenis atau aturan berlaku untuk semuanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one image for nodata: the field with the rasters of each tile's own scene.</source>
        <translation>Sebagai pengganti satu citra untuk nodata: field dengan raster dari scene tiap petak sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>In place of rasters: the field of the tile layer with those of each tile, as Create scene tiles writes it. Bands are found in each scene by their names where they have any; all scenes must have them in the same type.</source>
        <translation>Sebagai pengganti raster: field layer petak dengan raster tiap petak, seperti yang ditulis Buat petak scene. Band dicari di tiap scene menurut namanya bila bernama; semua scene harus memilikinya dengan tipe yang sama.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>In use: {path}, Python {version}. Nothing is missing.</source>
        <translation>Digunakan: {path}, Python {version}. Tidak ada yang kurang.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <location filename="../ui/review/finder.py"/>
        <source>Indexing the tiles of {layer}</source>
        <translation>Mengindeks petak {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices by their short names. Formula, bands and constants of each are written to the log. Of a time series, whose bands are named 2020-05-01 B4, each is computed for each date.</source>
        <translation>Indeks menurut nama singkatnya. Rumus, band, dan konstanta masing-masing ditulis ke log. Dari deret waktu, yang band-nya bernama 2020-05-01 B4, masing-masing dihitung untuk tiap tanggal.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices of pixels</source>
        <translation>Indeks piksel</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}.</source>
        <translation>Masukan: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result has about {width} × {height} pixels and up to {bands} bands: at most {size} before compression.</source>
        <translation>Masukan: {count}. Hasilnya sekitar {width} × {height} piksel dan hingga {bands} band: paling banyak {size} sebelum kompresi.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result is virtual, of about {width} × {height} pixels, and holds none itself.</source>
        <translation>Masukan: {count}. Hasilnya virtual, sekitar {width} × {height} piksel, dan tidak menyimpan piksel sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Inspect dataset</source>
        <translation>Telaah set data</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install</source>
        <translation>Pasang</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what runs ONNX models</source>
        <translation>Pasang juga komponen yang menjalankan model ONNX</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what works on clusters and object stores</source>
        <translation>Pasang juga komponen yang bekerja dengan cluster dan penyimpanan objek</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Install one of these, for instance from https://www.python.org/downloads/, and try again.</source>
        <translation>Pasang salah satunya, misalnya dari https://www.python.org/downloads/, lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/road/dock.py"/>
        <source>Install the engine's environment</source>
        <translation>Pasang lingkungan mesin</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>Install them there, or leave this parameter out to get an environment of the engine's own.</source>
        <translation>Pasang di sana, atau kosongkan parameter ini agar mesin mendapat lingkungannya sendiri.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Installed</source>
        <translation>Terpasang</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Installs into {folder}: needs {need} while it works, {free} are free.</source>
        <translation>Memasang ke {folder}: memerlukan {need} selama bekerja, {free} tersedia.</translation>
    </message>
    <message>
        <location filename="../ui/road/dock.py"/>
        <source>Install…</source>
        <translation>Pasang…</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Interrupted after {epochs} of {all} epochs.</source>
        <translation>Terputus setelah {epochs} dari {all} epoch.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into a temporary folder.</source>
        <translation>Ke folder sementara.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the folder {name}.</source>
        <translation>Ke folder {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the object store: {place}.</source>
        <translation>Ke penyimpanan objek: {place}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Invert</source>
        <translation>Balikkan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>IoU threshold</source>
        <translation>Ambang IoU</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It changes what it is given.</source>
        <translation>Ini mengubah apa yang diberikan kepadanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>It must cover at least {share} of the tile.</source>
        <translation>Harus mencakup sedikitnya {share} dari petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It reads these and changes none of them: {names}.</source>
        <translation>Ini membaca berikut dan tidak mengubah satu pun: {names}.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>It said nothing before that.</source>
        <translation>Tidak ada pesan sebelum itu.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <source>It was stopped.</source>
        <translation>Proses dihentikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It writes {name}: {content}</source>
        <translation>Ini menulis {name}: {content}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Its memory is not known before it is built.</source>
        <translation>Memorinya baru diketahui setelah dibangun.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Its part {name} is there.</source>
        <translation>Bagiannya {name} sudah ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>Its pixels are colours, no measurements.</source>
        <translation>Pikselnya berupa warna, bukan hasil pengukuran.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>JPEG quality</source>
        <translation>Kualitas JPEG</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>JSON and YAML files (*.json *.yaml *.yml)</source>
        <translation>Berkas JSON dan YAML (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>JSON files (*.json)</source>
        <translation>Berkas JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Join tiles to mask</source>
        <translation>Cocokkan petak dengan mask</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Joined tiles</source>
        <translation>Petak yang dicocokkan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Keep the bands</source>
        <translation>Pertahankan band</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Keeps the tiles for which a QGIS expression of their fields and shapes is true, such as nodata_frac &lt; 0.1 AND b1_mean &gt; 200, and hands over the others where asked. The log counts both by label.</source>
        <translation>Mempertahankan petak yang memenuhi ekspresi QGIS dari field dan bentuknya, misalnya nodata_frac &lt; 0.1 AND b1_mean &gt; 200, dan menyerahkan yang lain bila diminta. Log menghitung keduanya menurut label.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keeps the tiles that a mask meets, holds or covers well enough, or the others, and writes the share of each tile that lies under the mask.</source>
        <translation>Mempertahankan petak yang disentuh, dimuat, atau cukup tercakup oleh mask, atau yang lainnya, dan menulis porsi tiap petak yang terletak di bawah mask.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Keeps {kept} of {tiles}.</source>
        <translation>Mempertahankan {kept} dari {tiles}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Kept</source>
        <translation>Dipertahankan</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Kept on this machine</source>
        <translation>Disimpan di komputer ini</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Keras model (*.keras)</source>
        <translation>Model Keras (*.keras)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the selected tile.</source>
        <translation>Tombol menetapkan petak terpilih.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the {count} selected tiles.</source>
        <translation>Tombol menetapkan {count} petak terpilih.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../ui/cloud_rule.py"/>
        <source>Kind of raster</source>
        <translation>Jenis raster</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Kind of source</source>
        <translation>Jenis sumber</translation>
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
        <translation>LABELS tidak memiliki kelas: {field} null di semua tempat.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold no class on the raster: every pixel is 0, nodata or negative.</source>
        <translation>LABELS tidak memuat kelas pada raster: setiap piksel bernilai 0, nodata, atau negatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold none of the classes asked for on the raster.</source>
        <translation>LABELS tidak memuat satu pun kelas yang diminta pada raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>LABEL_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>LABEL_FIELD harus berupa field {layer}, yang memiliki {fields}, tetapi diberikan {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>LABEL_FIELD {field} is null everywhere: there is nothing to balance.</source>
        <translation>LABEL_FIELD {field} null di semua tempat: tidak ada yang dapat diseimbangkan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>LAST: the class that comes later in the list; of one class the later feature. PRIORITY: the highest number in a field. VALUE: pixels of several classes, or of several objects, get one value.</source>
        <translation>LAST: kelas yang lebih akhir dalam daftar; dalam satu kelas, fitur yang lebih akhir. PRIORITY: angka tertinggi dalam sebuah field. VALUE: piksel dari beberapa kelas, atau dari beberapa objek, mendapat satu nilai.</translation>
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
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Label covers less than</source>
        <translation>Label mencakup kurang dari</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Label field</source>
        <translation>Field label</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label of all other tiles</source>
        <translation>Label semua petak lainnya</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label of the other tiles</source>
        <translation>Label petak lainnya</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Label raster</source>
        <translation>Raster label</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label tiles</source>
        <translation>Beri label petak</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Label {name}</source>
        <translation>Label {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles</source>
        <translation>Petak berlabel</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles from an image</source>
        <translation>Petak berlabel dari citra</translation>
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
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Labels in</source>
        <translation>Label dalam</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Labels of the rasters</source>
        <translation>Label raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Labels without a class</source>
        <translation>Label tanpa kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Labels {tiles} by {labels}: {classes}.</source>
        <translation>Memberi label {tiles} menurut {labels}: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Labels: {features}, {classes}.</source>
        <translation>Label: {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat 8 before the collections (BQA)</source>
        <translation>Landsat 8 sebelum Collection (BQA)</translation>
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
        <translation>Porsi awan terbesar</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of nodata</source>
        <translation>Porsi nodata terbesar</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last and best, epoch {number}: {figures}</source>
        <translation>Terakhir dan terbaik, epoch {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Last date</source>
        <translation>Tanggal terakhir</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last, epoch {number}: {figures}</source>
        <translation>Terakhir, epoch {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Lay a grid of tiles over the image, or sample tiles from it.</source>
        <translation>Bentangkan grid petak di atas citra, atau ambil sampel petak darinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Leaks</source>
        <translation>Kebocoran</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Learning rate</source>
        <translation>Laju pembelajaran</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Learns all classes that the tiles' field labels names, and not the one of the field label.</source>
        <translation>Mempelajari semua kelas yang disebut field labels pada petak, bukan satu kelas dari field label.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles} and chooses by {held}: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Belajar dari {tiles} dan memilih menurut {held}: {steps} langkah per epoch, hingga {epochs} epoch.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles}, with none to choose by: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Belajar dari {tiles}, tanpa petak untuk memilih: {steps} langkah per epoch, hingga {epochs} epoch.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Least distance between the centres of any two tiles; when unset tiles may overlap as chance has it.</source>
        <translation>Jarak terkecil antara pusat dua petak mana pun; bila tidak diatur petak dapat bertumpang tindih secara acak.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Least share of an object</source>
        <translation>Porsi terkecil sebuah objek</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Least share of the class</source>
        <translation>Porsi terkecil kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Leaves out tiles with more cloud than allowed, as points or polygons drawn on them or a quality raster tell, and tiles with more nodata than allowed; writes both shares into the tiles.</source>
        <translation>Menyingkirkan petak yang awannya melebihi batas, menurut titik atau poligon yang digambar padanya atau raster kualitas, dan petak yang nodata-nya melebihi batas; menulis kedua porsi ke dalam petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Lets heights go on straight beyond the raster's edge, and puts a pixel's own height in place of a neighbour that is nodata, so that these pixels have values too.</source>
        <translation>Meneruskan ketinggian secara lurus melewati tepi raster, dan memakai ketinggian piksel itu sendiri sebagai ganti tetangga yang nodata, sehingga piksel-piksel ini juga memiliki nilai.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Lets the machines of a Dask cluster do the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. All machines must see the same files under the same names. The result is the same as without. Empty: this machine.</source>
        <translation>Menyerahkan pekerjaan kepada komputer-komputer cluster Dask: alamat scheduler-nya, misalnya tcp://host:8786, atau berkas scheduler-nya. Semua komputer harus melihat berkas yang sama dengan nama yang sama. Hasilnya sama seperti tanpa cluster. Kosong: komputer ini.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's altitude (degrees)</source>
        <translation>Ketinggian cahaya (derajat)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's azimuth (degrees)</source>
        <translation>Azimut cahaya (derajat)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Lists the scenes of a folder, of a STAC catalogue or search, or of a tile index: where each lies, its rasters, its date and how cloudy it is. Nothing is copied; the layer is what Create scene tiles works on.</source>
        <translation>Mendaftar scene dari folder, dari katalog atau pencarian STAC, atau dari indeks petak: letak masing-masing, rasternya, tanggalnya, dan seberapa berawan. Tidak ada yang disalin; layer inilah yang dikerjakan Buat petak scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {layer}: {scenes}.</source>
        <translation>Mendaftar scene dari {layer}: {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {place}.</source>
        <translation>Mendaftar scene dari {place}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Log scale</source>
        <translation>Skala log</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>Look at the cloud raster</source>
        <translation>Melihat raster awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_tiles.py"/>
        <source>Look at the tiles</source>
        <translation>Melihat petak</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the Python</source>
        <translation>Memeriksa Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the engine's environment</source>
        <translation>Memeriksa lingkungan mesin</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking at the project</source>
        <translation>Memeriksa proyek</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Looking at the raster…</source>
        <translation>Memeriksa raster…</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Looking for doubtful tiles in {layer}</source>
        <translation>Mencari petak meragukan dalam {layer}</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking for the engine's environment</source>
        <translation>Mencari lingkungan mesin</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Looks at {python}, at QGIS and at this machine, and changes nothing.</source>
        <translation>Memeriksa {python}, QGIS, dan komputer ini, dan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps as many of each class as the rarest has.</source>
        <translation>Memeriksa {tiles} dan mempertahankan tiap kelas sebanyak kelas terlangka.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps at most {ratio:g} times the rarest class.</source>
        <translation>Memeriksa {tiles} dan mempertahankan paling banyak {ratio:g} kali kelas terlangka.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those for which {expression} is true.</source>
        <translation>Memeriksa {tiles} dan mempertahankan yang memenuhi {expression}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those that match.</source>
        <translation>Memeriksa {tiles} dan mempertahankan yang cocok.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those of which more than {share} is cloud.</source>
        <translation>Memeriksa {tiles} dan menyingkirkan yang awannya lebih dari {share}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those that match.</source>
        <translation>Memeriksa {tiles} dan menyingkirkan yang cocok.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those with any cloud.</source>
        <translation>Memeriksa {tiles} dan menyingkirkan yang memuat awan sekecil apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and repeats those of rare classes until all have as many.</source>
        <translation>Memeriksa {tiles} dan mengulang petak kelas langka sampai semua sama banyak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles}, keeps all and marks those that match.</source>
        <translation>Memeriksa {tiles}, mempertahankan semua, dan menandai yang cocok.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Looks at {width} × {height} pixels and draws polygons of {classes}.</source>
        <translation>Memeriksa {width} × {height} piksel dan menggambar poligon {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks for images and labels in {folder} and writes what can be used as {format}.</source>
        <translation>Mencari citra dan label dalam {folder} dan menulis yang dapat digunakan sebagai {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through a dataset, or a tile layer and the rasters beneath it, and writes one page about it: classes and splits, samples of each, the values of the bands, where the tiles are, nodata and clouds, tiles that are alike, ground that is in two splits, and what to look at before training, in plain words.</source>
        <translation>Menelaah set data, atau layer petak dan raster di bawahnya, dan menulis satu halaman tentangnya: kelas dan pembagian, sampel masing-masing, nilai band, letak petak, nodata dan awan, petak yang serupa, area yang berada di dua pembagian, dan apa yang perlu dilihat sebelum pelatihan, dengan bahasa yang sederhana.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks through {dataset}.</source>
        <translation>Menelaah {dataset}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles} and the pixels beneath them.</source>
        <translation>Menelaah {tiles} dan piksel di bawahnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles}, without pixels.</source>
        <translation>Menelaah {tiles}, tanpa piksel.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/training/chart.py"/>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Loss: class weights</source>
        <translation>Loss: bobot kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Loss: gamma of FOCAL</source>
        <translation>Loss: gamma dari FOCAL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Lower percentile</source>
        <translation>Persentil bawah</translation>
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
        <translation>MAP: satuan sistem koordinat raster, yang mungkin derajat. METRES: meter di permukaan bumi.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>MATCHING keeps the tiles that match, OTHERS the rest, ALL every tile.</source>
        <translation>MATCHING mempertahankan petak yang cocok, OTHERS sisanya, ALL setiap petak.</translation>
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
        <translation>MAX_NODATA memerlukan RASTER, citra yang nodata-nya dihitung.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>MEAN_STD: (value - mean) / standard deviation. MEDIAN_STD: the same about the median. MIN_MAX: the least value becomes 0 and the greatest 1. PERCENT: the lower and the upper percentile do. IMAGE: one mean and one standard deviation over all bands, as TensorFlow's per-image standardisation. SCALE_OFFSET: value × scale + offset, which makes reflectance of digital numbers.</source>
        <translation>MEAN_STD: (nilai - rata-rata) / simpangan baku. MEDIAN_STD: sama, tetapi terhadap median. MIN_MAX: nilai terkecil menjadi 0 dan terbesar 1. PERCENT: demikian pula persentil bawah dan atas. IMAGE: satu rata-rata dan satu simpangan baku atas semua band, seperti standardisasi per citra TensorFlow. SCALE_OFFSET: nilai × skala + offset, yang menjadikan angka digital reflektansi.</translation>
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
        <translation>MIXED menghitung dalam 16 bit, yang lebih cepat pada GPU baru; AUTO melakukannya pada GPU tersebut. Modelnya sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Machine</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Macro F1</source>
        <translation>F1 makro</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Make a raster of it first with "Render layer" (tilewright:renderlayer).</source>
        <translation>Jadikan raster terlebih dahulu dengan "Render layer" (tilewright:renderlayer).</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Make it 100</source>
        <translation>Jadikan 100</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Make it anew even if it is complete</source>
        <translation>Buat ulang walaupun sudah lengkap</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make one with the algorithm Catalog scenes.</source>
        <translation>Buat satu dengan algoritme Katalogkan scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make the layer of scenes anew with the algorithm Catalog scenes.</source>
        <translation>Buat ulang layer scene dengan algoritme Katalogkan scene.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Make the rule by ticking the values or bits that are cloud</source>
        <translation>Buat aturan dengan mencentang nilai atau bit yang merupakan awan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Makes a raster file of a map layer, for layers that the engine cannot read itself. Where the layer's server gives values, as WCS does, they are kept; of WMS and XYZ layers, which are only pictures, the colours are written in 8 bits as QGIS renders them. Mind the terms of the server.</source>
        <translation>Membuat berkas raster dari layer peta, untuk layer yang tidak dapat dibaca mesin sendiri. Bila server layer memberi nilai, seperti WCS, nilai itu dipertahankan; dari layer WMS dan XYZ, yang hanya berupa gambar, warnanya ditulis dalam 8 bit sebagaimana dirender QGIS. Perhatikan ketentuan server.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Makes a raster of 1 where there is cloud and 0 where it is clear, from the quality band of a satellite, a cloud probability, or the look of a plain image. What was not seen is 255, its nodata value.</source>
        <translation>Membuat raster bernilai 1 di tempat berawan dan 0 di tempat cerah, dari band kualitas satelit, probabilitas awan, atau tampilan citra biasa. Yang tidak terlihat bernilai 255, nilai nodata-nya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Makes one dataset of several that have the same task, format, bands and tile size. Classes are joined by their names: those of the first keep their ids, new ones get the next. Tiles keep their splits, and ground that comes to lie in two of them is counted.</source>
        <translation>Membuat satu set data dari beberapa yang memiliki tugas, format, band, dan ukuran petak yang sama. Kelas disatukan menurut namanya: kelas set data pertama mempertahankan id-nya, kelas baru mendapat id berikutnya. Petak mempertahankan pembagiannya, dan area yang jatuh di dua pembagian dihitung.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Makes one raster of many on one grid: parts of a scene side by side, bands from files of their own, dates one after the other. Inputs in other coordinate systems or resolutions are warped. Bands keep their names, which begin with their date where there are several.</source>
        <translation>Membuat satu raster dari banyak raster pada satu grid: bagian scene bersebelahan, band dari berkas masing-masing, tanggal satu demi satu. Masukan dalam sistem koordinat atau resolusi lain di-warp. Band mempertahankan namanya, yang diawali tanggalnya bila ada beberapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Makes slope, aspect, hillshade and curvatures of a raster of heights, one band each. Heights are in the map units of their coordinate system, or in metres where that is in degrees, which are measured on the ellipsoid row by row. A pixel needs heights on all eight sides.</source>
        <translation>Membuat lereng, aspek, hillshade, dan kelengkungan dari raster ketinggian, masing-masing satu band. Ketinggian dalam satuan peta sistem koordinatnya, atau dalam meter bila sistem koordinat dalam derajat, yang diukur pada elipsoid baris demi baris. Sebuah piksel memerlukan ketinggian di kedelapan sisinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Makes the classes have about as many tiles as each other, by leaving out tiles of the common ones or by repeating tiles of the rare ones: in all, within each split, or in one split alone. A field of numbers, such as a statistic, can stand in for classes, cut into bins.</source>
        <translation>Membuat kelas-kelas memiliki jumlah petak yang kurang lebih sama, dengan membuang petak kelas yang umum atau mengulang petak kelas yang langka: secara keseluruhan, di dalam tiap pembagian, atau hanya di satu pembagian. Field angka, misalnya statistik, dapat menggantikan kelas, dipotong menjadi bin.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Makes {after} of {before}: {changes}.</source>
        <translation>Membuat {after} dari {before}: {changes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Makes {tiles} of {counts}.</source>
        <translation>Membuat {tiles} dari {counts}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Making {folder} from {path} (Python {version}).</source>
        <translation>Membuat {folder} dari {path} (Python {version}).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Manifest</source>
        <translation>Manifes</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Map layer</source>
        <translation>Layer peta</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Map of classes</source>
        <translation>Peta kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Margin (pixels)</source>
        <translation>Margin (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Margin around objects (pixels)</source>
        <translation>Margin di sekeliling objek (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Mask to measure in</source>
        <translation>Mask tempat pengukuran</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Mask: where tiles are wanted</source>
        <translation>Mask: tempat petak diinginkan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Masks take every touched pixel</source>
        <translation>Mask mengambil setiap piksel yang tersentuh</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Matched polygons</source>
        <translation>Poligon berpasangan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Maximum cloud (share)</source>
        <translation>Awan maksimum (porsi)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Maximum cloud cover (%)</source>
        <translation>Tutupan awan maksimum (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Maximum nodata (share)</source>
        <translation>Nodata maksimum (porsi)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Mean IoU</source>
        <translation>IoU rata-rata</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Meaning in known rasters</source>
        <translation>Makna dalam raster yang dikenal</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Measure a random forest beside it</source>
        <translation>Ukur random forest di sampingnya</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measured tiles</source>
        <translation>Petak terukur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Measures a model where the truth is known: on a split of a dataset, or on rasters with labels, every pixel counted once. Gives the confusion matrix, the figures of every class, curves and calibration, as a report to read and as JSON.</source>
        <translation>Mengukur model di tempat kebenarannya diketahui: pada pembagian set data, atau pada raster dengan label, setiap piksel dihitung sekali. Memberi matriks konfusi, angka setiap kelas, kurva, dan kalibrasi, sebagai laporan untuk dibaca dan sebagai JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Measures each band and scales it with {method}.</source>
        <translation>Mengukur tiap band dan menskalakannya dengan {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Measures how far each pixel is from the outlines of {features}.</source>
        <translation>Mengukur jarak tiap piksel dari garis luar {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measures the pixels of each tile, band by band, and writes the statistics into the tiles: to filter, balance or inspect them by. A tile's pixels are those of its window in the raster, as in its exported image; nodata is left out.</source>
        <translation>Mengukur piksel tiap petak, band demi band, dan menulis statistiknya ke dalam petak: untuk menyaring, menyeimbangkan, atau menelaahnya. Piksel petak adalah piksel jendelanya dalam raster, seperti dalam citra ekspornya; nodata diabaikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles} of the split {split}.</source>
        <translation>Mengukur {model} pada {tiles} dari pembagian {split}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles}, which have no splits.</source>
        <translation>Mengukur {model} pada {tiles}, yang tidak memiliki pembagian.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {width} × {height} pixels where they are labelled.</source>
        <translation>Mengukur {model} pada {width} × {height} piksel di tempat yang berlabel.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: 1 new field.</source>
        <translation>Mengukur {tiles}: 1 field baru.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: {fields} new fields.</source>
        <translation>Mengukur {tiles}: {fields} field baru.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Measuring overlaps</source>
        <translation>Mengukur tumpang tindih</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Merge datasets</source>
        <translation>Gabungkan set data</translation>
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
        <translation>Metode</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Minimum area</source>
        <translation>Luas minimum</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Minimum coverage (share)</source>
        <translation>Cakupan minimum (porsi)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Minimum distance (map units)</source>
        <translation>Jarak minimum (satuan peta)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Missed polygons</source>
        <translation>Poligon terlewat</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Model to go on from</source>
        <translation>Model untuk dilanjutkan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Models and maps</source>
        <translation>Model dan peta</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Models chosen before</source>
        <translation>Model yang dipilih sebelumnya</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More classes that look alike: {count}</source>
        <translation>Kelas lain yang tampak serupa: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>More label layers</source>
        <translation>Layer label tambahan</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} different values: is this a field of classes?</source>
        <translation>Lebih dari {count} nilai berbeda: apakah ini field kelas?</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} features are selected: their classes are not counted.</source>
        <translation>Lebih dari {count} fitur dipilih: kelasnya tidak dihitung.</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move down</source>
        <translation>Pindah ke bawah</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move up</source>
        <translation>Pindah ke atas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>NEWEST: the scene with the latest date gives the tiles. CLEAREST: the one with the least cloud cover. FIRST: the one that comes first in the layer. A tile of another scene that shares any ground with them is left out. KEEP makes the tiles of all scenes, as for several dates of the same ground.</source>
        <translation>NEWEST: scene dengan tanggal terbaru memberi petak. CLEAREST: scene dengan tutupan awan paling sedikit. FIRST: scene yang paling awal dalam layer. Petak dari scene lain yang berbagi area dengannya dibuang. KEEP membuat petak dari semua scene, misalnya untuk beberapa tanggal dari area yang sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>NOISE: strength (standard deviations)</source>
        <translation>NOISE: kekuatan (simpangan baku)</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name for tiles that get no class, such as non_urban; when unset these tiles are dropped.</source>
        <translation>Nama untuk petak yang tidak mendapat kelas, misalnya non_urban; bila tidak diatur petak ini dibuang.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name for tiles without a label, such as non_urban. When unset, they are left out.</source>
        <translation>Nama untuk petak tanpa label, misalnya non_urban. Bila tidak diatur, petak itu dibuang.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name of the class when there is no class field, such as urban.</source>
        <translation>Nama kelas bila tidak ada field kelas, misalnya urban.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name of the class where there is no class field.</source>
        <translation>Nama kelas bila tidak ada field kelas.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Name of the new class</source>
        <translation>Nama kelas baru</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>Name one of them: {name}</source>
        <translation>Sebutkan salah satunya: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Name or id of the class that parts objects which touch. Objects grow into it, each pixel goes to the nearest, and they stay polygons of their own.</source>
        <translation>Nama atau id kelas yang memisahkan objek yang bersentuhan. Objek tumbuh ke dalamnya, tiap piksel masuk ke yang terdekat, dan objek tetap menjadi poligon sendiri-sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Names or ids of the classes to make polygons of, separated by commas. All but 0 when empty.</source>
        <translation>Nama atau id kelas yang dijadikan poligon, dipisahkan koma. Semua kecuali 0 bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Near duplicates</source>
        <translation>Hampir duplikat</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Near infrared, red and green</source>
        <translation>Inframerah dekat, merah, dan hijau</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: architecture file</source>
        <translation>Jaringan: berkas arsitektur</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: batch normalisation</source>
        <translation>Jaringan: normalisasi batch</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dates (number)</source>
        <translation>Jaringan: tanggal (jumlah)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: depth (levels)</source>
        <translation>Jaringan: kedalaman (tingkat)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dropout (share)</source>
        <translation>Jaringan: dropout (porsi)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: encoder</source>
        <translation>Jaringan: encoder</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: fusion of the dates</source>
        <translation>Jaringan: fusi tanggal</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: keep the encoder's weights</source>
        <translation>Jaringan: pertahankan bobot encoder</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: padding</source>
        <translation>Jaringan: padding</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: weights of the encoder</source>
        <translation>Jaringan: bobot encoder</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: width (channels)</source>
        <translation>Jaringan: lebar (kanal)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Network: {name}.</source>
        <translation>Jaringan: {name}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>New class</source>
        <translation>Kelas baru</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>New classes: {names}.</source>
        <translation>Kelas baru: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>New fields take the place of the tiles' own: {names}.</source>
        <translation>Field baru menggantikan field petak sendiri: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>No doubtful tile was found.</source>
        <translation>Tidak ditemukan petak meragukan.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>No label</source>
        <translation>Tanpa label</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>No pictures</source>
        <translation>Tanpa gambar</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar ({name}): give bands, classes and scaling below.</source>
        <translation>Tidak ada berkas pendamping ({name}): berikan band, kelas, dan penskalaan di bawah.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar. An ONNX model of the plugin Deepness says itself what it takes when it is run; for others give bands, classes and scaling below.</source>
        <translation>Tidak ada berkas pendamping. Model ONNX dari plugin Deepness menyebutkan sendiri apa yang diterimanya saat dijalankan; untuk yang lain berikan band, kelas, dan penskalaan di bawah.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>No splits.</source>
        <translation>Tanpa pembagian.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>No tile can have its centre on LABELS: do they, and the mask if there is one, lie on the raster?</source>
        <translation>Tidak ada petak yang pusatnya dapat berada pada LABELS: apakah LABELS, dan mask bila ada, terletak pada raster?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>No tile fits: there is no place on the raster that meets everything asked for.</source>
        <translation>Tidak ada petak yang muat: tidak ada tempat pada raster yang memenuhi semua permintaan.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>No tile is left: do the layers lie on the same ground?</source>
        <translation>Tidak ada petak tersisa: apakah layer-layer terletak di area yang sama?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>No tile is left: no scene has a whole tile that meets everything asked for.</source>
        <translation>Tidak ada petak tersisa: tidak ada scene yang memiliki petak utuh yang memenuhi semua permintaan.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>No training yet</source>
        <translation>Belum ada pelatihan</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Nodata share is above</source>
        <translation>Porsi nodata di atas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Nodata value</source>
        <translation>Nilai nodata</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>None chosen</source>
        <translation>Tidak ada yang dipilih</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>None chosen.</source>
        <translation>Tidak ada yang dipilih.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>None chosen: {names} is used.</source>
        <translation>Tidak ada yang dipilih: {names} dipakai.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>None: this machine</source>
        <translation>Tidak ada: komputer ini</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalize raster</source>
        <translation>Normalisasi raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalized raster</source>
        <translation>Raster ternormalisasi</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Not cloudy</source>
        <translation>Tidak berawan</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Not installed</source>
        <translation>Tidak terpasang</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <location filename="../ui/review/legend.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>Not set</source>
        <translation>Tidak diatur</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not split yet</source>
        <translation>Belum dibagi</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Nothing is learned from datasets of this task.</source>
        <translation>Tidak ada yang dipelajari dari set data tugas ini.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Number of bands</source>
        <translation>Jumlah band</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Number of scenes</source>
        <translation>Jumlah scene</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Number of the band that holds the classes, counted from 1; the first when unset.</source>
        <translation>Nomor band yang memuat kelas, dihitung dari 1; yang pertama bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Number of the band that holds the heights, counted from 1; the first when unset.</source>
        <translation>Nomor band yang memuat ketinggian, dihitung dari 1; yang pertama bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Number of tiles</source>
        <translation>Jumlah petak</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Numbers for the constants of formulas: L=0.25, C1=6. The catalogue's own when not given; L is 0.5 in SAVI and its kin, as their papers have it, and 1 in others.</source>
        <translation>Angka untuk konstanta rumus: L=0.25, C1=6. Milik katalog sendiri bila tidak diberikan; L bernilai 0.5 dalam SAVI dan sejenisnya, sesuai makalahnya, dan 1 dalam yang lain.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Numbers in bits</source>
        <translation>Bilangan dalam bit</translation>
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
        <translation>OUTPUT harus berupa berkas di komputer ini, karena QGIS sendiri yang menulisnya, tetapi diberikan {place}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file that ends in .tif, got {path}</source>
        <translation>OUTPUT harus berupa berkas berakhiran .tif, tetapi diberikan {path}</translation>
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
        <translation>OVERLAP harus kurang dari ukuran petak ({size} px), tetapi diberikan {overlap}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects below that share</source>
        <translation>Objek di bawah porsi itu</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects cut by the tile's edge of which less than this share of the area lies in the tile, 0 to 1.</source>
        <translation>Objek yang terpotong tepi petak dengan porsi luas di dalam petak kurang dari ini, 0 hingga 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Of each class: {classes}.</source>
        <translation>Dari tiap kelas: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Of rasters: BACKGROUND counts them as the background. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>Pada raster: BACKGROUND menghitungnya sebagai latar belakang. IGNORE mengabaikannya, tepat bila label hanya contoh dari kelasnya dan bukan semuanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Of the tiles in which no label lies: 1 keeps all, 0 none, 0.1 every tenth, chosen by chance.</source>
        <translation>Dari petak tanpa label: 1 mempertahankan semua, 0 tidak satu pun, 0.1 satu dari sepuluh, dipilih secara acak.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>On Debian and Ubuntu: apt install python3-venv. Elsewhere choose another base Python.</source>
        <translation>Pada Debian dan Ubuntu: apt install python3-venv. Pada sistem lain pilih Python dasar lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>On the command line</source>
        <translation>Pada baris perintah</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>On the same grid; each polygon gets the mean of its pixels.</source>
        <translation>Pada grid yang sama; tiap poligon mendapat rata-rata pikselnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>One around each of {points}, where it fits.</source>
        <translation>Satu di sekitar masing-masing dari {points}, bila muat.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>One for each input, separated by commas, where they differ: CUBIC,CUBIC,NEAREST.</source>
        <translation>Satu untuk tiap masukan, dipisahkan koma, bila berbeda: CUBIC,CUBIC,NEAREST.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>One of</source>
        <translation>Salah satu dari</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>One of the layers has no CRS; that of the other one is taken.</source>
        <translation>Salah satu layer tidak memiliki CRS; CRS layer lainnya dipakai.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection, and ground that one of them does not cover counts as nodata.</source>
        <translation>Satu atau beberapa raster. Band-nya ditumpuk; semua disejajarkan dengan yang pertama melalui reproyeksi, dan area yang tidak dicakup salah satunya dianggap nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection.</source>
        <translation>Satu atau beberapa raster. Band-nya ditumpuk; semua disejajarkan dengan yang pertama melalui reproyeksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first, or to the tiles. Nothing where each tile is cut from its own scene.</source>
        <translation>Satu atau beberapa raster. Band-bandnya ditumpuk; semuanya disejajarkan dengan yang pertama, atau dengan petak. Kosongkan bila tiap petak dipotong dari scene-nya sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>One raster, or several as one file for each band; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>Satu raster, atau beberapa sebagai satu berkas untuk tiap band; yang lain disejajarkan dengan yang pertama, dan area yang tidak dicakup salah satunya dianggap nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Only inside of the tiles</source>
        <translation>Hanya bagian dalam petak</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured, in any coordinate system.</source>
        <translation>Hanya piksel yang pusatnya terletak di poligon ini yang diukur, dalam sistem koordinat apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured; all pixels are scaled.</source>
        <translation>Hanya piksel yang pusatnya terletak di poligon ini yang diukur; semua piksel diskalakan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and earlier ones.</source>
        <translation>Hanya scene dari hari, bulan, atau tahun ini dan sebelumnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and later ones: 2023-05-01, 2023-05 or 2023.</source>
        <translation>Hanya scene dari hari, bulan, atau tahun ini dan sesudahnya: 2023-05-01, 2023-05, atau 2023.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes that share ground with it.</source>
        <translation>Hanya scene yang berbagi area dengannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes with at most so much cloud, as the catalogue tells it in percent of the scene.</source>
        <translation>Hanya scene dengan awan paling banyak sekian, seperti disebut katalog dalam persen dari scene.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} features were counted.</source>
        <translation>Hanya {seen} fitur pertama yang dihitung.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} of {there} features were counted.</source>
        <translation>Hanya {seen} dari {there} fitur, yang pertama, yang dihitung.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only the tiles of this split are measured, such as train. All tiles when empty.</source>
        <translation>Hanya petak pembagian ini yang diukur, misalnya train. Semua petak bila kosong.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Only tiles that share ground with a feature of this layer are kept. All tiles when unset.</source>
        <translation>Hanya petak yang berbagi area dengan fitur layer ini yang dipertahankan. Semua petak bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Only tiles that share ground with these polygons are made.</source>
        <translation>Hanya petak yang berbagi area dengan poligon ini yang dibuat.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Only what lies beside them</source>
        <translation>Hanya yang berada di sebelahnya</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open a training</source>
        <translation>Buka pelatihan</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open this panel when a training starts</source>
        <translation>Buka panel ini saat pelatihan dimulai</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Optimizer</source>
        <translation>Pengoptimal</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Optional.</source>
        <translation>Opsional.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Other tiles become {label}.</source>
        <translation>Petak lainnya menjadi {label}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Other training…</source>
        <translation>Pelatihan lain…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Otherwise a mask pixel belongs to a polygon when its centre does.</source>
        <translation>Jika tidak, piksel mask menjadi milik poligon bila pusatnya ada di dalamnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Otherwise a pixel belongs to a label when its centre does.</source>
        <translation>Jika tidak, piksel menjadi milik label bila pusatnya ada di dalamnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Overlap (pixels)</source>
        <translation>Tumpang tindih (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Overlap value</source>
        <translation>Nilai tumpang tindih</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>PIXELS: steps from pixel to pixel, the same in both directions. MAP: units of the raster's coordinate system, whose pixels may be longer one way; they are degrees where it is in degrees.</source>
        <translation>PIXELS: langkah dari piksel ke piksel, sama di kedua arah. MAP: satuan sistem koordinat raster, yang pikselnya mungkin lebih panjang ke satu arah; dalam derajat bila sistem koordinatnya dalam derajat.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be given: {layer} has no pixel size of its own</source>
        <translation>PIXEL_SIZE harus diberikan: {layer} tidak memiliki ukuran piksel sendiri</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be more than 0, got {size:g}</source>
        <translation>PIXEL_SIZE harus lebih dari 0, tetapi diberikan {size:g}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>PNG picture (*.png)</source>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>POINTS must be a layer of points, but {layer} has none.</source>
        <translation>POINTS harus berupa layer titik, tetapi {layer} tidak memiliki titik.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>POLYGON_CLASSES</source>
        <translation>POLYGON_CLASSES</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>PYTHON uses an interpreter as it is: BASE, WHEELS, ONNX, CLUSTER and REINSTALL do not go with it.</source>
        <translation>PYTHON memakai interpreter apa adanya: BASE, WHEELS, ONNX, CLUSTER, dan REINSTALL tidak dapat dipakai bersamanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour before all else.</source>
        <translation>Bercak dengan piksel lebih sedikit, dari kelas apa pun, menjadi bagian tetangga terbesarnya sebelum semua langkah lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour: before areas are measured, and after objects have grown into their border.</source>
        <translation>Bercak dengan piksel lebih sedikit, dari kelas apa pun, menjadi bagian tetangga terbesarnya: sebelum luas diukur, dan setelah objek tumbuh ke dalam batasnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Patience (epochs)</source>
        <translation>Kesabaran (epoch)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles</source>
        <translation>Persentil</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles of each band: 5,95 become the fields b1_p5 and b1_p95; between two values in proportion.</source>
        <translation>Persentil tiap band: 5,95 menjadi field b1_p5 dan b1_p95; di antara dua nilai secara proporsional.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel height (map units)</source>
        <translation>Tinggi piksel (satuan peta)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel size (map units)</source>
        <translation>Ukuran piksel (satuan peta)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels around the tiles that are kept as well, as far as the raster reaches.</source>
        <translation>Piksel di sekeliling petak yang juga dipertahankan, sejauh jangkauan raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels from where a tile begins to where the next one does, to the right and down, instead of an overlap: the overlap is the tile size less the stride, and a stride that is larger leaves gaps.</source>
        <translation>Piksel dari awal satu petak sampai awal petak berikutnya, ke kanan dan ke bawah, sebagai pengganti tumpang tindih: tumpang tindih adalah ukuran petak dikurangi langkah, dan langkah yang lebih besar meninggalkan celah.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Pixels of that raster this close to a cloud count as cloud too, as their thin edges are often missed.</source>
        <translation>Piksel raster itu yang sedekat ini dengan awan juga dianggap awan, karena tepi tipisnya sering terlewat.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Pixels of {numbers} {unit}</source>
        <translation>Piksel {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Pixels outside of the labels get the raster's nodata, or 0 where it has none.</source>
        <translation>Piksel di luar label mendapat nodata raster, atau 0 bila tidak ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Pixels that a tile shares with the next one of its scene, less than the tile size.</source>
        <translation>Piksel yang dimiliki bersama oleh petak dan petak berikutnya dalam scene-nya, kurang dari ukuran petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels that a tile shares with the next one, less than the tile's size. 0 puts tiles side by side.</source>
        <translation>Piksel yang dipakai bersama satu petak dengan petak berikutnya, kurang dari ukuran petak. 0 menempatkan petak bersebelahan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Pixels that neighbouring tiles share. A quarter of the tile when unset.</source>
        <translation>Piksel yang dipakai bersama petak bertetangga. Seperempat petak bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Pixels that neighbouring tiles share. It must be less than the tile size.</source>
        <translation>Piksel yang dipakai bersama petak bertetangga. Harus kurang dari ukuran petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels whose centre lies in no tile, nor in its margin, become nodata; 0 where the raster has none.</source>
        <translation>Piksel yang pusatnya tidak terletak di petak mana pun, atau di marginnya, menjadi nodata; 0 bila raster tidak memiliki nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Pixels without a label</source>
        <translation>Piksel tanpa label</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Plain image, by its brightness</source>
        <translation>Citra biasa, menurut kecerahannya</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Points</source>
        <translation>Titik</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Points, one in each cloudy tile, or polygons around clouds and shadows, in any coordinate system.</source>
        <translation>Titik, satu di tiap petak berawan, atau poligon di sekeliling awan dan bayangan, dalam sistem koordinat apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Polygonize raster</source>
        <translation>Poligonisasi raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons</source>
        <translation>Poligon</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons of both layers that cover less are left out: square metres on the ellipsoid where the true polygons' coordinate system is in degrees, else square map units of it.</source>
        <translation>Poligon kedua layer yang luasnya kurang dari ini dibuang: meter persegi pada elipsoid bila sistem koordinat poligon acuan dalam derajat, selain itu satuan peta persegi sistem itu.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Polygons of the classes, in any coordinate system. Points and lines label the tiles that they meet and count as a share of 0.</source>
        <translation>Poligon kelas, dalam sistem koordinat apa pun. Titik dan garis memberi label petak yang ditemuinya dan dihitung sebagai porsi 0.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Polygons of what the image shows; points and lines label the tiles that they touch.</source>
        <translation>Poligon tentang apa yang terlihat di citra; titik dan garis memberi label petak yang disentuhnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons or multipolygons, such as buildings drawn by people. A multipolygon is one thing.</source>
        <translation>Poligon atau multipoligon, misalnya bangunan yang digambar orang. Satu multipoligon adalah satu benda.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons that cover less are left out, after sieving and before simplifying: square metres on the ellipsoid where the coordinate system is in degrees, else square map units.</source>
        <translation>Poligon yang luasnya kurang dari ini dibuang, setelah pengayakan dan sebelum penyederhanaan: meter persegi pada elipsoid bila sistem koordinat dalam derajat, selain itu satuan peta persegi.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Polygons to map inside of; pixels whose centre lies outside get no class, and tiles wholly outside are not computed. They may have another coordinate system.</source>
        <translation>Poligon yang bagian dalamnya dipetakan; piksel yang pusatnya di luar tidak mendapat kelas, dan petak yang seluruhnya di luar tidak dihitung. Sistem koordinatnya boleh berbeda.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels each tile holds. Tiles that were rejected in the review, those with 1 in the field is_rejected, are left out.</source>
        <translation>Poligon yang posisinya dalam raster menentukan piksel mana yang dimuat tiap petak. Petak yang ditolak dalam peninjauan, yaitu yang bernilai 1 di field is_rejected, dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels the model sees.</source>
        <translation>Poligon yang posisinya dalam raster menentukan piksel mana yang dilihat model.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons with class_id, class (its name), area (m²) and perimeter (m), both on the ellipsoid, and confidence.</source>
        <translation>Poligon dengan class_id, class (namanya), area (m²) dan perimeter (m), keduanya pada elipsoid, serta confidence.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Polygons, in any coordinate system; those that lie outside of the raster do not count.</source>
        <translation>Poligon, dalam sistem koordinat apa pun; yang terletak di luar raster tidak dihitung.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Polygons, or a raster of classes or of values, that say what is there; needed with rasters.</source>
        <translation>Poligon, atau raster kelas atau nilai, yang menyatakan apa yang ada di sana; diperlukan bersama raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Polygons, or a raster of classes, that masks are made from; needed for SEGMENTATION. For DETECTION and PANOPTIC the polygons of the objects; points and lines with a buffer. For REGRESSION a raster of values, or polygons with a field of numbers.</source>
        <translation>Poligon, atau raster kelas, yang menjadi dasar mask; diperlukan untuk SEGMENTATION. Untuk DETECTION dan PANOPTIC poligon objeknya; titik dan garis dengan buffer. Untuk REGRESSION raster nilai, atau poligon dengan field angka.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Polygons, or lines and points with a buffer, in any coordinate system.</source>
        <translation>Poligon, atau garis dan titik dengan buffer, dalam sistem koordinat apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <source>Precision</source>
        <translation>Presisi</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>Preview of the split</source>
        <translation>Pratinjau pembagian</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Priority field</source>
        <translation>Field prioritas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities</source>
        <translation>Probabilitas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities that classes must reach: building=0.6, road=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the class background, or nodata where there is no such class.</source>
        <translation>Probabilitas yang harus dicapai kelas: building=0.6, road=0.4, atau 0.5 untuk semua. Bila yang paling mungkin tidak mencapainya, kelas berikutnya yang mencapainya berlaku; bila tidak ada, kelas background, atau nodata bila kelas itu tidak ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Probabilities that classes must reach: water=0.6, urban=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the tile gets no class. A model of several classes at once asks 0.5 of each when empty.</source>
        <translation>Probabilitas yang harus dicapai kelas: water=0.6, urban=0.4, atau 0.5 untuk semua. Bila yang paling mungkin tidak mencapainya, kelas berikutnya yang mencapainya berlaku; bila tidak ada, petak tidak mendapat kelas. Model untuk beberapa kelas sekaligus meminta 0.5 dari masing-masing bila kosong.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons</source>
        <translation>Poligon usulan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons with the status TP (matched) or FP (false), and true ones that were missed (FN); with their best overlap, class, and the layer that they are from.</source>
        <translation>Poligon usulan dengan status TP (berpasangan) atau FP (keliru), dan poligon acuan yang terlewat (FN); dengan tumpang tindih terbaik, kelas, dan layer asalnya.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Proxy: {proxy}</source>
        <translation>Proksi: {proxy}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Pulls weights towards 0, against learning by heart; 0.0001 to 0.01 is usual. ADAMW is for this.</source>
        <translation>Menarik bobot ke arah 0, untuk mencegah penghafalan; 0.0001 hingga 0.01 adalah lazim. ADAMW ditujukan untuk ini.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Put the layers of results into groups</source>
        <translation>Masukkan layer hasil ke dalam grup</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Puts the Python in place in which the engine reads rasters and runs models: an environment of its own, outside of QGIS, the profile and the plugin (about 2 GB, for the processor alone). A half-made or damaged one is removed and made again; a complete one is left as it is. Cancelling leaves nothing behind.</source>
        <translation>Menyiapkan Python tempat mesin membaca raster dan menjalankan model: lingkungan tersendiri, di luar QGIS, profil, dan plugin (sekitar 2 GB, hanya untuk prosesor). Lingkungan yang setengah jadi atau rusak dihapus dan dibuat lagi; yang lengkap dibiarkan apa adanya. Pembatalan tidak meninggalkan apa pun.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Puts the report on the clipboard; names and passwords of a proxy are masked</source>
        <translation>Menaruh laporan di papan klip; nama dan kata sandi proksi disamarkan</translation>
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
        <translation>Python untuk mesin</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Python to make the environment from</source>
        <translation>Python untuk membuat lingkungan</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Python {oldest} to {newest}</source>
        <translation>Python {oldest} hingga {newest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python {version}. Nothing is missing.</source>
        <translation>Python {version}. Tidak ada yang kurang.</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>QGIS cannot open the authentication {configuration!r} that its proxy settings name.</source>
        <translation>QGIS tidak dapat membuka autentikasi {configuration!r} yang disebut pengaturan proksinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>QGIS does not know the coordinate system {crs} of a scene.</source>
        <translation>QGIS tidak mengenal sistem koordinat {crs} dari suatu scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>QGIS's own Python</source>
        <translation>Python milik QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Quality band or image</source>
        <translation>Band kualitas atau citra</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>RANDOM: anywhere, every place as likely as any other. POINTS: one tile around each point. CLASSES: so many tiles of each class, a tile being of the class at its centre.</source>
        <translation>RANDOM: di mana saja, setiap tempat sama mungkinnya. POINTS: satu petak di sekitar tiap titik. CLASSES: sekian petak dari tiap kelas, dengan kelas petak adalah kelas di pusatnya.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>RASTER</source>
        <translation>RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>RASTER cuts whole pixels of the first raster. TILES warps the rasters to each tile: in the tile layer's coordinate system, turned as the tile is, its sides exactly the sample size.</source>
        <translation>RASTER memotong piksel utuh dari raster pertama. TILES me-warp raster ke tiap petak: dalam sistem koordinat layer petak, diputar seperti petaknya, dengan sisi tepat sebesar ukuran sampel.</translation>
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
        <translation>ROTATE: hingga (derajat)</translation>
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
        <translation>Raster kelas</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Raster of the pictures</source>
        <translation>Raster untuk gambar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Rasterize labels</source>
        <translation>Rasterisasi label</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Rasters beneath the tile layer</source>
        <translation>Raster di bawah layer petak</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rasters of the second images</source>
        <translation>Raster untuk citra kedua</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Rasters to map</source>
        <translation>Raster yang dipetakan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Rasters to measure on</source>
        <translation>Raster tempat pengukuran</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Ratio</source>
        <translation>Rasio</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading proposed polygons</source>
        <translation>Membaca poligon usulan</translation>
    </message>
    <message>
        <location filename="../ui/review/census.py"/>
        <source>Reading the tiles of {layer}</source>
        <translation>Membaca petak {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading true polygons</source>
        <translation>Membaca poligon acuan</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Reads {size} of pixels.</source>
        <translation>Membaca {size} piksel.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Reads {source} in {folder} and writes what can be used as {format}.</source>
        <translation>Membaca {source} dalam {folder} dan menulis yang dapat digunakan sebagai {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Recent</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Red, green and blue</source>
        <translation>Merah, hijau, dan biru</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Rejected tiles</source>
        <translation>Petak ditolak</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rejected tiles (is_rejected is 1) left out: {count}</source>
        <translation>Petak ditolak (is_rejected bernilai 1) yang dilewati: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Rejected tiles left out: {count}.</source>
        <translation>Petak ditolak yang dilewati: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Rejection</source>
        <translation>Penolakan</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove all copies from object stores? Runs that read them now will fail.</source>
        <translation>Hapus semua salinan dari penyimpanan objek? Proses yang sedang membacanya akan gagal.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove copies</source>
        <translation>Hapus salinan</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Remove environments of other versions of the plugin</source>
        <translation>Hapus lingkungan dari versi plugin lain</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove outdated</source>
        <translation>Hapus yang usang</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the engine's environment {folder}? Everything that reads rasters or runs models needs it.</source>
        <translation>Hapus lingkungan mesin {folder}? Semua yang membaca raster atau menjalankan model memerlukannya.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the environment</source>
        <translation>Hapus lingkungan</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removed {folder}.</source>
        <translation>{folder} dihapus.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes environments of other versions of the plugin</source>
        <translation>Menghapus lingkungan dari versi plugin lain</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Removes environments of other versions: {count}.</source>
        <translation>Menghapus lingkungan dari versi lain: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes temporary files of runs that were killed more than three days ago</source>
        <translation>Menghapus berkas sementara dari proses yang dimatikan lebih dari tiga hari lalu</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removes the environment and makes it again.</source>
        <translation>Menghapus lingkungan dan membuatnya lagi.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes the environment and makes it anew</source>
        <translation>Menghapus lingkungan dan membuatnya dari awal</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes what was fetched from object stores; what is needed comes again</source>
        <translation>Menghapus yang diambil dari penyimpanan objek; yang diperlukan akan diambil lagi</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing copies</source>
        <translation>Menghapus salinan</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing environments</source>
        <translation>Menghapus lingkungan</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing temporary files</source>
        <translation>Menghapus berkas sementara</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing the environment</source>
        <translation>Menghapus lingkungan</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of the part {name}.</source>
        <translation>Menghapus hasil sementara bagian {name}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of {folder}.</source>
        <translation>Menghapus hasil sementara {folder}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing {folder}: {reason}.</source>
        <translation>Menghapus {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Render layer</source>
        <translation>Render layer</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Rendered layer</source>
        <translation>Layer hasil render</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>Rendering: {done:,} of {total:,} pixels</source>
        <translation>Merender: {done:,} dari {total:,} piksel</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Repair</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Report of the training</source>
        <translation>Laporan pelatihan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling of each input</source>
        <translation>Resampling tiap masukan</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/part.py"/>
        <source>Review tiles</source>
        <translation>Tinjau petak</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Review tiles on the map</source>
        <translation>Tinjau petak di peta</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Review tiles: {value}</source>
        <translation>Tinjau petak: {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Right angles</source>
        <translation>Sudut siku-siku</translation>
    </message>
    <message>
        <location filename="../ui/road/part.py"/>
        <source>Road from image to map</source>
        <translation>Jalur dari citra ke peta</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>Role of the chosen band</source>
        <translation>Peran band terpilih</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Roles of bands</source>
        <translation>Peran band</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>Run "Install the engine's environment" from the toolbox, or: qgis_process run tilewright:installenvironment</source>
        <translation>Jalankan "Pasang lingkungan mesin" dari kotak alat, atau: qgis_process run tilewright:installenvironment</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Run "Install the engine's environment" with its part for clusters, or: qgis_process run tilewright:installenvironment --CLUSTER=true</source>
        <translation>Jalankan "Pasang lingkungan mesin" dengan bagiannya untuk cluster, atau: qgis_process run tilewright:installenvironment --CLUSTER=true</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Run code that files carry</source>
        <translation>Jalankan kode yang dibawa berkas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Run code that the model carries</source>
        <translation>Jalankan kode yang dibawa model</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Run the model over a whole image: a raster of classes, or classes of tiles.</source>
        <translation>Jalankan model pada seluruh citra: raster kelas, atau kelas petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Runs a model over a raster, tile by tile with blended overlaps, and writes a raster of class ids, or of the values of a regression. Memory does not grow with the raster. Where every band is nodata the result is 255 (65535 when class ids go beyond 254), or NaN for values.</source>
        <translation>Menjalankan model pada raster, petak demi petak dengan tumpang tindih yang dipadukan, dan menulis raster id kelas, atau nilai regresi. Memori tidak bertambah seiring ukuran raster. Di tempat setiap band nodata, hasilnya 255 (65535 bila id kelas melebihi 254), atau NaN untuk nilai.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Runs a model over the tiles of a tile layer and adds the class that each most likely is, its probability, and the probability of every class; of a model that knows several classes at once also all that it finds.</source>
        <translation>Menjalankan model pada petak layer petak dan menambahkan kelas yang paling mungkin untuk masing-masing, probabilitasnya, dan probabilitas setiap kelas; dari model yang mengenal beberapa kelas sekaligus juga semua yang ditemukannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SCALE: up to (share)</source>
        <translation>SCALE: hingga (porsi)</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SCALES</source>
        <translation>SCALES</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>SCENE_FIELD must name the rasters of the tiles, but it is empty.</source>
        <translation>SCENE_FIELD harus menyebut raster dari petak, tetapi kosong.</translation>
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
        <translation>SGD memiliki momentum 0.9 dan memerlukan laju pembelajaran yang lebih besar, sekitar 0.01.</translation>
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
        <translation>SPLIT harus salah satu milik set data ({splits}), tetapi diberikan {split}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>STACK keeps every band as a band of its own, MOSAIC lays all inputs over one another. AUTO does both: files of the same bands and date are laid side by side, others are stacked, by date and then by band. Bands and dates are read from descriptions, tags and names of files; files that tell nothing are laid side by side unless they show the same ground.</source>
        <translation>STACK mempertahankan setiap band sebagai band tersendiri, MOSAIC menumpukkan semua masukan. AUTO melakukan keduanya: berkas dengan band dan tanggal yang sama diletakkan bersebelahan, yang lain ditumpuk, menurut tanggal lalu menurut band. Band dan tanggal dibaca dari deskripsi, tag, dan nama berkas; berkas yang tidak menyebutkan apa pun diletakkan bersebelahan kecuali memperlihatkan area yang sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>STACKED keeps the bands of all dates in one image, date by date. DATES writes an image for each date; in arrays the date comes first. Dates are told by the names of the bands, as Stack rasters gives them.</source>
        <translation>STACKED menyimpan band semua tanggal dalam satu citra, tanggal demi tanggal. DATES menulis satu citra untuk tiap tanggal; dalam larik tanggal berada di depan. Tanggal dikenali dari nama band, seperti yang diberikan Tumpuk raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>STRATIFIED needs LABEL_FIELD, the field with the class of each tile.</source>
        <translation>STRATIFIED memerlukan LABEL_FIELD, field dengan kelas tiap petak.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>STRETCH</source>
        <translation>STRETCH</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>Gambar SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions</source>
        <translation>Contoh prediksi</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions after epoch {number}. Click to enlarge.</source>
        <translation>Contoh prediksi setelah epoch {number}. Klik untuk memperbesar.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions. Click to enlarge.</source>
        <translation>Contoh prediksi. Klik untuk memperbesar.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Sample size (pixels)</source>
        <translation>Ukuran sampel (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sample tiles</source>
        <translation>Ambil sampel petak</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Sample tiles (number)</source>
        <translation>Petak contoh (jumlah)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sampled tiles</source>
        <translation>Petak sampel</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Samples (tiles)</source>
        <translation>Sampel (petak)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart</source>
        <translation>Simpan grafik</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart…</source>
        <translation>Simpan grafik…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save, copy and settings</source>
        <translation>Simpan, salin, dan pengaturan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Says how many true polygons were found and how many proposed ones are true, by SpaceNet's metric: each is matched with at most one of the others, the best overlap (intersection over union) first.</source>
        <translation>Menyebutkan berapa poligon acuan yang ditemukan dan berapa poligon usulan yang benar, menurut metrik SpaceNet: masing-masing dipasangkan dengan paling banyak satu dari yang lain, tumpang tindih (irisan dibagi gabungan) terbaik lebih dahulu.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Says in which Python the engine runs and who chose it, the versions of its libraries, the devices that TensorFlow sees, memory and free disk space, what is missing, and the one call that installs it: a table to copy. Names and passwords of a proxy are masked.</source>
        <translation>Menyebutkan di Python mana mesin berjalan dan siapa yang memilihnya, versi pustakanya, perangkat yang dilihat TensorFlow, memori dan ruang disk kosong, apa yang kurang, dan satu panggilan yang memasangnya: tabel untuk disalin. Nama dan kata sandi proksi disamarkan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Scales</source>
        <translation>Skala</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by given numbers.</source>
        <translation>Menskalakan tiap band dengan angka yang diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by {file}.</source>
        <translation>Menskalakan tiap band menurut {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band of a raster by its mean and standard deviation, its least and greatest value, its percentiles, or by given numbers, into real numbers as models like them. What was measured is kept as JSON: it scales other rasters alike, takes scaled values back, and goes into SCALING of the algorithms that run a model, which then sees the same values to the last bit.</source>
        <translation>Menskalakan tiap band raster menurut rata-rata dan simpangan bakunya, nilai terkecil dan terbesarnya, persentilnya, atau angka yang diberikan, menjadi bilangan real yang cocok untuk model. Hasil pengukuran disimpan sebagai JSON: ini menskalakan raster lain dengan cara yang sama, mengembalikan nilai yang telah diskalakan, dan dipakai dalam SCALING pada algoritma yang menjalankan model, yang dengan begitu melihat nilai yang sama sampai bit terakhir.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Scaling</source>
        <translation>Penskalaan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Scene field</source>
        <translation>Field scene</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scene tiles</source>
        <translation>Petak scene</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} ({raster}) must have the coordinate system, the transform and the size of its raster.</source>
        <translation>Scene {name} ({raster}) harus memiliki sistem koordinat, transformasi, dan ukuran rasternya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} names no raster in its field scene.</source>
        <translation>Scene {name} tidak menyebut raster dalam field scene-nya.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes of which no tile is left: {count}</source>
        <translation>Scene tanpa petak tersisa: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes that are smaller than a tile, left out: {count}</source>
        <translation>Scene lebih kecil dari satu petak yang dilewati: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Schedule of the learning rate</source>
        <translation>Jadwal laju pembelajaran</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search indices</source>
        <translation>Cari indeks</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search names, formulas and fields of use</source>
        <translation>Cari nama, rumus, dan bidang penggunaan</translation>
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
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Seems to be {role}: {why}</source>
        <translation>Tampaknya {role}: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Segment raster</source>
        <translation>Segmentasi raster</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all doubtful tiles, so that a key sets them together</source>
        <translation>Pilih semua petak meragukan, agar satu tombol menetapkannya bersama-sama</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select all tiles that are not rejected, for tools that can run on the selected features only.</source>
        <translation>Pilih semua petak yang tidak ditolak, untuk alat yang dapat berjalan hanya pada fitur terpilih.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select kept tiles</source>
        <translation>Pilih petak yang dipertahankan</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Select tiles</source>
        <translation>Pilih petak</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Selected tiles</source>
        <translation>Petak terpilih</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Klasifikasi scene Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Set an HTTP proxy there, or give a folder of wheels.</source>
        <translation>Atur proksi HTTP di sana, atau berikan folder wheel.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Set it in the layer's properties, under Source.</source>
        <translation>Atur dalam properti layer, di bawah Sumber.</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>Settings…</source>
        <translation>Pengaturan…</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Setup</source>
        <translation>Penyiapan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Several dates</source>
        <translation>Beberapa tanggal</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Shadows count as cloud</source>
        <translation>Bayangan dianggap awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Share</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be cloud, from 0 to 1.</source>
        <translation>Porsi petak yang boleh berawan, dari 0 hingga 1.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be without data, from 0 to 1: 0 leaves out tiles at a ragged edge of the image. Any share when unset.</source>
        <translation>Porsi petak yang boleh tanpa data, dari 0 hingga 1: 0 menyingkirkan petak di tepi citra yang tidak rata. Porsi berapa pun bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be cloud. A point in a tile counts as 1.</source>
        <translation>Porsi petak, dari 0 hingga 1, yang boleh berawan. Sebuah titik dalam petak dihitung 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in that image; any share when unset.</source>
        <translation>Porsi petak, dari 0 hingga 1, yang boleh nodata dalam citra itu; porsi berapa pun bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in the raster; any share when unset.</source>
        <translation>Porsi petak, dari 0 hingga 1, yang boleh nodata dalam raster; porsi berapa pun bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Porsi petak, dari 0 hingga 1, yang sedikitnya harus tercakup kelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Share of empty tiles kept</source>
        <translation>Porsi petak kosong yang dipertahankan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 0 with PERCENT. Percentiles and medians are exact: for them values of 32 bits are read twice, and those of 64 bits four times.</source>
        <translation>Porsi piksel, dalam persen, yang berada di bawah nilai yang menjadi 0 dengan PERCENT. Persentil dan median bersifat eksak: untuk itu nilai 32 bit dibaca dua kali, dan nilai 64 bit empat kali.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 1 with PERCENT.</source>
        <translation>Porsi piksel, dalam persen, yang berada di bawah nilai yang menjadi 1 dengan PERCENT.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Share of the tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Porsi petak, dari 0 hingga 1, yang sedikitnya harus tercakup kelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for choosing between models; they get the split val. It may be 0.</source>
        <translation>Porsi petak untuk memilih di antara model; petak ini mendapat pembagian val. Boleh 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for the final test. It may be 0.</source>
        <translation>Porsi petak untuk uji akhir. Boleh 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for training. The three shares add up to 100.</source>
        <translation>Porsi petak untuk pelatihan. Ketiga porsi berjumlah 100.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to judge the model with in the end.</source>
        <translation>Porsi petak untuk menilai model pada akhirnya.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to learn from.</source>
        <translation>Porsi petak untuk dipelajari.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to watch the learning with.</source>
        <translation>Porsi petak untuk memantau pembelajaran.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Share of the values that each training step leaves out, against learning by heart. The architecture's own when unset.</source>
        <translation>Porsi nilai yang diabaikan tiap langkah pelatihan, untuk mencegah penghafalan. Nilai arsitektur itu sendiri bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Shares of the splits</source>
        <translation>Porsi pembagian</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Show on the map</source>
        <translation>Tampilkan di peta</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Show the course of a training when it starts</source>
        <translation>Tampilkan jalannya pelatihan saat dimulai</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Show the losses on a logarithmic scale</source>
        <translation>Tampilkan loss pada skala logaritmik</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Side of a pixel in units of the coordinate system. The layer's finest when unset; needed for layers without a pixel size of their own, such as WMS.</source>
        <translation>Sisi piksel dalam satuan sistem koordinat. Yang terhalus dari layer bila tidak diatur; diperlukan untuk layer tanpa ukuran piksel sendiri, seperti WMS.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Side of the blocks that BLOCKS deals out as wholes.</source>
        <translation>Sisi blok yang dibagikan BLOCKS secara utuh.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Side of the tiles that the model gets. The model's own when unset.</source>
        <translation>Sisi petak yang diterima model. Milik model sendiri bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Side of the written images. The tile's own size when unset; otherwise tiles are resampled to it.</source>
        <translation>Sisi citra yang ditulis. Ukuran petak sendiri bila tidak diatur; jika tidak, petak di-resample ke ukuran itu.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Sieve (pixels)</source>
        <translation>Ayak (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Simplify (map units)</source>
        <translation>Sederhanakan (satuan peta)</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Size of the pictures</source>
        <translation>Ukuran gambar</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Size of the second images (pixels)</source>
        <translation>Ukuran citra kedua (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Size of the training's steps. A tenth or ten times the default is worth a try when it does not learn.</source>
        <translation>Ukuran langkah pelatihan. Sepersepuluh atau sepuluh kali nilai bawaan patut dicoba bila model tidak belajar.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Snow and ice count as cloud</source>
        <translation>Salju dan es dianggap awan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>So many tiles of each scene, chosen by chance, so that no scene outweighs the others. All when unset.</source>
        <translation>Sekian banyak petak dari tiap scene, dipilih secara acak, sehingga tidak ada scene yang mendominasi. Semua bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>So much wider than its box is the image of an object, on each side.</source>
        <translation>Sekian lebih lebar dari kotaknya citra sebuah objek, di tiap sisi.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Spacing {numbers} {unit}</source>
        <translation>Jarak {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Spacing, size on the ground and number of tiles are computed at run time.</source>
        <translation>Jarak, ukuran di permukaan bumi, dan jumlah petak dihitung saat proses berjalan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Split</source>
        <translation>Pembagian</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Split dataset</source>
        <translation>Bagi set data</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split field</source>
        <translation>Field pembagian</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Split tiles</source>
        <translation>Bagi petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split to balance</source>
        <translation>Pembagian yang diseimbangkan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Split to measure in</source>
        <translation>Pembagian tempat pengukuran</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Split {name}</source>
        <translation>Pembagian {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {numbers}</source>
        <translation>Pembagian {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {train} / {validation} / {test}</source>
        <translation>Pembagian {train} / {validation} / {test}</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Splits</source>
        <translation>Pembagian</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Splits: {names}.</source>
        <translation>Pembagian: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack</source>
        <translation>Tumpukan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack rasters</source>
        <translation>Tumpuk raster</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Stacked and aligned to the first. Without them only the tile layer itself is looked through.</source>
        <translation>Ditumpuk dan disejajarkan dengan yang pertama. Tanpanya hanya layer petak itu sendiri yang ditelaah.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics that this algorithm wrote, or a model's sidecar (.mlm.json): nothing is measured then, and the method is theirs. Bands go by their names, or in their order where names differ.</source>
        <translation>Statistik yang ditulis algoritma ini, atau berkas pendamping model (.mlm.json): dalam hal itu tidak ada yang diukur, dan metodenya mengikuti berkas itu. Band dicocokkan menurut namanya, atau menurut urutan bila namanya berbeda.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics to use</source>
        <translation>Statistik yang dipakai</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>Still to be given: {parameters}</source>
        <translation>Masih harus diberikan: {parameters}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop this training; the best model so far stays</source>
        <translation>Hentikan pelatihan ini; model terbaik sejauh ini tetap ada</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped after {epochs} epochs. The model is that of the best one.</source>
        <translation>Dihentikan setelah {epochs} epoch. Modelnya berasal dari epoch terbaik.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped before the first epoch was over. Nothing is left of it.</source>
        <translation>Dihentikan sebelum epoch pertama selesai. Tidak ada yang tersisa.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <location filename="../ui/training/panel.py"/>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Stretch</source>
        <translation>Peregangan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Stride (pixels)</source>
        <translation>Langkah (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Such as Polygonize raster makes of a map, in any coordinate system.</source>
        <translation>Misalnya yang dibuat Poligonisasi raster dari peta, dalam sistem koordinat apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Such code can do anything that you can. Allow it only for a model from someone whom you trust.</source>
        <translation>Kode seperti itu dapat melakukan apa pun yang dapat Anda lakukan. Izinkan hanya untuk model dari orang yang Anda percayai.</translation>
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
        <translation>TP: berpasangan</translation>
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
        <translation>Ambil setiap piksel yang tersentuh</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Batalkan perubahan terakhir (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back by {file}.</source>
        <translation>Mengembalikan nilai yang telah diskalakan menurut {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back to what they were, by the statistics to use.</source>
        <translation>Mengembalikan nilai yang telah diskalakan ke nilai semula, menurut statistik yang dipakai.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes snow and ice for cloud too. For kinds that tell them.</source>
        <translation>Menganggap salju dan es sebagai awan juga. Untuk jenis yang membedakannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes the shadows of clouds for cloud too. For kinds that tell them.</source>
        <translation>Menganggap bayangan awan sebagai awan juga. Untuk jenis yang membedakannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Temporary files of runs that were killed</source>
        <translation>Berkas sementara dari proses yang dimatikan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>TensorBoard log</source>
        <translation>Log TensorBoard</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>TensorFlow does not start</source>
        <translation>TensorFlow tidak dapat dimulai</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Terrain derivatives</source>
        <translation>Turunan medan</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Test (%)</source>
        <translation>Uji (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Test-time augmentation: the mean of the eight symmetries of each tile. Eight times slower.</source>
        <translation>Augmentasi saat uji: rata-rata dari delapan simetri tiap petak. Delapan kali lebih lambat.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>That is before clouds grow by {count} px.</source>
        <translation>Itu sebelum awan diperluas sebesar {count} px.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>That of the layer of tiles. When unset that of the scenes where they have the same, else EPSG:4326. Tiles are cut on the pixels of their scene, whatever it is.</source>
        <translation>Sistem koordinat layer petak. Bila tidak diatur, milik scene bila semuanya sama, selain itu EPSG:4326. Petak dipotong pada piksel scene-nya, apa pun sistemnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>That of the result. That of the first input when unset.</source>
        <translation>Sesuai hasil. Sesuai masukan pertama bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The COCO file, or data.yaml of YOLO, within the folder, where there are several or none is found.</source>
        <translation>Berkas COCO, atau data.yaml dari YOLO, di dalam folder, bila ada beberapa atau tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, has no {lacking}.</source>
        <translation>Python yang disebut oleh {place}, {path}, tidak memiliki {lacking}.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, is not there.</source>
        <translation>Python yang disebut oleh {place}, {path}, tidak ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The architecture file, and what a model to go on from may carry, can do anything that you can. Allow it only for files that you trust.</source>
        <translation>Berkas arsitektur, dan apa yang mungkin dibawa model untuk dilanjutkan, dapat melakukan apa pun yang dapat Anda lakukan. Izinkan hanya untuk berkas yang Anda percayai.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The asset that tells where clouds are. When empty scl, qa_pixel and the like are looked for.</source>
        <translation>Aset yang menyebutkan letak awan. Bila kosong, scl, qa_pixel, dan sejenisnya dicari.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The assets of each scene to take, by name and in this order: red,green,blue,nir or B04,B03,B02. They become its bands. The first one says which pixels tiles lie on. When empty all that are images.</source>
        <translation>Aset yang diambil dari tiap scene, menurut nama dan dalam urutan ini: red,green,blue,nir atau B04,B03,B02. Aset itu menjadi band-bandnya. Yang pertama menentukan pada piksel mana petak terletak. Bila kosong, semua yang berupa citra.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>The bands to make, in this order. ASPECT is where the ground faces, in degrees clockwise from north, without a value where it is level. HILLSHADE is light from 1 to 255. Curvatures are per map unit, or per metre in degrees, of Evans and Young's surface, above 0 where the ground bulges: PROFILE down the slope, PLAN along the contour line, MEAN of the surface.</source>
        <translation>Band yang dibuat, dalam urutan ini. ASPECT adalah arah hadap permukaan, dalam derajat searah jarum jam dari utara, tanpa nilai di tempat datar. HILLSHADE adalah cahaya dari 1 hingga 255. Kelengkungan dinyatakan per satuan peta, atau per meter bila dalam derajat, dari permukaan Evans dan Young, di atas 0 di tempat permukaan mencembung: PROFILE menuruni lereng, PLAN sepanjang garis kontur, MEAN dari permukaan.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The chart shows the training before.</source>
        <translation>Grafik menampilkan pelatihan sebelumnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class at the centre of a tile counts.</source>
        <translation>Kelas di pusat petak yang berlaku.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class with the largest share of a tile counts.</source>
        <translation>Kelas dengan porsi petak terbesar yang berlaku.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The coordinate system of the result; the layer's own when unset. Another one means nearest pixels.</source>
        <translation>Sistem koordinat hasil; milik layer sendiri bila tidak diatur. Sistem lain berarti piksel terdekat.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset holds tiles of different sizes; export it again with a TILE_SIZE.</source>
        <translation>Set data memuat petak dengan ukuran berbeda; ekspor lagi dengan TILE_SIZE.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset must have tiles in the split train, but there are none.</source>
        <translation>Set data harus memiliki petak dalam pembagian train, tetapi tidak ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>The dataset that grows. What else lies in its folder stays.</source>
        <translation>Set data yang bertambah. Hal lain di dalam foldernya tetap ada.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The dataset's bands are of no known type: {why}</source>
        <translation>Band set data tidak bertipe yang dikenal: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset's task is {task}, which no model here learns; it must be one of {tasks}.</source>
        <translation>Tugas set data adalah {task}, yang tidak dipelajari model mana pun di sini; harus salah satu dari {tasks}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The date of each input, separated by commas, as 2020-05-01, 2020-05 or 2020; nothing between two commas for an input without one. Read from tags and names when empty.</source>
        <translation>Tanggal tiap masukan, dipisahkan koma, seperti 2020-05-01, 2020-05, atau 2020; kosong di antara dua koma untuk masukan tanpa tanggal. Dibaca dari tag dan nama bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The encoder stays as it is and only the rest learns: for few tiles, with weights or a model to go on from.</source>
        <translation>Encoder tetap apa adanya dan hanya sisanya yang belajar: untuk petak yang sedikit, dengan bobot atau model untuk dilanjutkan.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>The engine</source>
        <translation>Mesin</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine ended unexpectedly with {how}. Its last lines:
{words}</source>
        <translation>Mesin berakhir tidak terduga dengan {how}. Baris terakhirnya:
{words}</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>The engine needs Python {oldest} or newer, but {path} is {version}.</source>
        <translation>Mesin memerlukan Python {oldest} atau lebih baru, tetapi {path} adalah {version}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The engine will run in {python}; nothing is installed.</source>
        <translation>Mesin akan berjalan di {python}; tidak ada yang dipasang.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python</source>
        <translation>Python mesin</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine's Python {path} does not start: {why}</source>
        <translation>Python mesin {path} tidak dapat dimulai: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The engine's Python, empty when there is none</source>
        <translation>Python mesin, kosong bila tidak ada</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python: {python}</source>
        <translation>Python mesin: {python}</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>The engine's environment is complete.</source>
        <translation>Lingkungan mesin sudah lengkap.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The engine's environment is not installed (needs {needs}).</source>
        <translation>Lingkungan mesin belum terpasang (memerlukan {needs}).</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment is not published for this kind of computer, {machine}.</source>
        <translation>Lingkungan mesin tidak diterbitkan untuk jenis komputer ini, {machine}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs a 64-bit Python, but {path} has {bits} bits.</source>
        <translation>Lingkungan mesin memerlukan Python 64-bit, tetapi {path} memiliki {bits} bit.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs {pythons}, but {path} is Python {version}.</source>
        <translation>Lingkungan mesin memerlukan {pythons}, tetapi {path} adalah Python {version}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The engine's own environment</source>
        <translation>Lingkungan mesin sendiri</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The environment in {folder} is complete and stays.</source>
        <translation>Lingkungan di {folder} sudah lengkap dan tetap ada.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment is complete: {folder}</source>
        <translation>Lingkungan sudah lengkap: {folder}</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment needs {need:.1f} GB of free disk space, but {folder} has {free:.1f} GB.</source>
        <translation>Lingkungan memerlukan {need:.1f} GB ruang disk kosong, tetapi {folder} memiliki {free:.1f} GB.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be read: {why}</source>
        <translation>Ekspresi tidak dapat dibaca: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be worked out: {why}</source>
        <translation>Ekspresi tidak dapat dihitung: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>The extent cannot be brought into the raster's coordinate system.</source>
        <translation>Jangkauan tidak dapat diubah ke sistem koordinat raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>The extent {extent} cannot be brought into {crs}</source>
        <translation>Jangkauan {extent} tidak dapat diubah ke {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The field labels of the tile layer is replaced by what the model finds.</source>
        <translation>Field labels pada layer petak diganti dengan apa yang ditemukan model.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>The field that holds each tile's label. Without one, “label” is added when needed.</source>
        <translation>Field yang memuat label tiap petak. Tanpa field itu, “label” ditambahkan bila diperlukan.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} holds values of the type {type}: “{value}” cannot be set in it.</source>
        <translation>Field {field} memuat nilai bertipe {type}: “{value}” tidak dapat ditetapkan di dalamnya.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} of {layer} is computed or joined, and cannot be set.</source>
        <translation>Field {field} dari {layer} adalah hasil hitungan atau gabungan, dan tidak dapat ditetapkan.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The file that it opened last may be damaged: {name}</source>
        <translation>Berkas yang terakhir dibuka mungkin rusak: {name}</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The files of this training are gone. The chart shows what was read before.</source>
        <translation>Berkas pelatihan ini sudah tidak ada. Grafik menampilkan apa yang dibaca sebelumnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The first of them that shares ground with a tile counts.</source>
        <translation>Yang pertama berbagi area dengan petak yang berlaku.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The folder of a dataset, of Tilewright or of others. Nothing outside of it is read.</source>
        <translation>Folder set data, dari Tilewright atau dari yang lain. Tidak ada yang dibaca di luar folder itu.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder of wheels {wheels} does not exist.</source>
        <translation>Folder wheel {wheels} tidak ada.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {folder} cannot be removed.</source>
        <translation>Folder {folder} tidak dapat dihapus.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be made: {strerror}.</source>
        <translation>Folder {parent} tidak dapat dibuat: {strerror}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be written to.</source>
        <translation>Folder {parent} tidak dapat ditulisi.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>The folder {wheels} must hold every wheel that the lock file names for this Python.</source>
        <translation>Folder {wheels} harus memuat setiap wheel yang disebut berkas kunci untuk Python ini.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The ground that the result covers, snapped outward to whole pixels.</source>
        <translation>Area yang dicakup hasil, dilebarkan ke luar hingga piksel utuh.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The id for VALUE: one of the classes, or one of its own, called overlap. Ignored when unset.</source>
        <translation>Id untuk VALUE: salah satu kelas, atau id tersendiri, bernama overlap. Diabaikan bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The image that the labels are of: its pixels are burnt.</source>
        <translation>Citra yang diberi label: label dirasterkan pada pikselnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The image to cut. It must have a coordinate system and a place on the ground.</source>
        <translation>Citra yang dipotong. Harus memiliki sistem koordinat dan posisi di permukaan bumi.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The image to take tiles from. Every tile lies wholly on it.</source>
        <translation>Citra tempat petak diambil. Setiap petak seluruhnya terletak padanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The image whose nodata is counted in each tile, written to nodata_frac.</source>
        <translation>Citra yang nodata-nya dihitung di tiap petak, ditulis ke nodata_frac.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The image, or several whose bands are counted through; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>Citra, atau beberapa yang band-nya dihitung berurutan; yang lain disejajarkan dengan yang pertama, dan area yang tidak dicakup salah satunya dianggap nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>The layer cannot be handed to the engine: {why}</source>
        <translation>Layer tidak dapat diserahkan ke mesin: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>The layer has no field {field}.</source>
        <translation>Layer tidak memiliki field {field}.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>The layer under review was removed.</source>
        <translation>Layer yang sedang ditinjau telah dihapus.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The lock file {lock} does not bring {lacking}.</source>
        <translation>Berkas kunci {lock} tidak membawa {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>The machines behind {scheduler} do the work.</source>
        <translation>Komputer-komputer di balik {scheduler} yang mengerjakannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The map has {width} × {height} pixels: {size} before compression.</source>
        <translation>Peta berukuran {width} × {height} piksel: {size} sebelum kompresi.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The method {method} needs {name}.</source>
        <translation>Metode {method} memerlukan {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The model file; beside it goes a sidecar, .mlm.json, that says what goes into and comes out of it.</source>
        <translation>Berkas model; di sebelahnya ada berkas pendamping, .mlm.json, yang menyebutkan apa yang masuk ke dan keluar dari model.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as coarse.</source>
        <translation>Model belajar dari piksel {learned} m; ini {here} m, {times} kali lebih kasar.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as fine.</source>
        <translation>Model belajar dari piksel {learned} m; ini {here} m, {times} kali lebih halus.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The model predicts another label</source>
        <translation>Model memprediksi label lain</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px, each in eight symmetries.</source>
        <translation>Model melihat {tiles} berukuran {size} px, masing-masing dalam delapan simetri.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px.</source>
        <translation>Model melihat {tiles} berukuran {size} px.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes the bands {bands}, and the dataset has {given}: the run will refuse.</source>
        <translation>Model menerima band {bands}, dan set data memiliki {given}: proses akan menolak.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: more rasters are needed.</source>
        <translation>Model menerima {count} band dan raster memiliki {given}: diperlukan lebih banyak raster.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: say under Bands which to use, unless their names are those of the model.</source>
        <translation>Model menerima {count} band dan raster memiliki {given}: sebutkan di Band mana yang dipakai, kecuali namanya sama dengan milik model.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The model to go on from has an architecture of its own: AUTO is for that.</source>
        <translation>Model untuk dilanjutkan memiliki arsitekturnya sendiri: AUTO ditujukan untuk itu.</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>The model {file} cannot be read.</source>
        <translation>Model {file} tidak dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>The names of the model, in the order of its outputs.</source>
        <translation>Nama milik model, menurut urutan keluarannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>The new folder. A run that was stopped goes on there where it stopped.</source>
        <translation>Folder baru. Proses yang dihentikan melanjutkan di sana dari tempat berhentinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The new task is {task}.</source>
        <translation>Tugas barunya adalah {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The other tiles, with the same fields.</source>
        <translation>Petak lainnya, dengan field yang sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The page: one file that needs nothing beside it.</source>
        <translation>Halaman: satu berkas yang tidak memerlukan apa pun di sampingnya.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The part of the image to cover, snapped outward to whole pixels. All of it when unset.</source>
        <translation>Bagian citra yang dicakup, dilebarkan ke luar hingga piksel utuh. Seluruhnya bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The part of the raster to burn, snapped to whole pixels. All of it when unset.</source>
        <translation>Bagian raster yang dirasterkan, disesuaikan ke piksel utuh. Seluruhnya bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The part of the raster to cover, widened to whole pixels; all of it when unset.</source>
        <translation>Bagian raster yang dicakup, dilebarkan hingga piksel utuh; seluruhnya bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The part of the raster to map, snapped to whole pixels. All of it when unset.</source>
        <translation>Bagian raster yang dipetakan, disesuaikan ke piksel utuh. Seluruhnya bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>The part of the rasters to measure on, snapped to whole pixels. All of them when unset.</source>
        <translation>Bagian raster tempat pengukuran, disesuaikan ke piksel utuh. Semuanya bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The part to render; all of the layer when neither this nor tiles are given.</source>
        <translation>Bagian yang dirender; seluruh layer bila bagian ini maupun petak tidak diberikan.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>The pictures are drawn from this raster layer, in its style.</source>
        <translation>Gambar diambil dari layer raster ini, dengan gayanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_ground.py"/>
        <source>The raster has no place in {crs}: choose a coordinate system of its part of the world.</source>
        <translation>Raster tidak memiliki posisi dalam {crs}: pilih sistem koordinat dari bagian dunianya.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The raster that the tiles are cut from.</source>
        <translation>Raster tempat petak dipotong.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>The raster to be cut.</source>
        <translation>Raster yang akan dipotong.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>The rasters have no ground in common; choose the area UNION to cover all of it.</source>
        <translation>Raster-raster tidak memiliki area bersama; pilih area UNION untuk mencakup semuanya.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The report is on the clipboard.</source>
        <translation>Laporan ada di papan klip.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The report {page} cannot be written: {strerror}.</source>
        <translation>Laporan {page} tidak dapat ditulis: {strerror}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result covers the extent of these tiles, snapped outward to whole pixels.</source>
        <translation>Hasil mencakup jangkauan petak ini, dilebarkan ke luar hingga piksel utuh.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result gets the grid of this raster: its coordinate system, pixels and, if unset, extent.</source>
        <translation>Hasil mendapat grid raster ini: sistem koordinatnya, pikselnya dan, bila tidak diatur, jangkauannya.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The run refuses that unless the advanced parameters allow it.</source>
        <translation>Proses menolaknya kecuali parameter lanjutan mengizinkan.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The same as JSON.</source>
        <translation>Hal yang sama sebagai JSON.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The same call goes on from there.</source>
        <translation>Panggilan yang sama melanjutkan dari sana.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The same figures as JSON.</source>
        <translation>Angka yang sama sebagai JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>The same seed chooses the same tiles of each scene, on every machine.</source>
        <translation>Seed yang sama memilih petak yang sama dari tiap scene, di setiap komputer.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The same seed chooses the same tiles, on every machine; another one chooses others.</source>
        <translation>Seed yang sama memilih petak yang sama, di setiap komputer; seed lain memilih petak lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>The same seed deals the same tiles out alike, on every machine.</source>
        <translation>Seed yang sama membagikan petak yang sama secara serupa, di setiap komputer.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The same seed gives the same split.</source>
        <translation>Seed yang sama memberi pembagian yang sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The same seed keeps the same tiles, on every machine.</source>
        <translation>Seed yang sama mempertahankan petak yang sama, di setiap komputer.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>The scenes must have a scene_id each of their own, but {name} comes more than once.</source>
        <translation>Tiap scene harus memiliki scene_id sendiri, tetapi {name} muncul lebih dari sekali.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too few.</source>
        <translation>Porsi berjumlah {sum} %, kurang {off} %.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too many.</source>
        <translation>Porsi berjumlah {sum} %, kelebihan {off} %.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %.</source>
        <translation>Porsi berjumlah {sum} %.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>The shares are missed by up to {points:.1f} points; the tiles do not allow for less.</source>
        <translation>Porsi meleset hingga {points:.1f} poin; petaknya tidak memungkinkan kurang dari itu.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar beside this model cannot be read.</source>
        <translation>Berkas pendamping di sebelah model ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar is too large to be looked at here.</source>
        <translation>Berkas pendamping terlalu besar untuk diperiksa di sini.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>The size on the ground is computed at run time.</source>
        <translation>Ukuran di permukaan bumi dihitung saat proses berjalan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The split of the dataset to measure on: test, val or train. What played no part in training is test.</source>
        <translation>Pembagian set data tempat pengukuran: test, val, atau train. Yang tidak berperan dalam pelatihan adalah test.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The system may have run out of memory: try a smaller batch or tile size.</source>
        <translation>Sistem mungkin kehabisan memori: coba ukuran batch atau petak yang lebih kecil.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as a page to look at in a browser. The log holds it in any case.</source>
        <translation>Tabel sebagai halaman untuk dilihat di peramban. Log selalu memuatnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as text</source>
        <translation>Tabel sebagai teks</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>The tile layer</source>
        <translation>Layer petak</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The tile layer with the fields predicted, confidence and one p_… for each class; of a model that knows several classes at once also labels, the names of all, joined by ;</source>
        <translation>Layer petak dengan field predicted, confidence, dan satu p_… untuk tiap kelas; dari model yang mengenal beberapa kelas sekaligus juga labels, nama semuanya, digabung dengan ;</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>The tiles cannot be brought into the raster's coordinate system.</source>
        <translation>Petak tidak dapat diubah ke sistem koordinat raster.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The tiles differ in size: export the dataset with a tile size to learn from it.</source>
        <translation>Ukuran petak berbeda-beda: ekspor set data dengan satu ukuran petak untuk belajar darinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The tiles for which the expression is true.</source>
        <translation>Petak yang memenuhi ekspresi.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles kept, with is_cloud (0) and cloud_frac, and nodata_frac where an image was given.</source>
        <translation>Petak yang dipertahankan, dengan is_cloud (0) dan cloud_frac, serta nodata_frac bila citra diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The tiles kept, with the field and mask_frac, the share of the tile under the mask.</source>
        <translation>Petak yang dipertahankan, dengan field dan mask_frac, porsi petak di bawah mask.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The tiles kept. Repeated ones follow each other, with _2, _3, … added to their tile_id.</source>
        <translation>Petak yang dipertahankan. Petak yang diulang berurutan, dengan _2, _3, … ditambahkan pada tile_id-nya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles left out, with the same fields.</source>
        <translation>Petak yang disingkirkan, dengan field yang sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>The tiles must share ground with the raster, but they lie outside it.</source>
        <translation>Petak harus berbagi area dengan raster, tetapi terletak di luarnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>The tiles with label, label_frac (the class's share of the tile) and labels (all classes on it).</source>
        <translation>Petak dengan label, label_frac (porsi petak milik kelas) dan labels (semua kelas padanya).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The tiles with the field split.</source>
        <translation>Petak dengan field split.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The tiles with the new fields; empty where a tile has no pixel with data.</source>
        <translation>Petak dengan field baru; kosong bila petak tidak memiliki piksel dengan data.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The training has begun. The first epoch is not over yet.</source>
        <translation>Pelatihan telah dimulai. Epoch pertama belum selesai.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The union of its features is the mask. It may have another coordinate system. Without a mask every tile is kept.</source>
        <translation>Gabungan fiturnya adalah mask. Sistem koordinatnya boleh berbeda. Tanpa mask setiap petak dipertahankan.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>The variable {name} comes first: {python}</source>
        <translation>Variabel {name} didahulukan: {python}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Their folders, or the file dataset.json in each; two at least. The first decides on class ids.</source>
        <translation>Foldernya, atau berkas dataset.json di masing-masing; sedikitnya dua. Yang pertama menentukan id kelas.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>There are no sample predictions yet.</source>
        <translation>Belum ada contoh prediksi.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>There are {true} true polygons and {proposed} proposed ones to compare.</source>
        <translation>Ada {true} poligon acuan dan {proposed} poligon usulan untuk dibandingkan.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster, so that every tile counts as clear: {tiles}.</source>
        <translation>Tidak ada layer awan maupun raster awan, sehingga setiap petak dianggap cerah: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster: every tile counts as clear.</source>
        <translation>Tidak ada layer awan maupun raster awan: setiap petak dianggap cerah.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>There is no epoch yet.</source>
        <translation>Belum ada epoch.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>There is no field {name}.</source>
        <translation>Tidak ada field {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is no mask, so that every tile matches: {tiles}.</source>
        <translation>Tidak ada mask, sehingga setiap petak cocok: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>There is no mask: every tile counts as under it.</source>
        <translation>Tidak ada mask: setiap petak dianggap berada di bawahnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>There is no polygon: is all of the raster background, nodata, or too small?</source>
        <translation>Tidak ada poligon: apakah seluruh raster adalah latar belakang, nodata, atau terlalu kecil?</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>There is no readable raster in {name}.</source>
        <translation>Tidak ada raster yang dapat dibaca di {name}.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>There is no such file.</source>
        <translation>Tidak ada berkas seperti itu.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>These bands cannot be told apart: others are called as they are numbered.</source>
        <translation>Band ini tidak dapat dibedakan: yang lain bernama sesuai nomornya.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>This Python:</source>
        <translation>Python ini:</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>This folder has no dataset.json: it is not a dataset.</source>
        <translation>Folder ini tidak memiliki dataset.json: bukan set data.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>This is no history of a training.</source>
        <translation>Ini bukan riwayat pelatihan.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>This kind of raster has three bands, red, green and blue, and this one has fewer.</source>
        <translation>Jenis raster ini memiliki tiga band, merah, hijau, dan biru, sedangkan yang ini kurang dari itu.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>This may not fit into memory: choose a smaller batch size, WIDTH or tile size.</source>
        <translation>Ini mungkin tidak muat di memori: pilih ukuran batch, WIDTH, atau ukuran petak yang lebih kecil.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <location filename="../ui/cloud_sample.py"/>
        <source>This raster cannot be read.</source>
        <translation>Raster ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>This tile has no geometry.</source>
        <translation>Petak ini tidak memiliki geometri.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery_model.py"/>
        <source>This tile is no longer in the layer.</source>
        <translation>Petak ini sudah tidak ada dalam layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>This version of the plugin does not use {folder}.</source>
        <translation>Versi plugin ini tidak memakai {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <location filename="../ui/class_list.py"/>
        <source>Those of the model</source>
        <translation>Milik model</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Those of the model: {names}</source>
        <translation>Milik model: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Those that stay become a dataset as {format}: {size}.</source>
        <translation>Yang tersisa menjadi set data sebagai {format}: {size}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Those with more than {share} nodata in {image} go too.</source>
        <translation>Yang nodata-nya di {image} lebih dari {share} juga disingkirkan.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads that read, write and compute at once. TensorFlow has its own. The results are the same.</source>
        <translation>Thread yang membaca, menulis, dan menghitung sekaligus. TensorFlow memiliki thread sendiri. Hasilnya sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Thresholds</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Tick a rule or write an expression first.</source>
        <translation>Centang aturan atau tulis ekspresi terlebih dahulu.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tile grid</source>
        <translation>Grid petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tile height (pixels)</source>
        <translation>Tinggi petak (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Tile index</source>
        <translation>Indeks petak</translation>
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
        <translation>Layer petak</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tile size (pixels)</source>
        <translation>Ukuran petak (piksel)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Tile statistics</source>
        <translation>Statistik petak</translation>
    </message>
    <message>
        <location filename="../ui/review/tool.py"/>
        <source>Tile without values</source>
        <translation>Petak tanpa nilai</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Tiles</source>
        <translation>Petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles are chosen on the union of its features alone, in any coordinate system.</source>
        <translation>Petak dipilih hanya pada gabungan fiturnya, dalam sistem koordinat apa pun.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Tiles as Cloud-Optimised GeoTIFFs, which servers give out in parts. Pays for large tiles alone.</source>
        <translation>Petak sebagai Cloud-Optimised GeoTIFF, yang diberikan server sebagian-sebagian. Hanya bermanfaat untuk petak besar.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles become upright rectangles of this coordinate system, and the ground size and the distance are in its units; Export tiles warps the image to them with ALIGN. When unset tiles lie on the raster's own pixels.</source>
        <translation>Petak menjadi persegi panjang tegak dalam sistem koordinat ini, dan ukuran di permukaan bumi serta jarak memakai satuannya; Ekspor petak me-warp citra ke petak itu dengan ALIGN. Bila tidak diatur, petak terletak pada piksel raster sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles beyond the number for each scene, left out: {count}</source>
        <translation>Petak melebihi jumlah untuk tiap scene yang dilewati: {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles in the gallery</source>
        <translation>Petak dalam galeri</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Tiles kept</source>
        <translation>Petak yang dipertahankan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles of each class</source>
        <translation>Petak tiap kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Tiles of each class in each split that the page shows; fewer where there are very many classes.</source>
        <translation>Petak tiap kelas di tiap pembagian yang ditampilkan halaman; lebih sedikit bila kelasnya sangat banyak.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles of each scene at most</source>
        <translation>Jumlah petak maksimum tiap scene</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Tiles of scenes in {source} have no place in {target}.</source>
        <translation>Petak dari scene dalam {source} tidak memiliki posisi dalam {target}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Tiles of the validation split that a picture beside the model, .samples.png, shows with truth and prediction while training goes on. 0 for none. The model is the same.</source>
        <translation>Petak pembagian validasi yang ditampilkan dengan kebenaran dan prediksi oleh gambar di sebelah model, .samples.png, selama pelatihan berlangsung. 0 untuk tanpa gambar. Modelnya sama.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles of which the scene shows less than half, left out: {count}</source>
        <translation>Petak yang kurang dari separuhnya ditampilkan scene, dilewati: {count}</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Tiles of {numbers} {unit}</source>
        <translation>Petak {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Tiles of {size} px of {scenes}.</source>
        <translation>Petak berukuran {size} px dari {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles on ground that another scene's tile shows, left out: {count}</source>
        <translation>Petak di area yang ditampilkan petak scene lain, dilewati: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles outside of the mask, left out: {count}</source>
        <translation>Petak di luar mask yang dilewati: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Tiles that the model gets at once; fewer need less memory. 8 when unset.</source>
        <translation>Petak yang diterima model sekaligus; lebih sedikit memerlukan lebih sedikit memori. 8 bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Tiles that the model sees at once. It is halved by itself when memory is short.</source>
        <translation>Petak yang dilihat model sekaligus. Dibagi dua dengan sendirinya bila memori kurang.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Tiles to measure in</source>
        <translation>Petak tempat pengukuran</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tiles with a point in them, or with more cloud than allowed, are left out.</source>
        <translation>Petak dengan titik di dalamnya, atau dengan awan melebihi batas, disingkirkan.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tiles with the fields tile_id, row, col, x_off, y_off, width and height.</source>
        <translation>Petak dengan field tile_id, row, col, x_off, y_off, width, dan height.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height in the pixels of their scene, and of the scene scene_id, scene (its rasters), date, cloud_cover and clouds (its cloud raster).</source>
        <translation>Petak dengan tile_id, row, col, x_off, y_off, width, dan height dalam piksel scene-nya, dan dari scene itu scene_id, scene (raster-rasternya), date, cloud_cover, dan clouds (raster awannya).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height, with label for CLASSES, the points' attributes for POINTS, and nodata_frac where nodata is limited. row and col are those of the cell that the centre would lie in, were the raster covered with tiles.</source>
        <translation>Petak dengan tile_id, row, col, x_off, y_off, width, dan height, dengan label untuk CLASSES, atribut titik untuk POINTS, dan nodata_frac bila nodata dibatasi. row dan col adalah milik sel tempat pusatnya akan terletak seandainya raster ditutupi petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Tiles without a class are dropped.</source>
        <translation>Petak tanpa kelas dibuang.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles: {count}, selected: {selected}</source>
        <translation>Petak: {count}, terpilih: {selected}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright's own environment</source>
        <translation>Lingkungan milik Tilewright</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright: what there is to work with</source>
        <translation>Tilewright: apa yang tersedia untuk bekerja</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>To 8 bit: NONE keeps the values, MINMAX and PERCENT (2 to 98) spread them, alike for all tiles.</source>
        <translation>Ke 8 bit: NONE mempertahankan nilai, MINMAX dan PERCENT (2 hingga 98) merentangkannya, sama untuk semua petak.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the doubtful tile before (Shift+Enter)</source>
        <translation>Ke petak meragukan sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the next doubtful tile (Enter; in the gallery the space bar, too)</source>
        <translation>Ke petak meragukan berikutnya (Enter; di galeri juga bilah spasi)</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Train (%)</source>
        <translation>Pelatihan (%)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Train a model on the dataset, or choose one that is there.</source>
        <translation>Latih model pada set data, atau pilih yang sudah ada.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Train and map</source>
        <translation>Latih dan petakan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Train model</source>
        <translation>Latih model</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Trained</source>
        <translation>Dilatih</translation>
    </message>
    <message>
        <location filename="../ui/training/part.py"/>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Training (%)</source>
        <translation>Pelatihan (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training report</source>
        <translation>Laporan pelatihan</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training stops after so many epochs without a better result. Never when unset.</source>
        <translation>Pelatihan berhenti setelah sekian epoch tanpa hasil yang lebih baik. Tidak pernah bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Training tiles are added again, turned by {angle:g}°.</source>
        <translation>Petak pelatihan ditambahkan lagi, diputar {angle:g}°.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Trainings (*.history.csv *.training.json *.keras)</source>
        <translation>Pelatihan (*.history.csv *.training.json *.keras)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Trains a model on the training split of a dataset folder and keeps the weights that did best on the validation split. Each epoch stands in the log, in a .history.csv beside the model, and as a chart in the panel Training. Cancelling keeps the best model so far, and the same call goes on where it stopped, also after a crash. The same seed on the same machine gives the same model.</source>
        <translation>Melatih model pada pembagian pelatihan sebuah folder set data dan menyimpan bobot yang terbaik pada pembagian validasi. Setiap epoch tercatat dalam log, dalam .history.csv di sebelah model, dan sebagai grafik di panel Pelatihan. Pembatalan menyimpan model terbaik sejauh ini, dan panggilan yang sama melanjutkan dari tempat berhentinya, juga setelah macet. Seed yang sama di komputer yang sama memberi model yang sama.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>True colour</source>
        <translation>Warna alami</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>True polygons</source>
        <translation>Poligon acuan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turn by (degrees)</source>
        <translation>Putar sebesar (derajat)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turns points into circles of this radius, and lines into strips of twice this width.</source>
        <translation>Mengubah titik menjadi lingkaran beradius ini, dan garis menjadi jalur dua kali lebar ini.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Turns the patches of a raster of classes into polygons with class, area, perimeter and confidence. The raster is read in strips, and polygons are the same as if it were read at once. Nodata is left out, and so is class 0, the background, unless it is asked for.</source>
        <translation>Mengubah bercak raster kelas menjadi poligon dengan kelas, luas, keliling, dan keyakinan. Raster dibaca dalam jalur-jalur, dan poligonnya sama seperti bila dibaca sekaligus. Nodata diabaikan, begitu pula kelas 0, latar belakang, kecuali diminta.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>Two polygons cannot be compared; one of them is {wkt}</source>
        <translation>Dua poligon tidak dapat dibandingkan; salah satunya {wkt}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>UNDERSAMPLE keeps as many tiles of each class as the rarest has. OVERSAMPLE repeats tiles until each class has as many as the commonest. RATIO keeps at most so many times the rarest.</source>
        <translation>UNDERSAMPLE mempertahankan petak tiap kelas sebanyak milik kelas terlangka. OVERSAMPLE mengulang petak sampai tiap kelas sebanyak milik kelas terumum. RATIO mempertahankan paling banyak sekian kali kelas terlangka.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>UNET: SAME maps the whole tile; VALID the middle of it, of which the network saw all surroundings.</source>
        <translation>UNET: SAME memetakan seluruh petak; VALID bagian tengahnya, yang seluruh sekelilingnya dilihat jaringan.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>UNION covers the ground of all inputs, INTERSECTION only that which every band of the result has. Without meaning where a reference, an extent or tiles say it.</source>
        <translation>UNION mencakup area semua masukan, INTERSECTION hanya area yang dimiliki setiap band hasil. Tidak bermakna bila referensi, jangkauan, atau petak yang menentukannya.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} epochs are over.</source>
        <translation>Sedang berlangsung: {epochs} epoch selesai.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} of {all} epochs are over.</source>
        <translation>Sedang berlangsung: {epochs} dari {all} epoch selesai.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Undo</source>
        <translation>Batalkan perubahan</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of buffer and width</source>
        <translation>Satuan buffer dan lebar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of distances</source>
        <translation>Satuan jarak</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Unit of slopes</source>
        <translation>Satuan lereng</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Membongkar paket</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Until {last}.</source>
        <translation>Sampai {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Upper percentile</source>
        <translation>Persentil atas</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Use</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Use smaller tiles, or ask for less.</source>
        <translation>Gunakan petak yang lebih kecil, atau minta lebih sedikit.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Use smaller tiles, or look at the places of the scenes and of the mask.</source>
        <translation>Gunakan petak yang lebih kecil, atau periksa letak scene dan mask.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Use this Python as it is</source>
        <translation>Pakai Python ini apa adanya</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>VALIDATION</source>
        <translation>VALIDATION</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Validation</source>
        <translation>Validasi</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Validation (%)</source>
        <translation>Validasi (%)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Value field</source>
        <translation>Field nilai</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Value of pixels without data. That of the inputs when unset, and NaN for real numbers without any.</source>
        <translation>Nilai piksel tanpa data. Milik masukan bila tidak diatur, dan NaN untuk bilangan real tanpa nilai itu.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Values at the edges</source>
        <translation>Nilai di tepi</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Values beyond those that were measured are set to the nearest that was: MIN_MAX and PERCENT then give 0 to 1.</source>
        <translation>Nilai di luar yang diukur ditetapkan ke nilai terukur terdekat: MIN_MAX dan PERCENT lalu memberi 0 hingga 1.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Values of the raster</source>
        <translation>Nilai raster</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Values to set</source>
        <translation>Nilai yang ditetapkan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Values, the most frequent ones</source>
        <translation>Nilai yang paling sering</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Vertical spacing (map units)</source>
        <translation>Jarak vertikal (satuan peta)</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>WEIGHTED_CROSS_ENTROPY needs class weights, such as INVERSE.</source>
        <translation>WEIGHTED_CROSS_ENTROPY memerlukan bobot kelas, misalnya INVERSE.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>WHEELS must be a folder, but there is none at {wheels}.</source>
        <translation>WHEELS harus berupa folder, tetapi tidak ada di {wheels}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>WITHIN: all of the tile is under the mask. INTERSECTS: it shares ground with the mask.</source>
        <translation>WITHIN: seluruh petak berada di bawah mask. INTERSECTS: petak berbagi area dengan mask.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Wait for it to end.</source>
        <translation>Tunggu sampai selesai.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Weight decay</source>
        <translation>Peluruhan bobot</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes before</source>
        <translation>Langkah sebelumnya</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>What dialogs propose as the Dask cluster that does the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. Calls from elsewhere name theirs themselves.</source>
        <translation>Apa yang diusulkan dialog sebagai cluster Dask yang mengerjakan: alamat scheduler-nya, misalnya tcp://host:8786, atau berkas scheduler-nya. Panggilan dari tempat lain menyebutkan miliknya sendiri.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>What heights are multiplied by: 0.3048 for feet in a system of metres or degrees.</source>
        <translation>Pengali ketinggian: 0.3048 untuk kaki dalam sistem meter atau derajat.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>What is added after the scale, as -0.1 for Sentinel-2 products since 2022. 0 when only the scale is.</source>
        <translation>Yang ditambahkan setelah skala, misalnya -0.1 untuk produk Sentinel-2 sejak 2022. 0 bila hanya skala yang diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>What is added to each band or taken away, in its standard deviations.</source>
        <translation>Yang ditambahkan ke tiap band atau dikurangkan darinya, dalam simpangan bakunya.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What is in the way</source>
        <translation>Apa yang menghalangi</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What is not given has its default.</source>
        <translation>Yang tidak diberikan memakai nilai bawaannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it does with your data</source>
        <translation>Apa yang dilakukannya dengan data Anda</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it is</source>
        <translation>Apa ini</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>What pixels without a label are: a number for their id; or a name, for one of the classes, or for a class of its own with the id 0.</source>
        <translation>Piksel tanpa label menjadi apa: angka untuk id-nya; atau nama, untuk salah satu kelas, atau untuk kelas tersendiri dengan id 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>What the raster is. SENTINEL2_SCL: the scene classification of Sentinel-2. LANDSAT_QA_PIXEL: the quality band of Landsat Collection 2; LANDSAT_BQA of Collection 1; LANDSAT_BQA_PRE of Landsat 8 before the collections. PROBABILITY: a cloud probability in percent, or from 0 to 1 where it has decimals; more than 40 % is cloud. BRIGHTNESS: a plain image of 8 bits where nothing else is there; bright grey patches from 3 pixels on count as cloud. That misses thin cloud, haze and shadows, and takes snow, sand, white roofs of that size, which aerial images are full of, and blank white borders for cloud.</source>
        <translation>Apa raster ini. SENTINEL2_SCL: klasifikasi scene Sentinel-2. LANDSAT_QA_PIXEL: band kualitas Landsat Collection 2; LANDSAT_BQA dari Collection 1; LANDSAT_BQA_PRE dari Landsat 8 sebelum Collection. PROBABILITY: probabilitas awan dalam persen, atau dari 0 hingga 1 bila berdesimal; lebih dari 40 % adalah awan. BRIGHTNESS: citra 8 bit biasa bila tidak ada yang lain; bercak kelabu terang mulai 3 piksel dianggap awan. Cara itu melewatkan awan tipis, kabut, dan bayangan, serta menganggap salju, pasir, atap putih seukuran itu, yang banyak terdapat pada foto udara, dan tepi putih kosong sebagai awan.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What the run will do</source>
        <translation>Apa yang akan dilakukan proses</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>What the step {step} goes by</source>
        <translation>Acuan langkah {step}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>What training makes small; the sum where several are chosen. Cross-entropy when unset, or for values the mean squared error. Pixels to ignore do not count.</source>
        <translation>Yang diperkecil pelatihan; jumlahnya bila beberapa dipilih. Cross-entropy bila tidak diatur, atau untuk nilai rata-rata galat kuadrat. Piksel yang diabaikan tidak dihitung.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Where inputs overlap</source>
        <translation>Di tempat masukan bertumpang tindih</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Where labels overlap</source>
        <translation>Di tempat label bertumpang tindih</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Where scenes overlap</source>
        <translation>Di tempat scene bertumpang tindih</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap all of them give tiles.</source>
        <translation>Di tempat scene bertumpang tindih, semuanya memberi petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the clearest gives the tiles.</source>
        <translation>Di tempat scene bertumpang tindih, yang paling cerah memberi petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the first gives the tiles.</source>
        <translation>Di tempat scene bertumpang tindih, yang pertama memberi petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the newest gives the tiles.</source>
        <translation>Di tempat scene bertumpang tindih, yang terbaru memberi petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Where the light of the hillshade comes from, clockwise from north.</source>
        <translation>Asal cahaya hillshade, searah jarum jam dari utara.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Where there would be more, images go into numbered folders of so many.</source>
        <translation>Bila jumlahnya akan lebih banyak, citra masuk ke folder bernomor berisi sekian.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whether pixels that touch at a corner alone are apart (FOUR) or one multipolygon (EIGHT).</source>
        <translation>Apakah piksel yang hanya bersentuhan di sudut terpisah (FOUR) atau menjadi satu multipoligon (EIGHT).</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Whether the engine has all it needs</source>
        <translation>Apakah mesin memiliki semua yang diperlukannya</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Which band is what, where it is not recognised: B=1, R=3, N=B8. Roles are A coastal, B blue, G green, G1, Y yellow, R red, RE1 to RE3 red edge, N and N2 near infrared, WV water vapour, S1 and S2 short-wave infrared, T, T1 and T2 thermal, VV, VH, HH, HV radar.</source>
        <translation>Band mana sebagai apa, bila tidak dikenali: B=1, R=3, N=B8. Perannya adalah A pesisir, B biru, G hijau, G1, Y kuning, R merah, RE1 hingga RE3 tepi merah, N dan N2 inframerah dekat, WV uap air, S1 dan S2 inframerah gelombang pendek, T, T1, dan T2 termal, VV, VH, HH, HV radar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which classes to burn, in the order of their ids from 1: 'forest; water'. Several become one with 'forest=oak,pine; water'. All in alphabetical order when empty.</source>
        <translation>Kelas yang dirasterkan, menurut urutan id-nya dari 1: 'forest; water'. Beberapa menjadi satu dengan 'forest=oak,pine; water'. Semua menurut abjad bila kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which of its pixels are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a kind of raster such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows.</source>
        <translation>Piksel mana yang merupakan awan: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', atau jenis raster seperti SENTINEL2_SCL atau LANDSAT_QA_PIXEL+shadows.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Which pixels of the cloud raster are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a preset such as SENTINEL2_SCL.</source>
        <translation>Piksel mana dari raster awan yang merupakan awan: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', atau prasetel seperti SENTINEL2_SCL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Which pixels of the cloud raster are cloud: a preset such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows, or a rule: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</source>
        <translation>Piksel mana dari raster awan yang merupakan awan: prasetel seperti SENTINEL2_SCL atau LANDSAT_QA_PIXEL+shadows, atau aturan: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whole numbers, such as Segment raster writes.</source>
        <translation>Bilangan bulat, seperti yang ditulis Segmentasi raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Whose band names B1, B2, … are. AUTO reads it from the names and tags of the files. Bands without names are taken in the sensor's usual order when their number fits.</source>
        <translation>Sensor pemilik nama band B1, B2, …. AUTO membacanya dari nama dan tag berkas. Band tanpa nama diambil menurut urutan lazim sensor bila jumlahnya cocok.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Width and height of a tile in pixels of its scene. Only tiles that lie wholly in the scene are made.</source>
        <translation>Lebar dan tinggi petak dalam piksel scene-nya. Hanya petak yang seluruhnya terletak dalam scene yang dibuat.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width and height of a tile on the ground where it is to differ from tile size × pixel size: the same samples at another scale. The tile size then is the size that samples get in pixels.</source>
        <translation>Lebar dan tinggi petak di permukaan bumi bila harus berbeda dari ukuran petak × ukuran piksel: sampel yang sama pada skala lain. Ukuran petak lalu menjadi ukuran sampel dalam piksel.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width and height of a tile on the ground, in units of the raster's coordinate system, where it is to differ from tile size × pixel size. The tile size then is the size that samples get in pixels, and the overlap counts pixels of samples.</source>
        <translation>Lebar dan tinggi petak di permukaan bumi, dalam satuan sistem koordinat raster, bila harus berbeda dari ukuran petak × ukuran piksel. Ukuran petak lalu menjadi ukuran sampel dalam piksel, dan tumpang tindih menghitung piksel sampel.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Width and height of the tiles in pixels of the image.</source>
        <translation>Lebar dan tinggi petak dalam piksel citra.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Width field</source>
        <translation>Field lebar</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given.</source>
        <translation>Lebar petak dalam piksel raster, dan tingginya kecuali diberikan.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given. Models often want 256.</source>
        <translation>Lebar petak dalam piksel raster, dan tingginya kecuali diberikan. Model sering meminta 256.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Width of the result's pixels, in units of its coordinate system. That of the finest input when unset.</source>
        <translation>Lebar piksel hasil, dalam satuan sistem koordinatnya. Milik masukan terhalus bila tidak diatur.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>With or without splits of its own; it is left as it is.</source>
        <translation>Dengan atau tanpa pembagian sendiri; dibiarkan apa adanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Without it, rasters whose bands, their order or resolution differ from what the model learned from are refused.</source>
        <translation>Tanpa ini, raster yang band-nya, urutannya, atau resolusinya berbeda dari yang dipelajari model akan ditolak.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Work on a Dask cluster needs {lacking}, which {python} does not have.</source>
        <translation>Pekerjaan di cluster Dask memerlukan {lacking}, yang tidak dimiliki {python}.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Working</source>
        <translation>Bekerja</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>World files</source>
        <translation>World file</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Write all classes into the text</source>
        <translation>Tulis semua kelas ke dalam teks</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Write the changes into the layer, as QGIS's Save Layer Edits does</source>
        <translation>Tulis perubahan ke layer, seperti Simpan Hasil Edit Layer di QGIS</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Write the expression with help</source>
        <translation>Tulis ekspresi dengan bantuan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Writes a dataset anew with other splits, without going back to the rasters. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped. The statistics of the bands are those of the new training tiles.</source>
        <translation>Menulis ulang set data dengan pembagian lain, tanpa kembali ke raster. Tidak ada area yang berada di dua pembagian: dari petak yang bertumpang tindih, yang akan demikian dijaga tetap bersama atau dibuang. Statistik band adalah milik petak pelatihan yang baru.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Writes a dataset anew without going back to the rasters: in another format, with other annotations, or for another task, such as masks made of outlines. Datasets that others made are read too (folders of images, COCO, YOLO, Pascal VOC, images with GeoJSON), with their place on the map where they have it, so that they can be inspected, split again and trained on. What cannot be used is left out and listed.</source>
        <translation>Menulis ulang set data tanpa kembali ke raster: dalam format lain, dengan anotasi lain, atau untuk tugas lain, misalnya mask yang dibuat dari garis luar. Set data buatan pihak lain juga dibaca (folder citra, COCO, YOLO, Pascal VOC, citra dengan GeoJSON), dengan posisinya di peta bila ada, sehingga dapat ditelaah, dibagi ulang, dan dipakai untuk pelatihan. Yang tidak dapat dipakai disingkirkan dan didaftar.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Writes train, val or test into the field split of each tile, near to the shares asked for. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped.</source>
        <translation>Menulis train, val, atau test ke field split tiap petak, mendekati porsi yang diminta. Tidak ada area yang berada di dua pembagian: dari petak yang bertumpang tindih, yang akan demikian dijaga tetap bersama atau dibuang.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}.</source>
        <translation>Menulis {dataset} sebagai {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}: {bytes}.</source>
        <translation>Menulis {dataset} sebagai {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Writes {file}.</source>
        <translation>Menulis {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygon_copy.py"/>
        <source>Writing polygons</source>
        <translation>Menulis poligon</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Z factor</source>
        <translation>Faktor Z</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Zoom to the preview</source>
        <translation>Perbesar ke pratinjau</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a Python file of yours, the architecture file</source>
        <translation>berkas Python Anda, berkas arsitektur</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel on VGG16, three scales joined: large and slow</source>
        <translation>satu kelas atau nilai untuk tiap piksel berbasis VGG16, tiga skala digabung: besar dan lambat</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel, with sharp outlines, from few tiles</source>
        <translation>satu kelas atau nilai untuk tiap piksel, dengan garis luar tajam, dari sedikit petak</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a deeper classifier of tiles, for many tiles and classes that look alike</source>
        <translation>pengklasifikasi petak yang lebih dalam, untuk banyak petak dan kelas yang tampak serupa</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a number</source>
        <translation>sebuah angka</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>a number taken away</source>
        <translation>pengurangan sebuah angka</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a small classifier of tiles, quick also without a GPU: the first to try</source>
        <translation>pengklasifikasi petak kecil, cepat juga tanpa GPU: yang pertama dicoba</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>about {size}</source>
        <translation>sekitar {size}</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/words.py"/>
        <source>accuracy</source>
        <translation>akurasi</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>accuracy,confusion matrix,validation,test,iou,kappa,f1,roc,calibration,assessment</source>
        <translation>akurasi,matriks konfusi,validasi,uji,iou,kappa,f1,roc,kalibrasi,penilaian</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>all classes but 0</source>
        <translation>semua kelas kecuali 0</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>all features</source>
        <translation>semua fitur</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>all of one class</source>
        <translation>semua satu kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>all scenes</source>
        <translation>semua scene</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>all tiles</source>
        <translation>semua petak</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>any of the bits {bits} is set</source>
        <translation>salah satu bit {bits} aktif</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with the coarsest scale alone, outlines smooth</source>
        <translation>seperti FCN8S dengan skala terkasar saja, garis luar halus</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with two scales joined, outlines less sharp</source>
        <translation>seperti FCN8S dengan dua skala digabung, garis luar kurang tajam</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>at most {size}</source>
        <translation>paling banyak {size}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bare soil</source>
        <translation>tanah terbuka</translation>
    </message>
    <message>
        <location filename="../ui/training/plot.py"/>
        <source>best</source>
        <translation>terbaik</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bits} is set</source>
        <translation>bit {bits} aktif</translation>
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
        <translation>bit {low}–{high}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>blue</source>
        <translation>biru</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>burn,mask,masks,vector to raster,ground truth,annotation,classes,instances,distance,roads,buildings,border</source>
        <translation>rasterkan,mask,masker,vektor ke raster,kebenaran lapangan,anotasi,kelas,instans,jarak,jalan,bangunan,batas</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>cares less for what is right already, more for what is hard to tell</source>
        <translation>kurang memperhatikan yang sudah benar, lebih memperhatikan yang sulit dibedakan</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>chosen by</source>
        <translation>dipilih oleh</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus</source>
        <translation>sirus</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus confidence</source>
        <translation>keyakinan sirus</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of pixels</source>
        <translation>kelas piksel</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of tiles</source>
        <translation>kelas petak</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>classes such as {names}</source>
        <translation>kelas seperti {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>clear</source>
        <translation>cerah</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>clip,crop,subset,extent,mask,tiles,area of interest</source>
        <translation>klip,potong,subset,jangkauan,mask,petak,area kajian</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../algorithms/styling.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud</source>
        <translation>awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud confidence</source>
        <translation>keyakinan awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud edge</source>
        <translation>tepi awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow</source>
        <translation>bayangan awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow confidence</source>
        <translation>keyakinan bayangan awan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, high probability</source>
        <translation>awan, probabilitas tinggi</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, medium probability</source>
        <translation>awan, probabilitas sedang</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>clouds,shadow,snow,cirrus,quality,qa band,qa_pixel,bqa,scl,s2cloudless,fmask,brightness</source>
        <translation>awan,bayangan,salju,sirus,kualitas,band qa,qa_pixel,bqa,scl,s2cloudless,fmask,kecerahan</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>coastal aerosol</source>
        <translation>aerosol pesisir</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>dark area</source>
        <translation>area gelap</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>dataset,append,add,extend,grow,new scenes,new classes,training data</source>
        <translation>set data,tambahkan,tambah,perluas,tumbuh,scene baru,kelas baru,data pelatihan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>dataset,format,import,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,annotations</source>
        <translation>set data,format,impor,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,anotasi</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>dataset,merge,join,combine,training data,classes</source>
        <translation>set data,gabungkan,satukan,kombinasikan,data pelatihan,kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>dataset,train,validation,test,split,blocks,stratified,random,leakage,training data</source>
        <translation>set data,latih,validasi,uji,bagi,blok,terstratifikasi,acak,kebocoran,data pelatihan</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>dataset,training,chips,patches,deep learning,mask,segmentation,classification,detection,coco,yolo,clip</source>
        <translation>set data,pelatihan,chip,patch,pembelajaran mendalam,mask,segmentasi,klasifikasi,deteksi,coco,yolo,potong</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder cannot be read.</source>
        <translation>dataset.json di folder ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder is too large to be looked at here.</source>
        <translation>dataset.json di folder ini terlalu besar untuk diperiksa di sini.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>deep learning,inference,predict,map,classification,u-net,keras,semantic segmentation</source>
        <translation>pembelajaran mendalam,inferensi,prediksi,peta,klasifikasi,u-net,keras,segmentasi semantik</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>deep learning,inference,predict,tile classification,cnn,keras</source>
        <translation>pembelajaran mendalam,inferensi,prediksi,klasifikasi petak,cnn,keras</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>deep learning,neural network,u-net,unet,cnn,fcn,resnet,tensorflow,keras,fit,learn,fine-tune,transfer learning,regression,multi-label</source>
        <translation>pembelajaran mendalam,jaringan saraf,u-net,unet,cnn,fcn,resnet,tensorflow,keras,latih,belajar,penyetelan halus,pembelajaran transfer,regresi,multilabel</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>dem,dtm,elevation,slope,aspect,hillshade,relief,curvature,profile,plan,horn,evans</source>
        <translation>dem,dtm,elevasi,lereng,aspek,hillshade,relief,kelengkungan,profil,plan,horn,evans</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>different for each band</source>
        <translation>berbeda untuk tiap band</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>divided by {number}</source>
        <translation>dibagi {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>does not run</source>
        <translation>tidak berjalan</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band by its mean and standard deviation</source>
        <translation>tiap band menurut rata-rata dan simpangan bakunya</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band divided by a number</source>
        <translation>tiap band dibagi sebuah angka</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band from its minimum and maximum to 0 and 1</source>
        <translation>tiap band dari minimum dan maksimumnya ke 0 dan 1</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <location filename="../ui/tile_summary.py"/>
        <source>each from {width} × {height} pixels of the raster</source>
        <translation>masing-masing dari {width} × {height} piksel raster</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>epoch {number}</source>
        <translation>epoch {number}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>exit status {status}</source>
        <translation>status keluar {status}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>footprints,buildings,iou,precision,recall,f1,spacenet,accuracy,evaluation,match,objects</source>
        <translation>tapak,bangunan,iou,presisi,recall,f1,spacenet,akurasi,evaluasi,pasangkan,objek</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, environments</source>
        <translation>disk kosong, lingkungan</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, temporary files</source>
        <translation>disk kosong, berkas sementara</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}</source>
        <translation>dari namanya, {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}, as {sensor} has it</source>
        <translation>dari namanya, {name}, seperti pada {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its place among the bands of {sensor}</source>
        <translation>dari posisinya di antara band {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its wavelength, {nanometres} nm</source>
        <translation>dari panjang gelombangnya, {nanometres} nm</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the colour that the file gives it</source>
        <translation>dari warna yang diberikan berkas kepadanya</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the name of the file: {name}</source>
        <translation>dari nama berkas: {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green</source>
        <translation>hijau</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green 1</source>
        <translation>hijau 1</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>grid,tiles,cells,fishnet,windows,deep learning,samples,spacing,overlap,stride</source>
        <translation>grid,petak,sel,jala,jendela,pembelajaran mendalam,sampel,jarak,tumpang tindih,langkah</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>half-made</source>
        <translation>setengah jadi</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>intersection over union, the figure that maps are often measured by</source>
        <translation>irisan dibagi gabungan, angka yang sering dipakai untuk mengukur peta</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is not installed</source>
        <translation>belum terpasang</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is of another version of the plugin</source>
        <translation>berasal dari versi plugin lain</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was asked for anew</source>
        <translation>diminta untuk dibuat ulang</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was left half-made</source>
        <translation>tertinggal setengah jadi</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>its Python does not run any more</source>
        <translation>Python-nya tidak berjalan lagi</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>loss {loss} in epoch {epoch}</source>
        <translation>loss {loss} pada epoch {epoch}</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>mean IoU</source>
        <translation>IoU rata-rata</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>mean IoU, validation</source>
        <translation>IoU rata-rata, validasi</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>memory</source>
        <translation>memori</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>missing</source>
        <translation>yang kurang</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>model,chain,workflow,dataset,labels,tiles,training,map,polygons,deep learning</source>
        <translation>model,rantai,alur kerja,set data,label,petak,pelatihan,peta,poligon,pembelajaran mendalam</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>mosaic,merge,stack,layer stack,time series,align,reproject,warp,resample,vrt,cog,bands</source>
        <translation>mosaik,gabungkan,tumpuk,tumpukan layer,deret waktu,sejajarkan,reproyeksi,warp,resampling,vrt,cog,band</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared</source>
        <translation>inframerah dekat</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared 2</source>
        <translation>inframerah dekat 2</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>no class</source>
        <translation>tanpa kelas</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>no data</source>
        <translation>tanpa data</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>no label</source>
        <translation>tanpa label</translation>
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
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>none, or the system's</source>
        <translation>tidak ada, atau milik sistem</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>normalise,standardize,scale,rescale,stretch,z-score,mean,standard deviation,percentile,reflectance,dn</source>
        <translation>normalisasi,standardisasi,skala,skala ulang,peregangan,z-score,rata-rata,simpangan baku,persentil,reflektansi,dn</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>not all tiles are in the file; is there space left?</source>
        <translation>tidak semua petak ada dalam berkas; apakah masih ada ruang?</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not in the field</source>
        <translation>tidak ada dalam field</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not named by the raster</source>
        <translation>tidak disebut oleh raster</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for ONNX models: {call}</source>
        <translation>tidak ada; opsional, untuk model ONNX: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for clusters and object stores: {call}</source>
        <translation>tidak ada; opsional, untuk cluster dan penyimpanan objek: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>number of bands</source>
        <translation>jumlah band</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>of another version of the plugin</source>
        <translation>dari versi plugin lain</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>outside the mask</source>
        <translation>di luar mask</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>pip cannot go through the SOCKS proxy {proxy} of QGIS's settings.</source>
        <translation>pip tidak dapat melewati proksi SOCKS {proxy} dari pengaturan QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>pixels of {metres} m</source>
        <translation>piksel {metres} m</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>polygonize,vectorize,footprints,buildings,sieve,simplify,regularize,map,classes</source>
        <translation>poligonisasi,vektorisasi,tapak,bangunan,ayak,sederhanakan,regularisasi,peta,kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>processor cores</source>
        <translation>inti prosesor</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>proxy</source>
        <translation>proksi</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>quality,check,statistics,histogram,contact sheet,duplicates,leak,balance,classes,nodata</source>
        <translation>kualitas,pemeriksaan,statistik,histogram,lembar kontak,duplikat,kebocoran,keseimbangan,kelas,nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas must name each class once, got {name!r} twice</source>
        <translation>kuota harus menyebut tiap kelas sekali, tetapi {name!r} disebut dua kali</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas: the labels have no class {name!r}; the classes are {classes}</source>
        <translation>kuota: label tidak memiliki kelas {name!r}; kelas yang ada {classes}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red</source>
        <translation>merah</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 1</source>
        <translation>tepi merah 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 2</source>
        <translation>tepi merah 2</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 3</source>
        <translation>tepi merah 3</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>saturated or defective</source>
        <translation>jenuh atau cacat</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>scenes,catalogue,stac,grid,tiles,many rasters,duplicates,overlap,mosaic,time series</source>
        <translation>scene,katalog,STAC,grid,petak,banyak raster,duplikat,tumpang tindih,mosaik,deret waktu</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>scenes,catalogue,stac,search,items,folder,tile index,many rasters,dates,cloud cover</source>
        <translation>scene,katalog,STAC,pencarian,item,folder,indeks petak,banyak raster,tanggal,tutupan awan</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>setup,check,environment,python,tensorflow,gpu,version</source>
        <translation>penyiapan,periksa,lingkungan,python,tensorflow,gpu,versi</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>setup,install,environment,python,tensorflow,pip</source>
        <translation>penyiapan,pasang,lingkungan,python,tensorflow,pip</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>several classes of a tile</source>
        <translation>beberapa kelas dari satu petak</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 1</source>
        <translation>inframerah gelombang pendek 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 2</source>
        <translation>inframerah gelombang pendek 2</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>signal {number} ({name})</source>
        <translation>sinyal {number} ({name})</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow</source>
        <translation>salju</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice</source>
        <translation>salju atau es</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice confidence</source>
        <translation>keyakinan salju atau es</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>spectral indices,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetation,water,burn,band math,raster calculator,formula,spyndex,awesome spectral indices</source>
        <translation>indeks spektral,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetasi,air,kebakaran,aljabar band,kalkulator raster,rumus,spyndex,awesome spectral indices</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>squared for small errors, absolute for large ones</source>
        <translation>kuadrat untuk galat kecil, absolut untuk galat besar</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>such as in 3,8,9,10 or bits 14-15 &gt;= 2</source>
        <translation>misalnya in 3,8,9,10 atau bits 14-15 &gt;= 2</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>task</source>
        <translation>tugas</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the classes are {classes}</source>
        <translation>kelas yang ada {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the extent must have an area, got {extent}</source>
        <translation>jangkauan harus memiliki luas, tetapi diberikan {extent}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean absolute error; outliers count little</source>
        <translation>rata-rata galat absolut; pencilan sedikit berpengaruh</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean squared error; large errors count most</source>
        <translation>rata-rata galat kuadrat; galat besar paling berpengaruh</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at least {number}</source>
        <translation>bilangan dalam {bits} sedikitnya {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at most {number}</source>
        <translation>bilangan dalam {bits} paling banyak {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is less than {number}</source>
        <translation>bilangan dalam {bits} kurang dari {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is more than {number}</source>
        <translation>bilangan dalam {bits} lebih dari {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is not {number}</source>
        <translation>bilangan dalam {bits} bukan {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is {number}</source>
        <translation>bilangan dalam {bits} adalah {number}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of all classes together, rare ones weighing more</source>
        <translation>tumpang tindih semua kelas bersama-sama, kelas langka berbobot lebih besar</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of each class, for small objects and rare classes</source>
        <translation>tumpang tindih tiap kelas, untuk objek kecil dan kelas langka</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>the proxy's port in QGIS's settings must be a number, got {port!r}</source>
        <translation>porta proksi dalam pengaturan QGIS harus berupa angka, tetapi diberikan {port!r}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the raster names no classes, so give their ids</source>
        <translation>raster tidak menyebut nama kelas, jadi berikan id-nya</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>the reason is not known</source>
        <translation>alasannya tidak diketahui</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the result would have {width} x {height} pixels; give a smaller extent or larger pixels</source>
        <translation>hasilnya akan berukuran {width} x {height} piksel; berikan jangkauan yang lebih kecil atau piksel yang lebih besar</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the same with class weights, which help rare classes</source>
        <translation>sama dengan bobot kelas, yang membantu kelas langka</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>the server answers {code}</source>
        <translation>server menjawab {code}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the setting {name}</source>
        <translation>pengaturan {name}</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>the settings</source>
        <translation>pengaturan</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the usual one; each tile or pixel counts the same</source>
        <translation>yang lazim; tiap petak atau piksel dihitung sama</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at least {number}</source>
        <translation>nilainya sedikitnya {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at most {number}</source>
        <translation>nilainya paling banyak {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is less than {number}</source>
        <translation>nilainya kurang dari {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is more than {number}</source>
        <translation>nilainya lebih dari {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is not {number}</source>
        <translation>nilainya bukan {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is one of {values}</source>
        <translation>nilainya salah satu dari {values}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {number}</source>
        <translation>nilainya {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {values}</source>
        <translation>nilainya {values}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the variable {name}</source>
        <translation>variabel {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared</source>
        <translation>inframerah termal</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 1</source>
        <translation>inframerah termal 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 2</source>
        <translation>inframerah termal 2</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>these packages were changed or removed: {packages}</source>
        <translation>paket berikut diubah atau dihapus: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>thin cirrus</source>
        <translation>sirus tipis</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>tile size</source>
        <translation>ukuran petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>tiles</source>
        <translation>petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>tiles,balance,imbalance,oversample,undersample,class weights,stratified,resample</source>
        <translation>petak,seimbangkan,ketidakseimbangan,oversampling,undersampling,bobot kelas,terstratifikasi,sampel ulang</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>tiles,clouds,shadow,haze,quality,qa band,scl,fmask,nodata,filter</source>
        <translation>petak,awan,bayangan,kabut,kualitas,band qa,scl,fmask,nodata,saring</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>tiles,filter,expression,select,where,condition,statistics,quality</source>
        <translation>petak,saring,ekspresi,pilih,di mana,kondisi,statistik,kualitas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>tiles,label,class,annotation,training,ground truth,join by location,majority</source>
        <translation>petak,label,kelas,anotasi,pelatihan,kebenaran lapangan,gabung menurut lokasi,mayoritas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>tiles,mask,area of interest,clip,select,join by location,coverage</source>
        <translation>petak,mask,area kajian,potong,pilih,gabung menurut lokasi,cakupan</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>tiles,samples,random,stratified,quota,points,poisson disc,training,class balance,spacing</source>
        <translation>petak,sampel,acak,terstratifikasi,kuota,titik,cakram poisson,pelatihan,keseimbangan kelas,jarak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>tiles,train,validation,test,split,blocks,stratified,random,leakage,spatial autocorrelation</source>
        <translation>petak,latih,validasi,uji,bagi,blok,terstratifikasi,acak,kebocoran,autokorelasi spasial</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>tiles,zonal statistics,mean,standard deviation,median,percentile,entropy,nodata,histogram,brightness,ndvi</source>
        <translation>petak,statistik zona,rata-rata,simpangan baku,median,persentil,entropi,nodata,histogram,kecerahan,ndvi</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>too much nodata</source>
        <translation>terlalu banyak nodata</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>training</source>
        <translation>pelatihan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>unclassified</source>
        <translation>tidak terklasifikasi</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>under the mask</source>
        <translation>di bawah mask</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>validation</source>
        <translation>validasi</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation MAE</source>
        <translation>MAE validasi</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation RMSE</source>
        <translation>RMSE validasi</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation accuracy</source>
        <translation>akurasi validasi</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation loss</source>
        <translation>loss validasi</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation mean IoU</source>
        <translation>IoU rata-rata validasi</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values as they are</source>
        <translation>nilai apa adanya</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values limited</source>
        <translation>nilai dibatasi</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>values of pixels</source>
        <translation>nilai piksel</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>vegetation</source>
        <translation>vegetasi</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water</source>
        <translation>air</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water confidence</source>
        <translation>keyakinan air</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>water vapour</source>
        <translation>uap air</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>what suits the dataset</source>
        <translation>yang sesuai dengan set data</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with shadows</source>
        <translation>dengan bayangan</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with snow</source>
        <translation>dengan salju</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>without a class</source>
        <translation>tanpa kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>wms,wmts,xyz,wcs,basemap,tile server,download,export,image,screenshot,raster</source>
        <translation>wms,wmts,xyz,wcs,peta dasar,server petak,unduh,ekspor,citra,tangkapan layar,raster</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>yellow</source>
        <translation>kuning</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>{bands}, of {count} dates</source>
        <translation>{bands}, dari {count} tanggal</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{border}: drag it, or use the arrow keys.</source>
        <translation>{border}: seret, atau gunakan tombol panah.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, 1 tile without</source>
        <translation>{classes}, 1 petak tanpa kelas</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, {count} tiles without</source>
        <translation>{classes}, {count} petak tanpa kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>{columns} columns × {rows} rows = {count} tiles, spacing {h:.12g} × {v:.12g} map units</source>
        <translation>{columns} kolom × {rows} baris = {count} petak, jarak {h:.12g} × {v:.12g} satuan peta</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} bands of {type}</source>
        <translation>{count} band bertipe {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>{count} changes are not saved</source>
        <translation>{count} perubahan belum disimpan</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{count} choices, such as {names}</source>
        <translation>{count} pilihan, misalnya {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} classes</source>
        <translation>{count} kelas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} classes ({names})</source>
        <translation>{count} kelas ({names})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} features</source>
        <translation>{count} fitur</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{count} of them whole</source>
        <translation>{count} di antaranya utuh</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>{count} of {total} bands, in this order.</source>
        <translation>{count} dari {total} band, dalam urutan ini.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes, in this order.</source>
        <translation>{count} dari {total} kelas, dalam urutan ini.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes.</source>
        <translation>{count} dari {total} kelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: mask or nodata keep their tiles away.</source>
        <translation>{count} titik dilewati: mask atau nodata menghalangi petaknya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: their tiles would reach off the raster.</source>
        <translation>{count} titik dilewati: petaknya akan keluar dari raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: they are too near to others.</source>
        <translation>{count} titik dilewati: terlalu dekat dengan titik lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>{count} polygons.</source>
        <translation>{count} poligon.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>{count} scenes</source>
        <translation>{count} scene</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} tiles</source>
        <translation>{count} petak</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} tiles ({layout}), {whole} of them whole</source>
        <translation>{count} petak ({layout}), {whole} di antaranya utuh</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{count} tiles are too many for a preview; the run splits them all.</source>
        <translation>{count} petak terlalu banyak untuk pratinjau; proses membagi semuanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} tiles around {points} points.</source>
        <translation>{count} petak di sekitar {points} titik.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles in {name}</source>
        <translation>{count} petak dalam {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles of other splits are kept as they are.</source>
        <translation>{count} petak dari pembagian lain dipertahankan apa adanya.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {size} px in {name}</source>
        <translation>{count} petak berukuran {size} px dalam {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {width} × {height} px in {name}</source>
        <translation>{count} petak berukuran {width} × {height} px dalam {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles overlap others and were kept together with them.</source>
        <translation>{count} petak bertumpang tindih dengan petak lain dan dijaga tetap bersamanya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles were dropped because they share ground with tiles of another split.</source>
        <translation>{count} petak dibuang karena berbagi area dengan petak dari pembagian lain.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{count} tiles without a geometry are left out.</source>
        <translation>{count} petak tanpa geometri dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles without a label are left out.</source>
        <translation>{count} petak tanpa label dilewati.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>{count} tiles, each from {pixels} pixels of the raster</source>
        <translation>{count} petak, masing-masing dari {pixels} piksel raster</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} whole tiles ({layout})</source>
        <translation>{count} petak utuh ({layout})</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{epochs} epochs. Nothing says how the training stands.</source>
        <translation>{epochs} epoch. Tidak ada yang menyebutkan keadaan pelatihan.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{field} holds real numbers, {count} different ones, which are no classes.</source>
        <translation>{field} memuat bilangan real, {count} yang berbeda, yang bukan kelas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} holds something else, which is left alone. Choose a new or an empty folder.</source>
        <translation>{folder} memuat hal lain, yang dibiarkan. Pilih folder baru atau kosong.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} must be a folder, but it is a file.</source>
        <translation>{folder} harus berupa folder, tetapi merupakan berkas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{ground} each</source>
        <translation>{ground} masing-masing</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} j {minutes} mnt</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>{id} {name}: {pixels} pixels</source>
        <translation>{id} {name}: {pixels} piksel</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>{index} needs a band that is {role} ({title}): choose one and its role.</source>
        <translation>{index} memerlukan band {role} ({title}): pilih satu band dan perannya.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{kept} of {total} tiles kept.</source>
        <translation>{kept} dari {total} petak dipertahankan.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>{label}: {kept} of {all} kept</source>
        <translation>{label}: {kept} dari {all} dipertahankan</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} cannot be edited now.</source>
        <translation>{layer} tidak dapat disunting sekarang.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {address} failed with {why}</source>
        <translation>{layer} tidak dapat dibaca: {address} gagal dengan {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {why}</source>
        <translation>{layer} tidak dapat dibaca: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} does not take this value in {field}.</source>
        <translation>{layer} tidak menerima nilai ini dalam {field}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} gives no pixels at {extent}</source>
        <translation>{layer} tidak memberi piksel pada {extent}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} has no field {field}, and fields cannot be added to it.</source>
        <translation>{layer} tidak memiliki field {field}, dan field tidak dapat ditambahkan ke layer itu.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{layer} has no field {field}; its fields: {fields}</source>
        <translation>{layer} tidak memiliki field {field}; field-nya: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{layer} has no image at {extent}</source>
        <translation>{layer} tidak memiliki citra pada {extent}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} has nothing at {extent}: it covers {covered}</source>
        <translation>{layer} tidak memiliki apa pun pada {extent}: layer itu mencakup {covered}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} is a picture: its colours are written as QGIS renders them, in 8 bits. They are no measurements.</source>
        <translation>{layer} adalah gambar: warnanya ditulis sebagaimana dirender QGIS, dalam 8 bit. Warna itu bukan hasil pengukuran.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read through {provider}, which gives the engine no pixels.</source>
        <translation>{layer} dibaca melalui {provider}, yang tidak memberi piksel kepada mesin.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read with an account that QGIS keeps, which is not handed to the engine.</source>
        <translation>{layer} dibaca dengan akun yang disimpan QGIS, yang tidak diserahkan ke mesin.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} is read-only: nothing was changed. Save a copy of the layer and review that one.</source>
        <translation>{layer} hanya dapat dibaca: tidak ada yang diubah. Simpan salinan layer dan tinjau salinan itu.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>{layer} must be a layer of scenes, but it has no field {fields}.</source>
        <translation>{layer} harus berupa layer scene, tetapi tidak memiliki field {fields}.</translation>
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
        <translation>{minutes} mnt {seconds} dtk</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} dan {count} lainnya</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{names} cannot be used: this dataset has {task}.</source>
        <translation>{names} tidak dapat digunakan: set data ini memiliki {task}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{name} (under way)</source>
        <translation>{name} (sedang berlangsung)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved or removed.</source>
        <translation>{name} tidak dapat dibaca: berkasnya dipindahkan atau dihapus.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved, or is no image.</source>
        <translation>{name} tidak dapat dibaca: berkasnya dipindahkan, atau bukan citra.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written there.</source>
        <translation>{name} tidak dapat ditulis di sana.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: permission denied</source>
        <translation>{name} tidak dapat ditulis ke {path}: izin ditolak</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: there is no folder {folder}</source>
        <translation>{name} tidak dapat ditulis ke {path}: tidak ada folder {folder}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written: {why}</source>
        <translation>{name} tidak dapat ditulis: {why}</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{name} cannot stand in a list of classes: it has a comma, or spaces at its ends.</source>
        <translation>{name} tidak dapat berada dalam daftar kelas: memuat koma, atau spasi di ujungnya.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>{name} goes with {rasters}</source>
        <translation>{name} hanya berlaku bersama {rasters}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name} has no CRS; that of the other layer is taken.</source>
        <translation>{name} tidak memiliki CRS; CRS layer lainnya dipakai.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no coordinate system. Set one in the layer's properties.</source>
        <translation>{name} tidak memiliki sistem koordinat. Tetapkan dalam properti layer.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no field of classes: its polygons are one class.</source>
        <translation>{name} tidak memiliki field kelas: poligonnya satu kelas.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no tiles.</source>
        <translation>{name} tidak memiliki petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} holds a dataset of {tiles}: the call that made it changes nothing, others are refused.</source>
        <translation>{name} memuat set data berisi {tiles}: panggilan yang membuatnya tidak mengubah apa pun, panggilan lain ditolak.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>{name} in the model designer…</source>
        <translation>{name} di perancang model…</translation>
    </message>
    <message>
        <location filename="../algorithms/stores.py"/>
        <source>{name} is a layer of features, which cannot be written to an object store: choose a file or a database, got {place}</source>
        <translation>{name} adalah layer fitur, yang tidak dapat ditulis ke penyimpanan objek: pilih berkas atau basis data, tetapi diberikan {place}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} is a map service. Make a raster of the part that you need.</source>
        <translation>{name} adalah layanan peta. Buat raster dari bagian yang Anda perlukan.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} is for {tasks}, and this dataset has {task}.</source>
        <translation>{name} ditujukan untuk {tasks}, dan set data ini memiliki {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{name} must be a Python interpreter, but there is no file {path}.</source>
        <translation>{name} harus berupa interpreter Python, tetapi tidak ada berkas {path}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>{name} must be a coordinate system that QGIS knows, such as EPSG:32633, got {value}</source>
        <translation>{name} harus berupa sistem koordinat yang dikenal QGIS, misalnya EPSG:32633, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>{name} must be a field of the tile layer ({fields}), got {given}</source>
        <translation>{name} harus berupa field layer petak ({fields}), tetapi diberikan {given}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must be a layer of polygons, but {layer} has {kind} geometries.</source>
        <translation>{name} harus berupa layer poligon, tetapi {layer} memiliki geometri {kind}.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>{name} must be a layer that can be opened, got {value}</source>
        <translation>{name} harus berupa layer yang dapat dibuka, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, got {path} for both</source>
        <translation>{name} harus berupa berkas lain daripada {other}, tetapi diberikan {path} untuk keduanya</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, which is left as it is, got {path} for both</source>
        <translation>{name} harus berupa berkas lain daripada {other}, yang dibiarkan apa adanya, tetapi diberikan {path} untuk keduanya</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another place than {other}, got {place} for both</source>
        <translation>{name} harus berupa tempat lain daripada {other}, tetapi diberikan {place} untuk keduanya</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at least {limit:g}, got {value}</source>
        <translation>{name} harus sedikitnya {limit:g}, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at most {limit:g}, got {value}</source>
        <translation>{name} harus paling banyak {limit:g}, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>{name} must be layers that can be opened, got {value}</source>
        <translation>{name} harus berupa layer-layer yang dapat dibuka, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be one of {options}, got {value}</source>
        <translation>{name} harus salah satu dari {options}, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} must be there, but there is nothing at {path}</source>
        <translation>{name} harus ada, tetapi tidak ada apa pun di {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be {words}, got {value}</source>
        <translation>{name} harus {words}, tetapi diberikan {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a coordinate system (CRS), but it has none.</source>
        <translation>{name} harus memiliki sistem koordinat (CRS), tetapi tidak memilikinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a geotransform that places its pixels on the ground, but it has none.</source>
        <translation>{name} harus memiliki geotransform yang menempatkan pikselnya di permukaan bumi, tetapi tidak memilikinya.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must have at least one feature, but {layer} has none.</source>
        <translation>{name} harus memiliki sedikitnya satu fitur, tetapi {layer} tidak memilikinya.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} was a temporary layer and is empty now. Choose another, or make the tiles anew.</source>
        <translation>{name} adalah layer sementara dan kini kosong. Pilih yang lain, atau buat petaknya lagi.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, 1 band</source>
        <translation>{name} · {width} × {height} px, 1 band</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, {bands} bands</source>
        <translation>{name} · {width} × {height} px, {bands} band</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence}</source>
        <translation>{name} – {sentence}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} (not for {task})</source>
        <translation>{name} – {sentence} (bukan untuk {task})</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} ({weights})</source>
        <translation>{name} – {sentence} ({weights})</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name}, with classes in the field {field}. Label the tiles with them, or export masks.</source>
        <translation>{name}, dengan kelas dalam field {field}. Beri label petak dengannya, atau ekspor mask.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} ({tp:,} matched, {fp:,} false, {fn:,} missed)</source>
        <translation>{name}: presisi {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} ({tp:,} berpasangan, {fp:,} keliru, {fn:,} terlewat)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{name}: {before} → {after} tiles</source>
        <translation>{name}: {before} → {after} petak</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features are used.</source>
        <translation>{name}: {count} fitur dipakai.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features do not fit the tiles' CRS and are skipped.</source>
        <translation>{name}: {count} fitur tidak cocok dengan CRS petak dan dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} features have no place in the CRS of the true polygons and are skipped.</source>
        <translation>{name}: {count} fitur tidak memiliki posisi dalam CRS poligon acuan dan dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a class (null or empty) are skipped.</source>
        <translation>{name}: {count} fitur tanpa kelas (null atau kosong) dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a geometry are skipped.</source>
        <translation>{name}: {count} fitur tanpa geometri dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} geometries that are no polygons, and cannot become any, are skipped.</source>
        <translation>{name}: {count} geometri yang bukan poligon, dan tidak dapat menjadi poligon, dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries could not be repaired and are skipped.</source>
        <translation>{name}: {count} geometri tidak valid tidak dapat diperbaiki dan dilewati.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries were repaired.</source>
        <translation>{name}: {count} geometri tidak valid telah diperbaiki.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons below the minimum area are left out.</source>
        <translation>{name}: {count} poligon di bawah luas minimum dibuang.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons.</source>
        <translation>{name}: {count} poligon.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{name}: {count} tiles ({percent:.1f} %)</source>
        <translation>{name}: {count} petak ({percent:.1f} %)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} of {asked} tiles; no more were found that fit.</source>
        <translation>{name}: {found} dari {asked} petak; tidak ditemukan lagi yang muat.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} tiles</source>
        <translation>{name}: {found} petak</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} million weights</source>
        <translation>{number} juta bobot</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} weights</source>
        <translation>{number} bobot</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{one}, or {other}</source>
        <translation>{one}, atau {other}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{other} must have the same {what} as {first}: got {got} and {expected}</source>
        <translation>{other} harus memiliki {what} yang sama dengan {first}: diberikan {got} dan {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{output} cannot be written: {strerror}</source>
        <translation>{output} tidak dapat ditulis: {strerror}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{parameter} must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>{parameter} harus berupa field {layer}, yang memiliki {fields}, tetapi diberikan {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>{parameter}: there is no class {name!r}; {known}</source>
        <translation>{parameter}: tidak ada kelas {name!r}; {known}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} tidak dapat dibuka sebagai raster.</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>{path} cannot be opened as a tile layer.</source>
        <translation>{path} tidak dapat dibuka sebagai layer petak.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} cannot be read as a raster: {why}</source>
        <translation>{path} tidak dapat dibaca sebagai raster: {why}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} tidak dapat ditulis.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} tidak dapat ditulis: {why}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{path} has no ensurepip, which puts pip into a new environment.</source>
        <translation>{path} tidak memiliki ensurepip, yang menaruh pip di lingkungan baru.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} has no manifest that can be read: it may be half-made.</source>
        <translation>{path} tidak memiliki manifes yang dapat dibaca: mungkin setengah jadi.</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>{path} has no {lacking}.</source>
        <translation>{path} tidak memiliki {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} holds {count} rasters: {names}</source>
        <translation>{path} memuat {count} raster: {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is in an object store.</source>
        <translation>{path} berada dalam penyimpanan objek.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is not there any more.</source>
        <translation>{path} sudah tidak ada lagi.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{path} is too large to be looked at here.</source>
        <translation>{path} terlalu besar untuk diperiksa di sini.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>{path} makes environments whose Python does not run.</source>
        <translation>{path} membuat lingkungan yang Python-nya tidak berjalan.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} · {task}, {count} tiles</source>
        <translation>{path} · {task}, {count} petak</translation>
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
        <translation>{program} gagal dengan status keluar {status}. Baris terakhirnya:
{words}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{progress}, {time} left</source>
        <translation>{progress}, tersisa {time}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{python} does not run as a Python interpreter.</source>
        <translation>{python} tidak berjalan sebagai interpreter Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{python} is not used any more.</source>
        <translation>{python} tidak dipakai lagi.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{rare} ({few}) looks like {common} ({many}): is it the same class?</source>
        <translation>{rare} ({few}) tampak seperti {common} ({many}): apakah kelasnya sama?</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} dtk</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>{share} of the raster is cloud.</source>
        <translation>{share} dari raster adalah awan.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{size} of pixels</source>
        <translation>{size} piksel</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{size} on the ground</source>
        <translation>{size} di permukaan bumi</translation>
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
        <translation>{step}: {done} dari {total}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{text} ({meaning})</source>
        <translation>{text} ({meaning})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of several sizes ({task}, {format})</source>
        <translation>{tiles} dengan beberapa ukuran ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px</source>
        <translation>{tiles} berukuran {size} px</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px ({columns} × {rows})</source>
        <translation>{tiles} berukuran {size} px ({columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of {size} px, {bands} ({task}, {format})</source>
        <translation>{tiles} berukuran {size} px, {bands} ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles} of {size} px, {bands}, as {format}: {bytes}.</source>
        <translation>{tiles} berukuran {size} px, {bands}, sebagai {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>{tiles} tiles of {scenes} scenes.</source>
        <translation>{tiles} petak dari {scenes} scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, as {format}.</source>
        <translation>{tiles}, sebagai {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, {bands}, as {format}.</source>
        <translation>{tiles}, {bands}, sebagai {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: about {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: sekitar {train} train, {val} val, dan {test} test.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: {train} train, {val} val, dan {test} test.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{time} left.</source>
        <translation>Tersisa {time}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_metadata.py"/>
        <source>{time}: made by Tilewright {version}: {call}</source>
        <translation>{time}: dibuat oleh Tilewright {version}: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{total} tiles became {kept}.</source>
        <translation>{total} petak menjadi {kept}.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test</source>
        <translation>{train} train · {validation} val · {test} test</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test · {dropped} dropped</source>
        <translation>{train} train · {validation} val · {test} test · {dropped} dibuang</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: 1 tile changed</source>
        <translation>{value}: 1 petak diubah</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: {count} tiles changed</source>
        <translation>{value}: {count} petak diubah</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px.</source>
        <translation>{weights}, sekitar {memory} untuk satu batch {batch} petak berukuran {tile} px.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px. The GPU must have that.</source>
        <translation>{weights}, sekitar {memory} untuk satu batch {batch} petak berukuran {tile} px. GPU harus memiliki memori sebanyak itu.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px; this computer has {there}.</source>
        <translation>{weights}, sekitar {memory} untuk satu batch {batch} petak berukuran {tile} px; komputer ini memiliki {there}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: none</source>
        <translation>{what}: tidak ada</translation>
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
        <translation>{y}° LU, {x}° BT</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° N, {x}° W</source>
        <translation>{y}° LU, {x}° BB</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° E</source>
        <translation>{y}° LS, {x}° BT</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° W</source>
        <translation>{y}° LS, {x}° BB</translation>
    </message>
</context>
</TS>
